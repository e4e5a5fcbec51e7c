"""What has been fetched and what is still wanted, in a small database beside the files.

A row of `files` is a file that the service has told of. It is written before the file is fetched and filled in
afterwards, each time in one transaction, so that a run can end anywhere and the next one goes on.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Literal

from corpus.errors import MinistersvarError
from corpus.open_data.rows import Row, ServiceAnswer, ServiceFile, service_answer

FOLDER = "fetched"
"""Within the archive's folder."""
DATABASE = "fetched.sqlite3"
_FORMAT = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS scopes (key TEXT PRIMARY KEY, reached TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS answers (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL -- what the service said: {"answer": row, "question": row or null}
) STRICT;
CREATE TABLE IF NOT EXISTS files (
    id INTEGER PRIMARY KEY,
    answer INTEGER NOT NULL REFERENCES answers (id),
    url TEXT NOT NULL,
    updated TEXT, -- what the service said last; held_url and held_updated what it said of the file that is held
    name TEXT UNIQUE, -- below the folder; once given it stays, so that a changed file takes the old one's place
    held_url TEXT, held_updated TEXT, digest TEXT, etag TEXT, modified TEXT,
    read TEXT, -- digest of the file as the archive read it
    refused TEXT, refused_danish TEXT, -- why there will be no file until the service tells of a new one
    withdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX IF NOT EXISTS files_of_answer ON files (answer);
CREATE TABLE IF NOT EXISTS problems (
    file INTEGER NOT NULL REFERENCES files (id),
    document TEXT NOT NULL, field TEXT NOT NULL, service TEXT NOT NULL, letter TEXT NOT NULL,
    PRIMARY KEY (file, document, field)
) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is to be fetched, or fetched anew: then `name`, `etag` and `modified` are of the one held."""

    id: int
    answer: int
    url: str
    updated: str | None
    name: str | None
    etag: str | None
    modified: str | None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field in which the service and the letter differ. Both are kept: the letter's counts in the archive."""

    document: str
    """Id in the archive."""
    field: str
    service: str
    letter: str


class State:
    """The database. Use as a context. One process at a time writes it (see `corpus.open_data.fetching`)."""

    def __init__(self, folder: Path) -> None:
        """Open, or make. Raises MinistersvarError where it cannot be read, or a newer version has written it."""
        self.folder = folder
        path = folder / DATABASE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, isolation_level=None)
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            if version > _FORMAT:
                self._connection.close()
                raise MinistersvarError(
                    f"{path} was written by a newer version of ministersvar: update the program",
                    f"{path} er skrevet af en nyere udgave af ministersvar: opdatér programmet",
                )
            if version < _FORMAT:
                self._connection.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {_FORMAT}; COMMIT;")
        except (sqlite3.Error, OSError) as error:
            raise MinistersvarError(
                f"{path} cannot be opened ({error}); move it away, and all is fetched anew",
                f"{path} kan ikke åbnes ({error}); flyt den, så hentes alt på ny",
            ) from error

    def __enter__(self) -> State:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException as error:
            self._connection.rollback()
            if isinstance(error, sqlite3.Error):
                raise MinistersvarError(
                    f"{self.folder / DATABASE} cannot be written: {error}",
                    f"{self.folder / DATABASE} kan ikke skrives: {error}",
                ) from error
            raise

    def reached(self, scope: str) -> datetime | None:
        """How far the listing of a scope has come."""
        row = self._connection.execute("SELECT reached FROM scopes WHERE key = ?", (scope,)).fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def is_known(self, answer: ServiceAnswer, row: Row) -> bool:
        """Whether the service says of an answer what it has said before."""
        held = self._connection.execute("SELECT record FROM answers WHERE id = ?", (answer.id,)).fetchone()
        return held is not None and json.loads(held[0])["answer"] == _kept(row)

    def record(
        self, scope: str, answers: Sequence[tuple[ServiceAnswer, Row, Row | None]], reached: datetime | None
    ) -> None:
        """What a page told, and how far it reaches: all or nothing."""
        with self._transaction() as put:
            for answer, row, question in answers:
                said = {"answer": _kept(row), "question": _kept(question) if question else None}
                put.execute(
                    "INSERT INTO answers VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET record = excluded.record",
                    (answer.id, json.dumps(said)),
                )
                for file in answer.files:
                    _put_file(put, answer.id, file)
                # Read again, so that what is said now is held against the letter: an unchanged file costs little.
                put.execute(
                    "UPDATE files SET withdrawn = ?, read = NULL WHERE answer = ?", (not answer.public, answer.id)
                )
            _reach(put, scope, reached)

    def record_files(self, scope: str, files: Sequence[ServiceFile], reached: datetime | None) -> None:
        """What a page of `Fil` told of the files that are known, and how far it reaches."""
        with self._transaction() as put:
            for file in files:
                held = put.execute("SELECT answer FROM files WHERE id = ?", (file.id,)).fetchone()
                if held:
                    _put_file(put, held[0], file)
            _reach(put, scope, reached)

    def wanted(self, limit: int, after: int = -1) -> list[Wanted]:
        """Files that are not held as the service tells of them, by id from a given one on."""
        rows = self._connection.execute(
            f"SELECT id, answer, url, updated, name, etag, modified FROM files "  # noqa: S608
            f"WHERE id > ? AND {_IS_WANTED} ORDER BY id LIMIT ?",
            (after, limit),
        )
        return [Wanted(*row) for row in rows]

    def count_wanted(self) -> int:
        count: int = self._connection.execute(f"SELECT count(*) FROM files WHERE {_IS_WANTED}").fetchone()[0]  # noqa: S608
        return count

    def standing(self, file: ServiceFile) -> Literal["wanted", "held", "refused"]:
        """What becomes of a file that the service tells of."""
        row = self._connection.execute(
            "SELECT url, updated, held_url, held_updated, refused FROM files WHERE id = ?", (file.id,)
        ).fetchone()
        if row is None:
            return "wanted"
        url, updated, held_url, held_updated, refused = row
        told = (file.url, _iso(file.updated))
        if told == (held_url, held_updated):
            return "held"
        return "refused" if refused and told == (url, updated) else "wanted"

    def hold(self, file: Wanted, name: str, digest: str, etag: str | None, modified: str | None) -> None:
        """A file has come, and lies under its name. The archive is told of a new address, be it the same file."""
        with self._transaction() as put:
            put.execute(
                "UPDATE files SET name = ?, digest = ?, etag = ?, modified = ?, read = iif(held_url IS ?, read, NULL), "
                "held_url = ?, held_updated = ?, refused = NULL, refused_danish = NULL WHERE id = ?",
                (name, digest, etag, modified, file.url, file.url, file.updated, file.id),
            )

    def keep(self, file: Wanted) -> None:
        """The file that is held is still the one that the service tells of."""
        with self._transaction() as put:
            put.execute(
                "UPDATE files SET read = iif(held_url IS ?, read, NULL), held_url = ?, held_updated = ? WHERE id = ?",
                (file.url, file.url, file.updated, file.id),
            )

    def refuse(self, file: Wanted, error: MinistersvarError) -> None:
        """There will be no file until the service tells of another."""
        with self._transaction() as put:
            put.execute(
                "UPDATE files SET refused = ?, refused_danish = ? WHERE id = ?", (str(error), error.danish, file.id)
            )

    def unread(self) -> Iterator[tuple[int, str, str, str]]:
        """Id, name, digest and address of the files that the archive has not read as they are, and that will not
        change yet."""
        rows = self._connection.execute(
            "SELECT id, name, digest, held_url FROM files WHERE digest IS NOT NULL AND read IS NOT digest "  # noqa: S608
            f"AND NOT ({_IS_WANTED}) ORDER BY id"
        )
        return iter(rows.fetchall())

    def read(self, file: int, digest: str, problems: Sequence[Disagreement]) -> None:
        """The archive has read a file, or refused it for good; in so much it and the service differ."""
        with self._transaction() as put:
            put.execute("UPDATE files SET read = ? WHERE id = ?", (digest, file))
            put.execute("DELETE FROM problems WHERE file = ?", (file,))
            put.executemany(
                "INSERT OR REPLACE INTO problems VALUES (?, ?, ?, ?, ?)",
                [(file, each.document, each.field, each.service, each.letter) for each in problems],
            )

    def answer_of(self, file: int) -> ServiceAnswer | None:
        """What the service said of the answer that a file belongs to."""
        row = self._connection.execute(
            "SELECT record FROM answers JOIN files ON files.answer = answers.id WHERE files.id = ?", (file,)
        ).fetchone()
        if row is None:
            return None
        said = json.loads(row[0])
        return service_answer(said["answer"], said["question"])

    def problems(self) -> list[Disagreement]:
        rows = self._connection.execute(
            "SELECT document, field, service, letter FROM problems ORDER BY document, field"
        )
        return [Disagreement(*row) for row in rows]

    def withdrawn(self) -> list[str]:
        """Names of files that are held and that the service no longer calls public."""
        rows = self._connection.execute("SELECT name FROM files WHERE withdrawn AND digest IS NOT NULL ORDER BY name")
        return [name for (name,) in rows]


def problems(folder: Path) -> tuple[list[Disagreement], list[str]]:
    """Of an archive's folder: where service and letters disagree, and files that are no longer public."""
    if not (folder / FOLDER / DATABASE).exists():
        return [], []
    with State(folder / FOLDER) as state:
        return state.problems(), state.withdrawn()


_IS_WANTED = "refused IS NULL AND NOT withdrawn AND (held_url IS NOT url OR held_updated IS NOT updated)"


def _put_file(put: sqlite3.Connection, answer: int, file: ServiceFile) -> None:
    # A file that was refused is asked for again when the service tells something new of it.
    put.execute(
        "INSERT INTO files (id, answer, url, updated) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "refused = iif(url = excluded.url AND updated IS excluded.updated, refused, NULL), "
        "answer = excluded.answer, url = excluded.url, updated = excluded.updated",
        (file.id, answer, file.url, _iso(file.updated)),
    )


def _reach(put: sqlite3.Connection, scope: str, reached: datetime | None) -> None:
    if reached:
        put.execute("INSERT OR REPLACE INTO scopes VALUES (?, ?)", (scope, reached.isoformat()))


def _iso(when: datetime | None) -> str | None:
    return when.isoformat() if when else None


def _kept(row: Row) -> Row:
    """A row without the biographies that come with its people."""
    kept = dict(row)
    for name, value in row.items():
        if isinstance(value, dict):
            kept[name] = _kept(value)
        elif isinstance(value, list):
            kept[name] = [_kept(each) if isinstance(each, dict) else each for each in value]
    kept.pop("biografi", None)
    return kept
