"""What can be wrong with an archive as a whole, in words that say what to do."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from corpus.errors import MinistersvarError, reason_in_danish

DATABASE = "archive.sqlite3"
RESTORING = "restoring.sqlite3"
"""What is being restored, until it takes the place of the database."""


class DamagedArchiveError(MinistersvarError):
    """What the archive holds is not what was stored."""


class UnwrittenError(MinistersvarError):
    """Something could not be written; what was in the archive before is there unharmed."""


def damaged_document(identifier: str) -> DamagedArchiveError:
    return DamagedArchiveError(
        f"the archive is damaged: the document {identifier} is not what was stored: 'ministersvar verify' tells what "
        "is affected, 'ministersvar restore' brings a copy back",
        f"arkivet er beskadiget: dokumentet {identifier} er ikke, som det blev gemt: »ministersvar verify« viser, hvad "
        "det gælder, »ministersvar restore« henter en kopi frem",
    )


def damaged_database(folder: Path) -> DamagedArchiveError:
    database = folder / DATABASE
    return DamagedArchiveError(
        f"the archive {database} is damaged or is not an archive: bring a copy back with 'ministersvar restore FILE'",
        f"arkivet {database} er beskadiget eller er ikke et arkiv: hent en kopi frem med »ministersvar restore FIL«",
    )


def unusable(folder: Path, reason: str, danish: str) -> MinistersvarError:
    return MinistersvarError(
        f"the archive folder {folder} cannot be used ({reason}): name another with --archive or MINISTERSVAR_ARCHIVE",
        f"arkivmappen {folder} kan ikke bruges ({danish}): vælg en anden med --archive eller MINISTERSVAR_ARCHIVE",
    )


def unreadable(folder: Path, error: sqlite3.Error) -> MinistersvarError:
    """What SQLite says in reading: that the file is damaged, or that it cannot get at it."""
    return damaged_database(folder) if is_damage(error) else unusable(folder, str(error), f"SQLite melder: {error}")


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error of SQLite tells of a damaged file, not of one that cannot be got at just now.

    What it calls an error in the statement ("no such table") is one in the file: the statements are ours. Text that
    is no text has no name.
    """
    name = getattr(error, "sqlite_errorname", "") or "SQLITE_ERROR"
    return name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_FORMAT", "SQLITE_MISMATCH"))


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turns what fails in writing into one line. What is in the archive was not touched: commits are whole or not."""
    try:
        yield
    except sqlite3.Error as error:
        if is_damage(error):
            raise damaged_database(folder) from error
        raise _unwritten(folder, str(error), f"SQLite melder: {error}") from error
    except OSError as error:
        raise _unwritten(folder, error.strerror or str(error), reason_in_danish(error)) from error


def _unwritten(folder: Path, reason: str, danish: str) -> UnwrittenError:
    return UnwrittenError(
        f"{folder} could not be written ({' '.join(reason.split())}): what was in the archive before is unharmed",
        f"der kunne ikke skrives i {folder} ({' '.join(danish.split())}): det, der var i arkivet, er uskadt",
    )


class DamagedIndexError(MinistersvarError):
    """A search index failed in searching: a byte of its files is another, where opening them does not look."""


@contextmanager
def searching() -> Iterator[None]:
    """tantivy raises ValueError for what it notices, and panics (a BaseException, by pyo3) for what it does not."""
    try:
        yield
    except BaseException as error:
        if isinstance(error, ValueError) or type(error).__name__ == "PanicException":
            raise DamagedIndexError(
                "a search index is damaged: 'ministersvar rebuild' makes it anew",
                "et søgeindeks er beskadiget: »ministersvar rebuild« laver det på ny",
            ) from error
        raise
