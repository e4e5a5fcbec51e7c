"""Quotations that are put together: with words left out ("… [...] …"), or of what two speakers said."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from index.quotations import Part
from qa.differences import Alignment, Text, occurrences
from qa.numerals import is_negation
from qa.places import Place
from qa.results import Difference, DifferenceKind

_LEFT_OUT = re.compile(r"[\[(]\s*(?:\.{2,}|…|--+|–)\s*[\])]|…|\.{3,}")
LONGEST_LEFT_OUT = 150
"""Words that a quotation may leave out at a mark, about a paragraph; what stands further apart is put together. Set,
not fitted."""

Standing = Callable[[Text], Sequence[Place]]
"""The places where a text stands word for word."""


def pieces(text: str) -> tuple[list[Text], list[str]]:
    """What stands between the marks of words left out, and the mark between each piece and the next, as written."""
    found: list[Text] = []
    marks: list[str] = []
    at, mark = 0, ""
    for match in (*_LEFT_OUT.finditer(text), None):
        piece = Text.of(" ".join(text[at : match.start() if match else None].split()))
        if piece.keys:
            marks += [mark] if found else []
            found.append(piece)
            mark = ""
        if match:
            at, mark = match.end(), f"{mark} {match.group()}".strip()
    return found, marks


def in_order(parts: Sequence[Text], marks: Sequence[str], standing: Standing) -> list[Place]:
    """Every place where all pieces stand word for word, one behind the other, in one statement, with what is left out
    between them as differences. It is a quotation where its similarity is 1."""
    longest = max(parts, key=lambda piece: len(piece.keys))
    found: dict[Part, Place] = {}
    for place in standing(longest):
        alignment = None if place.part in found else _in_order(place.said, parts, marks)
        if alignment:
            found[place.part] = replace(place, alignment=alignment)
    return list(found.values())


def _in_order(said: Text, parts: Sequence[Text], marks: Sequence[str]) -> Alignment | None:
    """Where the pieces are a quotation, or else stand, in their order with the fewest words between them."""
    nearest = sorted(_chains(said, parts), key=lambda chain: chain[-1].last - chain[0].first)
    found = (_quotation(said, chain, marks) for chain in nearest)
    first = next(found, None)
    if first is None or first.similarity == 1:
        return first
    return next((each for each in found if each.similarity == 1), first)


def _chains(said: Text, parts: Sequence[Text]) -> Iterator[list[Alignment]]:
    """For every stretch of the last piece the nearest ones of the others before it."""
    *others, last = (occurrences(said, piece) for piece in parts)
    for stretch in last:
        chain = [stretch]
        for stretches in reversed(others):
            before = bisect_right(stretches, chain[-1].first, key=lambda each: each.last)
            if not before:
                break
            chain.append(stretches[before - 1])
        else:
            yield chain[::-1]


def _quotation(said: Text, chain: Sequence[Alignment], marks: Sequence[str]) -> Alignment:
    gaps = [(one.last, other.first) for one, other in pairwise(chain)]
    differences = tuple(
        Difference(said.written(first, last), mark, "negation" if _denied(said, first, last) else "left_out")
        for (first, last), mark in zip(gaps, marks, strict=True)
        if first < last
    )
    begin, end = chain[0].first, chain[-1].last
    near = all(last - first <= LONGEST_LEFT_OUT for first, last in gaps)
    left_out = sum(last - first for first, last in gaps)
    quoted = near and all(each.kind == "left_out" for each in differences)
    similarity = 1.0 if quoted else 1 - left_out / (end - begin)
    return Alignment(begin, end, similarity, differences, tuple((each.first, each.last) for each in chain))


def _denied(said: Text, first: int, last: int) -> bool:
    """Whether the words [first, last), left out of a sentence, deny what is kept of it."""
    return any(map(is_negation, said.keys[first:last])) and said.in_one_sentence(first - 1, last)


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
