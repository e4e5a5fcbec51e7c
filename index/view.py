"""What can be read from one state of the archive."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from corpus.document import Document
from index.codec import decode_body
from index.columns import Attribution
from index.damage import damaged_document
from index.digests import COLUMNS, columns_of, digest
from index.encoder import FloatArray, PassageVectors, without_words
from index.facets import Held, hold
from index.filters import Filters
from index.packing import unpack_passages, unpack_vector
from index.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class StoredPassage:
    """A passage with its vectors.

    `text` stands at [start, end) of the statement's text; `sentences`, shape (n, 2), are offsets into it, `texts` the
    sentences themselves.
    """

    number: int
    document: int
    statement: int
    start: int
    end: int
    text: str
    sentences: npt.NDArray[np.int32]
    texts: tuple[str, ...]
    vectors: PassageVectors


class View:
    """Reads within one transaction. Not to be kept: it ends with the `Archive.view()` that gave it."""

    def __init__(self, connection: sqlite3.Connection, snapshot: Snapshot | None) -> None:
        self._connection = connection
        self.snapshot = snapshot
        self.revision = int(connection.execute("SELECT value FROM meta WHERE key = 'revision'").fetchone()[0])

    @property
    def connection(self) -> sqlite3.Connection:
        """For what reads rows by itself within the same transaction."""
        return self._connection

    def rows(self, query: str, parameters: Sequence[Any] = ()) -> list[Any]:
        return self._connection.execute(query, parameters).fetchall()

    def count(self, table: Literal["documents", "passages"]) -> int:
        return int(self.rows(f"SELECT count(*) FROM {table}")[0][0])  # noqa: S608

    def hold(self, filters: Filters) -> Held | None:
        """What filters hold a search to; None where nothing is filtered."""
        if not filters:
            return None
        if self.snapshot is None:
            return Held(np.empty(0, np.int64), (), None)
        return hold(self._connection, self.snapshot.columns, filters)

    def document(self, number: int) -> Document:
        """By its number, which the archive holds. Raises `DamagedArchiveError` where it is not what was stored."""
        found = self._documents("d.number = ?", (number,))
        if not found:
            raise damaged_document(f"#{number}")
        return found[0]

    def documents(self, reference: str) -> list[Document]:
        """Documents by id, else the id that their letters give, case number, question number, or name of the source;
        newest first."""
        for condition in (
            "d.id = ?1",
            "d.stated_id = ?1",
            "lower(replace(d.case_number, ' ', '')) = lower(replace(?1, ' ', ''))",
            "lower(replace(d.question_number, ' ', '')) = lower(replace(?1, ' ', ''))",
            "s.number IN (SELECT source FROM places WHERE name = ?1 OR key = ?1)",
        ):
            found = self._documents(condition, (reference,))
            if found:
                return found
        return []

    def versions(self, stated: str) -> list[str]:
        """Ids of the documents whose letters give this id: it alone, or one of each content (`index.identity`)."""
        return [row[0] for row in self.rows("SELECT id FROM documents WHERE stated_id = ? ORDER BY id", (stated,))]

    def document_of(
        self, kind: str, question_number: str, committee: str | None, session: str | None, day: date | None
    ) -> str | None:
        """Id of the one document that a reference means; None where none fits or it cannot be told which."""
        rows = self.rows(
            """SELECT id FROM documents
            WHERE kind = ?1 AND lower(replace(question_number, ' ', '')) = lower(replace(?2, ' ', ''))
              AND (?3 IS NULL OR committee IS NULL OR committee = ?3)
              AND (?4 IS NULL OR session IS NULL OR session = ?4)
              AND (?5 IS NULL OR date IS NULL OR date = ?5) AND status != 'superseded'""",
            (kind, question_number, committee, session, day.isoformat() if day else None),
        )
        return rows[0][0] if len(rows) == 1 else None

    def dates(self, documents: Sequence[int]) -> dict[int, date]:
        """Dates of documents by their numbers, of those that have one."""
        rows = self.rows(
            "SELECT number, date FROM documents WHERE date NOT NULL AND number IN (SELECT value FROM json_each(?))",
            (json.dumps(list(documents)),),
        )
        return {number: date.fromisoformat(day) for number, day in rows}

    def passages_by_document(self, held: Held) -> list[tuple[int, list[int]]]:
        """The passages that filters hold to, grouped by their documents, newest first."""
        rows = self.rows(
            """SELECT d.number, p.number FROM passages p JOIN documents d ON d.number = p.document
            WHERE p.number IN (SELECT value FROM json_each(?)) ORDER BY d.date DESC, p.number""",
            (json.dumps(held.passages.tolist()),),
        )
        grouped: dict[int, list[int]] = {}
        for document, passage in rows:
            grouped.setdefault(document, []).append(passage)
        return list(grouped.items())

    def asked(self, documents: Sequence[int]) -> dict[int, tuple[str, FloatArray]]:
        """What was asked in documents, by their numbers, with its vector, shape (dimension,); where they hold it."""
        rows = self.rows(
            """SELECT d.number, d.question, v.data FROM documents d JOIN vectors v ON v.hash = d.question_vectors
            WHERE d.number IN (SELECT value FROM json_each(?))""",
            (json.dumps(list(documents)),),
        )
        return {number: (text, unpack_vector(data)) for number, text, data in rows}

    def outdated(self, documents: Sequence[int]) -> set[int]:
        """Those of the documents that another answer to the same question has taken the place of."""
        rows = self.rows(
            "SELECT number FROM documents WHERE outdated AND number IN (SELECT value FROM json_each(?))",
            (json.dumps(list(documents)),),
        )
        return {row[0] for row in rows}

    def mentioning(self, document: Document) -> list[Document]:
        """Documents that refer to this one, newest first."""
        return self._documents(
            """d.number IN (
                SELECT document FROM mentions
                WHERE kind = ?1 AND lower(replace(question_number, ' ', '')) = lower(replace(?2, ' ', ''))
                  AND (?3 IS NULL OR committee IS NULL OR committee = ?3)
                  AND (?4 IS NULL OR session IS NULL OR session = ?4)
                  AND (?5 IS NULL OR date IS NULL OR date = ?5)) AND d.id != ?6""",
            (
                document.kind,
                document.question_number,
                document.committee,
                document.session,
                document.date.isoformat() if document.date else None,
                document.id,
            ),
        )

    def passages_of(self, document: int) -> list[int]:
        """The numbers of a document's passages, in its order."""
        return [
            row[0] for row in self.rows("SELECT number FROM passages WHERE document = ? ORDER BY number", (document,))
        ]

    def speakers(self) -> list[str]:
        """The name of everyone who stated something."""
        return self.facet_values("speaker")

    def facet_values(self, field: str) -> list[str]:
        """Every value of one of the fields of `index.columns`."""
        return self.snapshot.columns.distinct(field) if self.snapshot else []

    def stated_by(self, passages: Sequence[int]) -> list[int]:
        """For each passage a code of its speakers' names, without reading their documents: another code, others."""
        if self.snapshot is None:
            return [0] * len(passages)
        codes: list[int] = self.snapshot.columns.stated_by(np.array(passages, np.int64)).tolist()
        return codes

    def attributions(self, passages: Sequence[int]) -> list[Attribution]:
        """Who stated each of these passages, without reading their documents."""
        if self.snapshot is None:
            return [Attribution((), (), ())] * len(passages)
        return self.snapshot.columns.attributions(np.array(passages, np.int64))

    def passages(self, numbers: Sequence[int]) -> list[StoredPassage]:
        """In the order asked for. Numbers that the archive does not hold are left out."""
        found = {row[0]: row for row in self._passages(numbers)}
        return self._stored([found[number] for number in map(int, numbers) if number in found])

    def passages_by_document_id(self, numbers: Sequence[int]) -> list[StoredPassage]:
        """Those of later documents first; of one day by the documents' ids."""
        rows = sorted(self._passages(numbers), key=lambda row: (row[-1], row[0]))
        return self._stored(sorted(rows, key=lambda row: row[-2] or "", reverse=True))

    def _passages(self, numbers: Sequence[int]) -> list[Any]:
        return self.rows(
            """SELECT p.number, p.document, p.statement, p."start", p."end", p.text, p.sentences, v.data, d.date, d.id
            FROM passages p JOIN documents d ON d.number = p.document LEFT JOIN vectors v ON v.hash = p.vectors
            WHERE p.number IN (SELECT value FROM json_each(?))""",
            (json.dumps([int(number) for number in numbers]),),
        )

    def _stored(self, rows: Sequence[Any]) -> list[StoredPassage]:
        spans = [np.frombuffer(row[6], np.int32).reshape(-1, 2) for row in rows]
        packed = [(row[7], len(own)) for row, own in zip(rows, spans, strict=True) if row[7]]
        unpacked = iter(unpack_passages(packed))
        stored = []
        for row, own in zip(rows, spans, strict=True):
            number, document, statement, start, end, text, _, data, *_ = row
            vectors = next(unpacked) if data else self._none(len(own))
            texts = tuple([text[first:last] for first, last in own.tolist()])
            stored.append(StoredPassage(number, document, statement, start, end, text, own, texts, vectors))
        return stored

    def _none(self, sentences: int) -> PassageVectors:
        """Of a passage that awaits its vectors: it is like nothing."""
        dimension = self.snapshot.vectors.dimension if self.snapshot else 1
        return without_words(np.zeros((sentences + 1, dimension), np.float32))

    def _documents(self, condition: str, parameters: Sequence[Any]) -> list[Document]:
        """Raises `DamagedArchiveError` where one is not what was stored."""
        rows = self.rows(
            f"""SELECT d.status, s.digest, d.digest, {columns_of("sources", "s")}, {columns_of("documents", "d")}
            FROM documents d JOIN sources s ON s.number = d.source
            WHERE {condition} ORDER BY d.date DESC, d.id""",  # noqa: S608
            parameters,
        )
        return [_document(row[0], row[1], row[2], row[3 : 3 + _SOURCE], row[3 + _SOURCE :]) for row in rows]


_SOURCE = len(COLUMNS["sources"])


def _document(status: Any, source_digest: bytes, document_digest: bytes, source: Any, document: Any) -> Document:
    from_source = dict(zip(COLUMNS["sources"], source, strict=True))
    held = dict(zip(COLUMNS["documents"], document, strict=True))
    if digest(source) != source_digest or digest(document) != document_digest:
        raise damaged_document(str(held["id"]))
    return Document(
        id=held["id"],
        source=from_source["text"],
        source_name=from_source["name"],
        kind=held["kind"],
        status=status,
        session=held["session"],
        date=date.fromisoformat(held["date"]) if held["date"] else None,
        question_number=held["question_number"],
        case_number=held["case_number"],
        document_number=held["document_number"],
        committee=held["committee"],
        committee_code=held["committee_code"],
        ministry=held["ministry"],
        url=from_source["url"] or held["url"],
        **decode_body(held["body"]),
    )
