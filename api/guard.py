"""What a request must be before any endpoint sees it: meant for this server, allowed, and of bounded size."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import socket

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.answering import LEFT, problem_response
from api.observation import observed
from api.problems import (
    MISDIRECTED,
    TOO_LARGE,
    TOO_SLOW,
    UNAUTHORIZED,
    ProblemError,
    Text,
)
from api.settings import Settings, is_address, is_loopback

MOST_BYTES = 1 << 20
"""Of a body. 50 questions of 4,000 characters are a fifth of it."""
_MOST_DISCARDED = 16 * MOST_BYTES
LONGEST_ARRIVAL = 20.0
"""Seconds in which a body must have arrived."""
OPEN = ("/healthz", "/readyz", "/openapi.json", "/docs", "/problems")
"""Paths, and what lies below them, that need no key: they tell nothing of what the archive holds or is asked."""


class Guard:
    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        # Of equal length, so that a comparison says nothing of a key's.
        self._keys = tuple(_digest(key) for key in settings.keys)
        self._hosts = frozenset(map(str.lower, (settings.host, socket.gethostname(), *settings.hosts)))
        self._local = settings.is_local

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        try:
            headers = Headers(scope=scope)
            # Off the loopback the names by which a server is called are many; no page has its key.
            if self._local or not self._keys:
                self._require_host(headers.get("host", ""))
            if self._keys and not _is_open(scope["path"]):
                self._require_key(headers.get("authorization", ""))
            if scope["method"] == "POST":
                receive = _replayed(await _body(receive), receive)
        except ClientDisconnect:
            # For the log alone: nobody is there to answer.
            observed(scope).status = LEFT
            return
        except ProblemError as problem:
            await problem_response(Request(scope), problem)(scope, receive, send)
            return
        await self._app(scope, receive, send)

    def _require_host(self, host: str) -> None:
        """A page on the web can make a browser call a name that it has pointed at this server; the Host header is then
        that name (DNS rebinding). An address is no name."""
        name = host.lower()
        name = name.partition("]")[0].removeprefix("[") if name.startswith("[") else name.partition(":")[0]
        if name in self._hosts or is_loopback(name) or (not self._local and is_address(name)):
            return
        raise ProblemError(
            MISDIRECTED,
            Text(
                "call the server by its address, or start it with --allow-host for the name you use",
                "kald serveren ved dens adresse, eller start den med --allow-host for det navn, du bruger",
            ),
        )

    def _require_key(self, authorization: str) -> None:
        scheme, _, key = authorization.partition(" ")
        offered = _digest(key.strip())
        # Every key is compared: the time taken does not say which was nearly right.
        matches = [hmac.compare_digest(offered, each) for each in self._keys]
        if scheme.lower() != "bearer" or not any(matches):
            raise ProblemError(
                UNAUTHORIZED,
                Text(
                    "send one of the server's API keys: Authorization: Bearer KEY",
                    "send en af serverens API-nøgler: Authorization: Bearer NØGLE",
                ),
                {"WWW-Authenticate": 'Bearer realm="ministersvar"'},
            )


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()


def _is_open(path: str) -> bool:
    return any(path == each or path.startswith(f"{each}/") for each in OPEN)


async def _body(receive: Receive) -> bytes:
    """Whole, or `ProblemError`. A body that is too large is read on for a while, and forgotten: whoever still sends
    does not read what is answered."""
    body, size = bytearray(), 0
    try:
        async with asyncio.timeout(LONGEST_ARRIVAL):
            more = True
            while more and size <= _MOST_DISCARDED:
                message = await receive()
                if message["type"] != "http.request":
                    raise ClientDisconnect
                part = message.get("body", b"")
                size += len(part)
                if size <= MOST_BYTES:
                    body += part
                more = message.get("more_body", False)
    except TimeoutError:
        raise ProblemError(
            TOO_SLOW,
            Text(
                f"the body did not arrive within {LONGEST_ARRIVAL:.0f} s",
                f"indholdet nåede ikke frem inden for {LONGEST_ARRIVAL:.0f} s",
            ),
            {"Connection": "close"},
        ) from None
    if size > MOST_BYTES:
        raise ProblemError(
            TOO_LARGE,
            Text(
                f"the body may have {MOST_BYTES:,} bytes at most",
                f"indholdet må højst fylde {MOST_BYTES:,} byte".replace(",", "."),
            ),
            {"Connection": "close"},
        )
    return bytes(body)


def _replayed(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replayed() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replayed
