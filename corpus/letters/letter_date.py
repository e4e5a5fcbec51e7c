"""The date of a letter where no label shows it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from corpus.dates import DATE, date_of
from corpus.letters.lines import LINE_ENDS, Line
from corpus.letters.repair import Repaired
from corpus.letters.view import Found

_PLACED_DATE = re.compile(r"(?:[A-ZÆØÅ][a-zæøå]+,\s*)?(?:[Dd]en|d\.)\s+(?=\d)")
_AFTER_SEAM = re.compile(r"(?:[A-Za-zæøå]{2}|\d)[Dd]en $")
# "har den", "har d." at the end of a line, and "stillet" at the start of the next: the day of the question between.
_LEADS_TO_DAY = re.compile(r"(?<!, )\b(?:har|den|d\.|af)\s*$")
_ASKED_ON_IT = re.compile(r"\s*(?:stillet|stillede|har|anmodet|bedt)\b")
# The right one of two columns that stand side by side; the sentence "Den 3. maj 1999 blev" goes on.
_IN_COLUMN = re.compile(r" {3}Den $")
_NOT_THE_LETTERS = re.compile(r"(?:\b(?:den|af|til|fra|efter|brev|pr\.|senest|dateret|i|d\.)|\d\.)\s*$", re.IGNORECASE)


def lone_date(
    repaired: Repaired, lines: list[Line], answers: list[tuple[int, int]], outside: Callable[[Line], bool]
) -> Found[dt.date] | None:
    """The date that stands alone on a line, after a place, in a margin that cuts the answer, or at a seam in the head;
    `outside` tells whether a line begins outside the answers."""
    plain = repaired.plain
    candidates: list[Found[dt.date]] = []
    in_margin: list[Found[dt.date]] = []
    for line in lines:
        text = line.text
        if len(text) > 400 or not (line.noise == "margin" or outside(line)):
            continue
        placed = _PLACED_DATE.match(text)
        match = DATE.match(text, placed.end() if placed else 0)
        if match and _day_of_question(plain.text, line):
            continue
        if (
            match
            and (match.end() == len(text.rstrip(" .")) or (placed and "," in placed.group()))
            and (value := date_of(match))
        ):
            where = candidates if outside(line) else in_margin
            where.append(Found(value, *plain.span(line.start + match.start(), line.start + match.end())))
    if candidates:
        return candidates[0]
    # Of several dates in margins one may be a table's.
    if len({found.value for found in in_margin}) == 1:
        return in_margin[0]
    # In text that lost its line ends the date stands between other values of the head.
    first_answer = repaired.view.starts[answers[0][0]] if answers else len(plain.source)
    for match in DATE.finditer(plain.text, 0, plain.position(first_answer)):
        before = plain.text[max(0, match.start() - 12) : match.start()]
        if match["month"] and not _NOT_THE_LETTERS.search(before) and (value := date_of(match)):
            return Found(value, *plain.span(match.start(), match.end()))
        after_seam = _AFTER_SEAM.search(before) or (
            _IN_COLUMN.search(before) and LINE_ENDS.match(plain.text, match.end())
        )
        if match["month"] and after_seam and (value := date_of(match)):
            return Found(value, *plain.span(match.start(), match.end()))
    return None


def _day_of_question(text: str, line: Line) -> bool:
    before = text[max(0, line.start - 24) : line.start]
    return _LEADS_TO_DAY.search(before) is not None or _ASKED_ON_IT.match(text, line.end) is not None
