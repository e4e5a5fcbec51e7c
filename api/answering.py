"""How errors become responses."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from api import invalid
from api.language import preferred
from api.logs import note
from api.observation import FAILED, observed
from api.problems import (
    INVALID,
    MALFORMED_JSON,
    MEDIA_TYPE,
    METHOD_NOT_ALLOWED,
    MODEL_DIFFERS,
    NO_ENDPOINT,
    UNAVAILABLE,
    ProblemError,
    Text,
)
from qa.errors import UnfitTextError
from qa.interface import MinistersvarError, ModelMismatchError

LEFT = 499
"""Status, for the log alone, of a request whose caller left; nginx has it so."""


def problem_response(request: Request, problem: ProblemError) -> Response:
    language = preferred(request.headers.get("accept-language"))
    headers = {**problem.headers, "Content-Language": language, "Vary": "Accept-Language"}
    body = problem.body(language, observed(request.scope).request_id)
    return Response(body, problem.type.status, headers, MEDIA_TYPE)


def add_handlers(app: FastAPI) -> None:
    app.exception_handlers.update(
        {
            ProblemError: _problem,
            MinistersvarError: _of_the_archive,
            RequestValidationError: _invalid,
            HTTPException: _http,
            ClientDisconnect: _left,
            Exception: _failed,
        }
    )


async def _problem(request: Request, error: ProblemError) -> Response:
    return problem_response(request, error)


async def _of_the_archive(request: Request, error: MinistersvarError) -> Response:
    """Its own words name folders of the machine: they stand in the log only."""
    if isinstance(error, UnfitTextError):
        return problem_response(request, ProblemError(INVALID, Text(str(error), error.in_language("da"))))
    note("archive", level=logging.ERROR, request_id=observed(request.scope).request_id, problem=str(error))
    if isinstance(error, ModelMismatchError):
        detail = Text(
            "the archive was indexed with another model than the server runs: restart the server",
            "arkivet er indekseret med en anden model end den, serveren bruger: genstart serveren",
        )
        return problem_response(request, ProblemError(MODEL_DIFFERS, detail))
    detail = Text(
        "the archive cannot be read at the moment: the server's log says why",
        "arkivet kan ikke læses lige nu: serverens log siger hvorfor",
    )
    return problem_response(request, ProblemError(UNAVAILABLE, detail, {"Retry-After": "5"}))


async def _invalid(request: Request, error: RequestValidationError) -> Response:
    language = preferred(request.headers.get("accept-language"))
    errors: Sequence[Any] = error.errors()
    if any(each["type"] == "json_invalid" for each in errors):
        at = next(each["loc"][-1] for each in errors if each["type"] == "json_invalid")
        detail = Text(f"the body is not JSON from character {at} on", f"indholdet er ikke JSON fra tegn {at}")
        return problem_response(request, ProblemError(MALFORMED_JSON, detail))
    parts = [invalid.part(each, language) for each in errors[: invalid.MOST]]
    first = parts[0]
    where = first["pointer"] or first["location"]
    detail = Text(f"{where}: {first['detail']}", f"{where}: {first['detail']}")
    return problem_response(request, ProblemError(INVALID, detail, more={"errors": parts}))


async def _http(request: Request, error: HTTPException) -> Response:
    """What Starlette raises by itself."""
    match error.status_code:
        case 404:
            path = request.url.path if len(request.url.path) <= 100 else request.url.path[:99] + "…"
            problem = ProblemError(
                NO_ENDPOINT,
                Text(f"there is no endpoint {path}: see /docs", f"der er intet endepunkt {path}: se /docs"),
            )
        case 405:
            allowed = (error.headers or {}).get("Allow", "")
            problem = ProblemError(
                METHOD_NOT_ALLOWED,
                Text(f"it takes {allowed}", f"det kan bruges med {allowed}"),
                dict(error.headers or {}),
            )
        case 400:
            problem = ProblemError(MALFORMED_JSON, Text("the body is not UTF-8", "indholdet er ikke UTF-8"))
        case _:
            problem = FAILED
    return problem_response(request, problem)


async def _left(_request: Request, _error: ClientDisconnect) -> Response:
    return Response(status_code=LEFT)


async def _failed(request: Request, _error: Exception) -> Response:
    return problem_response(request, FAILED)
