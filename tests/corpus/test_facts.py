"""Dates, sessions, committees, ministries and words as the reader knows them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.committees import committee_code, committee_name, definite
from corpus.dates import MONTHS, parse_date
from corpus.letters.words import keeps_hyphen
from corpus.ministries import ministry_of_domain
from corpus.sessions import canonical_session, session_on


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4. september 2024", date(2024, 9, 4)),
        ("07-07-2021", date(2021, 7, 7)),
        ("4/9-24", date(2024, 9, 4)),
        ("22.05.2023", date(2023, 5, 22)),
        ("1. jan. 2010", date(2010, 1, 1)),
        ("2024-09-04", date(2024, 9, 4)),
        ("31. februar 2024", None),
        ("9. december 2105", None),
        ("i går", None),
    ],
)
def test_every_form_of_a_date(text: str, day: date | None) -> None:
    assert parse_date(text) == day


@given(st.dates(date(1985, 1, 1), date(2079, 12, 31)))
def test_a_written_date_is_read_back(day: date) -> None:
    assert parse_date(f"{day.day}. {MONTHS[day.month - 1]} {day.year}") == day
    assert parse_date(day.strftime("%d-%m-%Y")) == day
    assert parse_date(f"{day.day}/{day.month}-{day.year % 100:02d}") == day


@pytest.mark.parametrize(
    ("day", "session"),
    [
        (date(2024, 7, 4), "2023-24"),
        (date(2023, 10, 2), "2022-23 (2. samling)"),
        (date(2023, 10, 3), "2023-24"),
        (date(2022, 10, 20), "2022-23 (1. samling)"),
        (date(2022, 11, 5), None),
        (date(2015, 5, 1), "2014-15 (1. samling)"),
        (date(2015, 9, 1), "2014-15 (2. samling)"),
        (date(2031, 3, 1), None),
    ],
)
def test_the_session_of_a_day(day: date, session: str | None) -> None:
    assert session_on(day) == session


@given(st.dates(date(2002, 1, 1), date(2025, 9, 1)))
def test_sessions_follow_each_other(day: date) -> None:
    found = [session for session in (session_on(day), session_on(day + timedelta(days=30))) if session]
    assert found == sorted(found)


@pytest.mark.parametrize(
    ("text", "session"),
    [
        ("20222", "2022-23 (2. samling)"),
        ("20231", "2023-24"),
        ("2022-23 (2. samling)", "2022-23 (2. samling)"),
        ("2023/24", "2023-24"),
        ("2023-25", None),
        ("2023", None),
    ],
)
def test_every_form_of_a_session(text: str, session: str | None) -> None:
    assert canonical_session(text) == session


def test_committees_by_any_form_of_their_names() -> None:
    assert committee_code("Folketingets Retsudvalg") == "REU"
    assert committee_code("Sundheds- og Ældreudvalget") == "SUU"
    assert committee_code("Udvalg for Fødevarer, Landbrug og Fiskeri") == "FLF"
    assert committee_code("Prøveudvalget") is None
    assert committee_name("REU") == "Retsudvalget"
    assert committee_name("SUU") is None
    assert definite("Folketingets Retsudvalg") == "Retsudvalget"
    assert definite("Politisk-Økonomiske Udvalg") == "Det Politisk-Økonomiske Udvalg"


def test_a_domain_is_the_ministry_of_its_day() -> None:
    assert ministry_of_domain("sum", date(2018, 5, 22)) == "Sundheds- og Ældreministeriet"
    assert ministry_of_domain("sum", date(2021, 7, 7)) == "Sundhedsministeriet"
    assert ministry_of_domain("sum", None) is None
    assert ministry_of_domain("jm", None) == "Justitsministeriet"
    assert ministry_of_domain("example", date(2020, 1, 1)) is None


@pytest.mark.parametrize(
    ("first", "second", "fate"),
    [
        ("dokumen", "tation", "dropped"),
        ("26", "årsreglen", "kept"),
        ("EU", "retten", "kept"),
        ("Sundheds", "og", "apart"),
        ("it", "systemet", "kept"),
        ("Øst", "Vest", "kept"),
        ("dansk", "tysk", "kept"),
        ("politisk", "økonomiske", "kept"),
        ("dansk", "sproget", "dropped"),
        ("nor", "disk", "dropped"),
    ],
)
def test_hyphens_at_line_ends(first: str, second: str, fate: str) -> None:
    assert keeps_hyphen(first, second, ()) == fate


def test_the_letter_s_own_words_decide_where_it_has_the_word() -> None:
    assert keeps_hyphen("rebild", "sagen", ("rebild-sagen",)) == "kept"
    assert keeps_hyphen("mini", "ster", ("minister",)) == "dropped"
