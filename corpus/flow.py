"""A stretch of a source as it reads: white space collapsed, gaps bridged, every character with its source offset."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from typing import Literal

GapReason = Literal["page_break", "stamp", "footer", "margin", "hyphen", "lost_space", "markup", "call"]
GAP_REASONS: dict[GapReason, str] = {
    "page_break": "a page break in a sentence, bridged",
    "stamp": "a stamp or page number of the published page",
    "footer": "a running header or footer",
    "margin": "a column of the letterhead beside the text",
    "hyphen": "a hyphen that only the line end put there",
    "lost_space": "a space that was lost at a line end, put back",
    "markup": "a mark of the file's format",
    "call": "what somebody else called out",
}
"""Why characters of the source are not part of what was said."""

_BRIDGED_BY_NOTHING = ("hyphen", "markup", "call")


@dataclass(frozen=True, slots=True)
class Gap:
    """Characters [start, end) of the source that are not part of what was said, and why they were bridged.

    A hyphen that a line end put into a word, a mark of the medium (a Markdown asterisk), and what somebody called out
    between two spaces, are bridged by nothing, all else by one space. A gap may be empty (start == end) where the
    medium lost the space itself. A gap that joins two halves of a sentence holds the blank lines around it; one that
    lies between paragraphs leaves a blank line outside.
    """

    start: int
    end: int
    reason: GapReason

    @property
    def bridge(self) -> str:
        return "" if self.reason in _BRIDGED_BY_NOTHING else " "


@dataclass(frozen=True, slots=True)
class Flow:
    """`text` with paragraphs parted by a blank line, else single spaces; `offsets[i]` is where `text[i]` stands."""

    text: str
    offsets: array[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Source offsets of text[start:end], which must not be empty."""
        if not 0 <= start < end <= len(self.text):
            raise ValueError(f"no stretch {start}:{end} in a text of {len(self.text)} characters")
        return self.offsets[start], self.offsets[end - 1] + 1


_WHITE_SPACE = re.compile(r"\s{2,}|[^\S ]")
"""All but the single spaces, which stay as they are: most of a text is taken in long stretches."""
_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n")


def flow(source: str, start: int, end: int, gaps: tuple[Gap, ...] = ()) -> Flow:
    """Source [start, end) as it reads. Gaps must be in order and must not overlap."""
    reading = _Reading(source, start)
    at = start
    for gap in gaps:
        if gap.end < start or gap.start > end:
            continue
        reading.add(at, max(at, gap.start))
        reading.part(gap.bridge, max(gap.start, start))
        at = max(at, gap.end)
    reading.add(at, end)
    return Flow("".join(reading.pieces), reading.offsets)


_numbers = array("l", range(1 << 16))


def _ascending(lo: int, hi: int) -> array[int]:
    """Numbers [lo, hi): a piece of one array is copied in a tenth of the time that counting takes."""
    global _numbers
    numbers = _numbers
    if hi > len(numbers):
        numbers = _numbers = array("l", range(max(hi, 2 * len(numbers))))
    return numbers[lo:hi]


class _Reading:
    def __init__(self, source: str, start: int) -> None:
        self._source = source
        self.pieces: list[str] = []
        self.offsets = array("l")
        # What parts the next piece from the last one: nothing, a space or a paragraph break, and where it stands.
        self._pending, self._pending_at = "", start

    def part(self, by: str, at: int) -> None:
        if len(by) > len(self._pending):
            self._pending, self._pending_at = by, at

    def add(self, lo: int, hi: int) -> None:
        """A single space at either end parts, as do longer white space and breaks of lines; others stay."""
        source, at, last = self._source, lo, hi
        while at < hi and source[at] == " ":
            at += 1
        if at > lo:
            self.part(" ", lo)
        while last > at and source[last - 1] == " ":
            last -= 1
        for space in _WHITE_SPACE.finditer(source, at, last):
            self._take(at, space.start())
            self.part("\n\n" if _PARAGRAPH_BREAK.search(space.group()) else " ", space.start())
            at = space.end()
        self._take(at, last)
        if last < hi:
            self.part(" ", last)

    def _take(self, lo: int, hi: int) -> None:
        if lo >= hi:
            return
        if self._pending and self.pieces:
            self.pieces.append(self._pending)
            self.offsets.extend([self._pending_at] * len(self._pending))
        self._pending = ""
        self.pieces.append(self._source[lo:hi])
        self.offsets.extend(_ascending(lo, hi))
