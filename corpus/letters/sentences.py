"""Paragraphs and sentences of the text that the rules read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.abbreviations import FOR_SPEAKERS

_LAST_WORD = re.compile(r"[^\s(”\"“»/]+$")
# The set that all ends begin with stands first: it is what they are found by.
_END = re.compile(r"[.!?…:](?:(?<!:)[.!?…]*[”\"“»)\]]*(?=\s+[\"”“»(\[–•-]*\s*[A-ZÆØÅ0-9§]|\s*$)|(?<=:)(?=\s*\n))")
_COMPANY = re.compile(r"\b[A-ZÆØÅ]/[A-ZÆØÅ]$")
_PARAGRAPH = re.compile(r"\n[ ]*\n\s*")
_ITEM = re.compile(r"[ ]*(?:[•*–-]\s|\(?\d{1,2}[.)]\s|[a-zæøå]\)\s|Ad\s)")

# A short item without a stop, and then a line that is no item.
_LAST_ITEM = re.compile(r"^[ ]*[•*–-][ ][^\n]*[^\s.!?:;,](?=[ ]*\n[ ]*[A-ZÆØÅ])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Sentence:
    """[start, end) without the white space around it; `opens` says that it begins a paragraph."""

    start: int
    end: int
    opens: bool
    opens_block: bool
    """That a blank line, not only a short line, stands before it."""


def sentences(text: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    at = start
    for paragraph in [*_PARAGRAPH.finditer(text, start, end), None]:
        stop = paragraph.start() if paragraph else end
        _in_block(text, at, stop, found)
        at = paragraph.end() if paragraph else end
    return found


def _in_block(text: str, start: int, end: int, found: list[Sentence]) -> None:
    """Sentences of a block without blank lines.

    In it a line that ends a sentence well before the margin ends a paragraph.
    """
    width = _line_width(text, start, end)
    at = start
    opens = opens_block = True
    for stop, candidate in [*_stops(text, start, end, width), (end, None)]:
        if candidate and _goes_on(text, at, candidate) and not text.startswith("\n\n", stop):
            continue
        lo, hi = at, stop
        while lo < hi and text[lo].isspace():
            lo += 1
        while hi > lo and text[hi - 1].isspace():
            hi -= 1
        if lo < hi:
            found.append(Sentence(lo, hi, opens or bool(_ITEM.match(text, lo) and "\n" in text[at:lo]), opens_block))
            opens_block = False
            line_start = text.rfind("\n", 0, hi) + 1
            opens = text.startswith("\n", hi) and hi - max(line_start, start) < width * 3 // 4
        at = stop


def _stops(text: str, start: int, end: int, width: int) -> list[tuple[int, re.Match[str] | None]]:
    """Where sentences may end: at stops, and after the last item of a list, which may have none."""
    stops: list[tuple[int, re.Match[str] | None]] = [
        (min(found.end(), end), found) for found in _END.finditer(text, start, end)
    ]
    items = [
        (found.end(), None)
        for found in _LAST_ITEM.finditer(text, start, end)
        if found.end() - found.start() < width * 3 // 4
    ]
    return sorted([*stops, *items], key=lambda stop: stop[0]) if items else stops


def _goes_on(text: str, at: int, candidate: re.Match[str]) -> bool:
    """Whether a stop belongs to an abbreviation, an initial or an ordinal number inside the sentence."""
    if text[candidate.start()] != "." or candidate.end() - candidate.start() > 1:
        return False
    word = _LAST_WORD.search(text[max(at, candidate.start() - 14) : candidate.start()])
    if word is None:
        return False
    letters = word.group()
    if letters.isdigit():
        return len(letters) <= 3
    if len(letters) == 1 and letters.isupper():
        # The S of "A/S" is no initial: a capital after it begins a sentence.
        return _COMPANY.search(text[max(at, candidate.start() - 14) : candidate.start()]) is None
    if letters.lower() in FOR_SPEAKERS.may_be_last:
        return not text[candidate.end() : candidate.end() + 8].lstrip(' \n(”"“»')[:1].isupper()
    return FOR_SPEAKERS.never_ends(letters.lower())


def _line_width(text: str, start: int, end: int) -> int:
    """How long a full line is (characters): the ninth longest tenth of the lines."""
    lengths = sorted(len(line) for line in text[start:end].split("\n"))
    return lengths[len(lengths) * 9 // 10]
