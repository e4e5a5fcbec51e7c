"""`GET /docs` and `/problems/{name}`: documentation that needs no network."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Annotated

from fastapi import APIRouter, Path, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from api import results
from api.openapi import openapi_document
from api.problems import INTERNAL, INVALID, MISDIRECTED, NO_ENDPOINT, TYPES, ProblemError, Text
from api.rendering import as_json
from api.routes.described import problems
from api.state import state

router = APIRouter()
_ASSETS = {
    "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
    "swagger-ui.css": "text/css; charset=utf-8",
    "favicon.png": "image/png",
}
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ministersvar API</title>
<link rel="icon" href="docs/favicon.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<noscript>The API is described in <a href="openapi.json">openapi.json</a>.</noscript>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""
# The badge of Swagger UI would send the document's address to a validator on the web.
_START = """SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#page",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null
})
"""
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


@router.get("/openapi.json", include_in_schema=False)
async def openapi(request: Request) -> Response:
    held = state(request)
    # Nobody waits for it to be written before the server answers.
    content = await run_in_threadpool(lambda: as_json(openapi_document(request.app, held.settings)))
    return Response(content, headers={"Cache-Control": "no-cache"}, media_type="application/json")


@router.get("/docs", include_in_schema=False)
async def page() -> Response:
    return Response(_PAGE, headers={"Content-Security-Policy": _POLICY}, media_type="text/html")


@router.get("/docs/start.js", include_in_schema=False)
async def start() -> Response:
    return Response(_START, media_type="text/javascript")


@router.get("/docs/{name}", include_in_schema=False)
async def asset(name: str) -> Response:
    """Of Swagger UI, as the package fastapi-offline ships it."""
    if name not in _ASSETS:
        raise ProblemError(NO_ENDPOINT, Text("there is no such page: see /docs", "siden findes ikke: se /docs"))
    content = await run_in_threadpool(files("fastapi_offline").joinpath("static", name).read_bytes)
    return Response(content, headers={"Cache-Control": "max-age=86400", "Content-Type": _ASSETS[name]})


@router.get(
    "/problems/{name}",
    operation_id="explain_problem",
    tags=["Operation"],
    summary="What a type of problem means",
    response_model=results.ProblemMeaning,
    responses=problems(NO_ENDPOINT, MISDIRECTED, INVALID, INTERNAL),
)
async def problem(
    name: Annotated[str, Path(max_length=100, description="End of a problem's `type`.", examples=["overloaded"])],
) -> Response:
    """Every error's `type` leads here."""
    kind = TYPES.get(name)
    if kind is None:
        shown = re.sub(r"[^a-z-]", "?", name)[:60]
        raise ProblemError(NO_ENDPOINT, Text(f"there is no problem '{shown}'", f"der er intet problem »{shown}«"))
    content = {"type": kind.uri, "title": kind.title.en, "status": kind.status, "meaning": kind.meaning}
    return Response(as_json(content), media_type="application/json")
