"""Archives as earlier versions wrote them."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from index.digests import digest
from index.schema import _DIGESTED_IN_4, MIGRATIONS, RowProgress


def put_back_to_format(folder: Path, version: int) -> None:
    """Make of an archive of this format one that a version wrote whose format was `version`, without derived indexes.

    Its encoder must give words no vectors.
    """
    now, before = folder / "archive.sqlite3", folder / "old.sqlite3"
    with sqlite3.connect(before, isolation_level=None) as connection:
        connection.execute("ATTACH ? AS now", (str(now),))
        connection.execute("BEGIN")
        for migration in MIGRATIONS[:version]:
            migration.run(connection, RowProgress(0, None))
        connection.execute("DELETE FROM meta")
        for table in ("meta", "documents", "mentions", "passages", "vectors"):
            columns = [row[1] for row in connection.execute(f"PRAGMA main.table_info({table})")]
            held = ", ".join(f'"{column}"' for column in columns)
            connection.execute(f"INSERT INTO main.{table} ({held}) SELECT {held} FROM now.{table}")
        connection.execute(
            """INSERT INTO main.sources (number, key, hash, name, text)
            SELECT s.number, p.key, s.hash, s.name, s.text FROM now.sources s
            JOIN now.places p ON p.source = s.number GROUP BY s.number"""
        )
        if version == 4:
            seal_as_in_4(connection)
        if version < 4:
            connection.execute("DELETE FROM meta WHERE key = 'dimension'")
        if version < 3:
            # The counts of the words behind the vectors.
            connection.execute(
                """UPDATE vectors SET data = substr(data, 1, length(data) - 2 * (1 + (
                    SELECT length(sentences) / 8 FROM passages WHERE passages.vectors = vectors.hash)))
                WHERE hash IN (SELECT vectors FROM passages)"""
            )
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
        connection.execute("DETACH now")
    connection.close()
    now.unlink()
    before.rename(now)
    for derived in folder.glob("derived-*"):
        shutil.rmtree(derived)


def seal_as_in_4(connection: sqlite3.Connection) -> None:
    """Write the digests of all rows as they are now, as an archive of format 4 has them."""
    for table, digested in _DIGESTED_IN_4.items():
        for number, *values in connection.execute(f"SELECT number, {digested} FROM main.{table}").fetchall():
            connection.execute(f"UPDATE main.{table} SET digest = ? WHERE number = ?", (digest(values), number))
