"""Questions that name a day, a month or a year, in an archive that holds much of other times."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from index.encoders import open_encoder
from index.filters import Filters
from index.retrieval import DEPTH
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from tests.index.documents import document

OFTEN = "Der er {} pelikaner i Prøveby, og antallet af pelikaner i Prøveby er dermed steget i forhold til året før."
ONCE = "Bestanden af pelikaner udgjorde 41."
QUESTION = "Hvor mange pelikaner var der i Prøveby i marts 2031?"


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("archive")
    others = [
        document(f"2020-{at}", OFTEN.format(100 + at), question="", date=date(2020, 1, 1) + timedelta(days=at))
        for at in range(DEPTH + 20)
    ]
    asked = document("2031-1", ONCE, question="", date=date(2031, 3, 9))
    put_documents(folder, [*others, asked], open_encoder(None), None)
    with Assistant.open(folder) as opened:
        yield opened


def test_the_month_that_is_named_is_searched_however_much_others_say(assistant: Assistant) -> None:
    answer = assistant.ask(QUESTION)
    first = (answer.excerpts or answer.nearest)[0]
    assert first.text == ONCE
    assert first.citation.date == date(2031, 3, 9)


def test_behind_what_stands_in_the_month_comes_the_nearest_of_other_times(assistant: Assistant) -> None:
    answer = assistant.ask("Hvem maler fyrtårnet i marts 2031?")
    assert not answer.answered
    assert [excerpt.text == ONCE for excerpt in answer.nearest] == [True, False, False]


def test_of_a_year_alone_the_nearest_come_from_everywhere(assistant: Assistant) -> None:
    answer = assistant.ask("Hvor mange pelikaner maler fyrtårnet i Prøveby i 2032?")
    assert not answer.answered
    assert ONCE not in [excerpt.text for excerpt in answer.nearest]


@pytest.mark.parametrize("year", ["2031", "2032"])
def test_what_the_user_allows_holds_as_well(assistant: Assistant, year: str) -> None:
    filters = Filters(date_to=date(2020, 2, 1))
    answer = assistant.ask(f"Hvor mange pelikaner var der i Prøveby i marts {year}?", filters)
    shown = answer.excerpts + answer.nearest
    assert shown
    assert all((excerpt.citation.date or date.max) <= date(2020, 2, 1) for excerpt in shown)


def test_a_year_to_come_is_what_is_asked_about(assistant: Assistant) -> None:
    answer = assistant.ask("Hvor mange pelikaner vil der være i Prøveby i 2040?")
    assert answer.interpreted_as is None
    assert "pelikaner i Prøveby" in (answer.excerpts + answer.nearest)[0].text


def test_another_year_s_number_does_not_answer_for_one_that_is_looked_back_on(assistant: Assistant) -> None:
    assert not assistant.ask("Hvor mange pelikaner var der i Prøveby i 2040?").answered
