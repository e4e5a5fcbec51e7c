"""The list of a snapshot's files: by it a file that was changed or cut is told before anything is read from it.

What is derived is read by native code, which trusts its files. Opening compares sizes and times of change, and the
checksum of the head of each file, where its structure stands: that takes milliseconds however large the archive is.
Only a file whose time is another, as in a copy, is read in full; `verify` reads them all.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

_NAME = "contents.json"
_HEAD = 1 << 16
_READ_AT_ONCE = 1 << 20


class _Entry(NamedTuple):
    """`size` and `head` in bytes, `modified` in nanoseconds; CRC-32 of the whole file and of its head."""

    size: int
    modified: int
    checksum: int
    head: int
    head_checksum: int


def write_contents(folder: Path, heads: Mapping[str, int], before: Path | None) -> list[Path]:
    """List what is in a folder; the files that are new in it, the list among them.

    `heads` are the lengths of those heads that are longer than usual. What is the same file in the folder `before` is
    not read again.
    """
    files = [file for file in folder.rglob("*") if file.is_file() and file.suffix != ".lock"]
    known = _known(before) if before else {}
    entries = {}
    new = []
    for file in files:
        name = file.relative_to(folder).as_posix()
        if before and name in known and file.samefile(before / name):
            entries[name] = known[name]
        else:
            new.append(file)
            status = file.stat()
            # Of arrays and lists every value is trusted: some milliseconds for a million passages.
            usual = status.st_size if file.suffix in (".npy", ".json") else _HEAD
            head = min(status.st_size, heads.get(name, usual))
            entries[name] = _Entry(status.st_size, status.st_mtime_ns, _checksum(file), head, _checksum(file, head))
    contents = folder / _NAME
    contents.write_text(json.dumps({"files": entries, "checksum": _of_entries(entries)}), "utf-8")
    return [*new, contents]


def unchanged(folder: Path) -> bool:
    """Whether the files are what was written, as far as can be told in no time. Raises `OSError` or `ValueError` where
    one is missing."""
    return all(_looks_unchanged(folder / name, entry) for name, entry in _read(folder).items())


def changed_files(folder: Path) -> Iterator[tuple[str, bool]]:
    """Each file by its name, and whether it is another than was written: every byte is read.

    Raises `OSError` or `ValueError` where the list cannot be read.
    """
    for name, entry in _read(folder).items():
        try:
            yield name, _checksum(folder / name) != entry.checksum
        except OSError:
            yield name, True


def _known(folder: Path) -> dict[str, _Entry]:
    try:
        return _read(folder)
    except (OSError, ValueError):
        return {}


def _read(folder: Path) -> dict[str, _Entry]:
    content = json.loads((folder / _NAME).read_text("utf-8"))
    if not isinstance(content, dict) or content.get("checksum") != _of_entries(content.get("files")):
        raise ValueError("the list of files is not what was written")
    return {name: _Entry(*entry) for name, entry in content["files"].items()}


def _of_entries(entries: object) -> int:
    return zlib.crc32(json.dumps(entries, sort_keys=True).encode())


def _looks_unchanged(file: Path, entry: _Entry) -> bool:
    status = file.stat()
    if status.st_size != entry.size:
        return False
    if status.st_mtime_ns != entry.modified and _checksum(file) != entry.checksum:
        return False
    return _checksum(file, entry.head) == entry.head_checksum


def _checksum(file: Path, length: int | None = None) -> int:
    """CRC-32 of a file, or of its first bytes."""
    found, left = 0, length
    with file.open("rb") as stream:
        while part := stream.read(_READ_AT_ONCE if left is None else min(left, _READ_AT_ONCE)):
            found = zlib.crc32(part, found)
            left = None if left is None else left - len(part)
    return found
