"""What the OpenAPI document says of every endpoint alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Header

from api.examples import example
from api.problems import (
    INTERNAL,
    INVALID,
    MALFORMED_JSON,
    MEDIA_TYPE,
    MISDIRECTED,
    MODEL_DIFFERS,
    OVERLOADED,
    TOO_LARGE,
    TOO_SLOW,
    UNAUTHORIZED,
    UNAVAILABLE,
    UNSUPPORTED_MEDIA_TYPE,
    ProblemType,
)

ALWAYS = (UNAUTHORIZED, MISDIRECTED, INVALID, INTERNAL, OVERLOADED, UNAVAILABLE)
"""Whatever reads the archive."""
OF_A_BODY = (MALFORMED_JSON, TOO_SLOW, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE)
OF_THE_MODEL = (MODEL_DIFFERS,)

_HEADERS = {
    "X-Request-ID": {
        "description": "The request's own, where it sent one of up to 64 letters, digits, `.`, `_` and `-`; else a new "
        "one. It stands in the server's log.",
        "schema": {"type": "string"},
    },
}
_STATE = {
    "Archive-Revision": {
        "description": "State of the archive that the whole response comes from; it grows with every change.",
        "schema": {"type": "integer"},
    }
}
_HEADERS_BY_STATUS = {
    UNAUTHORIZED.status: {"WWW-Authenticate": {"description": "`Bearer`.", "schema": {"type": "string"}}},
    OVERLOADED.status: {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}}},
}
_TAG = {"ETag": {"description": "For If-None-Match.", "schema": {"type": "string"}}}

AcceptLanguage = Annotated[
    str | None,
    Header(
        alias="Accept-Language",
        max_length=200,
        description="`da` for notes and errors in Danish, else they are English. Documents are in Danish.",
        examples=["da"],
    ),
]
IfNoneMatch = Annotated[
    str | None,
    Header(
        alias="If-None-Match",
        max_length=2000,
        description="Entity tags that the caller has: 304, without a body, where one of them still holds.",
        examples=['W/"2f1d0c3b4a59687786954a3b"'],
    ),
]


_JSON = "application/json"


Links = Mapping[str, tuple[str, Mapping[str, str]]]
"""What a response leads to: by name, an operation and its parameters as JSON pointers into the response."""


def success(
    *examples: str, cached: bool = False, media_type: str = _JSON, links: Links | None = None
) -> dict[str, Any]:
    """A response of status 200, with examples by name."""
    shown = {name: {"value": example(name)} for name in examples}
    leads_to = {
        name: {
            "operationId": operation,
            "parameters": {parameter: f"$response.body#{pointer}" for parameter, pointer in parameters.items()},
        }
        for name, (operation, parameters) in (links or {}).items()
    }
    return {
        **({"links": leads_to} if leads_to else {}),
        "description": "Found or not, this is what the archive holds.",
        "headers": {**_HEADERS, **_STATE, **(_TAG if cached else {})},
        "content": {media_type: {**({} if media_type == _JSON else {"schema": {"type": "string"}}), "examples": shown}},
    }


def cited(excerpt: str) -> Links:
    """Where to verify an excerpt, by its JSON pointer."""
    citation = f"{excerpt}/citation"
    return {
        "document": ("read_document", {"id": f"{citation}/id"}),
        "source": (
            "read_text",
            {"id": f"{citation}/id", "start": f"{citation}/start", "end": f"{citation}/end"},
        ),
    }


NOT_MODIFIED: dict[str, Any] = {
    "description": "The caller has it already: one of the tags in If-None-Match still holds.",
    "headers": {**_HEADERS, **_STATE, **_TAG},
}


def problems(*types: ProblemType) -> dict[int | str, dict[str, Any]]:
    """Responses by status, each with its kinds of problem."""
    by_status: dict[int, list[ProblemType]] = {}
    for each in types:
        by_status.setdefault(each.status, []).append(each)
    return {
        status: {
            "description": " ".join(f"`{each.name}`: {each.meaning}" for each in found),
            "headers": {**_HEADERS, **_HEADERS_BY_STATUS.get(status, {})},
            "content": {
                MEDIA_TYPE: {
                    "schema": {"$ref": "#/components/schemas/Problem"},
                    "examples": {each.name: {"value": _example(each)} for each in found},
                }
            },
        }
        for status, found in by_status.items()
    }


def _example(kind: ProblemType) -> dict[str, Any]:
    return {
        "type": kind.uri,
        "title": kind.title.en,
        "status": kind.status,
        "detail": kind.meaning,
        "request_id": "4f1c2e9ab7d84c0f9d1e6a5b3c2d1e0f",
    }
