"""Quotations of other authorities: where each begins and ends, however they are nested.

Danish uses the same mark to open and to close, and for titles as well. So a mark alone tells nothing: a quotation
begins at a mark that an announcement leads up to, a title at any other opening mark, and a closing mark ends the
innermost of what is open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace

UNTOLD = "?"
"""In the place of a speaker: somebody else's words, and the letter does not say whose."""

_MARK = re.compile('[”“„"»«]')
_KIND = {"”": "curly", "“": "curly", "„": "curly", '"': "straight", "»": "angle", "«": "angle"}
MARKS = frozenset(_KIND)
# A quotation without its opening mark that is longer than this (characters) is none.
_LONGEST_UNOPENED = 20_000
# More quotations inside each other than this are no letter's.
_DEEPEST = 8
# A title longer than this (characters) was never closed.
_LONGEST_TITLE = 400


@dataclass(frozen=True, slots=True)
class Stretch:
    """[start, end) with the speakers quoted in it, innermost first; None stands for a quotation of nobody in
    particular."""

    start: int
    end: int
    quoted: tuple[str | None, ...]
    after_quotation: bool
    """That a quotation ended just before it."""
    closed: bool = True
    """That the quotation it stands in is closed somewhere; one that is not may end anywhere."""


@dataclass(slots=True)
class _Open:
    kind: str
    at: int
    title: bool
    speaker: str | None = None
    each_paragraph: bool = False


Announced = Callable[[int, int, tuple[str, ...]], tuple[bool, str | None]]
"""Given a stretch before an opening mark and who is speaking: whether it announces a quotation, and whose (`UNTOLD`
where it is somebody's, None where it is a law's or the ministry's own)."""


def quotations(text: str, start: int, end: int, announced: Announced) -> tuple[list[Stretch], list[tuple[int, int]]]:
    """The stretches of text[start:end], and the titles and other words in marks, which nobody is announced to say."""
    scan = _Scan(text, start, end, announced)
    for index, mark in enumerate(scan.marks):
        kind = _KIND[text[mark]]
        _drop_stale_titles(text, scan.stack, mark)
        match _shape(text, mark, start, end, scan.stack, kind):
            case "open":
                scan.open(index, mark, kind)
            case "close":
                scan.close(mark, kind)
    scan.finish()
    return scan.stretches, scan.titles


class _Scan:
    """Goes through the marks of an answer with a stack of what is open."""

    def __init__(self, text: str, start: int, end: int, announced: Announced) -> None:
        self.text, self.start, self.end = text, start, end
        self.announced = announced
        self.marks = [found.start() for found in _MARK.finditer(text, start, end)]
        self.stack: list[_Open] = []
        self.stretches: list[Stretch] = []
        self.titles: list[tuple[int, int]] = []
        self._at = start
        self._closed = False

    def cut(self, to: int, resume: int) -> None:
        if self.text[self._at : to].strip():
            self.stretches.append(Stretch(self._at, to, _quoted(self.stack), self._closed))
            self._closed = False
        self._at = resume

    def open(self, index: int, mark: int, kind: str) -> None:
        announces, speaker = False, None
        if _may_begin(self.text, mark, self.start, self._at) and len(self.stack) < _DEEPEST:
            speaking = tuple(name for name in _quoted(self.stack) if name and name != UNTOLD)
            announces, speaker = self.announced(self._at, mark, speaking)
        if announces:
            self.cut(mark, mark + 1)
            self.stack.append(_Open(kind, mark, title=False, speaker=speaker))
        elif _repeats(self.text, mark, self.start, self.marks, index, self.stack, self.end):
            self.cut(mark, mark + 1)
            self.stack[-1].each_paragraph = True
        else:
            if len(self.stack) >= _DEEPEST and (oldest := _oldest_title(self.stack)) is not None:
                del self.stack[oldest]
            self.stack.append(_Open(kind, mark, title=True))

    def close(self, mark: int, kind: str) -> None:
        if self.stack and self.stack[-1].title and self.stack[-1].kind == kind:
            self.titles.append((self.stack.pop().at, mark + 1))
        elif (top := _innermost_quotation(self.stack, kind)) is not None:
            self.cut(mark, mark + 1)
            del self.stack[top:]
            self._closed = True
        elif not self.stack:
            self._close_unopened(mark)

    def _close_unopened(self, mark: int) -> None:
        """A closing mark whose opening mark was lost: the quotation began after the colon that announced it."""
        colon = self.text.rfind(":", self._at, mark)
        while colon >= 0 and not self.text[colon + 1 : colon + 2].isspace():
            colon = self.text.rfind(":", self._at, colon)
        if colon < 0 or mark - colon > _LONGEST_UNOPENED:
            return
        announces, speaker = self.announced(self._at, colon + 1, ())
        if announces and speaker is not None and speaker != UNTOLD:
            self.cut(colon + 1, colon + 1)
            self.stack.append(_Open(_KIND[self.text[mark]], colon, title=False, speaker=speaker))
            self.cut(mark, mark + 1)
            self.stack.clear()
            self._closed = True

    def finish(self) -> None:
        """The end of the answer, with whatever is still open."""
        unclosed = any(not entry.title for entry in self.stack)
        self.cut(self.end, self.end)
        if unclosed and self.stretches:
            self.stretches[-1] = replace(self.stretches[-1], closed=False)


def _quoted(stack: list[_Open]) -> tuple[str | None, ...]:
    return tuple(entry.speaker for entry in reversed(stack) if not entry.title)


def _oldest_title(stack: list[_Open]) -> int | None:
    return next((index for index, entry in enumerate(stack) if entry.title), None)


def _innermost_quotation(stack: list[_Open], kind: str) -> int | None:
    for index in range(len(stack) - 1, -1, -1):
        if not stack[index].title:
            return index if stack[index].kind == kind or kind == "curly" else None
    return None


def _drop_stale_titles(text: str, stack: list[_Open], at: int) -> None:
    while stack and stack[-1].title and (at - stack[-1].at > _LONGEST_TITLE or "\n\n" in text[stack[-1].at : at]):
        stack.pop()


def _shape(text: str, mark: int, start: int, end: int, stack: list[_Open], kind: str) -> str:
    before = text[mark - 1] if mark > start else " "
    after = text[mark + 1] if mark + 1 < end else " "
    if text[mark] == "„":
        return "open"
    opens = before.isspace() or before in "([–—/-:"
    closes = after.isspace() or after in '.,;:!?)]”“"»«–—/' or (not before.isspace() and before in '.!?”“"')
    if opens and not (after.isspace() and not _only_white_space_before_word(text, mark, end)):
        if closes and stack and not before.isspace() and before != ":":
            return "close"
        return "open"
    if closes:
        return "close"
    # Letters on both sides: the medium lost a space. What is open is closed.
    return "close" if any(entry.kind == kind for entry in stack) else "open"


# How far around a mark (characters) its place in the paragraph shows.
_NEAR = 60
_PARAGRAPH_NEAR = 4_000


def _only_white_space_before_word(text: str, mark: int, end: int) -> bool:
    """Whether a mark stands alone at the end of a line or before a space, with its words after it."""
    before = text[max(0, mark - _NEAR) : mark]
    if before.rstrip().endswith(":"):
        return True
    return before[-2:].strip() == "" and bool(text[mark + 1 : min(end, mark + _NEAR)].strip())


def _may_begin(text: str, mark: int, start: int, at: int) -> bool:
    """Whether a quotation can begin here: after a colon, or at the start of a paragraph."""
    near = text[max(start, mark - _NEAR) : mark]
    before = near.rstrip()
    if not before:
        return False
    return before.endswith(":") or ("\n" in near[-3:] and before.endswith((".", "”", '"')) and at < mark)


def _repeats(text: str, mark: int, start: int, marks: list[int], index: int, stack: list[_Open], end: int) -> bool:
    """Whether a mark at the start of a paragraph only says that the quotation goes on. `marks[index]` is the mark."""
    if not stack or stack[-1].title or not text[max(start, mark - _NEAR) : mark].rstrip(" ").endswith("\n"):
        return False
    stop = text.find("\n\n", mark, mark + _PARAGRAPH_NEAR)
    stop = min(end, mark + _PARAGRAPH_NEAR) if stop < 0 else min(stop, end)
    inside = marks[index + 1 : bisect_left(marks, stop)]
    closing = sum(1 for at in inside if _closes_word(text, at, end))
    opening = len(inside) - closing
    if opening + 1 > closing:
        return True
    ends_paragraph = bool(inside) and not text[inside[-1] + 1 : stop].strip(" .\n")
    last_of_all = index + len(inside) == len(marks) - 1
    return ends_paragraph and opening + 1 == closing and (stack[-1].each_paragraph or last_of_all)


def _closes_word(text: str, at: int, end: int) -> bool:
    after = text[at + 1] if at + 1 < end else " "
    return not text[at - 1].isspace() and (after.isspace() or not after.isalnum())
