"""The archive's tables, as an ordered list of migrations. A released migration is never changed, only followed."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from corpus.errors import MinistersvarError
from index.digests import Table, digest, seal
from index.identity import settle_ids
from index.packing import unpack_passage
from index.report import Progress, ReportProgress

Row = TypeVar("Row")


class RowProgress:
    """Tells how many of all the rows that are to be gone through are done."""

    _STEP = 64
    """Rows between two reports."""

    def __init__(self, total: int, progress: ReportProgress | None) -> None:
        self._total = total
        self._progress = progress
        self._done = 0

    def told(self, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            if self._progress and self._done % self._STEP == 0:
                self._progress(Progress("migrating", min(self._done, self._total), self._total))
            self._done += 1
            yield row


def _create(connection: sqlite3.Connection, _rows: RowProgress) -> None:
    for statement in (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        # `key` names where a source comes from; `hash` is of its bytes, so that what is known is not read again.
        """CREATE TABLE sources (
            number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, hash TEXT NOT NULL, name TEXT NOT NULL,
            text TEXT NOT NULL) STRICT""",
        "CREATE INDEX sources_hash ON sources (hash)",
        """CREATE TABLE documents (
            number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
            source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE,
            kind TEXT NOT NULL, status TEXT NOT NULL, session TEXT, date TEXT, question_number TEXT, case_number TEXT,
            document_number TEXT, committee TEXT, committee_code TEXT, ministry TEXT, url TEXT, body TEXT NOT NULL,
            stated_status TEXT NOT NULL, corrects INTEGER NOT NULL, outdated INTEGER NOT NULL,
            question TEXT NOT NULL, question_vectors BLOB) STRICT""",
        # `status` is what a document has become, `stated_status` what it says of itself.
        # `question`, `question_vectors`: what was asked is evidence for what was answered, never shown as an answer.
        "CREATE INDEX documents_question ON documents (question_number, kind)",
        "CREATE INDEX documents_question_vectors ON documents (question_vectors)",
        """CREATE TABLE mentions (
            document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE, kind TEXT NOT NULL,
            question_number TEXT NOT NULL, committee TEXT, session TEXT, date TEXT) STRICT""",
        "CREATE INDEX mentions_document ON mentions (document)",
        "CREATE INDEX mentions_question ON mentions (question_number, kind)",
        "CREATE INDEX documents_source ON documents (source)",
        "CREATE INDEX documents_date ON documents (date)",
        # AUTOINCREMENT: a passage's number is never used again, so that no derived index can point at another text.
        """CREATE TABLE passages (
            number INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            statement INTEGER NOT NULL, role TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL,
            text TEXT NOT NULL, sentences BLOB NOT NULL, vectors BLOB NOT NULL
            ) STRICT""",
        "CREATE INDEX passages_document ON passages (document)",
        "CREATE INDEX passages_vectors ON passages (vectors)",
        # Encoding is what takes time: vectors are kept by the hash of what was encoded.
        "CREATE TABLE vectors (hash BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT",
        """CREATE TABLE facets (
            field TEXT NOT NULL, value TEXT NOT NULL, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
            PRIMARY KEY (field, value, document)) STRICT, WITHOUT ROWID""",
        "CREATE INDEX facets_document ON facets (document)",
        """CREATE TABLE speakers (
            name TEXT NOT NULL, passage INTEGER NOT NULL REFERENCES passages ON DELETE CASCADE,
            PRIMARY KEY (name, passage)) STRICT, WITHOUT ROWID""",
        "CREATE INDEX speakers_passage ON speakers (passage)",
        # The archive's own vocabulary: it tells a hyphen that a line end made from one that belongs to a word.
        "CREATE TABLE words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
        "INSERT INTO meta VALUES ('revision', '0')",
    ):
        connection.execute(statement)


def _look_up_in_columns(connection: sqlite3.Connection, _rows: RowProgress) -> None:
    """What filters ask is derived (`index.columns`); numbers are found as they are compared, without their spaces."""
    for statement in (
        "DROP TABLE facets",
        "DROP TABLE speakers",
        "DROP INDEX documents_question",
        "DROP INDEX mentions_question",
        "CREATE INDEX documents_question ON documents (lower(replace(question_number, ' ', '')), kind)",
        "CREATE INDEX documents_case ON documents (lower(replace(case_number, ' ', '')))",
        "CREATE INDEX mentions_question ON mentions (lower(replace(question_number, ' ', '')), kind)",
        "CREATE INDEX sources_name ON sources (name)",
    ):
        connection.execute(statement)


def _keep_word_vectors(connection: sqlite3.Connection, rows: RowProgress) -> None:
    """Behind a passage's vectors stand those of its words (`index.packing`): none, where it was stored before."""
    held = connection.execute("SELECT DISTINCT vectors, length(sentences) / 8 FROM passages").fetchall()
    for key, sentences in rows.told(held):
        (data,) = connection.execute("SELECT data FROM vectors WHERE hash = ?", (key,)).fetchone()
        connection.execute("UPDATE vectors SET data = ? WHERE hash = ?", (data + bytes(2 * (sentences + 1)), key))


def _keep_digests(connection: sqlite3.Connection, rows: RowProgress) -> None:
    """What is shown can be told from what a failing disk made of it; and the length of the vectors is known without
    opening the encoder."""
    for statement in (
        "ALTER TABLE sources ADD COLUMN digest BLOB NOT NULL DEFAULT x''",
        "ALTER TABLE documents ADD COLUMN digest BLOB NOT NULL DEFAULT x''",
    ):
        connection.execute(statement)
    for table, columns in _DIGESTED_IN_4.items():
        # By their numbers: the texts of a whole archive are not read at once.
        for number in rows.told(_numbers(connection, table)):
            values = connection.execute(f"SELECT {columns} FROM {table} WHERE number = ?", (number,)).fetchone()  # noqa: S608
            connection.execute(f"UPDATE {table} SET digest = ? WHERE number = ?", (digest(values), number))  # noqa: S608
    row = connection.execute(
        "SELECT v.data, length(p.sentences) / 8 FROM passages p JOIN vectors v ON v.hash = p.vectors LIMIT 1"
    ).fetchone()
    if row:
        dimension = len(unpack_passage(*row).passage)
        connection.execute("INSERT INTO meta VALUES ('dimension', ?)", (str(dimension),))


_DIGESTED_IN_4 = {
    "sources": "number, key, hash, name, text",
    "documents": "number, id, source, kind, stated_status, corrects, session, date, question_number, case_number, "
    "document_number, committee, committee_code, ministry, url, body, question, question_vectors",
}


def _know_contents_by_their_places(connection: sqlite3.Connection, rows: RowProgress) -> None:
    """A content is known by its hash, in however many places it lies; an id depends on no order; a letter is read from
    its own words alone. What was read with the archive's words is read again when its file is next met."""
    damaged = {table: _damaged(connection, table, columns, rows) for table, columns in _DIGESTED_IN_4.items()}
    for statement in (
        "DROP TABLE words",
        "ALTER TABLE sources ADD COLUMN url TEXT",
        "ALTER TABLE sources ADD COLUMN complete INTEGER NOT NULL DEFAULT 1",
        """UPDATE sources SET complete = 0 WHERE hash = ''
            OR EXISTS (SELECT 1 FROM documents d WHERE d.source = sources.number AND d.body LIKE '%"hyphen"%')""",
        # `name` and `url` of a source are those of the place that it is cited by.
        """CREATE TABLE places (
            key TEXT PRIMARY KEY, source INTEGER NOT NULL REFERENCES sources ON DELETE CASCADE, name TEXT NOT NULL,
            url TEXT) STRICT, WITHOUT ROWID""",
        "INSERT INTO places SELECT key, number, name, NULL FROM sources",
        "CREATE INDEX places_source ON places (source)",
        "CREATE INDEX places_name ON places (name)",
    ):
        connection.execute(statement)
    # `key`, which is unique, becomes the hash: where that is not known, or not unique, one that no content has.
    known = {""}
    for number, key, content_hash in connection.execute("SELECT number, key, hash FROM sources").fetchall():
        if content_hash in known:
            made = hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16, person=b"place").hexdigest()
            connection.execute("UPDATE sources SET key = ?, complete = 0 WHERE number = ?", (made, number))
        else:
            known.add(content_hash)
            connection.execute("UPDATE sources SET key = hash WHERE number = ?", (number,))
    for statement in (
        "DROP INDEX sources_hash",
        "DROP INDEX sources_name",
        "ALTER TABLE sources DROP COLUMN hash",
        "ALTER TABLE sources RENAME COLUMN key TO hash",
        # `stated_id` is what the letter gives, `id` what that has become among all others.
        "ALTER TABLE documents ADD COLUMN stated_id TEXT NOT NULL DEFAULT ''",
        "UPDATE documents SET stated_id = id",
    ):
        connection.execute(statement)
    for number, identifier in connection.execute("SELECT number, id FROM documents WHERE id LIKE '%~%'").fetchall():
        stated = re.sub(r"~\d+$", "", identifier)
        connection.execute("UPDATE documents SET stated_id = ? WHERE number = ?", (stated, number))
    connection.execute("CREATE INDEX documents_stated_id ON documents (stated_id)")
    numbered = connection.execute("SELECT stated_id FROM documents WHERE id LIKE '%~%'").fetchall()
    settle_ids(connection, [stated for (stated,) in numbered])
    tables: tuple[Table, ...] = ("sources", "documents")
    for table in tables:
        # What a disk has changed is not made right by a new digest.
        held = rows.told(_numbers(connection, table))
        seal(connection, table, (number for number in held if number not in damaged[table]))
        connection.executemany(
            f"UPDATE {table} SET digest = x'' WHERE number = ?",  # noqa: S608
            [(number,) for number in damaged[table]],
        )


def _damaged(connection: sqlite3.Connection, table: str, columns: str, rows: RowProgress) -> set[int]:
    """The rows that are not what their digests were taken of."""
    held = rows.told(connection.execute(f"SELECT number, digest, {columns} FROM {table}"))  # noqa: S608
    return {number for number, taken, *values in held if digest(values) != taken}


def _numbers(connection: sqlite3.Connection, table: str) -> list[int]:
    return [number for (number,) in connection.execute(f"SELECT number FROM {table} ORDER BY number")]  # noqa: S608


@dataclass(frozen=True, slots=True)
class Migration:
    """`tables` are those that it goes through row by row, once for each time they are named."""

    run: Callable[[sqlite3.Connection, RowProgress], None]
    tables: tuple[str, ...] = ()


MIGRATIONS = (
    Migration(_create),
    Migration(_look_up_in_columns),
    Migration(_keep_word_vectors, ("passages",)),
    Migration(_keep_digests, ("sources", "documents")),
    Migration(_know_contents_by_their_places, 2 * ("sources", "documents")),
)
FORMAT = len(MIGRATIONS)


def require_known_format(connection: sqlite3.Connection) -> None:
    """Raises `MinistersvarError` for an archive of a newer format, before anything in it is touched."""
    version = format_version(connection)
    if version > FORMAT:
        raise MinistersvarError(
            f"the archive has format {version}, this program knows up to {FORMAT}: use a newer ministersvar",
            f"arkivet har format {version}, men dette program kender kun til og med {FORMAT}: brug en nyere udgave "
            "af ministersvar",
        )


def migrate(connection: sqlite3.Connection, progress: ReportProgress | None = None) -> None:
    """Bring an archive to this format in one transaction: broken off, it has changed nothing. One of a newer format is
    refused and not touched."""
    require_known_format(connection)
    if format_version(connection) == FORMAT:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have migrated while this one waited.
        version = format_version(connection)
        ahead = MIGRATIONS[version:]
        # A new archive has no tables yet, and nothing to go through.
        tables = [table for migration in ahead for table in migration.tables] if version else []
        total = sum(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)  # noqa: S608
        rows = RowProgress(total, progress)
        for migration in ahead:
            migration.run(connection, rows)
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("COMMIT")
    except BaseException:
        connection.rollback()
        raise


def format_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
