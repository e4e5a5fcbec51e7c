"""The application: endpoints, errors and documentation, with the layers around them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.metadata import PackageNotFoundError, version

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

from api.answering import add_handlers
from api.guard import Guard
from api.metrics import Metrics
from api.observation import Observation
from api.routes import ask, check, documentation, documents, health, search
from api.service import Service
from api.settings import Settings
from api.state import State

DESCRIPTION = """
Answers questions from what Danish ministers have already answered to Folketinget, the Danish parliament: **verbatim**
excerpts, with **who stated them** and the **case number** they stand under. It generates nothing: where the archive
holds no answer, it says so and shows the nearest passages as what they are.

- **Verify a citation**: `GET /v1/documents/{id}/text?start=…&end=…` with the citation's `id`, `start` and `end`. What
  comes is the excerpt's text, but for white space and the citation's `gaps`.
- **Conversations**: send the earlier questions in `earlier`. The server keeps nothing between requests.
- **State**: each response comes from one state of the archive, whose number is in `Archive-Revision`. What another
  process puts into the archive is there for the next request.
- **Errors** are `application/problem+json` (RFC 9457). The `type` never changes, and leads to what it means.
- **Overload**: 503 with `Retry-After`, at once. What is accepted is answered.
- **Nothing is kept**: questions are not logged unless the server was started so.
"""
TAGS = [
    {"name": "Answers", "description": "Ask, search, check."},
    {"name": "Documents", "description": "What the archive holds, to read and to verify citations."},
    {"name": "Operation", "description": "For those who run the server."},
]


def create_app(settings: Settings, service: Service, metrics: Metrics) -> ASGIApp:
    """Around a service that is open, and is closed when the server stops."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        service.close()

    app = FastAPI(
        title="Ministersvar",
        version=_version(),
        summary="What ministers have answered, verbatim and with the case number",
        description=DESCRIPTION,
        openapi_tags=TAGS,
        license_info={"name": "MIT", "identifier": "MIT"},
        # Served by `routes.documentation`, from a thread.
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
    )
    app.state.held = State(settings, service, metrics)
    for routes in (ask, search, check, documents, health, documentation):
        app.include_router(routes.router)
    add_handlers(app)
    layers: ASGIApp = Guard(app, settings)
    if settings.origins:
        layers = CORSMiddleware(
            layers,
            allow_origins=settings.origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Authorization", "Content-Type", "If-None-Match", "X-Request-ID"],
            expose_headers=["Archive-Revision", "ETag", "Retry-After", "Text-Range", "X-Request-ID"],
        )
    return Observation(layers, metrics)


def _version() -> str:
    try:
        return version("ministersvar")
    except PackageNotFoundError:
        return "0"
