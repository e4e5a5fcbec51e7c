"""Documents in order, a page at a time."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from corpus.document import Document
from index.filters import Filters
from index.view import View

Place = tuple[date | None, str]
"""Of a document in the order: its date and its id."""


def listed(view: View, filters: Filters, after: Place | None, limit: int) -> tuple[list[Document], int]:
    """Up to `limit` documents that filters hold to, newest first and undated ones last, and how many there are in all.

    `after` is the place of a document that they stand behind, whether or not it is still there: pages neither repeat
    nor leave out what was there all the time (keyset paging).
    """
    conditions, parameters = ["1"], list[Any]()
    if filters:
        held = view.hold(filters)
        numbers = view.snapshot.columns.documents_of(held.passages).tolist() if view.snapshot and held else []
        total = len(numbers)
        conditions.append("number IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(numbers))
    else:
        total = view.count("documents")
    match after:
        case None:
            pass
        case (None, identifier):
            conditions.append("date IS NULL AND id > ?")
            parameters.append(identifier)
        case (day, identifier):
            conditions.append("(date < ? OR date IS NULL OR (date = ? AND id > ?))")
            parameters += [day.isoformat(), day.isoformat(), identifier]
    rows = view.rows(
        f"SELECT number FROM documents WHERE {' AND '.join(conditions)} ORDER BY date DESC, id LIMIT ?",  # noqa: S608
        [*parameters, limit],
    )
    return [view.document(number) for (number,) in rows], total
