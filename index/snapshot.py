"""A snapshot: the two derived indexes of one revision of the archive, in a folder that never changes.

A change makes a new folder beside the old one (unchanged files are linked, not copied) and only then is the revision
committed in SQLite. So a reader that sees revision N finds folder N whole, and a process that dies leaves at most a
folder that nobody looks at.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from corpus.errors import MinistersvarError
from index.encoder import FloatArray
from index.lexical import LexicalEntry, LexicalIndex, update
from index.vectors import VectorIndex

_PREFIX = "derived-"
_VECTORS = "vectors.faiss"
_LEXICAL = "lexical"
# tantivy never changes a segment's files once written; these three it does.
_CHANGING = {"meta.json", ".managed.json", ".tantivy-writer.lock", ".tantivy-meta.lock"}


class DamagedSnapshotError(MinistersvarError):
    """The derived indexes of a revision are missing or cannot be read; they can be made anew from the archive."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What the derived indexes hold of one passage. `vector` has shape (dimension,)."""

    lexical: LexicalEntry
    vector: FloatArray


@dataclass(frozen=True, slots=True)
class Snapshot:
    revision: int
    vectors: VectorIndex
    lexical: LexicalIndex


def folder_of(archive: Path, revision: int) -> Path:
    return archive / f"{_PREFIX}{revision}"


def open_snapshot(archive: Path, revision: int, passages: int) -> Snapshot:
    """The snapshot of a revision that holds so many passages. Raises `DamagedSnapshotError`."""
    folder = folder_of(archive, revision)
    try:
        snapshot = Snapshot(revision, VectorIndex.read(folder / _VECTORS), LexicalIndex(folder / _LEXICAL))
    # faiss raises RuntimeError, tantivy ValueError and others, for files that are missing or damaged.
    except Exception as error:
        raise _unreadable(archive) from error
    if len(snapshot.vectors) != passages or len(snapshot.lexical) != passages:
        raise DamagedSnapshotError(
            f"the derived indexes of {archive} do not fit its documents",
            f"søgeindeksene i {archive} passer ikke til dokumenterne",
        )
    return snapshot


def write_snapshot(
    archive: Path,
    revision: int,
    dimension: int,
    *,
    add: Sequence[Entry],
    change: Sequence[Entry] = (),
    remove: Sequence[int] = (),
    base: int | None,
) -> None:
    """Make the snapshot of a revision from that of revision `base`, or from nothing where `base` is None.

    `change` are passages whose facets are others than before. Raises `DamagedSnapshotError` where the snapshot of
    `base` cannot be read.
    """
    folder = folder_of(archive, revision)
    beside = archive / f"new-{_PREFIX}{revision}"
    shutil.rmtree(beside, ignore_errors=True)
    shutil.rmtree(folder, ignore_errors=True)
    (beside / _LEXICAL).mkdir(parents=True)
    vectors = VectorIndex.empty(dimension)
    if base is not None:
        before = folder_of(archive, base)
        try:
            vectors = VectorIndex.read(before / _VECTORS)
            _link(before / _LEXICAL, beside / _LEXICAL)
        except (OSError, RuntimeError) as error:
            raise _unreadable(archive) from error
    if remove:
        vectors.remove(remove)
    if add:
        vectors.add([entry.lexical.passage for entry in add], np.stack([entry.vector for entry in add]))
    vectors.write(beside / _VECTORS)
    update(
        beside / _LEXICAL,
        (entry.lexical for entry in (*add, *change)),
        [*remove, *(entry.lexical.passage for entry in change)],
    )
    beside.rename(folder)


def _unreadable(archive: Path) -> DamagedSnapshotError:
    return DamagedSnapshotError(
        f"the derived indexes of {archive} cannot be read", f"søgeindeksene i {archive} kan ikke læses"
    )


def discard_snapshots(archive: Path, keep: int) -> None:
    """Remove every snapshot but one. What another process still has open goes with its last reader."""
    for folder in archive.glob(f"*{_PREFIX}*"):
        if folder.name != f"{_PREFIX}{keep}":
            shutil.rmtree(folder, ignore_errors=True)


def _link(source: Path, target: Path) -> None:
    for file in source.iterdir():
        if file.name in _CHANGING:
            if file.suffix == ".json":
                shutil.copy2(file, target / file.name)
            continue
        try:
            os.link(file, target / file.name)
        except OSError:  # a file system without hard links
            shutil.copy2(file, target / file.name)
