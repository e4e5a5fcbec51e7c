"""Responses made whole in the thread that worked them out, so that the event loop only sends them."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from api.language import preferred
from qa.results import Language

_LEAST_TO_COMPRESS = 1024
_COMPRESSION = 5
_NOT_GZIP = re.compile(r"gzip\s*;\s*q=0(\.0*)?\s*(,|$)")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a request's headers say of the form of its response."""

    language: Language
    gzip: bool
    known: tuple[str, ...]
    """Entity tags of If-None-Match."""

    @classmethod
    def of(cls, request: Request) -> Wishes:
        accepted = request.headers.get("accept-encoding", "").lower()
        known = request.headers.get("if-none-match", "")
        return cls(
            preferred(request.headers.get("accept-language")),
            "gzip" in accepted and not _NOT_GZIP.search(accepted),
            tuple(tag.strip() for tag in known.split(",") if tag.strip()),
        )


def as_json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()


def rendered(
    body: bytes,
    wishes: Wishes,
    *,
    revision: int,
    media_type: str = "application/json",
    cached: bool = False,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """A response from a state of the archive, compressed where that is wished for.

    With `cached` it has an entity tag, and is empty where the caller has it already (RFC 9110, 13.1.2). The tag is a
    weak one: compressed or not, it is the same.
    """
    sent = {"Archive-Revision": str(revision), "Vary": "Accept-Encoding, Accept-Language", **(headers or {})}
    if cached:
        tag = f'W/"{hashlib.blake2b(body, digest_size=12).hexdigest()}"'
        sent |= {"ETag": tag, "Cache-Control": "private, no-cache"}
        if "*" in wishes.known or _opaque(tag) in map(_opaque, wishes.known):
            return Response(status_code=304, headers=sent)
    else:
        sent["Cache-Control"] = "no-store"
    if wishes.gzip and len(body) >= _LEAST_TO_COMPRESS:
        body = gzip.compress(body, _COMPRESSION, mtime=0)
        sent["Content-Encoding"] = "gzip"
    return Response(body, headers=sent, media_type=media_type)


def _opaque(tag: str) -> str:
    return tag.removeprefix("W/")
