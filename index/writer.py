"""The one writer of an archive: changes gathered, encoded, and committed together with their snapshot."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

import numpy as np

from index import awaiting
from index.archive import connect, model_mismatch
from index.damage import writing
from index.derivation import derive, dimension_of
from index.encoder import Encoder, PassageText
from index.files import discard_restoring
from index.identity import settle_ids
from index.lock import WriterLock
from index.packing import pack_passage, pack_vector
from index.passages import passages
from index.places import Place, cite_by_place, held_place, places_of, put_places
from index.report import ReportProgress
from index.rows import (
    CutDocuments,
    Removed,
    Source,
    all_vectors,
    delete_documents,
    delete_sources,
    document_entries,
    drop_vectors,
    insert_source,
    passage_vectors,
    question_hash,
    settle,
    vector_hash,
    vectors_of,
)
from index.snapshot import (
    Changes,
    DamagedSnapshotError,
    discard_snapshots,
    indexed_passages,
    write_changed_snapshot,
)
from index.succession import QuestionKey, question_key
from index.vectors import Block
from index.view import View

_ENCODE_AT_ONCE = 64
_ENCODE_AHEAD = 512
"""Passages of which those of like length are encoded together."""
_INDEX_AFTER_SECONDS = 30.0
"""So often what has been encoded since is made to be found by meaning."""


class Writer:
    """Holds the archive's writer lock from entry to exit. Nothing is in the archive before `commit` returns."""

    def __init__(
        self,
        folder: Path,
        encoder: Encoder | None,
        model_argument: str | None = None,
        *,
        wait_seconds: float = 0,
        verb: str = "ingest",
        replaces_model: bool = False,
    ) -> None:
        """Without an encoder nothing can be put, but what is there can be taken out, and the indexes made anew.

        `verb` is what is done, for another process that wants to write meanwhile. With `replaces_model` an archive of
        another encoder is not refused: `rebuild` makes it one of this encoder, and is to come first.
        """
        self._folder = folder
        self._encoder = encoder
        self._model_argument = model_argument
        self._replaces_model = replaces_model
        self._lock = WriterLock(folder, verb, wait_seconds)
        self._contents: dict[str, Source] = {}
        self._places: dict[str, Place] = {}

    def __enter__(self) -> Writer:
        self._connection = connect(self._folder)
        try:
            self._lock.__enter__()
        except BaseException:
            self._connection.close()
            raise
        try:
            self._require_model()
            # What a process that was killed left behind.
            discard_snapshots(self._folder, keep=self._revision())
            discard_restoring(self._folder)
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._release()

    def _release(self) -> None:
        self._connection.close()
        self._lock.__exit__(None, None, None)

    def _require_model(self) -> None:
        other = self._other_model()
        if other and self._encoder and not self._replaces_model:
            raise model_mismatch(self._folder, other, self._encoder.name)

    def _other_model(self) -> str | None:
        """The model whose vectors the archive holds, where that is not the encoder's."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = 'model'").fetchone()
        return row[0] if row and self._encoder and row[0] != self._encoder.name else None

    def _revision(self) -> int:
        return View(self._connection, None).revision

    def known(self, content_hash: str) -> bool:
        """Whether the archive holds all of this content already, wherever it lay."""
        row = self._connection.execute("SELECT 1 FROM sources WHERE hash = ? AND complete", (content_hash,)).fetchone()
        return row is not None or content_hash in self._contents

    def holds(self, key: str) -> bool:
        """Whether something is known to lie in this place."""
        return key in self._places or held_place(self._connection, key) is not None

    def put(self, source: Source) -> None:
        """Add a source at the next commit, in the place of what its key held."""
        self._lay(source.place)
        self._contents[source.hash] = source

    def put_place(self, place: Place) -> None:
        """Tell of a place that it holds a content that is known."""
        held = self._places.get(place.key) or held_place(self._connection, place.key)
        if held is None or held != replace(place, url=place.url or held.url):
            self._lay(place)

    def put_name(self, content_hash: str, name: str) -> None:
        """Tell that a known record, which is known by its id wherever it stands, stands in a file of this name."""
        if pending := self._contents.get(content_hash):
            place = self._places[pending.key]
        else:
            (place,) = places_of(self._connection, content_hash)
        now = self._places.get(place.key, place)
        if now.hash != content_hash or name < now.name:
            self._lay(replace(place, name=min(name, place.name)))

    def _lay(self, place: Place) -> None:
        before = self._places.get(place.key)
        self._places[place.key] = place
        if before and not any(each.hash == before.hash for each in self._places.values()):
            self._contents.pop(before.hash, None)

    def commit(self, progress: Callable[[int, int], None] | None = None, *, encode: bool = True) -> None:
        """Encode what is pending and make it part of the archive, whole or not at all.

        `progress` is told how many of how many passages are encoded. Vectors are kept as they come, so that an attempt
        after one that was broken off goes on where that one stopped. Without `encode` what is new is found by its words
        only until `encode_awaiting`.
        """
        if not self._places:
            return
        contents = list(self._contents.values())
        cut = [[(document, passages(document)) for document in source.documents] for source in contents]
        texts = [passage.text for source in cut for _, parts in source for passage in parts]
        questions = {document.question for source in cut for document, _ in source if document.question}
        if encode:
            self._encode(texts, progress)
            self._encode_questions(questions)
        with self._transaction() as revision:
            if not all(map(self._has_vectors, (*map(vector_hash, texts), *map(question_hash, questions)))):
                awaiting.tell(self._connection, awaiting=True)
            removed, added = self._put(zip(contents, cut, strict=True))
            settle_ids(
                self._connection, removed.stated_ids | {document.id for each in contents for document in each.documents}
            )
            self._change(
                revision,
                removed,
                added,
                {key for each in cut for document, _ in each if (key := question_key(document))},
            )
        self._contents.clear()
        self._places.clear()
        discard_snapshots(self._folder, keep=revision)

    def _put(self, contents: Iterable[tuple[Source, CutDocuments]]) -> tuple[Removed, list[int]]:
        """Write contents and places; what is gone by that, and the numbers of the documents that are new."""
        connection, removed = self._connection, Removed()
        added: list[int] = []
        touched: set[int] = set()
        for source, documents in contents:
            # Read anew: of the former reading something was removed, or the program that read it was another.
            former = connection.execute("SELECT number FROM sources WHERE hash = ?", (source.hash,)).fetchone()
            places = places_of(connection, source.hash)
            delete_sources(connection, former or (), removed)
            added += insert_source(connection, source, documents)
            touched |= put_places(connection, places)
        touched |= put_places(connection, self._places.values())
        delete_sources(connection, cite_by_place(connection, touched), removed)
        return removed, added

    def encode_awaiting(self, progress: Callable[[int, int], None] | None = None) -> None:
        """Encode the passages that were committed without vectors; they are found by meaning as they are done.

        `progress` is told how many of how many are encoded.
        """
        connection = self._connection
        if not awaiting.awaits(connection):
            return
        left = awaiting.passages_without(connection, indexed_passages(self._folder, self._revision()))
        total = len(left)
        # What was encoded before an interrupt comes first: from then on what has vectors is in the index, too.
        done = awaiting.encoded(connection, left)
        while True:
            left = np.setdiff1d(left, done)
            if not len(left):
                # An interrupt may have come between a passage and its question.
                self._encode_questions(awaiting.questions_without(connection))
            vectors = passage_vectors(connection, dimension_of(connection), done)
            with self._transaction() as revision:
                awaiting.tell(connection, awaiting=len(left) > 0)
                self._index(revision, Changes((), (done, vectors), (), ()))
            discard_snapshots(self._folder, keep=revision)
            if not len(left):
                return
            began, ready = time.monotonic(), 0
            while ready < len(left) and (not ready or time.monotonic() - began < _INDEX_AFTER_SECONDS):
                some = left[ready : ready + _ENCODE_AHEAD].tolist()
                told = partial(_told_after, progress, total - len(left) + ready, total) if progress else None
                self._encode(awaiting.texts_of(connection, some), told)
                self._encode_questions(awaiting.questions_of(connection, some))
                ready += len(some)
            done = np.intersect1d(left, awaiting.encoded_with(connection, left[:ready].tolist()))

    def rebuild(self, progress: ReportProgress | None = None) -> None:
        """Make the derived indexes anew from the truth, without encoding.

        Vectors of another encoder are forgotten with that, all at once, so that those of two never stand side by side:
        passages are found by their words, and by meaning as `encode_awaiting` gives them vectors.
        """
        other = self._other_model()
        with self._transaction() as revision:
            if other:
                self._connection.execute("DELETE FROM vectors")
                awaiting.tell(self._connection, awaiting=True)
            derive(self._folder, self._connection, revision, progress)
        discard_snapshots(self._folder, keep=revision)

    def remove(self, identifiers: Sequence[str]) -> None:
        """Take documents out, by their ids, at once and without a trace in the database's file.

        A letter of which another document stays is read again when it is next ingested. Raises `MinistersvarError`
        where there is no document of that id: then nothing is removed.
        """
        with self._transaction() as revision:
            self._connection.execute("PRAGMA secure_delete = ON")
            removed = delete_documents(self._connection, identifiers)
            settle_ids(self._connection, removed.stated_ids)
            self._change(revision, removed, [], set())
        discard_snapshots(self._folder, keep=revision)
        # Older pages stand in the write-ahead log until it is written back, now or, where a reader or a full disk is in
        # the way, later.
        with suppress(sqlite3.OperationalError):
            self._connection.execute("PRAGMA busy_timeout = 1000")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _change(self, revision: int, removed: Removed, added: Sequence[int], asked: set[QuestionKey]) -> None:
        """Derive the next revision, in which some documents are gone and some are new, by their numbers; `asked` are
        the questions that the new ones answer."""
        connection = self._connection
        drop_vectors(connection, removed.vectors)
        changed = [number for number in settle(connection, removed.questions | asked) if number not in added]
        self._index(
            revision,
            Changes(
                documents=list(document_entries(connection, [*added, *changed])),
                vectors=vectors_of(connection, dimension_of(connection), added),
                gone_documents=[*removed.documents, *changed],
                gone_passages=removed.passages,
            ),
        )

    def _index(self, revision: int, changes: Changes) -> None:
        """Derive the next revision from the one before."""
        try:
            write_changed_snapshot(self._folder, revision, changes, self._all_vectors)
        except DamagedSnapshotError:
            derive(self._folder, self._connection, revision)

    @contextmanager
    def _transaction(self) -> Iterator[int]:
        """The next revision, which becomes the archive's when the block ends without an error."""
        connection = self._connection
        with writing(self._folder):
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
        if self._encoder:
            self._connection.executemany(
                "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (
                    ("model", self._encoder.name),
                    ("model_argument", self._model_argument or ""),
                    ("dimension", str(self._encoder.dimension)),
                ),
            )

    def _all_vectors(self, step: int) -> Iterator[Block]:
        return all_vectors(self._connection, dimension_of(self._connection), step)

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
            encoded = self._needed_encoder().encode_passages([unknown[key] for key in keys])
            self._keep(keys, map(pack_passage, encoded))
            if progress:
                progress(at + len(keys), len(order))

    def _encode_questions(self, questions: set[str]) -> None:
        unknown = [question for question in sorted(questions) if not self._has_vectors(question_hash(question))]
        if unknown:
            encoded = self._needed_encoder().encode_questions(unknown)
            self._keep(list(map(question_hash, unknown)), (pack_vector(each.vector) for each in encoded))

    def _keep(self, keys: Sequence[bytes], packed: Iterable[bytes]) -> None:
        stored = list(zip(keys, packed, strict=True))
        connection = self._connection
        with writing(self._folder):
            connection.execute("BEGIN IMMEDIATE")
            try:
                self._name_model()
                connection.executemany("INSERT OR IGNORE INTO vectors VALUES (?, ?)", stored)
                connection.execute("COMMIT")
            except BaseException:
                connection.rollback()
                raise

    def _needed_encoder(self) -> Encoder:
        if self._encoder is None:
            raise ValueError("nothing can be put without an encoder")
        return self._encoder

    def _has_vectors(self, key: bytes) -> bool:
        return self._connection.execute("SELECT 1 FROM vectors WHERE hash = ?", (key,)).fetchone() is not None


def _told_after(progress: Callable[[int, int], None], before: int, total: int, done: int, _of: int) -> None:
    progress(before + done, total)
