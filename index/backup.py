"""Backup and restore: the truth of an archive as one file, and back. What is derived is made anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from corpus.errors import MinistersvarError, reason_in_danish
from index.archive import connect
from index.damage import (
    DATABASE,
    RESTORING,
    DamagedArchiveError,
    UnwrittenError,
    damaged_database,
    damaged_document,
    is_damage,
    writing,
)
from index.derivation import derive
from index.files import discard_restoring, flush, flush_folder, share
from index.lock import WriterLock
from index.report import Progress, ReportProgress
from index.schema import migrate
from index.snapshot import discard_snapshots, revisions_of
from index.verification import verify_truth
from index.view import View

_BESIDE = ".part"
_DAMAGED = "damaged-"
_INSTRUCTIONS = 1_000_000
"""Steps of SQLite's machine between two looks at how far it has come: some milliseconds."""
_PAGES = 4096
"""Copied at once: 16 MB."""
_TABLES = ("meta", "sources", "documents", "passages", "vectors")


def back_up(folder: Path, file: Path, *, overwrite: bool = False, progress: ReportProgress | None = None) -> None:
    """Write an archive's database into one file, as it is at this moment, whoever reads or writes meanwhile.

    It is checked as `verify` does before it is there, whole, under its name. Raises `MinistersvarError` where the file
    exists and is not to be overwritten, and where the archive is damaged.
    """
    if file.is_dir():
        raise _cannot(file, "it is a folder", "det er en mappe")
    if not file.parent.is_dir():
        raise MinistersvarError(
            f"there is no folder {file.parent}: make it first, or name a file in another folder",
            f"mappen {file.parent} findes ikke: lav den først, eller angiv en fil i en anden mappe",
        )
    if file.exists() and not overwrite:
        raise MinistersvarError(
            f"{file} exists already: choose another name, or let it be replaced with --overwrite",
            f"{file} findes allerede: vælg et andet navn, eller lad den erstatte med --overwrite",
        )
    beside = file.with_name(file.name + _BESIDE)
    with closing(connect(folder)) as connection, _into(file):
        beside.unlink(missing_ok=True)
        try:
            _copy_out(connection, beside, folder, progress)
            flush([beside])
            beside.replace(file)
            flush_folder(file.parent)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise


def _copy_out(connection: sqlite3.Connection, beside: Path, folder: Path, progress: ReportProgress | None) -> None:
    pages, size = (int(connection.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    if progress:
        told = progress

        def copied() -> None:
            written = beside.stat().st_size // size if beside.exists() else 0
            told(Progress("copying", min(written, pages), pages))

        connection.set_progress_handler(copied, _INSTRUCTIONS)
    try:
        connection.execute("VACUUM INTO ?", (str(beside),))
        with closing(sqlite3.connect(beside, isolation_level=None)) as copy:
            found = verify_truth(copy, progress)
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            raise damaged_database(folder) from error
        raise
    if found.total:
        raise damaged_document(found.problems[0].where)


def restore(folder: Path, file: Path, *, overwrite: bool = False, progress: ReportProgress | None = None) -> None:
    """Make an archive what a backup holds. The backup is checked first, and what the archive holds stays until all of
    the new is there: readers see the one or the other. What stands on a damaged database is kept beside.

    Raises `MinistersvarError` where the file is no backup or damaged, and where there is an archive that is not to be
    overwritten.
    """
    if (folder / DATABASE).exists() and not overwrite:
        raise MinistersvarError(
            f"{folder} holds an archive already: --overwrite replaces it, --archive FOLDER names another place",
            f"{folder} indeholder allerede et arkiv: --overwrite erstatter det, --archive MAPPE vælger et andet sted",
        )
    with _into(file), file.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\0":
            raise _no_backup(file)
    with _into(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with WriterLock(folder, "restore"), writing(folder):
        beside = folder / RESTORING
        discard_restoring(folder)
        try:
            _copy_in(file, beside, progress)
            with closing(sqlite3.connect(beside, isolation_level=None)) as connection:
                connection.execute("PRAGMA journal_mode = DELETE")
                _check(connection, file, progress)
                revision = _next_revision(folder, connection, progress)
                derive(folder, connection, revision, progress)
            _take_the_place(folder, beside, progress)
        finally:
            discard_restoring(folder)
        discard_snapshots(folder, keep=revision)


def _copy_in(file: Path, beside: Path, progress: ReportProgress | None) -> None:
    """As SQLite reads it: who copied an archive's own file may have its journal beside it."""
    try:
        with (
            closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source,
            closing(sqlite3.connect(beside)) as target,
        ):
            held = {row[0] for row in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not held.issuperset(_TABLES):
                raise _no_backup(file)
            source.backup(target, pages=_PAGES, progress=_copying(progress))
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            raise _damaged_backup(file) from error
        raise


def _check(connection: sqlite3.Connection, file: Path, progress: ReportProgress | None) -> None:
    """Bring the copy to this format, if it is older. Raises `MinistersvarError` where not everything is as it was
    stored, and where it is newer."""
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        migrate(connection, progress)
        found = verify_truth(connection, progress)
    except (sqlite3.DatabaseError, DamagedArchiveError, ValueError, TypeError) as error:
        if isinstance(error, sqlite3.DatabaseError) and not is_damage(error):
            raise
        raise _damaged_backup(file) from error
    if found.total:
        raise _damaged_backup(file)


def _next_revision(folder: Path, restored: sqlite3.Connection, progress: ReportProgress | None) -> int:
    """One that nothing in the folder has had: what was derived for another content must never be taken for its own."""
    held = [View(restored, None).revision, *revisions_of(folder)]
    if (folder / DATABASE).exists():
        try:
            with closing(connect(folder, progress)) as connection:
                held.append(View(connection, None).revision)
        except DamagedArchiveError:
            # Then no reader has seen a revision of which no folder is left.
            pass
    revision = max(held) + 1
    restored.execute("UPDATE meta SET value = ? WHERE key = 'revision'", (str(revision),))
    return revision


def _take_the_place(folder: Path, beside: Path, progress: ReportProgress | None) -> None:
    """Commit what was restored. Through SQLite, in one transaction, where it can read what is there: a file that others
    have open must not be exchanged under them (https://www.sqlite.org/howtocorrupt.html)."""
    database = folder / DATABASE
    if database.exists():
        try:
            with closing(sqlite3.connect(beside)) as restored, closing(connect(folder)) as archive:
                restored.backup(archive, pages=_PAGES, progress=_copying(progress))
            return
        except sqlite3.DatabaseError as error:
            if not is_damage(error):
                raise
        except DamagedArchiveError:
            pass
        # It stays beside, for whoever wants to save something from it. Its journal would be taken for the new one's.
        for each in folder.glob(f"{DATABASE}*"):
            if each == database:
                share(each, folder / f"{_DAMAGED}{each.name}")
            else:
                each.rename(folder / f"{_DAMAGED}{each.name}")
    flush([beside])
    beside.replace(database)
    flush_folder(folder)


def _copying(progress: ReportProgress | None) -> Callable[[int, int, int], None] | None:
    """As SQLite tells: a status, the pages that are left, and all."""
    if progress is None:
        return None
    told = progress
    return lambda _status, left, total: told(Progress("copying", total - left, total))


@contextmanager
def _into(file: Path) -> Iterator[None]:
    """Turns what fails in writing a file into one line."""
    try:
        yield
    except sqlite3.Error as error:
        raise _cannot(file, str(error), f"SQLite melder: {error}") from error
    except OSError as error:
        raise _cannot(file, error.strerror or str(error), reason_in_danish(error)) from error


def _cannot(path: Path, reason: str, danish: str) -> UnwrittenError:
    return UnwrittenError(f"{path} cannot be used ({reason})", f"{path} kan ikke bruges ({danish})")


def _no_backup(file: Path) -> MinistersvarError:
    return MinistersvarError(
        f"{file} is no backup of an archive: name a file that 'ministersvar backup' made",
        f"{file} er ikke en sikkerhedskopi af et arkiv: angiv en fil, som »ministersvar backup« har lavet",
    )


def _damaged_backup(file: Path) -> MinistersvarError:
    return MinistersvarError(
        f"the backup {file} is damaged: the archive was left as it is; try an older backup",
        f"sikkerhedskopien {file} er beskadiget: arkivet er ikke ændret; prøv en ældre kopi",
    )
