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

_QUESTION_LINE = re.compile(r"(?m)^[ ]*(?:Samrådss|S)pørgsmål(?: nr\.)?[ ]*\w{0,4}\b[^\n?]*:?[ ]*$")


def _without_later_questions(text: str) -> str:
    first = _QUESTION_LINE.search(text)
    return text[: first.end()] + _QUESTION_LINE.sub("", text[first.end() :]) if first else text


DAMAGES: dict[str, Callable[[str], str]] = {
    "blank lines lost": lambda text: re.sub(r"\n\s*\n", "\n", text),
    "line ends lost": lambda text: " ".join(text.split()),
    "each line a paragraph": lambda text: text.replace("\n", "\n\n"),
    "headings of answers lost": lambda text: re.sub(r"(?m)^(?:\w+ s|S)var\b.*$", "", text),
    "headings of later questions lost": _without_later_questions,
    "headings of all questions lost": lambda text: _QUESTION_LINE.sub("", text),
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


_HEAD = """Prøveministeriet
Folketingets Prøveudvalg
2. juni 2031

Prøveudvalget har i brev af 5. maj 2031 stillet følgende spørgsmål nr. 701 (Alm. del), som hermed besvares.

Spørgsmål nr. 701 (Alm. del) fra Folketingets Prøveudvalg:

”Er fyret tændt?”

Svar:

Fyret er tændt, og der er 12 fyr langs kysten.

"""
_SECOND = "\n\nSvar:\n\nMoleprojektet er ikke opgivet.\n\nMed venlig hilsen\n\nBente Bro\n"


@pytest.mark.parametrize(
    "asked",
    [
        "”Hvorfor har ministeren opgivet molen?”",
        "Hvorfor har ministeren opgivet molen?",
        "”Havnen sander til hvert år. Molen er den eneste løsning.\n\nHvorfor har ministeren opgivet molen?”",
        "”Ministeren bedes redegøre for, hvorfor molen er opgivet, jf. omtalen i pressen.”",
        "Vil ministeren oplyse, hvad molen koster, og sende udvalget et notat.",
        "”Hvorfor har ministeren opgivet molen?”\n\nSpørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).",
    ],
)
@pytest.mark.parametrize("flat", [False, True])
def test_a_question_that_lost_its_heading_is_not_certainly_the_signer_s(asked: str, flat: bool) -> None:
    text = _HEAD + asked + _SECOND
    if flat:
        text = " ".join(text.split())
    stated = [(document.text(each), each) for document in read_letter(text, "brev.txt") for each in document.statements]
    for word in ("opgivet molen", "molen er opgivet", "hvad molen koster", "eneste løsning", "Intet-Navn"):
        assert all(each.uncertain for said, each in stated if word in " ".join(said.split()))
    assert any("Moleprojektet" in said and not each.uncertain for said, each in stated)


def test_an_answer_in_two_parts_is_the_signer_s() -> None:
    text = _HEAD + "Se også det vedlagte talepapir." + _SECOND.replace("Svar:", "Talepapir:")
    (document,) = read_letter(text, "brev.txt")
    assert not any(each.uncertain for each in document.statements)
