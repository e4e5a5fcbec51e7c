"""Ingest: what there is to read, into the archive. What cannot be read is named, and the rest goes on."""

from __future__ import annotations

import hashlib
import os
import time
from collections import deque
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from corpus.errors import MinistersvarError
from corpus.reading_processes import Read, ReadingProcesses, Task, read
from corpus.shipped import shipped_letters
from corpus.sources import Piece, checked, count, pieces
from index.places import Place
from index.report import IngestReport, PacedProgress, Progress, Refusal, ReportProgress
from index.rows import Source
from index.writer import Writer

_ENCODED_AT_ONCE = 50
"""Up to so many statements are encoded before they are committed, some seconds' work; more are committed first, and
found by their words meanwhile."""
_COMMIT_AFTER_STATEMENTS = 5000
_COMMIT_AFTER_SECONDS = 15.0
_COMMIT_AFTER_BYTES = 50_000_000
READ_HERE = 300_000
"""So many bytes are read in this process, in which time another one starts; but PDF files always in another, for they
are what brings a reader down."""
_MOST_PROCESSES = 8
_AHEAD_BYTES = 40_000_000
"""So many bytes of letters are held while they wait for a reader, or for their turn behind one that takes long."""


def ingest(
    writer: Writer,
    paths: Sequence[Path],
    progress: ReportProgress | None = None,
    addresses: Mapping[Path, str] | None = None,
) -> IngestReport:
    """Read files, folders, patterns, zip archives and standard input (`-`) into the archive.

    A letter that is known is not read again, a changed one replaces its documents. `addresses` says where files were
    fetched from. Raises `MinistersvarError` where a path leads to nothing.
    """
    found = checked(paths)
    with ReadingProcesses(min(_MOST_PROCESSES, os.cpu_count() or 1)) as processes:
        return _Ingest(writer, found, progress, addresses or {}, processes).run()


def ingest_shipped(writer: Writer, progress: ReportProgress | None = None) -> IngestReport:
    """Read the letters that come with the program."""
    with shipped_letters() as letters:
        return ingest(writer, letters, progress)


@dataclass(frozen=True, slots=True)
class _Reading:
    """A piece that is being read; `result` is None where the same bytes are read already."""

    piece: Piece
    hash: str
    result: Future[Read] | None


class _Ingest:
    """One run. Pieces are read ahead of their turn, and put into the archive in the order in which they were found."""

    def __init__(
        self,
        writer: Writer,
        paths: Sequence[Path],
        progress: ReportProgress | None,
        addresses: Mapping[Path, str],
        processes: ReadingProcesses,
    ) -> None:
        self._writer = writer
        self._paths = paths
        self._progress = progress
        self._addresses = {path.resolve(): url for path, url in addresses.items()}
        self._processes = processes
        self._report = IngestReport()
        self._batch = _Batch(writer, progress)
        self._readings: deque[_Reading] = deque()
        self._ahead = 0
        self._read_here = 0
        self._hashes: set[str] = set()

    def run(self) -> IngestReport:
        self._total, self._files, self._pieces = count(self._paths), 0, 0
        for piece in pieces(self._paths, self._refuse, self._begin):
            self._take(piece)
        while self._readings:
            self._deliver()
        self._batch.finish()
        return self._report

    def _begin(self, name: str) -> None:
        if self._total > 1:
            self._tell(self._files, self._total, name)
        self._files += 1

    def _tell(self, done: int, total: int, name: str) -> None:
        if self._progress:
            self._progress(Progress("reading", done, total, name))

    def _refuse(self, name: str, error: MinistersvarError) -> None:
        self._report.refused.append(Refusal(name, str(error), error.danish))

    def _take(self, piece: Piece) -> None:
        """Begin to read a piece that is not known."""
        self._pieces += 1
        if self._total == 1:
            # How many records there are, or letters in an archive, is not known before the last one.
            self._tell(self._pieces, 0, piece.name)
        content_hash = _hash(piece)
        if self._writer.known(content_hash):
            self._is_known(piece, content_hash)
            return
        result = None
        if content_hash not in self._hashes:
            self._hashes.add(content_hash)
            result = self._read(Task(piece.content, piece.source_name, piece.line))
        self._readings.append(_Reading(piece, content_hash, result))
        self._ahead += len(piece.content)
        while self._readings and (self._ahead > _AHEAD_BYTES or len(self._readings) > 4 * _MOST_PROCESSES):
            self._deliver()

    def _address(self, piece: Piece) -> str | None:
        return self._addresses.get(piece.path.resolve()) if piece.path and self._addresses else None

    def _is_known(self, piece: Piece, content_hash: str) -> None:
        if piece.line is None:
            place = Place(_key(piece, content_hash), content_hash, piece.source_name, self._address(piece))
            self._writer.put_place(place)
        else:
            self._writer.put_name(content_hash, piece.source_name)
        self._report.unchanged.append(_told(piece))

    def _read(self, task: Task) -> Future[Read]:
        if self._read_here < READ_HERE and b"%PDF-" not in task.content[:1024]:
            self._read_here += len(task.content)
            here: Future[Read] = Future()
            here.set_result(read(task))
            return here
        return self._processes.submit(task)

    def _deliver(self) -> None:
        """Put the oldest of what is being read into the archive."""
        reading = self._readings.popleft()
        piece = reading.piece
        self._ahead -= len(piece.content)
        key = _key(piece, reading.hash)
        if reading.result is None and self._writer.known(reading.hash):
            self._is_known(piece, reading.hash)
            return
        try:
            # Where the same bytes could not be read before, they are refused again.
            task = Task(piece.content, piece.source_name, piece.line)
            documents = (reading.result or self._read(task)).result().checked()
        except MinistersvarError as error:
            self._hashes.discard(reading.hash)
            self._refuse(piece.name, error)
            return
        if piece.line is not None:
            # One by its id, wherever it stands.
            key = f"record:{documents[0].id}"
        self._report.read += 1
        source = Source(key, reading.hash, documents, self._address(piece))
        told = self._report.changed if self._writer.holds(key) else self._report.new
        told.extend(document.id for document in documents)
        if self._batch.put(source, len(piece.content)):
            self._hashes = {each.hash for each in self._readings}


def _told(piece: Piece) -> str:
    return piece.name if piece.line is None else f"{piece.name}:{piece.line}"


def _key(piece: Piece, content_hash: str) -> str:
    return piece.key or f"stdin:{content_hash}"


def _hash(piece: Piece) -> str:
    """Of a letter's bytes; of a record's line without the white space around it."""
    if piece.line is None:
        return hashlib.blake2b(piece.content, digest_size=16).hexdigest()
    return hashlib.blake2b(piece.content.strip(), digest_size=16, person=b"record").hexdigest()


class _Batch:
    """Sources gathered until committing them is worth its cost, which is that of writing the derived indexes."""

    def __init__(self, writer: Writer, progress: ReportProgress | None) -> None:
        self._writer = writer
        self._tell = PacedProgress(progress)
        self._clear()

    def _clear(self) -> None:
        self._statements = 0
        self._bytes = 0
        self._since = time.monotonic()

    def put(self, source: Source, size: int) -> bool:
        """Whether all that was put so far is in the archive now."""
        self._writer.put(source)
        self._statements += sum(len(document.statements) for document in source.documents)
        self._bytes += size
        full = self._statements >= _COMMIT_AFTER_STATEMENTS or self._bytes >= _COMMIT_AFTER_BYTES
        if not full and time.monotonic() - self._since <= _COMMIT_AFTER_SECONDS:
            return False
        self._writer.commit(encode=False)
        self._clear()
        return True

    def finish(self) -> None:
        """Commit the rest, and encode what has no vectors yet."""
        self._writer.commit(self._tell, encode=self._statements <= _ENCODED_AT_ONCE)
        self._clear()
        self._writer.encode_awaiting(self._tell)
