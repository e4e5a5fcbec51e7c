"""Passages that are in the archive and have no vector yet: found by words, and not by meaning until they are encoded.

Encoding takes most of an ingest's time, hours where letters are many. So the archive takes what was read first, and
the vectors as they come; an ingest that was broken off leaves the rest to the next one.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

import numpy as np

from index.columns import IdArray
from index.encoder import PassageText

_KEY = "awaiting"


def awaits(connection: sqlite3.Connection) -> bool:
    """Whether the archive may hold passages without vectors."""
    return connection.execute("SELECT 1 FROM meta WHERE key = ?", (_KEY,)).fetchone() is not None


def tell(connection: sqlite3.Connection, awaiting: bool) -> None:
    """Remember whether it does, within the transaction of the caller."""
    if awaiting:
        connection.execute("INSERT OR IGNORE INTO meta VALUES (?, '1')", (_KEY,))
    else:
        connection.execute("DELETE FROM meta WHERE key = ?", (_KEY,))


def passages_without(connection: sqlite3.Connection, indexed: IdArray) -> IdArray:
    """The passages, ascending, that the vector index, which holds `indexed`, does not hold."""
    every = np.fromiter((row[0] for row in connection.execute("SELECT number FROM passages")), np.int64)
    return np.setdiff1d(every, indexed)


def texts_of(connection: sqlite3.Connection, passages: Sequence[int]) -> list[PassageText]:
    """What is to be encoded of these passages."""
    rows = connection.execute(
        "SELECT text, sentences FROM passages WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number",
        (json.dumps(passages),),
    )
    return [PassageText(text, _spans(packed)) for text, packed in rows]


def _spans(packed: bytes) -> tuple[tuple[int, int], ...]:
    return tuple((start, end) for start, end in np.frombuffer(packed, np.int32).reshape(-1, 2).tolist())


def questions_without(connection: sqlite3.Connection) -> set[str]:
    """What was asked in documents and has no vector."""
    rows = connection.execute(
        """SELECT DISTINCT question FROM documents
        WHERE question_vectors NOT NULL AND question_vectors NOT IN (SELECT hash FROM vectors)"""
    )
    return {question for (question,) in rows}


def questions_of(connection: sqlite3.Connection, passages: Sequence[int]) -> set[str]:
    """What was asked in the documents of these passages."""
    rows = connection.execute(
        """SELECT DISTINCT d.question FROM documents d JOIN passages p ON p.document = d.number
        WHERE p.number IN (SELECT value FROM json_each(?)) AND d.question != ''""",
        (json.dumps(passages),),
    )
    return {question for (question,) in rows}


def encoded_with(connection: sqlite3.Connection, passages: Sequence[int]) -> IdArray:
    """These passages, and all others of the same words, which have the same vectors."""
    rows = connection.execute(
        """SELECT number FROM passages WHERE vectors IN
            (SELECT vectors FROM passages WHERE number IN (SELECT value FROM json_each(?)))""",
        (json.dumps(passages),),
    )
    return np.fromiter((row[0] for row in rows), np.int64)


def encoded(connection: sqlite3.Connection, passages: IdArray) -> IdArray:
    """Those of the passages that have vectors all the same."""
    rows = connection.execute(
        """SELECT p.number FROM passages p WHERE p.number IN (SELECT value FROM json_each(?))
            AND EXISTS (SELECT 1 FROM vectors v WHERE v.hash = p.vectors) ORDER BY p.number""",
        (json.dumps(passages.tolist()),),
    )
    return np.fromiter((row[0] for row in rows), np.int64)


def count_encoded(connection: sqlite3.Connection) -> int:
    """Number of passages that have vectors."""
    if not awaits(connection):
        return int(connection.execute("SELECT count(*) FROM passages").fetchone()[0])
    row = connection.execute(
        "SELECT count(*) FROM passages p WHERE EXISTS (SELECT 1 FROM vectors v WHERE v.hash = p.vectors)"
    ).fetchone()
    return int(row[0])
