"""Emphasis in single marks: markup in a text that is Markdown, and nothing else."""

from __future__ import annotations

import pytest

from corpus.reader import read_letter

_LETTER = (
    "# Vejrministeriet\n\nVejrudvalget har den 5. maj 2030 stillet spørgsmål nr. 12 (Alm. del) til vejrministeren.\n\n"
    "**Spørgsmål nr. 12:**\n\n{}\n\n**Svar:**\n\n{}\n"
)


@pytest.mark.parametrize("question", ["*Regner det nu?*", "_Regner\ndet nu?_", "*Regner **det** nu?*"])
def test_marks_around_a_paragraph_are_markup(question: str) -> None:
    document = read_letter(_LETTER.format(question, "Det regner."), "letter.md")[0]
    assert " ".join(document.question.split()) == "Regner det nu?"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Det regner *ikke* og _aldrig_.", "Det regner ikke og aldrig."),
        ("*Regnstyrelsen har oplyst, at det regner.*", "Regnstyrelsen har oplyst, at det regner."),
        ("5 * 3 * 2 er 30.", "5 * 3 * 2 er 30."),
        ("Det er 30* mm. *Anslået.", "Det er 30* mm. *Anslået."),
        ("Se regn_maaler_nord og _regn.", "Se regn_maaler_nord og _regn."),
        (r"Der står \*regn\* her.", "Der står *regn* her."),
    ],
)
def test_only_marks_that_close_are_markup(written: str, read: str) -> None:
    document = read_letter(_LETTER.format("Regner det?", written), "letter.md")[0]
    assert " ".join(document.text(statement) for statement in document.statements) == read


def test_a_text_without_other_markup_keeps_its_marks() -> None:
    plain = _LETTER.replace("**", "").replace("# ", "").format("Regner det?", "Det regner *ikke* her.")
    document = read_letter(plain, "letter.txt")[0]
    assert document.text(document.statements[0]) == "Det regner *ikke* her."
