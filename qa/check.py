"""Checking a text against the archive: said word for word, nearly so, in substance, only asked, or not at all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from index.encoder import Encoder
from index.filters import Filters
from index.quotations import QuotationIndex, Within
from index.tokens import undivided
from index.view import View
from qa.answered import answered_in
from qa.claims import compare
from qa.differences import Text, align, occurrences
from qa.naming import Named, said_by
from qa.nearness import BY_CHANCE, is_near
from qa.pieces import across_two, in_order, pieces, put_together
from qa.places import Place, Places, excerpt
from qa.results import Check, Difference, Excerpt, Match, MatchKind, Verdict
from qa.selection import select_excerpts
from qa.stating import fitted_claims
from qa.substance import weigh_claim

SHORTEST = 3
"""Words from which a text is looked for word for word: two words in a row stand everywhere."""
NEAREST_PARTS = 20
"""Parts that are compared word by word with a text that stands nowhere as it is, the likest first."""
FAR_IN_A_ROW = 3
"""So many in a row that are not near: then those after them, which are less like it, are not either."""
AS_NEAR = 0.1
"""A place is shown beside the nearest one if it is less than this further from the text."""


class Checking:
    """One text against one state of the archive. `encoder` is opened for what does not stand there as it is."""

    def __init__(self, view: View, text: str, encoder: Callable[[], Encoder], filters: Filters, limit: int) -> None:
        self._view = view
        self._text = text
        self._encoder = encoder
        self._limit = limit
        self._held = view.hold(filters)
        self._places = Places(view)

    def check(self) -> Check:
        """The first of these that holds: quoted, misquoted, stated, asked; else not found."""
        began = time.perf_counter()
        verdict, matches, total = self._verdict()
        took = round((time.perf_counter() - began) * 1000, 1)
        return Check(self._text, verdict, tuple(matches), total, took)

    def _verdict(self) -> tuple[Verdict, list[Match], int]:
        index = self._view.snapshot.quotations if self._view.snapshot else None
        if index is None or (self._held is not None and not len(self._held.passages)):
            return "not_found", [], 0
        parts, marks = pieces(self._text)
        if marks:
            found = self._in_pieces(index, parts, marks)
            if found:
                return found
        for written in dict.fromkeys((self._text, undivided(self._text))):
            claimed = Text.of(written)
            places, total = self._standing(index, claimed, asked=False)
            if places:
                return "quoted", self._matches("quoted", places), total
        # Of words that stand together everywhere no part can be near (`is_near`), and any two hold their halves.
        says_something = index.chance([claimed.keys]) <= BY_CHANCE
        nearly = self._changed(index, claimed) if says_something else []
        respaced = [place for place in nearly if place.alignment.is_respaced]
        if respaced:
            return "quoted", self._matches("quoted", respaced), len({place.part for place in respaced})
        if nearly:
            return "misquoted", self._matches("misquoted", nearly), 0
        asked, total = self._standing(index, claimed, asked=True)
        asked = asked or (self._nearly(index, claimed, asked=True) if says_something else [])
        if asked:
            return "asked", self._matches("asked", asked), total
        return *self._by_meaning(), 0

    def _in_pieces(
        self, index: QuotationIndex, parts: list[Text], marks: list[str]
    ) -> tuple[Verdict, list[Match], int] | None:
        """Of a quotation with words left out; None where a piece stands nowhere as it is."""

        def standing(text: Text) -> list[Place]:
            return self._standing(index, text, asked=False)[0]

        places = in_order(parts, marks, standing)
        quoted = [place for place in places if place.alignment.similarity == 1]
        if quoted:
            return "quoted", self._matches("quoted", quoted), len(quoted)
        together = sorted(places, key=lambda place: -place.alignment.similarity) or put_together(parts, standing)
        return ("misquoted", self._matches("misquoted", together), 0) if together else None

    # Word for word

    def _standing(self, index: QuotationIndex, claimed: Text, *, asked: bool) -> tuple[list[Place], int]:
        """Every place where a text stands word for word, the newest first, and the parts that hold it."""
        if len(claimed.keys) < SHORTEST:
            return [], 0
        parts, total = index.holding(claimed.keys, self._limit, asked=asked, within=self._within)
        return [
            replace(place, alignment=alignment)
            for place in _newest_first(map(self._places.at, parts))
            for alignment in occurrences(place.said, claimed)
        ], total

    def _changed(self, index: QuotationIndex, claimed: Text) -> list[Place]:
        """The places where a text stands nearly, or two of one document of whose words it is put together."""
        together = across_two(
            claimed,
            SHORTEST,
            lambda text: index.holding(text.keys, 1, within=self._within)[1] > 0,
            lambda text: self._standing(index, text, asked=False)[0],
        )
        return together or self._nearly(index, claimed, asked=False)

    def _nearly(self, index: QuotationIndex, claimed: Text, *, asked: bool) -> list[Place]:
        """The places where a text nearly stands, the nearest first, the newer of two that are equally near."""
        if len(claimed.keys) <= SHORTEST:
            return []
        found: list[Place] = []
        far = 0
        for part in index.like(claimed.keys, NEAREST_PARTS, asked=asked, within=self._within):
            place = self._places.at(part)
            alignment = align(place.said, claimed)
            there = replace(place, alignment=alignment) if alignment else None
            if there and is_near(index, self._places, there, claimed):
                found.append(there)
                far = 0
            else:
                far += 1
            if far == FAR_IN_A_ROW:
                break
        found = sorted(_newest_first(found), key=lambda place: -place.alignment.similarity)
        return [place for place in found if place.alignment.similarity > found[0].alignment.similarity - AS_NEAR]

    @property
    def _within(self) -> Within | None:
        return Within(self._held.groups, self._held.days) if self._held else None

    def _matches(self, kind: MatchKind, places: list[Place]) -> list[Match]:
        # One statement may hold a text many times: what is not shown is not cut, either.
        return [self._match(kind, place) for place in places[: self._limit]]

    def _match(self, kind: MatchKind, place: Place) -> Match:
        answer = None
        if kind == "asked":
            (vectors,) = self._encoder().encode_questions([self._text])
            answer = answered_in(self._view, self._text, vectors, place.part.document)
        return Match(kind, round(place.alignment.similarity, 4), excerpt(place), place.alignment.differences, answer)

    # In substance

    def _by_meaning(self) -> tuple[Verdict, list[Match]]:
        weights = fitted_claims()
        weighed = weigh_claim(self._view, self._text, self._encoder(), self._held, self._places)
        stated = weights.stating(weighed.ranked, weighed.features)
        if stated:
            excerpts = select_excerpts(self._view, stated, self._text, self._limit)
            newest = sorted(excerpts, key=lambda each: each.citation.date or date.min, reverse=True)
            return "stated", [Match("stated", e.score, e, self._compared(e)) for e in newest]
        asserted = [(weights.asserting(each.cosine, each.coverage), each) for each in weighed.asserted]
        likeliest = max(asserted, key=lambda pair: pair[0], default=None)
        if likeliest is None or likeliest[0] < weights.asked_threshold:
            return "not_found", []
        chance, found = likeliest
        place = replace(found.place, alignment=replace(found.place.alignment, similarity=chance))
        return "asked", [self._match("asked", place)]

    def _compared(self, excerpt: Excerpt) -> tuple[Difference, ...]:
        """How the claim differs from what is stated, and from who stated it where it names somebody."""
        name, differences = said_by(self._text), compare(self._text, excerpt.text)
        spoke = [*excerpt.stated_by, *filter(None, [excerpt.citation.minister])]
        # Where the source leaves open who spoke, it may be the one.
        if name is None or excerpt.uncertain or any(map(Named.in_text(name).names, spoke)):
            return differences
        return Difference(excerpt.stated_by[0], name, "attribution"), *differences


def _newest_first(places: Iterable[Place]) -> list[Place]:
    """Those of one day by their documents' ids, in whatever order these were read."""
    by_id = sorted(places, key=lambda place: place.document.id)
    return sorted(by_id, key=lambda place: place.document.date or date.min, reverse=True)
