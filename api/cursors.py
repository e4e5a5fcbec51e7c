"""Opaque cursors: where the next page begins."""

from __future__ import annotations

import base64
import binascii
import json
from datetime import date
from typing import Any

from api.problems import NO_PAGE, ProblemError, Text
from qa.interface import Place


def document_cursor(place: Place) -> str:
    day, identifier = place
    return _encoded("d", [day.isoformat() if day else None, identifier])


def document_place(cursor: str) -> Place:
    """Raises `ProblemError` for what is no cursor of documents."""
    match _decoded("d", cursor):
        case [None, str(identifier)]:
            return None, identifier
        case [str(day), str(identifier)]:
            try:
                return date.fromisoformat(day), identifier
            except ValueError:
                pass
    raise _no_page(cursor)


def search_cursor(offset: int) -> str:
    return _encoded("s", offset)


def search_offset(cursor: str, most: int) -> int:
    """Hits before the page. Raises `ProblemError` for what is no cursor of a search."""
    match _decoded("s", cursor):
        case int(offset) if 0 < offset < most:
            return offset
    raise _no_page(cursor)


def _encoded(kind: str, value: Any) -> str:
    text = json.dumps([kind, value], ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _decoded(kind: str, cursor: str) -> Any:
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        value = json.loads(text)
    except (ValueError, binascii.Error, RecursionError):
        raise _no_page(cursor) from None
    if isinstance(value, list) and len(value) == 2 and value[0] == kind and _encoded(kind, value[1]) == cursor:
        return value[1]
    raise _no_page(cursor)


def _no_page(cursor: str) -> ProblemError:
    shown = cursor if len(cursor) <= 40 else cursor[:39] + "…"
    return ProblemError(
        NO_PAGE,
        Text(f"'{shown}' is no cursor of this list", f"»{shown}« er ikke en markør for denne liste"),
    )
