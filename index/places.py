"""Where what was read lies: one content may lie in several places, and a place may come to hold another content.

A content is read once and stands in the archive while a place holds it. It is cited by one of its places, whichever was
read first: one with an address before one without, then by name.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from index.digests import seal


@dataclass(frozen=True, slots=True)
class Place:
    """`key` is its identity, `hash` (hexadecimal) that of the content it holds, `url` where it was fetched from."""

    key: str
    hash: str
    name: str
    url: str | None = None


def held_place(connection: sqlite3.Connection, key: str) -> Place | None:
    """What the archive knows of a place."""
    row = connection.execute(
        "SELECT p.key, s.hash, p.name, p.url FROM places p JOIN sources s ON s.number = p.source WHERE p.key = ?",
        (key,),
    ).fetchone()
    return Place(*row) if row else None


def places_of(connection: sqlite3.Connection, content_hash: str) -> list[Place]:
    """Where a content lies."""
    rows = connection.execute(
        "SELECT p.key, s.hash, p.name, p.url FROM places p JOIN sources s ON s.number = p.source WHERE s.hash = ?",
        (content_hash,),
    )
    return [Place(*row) for row in rows]


def put_places(connection: sqlite3.Connection, places: Iterable[Place]) -> set[int]:
    """Write what places hold now, contents that the archive has; the numbers of the sources that were or are in them.

    An address stays until another is told.
    """
    touched: set[int] = set()
    for place in places:
        before = connection.execute("SELECT source FROM places WHERE key = ?", (place.key,)).fetchone()
        (source,) = connection.execute("SELECT number FROM sources WHERE hash = ?", (place.hash,)).fetchone()
        connection.execute(
            """INSERT INTO places (key, source, name, url) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE
            SET source = excluded.source, name = excluded.name, url = coalesce(excluded.url, url)""",
            (place.key, source, place.name, place.url),
        )
        touched.update((source, *(before or ())))
    return touched


def cite_by_place(connection: sqlite3.Connection, sources: Iterable[int]) -> list[int]:
    """Let each source be cited by the first of its places; the numbers of those that lie nowhere any more."""
    nowhere = []
    for source in sources:
        # What came by standard input has no name of its own.
        place = connection.execute(
            "SELECT name, url FROM places WHERE source = ? ORDER BY url IS NULL, url, name = '-', name, key LIMIT 1",
            (source,),
        ).fetchone()
        if place is None:
            nowhere.append(source)
        elif place != connection.execute("SELECT name, url FROM sources WHERE number = ?", (source,)).fetchone():
            connection.execute("UPDATE sources SET name = ?, url = ? WHERE number = ?", (*place, source))
            seal(connection, "sources", [source])
    return nowhere
