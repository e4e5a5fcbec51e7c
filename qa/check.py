"""Checking a text against the archive: said word for word, nearly so, in substance, only asked, or not at all."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from corpus.document import Document, Statement
from corpus.flow import Flow
from corpus.sentences import sentences
from index.coverage import Coverage
from index.encoder import QuestionVectors
from index.filters import Filters
from index.quotations import Part, QuotationIndex, Within
from index.retrieval import Retrieved, retrieve, weigh
from index.tokens import undivided
from index.view import View
from qa.claims import compare, stating
from qa.differences import Alignment, Text, align, occurrences
from qa.errors import UnfitTextError
from qa.evidence import fitted_weights
from qa.ranking import RankedSentence, rank_sentences
from qa.results import Check, Excerpt, Match, MatchKind, Verdict
from qa.selection import select_excerpts

MAX_CHARACTERS = 4000
"""Of a text that is checked as one: longer than any quotation."""
SHORTEST = 3
"""Words from which a text is looked for word for word: two words in a row stand everywhere."""
NEARLY = 0.75
"""Share of words in common from which a text is a misquotation. Set, not fitted."""
BY_CHANCE = -1.0
"""Logarithm of the number of parts that may hold the words in common by chance; with more, a text that shares them is
no misquotation ("det er jo ikke en ..."). Set, not fitted."""
NEAREST_PARTS = 20
"""Parts that are compared word by word with a text that stands nowhere as it is, the likest first."""
FAR_IN_A_ROW = 3
"""So many in a row that are not near: then those after them, which are less like it, are not either."""
AS_NEAR = 0.1
"""A place is shown beside the nearest one if it is less than this further from the text."""
ASKED_PARTS = 8
"""Members' parts in which a claim is looked for."""
ASKED = 0.75
"""Share of a claim's words in what a member asked from which the member said it. Set, until it is fitted."""


def checked_text(text: str) -> str:
    """The text with its white space collapsed. Raises `UnfitTextError` for one that cannot be checked."""
    collapsed = " ".join(text.split())
    if not re.search(r"\w", collapsed):
        raise UnfitTextError("the text is empty: write what to check", "teksten er tom: skriv, hvad der skal tjekkes")
    if len(collapsed) > MAX_CHARACTERS:
        length, most = f"{len(collapsed):,}", f"{MAX_CHARACTERS:,}"
        raise UnfitTextError(
            f"the text has {length} characters, at most {most} are checked as one: check it sentence by sentence "
            "(--file)",
            f"teksten har {length.replace(',', '.')} tegn, og højst {most.replace(',', '.')} tjekkes som én: tjek den "
            "sætning for sætning (--file)",
        )
    return collapsed


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a text stands, or nearly: an alignment within a part of a document."""

    part: Part
    document: Document
    statement: Statement
    flow: Flow
    said: Text
    alignment: Alignment


class Checking:
    """One text against one state of the archive. `vectors` encodes a question."""

    def __init__(
        self, view: View, text: str, vectors: Callable[[str], QuestionVectors], filters: Filters, limit: int
    ) -> None:
        self._view = view
        self._text = text
        self._vectors = vectors
        self._limit = limit
        self._held = view.hold(filters)
        self._documents: dict[int, Document] = {}

    def check(self) -> Check:
        """The first of these that holds: quoted, misquoted, stated, asked; else not found."""
        began = time.perf_counter()
        verdict, matches, total = self._verdict()
        took = round((time.perf_counter() - began) * 1000, 1)
        return Check(self._text, verdict, tuple(matches[: self._limit]), total, took)

    def _verdict(self) -> tuple[Verdict, list[Match], int]:
        index = self._view.snapshot.quotations if self._view.snapshot else None
        if index is None or (self._held is not None and not len(self._held.passages)):
            return "not_found", [], 0
        for written in dict.fromkeys((self._text, undivided(self._text))):
            claimed = Text.of(written)
            places, total = self._standing(index, claimed, asked=False)
            if places:
                return "quoted", [self._match("quoted", place) for place in places], total
        nearly = self._nearly(index, claimed, asked=False)
        if nearly:
            return "misquoted", [self._match("misquoted", place) for place in nearly], 0
        asked, total = self._standing(index, claimed, asked=True)
        asked = asked or self._nearly(index, claimed, asked=True)
        if asked:
            return "asked", [self._match("asked", place) for place in asked], total
        return *self._by_meaning(index), 0

    # Word for word

    def _standing(self, index: QuotationIndex, claimed: Text, *, asked: bool) -> tuple[list[_Place], int]:
        """Every place where a text stands word for word, the newest first, and the parts that hold it."""
        if len(claimed.tokens) < SHORTEST:
            return [], 0
        parts, total = index.holding(claimed.keys, self._limit, asked=asked, within=self._within)
        return [
            replace(place, alignment=alignment)
            for place in map(self._place, parts)
            for alignment in occurrences(place.said, claimed)
        ], total

    def _nearly(self, index: QuotationIndex, claimed: Text, *, asked: bool) -> list[_Place]:
        """The places where a text nearly stands, the nearest first, the newer of two that are equally near."""
        if len(claimed.tokens) <= SHORTEST:
            return []
        found: list[_Place] = []
        far = 0
        for part in index.like(claimed.keys, NEAREST_PARTS, asked=asked, within=self._within):
            place = self._place(part)
            alignment = align(place.said, claimed)
            if alignment and _is_near(index, place.said, alignment):
                found.append(replace(place, alignment=alignment))
                far = 0
            else:
                far += 1
            if far == FAR_IN_A_ROW:
                break
        found.sort(key=lambda place: place.document.date or date.min, reverse=True)
        found.sort(key=lambda place: -place.alignment.similarity)
        return [place for place in found if place.alignment.similarity > found[0].alignment.similarity - AS_NEAR]

    @property
    def _within(self) -> Within | None:
        return Within(self._held.groups, self._held.days) if self._held else None

    def _place(self, part: Part) -> _Place:
        document = self._document(part.document)
        statement = (document.questions if part.asked else document.statements)[part.number]
        flow = document.flow(statement)
        return _Place(part, document, statement, flow, Text.of(flow.text), Alignment(0, 0, 0.0, ()))

    def _document(self, number: int) -> Document:
        if number not in self._documents:
            self._documents[number] = self._view.document(number)
        return self._documents[number]

    def _match(self, kind: MatchKind, place: _Place) -> Match:
        answer = self._answer(place.part.document) if kind == "asked" else None
        return Match(kind, round(place.alignment.similarity, 4), _excerpt(place), place.alignment.differences, answer)

    # In substance

    def _by_meaning(self, index: QuotationIndex) -> tuple[Verdict, list[Match]]:
        ranked, retrieved = self._ranked(None)
        stated = stating(ranked)
        if stated:
            excerpts = select_excerpts(self._view, stated, self._text, self._limit)
            newest = sorted(excerpts, key=lambda excerpt: excerpt.citation.date or date.min, reverse=True)
            return "stated", [Match("stated", e.score, e, compare(self._text, e.text)) for e in newest]
        asked = self._asked_in_substance(index, retrieved.weights)
        return ("asked", [asked]) if asked else ("not_found", [])

    def _ranked(self, document: int | None) -> tuple[list[RankedSentence], Retrieved]:
        """The sentences that most likely state the text, of one document or of all that is searched."""
        vectors = self._vectors(self._text)
        if document is None:
            retrieved = retrieve(self._view, vectors, self._text, self._held)
        else:
            retrieved = weigh(self._view, vectors, self._text, self._view.passages_of(document))
        return rank_sentences(self._text, vectors.vector, retrieved, fitted_weights()), retrieved

    def _asked_in_substance(self, index: QuotationIndex, weights: Mapping[str, float]) -> Match | None:
        """The sentence of a member that holds most of what is claimed, where it holds enough."""
        best: tuple[float, _Place] | None = None
        coverage = Coverage(weights)
        for part in index.like(Text.of(self._text).keys, ASKED_PARTS, asked=True, within=self._within):
            place = self._place(part)
            for start, end in sentences(place.flow.text):
                share = coverage.of(place.flow.text[start:end])
                inside = [at for at, token in enumerate(place.said.tokens) if start <= token.start < end]
                if inside and share >= ASKED and (best is None or share > best[0]):
                    best = share, replace(place, alignment=Alignment(inside[0], inside[-1] + 1, share, ()))
        return self._match("asked", best[1]) if best else None

    def _answer(self, document: int) -> Excerpt | None:
        """What was answered where a member said it."""
        ranked, _ = self._ranked(document)
        return next(iter(select_excerpts(self._view, ranked, self._text, 1)), None)


def _is_near(index: QuotationIndex, said: Text, alignment: Alignment) -> bool:
    common = (said.keys[first:last] for first, last in alignment.common)
    return alignment.similarity >= NEARLY and index.chance(common) <= BY_CHANCE


def _excerpt(place: _Place) -> Excerpt:
    """The sentences that the words stand in, for what stands around a quotation may turn it round; the words are its
    highlight."""
    first, last = place.said.tokens[place.alignment.first], place.said.tokens[place.alignment.last - 1]
    around = [span for span in sentences(place.flow.text) if span[0] < last.end and first.start < span[1]]
    start, end = min(around[0][0], first.start), max(around[-1][1], last.end)
    statement = place.statement
    return Excerpt(
        text=place.flow.text[start:end],
        score=round(place.alignment.similarity, 4),
        stated_by=statement.stated_by,
        role=statement.role,
        citation=place.document.cite(*place.flow.span(start, end), statement.gaps),
        highlights=((first.start - start, last.end - start),),
        uncertain=statement.uncertain,
    )
