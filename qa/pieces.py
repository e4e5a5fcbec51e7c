"""Quotations that are put together: with words left out ("… [...] …"), or of what two speakers said."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from qa.differences import Alignment, Text, occurrences
from qa.places import Place
from qa.results import Difference, DifferenceKind

_LEFT_OUT = re.compile(r"[\[(]\s*(?:\.{2,}|…|--+|–)\s*[\])]|…|\.{3,}")

Standing = Callable[[Text], Sequence[Place]]
"""The places where a text stands word for word."""


def pieces(text: str) -> list[Text]:
    """What stands between the marks of words left out; one where there is no such mark within the text."""
    found = [Text.of(" ".join(piece.split())) for piece in _LEFT_OUT.split(text)]
    return [piece for piece in found if piece.keys]


def in_order(parts: Sequence[Text], standing: Standing) -> list[Place]:
    """Every place where all pieces stand word for word, one behind the other, in one statement."""
    longest = max(parts, key=lambda piece: len(piece.keys))
    found = {}
    for place in standing(longest):
        stretches = _in_order(place.said, parts)
        if stretches:
            whole = Alignment(stretches[0].first, stretches[-1].last, 1.0, ())
            common = tuple((each.first, each.last) for each in stretches)
            found[place.part] = replace(place, alignment=replace(whole, common=common))
    return list(found.values())


def _in_order(said: Text, parts: Sequence[Text]) -> list[Alignment]:
    """The first stretch of each piece behind that of the one before; empty where one has none."""
    found: list[Alignment] = []
    for piece in parts:
        behind = found[-1].last if found else 0
        stretch = next((each for each in occurrences(said, piece) if each.first >= behind), None)
        if stretch is None:
            return []
        found.append(stretch)
    return found


def put_together(parts: Sequence[Text], standing: Standing) -> list[Place]:
    """The places of pieces that all stand word for word, but not in one statement in this order; none where a piece
    stands nowhere. Each is told with the next piece, or the last one with the one before, and what parts the two:
    another speaker, another document or the order. Of the places of two pieces the nearest to each other are taken."""
    places = [standing(piece) for piece in parts]
    if not all(places):
        return []
    chosen = [places[0][0]]
    for one, following in pairwise(places):
        if one is places[0]:
            chosen[0] = min(one, key=lambda place: min(_apart(place, other) for other in following))
        chosen.append(min(following, key=lambda place: _apart(chosen[-1], place)))
    length = sum(len(piece.keys) for piece in parts)
    return list(_told(chosen, parts, length))


def _told(chosen: Sequence[Place], parts: Sequence[Text], length: int) -> Iterator[Place]:
    for at, place in enumerate(chosen):
        beside = at + 1 if at + 1 < len(chosen) else at - 1
        difference = Difference("", parts[beside].text, _parted(place, chosen[beside]))
        alignment = replace(place.alignment, similarity=len(parts[at].keys) / length, differences=(difference,))
        yield replace(place, alignment=alignment)


def _apart(one: Place, other: Place) -> int:
    """0 in one statement, 1 in one document, 2 elsewhere."""
    return 2 if one.part.document != other.part.document else int(one.part != other.part)


def _parted(one: Place, other: Place) -> DifferenceKind:
    if one.part.document != other.part.document:
        return "document"
    return "order" if one.statement.stated_by == other.statement.stated_by else "speaker"


def across_two(claimed: Text, shortest: int, stands: Callable[[Text], bool], standing: Standing) -> list[Place]:
    """The places of a text whose beginning is one speaker's and whose end another's, in one document.

    `stands` says whether a text stands anywhere, without a look at where.
    """
    count = len(claimed.keys)
    low, high = shortest, count - shortest
    if high < low or not stands(_cut(claimed, 0, low)) or not stands(_cut(claimed, count - shortest, count)):
        return []
    # The longest beginning that stands somewhere: each shorter one stands there too.
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if stands(_cut(claimed, 0, middle)) else (low, middle - 1)
    if not stands(_cut(claimed, low, count)):
        return []
    found = put_together([_cut(claimed, 0, low), _cut(claimed, low, count)], standing)
    return found if found and found[0].alignment.differences[0].kind == "speaker" else []


def _cut(text: Text, first: int, last: int) -> Text:
    return Text.of(text.written(first, last))
