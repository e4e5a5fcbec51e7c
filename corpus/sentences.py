"""Where sentences begin and end in Danish official prose.

A rule-based splitter: a full stop ends a sentence unless it belongs to an abbreviation, an ordinal ("4. juli"), an
initial or a number. Letters are dense with all four, and an excerpt must never be cut in the middle of a sentence, so
that the splitter errs on the side of too long.
"""

from __future__ import annotations

import re

from corpus.abbreviations import FOR_EXCERPTS

_END = re.compile(
    r"""
    (?P<stop>[.!?…]+)                # what may end a sentence
    (?P<close>[”"»’')\]]*)           # closing marks and brackets that belong to it
    (?=\s|$)
    """,
    re.VERBOSE,
)
_PARAGRAPH = re.compile(r"\n\n")
_OPENING = "”\"»«“„'’(–-["
_WORD_BEFORE = re.compile(r"[\w.\-/§]+$")


def sentences(text: str) -> list[tuple[int, int]]:
    """[start, end) of each sentence of a text whose paragraphs are parted by a blank line; white space outside."""
    spans: list[tuple[int, int]] = []
    at = 0
    for paragraph in _PARAGRAPH.finditer(text):
        _split(text, at, paragraph.start(), spans)
        at = paragraph.end()
    _split(text, at, len(text), spans)
    return spans


def _split(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    at = start
    for match in _END.finditer(text, start, end):
        if _ends_here(text, at, match, end):
            _append(text, at, match.end(), spans)
            at = match.end()
    _append(text, at, end, spans)


def _append(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _ends_here(text: str, sentence_start: int, match: re.Match[str], end: int) -> bool:
    after = match.end()
    while after < end and text[after].isspace():
        after += 1
    if after >= end:
        return True
    while after < end and text[after] in _OPENING:
        after += 1
    following = text[after] if after < end else ""
    # A closing mark after the stop is the end of something quoted or bracketed: more may follow in the same sentence.
    if following.islower():
        return False
    if match["stop"] != "." or match["close"]:
        return True
    before = _WORD_BEFORE.search(text, max(sentence_start, match.start() - 40), match.start())
    if before is None:
        return True
    opens = not text[sentence_start : before.start()].strip()
    if before.group() == "i" and following.isupper() and not opens:
        # The preposition ("det land, vi bor i"), not an initial or the letter of a list.
        return True
    if following.isupper() and _POSTAL_LETTER.search(text, max(sentence_start, match.start() - 24), match.start()):
        return True
    return _stops_after(before.group().lower(), following, opens)


# "København K" is no initial.
_POSTAL_LETTER = re.compile(r"\b(?:København|Kbh\.|Aarhus|Århus|Odense|Frederiksberg)\s[A-ZÆØ]$")
_PARTS_OF_WORD = re.compile(r"[\s/(]")


def _stops_after(word: str, following: str, opens: bool) -> bool:
    """Whether a full stop after `word` ends the sentence that goes on with the character `following`; `opens` says
    that the word is the sentence's first."""
    last = _PARTS_OF_WORD.split(word)[-1]
    if FOR_EXCERPTS.never_ends(last) or FOR_EXCERPTS.never_ends(word):
        return False
    if last in FOR_EXCERPTS.may_be_last or word in FOR_EXCERPTS.may_be_last:
        return following.isupper()
    if word.isdigit():
        # "den 4. juli" goes on, "i 2023. Det" ends; a number that stands alone opens the item of a list.
        return not opens and following.isupper()
    # A lone letter is an initial ("Niklas V. Johansen"), a short form ("d. 4. juli", "s. 12") or opens a list item.
    return not (len(last) == 1 and last.isalpha())
