"""The one writer of an archive: changes gathered, encoded, and committed together with their snapshot."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import filelock

from corpus.errors import MinistersvarError, reason_in_danish
from index.archive import connect, model_mismatch, unusable
from index.encoder import Encoder, PassageText
from index.packing import pack_passage, pack_vector
from index.passages import passages
from index.rows import (
    Source,
    all_vectors,
    delete_sources,
    document_entries,
    drop_vectors,
    insert_source,
    question_hash,
    settle,
    vector_hash,
    vectors_of,
)
from index.snapshot import (
    Changes,
    DamagedSnapshotError,
    discard_snapshots,
    write_changed_snapshot,
    write_snapshot,
)
from index.succession import question_key
from index.text import fold
from index.vectors import Block
from index.view import View

_LOCK = "writer.lock"
_HOLDER = "writer.pid"
_ENCODE_AT_ONCE = 64


class Writer:
    """Holds the archive's writer lock from entry to exit. Nothing is in the archive before `commit` returns."""

    def __init__(
        self, folder: Path, encoder: Encoder, model_argument: str | None = None, *, wait_seconds: float = 0
    ) -> None:
        self._folder = folder
        self._encoder = encoder
        self._model_argument = model_argument
        self._lock = filelock.FileLock(folder / _LOCK, timeout=wait_seconds)
        self._pending: list[Source] = []

    def __enter__(self) -> Writer:
        self._connection = connect(self._folder)
        try:
            self._lock.acquire()
        except filelock.Timeout as error:
            self._connection.close()
            raise MinistersvarError(
                f"another process{_holder(self._folder, 'number')} is writing to {self._folder}: wait until it is done",
                f"en anden proces{_holder(self._folder, 'nummer')} skriver i {self._folder}: vent, til den er færdig",
            ) from error
        except OSError as error:
            self._connection.close()
            raise unusable(self._folder, error.strerror or str(error), reason_in_danish(error)) from error
        try:
            (self._folder / _HOLDER).write_text(str(os.getpid()))
            self._require_model()
            # What a process that was killed left behind.
            discard_snapshots(self._folder, keep=self._revision())
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._release()

    def _release(self) -> None:
        (self._folder / _HOLDER).unlink(missing_ok=True)
        self._lock.release()
        self._connection.close()

    def _require_model(self) -> None:
        row = self._connection.execute("SELECT value FROM meta WHERE key = 'model'").fetchone()
        if row and row[0] != self._encoder.name:
            raise model_mismatch(self._folder, row[0], self._encoder.name)

    def _revision(self) -> int:
        return View(self._connection, None).revision

    def known(self, key: str, content_hash: str) -> bool:
        """Whether the archive holds this content already, under this key or another."""
        row = self._connection.execute(
            "SELECT 1 FROM sources WHERE hash = ? OR (key = ? AND hash = ?)", (content_hash, key, content_hash)
        ).fetchone()
        return row is not None

    def holds(self, key: str) -> bool:
        return self._connection.execute("SELECT 1 FROM sources WHERE key = ?", (key,)).fetchone() is not None

    def __contains__(self, word: object) -> bool:
        """Whether a word stands in the archive: as the vocabulary of `corpus.reader.read_file`."""
        found = self._connection.execute("SELECT 1 FROM words WHERE word = ?", (fold(str(word)),)).fetchone()
        return found is not None

    def put(self, source: Source) -> None:
        """Add a source, or replace the one with its key, at the next commit."""
        self._pending.append(source)

    def commit(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Encode what is pending and make it part of the archive, whole or not at all.

        `progress` is told how many of how many passages are encoded. Vectors are kept as they come, so that an attempt
        after one that was broken off goes on where that one stopped.
        """
        if not self._pending:
            return
        cut = [[(document, passages(document)) for document in source.documents] for source in self._pending]
        texts = [passage.text for source in cut for _, parts in source for passage in parts]
        self._encode(texts, progress)
        self._encode_questions({document.question for source in cut for document, _ in source if document.question})
        connection = self._connection
        with self._transaction() as revision:
            removed = delete_sources(connection, (source.key for source in self._pending))
            added: list[int] = []
            for source, documents in zip(self._pending, cut, strict=True):
                added += insert_source(connection, source, documents)
            drop_vectors(connection, removed.vectors)
            asked = {
                key for source in self._pending for document in source.documents if (key := question_key(document))
            }
            changed = [number for number in settle(connection, removed.questions | asked) if number not in added]
            changes = Changes(
                documents=list(document_entries(connection, [*added, *changed])),
                vectors=vectors_of(connection, self._encoder.dimension, added),
                gone_documents=[*removed.documents, *changed],
                gone_passages=removed.passages,
            )
            try:
                write_changed_snapshot(self._folder, revision, changes, self._all_vectors)
            except DamagedSnapshotError:
                self._write_whole_snapshot(revision)
        self._pending.clear()
        discard_snapshots(self._folder, keep=revision)

    def rebuild(self) -> None:
        """Make the derived indexes anew from the truth, without encoding."""
        with self._transaction() as revision:
            self._write_whole_snapshot(revision)
        discard_snapshots(self._folder, keep=revision)

    @contextmanager
    def _transaction(self) -> Iterator[int]:
        """The next revision, which becomes the archive's when the block ends without an error."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            revision = self._revision() + 1
            connection.execute("UPDATE meta SET value = ? WHERE key = 'revision'", (str(revision),))
            self._name_model()
            yield revision
            connection.execute("COMMIT")
        except BaseException:
            connection.rollback()
            raise

    def _name_model(self) -> None:
        """With the first vectors already: an archive never holds those of two models."""
        self._connection.executemany(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (("model", self._encoder.name), ("model_argument", self._model_argument or "")),
        )

    def _write_whole_snapshot(self, revision: int) -> None:
        connection = self._connection
        documents = (row[0] for row in connection.execute("SELECT number FROM documents ORDER BY number"))
        write_snapshot(
            self._folder,
            revision,
            self._encoder.dimension,
            document_entries(connection, documents),
            View(connection, None).count("passages"),
            self._all_vectors,
        )

    def _all_vectors(self, step: int) -> Iterator[Block]:
        return all_vectors(self._connection, self._encoder.dimension, step)

    def _encode(self, texts: Sequence[PassageText], progress: Callable[[int, int], None] | None) -> None:
        """Encode the texts whose vectors the archive does not hold yet."""
        unknown: dict[bytes, PassageText] = {}
        for text in texts:
            key = vector_hash(text)
            if not self._has_vectors(key):
                unknown[key] = text
        # Longest first: texts of like length share a batch, and the time left is never underestimated.
        order = sorted(unknown, key=lambda key: -len(unknown[key].text))
        for at in range(0, len(order), _ENCODE_AT_ONCE):
            keys = order[at : at + _ENCODE_AT_ONCE]
            encoded = self._encoder.encode_passages([unknown[key] for key in keys])
            self._keep(keys, map(pack_passage, encoded))
            if progress:
                progress(at + len(keys), len(order))

    def _encode_questions(self, questions: set[str]) -> None:
        unknown = [question for question in sorted(questions) if not self._has_vectors(question_hash(question))]
        if unknown:
            encoded = self._encoder.encode_questions(unknown)
            self._keep(list(map(question_hash, unknown)), (pack_vector(each.vector) for each in encoded))

    def _keep(self, keys: Sequence[bytes], packed: Iterable[bytes]) -> None:
        stored = list(zip(keys, packed, strict=True))
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            self._name_model()
            connection.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", stored)
            connection.execute("COMMIT")
        except BaseException:
            connection.rollback()
            raise

    def _has_vectors(self, key: bytes) -> bool:
        return self._connection.execute("SELECT 1 FROM vectors WHERE hash = ?", (key,)).fetchone() is not None


def _holder(folder: Path, number: str) -> str:
    try:
        return f" ({number} {(folder / _HOLDER).read_text().strip()})"
    except OSError:
        return ""
