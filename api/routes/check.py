"""`POST /v1/check`"""

from __future__ import annotations

from functools import partial
from typing import Annotated

from fastapi import APIRouter, Body, Request
from starlette.responses import Response

from api import results
from api.examples import example
from api.observation import observed
from api.rendering import Wishes, as_json, rendered
from api.requests import CheckForm, DraftBody
from api.routes.body import SENT_AS_JSON
from api.routes.described import ALWAYS, OF_A_BODY, OF_THE_MODEL, AcceptLanguage, cited, problems, success
from api.state import state
from qa.assistant import Assistant
from qa.check_draft import check_draft
from qa.results import to_json

router = APIRouter()


@router.post(
    "/v1/check",
    operation_id="check",
    tags=["Answers"],
    dependencies=[SENT_AS_JSON],
    summary="Check whether something has been said",
    response_model=results.Check | results.DraftCheck,
    responses={
        200: success(
            "check_response", "check_not_found_response", "check_draft_response", links=cited("/matches/0/excerpt")
        ),
        **problems(*ALWAYS, *OF_A_BODY, *OF_THE_MODEL),
    },
)
async def check(
    request: Request,
    body: Annotated[
        CheckForm,
        Body(
            openapi_examples={
                "text": {"summary": "A quotation", "value": example("check_request")},
                "draft": {"summary": "A draft", "value": example("check_draft_request")},
            }
        ),
    ],
    accept_language: AcceptLanguage = None,  # noqa: ARG001 - described here, read by Wishes
) -> Response:
    """Word for word, nearly (with the differences), in substance, by a member only, or not at all.

    A `text` is checked as one; a `draft` quotation by quotation and sentence by sentence.
    """
    wishes = Wishes.of(request)
    held = state(request)
    if held.settings.log_questions:
        observed(request.scope).fields["text"] = body.draft if isinstance(body, DraftBody) else body.text

    def checked(assistant: Assistant) -> Response:
        one = partial(assistant.check, filters=body.filters.filters(), limit=body.limit)
        with assistant.reading() as view:
            found = check_draft(body.draft, one) if isinstance(body, DraftBody) else one(body.text)
            return rendered(as_json(to_json(found, wishes.language)), wishes, revision=view.revision)

    lane = held.service.batches if isinstance(body, DraftBody) else held.service.answers
    return await lane.run(checked, request.is_disconnected)
