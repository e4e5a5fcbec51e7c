"""`POST /v1/check`"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Body, Request
from starlette.responses import Response

from api import results
from api.examples import example
from api.observation import observed
from api.rendering import Wishes, as_json, rendered
from api.requests import CheckBody
from api.routes.body import SENT_AS_JSON
from api.routes.described import ALWAYS, OF_A_BODY, OF_THE_MODEL, AcceptLanguage, cited, problems, success
from api.state import state
from qa.assistant import Assistant
from qa.results import to_json

router = APIRouter()


@router.post(
    "/v1/check",
    operation_id="check",
    tags=["Answers"],
    dependencies=[SENT_AS_JSON],
    summary="Check whether something has been said",
    response_model=results.Check,
    responses={
        200: success("check_response", "check_not_found_response", links=cited("/matches/0/excerpt")),
        **problems(*ALWAYS, *OF_A_BODY, *OF_THE_MODEL),
    },
)
async def check(
    request: Request,
    body: Annotated[
        CheckBody, Body(openapi_examples={"check": {"summary": "A quotation", "value": example("check_request")}})
    ],
    accept_language: AcceptLanguage = None,  # noqa: ARG001 - described here, read by Wishes
) -> Response:
    """Word for word, nearly (with the differences), in substance, by a member only, or not at all."""
    wishes = Wishes.of(request)
    held = state(request)
    if held.settings.log_questions:
        observed(request.scope).fields["text"] = body.text

    def checked(assistant: Assistant) -> Response:
        with assistant.reading() as view:
            check = assistant.check(body.text, body.filters.filters(), body.limit)
            return rendered(as_json(to_json(check, wishes.language)), wishes, revision=view.revision)

    return await held.service.answers.run(checked, request.is_disconnected)
