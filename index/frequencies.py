"""In how many entries of a tantivy index a term stands, those that were taken out not counted.

tantivy counts an entry that was taken out until its segment is merged with another. In a small archive that is enough
to let the same documents have other weights, by the order in which they came.
"""

from __future__ import annotations

import json
from pathlib import Path

import tantivy

EXACT_UP_TO = 10_000
"""Entries that are gone through one by one, some microseconds a thousand. Of a commoner term the few that were taken
out change nothing that can be seen."""


class Frequencies:
    """Of one immutable state of an index, in a folder."""

    def __init__(self, folder: Path, schema: tantivy.Schema, searcher: tantivy.Searcher) -> None:
        self._schema = schema
        self._searcher = searcher
        segments = json.loads((folder / "meta.json").read_text("utf-8"))["segments"]
        self._some_are_gone = any(segment["deletes"] for segment in segments)

    def of(self, field: str, term: str) -> int:
        found = self._searcher.doc_freq(field, term)
        if not self._some_are_gone or not 0 < found <= EXACT_UP_TO:
            return found
        query = tantivy.Query.term_query(self._schema, field, term)
        return int(self._searcher.search(query, 1).count or 0)  # type: ignore[attr-defined]  # its stub leaves it out
