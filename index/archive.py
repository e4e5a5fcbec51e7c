"""The archive on disk: SQLite is the truth, the snapshot beside it is derived from it (see `index.snapshot`)."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import platformdirs

from corpus.errors import MinistersvarError, reason_in_danish
from index.awaiting import count_encoded
from index.damage import DATABASE, unreadable, unusable
from index.report import ReportProgress
from index.schema import FORMAT, migrate, require_known_format
from index.snapshot import DamagedSnapshotError, Snapshot, open_snapshot
from index.view import View

BUSY_SECONDS = 30
"""How long another process that writes is waited for."""


def default_folder() -> Path:
    """MINISTERSVAR_ARCHIVE, else the user's data folder."""
    named = os.environ.get("MINISTERSVAR_ARCHIVE")
    return Path(named).expanduser() if named else platformdirs.user_data_path("ministersvar") / "archive"


@dataclass(frozen=True, slots=True)
class ArchiveInfo:
    """What is in an archive. `bytes` is its size on disk; the counts by field run in falling order."""

    path: str
    model: str | None
    format_version: int
    revision: int
    documents: int
    statements: int
    passages: int
    awaiting: int
    """Passages without vectors yet: they are found by their words only."""
    bytes: int
    first_date: str | None
    last_date: str | None
    by_kind: dict[str, int]
    by_status: dict[str, int]
    by_ministry: dict[str, int]
    by_committee: dict[str, int]
    by_year: dict[str, int]


class Archive:
    """An open archive. Any number of processes may read while one writes (`index.writer.Writer`)."""

    def __init__(self, folder: Path, progress: ReportProgress | None = None) -> None:
        """Open, or create where there is none; one of an earlier format is brought to this one.

        Raises `MinistersvarError` in terms of what the user can do.
        """
        self.folder = folder
        self._lock = threading.RLock()
        self._snapshot: Snapshot | None = None
        self._open_view: View | None = None
        self._connection = connect(folder, progress)

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            self._snapshot = None
            self._connection.close()

    @contextmanager
    def view(self) -> Iterator[View]:
        """One state of the archive to read from: all that is read through it belongs to one revision.

        Within another of the same thread it is the same state. Other threads wait: those that are to read at the same
        time have an archive each. Raises `DamagedSnapshotError` where the derived indexes of that revision cannot be
        read.
        """
        with self._lock:
            if self._open_view is not None:
                yield self._open_view
                return
            try:
                self._open_view = self._begin()
                yield self._open_view
            except sqlite3.DatabaseError as error:
                raise unreadable(self.folder, error) from error
            finally:
                self._open_view = None
                self._connection.rollback()

    @contextmanager
    def truth(self) -> Iterator[View]:
        """One state of the database alone, whatever state its derived indexes are in."""
        with self._lock:
            self._connection.execute("BEGIN")
            try:
                yield View(self._connection, None)
            except sqlite3.DatabaseError as error:
                raise unreadable(self.folder, error) from error
            finally:
                self._connection.rollback()

    def _begin(self) -> View:
        last_revision = -1
        while True:
            self._connection.execute("BEGIN")
            try:
                view = View(self._connection, self._snapshot)
                revision = view.revision
                if revision == 0 or (self._snapshot and self._snapshot.revision == revision):
                    return view
                self._snapshot = open_snapshot(self.folder, revision, view.count("passages"))
                return View(self._connection, self._snapshot)
            except DamagedSnapshotError:
                self._connection.rollback()
                # A writer may have replaced the snapshot between the two steps: then there is a newer revision.
                if revision == last_revision:
                    raise
                last_revision = revision
            except BaseException:
                self._connection.rollback()
                raise

    @property
    def model(self) -> str | None:
        """Name of the encoder whose vectors the archive holds; None while it is empty."""
        return self._meta("model")

    @property
    def model_argument(self) -> str | None:
        """What to open that encoder with; None for the embedded default."""
        return self._meta("model_argument") or None

    @property
    def is_empty(self) -> bool:
        return self._meta("revision") == "0"

    def _meta(self, key: str) -> str | None:
        with self._lock:
            try:
                row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            except sqlite3.DatabaseError as error:
                raise unreadable(self.folder, error) from error
        return row[0] if row else None

    def info(self) -> ArchiveInfo:
        with self.view() as view:
            documents = view.rows("SELECT kind, status, ministry, committee, substr(date, 1, 4), date FROM documents")
            dates = sorted(row[5] for row in documents if row[5])
            statements = view.rows("SELECT count(*) FROM (SELECT DISTINCT document, statement FROM passages)")[0][0]

            def by(column: int) -> dict[str, int]:
                return dict(Counter(row[column] for row in documents if row[column]).most_common())

            return ArchiveInfo(
                path=str(self.folder),
                model=self.model,
                format_version=FORMAT,
                revision=view.revision,
                documents=len(documents),
                statements=statements,
                passages=(passages := view.count("passages")),
                awaiting=passages - count_encoded(view.connection),
                bytes=sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file()),
                first_date=dates[0] if dates else None,
                last_date=dates[-1] if dates else None,
                by_kind=by(0),
                by_status=by(1),
                by_ministry=by(2),
                by_committee=by(3),
                by_year=dict(sorted(by(4).items())),
            )


def connect(folder: Path, progress: ReportProgress | None = None) -> sqlite3.Connection:
    """A connection to an archive's database, which is made where it is missing, in autocommit mode."""
    database = folder / DATABASE
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unusable(folder, error.strerror or str(error), reason_in_danish(error)) from error
    if not database.exists() and not os.access(folder, os.W_OK):
        raise unusable(folder, "it cannot be written", "der kan ikke skrives i den")
    try:
        connection = sqlite3.connect(database, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            require_known_format(connection)
            connection.execute("PRAGMA foreign_keys = ON")
            # Readers go on while a writer commits; FULL: what was acknowledged survives a power cut.
            _write_ahead(connection)
            connection.execute("PRAGMA synchronous = FULL")
            migrate(connection, progress)
        except BaseException:
            connection.close()
            raise
    except sqlite3.DatabaseError as error:
        raise unreadable(folder, error) from error
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """A new database changes to this mode once, for which SQLite does not wait while another process does the same."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


class ModelMismatchError(MinistersvarError):
    """The archive holds vectors of another model than the one that is open."""


def model_mismatch(folder: Path, held: str, offered: str) -> ModelMismatchError:
    embedded = "embedded/"
    if held.startswith(embedded) and offered.startswith(embedded):
        return ModelMismatchError(
            f"the archive {folder} was indexed with another version of the embedded model: "
            "leave out --model, or compute its vectors anew with 'ministersvar rebuild --encode' (and the same "
            "--model)",
            f"arkivet {folder} er indekseret med en anden udgave af den indbyggede model: "
            "udelad --model, eller beregn dets vektorer på ny med »ministersvar rebuild --encode« (og samme --model)",
        )
    return ModelMismatchError(
        f"the archive {folder} holds vectors of the model {held}, not of {offered}: "
        "leave out --model, or compute its vectors anew with 'rebuild --encode --model'",
        f"arkivet {folder} er indekseret med modellen {held}, ikke med {offered}: "
        "udelad --model, eller beregn dets vektorer på ny med »rebuild --encode --model«",
    )
