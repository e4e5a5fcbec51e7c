"""Values of a head's labels that were wrapped to further lines."""

from __future__ import annotations

import pytest

from corpus.letters.labels import columns, label_values
from corpus.letters.lines import lines_of
from corpus.letters.reading import read
from corpus.letters.side_by_side import aligned_values
from corpus.shipped import shipped_letters


def office_and_officer(head: str) -> tuple[str | None, str | None]:
    lines = lines_of(head)
    values = label_values(head, lines, columns(lines)).values
    office, officer = values.get("office"), values.get("officer")
    for found in filter(None, (office, officer)):
        # The value stands where it says, line ends apart.
        assert "".join(head[found.start : found.end].split()) == "".join(found.value.split())
    return office.value if office else None, officer.value if officer else None


@pytest.mark.parametrize(
    ("head", "office", "officer"),
    [
        ("Kontor: Prøvekontoret\nMål\nSagsbeh: Eva Prøve\nSagsnr.: 2031-1", "Prøvekontoret Mål", "Eva Prøve"),
        ("Kontor: Kontoret for\nPrøver\nog Mål\nDato: 1. april 2031", "Kontoret for Prøver og Mål", None),
        ("Sagsbeh: Eva Prøve-\nEksempel\nSagsnr.: 2031-1", None, "Eva Prøve-Eksempel"),
        ("Dato: 1. april 2031\nKontor: Mål-\nog Vægtkontoret\nFolketinget", "Mål- og Vægtkontoret", None),
        ("Kontor: Mål og\nVægt\n\nTil udvalget", "Mål og Vægt", None),
        # Labels first and then values.
        ("Kontor:\nSagsbeh:\nSagsnr.:\nPrøver\nog Mål\nEva Maria\nPrøve\n2031-77", "Prøver og Mål", "Eva Maria Prøve"),
    ],
)
def test_a_wrapped_value_is_whole(head: str, office: str | None, officer: str | None) -> None:
    assert office_and_officer(head) == (office, officer)


@pytest.mark.parametrize(
    "rest",
    [
        "\n\nPrøver\nDato: 1. april 2031",
        "\nFolketingets Prøveudvalg\nDato: 1. april 2031",
        "\nPrøver\nMål\nVægt\nDato: 1. april 2031",
        "\nTlf. 12 34 56 78\nDato: 1. april 2031",
        "\nPrøveministeriet",
        "",
    ],
)
def test_what_follows_a_value_without_belonging_to_it_is_left(rest: str) -> None:
    assert office_and_officer(f"Kontor: Prøvekontoret{rest}") == ("Prøvekontoret", None)


def case_number(head: str) -> str | None:
    lines = lines_of(head)
    case = label_values(head, lines, columns(lines)).values.get("case")
    assert case is None or head[case.start : case.end] == case.value
    return case.value if case else None


@pytest.mark.parametrize("number", ["15/08812", "15/08812-3", "2015-8812", "2015 - 8812"])
def test_a_case_needs_no_colon_where_its_number_ends_the_line(number: str) -> None:
    assert case_number(f"Prøveministeriet\nFolketinget\nDen 14. december 2015\nSag {number}\nDok. 402277") == number


@pytest.mark.parametrize(
    "line", ["Sag 15/08812 er afsluttet", "Sag 3", "Sag 2015", "Sag 12 af 14", "Sag C-15/088", "En sag 15/08812"]
)
def test_what_is_told_of_a_case_is_no_label(line: str) -> None:
    assert case_number(f"Prøveministeriet\nFolketinget\nDen 14. december 2015\n{line}\nDok. 402277") is None


def test_a_case_that_an_answer_names_is_not_the_letters() -> None:
    reading = read(
        "Prøveministeriet\n\nFolketingets Prøveudvalg har den 5. maj 2030 stillet følgende spørgsmål nr. 12 (Alm. del) "
        "til prøveministeren, som hermed besvares.\n\nSpørgsmål nr. 12:\n\n”Er der sager?”\n\nSvar:\n\n"
        "Der er disse:\n\nSag 15/08812\n\nSag 15/08813\n\nDe er afsluttet.\n"
    )
    assert reading.head.case_number is None


_ADDRESS = "Prøveministeriet\nPrøvevej 2\n1000 Prøveby\nDanmark\n"


@pytest.mark.parametrize("number", ["400.C.2-0", "7.Vej.12-4", "46.B.12.a", "12.Vej.3", "012.34K.567", "91.63C.021-2"])
@pytest.mark.parametrize("head", ["J.nr. {}", "Sagsnr.: {}", "Bilag      Journalnummer      Kontor\n           {}"])
def test_a_journal_number_with_letters_is_whole(head: str, number: str) -> None:
    assert case_number(f"{_ADDRESS}{head.format(number)}\nFolketinget") == number


@pytest.mark.parametrize(
    "number", ["400.C.x-0", "400.C.12/7", "400.2.Vej.4", "400B.2", "012.34KL.567", "012.34K.567/8"]
)
def test_no_piece_of_a_number_in_an_unknown_form_is_the_cases(number: str) -> None:
    assert case_number(f"{_ADDRESS}J.nr. {number}\nFolketinget") is None


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Doc.nr.: 22/00418-3", "22/00418-3"),
        ("Doc. nr. 471122", "471122"),
        ("UN Doc. 471122", None),
        ("Doc 4711", None),
    ],
)
def test_a_document_number_has_its_label_with_c_too(line: str, number: str | None) -> None:
    head = f"{_ADDRESS}{line}\nFolketinget"
    document = label_values(head, lines_of(head), columns(lines_of(head))).values.get("document")
    assert (document.value if document else None) == number


def beside(head: str) -> dict[str, str]:
    lines = lines_of(head)
    found = {label: value.value for label, value in aligned_values(head, lines, ())}
    return {str(label): value for label, value in found.items()}


@pytest.mark.parametrize(
    ("head", "values"),
    [
        (
            "Prøveministeriet      Sagsnr.\n                      2031-77\nPrøvevej 2\n"
            "1000 Prøveby          Dato\nTlf. 12 34 56 78      1. april 2031",
            {"case": "2031-77", "date": "1. april 2031"},
        ),
        (
            "Prøveby      Sagsnr.      Dato\n             2031-77      01-04-2031",
            {"case": "2031-77", "date": "01-04-2031"},
        ),
        (
            "Bilag    Journalnr.    Kontor\n1        30.Vej.4      Målkontoret",
            {"case": "30.Vej.4", "office": "Målkontoret"},
        ),
        # Elsewhere, of another kind, or labels in a row downwards.
        ("Prøveministeriet      Sagsnr.\n          2031-77", {}),
        ("Prøveministeriet      Sagsnr.\n                      01-04-2031", {}),
        ("      Dato\n      Sagsnr.\n      01-04-2031\n      2031-77", {}),
        ("Prøveministeriet Sagsnr.\n                 2031-77", {}),
    ],
)
def test_a_value_stands_below_its_label_in_the_same_column(head: str, values: dict[str, str]) -> None:
    assert beside(head) == values


def test_the_office_of_the_shipped_letters() -> None:
    with shipped_letters() as paths:
        heads = [read(path.read_text(encoding="utf-8")).head for path in paths]
    assert [head.other["office"].value for head in heads] == ["Kontoret for Organiseret Kriminalitet"] * 2


@pytest.mark.parametrize(
    "head",
    [
        "Kontor:\nSagsnr.:\nDok.:\nKontor for Regn\n2031-714-0233\nREG40217",
        "Sagsnr.: 2031-714-0233\nDok.: REG40217",
        "Dato:\nSagsnr.:\nDok.:\n8. juni 2031\n2031-714-0233\nREG40217",
    ],
)
def test_letters_may_stand_right_before_a_number(head: str) -> None:
    lines = lines_of(head)
    values = label_values(head, lines, columns(lines)).values
    assert (values["case"].value, values["document"].value) == ("2031-714-0233", "REG40217")
