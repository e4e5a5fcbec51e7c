"""A snapshot: what is derived from one revision of the archive to search it, in a folder that never changes.

A change makes a new folder beside the old one (unchanged files are shared, not copied) and only then is the revision
committed in SQLite. So a reader that sees revision N finds folder N whole, and a process that dies leaves at most a
folder that nobody looks at.
"""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus.errors import MinistersvarError
from index.columns import Columns, ColumnsWriter, DocumentEntry, IdArray
from index.contents import unchanged, write_contents
from index.facets import lexical_facets
from index.files import flush, flush_folder, share
from index.lexical import LexicalEntry, LexicalIndex, update
from index.quotations import Part, QuotationIndex, QuotationsWriter
from index.vectors import Block, Blocks, VectorIndex, change, create, structure

_PREFIX = "derived-"
_LEXICAL = "lexical"
_QUOTATIONS = "quotations"
# tantivy never changes a segment's files once written; these two it does.
_CHANGING = {"meta.json", ".managed.json"}


_SYSTEM_ERROR = re.compile(r"os error (\d+)")


class DamagedSnapshotError(MinistersvarError):
    """The derived indexes of a revision are missing or cannot be read; they can be made anew from the archive."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    revision: int
    vectors: VectorIndex
    lexical: LexicalIndex
    quotations: QuotationIndex
    columns: Columns


@dataclass(frozen=True, slots=True)
class Changes:
    """From one revision to the next: documents that are there for the first time or in another form, the passages that
    are new, with their vectors, and the numbers of what is gone. What has another form counts as gone, too, but for its
    passages' vectors, which stay."""

    documents: Sequence[DocumentEntry]
    vectors: Block
    gone_documents: Collection[int]
    gone_passages: Sequence[int]


def folder_of(archive: Path, revision: int) -> Path:
    return archive / f"{_PREFIX}{revision}"


def open_snapshot(archive: Path, revision: int, passages: int) -> Snapshot:
    """The snapshot of a revision that holds so many passages. Raises `DamagedSnapshotError`.

    That its files are what was written is checked as `index.contents` can without reading them all.
    """
    folder = folder_of(archive, revision)
    try:
        if not unchanged(folder):
            raise _unreadable(archive)
        snapshot = Snapshot(
            revision,
            VectorIndex.open(folder),
            LexicalIndex(folder / _LEXICAL),
            QuotationIndex(folder / _QUOTATIONS),
            Columns.open(folder),
        )
    # faiss raises RuntimeError, tantivy ValueError and others, for files that are missing or damaged, or panics.
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise _unreadable(archive) from error
        raise
    # Of vectors there may be fewer: see `index.awaiting`.
    if not len(snapshot.vectors) <= len(snapshot.lexical) == len(snapshot.columns) == passages:
        raise DamagedSnapshotError(
            f"the derived indexes of {archive} do not fit its documents",
            f"søgeindeksene i {archive} passer ikke til dokumenterne",
        )
    return snapshot


def indexed_passages(archive: Path, revision: int) -> IdArray:
    """The passages that the vector index of a revision holds; none where it cannot be read."""
    try:
        return VectorIndex.open(folder_of(archive, revision)).numbers()
    except (OSError, RuntimeError, ValueError):
        return np.empty(0, np.int64)


@contextmanager
def _writing() -> Iterator[None]:
    """faiss raises RuntimeError, tantivy ValueError, where a disk is full or fails: an OSError, as elsewhere."""
    try:
        yield
    except (RuntimeError, ValueError) as error:
        told = _SYSTEM_ERROR.search(str(error))
        number = int(told[1]) if told else errno.EIO
        raise OSError(number, os.strerror(number)) from error


@_writing()
def write_snapshot(
    archive: Path, revision: int, dimension: int, documents: Iterable[DocumentEntry], count: int, blocks: Blocks
) -> None:
    """Make the snapshot of a revision that holds these documents, with so many passages in all."""
    beside = _beside(archive, revision)
    columns = ColumnsWriter(None, ())
    quotations = QuotationsWriter(beside / _QUOTATIONS, ())
    update(beside / _LEXICAL, _lexical(documents, columns, quotations), ())
    quotations.write()
    columns.write(beside)
    create(beside, dimension, count, blocks)
    _finish(beside, folder_of(archive, revision))


@_writing()
def write_changed_snapshot(archive: Path, revision: int, changes: Changes, blocks: Blocks) -> None:
    """Make the snapshot of a revision from that of the one before. `blocks` gives all vectors of the new one.

    Raises `DamagedSnapshotError` where the one before cannot be read.
    """
    beside = _beside(archive, revision)
    before = folder_of(archive, revision - 1)
    try:
        kept = Columns.open(before)
        columns = ColumnsWriter(kept, changes.gone_documents)
        for name in (_LEXICAL, _QUOTATIONS):
            _share_index(before / name, beside / name)
        change(before, beside, changes.vectors, changes.gone_passages, blocks)
    except (OSError, RuntimeError, ValueError, KeyError) as error:
        raise _unreadable(archive) from error
    gone = kept.passages({}, documents=changes.gone_documents).tolist()
    quotations = QuotationsWriter(beside / _QUOTATIONS, changes.gone_documents)
    update(beside / _LEXICAL, _lexical(changes.documents, columns, quotations), gone)
    quotations.write()
    columns.write(beside)
    _finish(beside, folder_of(archive, revision), before)


def _beside(archive: Path, revision: int) -> Path:
    """An empty folder to write in, once what an earlier attempt left is gone."""
    beside = archive / f"new-{_PREFIX}{revision}"
    shutil.rmtree(beside, ignore_errors=True)
    shutil.rmtree(folder_of(archive, revision), ignore_errors=True)
    for name in (_LEXICAL, _QUOTATIONS):
        (beside / name).mkdir(parents=True)
    return beside


def _finish(beside: Path, folder: Path, before: Path | None = None) -> None:
    """The one moment from which a snapshot is there, whole."""
    flush(write_contents(beside, structure(beside), before))
    beside.rename(folder)
    flush_folder(folder.parent)


def lexical_entries(document: DocumentEntry) -> Iterator[LexicalEntry]:
    """What the lexical index holds of a document: its passages, the first of them with what was asked."""
    asked = "\n".join(part.text for part in document.questions)
    for passage in document.passages:
        yield LexicalEntry(passage.number, passage.text, lexical_facets(document, passage), document.day, asked)
        asked = ""


def _lexical(
    documents: Iterable[DocumentEntry], columns: ColumnsWriter, quotations: QuotationsWriter
) -> Iterator[LexicalEntry]:
    """What the lexical index holds of documents, each of which is told to `columns` and `quotations` on its way."""
    for document in documents:
        columns.add(document)
        for asked, parts in enumerate((document.statements, document.questions)):
            for part in parts:
                place = Part(document.number, part.number, bool(asked))
                quotations.add(place, part.text, lexical_facets(document, part), document.day)
        yield from lexical_entries(document)


def _unreadable(archive: Path) -> DamagedSnapshotError:
    return DamagedSnapshotError(
        f"the derived indexes of {archive} cannot be read", f"søgeindeksene i {archive} kan ikke læses"
    )


def revisions_of(archive: Path) -> list[int]:
    """The revisions of which a snapshot is there."""
    names = (folder.name.removeprefix(_PREFIX) for folder in archive.glob(f"{_PREFIX}*"))
    return [int(name) for name in names if name.isdecimal()]


def discard_snapshots(archive: Path, keep: int) -> None:
    """Remove every snapshot but one. What another process still has open goes with its last reader."""
    for folder in archive.glob(f"*{_PREFIX}*"):
        if folder.name != f"{_PREFIX}{keep}":
            shutil.rmtree(folder, ignore_errors=True)


def _share_index(source: Path, target: Path) -> None:
    for file in source.iterdir():
        if file.name in _CHANGING:
            shutil.copy2(file, target / file.name)
        elif file.suffix != ".lock":
            share(file, target / file.name)
