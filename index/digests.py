"""Digests of what is shown: whether a source and a document are still, character for character, what was stored.

SQLite notices damage to the structure of its file, not a changed letter in a text. A digest covers every field of a row
that an answer shows or cites, with the row's own number, so that a row cannot be taken for another either.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from typing import Literal

Table = Literal["sources", "documents"]
COLUMNS: dict[Table, tuple[str, ...]] = {
    "sources": ("number", "hash", "name", "url", "text"),
    # Not `status` and `outdated`: they follow from the other documents (`index.succession`).
    "documents": (
        "number", "id", "stated_id", "source", "kind", "stated_status", "corrects", "session", "date",
        "question_number", "case_number", "document_number", "committee", "committee_code", "ministry", "url", "body",
        "question", "question_vectors",
    ),
}  # fmt: skip
"""What is digested of a row, in this order."""


def digest(values: Iterable[str | int | bytes | None]) -> bytes:
    """Of the values of a row, 16 bytes of BLAKE2b (RFC 7693); each with its type and length, so that none runs into
    the next."""
    found = hashlib.blake2b(digest_size=16)
    for value in values:
        content = value if isinstance(value, bytes) else b"" if value is None else str(value).encode()
        found.update(f"{type(value).__name__}{len(content)}:".encode())
        found.update(content)
    return found.digest()


def columns_of(table: Table, alias: str) -> str:
    """The columns that are digested, as SQL."""
    return ", ".join(f"{alias}.{column}" for column in COLUMNS[table])


def seal(connection: sqlite3.Connection, table: Table, numbers: Iterable[int]) -> None:
    """Write the digests of rows as they are now."""
    for number in numbers:
        row = connection.execute(
            f"SELECT {columns_of(table, 't')} FROM {table} t WHERE number = ?",  # noqa: S608
            (number,),
        ).fetchone()
        connection.execute(f"UPDATE {table} SET digest = ? WHERE number = ?", (digest(row), number))  # noqa: S608
