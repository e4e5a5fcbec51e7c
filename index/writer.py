"""The one writer of an archive: changes gathered, encoded, and committed together with their snapshot."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import filelock
import numpy as np

from corpus.document import Document
from corpus.errors import MinistersvarError
from index.archive import connect
from index.codec import encode_body
from index.encoder import Encoder, PassageText
from index.facets import document_facets, lexical_facets
from index.lexical import LexicalEntry
from index.passages import Passage, passages
from index.snapshot import DamagedSnapshot, Entry, discard_snapshots, write_snapshot
from index.view import VECTOR_TYPE, View

_LOCK = "writer.lock"
_HOLDER = "writer.pid"
_ENCODE_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Source:
    """Where documents come from: `key` is its identity, `hash` (hexadecimal) that of its content."""

    key: str
    hash: str
    documents: tuple[Document, ...]


class Writer:
    """Holds the archive's writer lock from entry to exit. Nothing is in the archive before `commit` returns."""

    def __init__(self, folder: Path, encoder: Encoder, model_argument: str | None = None) -> None:
        self._folder = folder
        self._encoder = encoder
        self._model_argument = model_argument
        self._lock = filelock.FileLock(folder / _LOCK, timeout=0)
        self._pending: list[Source] = []

    def __enter__(self) -> Writer:
        self._connection = connect(self._folder)
        try:
            self._lock.acquire()
        except filelock.Timeout as error:
            self._connection.close()
            raise MinistersvarError(
                f"another process{_holder(self._folder)} is writing to {self._folder}: wait until it is done"
            ) from error
        except OSError as error:
            self._connection.close()
            raise MinistersvarError(f"the archive folder {self._folder} cannot be written ({error.strerror})") from error
        try:
            (self._folder / _HOLDER).write_text(str(os.getpid()))
            self._require_model()
            # What a process that was killed left behind.
            discard_snapshots(self._folder, keep=self._revision())
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._release()

    def _release(self) -> None:
        (self._folder / _HOLDER).unlink(missing_ok=True)
        self._lock.release()
        self._connection.close()

    def _require_model(self) -> None:
        row = self._connection.execute("SELECT value FROM meta WHERE key = 'model'").fetchone()
        if row and row[0] != self._encoder.name:
            raise MinistersvarError(model_mismatch(self._folder, row[0], self._encoder.name))

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

    def put(self, source: Source) -> None:
        """Add a source, or replace the one with its key, at the next commit."""
        self._pending.append(source)

    def commit(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Encode what is pending and make it part of the archive, whole or not at all.

        `progress` is told how many of how many passages are encoded.
        """
        if not self._pending:
            return
        cut = [[(document, passages(document)) for document in source.documents] for source in self._pending]
        vectors = self._encode([passage.text for source in cut for _, parts in source for passage in parts], progress)
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            revision = self._revision()
            removed = self._delete_replaced()
            connection.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", vectors.items())
            added: list[Entry] = []
            for source, documents in zip(self._pending, cut, strict=True):
                added += self._insert(source, documents)
            self._drop_vectors(removed.values())
            self._advance(revision + 1)
            try:
                write_snapshot(
                    self._folder,
                    revision + 1,
                    self._encoder.dimension,
                    added,
                    list(removed),
                    base=revision or None,
                )
            except DamagedSnapshot:
                write_snapshot(self._folder, revision + 1, self._encoder.dimension, self._entries(), (), base=None)
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        self._pending.clear()
        discard_snapshots(self._folder, keep=revision + 1)

    def rebuild(self) -> None:
        """Make the derived indexes anew from the truth, without encoding."""
        connection = self._connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            revision = self._revision() + 1
            self._advance(revision)
            write_snapshot(self._folder, revision, self._encoder.dimension, self._entries(), (), base=None)
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        discard_snapshots(self._folder, keep=revision)

    def _encode(self, texts: Sequence[PassageText], progress: Callable[[int, int], None] | None) -> dict[bytes, bytes]:
        """Stored vectors by hash, of the texts whose vectors the archive does not hold yet."""
        unknown: dict[bytes, PassageText] = {}
        for text in texts:
            key = _hash(text)
            if not self._connection.execute("SELECT 1 FROM vectors WHERE hash = ?", (key,)).fetchone():
                unknown[key] = text
        # Longest first: texts of like length share a batch, and the time left is never underestimated.
        order = sorted(unknown, key=lambda key: -len(unknown[key].text))
        encoded: dict[bytes, bytes] = {}
        for at in range(0, len(order), _ENCODE_AT_ONCE):
            keys = order[at : at + _ENCODE_AT_ONCE]
            for key, vectors in zip(keys, self._encoder.encode_passages([unknown[key] for key in keys]), strict=True):
                encoded[key] = vectors.astype(VECTOR_TYPE).tobytes()
            if progress:
                progress(len(encoded), len(order))
        return encoded

    def _delete_replaced(self) -> dict[int, bytes]:
        """Take out the documents whose sources are about to be written again; their passages and vector hashes."""
        removed: dict[int, bytes] = {}
        for source in self._pending:
            removed.update(
                self._connection.execute(
                    """SELECT p.number, p.vectors FROM passages p JOIN documents d ON d.number = p.document
                    JOIN sources s ON s.number = d.source WHERE s.key = ?""",
                    (source.key,),
                )
            )
            self._connection.execute("DELETE FROM sources WHERE key = ?", (source.key,))
        return removed

    def _drop_vectors(self, hashes: Iterable[bytes]) -> None:
        self._connection.executemany(
            "DELETE FROM vectors WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM passages WHERE vectors = ?1)",
            ((each,) for each in set(hashes)),
        )

    def _insert(self, source: Source, documents: Sequence[tuple[Document, list[Passage]]]) -> list[Entry]:
        execute = self._connection.execute
        text = source.documents[0].source
        source_number = execute(
            "INSERT INTO sources (key, hash, name, text) VALUES (?, ?, ?, ?)",
            (source.key, source.hash, source.documents[0].source_name, text),
        ).lastrowid
        entries: list[Entry] = []
        for document, parts in documents:
            if document.source != text:
                raise ValueError("the documents of one source must share its text")
            document_number = execute(
                """INSERT INTO documents (id, source, kind, status, session, date, question_number, case_number,
                    document_number, committee, committee_code, ministry, url, body)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    self._free_id(document.id),
                    source_number,
                    document.kind,
                    document.status,
                    document.session,
                    document.date.isoformat() if document.date else None,
                    document.question_number,
                    document.case_number,
                    document.document_number,
                    document.committee,
                    document.committee_code,
                    document.ministry,
                    document.url,
                    encode_body(document),
                ),
            ).lastrowid
            self._connection.executemany(
                "INSERT INTO facets VALUES (?, ?, ?)",
                ((field, value, document_number) for field, value in document_facets(document)),
            )
            for passage in parts:
                key = _hash(passage.text)
                number = execute(
                    """INSERT INTO passages (document, statement, "start", "end", text, sentences, vectors)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""",
                    (
                        document_number,
                        passage.statement,
                        passage.start,
                        passage.end,
                        passage.text.text,
                        np.asarray(passage.text.sentences, np.int32).tobytes(),
                        key,
                    ),
                ).lastrowid
                statement = document.statements[passage.statement]
                self._connection.executemany(
                    "INSERT INTO speakers VALUES (?, ?)", ((name, number) for name in set(statement.stated_by))
                )
                entries.append(self._entry(int(number or 0), document, passage.statement, passage.text.text, key))
        return entries

    def _entry(self, number: int, document: Document, statement: int, text: str, key: bytes) -> Entry:
        data = self._connection.execute("SELECT data FROM vectors WHERE hash = ?", (key,)).fetchone()[0]
        vector = np.frombuffer(data, VECTOR_TYPE, count=self._encoder.dimension).astype(np.float32)
        facets = lexical_facets(document, document.statements[statement])
        day = document.date.toordinal() if document.date else 0
        return Entry(LexicalEntry(number, text, facets, day), vector)

    def _entries(self) -> list[Entry]:
        """An entry for every passage of the archive."""
        view = View(self._connection, None)
        entries: list[Entry] = []
        for (document_number,) in view.rows("SELECT number FROM documents ORDER BY number"):
            document = view.document(document_number)
            for number, statement, text, key in view.rows(
                "SELECT number, statement, text, vectors FROM passages WHERE document = ?", (document_number,)
            ):
                entries.append(self._entry(number, document, statement, text, key))
        return entries

    def _free_id(self, wanted: str) -> str:
        """Two sources may hold the same letter, say as PDF and as text: the second one's id gets a number."""
        free, number = wanted, 1
        while self._connection.execute("SELECT 1 FROM documents WHERE id = ?", (free,)).fetchone():
            number += 1
            free = f"{wanted}~{number}"
        return free

    def _advance(self, revision: int) -> None:
        self._connection.executemany(
            "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (
                ("revision", str(revision)),
                ("model", self._encoder.name),
                ("model_argument", self._model_argument or ""),
            ),
        )


def model_mismatch(folder: Path, held: str, offered: str) -> str:
    return (
        f"the archive {folder} holds vectors of the model {held}, not of {offered}: "
        "leave out --model, or name another archive with --archive"
    )


def _hash(text: PassageText) -> bytes:
    """Of what an encoder is given: the text and where its sentences are."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(np.asarray(text.sentences, np.int32).tobytes())
    digest.update(text.text.encode("utf-8", "surrogatepass"))
    return digest.digest()


def _holder(folder: Path) -> str:
    try:
        return f" (number {(folder / _HOLDER).read_text().strip()})"
    except OSError:
        return ""
