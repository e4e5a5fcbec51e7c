"""Headings of questions and of answers: on lines of their own and, where line ends were lost, inside a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.letters.anchors import places
from corpus.letters.questions import OPENING, OPENING_MARKS
from corpus.letters.view import Found

_LETTERS = r"[A-ZÆØÅ]{1,2}(?![a-zæøåA-ZÆØÅ])"
_NUMBER = (
    r"(?P<number>(?:S\s?|nr\.\s?)?\d{1,4}(?:[ ]?[a-z]\b)?"
    rf"|(?-i:{_LETTERS}(?:[ ]?(?:-|–|,|og)[ ]?{_LETTERS})*))"
)

# What may follow the number: "(Alm. del) fra Folketingets Retsudvalg", "til L 222", over a line end before the colon.
_HEADING_REST = (
    r"(?P<rest>(?:\s*(?:,\s)?(?:\([^)]{1,60}\)"
    r"|(?:fra|til|ad|vedr\w*\.?|om|stillet|af|på|alm\.)\b[^\n:?]{0,120}(?:\n[^\n:?]{1,80}(?=:))?))*)"
)
_QUESTION_HEADING = re.compile(
    rf"""^[ ]*(?:{OPENING}[ ]?)?(?:§\s?\d+[,\s-]+)?(?:Alm\.\s?del,?\s+)?(?:Ad\s+)?
    (?:Samråds?spørgsmål|Spørgsmål(?:et|ene)?|Spm\.)(?:\s+(?:nr\.?|nummer))?(?:\s*{_NUMBER})?
    {_HEADING_REST}[ ]*(?P<colon>:?)(?P<after>[^\n]*)$""",
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
# Where line ends were lost a heading stands in the middle of a line; only a number and a colon tell it from a sentence.
_QUESTION_INLINE = re.compile(
    rf"Spørgsmål(?:\s+nr\.?)?\s*{_NUMBER}"
    r"(?P<rest>(?:[ ]*\([^)\n]{1,40}\))?(?:\s+fra[^:.\n]{3,60}(?=:))?)(?:\s*:|(?=[ ]*\n)|(?=[A-ZÆØÅ][a-zæøå]))"
)

_ANSWER_HEADING = re.compile(
    r"""^[ ]*(?:(?:Endeligt?|Foreløbigt?|Supplerende|Fælles|Samlet|Revideret|Korrigeret|Ministerens|Nyt)[ ]+
        (?:[Ss]var|[Bb]esvarelse)|Svar|Besvarelse|SVAR|BESVARELSE|Talepapir|TALEPAPIR|svar(?=[ ]*:[ ]*$))
    (?P<of>[ ]+(?:på|til|ad|af)[ ]+(?:(?:samråds)?spørgsmål(?:ene)?|spm\.?)[^\n:]{0,70})?
    [ ]*(?P<colon>:|\.(?=[ ]*$))?(?P<after>[^\n]*)$""",
    re.VERBOSE | re.MULTILINE,
)
_ANSWER_OF = r"(?P<of>\s(?:på|til|af)\s(?:samråds)?spørgsmål(?:ene)?(?:\snr\.)?\s\d[\d ,og–-]{0,40})?"
_ANSWER_INLINE = re.compile(rf"(?:Svar|SVAR|Besvarelse|svar){_ANSWER_OF}(?:\s?:|(?=[ ]*\n))")
# In text whose line ends all became spaces a capital follows such a heading.
_QUESTION_FLATTENED = re.compile(
    rf"(?:Spørgsmål|SPØRGSMÅL|Samrådsspørgsmål)(?:\s(?:nr\.?|NR\.))?(?:\s*{_NUMBER})?"
    r"(?P<rest>(?:[ ]?\([^)\n]{1,40}\))?(?:\s(?:fra|til|stillet)[^:.?\n]{3,90}(?=:))?)"
    r"(?:\s?:|(?=[ ][”\"“»]?[A-ZÆØÅ][a-zæøå]))"
)
_ANSWER_FLATTENED = re.compile(rf"(?:Svar|SVAR|Besvarelse|svar){_ANSWER_OF}(?:\s?:|\.?(?=[ ][”\"“»]?[A-ZÆØÅ][a-zæøå]))")

# What stands before those headings: an end of something, a page number, and what belongs to the heading.
_BEFORE_QUESTION = re.compile(r"(?:[.?!”\"»):]|\d/\d\d?) (?P<first>(?:§\s?\d+\s)?)\Z")
_BEFORE_ANSWER = re.compile(
    r"[.?!”\"»):] (?P<first>(?:Endeligt |Foreløbigt |Supplerende |Fælles |Samlet |Ministerens )?)\Z"
)
# A letter of no more lines than this has lost them.
_FEW_LINES = 4
_BEFORE_QUESTION_FLATTENED = re.compile(r"(?:\A|\S) (?P<first>(?:§\s?\d+\s)?)\Z")
# What stands before is no longer than this (characters).
_LONGEST_BEFORE = 24


@dataclass(frozen=True, slots=True)
class Heading:
    """[start, end) of the view, and whether it heads an answer."""

    start: int
    end: int
    number: Found[str] | None
    answer: bool
    of: str = ""
    """What an answer's heading says of the question that it answers."""


def find_headings(text: str) -> list[Heading]:
    found: dict[int, Heading] = {}
    stop = 0
    for line in _lines_with(_QUESTION_WORDS, text, lowered=True):
        match = _QUESTION_HEADING.match(text, line) if line >= stop else None
        if match and _heads_question(text, match):
            stop = match.start("after")
            found[match.start()] = Heading(match.start(), stop, _number(match), answer=False)
    for line in _lines_with(_ANSWER_WORDS, text, lowered=False):
        match = _ANSWER_HEADING.match(text, line)
        if match is None or (match["after"].strip() and not match["colon"]):
            continue
        if match.group().lstrip().startswith("Besvarelse") and match["of"]:
            continue
        found[match.start()] = Heading(match.start(), match.start("after"), None, answer=True, of=match["of"] or "")
    for heading in _inside_lines(text):
        found.setdefault(heading.start, heading)
    return sorted(found.values(), key=lambda heading: heading.start)


def _inside_lines(text: str) -> Iterator[Heading]:
    """Headings that do not begin a line, where line ends were lost."""
    flattened = text.count("\n") <= _FEW_LINES
    before, inline = (
        (_BEFORE_QUESTION_FLATTENED, _QUESTION_FLATTENED) if flattened else (_BEFORE_QUESTION, _QUESTION_INLINE)
    )
    for word in ("Spørgsmål", "SPØRGSMÅL", "Samrådsspørgsmål") if flattened else ("Spørgsmål",):
        for start, match in _inline(text, word, before, inline):
            yield Heading(start, match.end(), _number(match), answer=False)
    for word in ("Svar", "SVAR", "Besvarelse", "svar"):
        for start, match in _inline(text, word, _BEFORE_ANSWER, _ANSWER_FLATTENED if flattened else _ANSWER_INLINE):
            if text[start].isupper():
                yield Heading(start, match.end(), None, answer=True, of=match["of"] or "")


def _inline(
    text: str, word: str, before: re.Pattern[str], heading: re.Pattern[str]
) -> Iterator[tuple[int, re.Match[str]]]:
    """Headings inside a line: where each begins, and its match from its word on."""
    stop = 0
    for at in places(text, word):
        if at < stop or not text[at - 1 : at].isspace():
            continue
        lead = before.search(text, max(0, at - _LONGEST_BEFORE), at)
        if lead and (match := heading.match(text, at)):
            stop = match.end()
            yield lead.start("first"), match


_ANSWER_WORDS = (
    *("Svar", "SVAR", "svar", "Endelig", "Foreløbig", "Supplerende", "Fælles", "Samlet", "Revideret", "Korrigeret"),
    *("Ministerens", "Nyt", "Besvarelse", "BESVARELSE", "Talepapir", "TALEPAPIR"),
)
_QUESTION_WORDS = ("spørgsmål", "spm", "samråd", "alm", "§", "ad ")


def _lines_with(words: tuple[str, ...], text: str, lowered: bool) -> Iterator[int]:
    """Where the lines begin that begin with one of the words; found faster than the headings themselves."""
    at = 0
    for line in text.split("\n"):
        beginning = line[:40].lstrip(' ”"“„»')
        if (beginning.lower() if lowered else beginning).startswith(words):
            yield at
        at += len(line) + 1


def _number(match: re.Match[str]) -> Found[str] | None:
    if not match["number"]:
        return None
    value = re.sub(r"^nr\.\s?", "", match["number"])
    value = re.sub(r"^[sS]\s?(?=\d)", "S ", " ".join(value.split()))
    return Found(value, match.end("number") - len(match["number"]), match.end("number"))


def _says_who_asked(text: str, match: re.Match[str]) -> bool:
    """Whether a line only tells of a question whose own heading follows: "Spørgsmål 3 stillet til vejrministeren."."""
    if "stillet" not in match["rest"] or match["number"] is None:
        return False
    own = _QUESTION_HEADING.match(text, len(text) - len(text[match.end() :].lstrip()))
    return own is not None and own["number"] == match["number"] and not own["after"].strip()


def _heads_question(text: str, match: re.Match[str]) -> bool:
    after = match["after"].strip()
    if match.group().lstrip(' ”"“„»')[:1].islower():
        return False
    if match["colon"]:
        return match["number"] is not None or not match["rest"] or "følgende" not in match["rest"]
    if after or _says_who_asked(text, match):
        return False
    if match["number"] is None and (
        match["rest"].strip() or not match.group().strip().rstrip(".").lower().endswith(("spørgsmål", "spørgsmålet"))
    ):
        return False
    following = text[match.end() :].lstrip()
    return bool(following) and (
        following[0].isupper() or following[0] in OPENING_MARKS or following[0].isdigit() or following[0] in "-•–("
    )
