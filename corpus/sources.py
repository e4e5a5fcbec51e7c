"""Where documents come from: files, folders, patterns, zip archives and standard input, cut into what is read as one.

Nothing is held but what is being read: a file of records is gone through line by line, a folder entry by entry.
"""

from __future__ import annotations

import glob
import io
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from corpus.errors import MinistersvarError, reason_in_danish
from corpus.files import MOST_BYTES, file_type
from corpus.letters.reading import UnreadableFile
from corpus.zip_archives import is_office_file, member, members, opened

STANDARD_INPUT = Path("-")
LONGEST_RECORD = 20_000_000
"""Bytes of one line of a file of records."""
_LOOKED_AT = 4096
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Piece:
    """What is read as one: the bytes of a letter's file, or one line of a file of records."""

    name: str
    """As the user is told of it: "breve/svar.txt", "breve.zip/svar.txt"."""
    source_name: str
    """As its documents are said to be from: "svar.txt", "breve.zip/svar.txt"."""
    key: str | None
    """What it is known by from one ingest to the next; None of what came by standard input, which has no place."""
    content: bytes
    line: int | None = None
    """Of a record: its place in its file, from 1."""
    path: Path | None = None
    """Of a letter that is a file of its own."""


Refuse = Callable[[str, MinistersvarError], None]
"""Takes the name of what cannot be read, and why."""


def checked(paths: Iterable[Path]) -> list[Path]:
    """The paths, each pattern ("breve/*.pdf") replaced by what it means.

    Raises `MinistersvarError` for a path that does not exist and for a folder without files.
    """
    found: list[Path] = []
    for path in paths:
        if path == STANDARD_INPUT:
            if path in found:
                raise MinistersvarError("standard input (-) is named twice", "standard-ind (-) er nævnt to gange")
            found.append(path)
        elif path.is_dir():
            if not any(True for _ in files_below(path)):
                raise MinistersvarError(
                    f"the folder {path} holds no files: name one with letters in it",
                    f"mappen {path} indeholder ingen filer: angiv en med breve i",
                )
            found.append(path)
        elif path.exists():
            found.append(path)
        elif named := [Path(each) for each in sorted(glob.glob(str(path), recursive=True))]:  # noqa: PTH207 - the whole path is a pattern
            found += named
        elif glob.has_magic(str(path)):
            raise MinistersvarError(
                f"{path} fits no file: name letters or a folder of letters",
                f"{path} passer ikke på nogen fil: angiv breve eller en mappe med breve",
            )
        else:
            raise MinistersvarError(
                f"{path} does not exist: name a letter or a folder of letters",
                f"{path} findes ikke: angiv et brev eller en mappe med breve",
            )
    return found


def files_below(folder: Path, refuse: Refuse | None = None) -> Iterator[Path]:
    """The files in a folder and those below it in the order of their names, hidden ones left out.

    A folder that cannot be looked into is given to `refuse`. Links to folders are not followed.
    """
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        if refuse:
            refuse(str(folder), _unreadable(error))
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():
                yield from files_below(entry, refuse)
        else:
            yield entry


def count(paths: Iterable[Path]) -> int:
    """How many files there are; an archive is one, and so is standard input."""
    return sum(1 for path in paths for _ in (files_below(path) if path.is_dir() else (path,)))


def pieces(paths: Sequence[Path], refuse: Refuse, begin: Callable[[str], None] | None = None) -> Iterator[Piece]:
    """All that there is to read, in order. `begin` is told each file's name before it is opened.

    What cannot be read is given to `refuse`, and the rest goes on.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            if begin:
                begin("-")
            yield from _guarded("-", refuse, _standard_input(refuse))
            continue
        for file in files_below(path, refuse) if path.is_dir() else (path,):
            if begin:
                begin(file.name)
            yield from _guarded(str(file), refuse, _of_file(file, refuse))


def _guarded(name: str, refuse: Refuse, found: Iterator[Piece]) -> Iterator[Piece]:
    try:
        yield from found
    except MinistersvarError as error:
        refuse(name, error)
    except OSError as error:
        refuse(name, _unreadable(error))


def _unreadable(error: OSError) -> UnreadableFile:
    return UnreadableFile(f"cannot be read: {error.strerror or error}", f"kan ikke læses: {reason_in_danish(error)}")


def _of_file(file: Path, refuse: Refuse) -> Iterator[Piece]:
    if file.exists() and not file.is_file():
        raise UnreadableFile("not a regular file", "ikke en almindelig fil")
    with file.open("rb") as stream:
        key = str(file.resolve())
        size = file.stat().st_size
        yield from _of_stream(str(file), file.name, key, stream, size, refuse, file)


def _standard_input(refuse: Refuse) -> Iterator[Piece]:
    """Standard input may be a letter, a zip archive or records; the last may be of any length."""
    stream = io.BufferedReader(sys.stdin.buffer, _LOOKED_AT * 2)  # type: ignore[type-var]
    try:
        head = stream.peek(_LOOKED_AT)
        if _is_records(head):
            yield from records(stream, "-", "-", None, refuse)
            return
        content = stream.read(MOST_BYTES + 1)
    finally:
        stream.detach()
    if len(content) > MOST_BYTES:
        raise _too_large(len(content))
    yield from _of_stream("-", "-", None, io.BytesIO(content), len(content), refuse)


def _of_stream(
    name: str, source_name: str, key: str | None, stream: IO[bytes], size: int, refuse: Refuse, path: Path | None = None
) -> Iterator[Piece]:
    """`stream` can be sought in."""
    head = stream.read(_LOOKED_AT)
    stream.seek(0)
    if head.startswith(_ZIP):
        with opened(stream) as archive:
            if not is_office_file(archive):
                for inner, entry in members(archive, size, lambda inner, error: refuse(f"{name}/{inner}", error)):
                    yield from _guarded(
                        f"{name}/{inner}", refuse, _of_member(name, source_name, key, inner, archive, entry, refuse)
                    )
                return
        stream.seek(0)
    if _is_records(head):
        yield from records(stream, name, source_name, key, refuse)
        return
    yield Piece(name, source_name, key, _letter(stream, size), path=path)


def _of_member(
    name: str,
    source_name: str,
    key: str | None,
    inner: str,
    archive: zipfile.ZipFile,
    entry: zipfile.ZipInfo,
    refuse: Refuse,
) -> Iterator[Piece]:
    names = f"{name}/{inner}", f"{source_name}/{inner}", f"{key}/{inner}" if key else None
    with member(archive, entry) as stream:
        head = stream.read(_LOOKED_AT)
    with member(archive, entry) as stream:
        if _is_records(head):
            yield from records(stream, *names, refuse)
            return
        content = _letter(stream, entry.file_size)
    if head.startswith(_ZIP):
        with opened(io.BytesIO(content)) as nested:
            if not is_office_file(nested):
                raise UnreadableFile(
                    "an archive within an archive: unpack it first", "et arkiv i et arkiv: pak det ud først"
                )
    yield Piece(*names, content)


def _letter(stream: IO[bytes], size: int) -> bytes:
    """All of a letter's bytes. Raises UnreadableFile for too many."""
    if size > MOST_BYTES:
        raise _too_large(size)
    content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise _too_large(len(content))
    return content


def _too_large(size: int) -> UnreadableFile:
    return UnreadableFile(
        f"too large: {size / 1e6:.0f} MB, at most {MOST_BYTES / 1e6:.0f} MB are read",
        f"for stor: {size / 1e6:.0f} MB, højst {MOST_BYTES / 1e6:.0f} MB læses",
    )


def _is_records(head: bytes) -> bool:
    try:
        return file_type(head) == "records"
    except UnreadableFile:  # named when it is read
        return False


def records(stream: IO[bytes], name: str, source_name: str, key: str | None, refuse: Refuse) -> Iterator[Piece]:
    """The lines of a file of records, each as a piece; empty ones are left out."""
    number = 0
    while line := stream.readline(LONGEST_RECORD + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(_BOM)
        if len(line) > LONGEST_RECORD:
            refuse(
                name,
                UnreadableFile(f"line {number}: too long for a record", f"linje {number}: for lang til en post"),
            )
            while line and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_RECORD)
            continue
        if number == 1 and line.strip() == b"{":
            raise UnreadableFile(
                "JSON over several lines: write each record on a line of its own",
                "JSON over flere linjer: skriv hver post på sin egen linje",
            )
        if line.strip():
            yield Piece(name, source_name, key, line, number)
