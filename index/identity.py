"""Ids of documents: what a letter gives ("2024-08874-3364844"), and its content's fingerprint where several give that.

The same letter may be read as PDF and as text. Then none of them has the bare id, which would be another's as soon as
they were read in another order: an id, once cited, never comes to mean another text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from index.digests import seal

_FINGERPRINT = 8
"""Hexadecimal digits of it that are shown; more where those do not tell contents apart."""


def settle_ids(connection: sqlite3.Connection, stated: Iterable[str]) -> None:
    """Give the documents with these ids, as their letters give them, the ids that they have among all others."""
    changed: dict[int, str] = {}
    for each in _affected(stated):
        rows = connection.execute(
            """SELECT d.number, d.id, s.hash FROM documents d JOIN sources s ON s.number = d.source
            WHERE d.stated_id = ?""",
            (each,),
        ).fetchall()
        ids = _distinct(connection, each, [row[2] for row in rows])
        changed |= {number: new for (number, old, _), new in zip(rows, ids, strict=True) if old != new}
    for number in changed:
        # Ids are unique at every moment: first all that change give theirs up.
        connection.execute("UPDATE documents SET id = ? WHERE number = ?", (f"\0{number}", number))
    for number, identifier in changed.items():
        connection.execute("UPDATE documents SET id = ? WHERE number = ?", (identifier, number))
    seal(connection, "documents", list(changed))


def _affected(stated: Iterable[str]) -> Iterator[str]:
    """What a record gives may be what another's fingerprint made: then that one needs a longer one."""
    given = set(stated)
    yield from sorted(given | {each.rpartition("~")[0] for each in given if "~" in each})


def _distinct(connection: sqlite3.Connection, stated: str, hashes: list[str]) -> list[str]:
    if len(hashes) <= 1:
        return [stated] * len(hashes)
    length = _FINGERPRINT
    while True:
        ids = [f"{stated}~{each[:length]}" for each in hashes]
        if length >= max(map(len, hashes)) or (len({*ids}) == len(ids) and not _are_stated(connection, ids)):
            return ids
        length += 1


def _are_stated(connection: sqlite3.Connection, ids: list[str]) -> bool:
    return any(connection.execute("SELECT 1 FROM documents WHERE stated_id = ?", (each,)).fetchone() for each in ids)
