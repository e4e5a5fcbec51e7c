"""The two shipped letters, field for field and speaker for speaker."""

from __future__ import annotations

import re
from datetime import date

import pytest

from corpus.document import Asker, Document, Person, Reference
from corpus.reader import read_file
from corpus.shipped import shipped_letters

JUSTICE = "Justitsministeriet"
EQUALITY = "Digitaliserings- og Ligestillingsministeriet"
CENTRE = "Center mod Menneskehandel"


@pytest.fixture(scope="module")
def letters() -> dict[str, Document]:
    with shipped_letters() as paths:
        return {path.stem: document for path in paths for document in read_file(path)}


@pytest.mark.parametrize(
    ("name", "identity", "number", "document_number"),
    [
        ("2024-08874", "2024-08874-3364844", "1193", "3364844"),
        ("2024-08879", "2024-08879-3364860", "1198", "3364860"),
    ],
)
def test_fields(letters: dict[str, Document], name: str, identity: str, number: str, document_number: str) -> None:
    letter = letters[name]
    assert letter.id == identity
    assert letter.source_name == f"{name}.txt"
    assert letter.kind == "alm_del"
    assert letter.status == "final"
    assert letter.session == "2023-24"
    assert letter.date == date(2024, 9, 4)
    assert letter.question_number == number
    assert letter.case_number == name
    assert letter.document_number == document_number
    assert letter.committee == "Retsudvalget"
    assert letter.committee_code == "REU"
    assert letter.ministry == JUSTICE
    assert letter.minister == Person("justitsminister", "Peter Hummelgaard")
    assert letter.asked_by == (Asker("Karina Lorentzen Dehnhardt", "SF"),)
    assert letter.label == f"REU alm. del, svar på spørgsmål {number} (2023-24)"


def test_speakers_of_1193(letters: dict[str, Document]) -> None:
    letter = letters["2024-08874"]
    lead_in, quoted = letter.statements
    assert lead_in.stated_by == (JUSTICE,)
    assert lead_in.role == "ministry"
    assert letter.text(lead_in) == (
        "Justitsministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Rigspolitiet, "
        "der har oplyst følgende:"
    )
    assert quoted.stated_by == ("Rigspolitiet", JUSTICE)
    assert [speaker.role for speaker in quoted.chain] == ["quoted", "ministry"]
    assert letter.text(quoted).startswith("Rigspolitiet kan oplyse, at siden maj 2022")
    assert letter.text(quoted).endswith("kan efterforskes af NSK.")


def test_page_breaks_are_joined_and_marked(letters: dict[str, Document]) -> None:
    letter = letters["2024-08874"]
    quoted = letter.statements[1]
    assert [gap.reason for gap in quoted.gaps] == ["page_break", "page_break"]
    assert "i forbindelse med planlagte aktioner og kontrolbesøg. CMM koordinerer" in letter.text(quoted)
    assert "I sagen blev en rumænsk mand idømt fængsel" in letter.text(quoted)
    assert letter.text(quoted).count("\n\n") == 10


def test_speakers_of_1198(letters: dict[str, Document]) -> None:
    letter = letters["2024-08879"]
    assert [(statement.stated_by, statement.uncertain) for statement in letter.statements] == [
        ((JUSTICE,), False),
        ((EQUALITY, JUSTICE), False),
        ((CENTRE, EQUALITY, JUSTICE), False),
        ((JUSTICE,), False),
    ]
    texts = [letter.text(statement) for statement in letter.statements]
    assert texts[1] == (
        "Digitaliserings- og Ligestillingsministeriet har indhentet bidrag fra Center mod Menneskehandel, "
        "der har oplyst følgende:"
    )
    assert texts[2].startswith("Formålet med arbejdsgruppen er bl.a.")
    assert texts[2].endswith("der kan være udsat for menneskehandel.")
    assert texts[3] == (
        "Der henvises endvidere til den samtidige besvarelse af spørgsmål nr. 1193 (Alm. del) "
        "fra Folketingets Retsudvalg."
    )


def test_reference_of_1198(letters: dict[str, Document]) -> None:
    letter = letters["2024-08879"]
    (reference,) = letter.references
    assert reference == Reference("alm_del", "1193", "Retsudvalget", None, None, reference.start, reference.end)
    assert re.sub(r"\s+", " ", letter.source[reference.start : reference.end]) == (
        "spørgsmål nr. 1193 (Alm. del) fra Folketingets Retsudvalg"
    )
    assert letters["2024-08874"].references == ()


def test_question_part_is_the_asker_s(letters: dict[str, Document]) -> None:
    for letter in letters.values():
        (question,) = letter.questions
        assert question.role == "asker"
        assert letter.question.startswith("Vil ministeren i forlængelse af samrådet om menneskehandel")
        assert letter.question.endswith("?")
        assert all(statement.start > question.end for statement in letter.statements)
