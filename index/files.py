"""Files of derived indexes: shared between snapshots, and on the disk before anything relies on them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from index.damage import RESTORING


def share(source: Path, target: Path) -> None:
    """The same file under a second name, which must never be written to; a copy where hard links are not possible."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def flush(files: Iterable[Path]) -> None:
    """Return when the files are on the disk, not only on their way there."""
    for file in files:
        with file.open("rb") as stream:
            os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Return when the names in a folder are on the disk, as far as the system can tell of folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def discard_restoring(archive: Path) -> None:
    """Remove what a restore that was broken off left behind."""
    for file in archive.glob(f"{RESTORING}*"):
        file.unlink(missing_ok=True)
