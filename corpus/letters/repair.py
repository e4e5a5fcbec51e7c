"""Repair of what the medium did to the text: every repair is a marked gap, so that offsets still point at the source.

The order matters: first the lines that do not belong to the text are found, then the lines left are joined over them,
over page breaks and over hyphens, and last the spaces that were lost are marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from corpus.flow import Gap, GapReason
from corpus.letters import margins, noise, pages
from corpus.letters.going_on import goes_on
from corpus.letters.labels import Column, columns
from corpus.letters.lines import Line, lines_of
from corpus.letters.markdown import markdown_edits
from corpus.letters.misreadings import misreadings
from corpus.letters.spaces import lost_spaces
from corpus.letters.view import Edit, View, edited, plain_view
from corpus.letters.words import keeps_hyphen


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was taken out of the text, as offsets into the source, and why."""

    start: int
    end: int
    reason: GapReason
    text: str


@dataclass(frozen=True, slots=True)
class Repaired:
    plain: View
    """The text with its noise, which tells about the letter too."""
    view: View
    """The text without it."""
    dropped: tuple[Dropped, ...]
    lines: tuple[Line, ...]
    """The lines of `plain`."""
    columns: tuple[Column, ...]
    """The label columns among them."""


def repair(source: str, page_starts: tuple[int, ...] = ()) -> Repaired:
    """The letter as the rules read it: from the letter alone, so that it is read alike wherever and whenever."""
    plain = plain_view(source)
    plain = edited(plain, markdown_edits(plain))
    plain = edited(plain, misreadings(plain))
    plain = edited(plain, _page_numbers_in_lines(plain))
    lines = lines_of(plain.text)
    label_columns = tuple(columns(lines))
    _mark_noise(plain.text, lines, [plain.position(start) for start in page_starts], label_columns)
    words = _Words(plain.text)
    view = edited(plain, _joins(plain, lines, words))
    view = edited(view, lost_spaces(view, words))
    dropped = tuple(
        Dropped(*plain.span(line.start, line.end), line.noise, line.text) for line in lines if line.noise is not None
    )
    return Repaired(plain, view, dropped, tuple(lines), label_columns)


class _Words:
    """The words of the text itself, for hyphens at line ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._own: frozenset[str] | None = None

    def __contains__(self, word: object) -> bool:
        if self._own is None:
            self._own = frozenset(re.findall(r"[^\W_]+(?:-[^\W_]+)*", self._text.lower()))
        return word in self._own


# A page number of the margin that stands level with a line of the text.
_NUMBER_IN_LINE = re.compile(r"^Side \d{1,3}/\d{1,3} +(?=\S)|(?<=\S) +Side \d{1,3}/\d{1,3}$", re.MULTILINE)


def _page_numbers_in_lines(plain: View) -> list[Edit]:
    found = _NUMBER_IN_LINE.finditer(plain.text) if "Side " in plain.text else ()
    return [Edit(*number.span(), " ", Gap(*plain.span(*number.span()), "stamp")) for number in found]


def _mark_noise(text: str, lines: list[Line], page_starts: list[int], label_columns: Iterable[Column]) -> None:
    for line in lines:
        if noise.is_stamp(line.text):
            line.noise = "stamp"
        elif noise.is_page_number(line.text):
            line.noise, line.page_number = "stamp", True
        elif noise.is_footer(line.text):
            line.noise = "footer"
    _mark_printed(lines)
    _mark_bill_stamps(lines)
    for before, after in pairwise(lines):
        # No page is empty: fractions on lines of their own are a table's.
        if before.page_number and after.page_number and "/" in before.text and "/" in after.text:
            before.noise = after.noise = None
    pages.mark_running(lines, page_starts)
    margins.mark_columns(lines, label_columns)
    margins.mark_dates_with_names(lines)
    margins.mark_closing_dates(lines)
    pages.mark_bare_page_numbers(text, lines, page_starts)
    pages.mark_footnotes(lines, page_starts)


def _mark_printed(lines: list[Line]) -> None:
    """What a browser printed at the edges of the pages; a time alone could be a table's."""
    if any(noise.is_printed_address(line.text) for line in lines):
        for line in lines:
            if noise.is_printed_address(line.text) or noise.is_printed_time(line.text):
                line.noise = "footer"


def _mark_bill_stamps(lines: list[Line]) -> None:
    for index, line in enumerate(lines):
        if line.noise is None and noise.is_bill_stamp(line.text):
            beside = lines[max(0, index - 2) : index] + lines[index + 1 : index + 3]
            if any(noise.is_stamp(near.text) for near in beside):
                line.noise = "stamp"


_WORD_AT_END = re.compile(r"([^\W_]+)-$")
_WORD_AT_START = re.compile(r"[^\W_]+")


def _joins(plain: View, lines: list[Line], words: _Words) -> Iterator[Edit]:
    text = plain.text
    kept = [line for line in lines if line.noise is None]
    previous: Line | None = None
    position = 0
    for line in kept:
        skipped: list[Line] = []
        while lines[position] is not line:
            skipped.append(lines[position])
            position += 1
        position += 1
        if previous is not None:
            yield from _join(plain, text, previous, line, skipped, words)
        elif skipped:
            yield _cut(plain, skipped)
        previous = line
    if position < len(lines):
        yield _cut(plain, lines[position:])


def _cut(plain: View, skipped: list[Line]) -> Edit:
    """Noise between paragraphs: it goes, the blank lines around it stay."""
    start, end = skipped[0].start, skipped[-1].end
    reason = _reason(skipped)
    return Edit(start, end, "", Gap(*plain.span(start, end), reason))


def _reason(skipped: list[Line]) -> GapReason:
    for line in skipped:
        if line.noise is not None and not line.page_number:
            return line.noise
    return "stamp"


def _join(plain: View, text: str, before: Line, after: Line, skipped: list[Line], words: _Words) -> Iterator[Edit]:
    lo, hi = before.end, after.start
    broken = _WORD_AT_END.search(before.text) if before.text.endswith("-") else None
    rest = _WORD_AT_START.match(after.text)
    blank = text.count("\n", lo, hi) > 1 if not skipped else True
    if broken and rest and (not blank or after.text[0].islower()):
        first, second = broken.group(1), rest.group()
        match keeps_hyphen(first, second, words):
            case "apart":
                if blank:
                    yield Edit(lo, hi, "\n", Gap(*plain.span(lo, hi), _reason(skipped) if skipped else "page_break"))
            case "kept":
                yield Edit(lo, hi, "", Gap(*plain.span(lo, hi), "hyphen"))
            case "dropped":
                yield Edit(lo - 1, hi, "", Gap(*plain.span(lo - 1, hi), "hyphen"))
        return
    if skipped:
        if goes_on(before, after, over_noise=True):
            yield Edit(lo, hi, "\n", Gap(*plain.span(lo, hi), _reason(skipped)))
        else:
            yield _cut(plain, skipped)
    elif blank and goes_on(before, after, over_noise=False):
        yield Edit(lo, hi, "\n", Gap(*plain.span(lo, hi), "page_break"))
