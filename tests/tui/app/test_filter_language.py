from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from index.filters import Filters
from qa.assistant import Assistant
from tui.app.filter_completion import archive_values, proposals, rest_of_value
from tui.app.filter_language import (
    FIELDS,
    Term,
    chip,
    field_named,
    filters_of,
    joined,
    name_of,
    read_filters,
    read_question,
    typed,
)
from tui.options import filter_options

VALUES = {
    "committees": ("Retsudvalget", "REU", "Sundhedsudvalget"),
    "ministries": ("Justitsministeriet", "Social-, Bolig- og Ældreministeriet"),
    "date_from": ("2024", "2023"),
}


def test_every_filter_of_the_command_line_can_be_typed() -> None:
    assert {option.name for option in filter_options("da")} == set(FIELDS)
    assert len({name_of(field, "da") for field in FIELDS}) == len(FIELDS)


@pytest.mark.parametrize("line", ["udvalg:REU fra:2024", "committee:REU from:2024", "Udvalg:REU FROM:2024"])
def test_filters_are_typed_in_either_language(line: str) -> None:
    assert filters_of(read_filters(line)) == Filters(committees=("REU",), date_from=date(2024, 1, 1))


def test_filters_are_taken_out_of_a_question_and_the_rest_is_asked() -> None:
    question, terms = read_question('Hvad er aftalt udvalg:REU kl. 12:30 ministerium:"Social-, Bolig- og Ældre" i dag?')
    assert question == "Hvad er aftalt kl. 12:30 i dag?"
    assert terms == (Term("committees", "REU"), Term("ministries", "Social-, Bolig- og Ældre"))


@pytest.mark.parametrize(
    "question", ["Spørgsmål: hvad mener han?", "se https://ft.dk/a", "Hvad  står\nder?", "hvad med foo:x", "minister:"]
)
def test_a_question_without_filters_stays_as_it_was_typed(question: str) -> None:
    assert read_question(question) == (question, ())


def test_the_mark_that_ends_a_question_is_no_part_of_a_filter() -> None:
    assert read_question("Hvad er aftalt udvalg:REU?")[1] == (Term("committees", "REU"),)


@pytest.mark.parametrize(
    ("line", "english", "danish"),
    [
        (
            "udvlag:REU",
            "there is no filter 'udvlag'. Did you",
            "der er intet filter »udvlag«. Mente du »udvalg:«?",
        ),
        ("fra:igår", "from: igår is not a date.", "fra: igår er ikke en dato."),
        ("art:brev", "kind: brev is not one of", "art: brev er ikke en af"),
        ("fra:2025 til:2024", "from: lies after to:.", "fra: ligger efter til:."),
        ('udvalg:"REU', "committee: the quotation mark is not closed.", "udvalg: anførselstegnet lukkes ikke."),
        ('udvalg:""', "committee: the value is empty.", "udvalg: værdien er tom."),
    ],
)
def test_what_is_wrong_is_said_in_one_line(line: str, english: str, danish: str) -> None:
    for read in (read_filters, read_question):
        with pytest.raises(MinistersvarError) as caught:
            read(line)
        assert str(caught.value).startswith(english)
        assert (caught.value.danish or "").startswith(danish)
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("line", ["REU", "udvalg:REU og mere", "foo:x"])
def test_a_line_of_filters_holds_nothing_else(line: str) -> None:
    with pytest.raises(MinistersvarError):
        read_filters(line)


def test_control_characters_do_not_reach_the_screen() -> None:
    with pytest.raises(MinistersvarError) as caught:
        read_filters("fra:\x1b[31mnu")
    assert "\x1b" not in str(caught.value)
    assert "\x1b" not in chip(Term("stated_by", "\x1b[31mX"), "da")


@pytest.mark.parametrize("value", ["REU", "Social-, Bolig- og Ældre", 'det "store" udvalg', "»x", "-x"])
def test_a_filter_can_be_typed_again_as_it_is_shown(value: str) -> None:
    for language in ("da", "en"):
        assert read_filters(typed(Term("committees", value), language)) == (Term("committees", value),)


def test_a_second_date_takes_the_place_of_the_first_and_a_second_name_stands_beside_it() -> None:
    before = (Term("committees", "REU"), Term("date_from", "2023"))
    after = joined(before, (Term("date_from", "2024"), Term("committees", "reu"), Term("committees", "SUU")))
    assert after == (Term("date_from", "2024"), Term("committees", "reu"), Term("committees", "SUU"))


def test_chips_are_named_in_the_language_of_the_interface() -> None:
    assert [chip(Term("asked_by", "Rosa Lund"), language) for language in ("da", "en")] == [
        "spørger: Rosa Lund",
        "asked-by: Rosa Lund",
    ]
    assert field_named("stated_by") == field_named("taler") == "stated_by"


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("mini", ["ministerium:", "minister:"]),
        ("udvalg:r", ["udvalg:Retsudvalget", "udvalg:REU"]),
        ("committee:sund", ["committee:Sundhedsudvalget"]),
        ("hvad er sagt ministerium:bol", ['ministerium:"Social-, Bolig- og Ældreministeriet"']),
        ('ministerium:"social-, b', ['ministerium:"Social-, Bolig- og Ældreministeriet"']),
        ("fra:", ["fra:2024", "fra:2023"]),
        ("udvalg:x", []),
        ("foo:", []),
    ],
)
def test_what_is_begun_is_completed(text: str, proposed: list[str]) -> None:
    found = proposals(text, len(text), VALUES, "da")
    assert [proposal.text for proposal in found] == proposed


def test_a_proposal_says_what_it_stands_for() -> None:
    text = "hvad udvalg:re nu"
    (first, *_) = proposals(text, len("hvad udvalg:re"), VALUES, "da", names=False)
    assert text[: first.start] + first.text + text[first.end :] == "hvad udvalg:Retsudvalget nu"
    assert proposals("hvad", 4, VALUES, "da", names=False) == []


def test_the_rest_of_a_value_is_known_while_it_is_typed() -> None:
    assert rest_of_value("hvad udvalg:re", VALUES, "da") == "tsudvalget"
    assert rest_of_value('hvad ministerium:"soc', VALUES, "da") == 'ial-, Bolig- og Ældreministeriet"'
    assert rest_of_value("hvad re", VALUES, "da") == rest_of_value("udvalg:x", VALUES, "da") == ""


def test_completion_knows_what_the_archive_holds(archive: Path) -> None:
    with Assistant.open(archive) as assistant:
        years = assistant.info().by_year
        with assistant.reading() as view:
            values = archive_values(view, years)
        for field in ("committees", "ministries", "ministers", "parties", "asked_by", "stated_by", "kinds", "statuses"):
            for value in values[field]:
                terms = read_filters(typed(Term(field, value), "da"))
                with assistant.reading() as view:
                    held = view.hold(filters_of(terms))
                assert held is not None
                assert len(held.passages)
    assert "REU" in values["committees"]
    assert values["date_from"] == ("2024",)
