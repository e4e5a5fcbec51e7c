"""The text that the rules read: the source with its damage repaired, every character with its source offset."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from corpus.flow import Gap

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and where in the view it was read: [start, end)."""

    value: T
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """A repair: [start, end) of the text before it gives way to `replacement`; `gap` is how it is marked, if at all."""

    start: int
    end: int
    replacement: str
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class View:
    """Text as the rules read it. `starts[i]` and `ends[i]` bound the source characters that `text[i]` stands for."""

    source: str
    text: str
    starts: array[int]
    ends: array[int]
    gaps: tuple[Gap, ...] = ()
    """Repairs, as offsets into the source, in order."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Source offsets of text[start:end], which must not be empty."""
        return self.starts[start], self.ends[end - 1]

    def sourced(self, found: Found[T]) -> Found[T]:
        """What was found here, by its offsets in the source."""
        return Found(found.value, *self.span(found.start, max(found.end, found.start + 1)))

    def position(self, offset: int) -> int:
        """Where in the text the source character at `offset` stands, or the next one that does."""
        return bisect_left(self.starts, offset)


# One for one, so that offsets stay: what looks like a space is a space, what ends a line ends a line.
_CHARACTERS = str.maketrans(
    {
        "\r": "\n",
        "\v": "\n",
        "\f": "\n",
        "\x85": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\t": " ",
        **dict.fromkeys(
            "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
        ),
        # Hyphens that are not the one on the keyboard.
        "\u2010": "-",
        "\u2011": "-",
        "\ufeff": " ",
        "\x00": " ",
    }
)
_TO_TRANSLATE = frozenset(map(chr, _CHARACTERS))
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060]+")
_INVISIBLES = frozenset("\u00ad\u200b\u200c\u200d\u2060")
_COMBINED = re.compile("[^\\W\\d_][\u0300-\u036f]+")
_LIGATURE = re.compile("[\ufb00-\ufb06]")


# Copied from rather than counted anew for each letter.
_COUNTED = array("l", range(1 << 16))


def _counting_to(last: int) -> array[int]:
    return _COUNTED[: last + 1] if last < len(_COUNTED) else array("l", range(last + 1))


def plain_view(source: str) -> View:
    """The source with composed letters (a + ring is å), LF line ends and visible characters only; nothing is marked."""
    text = source.replace("\r\n", " \n")
    used = set(text)
    if not used.isdisjoint(_TO_TRANSLATE):
        text = text.translate(_CHARACTERS)
    edits: list[Edit] = []
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        composed = ((found, unicodedata.normalize("NFC", found.group())) for found in _COMBINED.finditer(text))
        edits += [Edit(*found.span(), letter) for found, letter in composed if len(letter) < len(found.group())]
    ligatures = () if text.isascii() else _LIGATURE.finditer(text)
    edits += [Edit(*found.span(), unicodedata.normalize("NFKC", found.group())) for found in ligatures]
    for found in _INVISIBLE.finditer(text) if not used.isdisjoint(_INVISIBLES) else ():
        # The text is as long as the source here, so that its positions are offsets.
        edits.append(Edit(found.start(), found.end(), "", Gap(found.start(), found.end(), "hyphen")))
    edits.sort(key=lambda edit: edit.start)
    counting = _counting_to(len(source))
    view = View(source, text, counting[:-1], counting[1:])
    return edited(view, edits)


def edited(view: View, edits: Iterable[Edit]) -> View:
    """The view after `edits`, which are positions in it, in order, and do not overlap."""
    edits = list(edits)
    if not edits:
        return view
    pieces: list[str] = []
    # Slices without a copy, put together once.
    from_starts, from_ends = memoryview(view.starts), memoryview(view.ends)
    starts: list[memoryview | array[int]] = []
    ends: list[memoryview | array[int]] = []
    gaps = list(view.gaps)
    at = 0
    for edit in edits:
        pieces += view.text[at : edit.start], edit.replacement
        starts.append(from_starts[at : edit.start])
        ends.append(from_ends[at : edit.start])
        lo = view.starts[edit.start] if edit.start < len(view.starts) else len(view.source)
        hi = view.ends[edit.end - 1] if edit.end > edit.start else lo
        if edit.replacement:
            starts.append(array("l", [lo] * len(edit.replacement)))
            # Several characters for one stretch: only the last of them reaches its end.
            ends.append(array("l", [*[lo] * (len(edit.replacement) - 1), hi]))
        if edit.gap is not None:
            gaps.append(edit.gap)
        at = edit.end
    pieces.append(view.text[at:])
    starts.append(from_starts[at:])
    ends.append(from_ends[at:])
    gaps.sort(key=lambda gap: (gap.start, gap.end))
    return View(view.source, "".join(pieces), _put_together(starts), _put_together(ends), tuple(gaps))


def _put_together(pieces: list[memoryview | array[int]]) -> array[int]:
    whole = array("l")
    whole.frombytes(b"".join(pieces))
    return whole
