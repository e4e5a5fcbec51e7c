"""Asking, searching and checking over HTTP gives what the assistant gives."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from api import results
from api.requests import MOST_QUESTIONS
from qa.assistant import Assistant
from qa.interface import Filters
from qa.results import to_json
from tests.api.conftest import Ask

FOUND = "Hvor ofte mødes politikredsenes nøglepersoner?"
UNKNOWN = "Hvad koster en månedsbillet til bussen?"


@pytest.fixture(scope="module")
def assistant(archive: Path) -> Iterator[Assistant]:
    with Assistant.open(archive) as opened:
        yield opened


def timeless(result: Any) -> Any:
    return {name: value for name, value in result.items() if name not in ("took_ms", "next")}


def test_an_answer_is_the_assistants(ask: Ask, assistant: Assistant) -> None:
    response = ask(FOUND, limit=2)
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    assert timeless(response.json()) == timeless(to_json(assistant.ask(FOUND, limit=2)))
    results.Answer.model_validate(response.json())
    assert response.json()["answered"] is True


def test_silence_is_an_answer_with_the_nearest_passages(ask: Ask) -> None:
    answer = ask(UNKNOWN).json()
    assert (answer["answered"], answer["excerpts"]) == (False, [])
    assert answer["nearest"]


def test_several_questions_are_answered_in_their_order(ask: Ask, assistant: Assistant) -> None:
    questions = [FOUND, UNKNOWN, "Hvad er formålet med den nordiske arbejdsgruppe?"]
    response = ask(questions)
    results.Answers.model_validate(response.json())
    answers = response.json()["answers"]
    assert [answer["question"] for answer in answers] == questions
    assert [timeless(answer) for answer in answers] == [timeless(to_json(assistant.ask(each))) for each in questions]


def test_as_many_questions_as_are_allowed_are_answered(ask: Ask) -> None:
    assert len(ask([UNKNOWN] * MOST_QUESTIONS, limit=1).json()["answers"]) == MOST_QUESTIONS
    assert ask([UNKNOWN] * (MOST_QUESTIONS + 1)).status_code == 422


def test_a_follow_up_is_understood_from_the_questions_before(ask: Ask, assistant: Assistant) -> None:
    earlier, question = "Hvilke møder blev holdt i april 2024?", "Og i marts 2023?"
    answer = ask(question, earlier=[earlier]).json()
    assert timeless(answer) == timeless(to_json(assistant.ask(question, earlier=[earlier])))
    assert answer["interpreted_as"] != ask(question).json()["interpreted_as"]


@pytest.mark.parametrize(
    ("filters", "held"),
    [
        ({"stated_by": ["Center mod Menneskehandel"]}, Filters(stated_by=("Center mod Menneskehandel",))),
        ({"committee": ["REU"], "party": ["SF"]}, Filters(committees=("REU",), parties=("SF",))),
        ({"question": ["1193"]}, Filters(question_numbers=("1193",))),
        ({"case": ["2024-08874"]}, Filters(cases=("2024-08874",))),
        ({"kind": ["alm_del"], "status": ["final"]}, Filters(kinds=("alm_del",), statuses=("final",))),
        (
            {"ministry": ["Justits"], "minister": ["Hummelgaard"]},
            Filters(ministries=("Justits",), ministers=("Hummelgaard",)),
        ),
        ({"asked_by": ["Karina"]}, Filters(asked_by=("Karina",))),
    ],
)
def test_filters_are_the_assistants(ask: Ask, assistant: Assistant, filters: dict[str, Any], held: Filters) -> None:
    answer = ask(FOUND, filters=filters).json()
    assert timeless(answer) == timeless(to_json(assistant.ask(FOUND, held)))
    assert answer["excerpts"] or answer["nearest"]


@pytest.mark.parametrize("filters", [{"from": "2030-01-01"}, {"to": "2000-01-01"}, {"committee": ["ERU"]}])
def test_filters_that_nothing_satisfies_leave_nothing(ask: Ask, client: httpx.Client, filters: dict[str, Any]) -> None:
    answer = ask(FOUND, filters=filters).json()
    assert not answer["answered"]
    assert not answer["nearest"]
    assert client.post("/v1/search", json={"query": FOUND, "filters": filters}).json()["hits"] == []


def test_a_search_is_the_assistants_page_by_page(client: httpx.Client, assistant: Assistant) -> None:
    whole = client.post("/v1/search", json={"query": "menneskehandel", "limit": 100})
    results.Search.model_validate(whole.json())
    assert timeless(whole.json()) == timeless(to_json(assistant.search("menneskehandel", limit=100)))
    hits: list[Any] = []
    body: dict[str, Any] | None = {"query": "menneskehandel", "limit": 3}
    while body:
        page = client.post("/v1/search", json=body).json()
        hits += page["hits"]
        body = {**body, "cursor": page["next"]} if page["next"] else None
    assert hits == whole.json()["hits"]
    assert len(hits) > 6


def test_a_check_is_the_assistants(client: httpx.Client, assistant: Assistant) -> None:
    said = "finder Rigspolitiet aktuelt anledning til en ændring af organiseringen på området"
    response = client.post("/v1/check", json={"text": said})
    results.Check.model_validate(response.json())
    assert timeless(response.json()) == timeless(to_json(assistant.check(said, limit=10)))
    assert response.json()["verdict"] == "misquoted"
    assert {difference["said"] for difference in response.json()["matches"][0]["differences"]} == {"ikke"}


def test_a_draft_is_checked_part_by_part(client: httpx.Client, assistant: Assistant) -> None:
    draft = (
        "I svaret står »finder Rigspolitiet aktuelt anledning til en ændring af organiseringen«. Er det nok? "
        "Ministeren har lovet gratis busser i hele landet til alle borgere."
    )
    response = client.post("/v1/check", json={"draft": draft, "limit": 2})
    told = results.DraftCheck.model_validate(response.json())
    quotation = told.parts[0]
    assert (
        draft[quotation.start : quotation.end]
        == "finder Rigspolitiet aktuelt anledning til en ændring af organiseringen"
    )
    assert (quotation.quotation, quotation.check.verdict) == (True, "misquoted")
    alone = to_json(assistant.check(quotation.check.text, limit=2))
    assert timeless(response.json()["parts"][0]["check"]) == timeless(alone)
    assert told.skipped >= 1


def test_notes_are_danish_for_those_who_ask_so(client: httpx.Client, assistant: Assistant) -> None:
    question = "Hvad svarede Rigspolitiet i spørgsmål 1193?"
    danish = client.post("/v1/ask", json={"question": question}, headers={"Accept-Language": "da, en;q=0.5"})
    english = client.post("/v1/ask", json={"question": question}, headers={"Accept-Language": "en-GB"})
    answer = assistant.ask(question)
    assert answer.interpreted_as is not None
    assert danish.json()["interpreted_as"] == answer.interpreted_as.to("da")
    assert english.json()["interpreted_as"] == answer.interpreted_as.to("en")
