"""Facets: the exact values by which documents and passages can be held to a filter."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from corpus.document import Document
from index.columns import Columns, DocumentEntry, IdArray, PassageEntry, Values
from index.filters import Filters
from index.text import fold, words

NUMBERS: tuple[Literal["case", "question"], ...] = ("case", "question")
"""Facets of which almost every document has a value of its own: they are looked up in the documents themselves."""


def document_facets(document: Document) -> dict[str, Values]:
    """The values of a document by field, each once."""
    person = document.minister
    found: dict[str, list[str | None]] = {
        "committee": [document.committee, document.committee_code],
        "ministry": [document.ministry],
        "case": [document.case_number],
        "question": [document.question_number],
        "kind": [document.kind],
        "status": [document.status],
        "minister": [person.name, person.title] if person else [],
        "asked_by": [asker.name for asker in document.asked_by],
        "party": [asker.party for asker in document.asked_by],
    }
    return {field: tuple(sorted({value for value in values if value})) for field, values in found.items()}


def lexical_facets(document: DocumentEntry, passage: PassageEntry) -> tuple[str, ...]:
    """The facets of a passage as the lexical index holds them."""
    facets = {**document.facets, "speaker": passage.stated_by, "role": (passage.role,)}
    return tuple(_token(field, value) for field, values in facets.items() for value in values)


def _token(field: str, value: str) -> str:
    return f"{field}={value}"


@dataclass(frozen=True, slots=True)
class Held:
    """What a search is held to, in the terms of each index.

    `passages` are the passages that satisfy the filters, ascending; of each group in `groups` a passage has at least
    one facet; `days` bounds the date as proleptic ordinals, both inclusive.
    """

    passages: IdArray
    groups: tuple[tuple[str, ...], ...]
    days: tuple[int, int] | None


def hold(connection: sqlite3.Connection, columns: Columns, filters: Filters) -> Held:
    """Resolve filters against the values that the archive holds."""
    held = {
        field: [value for value in columns.distinct(field) if any(matches(value, each) for each in wanted)]
        for field, wanted, matches in wanted_values(filters)
    }
    tokens = [tuple(_token(field, value) for value in values) for field, values in held.items()]
    documents: set[int] | None = None
    for field, wanted in zip(NUMBERS, (filters.cases, filters.question_numbers), strict=True):
        if wanted:
            named = numbered(connection, field, wanted)
            tokens.append(tuple(_token(field, value) for value in sorted(set(named.values()))))
            documents = set(named) if documents is None else documents & set(named)
    days = None
    if filters.date_from or filters.date_to:
        low, high = filters.date_from, filters.date_to
        days = (low.toordinal() if low else 1, high.toordinal() if high else 10_000_000)
    return Held(columns.passages(held, days, documents), tuple(tokens), days)


def numbered(
    connection: sqlite3.Connection, field: Literal["case", "question"], wanted: tuple[str, ...]
) -> Mapping[int, str]:
    """Documents by their numbers, with the number that they have in `field`; spaces and case do not matter."""
    found: dict[int, str] = {}
    for value in wanted:
        found.update(
            connection.execute(
                f"""SELECT number, {field}_number FROM documents
                WHERE lower(replace({field}_number, ' ', '')) = lower(?)""",  # noqa: S608
                ("".join(value.split()),),
            )
        )
    return found


def wanted_values(filters: Filters) -> Iterator[tuple[str, tuple[str, ...], Callable[[str, str], bool]]]:
    """The facets that are held in columns and filtered by: what is wanted of each, and whether a value is it."""
    for field, wanted, matches in (
        ("committee", filters.committees, matches_committee),
        ("ministry", filters.ministries, matches_name),
        ("minister", filters.ministers, matches_name),
        ("party", filters.parties, _same),
        ("asked_by", filters.asked_by, matches_name),
        ("kind", filters.kinds, _same),
        ("status", filters.statuses, _same),
        ("speaker", filters.stated_by, matches_name),
        ("role", filters.roles, _same),
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
