"""Letters in a zip archive, read where they lie: nothing is unpacked to the disk.

Limits are on what is done with an archive, whatever it says of itself: how large its directory may be, how many members
it may have, how far a member and all members together may unpack (the last holds the overlapping members of Fifield
2019, "A better zip bomb"). Names are never used as paths.
"""

from __future__ import annotations

import lzma
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO

from corpus.errors import MinistersvarError
from corpus.letters.reading import UnreadableFile

MOST_MEMBERS = 200_000
MOST_RATIO = 200
"""A member, and all members together, unpack to at most so many times what they take in the archive: text packs to a
third, and to a tenth at best."""
_UNSUSPECTED = 1_000_000
"""Up to so many bytes a member may unpack as it likes."""
_MOST_DIRECTORY = 64_000_000
# What reading a damaged archive can end in.
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    OverflowError,
)
_DAMAGED = ("a damaged Word file or zip archive", "en beskadiget Word-fil eller zip-fil")
_OFFICE = frozenset(("[Content_Types].xml", "word/document.xml", "mimetype"))


@contextmanager
def opened(stream: IO[bytes]) -> Iterator[zipfile.ZipFile]:
    """A zip archive that is safe to list. Raises UnreadableFile."""
    try:
        if _directory_size(stream) > _MOST_DIRECTORY:
            raise UnreadableFile("a zip archive of too many files", "en zip-fil med for mange filer")
        stream.seek(0)
        archive = zipfile.ZipFile(stream)
    except DAMAGE as error:
        raise UnreadableFile(*_DAMAGED) from error
    with archive:
        yield archive


def is_office_file(archive: zipfile.ZipFile) -> bool:
    """Whether the archive is one document (Word, OpenDocument and their like), not a collection of files."""
    return any(name in _OFFICE for name in archive.namelist())


def members(
    archive: zipfile.ZipFile, size: int, refuse: Callable[[str, MinistersvarError], None]
) -> Iterator[tuple[str, zipfile.ZipInfo]]:
    """The files in an archive of `size` bytes, by their names, in the order of the archive, hidden ones left out.

    What cannot be read is given to `refuse` with its name.
    """
    entries = archive.infolist()
    if len(entries) > MOST_MEMBERS:
        raise UnreadableFile(
            f"a zip archive of {len(entries)} files: at most {MOST_MEMBERS} are read",
            f"en zip-fil med {len(entries)} filer: højst {MOST_MEMBERS} læses",
        )
    taken: set[str] = set()
    unpacked = 0
    for entry in entries:
        name = member_name(entry)
        if entry.filename.endswith("/") or any(part.startswith(".") or part == "__MACOSX" for part in _parts(name)):
            continue
        reason = _refused(entry)
        if reason is None and name in taken:
            reason = ("a second file of the same name", "endnu en fil af samme navn")
        # What is refused is not unpacked; what is read is unpacked no further than it says.
        unpacked += 0 if reason else entry.file_size
        if unpacked > max(_UNSUSPECTED, size * MOST_RATIO):
            raise UnreadableFile(
                f"the archive unpacks to more than {MOST_RATIO} times its size: the rest is left out",
                f"arkivet fylder mere end {MOST_RATIO} gange så meget udpakket: resten er udeladt",
            )
        taken.add(name)
        if reason is not None:
            refuse(name, UnreadableFile(*reason))
            continue
        yield name, entry
    if not taken:
        raise UnreadableFile("a zip archive without files", "en zip-fil uden filer")


def _parts(name: str) -> list[str]:
    """Of a name the parts between slashes; those that only point about ("..") say nothing of hidden files."""
    return [part for part in name.split("/") if part not in (".", "..")]


def _refused(entry: zipfile.ZipInfo) -> tuple[str, str] | None:
    if entry.flag_bits & 0x1:
        return "encrypted; unpack it with its password first", "krypteret; pak den ud med adgangskoden først"
    if stat.S_ISLNK(entry.external_attr >> 16):
        return "a link, not a file", "et link, ikke en fil"
    if entry.file_size > _UNSUSPECTED and entry.file_size > MOST_RATIO * max(1, entry.compress_size):
        return (
            f"it unpacks to more than {MOST_RATIO} times its size",
            f"den fylder mere end {MOST_RATIO} gange så meget udpakket",
        )
    return None


def member_name(entry: zipfile.ZipInfo) -> str:
    """The name as it was meant: programs that do not say that they write UTF-8 write it all the same, or a code page
    of old (850 in Denmark), both of which `zipfile` takes for code page 437."""
    if entry.flag_bits & 0x800:
        return entry.filename
    try:
        written = entry.orig_filename.split("\0")[0].encode("cp437")
    except UnicodeEncodeError:
        return entry.filename
    for encoding in ("utf-8", "cp850"):
        try:
            return written.decode(encoding).replace("\\", "/")
        except UnicodeDecodeError:
            continue
    return entry.filename


@contextmanager
def member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[IO[bytes]]:
    """The unpacked bytes of a member, as a stream. Raises UnreadableFile, also while it is read."""
    try:
        with archive.open(entry) as stream:
            yield stream
    except NotImplementedError as error:
        raise UnreadableFile("packed by a method that is not read", "pakket på en måde, der ikke læses") from error
    except DAMAGE as error:
        raise UnreadableFile("damaged in its zip archive", "beskadiget i sin zip-fil") from error


_END, _END_64, _LOCATOR_64 = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_LONGEST_TAIL = 22 + 0xFFFF


def _directory_size(stream: IO[bytes]) -> int:
    """Bytes of the archive's directory, all of which `zipfile` reads at once (APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16)."""
    end = stream.seek(0, 2)
    stream.seek(max(0, end - _LONGEST_TAIL - 20))
    tail = stream.read()
    at = tail.rfind(_END)
    if at < 0:
        raise zipfile.BadZipFile
    (size,) = struct.unpack_from("<L", tail, at + 12)
    if at >= 20 and tail[at - 20 : at - 16] == _LOCATOR_64:
        (where,) = struct.unpack_from("<Q", tail, at - 12)
        stream.seek(min(where, end))
        record = stream.read(56)
        if record.startswith(_END_64):
            (size,) = struct.unpack_from("<Q", record, 40)
    return int(size)
