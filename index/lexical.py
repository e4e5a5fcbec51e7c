"""The lexical index: BM25 over character n-grams within words, on tantivy.

n-grams do for Danish compounds what stemming does not (see `index.text`). They are cut here and handed over as words,
so that the index itself needs no tokenizer of its own.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from pathlib import Path
from typing import Literal

import tantivy

from index.damage import searching
from index.frequencies import Frequencies
from index.text import content_words, grams

Field = Literal["grams", "asked"]
"""N-grams of what passages say, or of what their documents were asked."""
WRITER_MEMORY = 64_000_000
_LOOKED_FOR = 24
"""N-grams of an entry that it is compared by."""
POSTINGS = 1_000_000
"""Passages that a search may meet, each once for every n-gram. In a large archive this leaves out the commonest n-grams
of long questions, which say little; `tests.benchmarks.scale` has the time that a search takes."""


@dataclass(frozen=True, slots=True)
class LexicalEntry:
    """`facets` and `day` (proleptic ordinal, 0 where unknown) are what a filter can hold a search to; `asked` is what
    its document was asked, which only the first passage of a document holds."""

    passage: int
    text: str
    facets: tuple[str, ...]
    day: int
    asked: str = ""


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("passage", stored=True, indexed=True, fast=True)
    builder.add_text_field("grams", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("asked", tokenizer_name="whitespace", index_option="freq")
    builder.add_text_field("facets", tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field("day", indexed=True, fast=True)
    return builder.build()


class LexicalIndex:
    """One immutable state of the index, in a folder."""

    def __init__(self, folder: Path) -> None:
        self._schema = _schema()
        self._index = tantivy.Index(self._schema, path=str(folder))
        self._searcher = self._index.searcher()
        self._frequency = Frequencies(folder, self._schema, self._searcher)

    def __len__(self) -> int:
        return int(self._searcher.num_docs)

    def holds(self, entry: LexicalEntry) -> bool:
        """Whether there is an entry of this passage, one, with its facets, its day and its n-grams: of many n-grams
        some from all of it are looked for."""
        terms = [("passage", entry.passage), *(("facets", facet) for facet in entry.facets)]
        fields: tuple[tuple[Field, str], ...] = (("grams", entry.text), ("asked", entry.asked))
        for field, text in fields:
            held_grams = list(dict.fromkeys(gram for word in content_words(text) for gram in grams(word)))
            terms += [(field, gram) for gram in held_grams[:: max(1, len(held_grams) // _LOOKED_FOR)]]
        days = tantivy.Query.range_query(self._schema, "day", tantivy.FieldType.Unsigned, entry.day, entry.day)
        held = [tantivy.Query.term_query(self._schema, field, value) for field, value in terms]
        query = tantivy.Query.boolean_query([(tantivy.Occur.Must, each) for each in (*held, days)])
        return int(self._searcher.search(query, 1).count or 0) == 1  # type: ignore[attr-defined]  # its stub leaves it out

    @searching()
    def weights(self, query: str) -> dict[str, float]:
        """Inverse document frequency (Robertson & Spärck Jones, as in BM25) of each n-gram of a query."""
        total = len(self)
        return {gram: math.log1p((total - df + 0.5) / (df + 0.5)) for gram, df in self._frequencies(query).items()}

    def _frequencies(self, query: str, field: Field = "grams") -> dict[str, int]:
        """In how many entries each n-gram of a query stands."""
        wanted = sorted({gram for word in content_words(query) for gram in grams(word)})
        return {gram: self._frequency.of(field, gram) for gram in wanted}

    def _rarest(self, query: str, field: Field) -> list[str]:
        """The n-grams to search for: as many as `POSTINGS` allows, the rarest first, and one in any case."""
        frequencies = self._frequencies(query, field)
        order = sorted((gram for gram in frequencies if frequencies[gram]), key=frequencies.__getitem__)
        allowed = sum(passed <= POSTINGS for passed in accumulate(frequencies[gram] for gram in order))
        return order[: max(1, allowed)]

    @searching()
    def search(
        self,
        query: str,
        limit: int,
        facets: Sequence[Sequence[str]] = (),
        days: tuple[int, int] | None = None,
        field: Field = "grams",
    ) -> list[tuple[int, float]]:
        """Passages and their BM25 scores in falling order: by what they say, or the first ones of documents by what
        those were "asked".

        Of each group of `facets` one must hold, and the day must lie within `days`, both ends included.
        """
        wanted = self._rarest(query, field)
        if not wanted or limit <= 0:
            return []
        any_gram = tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, tantivy.Query.term_query(self._schema, field, gram)) for gram in wanted]
        )
        clauses = [(tantivy.Occur.Must, any_gram)] if facets or days else []
        for group in facets:
            held = tantivy.Query.term_set_query(self._schema, "facets", list(group))
            clauses.append((tantivy.Occur.Must, tantivy.Query.const_score_query(held, 0.0)))
        if days is not None:
            within = tantivy.Query.range_query(self._schema, "day", tantivy.FieldType.Unsigned, *days)
            clauses.append((tantivy.Occur.Must, tantivy.Query.const_score_query(within, 0.0)))
        search = tantivy.Query.boolean_query(clauses) if clauses else any_gram
        result = self._searcher.search(search, limit, count=False)
        passages = self._searcher.fast_field_values("passage", [address for _, address in result.hits])
        return [(int(passage or 0), float(score)) for passage, (score, _) in zip(passages, result.hits, strict=True)]


@lru_cache(1 << 17)
def _grams(word: str) -> str:
    return " ".join(grams(word))


def update(folder: Path, add: Iterable[LexicalEntry], remove: Iterable[int]) -> None:
    """Write a changed state into a folder, which is empty or holds the state before."""
    schema = _schema()
    index = tantivy.Index(schema, path=str(folder))
    writer = index.writer(heap_size=WRITER_MEMORY, num_threads=1)
    for passage in remove:
        # By query: deleting by term takes a Python int for a signed field and removes nothing from an unsigned one.
        writer.delete_documents_by_query(tantivy.Query.term_query(schema, "passage", passage))
    for entry in add:
        document = tantivy.Document()
        document.add_unsigned("passage", entry.passage)
        document.add_text("grams", " ".join(map(_grams, content_words(entry.text))))
        document.add_text("asked", " ".join(map(_grams, content_words(entry.asked))))
        for facet in entry.facets:
            document.add_text("facets", facet)
        document.add_unsigned("day", entry.day)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
