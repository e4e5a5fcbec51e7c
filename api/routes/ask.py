"""`POST /v1/ask`"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Body, Request
from starlette.responses import Response

from api import results
from api.examples import example
from api.observation import observed
from api.rendering import Wishes, as_json, rendered
from api.requests import AskBody, Question, Questions
from api.routes.body import SENT_AS_JSON
from api.routes.described import ALWAYS, OF_A_BODY, OF_THE_MODEL, AcceptLanguage, cited, problems, success
from api.state import state
from qa.assistant import Assistant
from qa.results import to_json

router = APIRouter()


@router.post(
    "/v1/ask",
    operation_id="ask",
    tags=["Answers"],
    dependencies=[SENT_AS_JSON],
    summary="Ask one question, or several",
    response_model=results.Answer | results.Answers,
    responses={
        200: success("ask_response", "ask_silent_response", "ask_several_response", links=cited("/excerpts/0")),
        **problems(*ALWAYS, *OF_A_BODY, *OF_THE_MODEL),
    },
)
async def ask(
    request: Request,
    body: Annotated[
        AskBody,
        Body(
            openapi_examples={
                "one": {"summary": "One question", "value": example("ask_request")},
                "follow-up": {"summary": "A question that leans on another", "value": example("ask_follow_up_request")},
                "several": {"summary": "Several questions", "value": example("ask_several_request")},
            }
        ),
    ],
    accept_language: AcceptLanguage = None,  # noqa: ARG001 - described here, read by Wishes
) -> Response:
    """Verbatim excerpts that answer, with who stated them and where; or `answered: false` and the nearest passages.

    Nothing is generated. Several questions are answered from one state of the archive.
    """
    wishes = Wishes.of(request)
    held = state(request)
    several = isinstance(body, Questions)
    questions: Sequence[Question] = body.questions if isinstance(body, Questions) else [body]
    if held.settings.log_questions:
        observed(request.scope).fields["questions"] = [each.question for each in questions]

    def answered(assistant: Assistant) -> Response:
        began = time.perf_counter()
        with assistant.reading() as view:
            answers = [
                assistant.ask(each.question, each.filters.filters(), each.limit, each.earlier) for each in questions
            ]
            revision = view.revision
        held.metrics.asked(answer.answered for answer in answers)
        written: list[Any] = [to_json(answer, wishes.language) for answer in answers]
        took = round((time.perf_counter() - began) * 1000, 1)
        content = {"answers": written, "took_ms": took} if several else written[0]
        return rendered(as_json(content), wishes, revision=revision)

    lane = held.service.batches if len(questions) > 1 else held.service.answers
    return await lane.run(answered, request.is_disconnected)
