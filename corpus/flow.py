"""A stretch of a source as it reads: white space collapsed, gaps bridged, every character with its source offset."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from typing import Literal

GapReason = Literal["page_break", "stamp", "footer", "margin", "hyphen", "lost_space"]


@dataclass(frozen=True, slots=True)
class Gap:
    """Characters [start, end) of the source that are not part of what was said, and why they were bridged.

    A hyphen that a line end put into a word is bridged by nothing, all else by one space. A gap may be empty
    (start == end) where the medium lost the space itself.
    """

    start: int
    end: int
    reason: GapReason

    @property
    def bridge(self) -> str:
        return "" if self.reason == "hyphen" else " "


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

    bridging = False

    def add(lo: int, hi: int) -> None:
        nonlocal pending, pending_at
        at = lo
        for space in _WHITE_SPACE.finditer(source, lo, hi):
            take(at, space.start())
            if not bridging:
                pending_at = space.start()
                pending = "\n\n" if _PARAGRAPH_BREAK.search(space.group()) else " "
            at = space.end()
        take(at, hi)

    def take(lo: int, hi: int) -> None:
        nonlocal pending, bridging
        if lo >= hi:
            return
        if pending and pieces:
            pieces.append(pending)
            offsets.extend([pending_at] * len(pending))
        pending = ""
        bridging = False
        pieces.append(source[lo:hi])
        offsets.extend(range(lo, hi))

    at = start
    for gap in gaps:
        if gap.end < start or gap.start > end:
            continue
        add(at, max(at, gap.start))
        if gap.bridge:
            # A bridged gap joins what stands around it, whatever blank lines it holds or touches.
            pending, pending_at, bridging = " ", max(gap.start, start), True
        else:
            pending, bridging = "", False
        at = max(at, gap.end)
    add(at, end)
    return Flow("".join(pieces), offsets)
