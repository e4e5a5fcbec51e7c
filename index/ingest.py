"""Ingest: files into the archive. What cannot be read is named with the reason, and the rest goes on."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from corpus.document import Document
from corpus.errors import MinistersvarError, reason_in_danish
from corpus.reader import read_file
from corpus.shipped import shipped_letters
from index.report import IngestReport, Progress, Refusal, ReportProgress
from index.rows import Source
from index.writer import Writer

_COMMIT_AFTER_PASSAGES = 1000
_COMMIT_AFTER_SECONDS = 15.0


def ingest(writer: Writer, files: Sequence[Path], progress: ReportProgress | None = None) -> IngestReport:
    """Read files into the archive. A file that is known is not read again, a changed one replaces its documents."""
    report = IngestReport()
    pace = _Pace(files)
    batch = _Batch(writer, pace, progress)
    for done, file in enumerate(files):
        if progress:
            progress(Progress("reading", done, len(files), file.name, pace.seconds_left()))
        try:
            content_hash = _file_hash(file)
            key = str(file.resolve())
            if writer.known(key, content_hash) or content_hash in batch.hashes:
                report.unchanged.append(str(file))
                pace.skip(file)
                continue
            bad_lines: list[MinistersvarError] = []
            documents = read_file(file, bad_lines.append, vocabulary=writer)
            report.refused += [Refusal.of(file, error) for error in bad_lines]
            for source in _sources(key, content_hash, file, documents):
                if source.hash != content_hash and writer.known(source.key, source.hash):
                    report.unchanged.append(source.documents[0].id)
                    continue
                (report.changed if writer.holds(source.key) else report.new).extend(d.id for d in source.documents)
                batch.put(source)
            batch.take(file)
        except MinistersvarError as error:
            report.refused.append(Refusal.of(file, error))
            pace.skip(file)
        except OSError as error:
            reason = error.strerror or "it cannot be read"
            report.refused.append(Refusal(str(file), reason, reason_in_danish(error)))
            pace.skip(file)
    batch.commit()
    return report


def ingest_shipped(writer: Writer, progress: ReportProgress | None = None) -> IngestReport:
    """Read the letters that come with the program."""
    with shipped_letters() as letters:
        return ingest(writer, letters, progress)


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files themselves, and those in folders in the order of their names, hidden ones left out.

    Raises `MinistersvarError` for a path that does not exist and for a folder without files.
    """
    for path in paths:
        if path.is_dir():
            found = [file for file in sorted(path.rglob("*")) if file.is_file() and not _hidden(file, path)]
            if not found:
                raise MinistersvarError(
                    f"the folder {path} holds no files: name one with letters in it",
                    f"mappen {path} indeholder ingen filer: angiv en med breve i",
                )
            yield from found
        elif path.exists():
            yield path
        else:
            raise MinistersvarError(
                f"{path} does not exist: name a letter or a folder of letters",
                f"{path} findes ikke: angiv et brev eller en mappe med breve",
            )


def _hidden(file: Path, below: Path) -> bool:
    return any(part.startswith(".") for part in file.relative_to(below).parts)


def _sources(key: str, content_hash: str, file: Path, documents: Sequence[Document]) -> Iterator[Source]:
    """A letter is one source, whatever it answers; an interchange record is one by its id, wherever it stands."""
    by_text: dict[str, list[Document]] = {}
    for document in documents:
        by_text.setdefault(document.source, []).append(document)
    for part in by_text.values():
        if len(by_text) == 1 and file.suffix.lower() != ".jsonl":
            yield Source(key, content_hash, tuple(part))
        else:
            # Of every field: a record with another date or status is another, whatever its words.
            yield Source(f"record:{part[0].id}", _hash(repr(part).encode("utf-8", "surrogatepass")), tuple(part))


def _file_hash(file: Path) -> str:
    if not file.is_file():
        raise MinistersvarError("not a regular file", "ikke en almindelig fil")
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def _hash(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()


class _Pace:
    """How long the rest will take, by the bytes of the files: what was known already took no time and tells nothing."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._left = float(sum(map(_size, files)))
        self._done = 0.0
        self._began = time.monotonic()

    def skip(self, file: Path) -> None:
        self._left -= _size(file)

    def take(self, size: float) -> None:
        """So many bytes are in the archive, or are encoded for it."""
        self._left -= size
        self._done += size

    def seconds_left(self) -> float | None:
        return self._left / self._done * (time.monotonic() - self._began) if self._done else None


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # named when it is read
        return 0


class _Batch:
    """Sources gathered until committing them is worth its cost, which is that of writing the derived indexes."""

    def __init__(self, writer: Writer, pace: _Pace, progress: ReportProgress | None) -> None:
        self._writer = writer
        self._pace = pace
        self._progress = progress
        self._statements = 0
        self._bytes = 0
        self._encoded = 0.0
        self._since = time.monotonic()
        self.hashes: set[str] = set()

    def put(self, source: Source) -> None:
        self._writer.put(source)
        self.hashes.add(source.hash)
        self._statements += sum(len(document.statements) for document in source.documents)

    def take(self, file: Path) -> None:
        """All of a file is put."""
        self._bytes += _size(file)
        if self._statements >= _COMMIT_AFTER_PASSAGES or time.monotonic() - self._since > _COMMIT_AFTER_SECONDS:
            self.commit()

    def commit(self) -> None:
        self._writer.commit(self._tell)
        self._pace.take(self._bytes * (1 - self._encoded))
        self._statements, self._bytes, self._encoded = 0, 0, 0.0
        self._since = time.monotonic()

    def _tell(self, done: int, total: int) -> None:
        self._pace.take(self._bytes * (done / total - self._encoded))
        self._encoded = done / total
        if self._progress:
            self._progress(Progress("encoding", done, total, seconds_left=self._pace.seconds_left()))
