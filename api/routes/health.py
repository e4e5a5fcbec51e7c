"""`GET /healthz`, `/readyz` and `/metrics`"""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import Response

from api import results
from api.metrics import MEDIA_TYPE
from api.problems import INTERNAL, MISDIRECTED, MODEL_DIFFERS, OVERLOADED, UNAUTHORIZED, UNAVAILABLE
from api.rendering import Wishes, as_json, rendered
from api.routes.described import problems
from api.state import state
from qa.assistant import Assistant

router = APIRouter(tags=["Operation"])


@router.get(
    "/healthz",
    operation_id="health",
    summary="Is the process there?",
    response_model=results.Health,
    responses=problems(MISDIRECTED, INTERNAL),
)
async def health() -> Response:
    """Asks nothing of the archive; needs no key."""
    return Response(b'{"status":"ok"}', media_type="application/json")


@router.get(
    "/readyz",
    operation_id="readiness",
    summary="Can it answer?",
    response_model=results.Readiness,
    responses=problems(MISDIRECTED, MODEL_DIFFERS, INTERNAL, OVERLOADED, UNAVAILABLE),
)
async def readiness(request: Request) -> Response:
    """Reads the archive and encodes a word; needs no key."""
    wishes = Wishes.of(request)
    held = state(request)

    def looked(assistant: Assistant) -> Response:
        with assistant.reading() as view:
            assistant.vectors("klar")
            counts = {"documents": view.count("documents"), "passages": view.count("passages")}
            held.metrics.archive(view.revision, **counts)
            content = {"status": "ready", "revision": view.revision, **counts}
            return rendered(as_json(content), wishes, revision=view.revision)

    return await held.service.documents.run(looked, request.is_disconnected)


@router.get(
    "/metrics",
    operation_id="metrics",
    summary="Counts for Prometheus",
    response_class=Response,
    responses={
        200: {"description": "Text exposition format.", "content": {"text/plain": {"schema": {"type": "string"}}}},
        **problems(UNAUTHORIZED, MISDIRECTED, INTERNAL, OVERLOADED, UNAVAILABLE),
    },
)
async def metrics(request: Request) -> Response:
    """Requests, latencies, queues, questions answered, and the size of the archive, over all processes."""
    held = state(request)
    for lane in held.service.lanes:
        held.metrics.waiting(lane.name, lane.waiting)

    def counted(assistant: Assistant) -> Response:
        with assistant.reading() as view:
            held.metrics.archive(view.revision, view.count("documents"), view.count("passages"))
        return Response(held.metrics.exposition(), headers={"Content-Type": MEDIA_TYPE})

    return await held.service.documents.run(counted, request.is_disconnected)
