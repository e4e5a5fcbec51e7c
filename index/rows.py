"""The truth as rows: writing sources with their documents and passages, and reading back what is derived from them.

Every function works within the transaction of its caller.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

import numpy as np

from corpus.document import Document, Statement
from corpus.errors import MinistersvarError
from index.codec import encode_body
from index.columns import DocumentEntry, IdArray, PassageEntry
from index.digests import seal
from index.encoder import FloatArray, PassageText
from index.facets import document_facets
from index.packing import VECTOR_TYPE
from index.passages import Passage
from index.places import Place
from index.succession import QuestionKey, answers_to, key_of, standings
from index.vectors import Block
from index.view import View


class UnknownDocumentError(MinistersvarError):
    """No document has the id that was asked for."""


_BLOCK = 8192
"""Vectors read from SQLite at once."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where documents come from: `key` is the identity of the place, `hash` (hexadecimal) that of its content.

    `url` is where it was fetched from, if it was.
    """

    key: str
    hash: str
    documents: tuple[Document, ...]
    url: str | None = None

    @property
    def place(self) -> Place:
        return Place(self.key, self.hash, self.documents[0].source_name, self.url)


CutDocuments = Sequence[tuple[Document, list[Passage]]]


def vector_hash(text: PassageText) -> bytes:
    """Of what an encoder is given: the text and where its sentences are."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(np.asarray(text.sentences, np.int32).tobytes())
    digest.update(text.text.encode("utf-8", "surrogatepass"))
    return digest.digest()


def question_hash(question: str) -> bytes:
    """Of a question as it was put: a question's vector is another than that of the same words in a passage."""
    return hashlib.blake2b(question.encode("utf-8", "surrogatepass"), digest_size=16, person=b"question").digest()


def insert_source(connection: sqlite3.Connection, source: Source, documents: CutDocuments) -> list[int]:
    """Write a source whose content is new, with its documents cut into passages; the numbers of the documents.

    Where it lies is for `put_places` to tell.
    """
    text = source.documents[0].source
    source_number = int(
        connection.execute(
            "INSERT INTO sources (hash, name, url, text) VALUES (?, ?, ?, ?)",
            (source.hash, source.place.name, source.url, text),
        ).lastrowid
        or 0
    )
    seal(connection, "sources", [source_number])
    numbers = []
    for document, parts in documents:
        if document.source != text:
            raise ValueError("the documents of one source must share its text")
        number = _insert_document(connection, document, source_number)
        for passage in parts:
            _insert_passage(connection, document, number, passage)
        numbers.append(number)
    seal(connection, "documents", numbers)
    return numbers


def _insert_document(connection: sqlite3.Connection, document: Document, source: int) -> int:
    number = connection.execute(
        """INSERT INTO documents (id, stated_id, source, kind, status, session, date, question_number, case_number,
            document_number, committee, committee_code, ministry, url, body, stated_status, corrects, outdated,
            question, question_vectors)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""",
        (
            _free_id(connection, document.id),
            document.id,
            source,
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
            document.status,
            document.corrects,
            document.question,
            question_hash(document.question) if document.question else None,
        ),
    ).lastrowid
    connection.executemany(
        "INSERT INTO mentions VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, r.kind, r.question_number, r.committee, r.session, r.date.isoformat() if r.date else None)
            for r in document.references
        ),
    )
    return int(number or 0)


def _insert_passage(connection: sqlite3.Connection, document: Document, document_number: int, passage: Passage) -> None:
    connection.execute(
        """INSERT INTO passages (document, statement, role, "start", "end", text, sentences, vectors)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            document_number,
            passage.statement,
            document.statements[passage.statement].role,
            passage.start,
            passage.end,
            passage.text.text,
            np.asarray(passage.text.sentences, np.int32).tobytes(),
            vector_hash(passage.text),
        ),
    )


def _free_id(connection: sqlite3.Connection, wanted: str) -> str:
    """Until `settle_ids` has seen all that give the same id."""
    if connection.execute("SELECT 1 FROM documents WHERE id = ?", (wanted,)).fetchone() is None:
        return wanted
    return f"\0{uuid4().hex}"


@dataclass(frozen=True, slots=True)
class Removed:
    """Documents and passages that were taken out, the hashes of their vectors, the questions that they answered, and
    the ids that their letters gave them."""

    documents: list[int] = field(default_factory=list)
    passages: list[int] = field(default_factory=list)
    vectors: set[bytes] = field(default_factory=set)
    questions: set[QuestionKey] = field(default_factory=set)
    stated_ids: set[str] = field(default_factory=set)


def delete_sources(connection: sqlite3.Connection, sources: Iterable[int], removed: Removed) -> None:
    """Take out sources, by their numbers, with what came from them."""
    for source in sources:
        for (number,) in connection.execute("SELECT number FROM documents WHERE source = ?", (source,)).fetchall():
            _delete_document(connection, number, removed)
        connection.execute("DELETE FROM sources WHERE number = ?", (source,))


def delete_documents(connection: sqlite3.Connection, identifiers: Iterable[str]) -> Removed:
    """Take out documents by their ids, and sources that hold no other. Raises `MinistersvarError` for an unknown id."""
    removed = Removed()
    for identifier in dict.fromkeys(identifiers):
        row = connection.execute("SELECT number, source FROM documents WHERE id = ?", (identifier,)).fetchone()
        if row is None:
            raise _unknown(connection, identifier)
        number, source = row
        _delete_document(connection, number, removed)
        if connection.execute("SELECT 1 FROM documents WHERE source = ?", (source,)).fetchone():
            # Not all that its file holds: it is read again when it is next met.
            connection.execute("UPDATE sources SET complete = 0 WHERE number = ?", (source,))
        else:
            connection.execute("DELETE FROM sources WHERE number = ?", (source,))
    return removed


def _unknown(connection: sqlite3.Connection, identifier: str) -> UnknownDocumentError:
    several = View(connection, None).versions(identifier)
    if several:
        ids = ", ".join(several)
        return UnknownDocumentError(
            f"the archive holds {identifier} in {len(several)} versions, {ids}: name those; nothing was removed",
            f"arkivet indeholder {identifier} i {len(several)} udgaver, {ids}: angiv dem; intet blev fjernet",
        )
    return UnknownDocumentError(
        f"the archive holds no document with the id {identifier}: nothing was removed",
        f"arkivet indeholder intet dokument med id {identifier}: intet blev fjernet",
    )


def _delete_document(connection: sqlite3.Connection, number: int, removed: Removed) -> None:
    """Row by row, since a document may have to go because it is damaged."""
    view = View(connection, None)
    for passage, vectors in view.rows("SELECT number, vectors FROM passages WHERE document = ?", (number,)):
        removed.passages.append(passage)
        removed.vectors.add(vectors)
    (row,) = view.rows(
        """SELECT question_vectors, stated_id, kind, committee_code, committee, session, question_number
        FROM documents WHERE number = ?""",
        (number,),
    )
    if row[0]:
        removed.vectors.add(row[0])
    removed.stated_ids.add(row[1])
    question = key_of(*row[2:])
    if question:
        removed.questions.add(question)
    removed.documents.append(number)
    connection.execute("DELETE FROM documents WHERE number = ?", (number,))


def drop_vectors(connection: sqlite3.Connection, hashes: Iterable[bytes]) -> None:
    """Forget vectors that no passage or question has any more."""
    connection.executemany(
        """DELETE FROM vectors WHERE hash = ?1 AND NOT EXISTS (SELECT 1 FROM passages WHERE vectors = ?1)
            AND NOT EXISTS (SELECT 1 FROM documents WHERE question_vectors = ?1)""",
        ((each,) for each in hashes),
    )


def settle(connection: sqlite3.Connection, questions: Iterable[QuestionKey]) -> list[int]:
    """Give every answer to these questions its standing; the numbers of the documents whose status changed."""
    changed = []
    for answers in answers_to(connection, questions):
        for number, standing in standings(answers).items():
            (before,) = connection.execute("SELECT status FROM documents WHERE number = ?", (number,)).fetchone()
            connection.execute(
                "UPDATE documents SET status = ?, outdated = ? WHERE number = ?",
                (standing.status, standing.outdated, number),
            )
            if before != standing.status:
                changed.append(number)
    return changed


def document_entries(connection: sqlite3.Connection, documents: Iterable[int]) -> Iterator[DocumentEntry]:
    """What the derived indexes hold of these documents, by their numbers."""
    view = View(connection, None)
    for number in documents:
        document = view.document(number)
        passages = []
        for passage, statement, text in view.rows(
            "SELECT number, statement, text FROM passages WHERE document = ? ORDER BY number", (number,)
        ):
            said = document.statements[statement]
            passages.append(PassageEntry(passage, text, tuple(dict.fromkeys(said.stated_by)), said.role))
        day = document.date.toordinal() if document.date else 0
        yield DocumentEntry(
            number,
            day,
            document_facets(document),
            tuple(passages),
            statements=_parts(document, document.statements),
            questions=_parts(document, document.questions),
        )


def _parts(document: Document, parts: Sequence[Statement]) -> tuple[PassageEntry, ...]:
    return tuple(
        PassageEntry(at, document.text(part), tuple(dict.fromkeys(part.stated_by)), part.role)
        for at, part in enumerate(parts)
    )


def vectors_of(connection: sqlite3.Connection, dimension: int, documents: Iterable[int]) -> Block:
    """The passages of these documents and their vectors."""
    rows = connection.execute(
        """SELECT p.number, substr(v.data, 1, ?) FROM passages p JOIN vectors v ON v.hash = p.vectors
        WHERE p.document IN (SELECT value FROM json_each(?)) ORDER BY p.number""",
        (dimension * VECTOR_TYPE().itemsize, json.dumps(list(documents))),
    )
    return _block(rows.fetchall(), dimension)


def passage_vectors(connection: sqlite3.Connection, dimension: int, passages: IdArray) -> FloatArray:
    """The vectors of these passages in their order, shape (n, dimension); zeros for one that has none."""
    found = dict(
        connection.execute(
            """SELECT p.number, substr(v.data, 1, ?) FROM passages p JOIN vectors v ON v.hash = p.vectors
            WHERE p.number IN (SELECT value FROM json_each(?))""",
            (dimension * VECTOR_TYPE().itemsize, json.dumps(passages.tolist())),
        ).fetchall()
    )
    none = bytes(dimension * VECTOR_TYPE().itemsize)
    packed = b"".join(found.get(number, none) for number in passages.tolist())
    return np.frombuffer(packed, VECTOR_TYPE).reshape(-1, dimension).astype(np.float32)


def all_vectors(connection: sqlite3.Connection, dimension: int, step: int) -> Iterator[Block]:
    """The passages whose numbers are multiples of `step`, and their vectors, in blocks."""
    rows = connection.execute(
        """SELECT p.number, substr(v.data, 1, ?) FROM passages p JOIN vectors v ON v.hash = p.vectors
        WHERE p.number % ? = 0 ORDER BY p.number""",
        (dimension * VECTOR_TYPE().itemsize, step),
    )
    while block := rows.fetchmany(_BLOCK):
        yield _block(block, dimension)


def _block(rows: Sequence[tuple[int, bytes]], dimension: int) -> Block:
    vectors = np.frombuffer(b"".join(row[1] for row in rows), VECTOR_TYPE).reshape(-1, dimension)
    return np.array([row[0] for row in rows], np.int64), vectors.astype(np.float32)
