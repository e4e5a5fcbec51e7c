"""What rows of the service tell, which answers a scope holds, and where service and letter disagree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.document import Asker, Document, Kind
from corpus.errors import MinistersvarError
from corpus.open_data.comparison import disagreements
from corpus.open_data.fetching import _file_name
from corpus.open_data.rows import AddressParts, ServiceAnswer, address_parts, moment, service_answer
from corpus.open_data.scope import Scope, committee_codes, session_names
from corpus.open_data.state import Wanted
from tests.corpus.stand_in import actor, answer

SITE = "https://www.ft.dk/samling"
SJ = Asker("Spørge Jørgensen", "XX")
SECOND = "2022-23 (2. samling)"


@pytest.mark.parametrize(
    ("url", "session", "kind", "committee", "number", "slug"),
    [
        ("20191/almdel/reu/spm/291/svar/16/21.pdf", "2019-20", "alm_del", "REU", "291", "20191-almdel-reu-spm-291"),
        (
            "20231/almdel/tru/spm/200/svar/19/27/index.htm",
            "2023-24",
            "alm_del",
            "TRU",
            "200",
            "20231-almdel-tru-spm-200",
        ),
        ("20131/almdel/UL%C3%98/spm/8/svar/1/2.pdf", "2013-14", "alm_del", "ULØ", "8", "20131-almdel-ULØ-spm-8"),
        ("20191/almdel/REU/samspm/AB/svar/1/2.pdf", "2019-20", "samraad", "REU", "AB", "20191-almdel-REU-samspm-AB"),
        (
            "20222/beslutningsforslag/b120/spm/13/svar/1/2.pdf",
            SECOND,
            "bill",
            None,
            "13 til B 120",
            "20222-b120-spm-13",
        ),
        ("20131/spoergsmaal/S725/svar/1102491/1320529.pdf", "2013-14", "section_20", None, "S 725", "20131-S725"),
        (
            "20191/aktstykke/aktstk.1/spm/1/svar/1/2.pdf",
            "2019-20",
            "bill",
            None,
            "1 til Aktstk. 1",
            "20191-aktstk.1-spm-1",
        ),
        ("20131/almdel/BYB/bilag/89/1396405.pdf", "2013-14", None, None, None, "20131"),
    ],
)
def test_an_address_tells_session_kind_committee_and_number(
    url: str, session: str, kind: Kind | None, committee: str | None, number: str | None, slug: str
) -> None:
    assert address_parts(f"{SITE}/{url}") == AddressParts(session, kind, committee, number, slug)


@given(st.lists(st.sampled_from(["samling", "20231", "almdel", "..", "spm", "%2e%2e%2f", "/", "%00", "æ", "", "svar"])))
def test_no_address_makes_a_name_that_leaves_the_folder(segments: list[str]) -> None:
    url = "https://www.ft.dk/samling/" + "/".join(segments)
    name = PurePosixPath(_file_name(Wanted(7, 1, url, None, None, None, None), "pdf"))
    assert len(name.parts) == 2
    assert name.parts[0] in ("20231", "svar")
    assert name.name.endswith("-7.pdf")
    assert not name.name.startswith(".")
    assert "\x00" not in str(name)


@pytest.mark.parametrize(
    ("value", "when"),
    [
        ("2024-09-04T13:21:55.157", datetime(2024, 9, 4, 13, 21, 55, 157000)),
        ("2024-09-04T13:21:55.1234567", datetime(2024, 9, 4, 13, 21, 55, 123456)),
        ("2024-09-04T13:21:55Z", datetime(2024, 9, 4, 13, 21, 55)),
        ("/Date(1725456115157)/", datetime(2024, 9, 4, 13, 21, 55, 157000)),
        ("0001-01-01T00:00:00", None),
        ("9999-12-31T00:00:00", None),
        ("/Date(99999999999999999)/", None),
        ("04-09-2024", None),
        ("", None),
        (20240904, None),
        (None, None),
    ],
)
def test_times_are_read_where_they_can_be(value: object, when: datetime | None) -> None:
    assert moment(value) == when


_ODD: tuple[Any, ...] = (
    *(None, True, -1, 10**30, 1.5, "", "\x00", "2024", "æ" * 5_000, [], {}, [None], [[]], ["x"], {"id": None}),
    *([{"id": 1, "filurl": url}] for url in ("", "//[", "https://", "samling/20231/almdel", 7, None)),
    *([{name: inner}] for name in ("Aktør", "Sag") for inner in (None, "x", [], [None], {}, {"navn": 1, "nummer": []})),
)


@pytest.mark.parametrize("field", list(answer(1)))
def test_no_row_is_too_odd_to_be_read(field: str) -> None:
    for value in _ODD:
        read = service_answer({**answer(1), field: value}, {field: value})
        assert (read is None) is (field == "id" and value not in (-1, "2024")), value


def test_a_number_stands_in_the_title_where_the_address_has_none() -> None:
    row = answer(1, filurl="/other/1.pdf", titel="Svar på spm. nr. S 725: Hvad agter ministeren?")
    read = service_answer(row)
    assert read is not None
    assert read.question_number == "S 725"


def test_names_of_askers_lose_the_party() -> None:
    read = service_answer(
        answer(1), {"DokumentAktør": [actor(12, "Eva Eksempel (SF)"), actor(6, "", fornavn="Bo", efternavn="Bo")]}
    )
    assert read is not None
    assert read.asked_by == (Asker("Eva Eksempel", "SF"), Asker("Bo Bo", None))


def test_committees_and_sessions_are_known_by_code_and_name() -> None:
    assert committee_codes(["reu", "Folketingets Skatteudvalg", "REU"]) == ("REU", "SAU")
    assert session_names(["20222", "2023/24"]) == ("2022-23 (2. samling)", "2023-24")
    for function in (committee_codes, session_names):
        with pytest.raises(MinistersvarError, match="nothing"):
            function(["nothing"])


def test_a_session_bounds_the_days_that_are_asked_for() -> None:
    assert Scope(sessions=("2023-24", "2022-23 (2. samling)")).first_day == date(2022, 10, 1)
    assert Scope(sessions=("2023-24",), since=date(2024, 1, 1)).first_day == date(2024, 1, 1)
    assert Scope(since=date(2022, 1, 1)).first_day == date(2022, 1, 1)
    assert Scope().first_day is None


def test_one_wish_is_one_scope_whatever_its_order() -> None:
    assert Scope(committees=("REU", "SUU")).key == Scope(committees=("SUU", "REU")).key
    assert Scope(committees=("REU",)).key != Scope(committees=("REU",), until=date(2024, 1, 1)).key


@pytest.fixture
def told() -> ServiceAnswer:
    row = answer(
        17, dato="2031-04-01T00:00:00", filurl="https://www.ft.dk/samling/20301/almdel/REU/spm/17/svar/1/2.pdf"
    )
    read = service_answer(row, {"DokumentAktør": [actor(6, "Spørge Jørgensen", gruppenavnkort="XX")]})
    assert read is not None
    return replace(read, session="2030-31")


def test_service_and_letter_agree(told: ServiceAnswer, letter: Document) -> None:
    assert disagreements(told, letter) == []


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"question_number": "18"}, ("question_number", "17", "18")),
        ({"date": date(2031, 4, 2)}, ("date", "2031-04-01", "2031-04-02")),
        ({"committee_code": "SUU"}, ("committee", "REU", "SUU")),
        ({"session": "2031-32"}, ("session", "2030-31", "2031-32")),
        ({"kind": "samraad"}, ("kind", "alm_del", "samraad")),
        ({"asked_by": (Asker("Eva Eksempel", None),)}, ("asked_by", "Spørge Jørgensen (XX)", "Eva Eksempel")),
        (
            {"asked_by": (SJ, Asker("Bo Bo", "Y"))},
            ("asked_by", "Spørge Jørgensen (XX)", "Spørge Jørgensen (XX), Bo Bo (Y)"),
        ),
    ],
)
def test_what_differs_is_listed_with_both_sides(
    told: ServiceAnswer, letter: Document, fields: dict[str, Any], problem: tuple[str, str, str]
) -> None:
    (found,) = disagreements(told, replace(letter, **fields))
    assert (found.document, (found.field, found.service, found.letter)) == (letter.id, problem)


@pytest.mark.parametrize(
    "fields",
    [
        {"question_number": None, "date": None, "committee_code": None, "session": None, "asked_by": ()},
        {"asked_by": (Asker("Spørge Prøve Jørgensen", "XX"),)},
        {"asked_by": (Asker("Spørge Jørgensen", None),)},
        {"question_number": " 17."},
    ],
)
def test_what_one_does_not_tell_or_tells_shorter_is_no_disagreement(
    told: ServiceAnswer, letter: Document, fields: dict[str, Any]
) -> None:
    assert disagreements(told, replace(letter, **fields)) == []


def test_a_letter_may_bear_the_day_it_came_in(told: ServiceAnswer, letter: Document) -> None:
    assert disagreements(replace(told, received=date(2031, 4, 2)), replace(letter, date=date(2031, 4, 2))) == []


def test_a_letter_may_leave_out_the_bill_of_its_question(told: ServiceAnswer, letter: Document) -> None:
    bill = replace(told, kind="bill", question_number="5 til L 14")
    for number, differs in (("5", False), ("5 til L 14", False), ("5 til L14", False), ("5 til L 15", True)):
        found = disagreements(bill, replace(letter, kind="bill", question_number=number))
        assert bool(found) is differs, number


@pytest.fixture
def letter() -> Document:
    from tests.index.documents import document

    return document("2031-00017", "Ministeren vil.")
