"""Errors as `application/problem+json` (RFC 9457)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from qa.interface import MinistersvarError
from qa.results import Language

MEDIA_TYPE = "application/problem+json"


class Text(NamedTuple):
    en: str
    da: str

    def to(self, language: Language) -> str:
        return self.da if language == "da" else self.en


@dataclass(frozen=True, slots=True)
class ProblemType:
    """A kind of error: `name` never changes, `meaning` is what the documentation says of it (English)."""

    name: str
    status: int
    title: Text
    meaning: str

    @property
    def uri(self) -> str:
        """Relative to the server, which answers there with the meaning."""
        return f"/problems/{self.name}"


MALFORMED_JSON = ProblemType(
    "malformed-json", 400, Text("The body is not JSON", "Indholdet er ikke JSON"), "The body cannot be read as JSON."
)
UNAUTHORIZED = ProblemType(
    "unauthorized",
    401,
    Text("An API key is needed", "Der kræves en API-nøgle"),
    "The server asks for an API key, and the request has none or a wrong one: `Authorization: Bearer KEY`.",
)
NO_ENDPOINT = ProblemType(
    "no-such-endpoint", 404, Text("There is no such endpoint", "Endepunktet findes ikke"), "No endpoint has this path."
)
NO_DOCUMENT = ProblemType(
    "no-such-document",
    404,
    Text("There is no such document", "Dokumentet findes ikke"),
    "The archive holds no document with this id. Where letters of different contents give it, `detail` names the id "
    "that each of them has.",
)
NO_PAGE = ProblemType(
    "no-such-page",
    404,
    Text("There is no such page", "Siden findes ikke"),
    "The cursor is none that this server gave: take `next` of the page before as it is.",
)
METHOD_NOT_ALLOWED = ProblemType(
    "method-not-allowed",
    405,
    Text("The endpoint does not take this method", "Endepunktet kan ikke bruges med denne metode"),
    "The endpoint exists, but not with this method; `Allow` names those it takes.",
)
TOO_SLOW = ProblemType(
    "request-timeout",
    408,
    Text("The request did not arrive in time", "Forespørgslen nåede ikke frem i tide"),
    "The body took too long to arrive.",
)
MODEL_DIFFERS = ProblemType(
    "model-differs",
    409,
    Text("The archive was indexed with another model", "Arkivet er indekseret med en anden model"),
    "The archive holds vectors of another model than the one the server runs; documents can still be read.",
)
TOO_LARGE = ProblemType(
    "content-too-large", 413, Text("The body is too large", "Indholdet er for stort"), "The body is over the limit."
)
UNSUPPORTED_MEDIA_TYPE = ProblemType(
    "unsupported-media-type",
    415,
    Text("The body must be JSON", "Indholdet skal være JSON"),
    "The body is not sent as `application/json`.",
)
NO_RANGE = ProblemType(
    "no-such-range",
    404,
    Text("The text has no such characters", "Teksten har ingen sådanne tegn"),
    "`start` lies behind the text's end, or `end` not behind `start`; `characters` is the text's length.",
)
MISDIRECTED = ProblemType(
    "misdirected-request",
    421,
    Text("The server does not go by this name", "Serveren går ikke under dette navn"),
    "The Host header names another host than this server's: a guard against DNS rebinding.",
)
INVALID = ProblemType(
    "invalid-request",
    422,
    Text("The request does not fit", "Forespørgslen passer ikke"),
    "A field, a parameter or a header is missing, unknown or out of bounds; `errors` says which and why.",
)
INTERNAL = ProblemType(
    "internal-error",
    500,
    Text("The server failed", "Serveren fejlede"),
    "A fault of the server, noted in its log under the request id.",
)
OVERLOADED = ProblemType(
    "overloaded",
    503,
    Text("The server is busy", "Serveren er optaget"),
    "More is asked than the server can answer soon: try again after `Retry-After` seconds.",
)
UNAVAILABLE = ProblemType(
    "archive-unavailable",
    503,
    Text("The archive cannot be read", "Arkivet kan ikke læses"),
    "The archive cannot be read at the moment; the server's log says why.",
)
TYPES = {
    each.name: each
    for each in (
        MALFORMED_JSON,
        UNAUTHORIZED,
        NO_ENDPOINT,
        NO_DOCUMENT,
        NO_PAGE,
        METHOD_NOT_ALLOWED,
        TOO_SLOW,
        MODEL_DIFFERS,
        TOO_LARGE,
        UNSUPPORTED_MEDIA_TYPE,
        NO_RANGE,
        MISDIRECTED,
        INVALID,
        INTERNAL,
        OVERLOADED,
        UNAVAILABLE,
    )
}


@dataclass(eq=False)
class ProblemError(MinistersvarError):
    """What an endpoint raises. `detail` says what was wrong this time; `more` are further fields of the problem."""

    type: ProblemType
    detail: Text
    headers: Mapping[str, str] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__(self.detail.en, self.detail.da)

    def body(self, language: Language, request_id: str) -> bytes:
        problem = {
            "type": self.type.uri,
            "title": self.type.title.to(language),
            "status": self.type.status,
            "detail": self.detail.to(language),
            "request_id": request_id,
            **self.more,
        }
        return json.dumps(problem, ensure_ascii=False).encode()
