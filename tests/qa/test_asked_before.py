"""What a member asked in other words: taken for the question only where its own words tell it from others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from index.encoders import open_encoder
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from qa.results import Answer
from tests.index.documents import document

ASKED = "Siden hvornår har ministeren kendt til planen om et rejsehold mod grønne heste?"
ANSWERED = "Ministeriet har kendt planen i et år og finder ingen grund til at samle betjentene på den måde."


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("archive")
    others = [
        document(f"2030-{at}", f"Broen over vandløb {at} er lukket for tung trafik, og siden er der lagt ny asfalt.")
        for at in range(20)
    ]
    others += [document(f"2029-{at}", f"Havnen ved vandløb {at} er åben for lystbåde om sommeren.") for at in range(20)]
    put_documents(folder, [*others, document("2031-1", ANSWERED, question=ASKED)], open_encoder(None), None)
    with Assistant.open(folder) as opened:
        yield opened


def understood(answer: Answer) -> str | None:
    return answer.interpreted_as.to("en") if answer.interpreted_as else None


def test_rare_words_that_only_the_member_used_are_the_member_s_question(assistant: Assistant) -> None:
    answer = assistant.ask("Rejsehold mod grønne heste?")
    assert "as asked in" in (understood(answer) or "")
    assert answer.excerpts[0].text == ANSWERED


@pytest.mark.parametrize("question", ["Siden hvornår?", "Og siden da?", "Hvorfor ikke?", "Hvor mange?"])
def test_a_question_without_words_of_its_own_is_nobody_s(assistant: Assistant, question: str) -> None:
    assert understood(assistant.ask(question)) is None
