"""Which questions are like a draft, on the shipped letters."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from index.filters import Filters
from qa.assistant import Assistant
from qa.results import to_json

LETTERS = Path(__file__).parents[2] / "corpus" / "documents"
DRAFT = "Er der brug for et rejsehold, der kan hjælpe politikredsene i sager om menneskehandel?"


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with Assistant.open(tmp_path_factory.mktemp("archive")) as opened:
        yield opened


def test_a_question_put_again_word_for_word_is_the_same(assistant: Assistant) -> None:
    (document,) = assistant.documents("2024-08874")
    best = assistant.similar(document.question).matches[0]
    assert (best.kind, best.excerpt.citation.case_number) == ("same", "2024-08874")
    assert best.excerpt.text == document.question
    assert best.excerpt.role == "asker"
    assert best.differences == ()


def test_a_draft_in_other_words_is_told_with_the_answer_its_date_and_status(assistant: Assistant) -> None:
    best = assistant.similar(DRAFT).matches[0]
    assert best.kind in ("same", "near")
    assert best.excerpt.citation.case_number == "2024-08874"
    assert (best.excerpt.citation.date, best.excerpt.citation.status) == (date(2024, 9, 4), "final")
    assert best.answer is not None
    assert best.answer.citation.id == best.excerpt.citation.id
    assert best.answer.role != "asker"


def test_matches_come_the_likest_first_and_no_more_than_asked_for(assistant: Assistant) -> None:
    matches = assistant.similar(DRAFT).matches
    assert [match.similarity for match in matches] == sorted((match.similarity for match in matches), reverse=True)
    assert len(assistant.similar(DRAFT, limit=1).matches) == 1


def test_what_nobody_asked_about_finds_nothing(assistant: Assistant) -> None:
    assert assistant.similar("Hvor længe skal dejen hæve, før brødet bages?").matches == ()


def test_a_draft_is_held_to_filters(assistant: Assistant) -> None:
    found = assistant.similar(DRAFT, Filters(cases=("2024-08879",))).matches
    assert {match.excerpt.citation.case_number for match in found} <= {"2024-08879"}
    assert assistant.similar(DRAFT, Filters(date_from=date(2031, 1, 1))).matches == ()


def test_a_number_that_only_the_draft_has_is_told_and_the_newest_of_two_comes_first(tmp_path: Path) -> None:
    letter = (LETTERS / "2024-08874.txt").read_text("utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        (tmp_path / "again.txt").write_text(
            letter.replace("2024-08874", "2031-00001").replace("4. september 2024", "5. maj 2031"), "utf-8"
        )
        opened.ingest([tmp_path / "again.txt"])
        (document,) = opened.documents("2031-00001")
        draft = f"{document.question.rstrip('?')} i 2035?"
        matches = opened.similar(draft).matches
    assert [match.excerpt.citation.case_number for match in matches[:2]] == ["2031-00001", "2024-08874"]
    assert "2035" in " ".join(difference.claimed for difference in matches[0].differences)


@pytest.mark.parametrize("draft", ["", " \n", "?!"])
def test_an_empty_draft_is_refused(assistant: Assistant, draft: str) -> None:
    with pytest.raises(MinistersvarError, match=r"^the question is empty: [^\n]+$"):
        assistant.similar(draft)


def test_the_result_is_json(assistant: Assistant) -> None:
    data = json.loads(json.dumps(to_json(assistant.similar(DRAFT))))
    assert list(data) == ["question", "matches", "took_ms"]
    assert list(data["matches"][0]) == ["kind", "similarity", "excerpt", "differences", "answer"]
