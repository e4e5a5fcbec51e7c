"""Facets: the exact values by which documents and passages can be held to a filter."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from corpus.document import Document, Statement
from index.filters import Filters
from index.text import fold, words
from index.vectors import IdArray

_SPEAKER = "speaker"


def document_facets(document: Document) -> list[tuple[str, str]]:
    """(field, value) pairs of a document, each once."""
    pairs: list[tuple[str, str | None]] = [
        ("committee", document.committee),
        ("committee", document.committee_code),
        ("ministry", document.ministry),
        ("case", document.case_number),
        ("question", document.question_number),
        ("kind", document.kind),
        ("status", document.status),
    ]
    if document.minister:
        pairs += [("minister", document.minister.name), ("minister", document.minister.title)]
    for asker in document.asked_by:
        pairs += [("asked_by", asker.name), ("party", asker.party)]
    return sorted({(field, value) for field, value in pairs if value})


def lexical_facets(document: Document, statement: Statement) -> tuple[str, ...]:
    """The facets of a passage as the lexical index holds them."""
    speakers = ((_SPEAKER, name) for name in dict.fromkeys(statement.stated_by))
    role = ("role", statement.role)
    return tuple(_token(field, value) for field, value in [*document_facets(document), *speakers, role])


def _token(field: str, value: str) -> str:
    return f"{field}={value}"


@dataclass(frozen=True, slots=True)
class Held:
    """What a search is held to, in the terms of each index.

    `passages` are the passages that satisfy the filters; of each group in `groups` a passage has at least one facet;
    `days` bounds the date as proleptic ordinals, both inclusive.
    """

    passages: IdArray
    groups: tuple[tuple[str, ...], ...]
    days: tuple[int, int] | None


def hold(connection: sqlite3.Connection, filters: Filters) -> Held:
    """Resolve filters against the values that the archive holds."""
    conditions: list[str] = []
    parameters: list[str] = []
    groups: list[tuple[str, ...]] = []
    for field, wanted, matches in _document_filters(filters):
        known = [row[0] for row in connection.execute("SELECT DISTINCT value FROM facets WHERE field = ?", (field,))]
        values = [value for value in known if any(matches(value, each) for each in wanted)]
        conditions.append(
            "p.document IN (SELECT document FROM facets WHERE field = ? AND value IN (SELECT value FROM json_each(?)))"
        )
        parameters += [field, json.dumps(values)]
        groups.append(tuple(_token(field, value) for value in values))
    if filters.stated_by:
        known = [row[0] for row in connection.execute("SELECT DISTINCT name FROM speakers")]
        names = [name for name in known if any(matches_name(name, each) for each in filters.stated_by)]
        conditions.append("p.number IN (SELECT passage FROM speakers WHERE name IN (SELECT value FROM json_each(?)))")
        parameters.append(json.dumps(names))
        groups.append(tuple(_token(_SPEAKER, name) for name in names))
    if filters.roles:
        conditions.append("p.role IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(filters.roles))
        groups.append(tuple(_token("role", role) for role in filters.roles))
    days = None
    if filters.date_from or filters.date_to:
        low, high = filters.date_from, filters.date_to
        days = (low.toordinal() if low else 1, high.toordinal() if high else 10_000_000)
        conditions.append("d.date BETWEEN ? AND ?")
        parameters += [low.isoformat() if low else "0000", high.isoformat() if high else "9999-99-99"]
    where = " AND ".join(conditions) or "TRUE"
    rows = connection.execute(
        f"SELECT p.number FROM passages p JOIN documents d ON d.number = p.document WHERE {where} ORDER BY p.number",  # noqa: S608
        parameters,
    )
    return Held(np.fromiter((row[0] for row in rows), np.int64), tuple(groups), days)


def _document_filters(filters: Filters) -> Iterator[tuple[str, tuple[str, ...], Callable[[str, str], bool]]]:
    for field, wanted, matches in (
        ("committee", filters.committees, matches_committee),
        ("ministry", filters.ministries, matches_name),
        ("minister", filters.ministers, matches_name),
        ("party", filters.parties, _same),
        ("asked_by", filters.asked_by, matches_name),
        ("case", filters.cases, _same),
        ("question", filters.question_numbers, _same),
        ("kind", filters.kinds, _same),
        ("status", filters.statuses, _same),
    ):
        if wanted:
            yield field, wanted, matches


def matches_name(value: str, wanted: str) -> bool:
    """Whether each word of `wanted` begins a word of `value`, case apart."""
    inside = words(value)
    return all(any(word.startswith(each) for word in inside) for each in words(wanted))


def matches_committee(value: str, wanted: str) -> bool:
    """A code as a whole, a name as names match."""
    code = len(value) <= 4 and value.isupper()
    return _same(value, wanted) if code else matches_name(value, wanted.removeprefix("Folketingets "))


def _same(value: str, wanted: str) -> bool:
    return "".join(fold(value).split()) == "".join(fold(wanted).split())
