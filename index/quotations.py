"""The quotation index: which parts of which documents hold a run of words, in that order and nothing between.

Parts are what one speaks without a break: a statement, or what a member asked. Pairs of neighbouring words are indexed
with their positions, on tantivy, and a quotation is a phrase of pairs: the pairs of "det er det" are far rarer than its
words, so that a phrase of common words is found as fast as any other (common grams in Manning et al. 2008, section
2.4.3, for all words). Words are those of `index.tokens`.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tantivy

from index.damage import searching
from index.frequencies import Frequencies
from index.tokens import keys

WRITER_MEMORY = 64_000_000
RAREST = 12
"""Pairs by which parts are looked for that are like a text: the rarest of its own that the archive holds."""


@dataclass(frozen=True, slots=True)
class Part:
    """Statement `number` of a document, or with `asked` question `number`."""

    document: int
    number: int
    asked: bool


@dataclass(frozen=True, slots=True)
class Within:
    """What a search is held to: of each group of facets one must hold, and the day lie within `days`, ends included."""

    groups: Sequence[Sequence[str]] = ()
    days: tuple[int, int] | None = None


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("document", indexed=True, fast=True)
    builder.add_unsigned_field("number", fast=True)
    builder.add_unsigned_field("asked", indexed=True, fast=True)
    builder.add_unsigned_field("day", indexed=True, fast=True)
    builder.add_text_field("pairs", tokenizer_name="whitespace", index_option="position")
    builder.add_text_field("facets", tokenizer_name="raw", index_option="basic")
    return builder.build()


class QuotationIndex:
    """One immutable state of the index, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._schema = _schema()
        self._searcher = tantivy.Index(self._schema, path=str(folder)).searcher()
        self._frequency = Frequencies(folder, self._schema, self._searcher)

    def __len__(self) -> int:
        """Number of parts."""
        return int(self._searcher.num_docs)

    def holds(self, part: Part, text: str, facets: Iterable[str], day: int) -> bool:
        """Whether there is an entry of this part with all its words in their order, its facets and its day."""
        pairs = _pairs(keys(text))
        terms = [("document", part.document), ("asked", int(part.asked)), *(("facets", facet) for facet in facets)]
        held = [tantivy.Query.term_query(self._schema, field, value) for field, value in terms]
        held.append(tantivy.Query.range_query(self._schema, "day", tantivy.FieldType.Unsigned, day, day))
        if pairs:
            held.append(self._phrase(pairs))
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, each) for each in held])
        # A part of another that holds the same words is found, too.
        found = self._searcher.search(query, 10_000, count=False)
        return self._parts([address for _, address in found.hits], part.asked).count(part) == 1

    @searching()
    def holding(
        self, words: Sequence[str], limit: int, *, asked: bool = False, within: Within | None = None
    ) -> tuple[list[Part], int]:
        """The parts that hold these words (keys, at least two) in a row, the newest first, and how many there are."""
        pairs = _pairs(words)
        if not pairs or limit <= 0:
            return [], 0
        query = self._held(self._phrase(pairs), asked, within)
        result = self._searcher.search(query, limit, order_by_field="day")
        total = int(result.count or 0)  # type: ignore[attr-defined]  # its stub leaves it out
        return self._parts([address for _, address in result.hits], asked), total

    @searching()
    def like(
        self, words: Sequence[str], limit: int, *, asked: bool = False, within: Within | None = None
    ) -> list[Part]:
        """The parts that share most of the rare pairs of these words (keys), by the pairs' inverse frequencies.

        A half of the words counts too, as a phrase: a single change leaves one of them whole, and of common words the
        pairs alone stand everywhere. The length of a part does not count: a long speech holds a quotation as well.
        """
        pairs = _pairs(words)
        weights = {pair: self._weight(pair) for pair in dict.fromkeys(pairs)}
        held = sorted(((weight, pair) for pair, weight in weights.items() if weight), reverse=True)
        if not held or limit <= 0:
            return []
        clauses = [(weight, [pair]) for weight, pair in held[:RAREST]]
        middle = len(words) // 2
        halves = (pairs[: max(0, middle - 1)], pairs[middle:])
        clauses += [(sum(map(weights.__getitem__, half)), half) for half in halves if len(half) > 1]
        either = tantivy.Query.boolean_query(
            [
                (tantivy.Occur.Should, tantivy.Query.const_score_query(self._phrase(run), weight))
                for weight, run in clauses
            ]
        )
        result = self._searcher.search(self._held(either, asked, within), limit, count=False)
        return self._parts([address for _, address in result.hits], asked)

    @searching()
    def chance(self, runs: Iterable[Sequence[str]]) -> float:
        """Natural logarithm of the number of parts that would hold these runs of words (keys) by chance.

        By the frequencies of their pairs, as if each stood where it stands for no reason: above 0 nothing can be made
        of a part that holds them all.
        """
        return math.log(max(1, len(self))) - sum(self._weight(pair) for run in runs for pair in _pairs(run))

    def _weight(self, pair: str) -> float:
        """Inverse document frequency, as in `index.lexical`; 0 where no part holds the pair."""
        frequency = self._frequency.of("pairs", pair)
        return math.log1p((len(self) - frequency + 0.5) / (frequency + 0.5)) if frequency else 0.0

    def _phrase(self, pairs: Sequence[str]) -> tantivy.Query:
        if len(pairs) == 1:
            return tantivy.Query.term_query(self._schema, "pairs", pairs[0])
        return tantivy.Query.phrase_query(self._schema, "pairs", list(pairs))

    def _held(self, query: tantivy.Query, asked: bool, within: Within | None) -> tantivy.Query:
        groups = within.groups if within else ()
        held = [tantivy.Query.term_query(self._schema, "asked", int(asked))]
        held += [tantivy.Query.term_set_query(self._schema, "facets", list(group)) for group in groups]
        if within and within.days:
            held.append(tantivy.Query.range_query(self._schema, "day", tantivy.FieldType.Unsigned, *within.days))
        must = [(tantivy.Occur.Must, tantivy.Query.const_score_query(each, 0.0)) for each in held]
        return tantivy.Query.boolean_query([(tantivy.Occur.Must, query), *must])

    def _parts(self, addresses: list[Any], asked: bool) -> list[Part]:
        documents = self._searcher.fast_field_values("document", addresses)
        numbers = self._searcher.fast_field_values("number", addresses)
        return [
            Part(int(document or 0), int(number or 0), asked)
            for document, number in zip(documents, numbers, strict=True)
        ]


class QuotationsWriter:
    """Writes a changed state into a folder, which is empty or holds the state before, less what is `gone`."""

    def __init__(self, folder: Path, gone: Iterable[int]) -> None:
        """`gone` are documents."""
        self._schema = _schema()
        self._writer = tantivy.Index(self._schema, path=str(folder)).writer(heap_size=WRITER_MEMORY, num_threads=1)
        for document in gone:
            # By query: see `index.lexical.update`.
            self._writer.delete_documents_by_query(tantivy.Query.term_query(self._schema, "document", document))

    def add(self, part: Part, text: str, facets: Iterable[str], day: int) -> None:
        """`facets` and `day` are those of `index.lexical.LexicalEntry`."""
        entry = tantivy.Document()
        entry.add_unsigned("document", part.document)
        entry.add_unsigned("number", part.number)
        entry.add_unsigned("asked", int(part.asked))
        entry.add_unsigned("day", day)
        entry.add_text("pairs", " ".join(_pairs(keys(text))))
        for facet in facets:
            entry.add_text("facets", facet)
        self._writer.add_document(entry)

    def write(self) -> None:
        self._writer.commit()
        self._writer.wait_merging_threads()


def _pairs(words: Sequence[str]) -> list[str]:
    # No key holds an underscore.
    return [f"{one}_{other}" for one, other in itertools.pairwise(words)]
