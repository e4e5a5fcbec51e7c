"""Starts the Model Context Protocol: over standard input and output for one client, or over HTTP."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from api.answering import problem_response
from api.guard import MOST_BYTES, Guard
from api.logs import configure
from api.mcp_server import mcp_server
from api.metrics import Metrics
from api.observation import Observation
from api.problems import METHOD_NOT_ALLOWED, ProblemError, Text
from api.server import serve
from api.service import Service
from api.settings import Settings
from qa.interface import Opening, ReportProgress

PATH = "/mcp"


def over_stdio(
    archive: Path | None,
    model: str | None,
    ready: Callable[[], None],
    *,
    progress: ReportProgress | None = None,
    opening: Opening | None = None,
) -> None:
    """Serve one client until its end of standard input. Raises `MinistersvarError` for what the user can mend."""
    _log()
    service = Service.open(Settings(archive, model), Metrics(), progress=progress, opening=opening)
    ready()
    # Ctrl-C ends the process at once: the thread that waits for standard input cannot be told, and nothing is written.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        anyio.run(_stdio, mcp_server(service))
    except* BrokenPipeError:
        # The client is gone.
        pass


async def _stdio(server: Server[Any]) -> None:
    """Meanwhile nothing but the protocol can reach standard output."""
    async with stdio_server() as (reading, writing):
        await server.run(reading, writing, server.create_initialization_options())


def over_http(
    settings: Settings,
    ready: Callable[[str], None],
    *,
    progress: ReportProgress | None = None,
    opening: Opening | None = None,
) -> None:
    """Serve as `api.server.serve` does, by the same rules of who may call; `ready` is told the address."""
    _log()
    serve(settings, lambda address: ready(address + PATH), progress=progress, opening=opening, create=mcp_app)


def mcp_app(settings: Settings, service: Service, metrics: Metrics) -> ASGIApp:
    """Streamable HTTP at /mcp, within the layers of the HTTP face. Nothing is kept between requests."""
    app = mcp_server(service).streamable_http_app(
        streamable_http_path=PATH,
        json_response=True,
        stateless_http=True,
        max_request_body_size=MOST_BYTES,
        transport_security=_security(settings),
    )
    return Observation(Guard(_only_post(app), settings), metrics)


def _only_post(app: ASGIApp) -> ASGIApp:
    """Without sessions nothing is ever sent but responses: a GET would hold a stream open that stays empty."""

    async def checked(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH and scope["method"] != "POST":
            detail = Text("it takes POST", "det kan bruges med POST")
            problem = ProblemError(METHOD_NOT_ALLOWED, detail, {"Allow": "POST"})
            await problem_response(Request(scope), problem)(scope, receive, send)
        else:
            await app(scope, receive, send)

    return checked


def _security(settings: Settings) -> TransportSecuritySettings:
    """The specification asks servers to look at Origin: a page of the web must not reach a local server.

    Off the loopback a key does that: no page has one.
    """
    names = ["127.0.0.1", "localhost", "[::1]", settings.host, *settings.hosts]
    origins = [f"http://{name}:*" for name in names] + list(settings.origins)
    return TransportSecuritySettings(
        enable_dns_rebinding_protection=settings.is_local,
        allowed_hosts=[*names, *(f"{name}:*" for name in names)],
        allowed_origins=origins,
    )


def _log() -> None:
    configure()
    logger = logging.getLogger("mcp")
    logger.handlers = logging.getLogger("ministersvar").handlers
    logger.setLevel(logging.WARNING)
    logger.propagate = False
