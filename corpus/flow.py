"""A stretch of a source as it reads: white space collapsed, gaps bridged, every character with its source offset."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from typing import Literal

GapReason = Literal["page_break", "stamp", "footer", "margin", "hyphen", "lost_space", "markup"]

_BRIDGED_BY_NOTHING = ("hyphen", "markup")


@dataclass(frozen=True, slots=True)
class Gap:
    """Characters [start, end) of the source that are not part of what was said, and why they were bridged.

    A hyphen that a line end put into a word, and a mark of the medium (a Markdown asterisk), are bridged by nothing,
    all else by one space. A gap may be empty (start == end) where the medium lost the space itself. A gap that joins
    two halves of a sentence holds the blank lines around it; one that lies between paragraphs leaves a blank line
    outside.
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


_WHITE_SPACE = re.compile(r"\s+")
_PARAGRAPH_BREAK = re.compile(r"\n[^\S\n]*\n")


def flow(source: str, start: int, end: int, gaps: tuple[Gap, ...] = ()) -> Flow:
    """Source [start, end) as it reads. Gaps must be in order and must not overlap."""
    pieces: list[str] = []
    offsets = array("l")
    # What parts the next piece from the last one: nothing, a space or a paragraph break, and where it stands.
    pending = ""
    pending_at = start

    def part(by: str, at: int) -> None:
        nonlocal pending, pending_at
        if len(by) > len(pending):
            pending, pending_at = by, at

    def take(lo: int, hi: int) -> None:
        nonlocal pending
        if lo >= hi:
            return
        if pending and pieces:
            pieces.append(pending)
            offsets.extend([pending_at] * len(pending))
        pending = ""
        pieces.append(source[lo:hi])
        offsets.extend(range(lo, hi))

    def add(lo: int, hi: int) -> None:
        at = lo
        for space in _WHITE_SPACE.finditer(source, lo, hi):
            take(at, space.start())
            part("\n\n" if _PARAGRAPH_BREAK.search(space.group()) else " ", space.start())
            at = space.end()
        take(at, hi)

    at = start
    for gap in gaps:
        if gap.end < start or gap.start > end:
            continue
        add(at, max(at, gap.start))
        part(gap.bridge, max(gap.start, start))
        at = max(at, gap.end)
    add(at, end)
    return Flow("".join(pieces), offsets)
