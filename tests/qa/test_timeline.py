"""What was stated on a topic over time, on letters of an invented ministry and on those that are shipped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from corpus.document import Person
from corpus.errors import MinistersvarError
from index.encoders import open_encoder
from index.filters import Filters
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from qa.quantities import differing_quantities
from qa.results import MonthCount, to_json
from tests.index.documents import document

EARLIER = "Der er afsat 12 mio. kr. til cykelstier langs landevejene i Vestjylland."
LATER = "Der er afsat 17 mio. kr. til cykelstier langs landevejene i Vestjylland."
DENIED = "Der er ikke afsat 17 mio. kr. til cykelstier langs landevejene i Vestjylland."
ELSEWHERE = "Fyrtårnet på øen er fredet og bliver malet hvert tiende år."
QUESTION = "Hvor mange penge er der til cykelstier?"


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("archive")
    minister = Person("prøveminister", "Prøve Eksempelsen")
    letters = [
        document("2030-1", EARLIER, question=QUESTION, date=date(2030, 3, 4), minister=minister),
        document("2031-2", LATER, question=QUESTION, date=date(2031, 5, 6), minister=minister),
        document("2031-3", DENIED, question=QUESTION, date=date(2031, 5, 20), minister=minister),
        document("2031-4", ELSEWHERE, question="Er fyrtårnet fredet?", date=date(2031, 7, 1), minister=minister),
    ]
    put_documents(folder, letters, open_encoder(None), None)
    with Assistant.open(folder) as opened:
        yield opened


def test_statements_on_the_topic_are_counted_by_month_and_speaker(assistant: Assistant) -> None:
    found = assistant.timeline("cykelstier langs landevejene")
    assert found.total == 3
    assert found.months == (MonthCount("2030-03", 1), MonthCount("2031-05", 2))
    (speaker,) = found.speakers
    assert (speaker.name, speaker.count) == ("Prøveministeriet", 3)
    assert (speaker.first, speaker.last) == (date(2030, 3, 4), date(2031, 5, 20))
    assert sum(month.count for month in found.months) == found.total


def test_statements_come_oldest_first(assistant: Assistant) -> None:
    days = [excerpt.citation.date for excerpt in assistant.timeline("cykelstier langs landevejene").statements]
    assert days == [date(2030, 3, 4), date(2031, 5, 6), date(2031, 5, 20)]


def test_a_number_and_a_denial_that_changed_stand_side_by_side(assistant: Assistant) -> None:
    changes = assistant.timeline("cykelstier langs landevejene").changes
    told = {
        (change.earlier.text, change.later.text): [(each.said, each.claimed, each.kind) for each in change.differences]
        for change in changes
    }
    assert told[EARLIER, LATER] == [("12 mio. kr", "17 mio. kr", "number")]
    assert told[LATER, DENIED] == [("", "ikke", "negation")]
    assert all(change.earlier.citation.date < change.later.citation.date for change in changes)  # type: ignore[operator]


def test_each_pair_of_sentences_that_differ_is_told_of_two_documents(tmp_path: Path) -> None:
    open_now = "Cykelstierne langs landevejene i Vestjylland er åbne for trafik."
    closed = "Cykelstierne langs landevejene i Vestjylland er ikke åbne for trafik."
    unchanged = "Der er desuden afsat 40 mio. kr. til cykelstier i byerne i Vestjylland."
    put_documents(
        tmp_path,
        [
            document("2030-1", f"{EARLIER} {open_now} {unchanged}", question=QUESTION, date=date(2030, 3, 4)),
            document("2031-2", f"{LATER} {closed} {unchanged}", question=QUESTION, date=date(2031, 5, 6)),
        ],
        open_encoder(None),
        None,
    )
    with Assistant.open(tmp_path) as opened:
        changes = opened.timeline("cykelstier langs landevejene i Vestjylland").changes
    told = {(change.earlier.text, change.later.text): change.differences[0].kind for change in changes}
    assert told == {(EARLIER, LATER): "number", (open_now, closed): "negation"}


def test_a_timeline_is_held_to_filters_and_to_its_limit(assistant: Assistant) -> None:
    later = assistant.timeline("cykelstier", Filters(date_from=date(2031, 1, 1)))
    assert later.total == 2
    fewer = assistant.timeline("cykelstier", limit=1)
    assert (len(fewer.statements), fewer.total, len(fewer.changes)) == (1, 3, 1)


def test_what_nobody_stated_gives_an_empty_timeline(assistant: Assistant) -> None:
    found = assistant.timeline("saxofon og strikketøj", Filters(date_from=date(2040, 1, 1)))
    assert (found.statements, found.total, found.months, found.changes) == ((), 0, (), ())


def test_the_shipped_letters_have_a_timeline(tmp_path: Path) -> None:
    with Assistant.open(tmp_path) as opened:
        data = json.loads(json.dumps(to_json(opened.timeline("menneskehandel"))))
    assert list(data) == ["topic", "statements", "total", "months", "speakers", "changes", "took_ms"]
    assert data["months"][-1]["month"] == "2024-09"
    assert "Rigspolitiet" in [speaker["name"] for speaker in data["speakers"]]


def test_an_empty_topic_is_refused(assistant: Assistant) -> None:
    with pytest.raises(MinistersvarError, match="is empty"):
        assistant.timeline(" ")


@pytest.mark.parametrize(
    ("earlier", "later", "expected"),
    [
        ("Der er 12 stillinger.", "Der er 14 stillinger.", [("12 stillinger", "14 stillinger", "number")]),
        ("Der er tolv stillinger.", "Der er 12 stillinger.", []),
        ("Det koster 3 mio. kr.", "Det koster 3.000.000 kroner.", []),
        ("Loven gælder fra 2024.", "Loven gælder fra 2025.", [("2024", "2025", "date")]),
        ("Det sker den 4. maj.", "Det sker den 5. maj.", [("4. maj", "5. maj", "date")]),
        ("Der er 12 stillinger.", "Der er 14 kredse.", []),
        ("10 pct. eller 12 pct.", "12 procent", []),
    ],
)
def test_quantities_differ_where_they_are_of_one_thing(
    earlier: str, later: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(each.said, each.claimed, each.kind) for each in differing_quantities(earlier, later)] == expected
