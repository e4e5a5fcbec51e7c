"""Names in a question: what only the member named is found, and nobody answers for another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from corpus.document import Person
from index.encoders import open_encoder
from index.retrieval import DEPTH
from qa import answering
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from tests.index.documents import document

REPLY = "Regeringen har ikke fundet anledning til at nedsætte en undersøgelseskommission."
OTHERS = "Der er {} pelikaner i Prøveby, og ministeren har i sagen om pelikanerne sagt, at antallet er steget."
STRANGER = "Gæstesen"


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("archive")
    others = [document(f"2020-{at}", OTHERS.format(100 + at), question="") for at in range(DEPTH + 20)]
    asked = document(
        "2031-1", REPLY, question="Vil ministeren nedsætte en undersøgelseskommission om Fregnedal?",
        minister=Person("prøveminister", "Otto Opdigtet"),
    )  # fmt: skip
    put_documents(folder, [*others, asked], open_encoder(None), None)
    with Assistant.open(folder) as opened:
        yield opened


@pytest.mark.parametrize("question", ["Fregnedal", "Hvad har ministeren sagt om Fregnedal?"])
def test_a_name_that_only_the_member_said_leads_to_the_answer(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.answered
    assert answer.excerpts[0].text == REPLY
    assert answer.interpreted_as is not None
    assert "som spurgt i" in answer.interpreted_as.to("da")


def test_a_search_finds_it_too(assistant: Assistant) -> None:
    assert REPLY in {hit.text for hit in assistant.search("Fregnedal").hits}


def test_nobody_answers_for_one_of_whom_nothing_is_told(assistant: Assistant) -> None:
    known = assistant.ask("Hvor mange pelikaner er der i Prøveby?")
    answer = assistant.ask(f"Hvad siger Gerda {STRANGER} om antallet af pelikaner i Prøveby?")
    assert known.answered
    assert not answer.answered
    assert answer.confidence == 0
    assert answer.nearest
    assert answer.interpreted_as is not None
    assert f"Gerda {STRANGER} has no words" in answer.interpreted_as.to("en")


def test_a_minister_is_held_to_by_surname(assistant: Assistant) -> None:
    answer = assistant.ask("Hvad siger Opdigtet om en undersøgelseskommission?")
    assert {excerpt.citation.id for excerpt in answer.excerpts or answer.nearest} == {"2031-1"}


def test_excerpts_that_hardly_answer_are_not_numbered_among_those_that_do(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    question = "Har regeringen fundet anledning til en undersøgelseskommission?"
    assert [excerpt.text for excerpt in assistant.ask(question, limit=10).excerpts] == [REPLY]
    monkeypatch.setattr(answering, "FURTHER", 0)
    assert len(assistant.ask(question, limit=10).excerpts) == 10


def test_a_stranger_alone_is_no_question(assistant: Assistant) -> None:
    answer = assistant.ask(f"Hvad siger Gerda {STRANGER}?")
    assert not answer.answered
    assert answer.nearest == ()
