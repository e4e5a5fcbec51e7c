"""All that is derived from an archive's database, made anew from it, without encoding."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from index.awaiting import count_encoded
from index.report import Progress, ReportProgress
from index.rows import all_vectors, document_entries
from index.snapshot import write_snapshot


def derive(folder: Path, connection: sqlite3.Connection, revision: int, progress: ReportProgress | None = None) -> None:
    """Write the snapshot of a revision from what is in the database, within the transaction of the caller."""
    dimension = dimension_of(connection)
    numbers = [row[0] for row in connection.execute("SELECT number FROM documents ORDER BY number")]

    def told() -> Iterator[int]:
        for done, number in enumerate(numbers):
            if progress:
                progress(Progress("rebuilding", done, len(numbers)))
            yield number

    write_snapshot(
        folder,
        revision,
        dimension,
        document_entries(connection, told()),
        count_encoded(connection),
        lambda step: all_vectors(connection, dimension, step),
    )


def dimension_of(connection: sqlite3.Connection) -> int:
    """Of the vectors, as the archive remembers it; 1 where it has none yet."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'dimension'").fetchone()
    return int(row[0]) if row else 1
