"""`POST /v1/search`"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Body, Request
from starlette.responses import Response

from api import results
from api.cursors import search_cursor, search_offset
from api.examples import example
from api.observation import observed
from api.problems import NO_PAGE
from api.rendering import Wishes, as_json, rendered
from api.requests import SearchBody
from api.routes.body import SENT_AS_JSON
from api.routes.described import ALWAYS, OF_A_BODY, OF_THE_MODEL, AcceptLanguage, cited, problems, success
from api.state import state
from qa.assistant import Assistant
from qa.results import to_json

router = APIRouter()
DEEPEST = 500
"""Hits of one search, over all its pages: who wants more wants a filter."""


@router.post(
    "/v1/search",
    operation_id="search",
    tags=["Answers"],
    dependencies=[SENT_AS_JSON],
    summary="Find whole passages",
    response_model=results.Search,
    responses={
        200: success("search_response", links=cited("/hits/0")),
        **problems(*ALWAYS, *OF_A_BODY, *OF_THE_MODEL, NO_PAGE),
    },
)
async def search(
    request: Request,
    body: Annotated[
        SearchBody, Body(openapi_examples={"search": {"summary": "Words", "value": example("search_request")}})
    ],
    accept_language: AcceptLanguage = None,  # noqa: ARG001 - described here, read by Wishes
) -> Response:
    """Passages by meaning and by words, best first."""
    wishes = Wishes.of(request)
    held = state(request)
    offset = search_offset(body.cursor, DEEPEST) if body.cursor is not None else 0
    if held.settings.log_questions:
        observed(request.scope).fields["query"] = body.query

    def found(assistant: Assistant) -> Response:
        last = min(offset + body.limit, DEEPEST)
        with assistant.reading() as view:
            # One more tells whether there is a next page.
            search = assistant.search(body.query, body.filters.filters(), last + 1)
            revision = view.revision
        content = to_json(replace(search, hits=search.hits[offset:last]), wishes.language)
        content["next"] = search_cursor(last) if len(search.hits) > last and last < DEEPEST else None
        return rendered(as_json(content), wishes, revision=revision)

    return await held.service.answers.run(found, request.is_disconnected)
