"""What the asker said is never given as the minister's or the ministry's, however a letter was damaged."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from corpus.errors import MinistersvarError
from corpus.reader import read_letter
from tests.corpus.letters import LETTERS
from tests.corpus.letters.expected import Letter

_ATTACHED = "Hvorfor har ministeren svigtet alle sammen i år?"
_HEADED = f"Spørgsmål nr. 999 (Alm. del) fra Folketingets Prøveudvalg:\n\n”{_ATTACHED}”\n"

DAMAGES: dict[str, Callable[[str], str]] = {
    "blank lines lost": lambda text: re.sub(r"\n\s*\n", "\n", text),
    "line ends lost": lambda text: " ".join(text.split()),
    "each line a paragraph": lambda text: text.replace("\n", "\n\n"),
    "headings of answers lost": lambda text: re.sub(r"(?m)^(?:\w+ s|S)var\b.*$", "", text),
    "colons of headings lost": lambda text: re.sub(r"(?m)^(.*[Ss]var.*):$", r"\1", text),
    "headings in small letters": lambda text: text.replace("Svar:", "svar:"),
    "headings in line": lambda text: re.sub(r"\nSvar:?\s*\n\s*", "\nSvar: ", text),
    "quotation marks lost": lambda text: re.sub('[”"“»«]', "", text),
    "a question attached": lambda text: f"{text}\n\n{_HEADED}",
    "a question attached, no signature": lambda text: re.sub(r"(?s)Med venlig hilsen.*", "", text) + f"\n\n{_HEADED}",
}


def _bare(text: str) -> str:
    return " ".join(re.sub('[”"“»«]', "", text).split())


_TEXTS = [letter for letter in LETTERS if isinstance(letter.source, str) and letter.ending == ".txt"]


@pytest.mark.parametrize("damage", DAMAGES)
def test_the_question_is_never_certainly_the_signer_s(damage: str) -> None:
    read = [letter for letter in _TEXTS if _question_stays_apart(letter, DAMAGES[damage])]
    # Few are so damaged that they are refused, but where nothing shows where the answer begins.
    assert len(read) >= len(_TEXTS) * (0.5 if damage == "headings of answers lost" else 0.85)


def _question_stays_apart(letter: Letter, damage: Callable[[str], str]) -> bool:
    """Whether the letter can be read at all."""
    assert isinstance(letter.source, str)
    try:
        documents = read_letter(damage(letter.source), "letter.txt")
    except MinistersvarError:
        return False
    asked = {_bare(answer.question) for answer in letter.answers if len(answer.question) > 14} | {_ATTACHED}
    for document in documents:
        for statement in document.statements:
            if statement.role != "quoted" and not statement.uncertain:
                said = _bare(document.text(statement))
                assert [question for question in asked if question in said] == [], letter.name
    return True
