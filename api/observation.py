"""The outermost layer: each request gets an id, safe headers, a line in the log and a place in the metrics."""

from __future__ import annotations

import logging
import re
import time
import uuid
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.language import preferred
from api.logs import note
from api.metrics import Metrics
from api.problems import INTERNAL, MEDIA_TYPE, ProblemError, Text

_GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_KEY = "ministersvar.observed"
_SAFE = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}
FAILED = ProblemError(
    INTERNAL,
    Text("the server's log has the reason under the request id", "serverens log har grunden under forespørgslens id"),
)


@dataclass(slots=True)
class Observed:
    """What is known of a request under way; endpoints add to `fields` what the log is to say of it."""

    request_id: str
    endpoint: str = "none"
    status: int = 0
    bytes_sent: int = 0
    fields: dict[str, Any] = field(default_factory=dict)


def observed(scope: Scope) -> Observed:
    found: Observed = scope[_KEY]
    return found


class Observation:
    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        headers = Headers(scope=scope)
        given = headers.get("x-request-id", "")
        seen = Observed(given if _GIVEN_ID.fullmatch(given) else uuid.uuid4().hex)
        # HEAD is answered as GET is; the server below leaves out the body.
        inner = {**scope, "method": "GET" if scope["method"] == "HEAD" else scope["method"], _KEY: seen}

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = message["status"]
                out = MutableHeaders(scope=message)
                for name, value in _SAFE.items():
                    out.setdefault(name, value)
                out["X-Request-ID"] = seen.request_id
            elif message["type"] == "http.response.body":
                seen.bytes_sent += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(inner, receive, sent)
        except Exception as error:
            note("failed", level=logging.ERROR, error=error, request_id=seen.request_id)
            if seen.status == 0:
                await _send_failure(headers, seen.request_id, sent)
        finally:
            seconds = time.perf_counter() - began
            route = inner.get("route")
            endpoint = getattr(route, "path_format", None) or seen.endpoint
            self._metrics.requested(_known(scope["method"]), endpoint, seen.status, seconds)
            note(
                "request",
                request_id=seen.request_id,
                method=scope["method"],
                path=scope["path"],
                status=seen.status,
                ms=round(seconds * 1000, 1),
                bytes=seen.bytes_sent,
                client=(scope.get("client") or ("",))[0],
                **seen.fields,
            )


def _known(method: str) -> str:
    """Any word may be sent as a method, and each would stay in the metrics for ever."""
    return method if method in ("GET", "HEAD", "POST", "OPTIONS") else "other"


async def _send_failure(headers: Headers, request_id: str, send: Send) -> None:
    body = FAILED.body(preferred(headers.get("accept-language")), request_id)
    sent = [(b"content-type", MEDIA_TYPE.encode()), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": INTERNAL.status, "headers": sent})
    await send({"type": "http.response.body", "body": body})
