"""Verification: all of an archive compared with what it must be: the truth with itself, what is derived with it."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Literal, cast

import numpy as np

from corpus.document import Document
from index.archive import Archive
from index.awaiting import awaits
from index.columns import DocumentEntry, IdArray
from index.contents import changed_files
from index.damage import DamagedArchiveError
from index.encoder import FloatArray, PassageText
from index.facets import lexical_facets
from index.packing import unpack_passage, unpack_vector
from index.quotations import Part
from index.report import PacedProgress, Progress, ReportProgress
from index.rows import document_entries, passage_vectors, question_hash, vector_hash
from index.snapshot import DamagedSnapshotError, Snapshot, folder_of, lexical_entries, open_snapshot
from index.succession import QuestionKey, Standing, Stated, key_of, question_key, standings
from index.view import View

ProblemKind = Literal[
    "database", "source", "document", "mentions", "standing", "passage", "vector",
    "file", "snapshot", "vector_index", "lexical_index", "quotation_index", "columns",
]  # fmt: skip
DERIVED: frozenset[ProblemKind] = frozenset(
    ("file", "snapshot", "vector_index", "lexical_index", "quotation_index", "columns")
)
"""Problems that `rebuild` mends."""
SHOWN = 1000
"""Problems that are named; the others are counted."""
_NORM = 0.01
"""How far from 1 the length of a vector may be that is stored in half precision."""


@dataclass(frozen=True, slots=True)
class Problem:
    """`where` is the id of a document, the name of a file, or what SQLite says."""

    kind: ProblemKind
    where: str


@dataclass(slots=True)
class Verification:
    """What was compared, and what is not as it must be; `total` counts all problems, `problems` names the first."""

    documents: int = 0
    passages: int = 0
    parts: int = 0
    files: int = 0
    total: int = 0
    problems: list[Problem] = field(default_factory=list)
    mendable: bool = True
    """That all of it is in what is derived, so that `rebuild` mends it."""

    took_ms: float = field(default=0.0, compare=False)

    def add(self, kind: ProblemKind, where: str) -> None:
        problem = Problem(kind, where)
        self.total += 1
        self.mendable = self.mendable and kind in DERIVED
        if len(self.problems) < SHOWN:
            self.problems.append(problem)


def verify(archive: Archive, progress: ReportProgress | None = None) -> Verification:
    """Compare all of an archive. Other processes read and write meanwhile: what is compared is one revision of it."""
    began = time.perf_counter()
    while True:
        found = Verification()
        with archive.truth() as view:
            checked = _Check(view, found, progress)
            try:
                checked.truth()
                checked.derived(archive)
            except sqlite3.DatabaseError as error:
                found.add("database", str(error))
            revision = view.revision
        if found.total and _revision(archive) != revision:
            # A writer has taken the files of the revision away that was compared.
            continue
        found.took_ms = round((time.perf_counter() - began) * 1000, 1)
        return found


def verify_truth(connection: sqlite3.Connection, progress: ReportProgress | None = None) -> Verification:
    """Compare the database alone, as in a backup, within the transaction of the caller."""
    found = Verification()
    try:
        _Check(View(connection, None), found, progress).truth()
    except sqlite3.DatabaseError as error:
        found.add("database", str(error))
    return found


def _revision(archive: Archive) -> int:
    with archive.truth() as view:
        return view.revision


class _Check:
    """Of one state of an archive."""

    def __init__(self, view: View, found: Verification, progress: ReportProgress | None) -> None:
        self._view = view
        self._found = found
        self._progress = progress
        self._numbers = [row[0] for row in view.rows("SELECT number FROM documents ORDER BY number")]
        self._bad_documents: set[int] = set()
        self._added: set[tuple[ProblemKind, str]] = set()
        row = view.rows("SELECT value FROM meta WHERE key = 'dimension'")
        self._dimension = int(row[0][0]) if row else 0
        self._awaits = awaits(view.connection)

    def truth(self) -> None:
        self._tell("checking_database", 0, 0)
        for (told,) in self._view.rows("PRAGMA integrity_check(20)"):
            if told != "ok":
                self._add("database", " ".join(str(told).split()))
        for table, row, *_ in self._view.rows("PRAGMA foreign_key_check"):
            self._add("database", f"{table} {row}")
        if self._view.rows(
            "SELECT 1 FROM documents d LEFT JOIN sources s ON s.number = d.source WHERE s.number IS NULL"
        ):
            self._add("database", "documents without their source")
        self._standings = self._all_standings()
        for done, number in enumerate(self._numbers):
            self._tell("checking_documents", done, len(self._numbers))
            try:
                self._document(number)
            # What is not what was stored can fail in any way.
            except (DamagedArchiveError, ValueError, KeyError, IndexError, TypeError):
                self._bad("document", number)
        self._sources()
        self._found.documents = len(self._numbers)
        self._found.passages = self._view.count("passages")

    def _sources(self) -> None:
        """Each has documents, and is cited by one of its places."""
        for (name,) in self._view.rows(
            """SELECT name FROM sources s WHERE NOT EXISTS (SELECT 1 FROM documents WHERE source = s.number)
            OR NOT EXISTS (SELECT 1 FROM places p WHERE p.source = s.number AND p.name = s.name AND p.url IS s.url)"""
        ):
            self._add("source", str(name))

    def _add(self, kind: ProblemKind, where: str) -> None:
        """Each once, however often it is met."""
        if (kind, where) not in self._added:
            self._added.add((kind, where))
            self._found.add(kind, where)

    def _bad(self, kind: ProblemKind, number: int) -> None:
        self._add(kind, self._name(number))
        self._bad_documents.add(number)

    def _name(self, number: int) -> str:
        row = self._view.rows("SELECT id FROM documents WHERE number = ?", (number,))
        return str(row[0][0]) if row else f"#{number}"

    def _document(self, number: int) -> None:
        """Against its digest, its passages against its text, its vectors against its passages."""
        document = self._view.document(number)
        (stated, versions) = self._view.rows(
            """SELECT stated_id, (SELECT count(*) FROM documents o WHERE o.stated_id = d.stated_id)
            FROM documents d WHERE number = ?""",
            (number,),
        )[0]
        if (document.id == stated) != (versions == 1):
            self._bad("document", number)
        texts = [document.text(statement) for statement in document.statements]
        (asked, vectors, status, outdated) = self._view.rows(
            "SELECT question, question_vectors, status, outdated FROM documents WHERE number = ?", (number,)
        )[0]
        if asked != document.question or (vectors and vectors != question_hash(asked)) or bool(vectors) != bool(asked):
            self._bad("document", number)
        if vectors:
            row = self._view.rows("SELECT data FROM vectors WHERE hash = ?", (vectors,))
            if not (_well_formed(unpack_vector(row[0][0])[None], self._dimension) if row else self._awaits):
                self._bad("vector", number)
        self._mentions(number, document)
        self._standing(number, document, status, bool(outdated))
        for statement, role, start, end, text, spans, key, data in self._view.rows(
            """SELECT p.statement, p.role, p."start", p."end", p.text, p.sentences, p.vectors, v.data
            FROM passages p LEFT JOIN vectors v ON v.hash = p.vectors WHERE p.document = ?""",
            (number,),
        ):
            sentences = np.frombuffer(spans, np.int32).reshape(-1, 2)
            if (
                not 0 <= statement < len(texts)
                or texts[statement][start:end] != text
                or document.statements[statement].role != role
                or vector_hash(PassageText(text, tuple((a, b) for a, b in sentences.tolist()))) != key
            ):
                self._bad("passage", number)
            elif data is None:
                if not self._awaits:
                    self._bad("vector", number)
            elif not _vectors_fit(data, len(sentences), self._dimension):
                self._bad("vector", number)

    def _mentions(self, number: int, document: Document) -> None:
        held = self._view.rows(
            "SELECT kind, question_number, committee, session, date FROM mentions WHERE document = ?", (number,)
        )
        said = [
            (r.kind, r.question_number, r.committee, r.session, r.date.isoformat() if r.date else None)
            for r in document.references
        ]
        if Counter(held) != Counter(said):
            self._bad("mentions", number)

    def _all_standings(self) -> dict[int, Standing]:
        """The standing of each document whose question is known. Taken at once: hundreds of questions of other
        committees and sessions have the same number, and each document would meet them all."""
        answers: dict[QuestionKey, list[Stated]] = defaultdict(list)
        for number, status, day, corrects, *asked in self._view.rows(
            """SELECT number, stated_status, date, corrects, kind, committee_code, committee, session, question_number
            FROM documents"""
        ):
            if key := key_of(*asked):
                answers[*key[:3], key[3].lower()].append((number, status, day, corrects))
        return {number: standing for each in answers.values() for number, standing in standings(each).items()}

    def _standing(self, number: int, document: Document, status: str, outdated: bool) -> None:
        if question_key(document) is None:
            (stated,) = self._view.rows("SELECT stated_status FROM documents WHERE number = ?", (number,))[0]
            right = (status, outdated) == (stated, stated == "superseded")
        else:
            standing = self._standings.get(number)
            right = standing is not None and (status, outdated) == (standing.status, standing.outdated)
        if not right:
            self._bad("standing", number)

    def derived(self, archive: Archive) -> None:
        if self._view.revision == 0:
            return
        try:
            snapshot = self._opened(archive)
        except DamagedSnapshotError as error:
            self._add("snapshot", str(error))
            return
        if snapshot is not None:
            self._vector_index(snapshot)
            self._entries(snapshot)

    def _opened(self, archive: Archive) -> Snapshot | None:
        """The snapshot, once every byte of its files is what was written: native code trusts them."""
        folder = folder_of(archive.folder, self._view.revision)
        whole = True
        try:
            for name, changed in changed_files(folder):
                self._tell("checking_files", self._found.files, 0)
                self._found.files += 1
                if changed:
                    self._add("file", f"{folder.name}/{name}")
                    whole = False
        except (OSError, ValueError):
            self._add("file", folder.name)
            return None
        return open_snapshot(archive.folder, self._view.revision, self._found.passages) if whole else None

    def _vector_index(self, snapshot: Snapshot) -> None:
        passages = np.array(
            [row[0] for row in self._view.rows("SELECT number FROM passages ORDER BY number")], np.int64
        )
        held = np.sort(snapshot.vectors.numbers())
        if self._awaits:
            # What awaits its vector is not there yet. Nothing else may be, and nothing twice.
            passages = passages[np.isin(passages, held)]
        if not np.array_equal(held, passages):
            self._add("vector_index", "numbers")
            return
        done = 0

        def vectors_of(numbers: IdArray) -> FloatArray:
            nonlocal done
            self._tell("checking_vectors", done, len(passages))
            done += len(numbers)
            return passage_vectors(self._view.connection, self._dimension, numbers)

        for number in snapshot.vectors.differing(vectors_of):
            self._add("vector_index", self._name_of(number))

    def _name_of(self, passage: int) -> str:
        rows = self._view.rows(
            "SELECT d.id FROM passages p JOIN documents d ON d.number = p.document WHERE p.number = ?", (passage,)
        )
        return str(rows[0][0]) if rows else f"#{passage}"

    def _entries(self, snapshot: Snapshot) -> None:
        """Every entry of the columns, of the lexical index and of the quotation index against the documents."""
        sound = [number for number in self._numbers if number not in self._bad_documents]
        # The last stage, and the longest: what is left of it is left of all.
        told = PacedProgress(self._progress, "checking_indexes")
        for done, entry in enumerate(document_entries(self._view.connection, sound)):
            told(done, len(sound))
            self._entry(snapshot, entry)
        if self._bad_documents:
            return
        for kind, held, expected in (
            ("columns", snapshot.columns.document_count, len(sound)),
            ("columns", len(snapshot.columns), self._found.passages),
            ("lexical_index", len(snapshot.lexical), self._found.passages),
            ("quotation_index", len(snapshot.quotations), self._found.parts),
        ):
            if held != expected:
                self._add(cast(ProblemKind, kind), "numbers")

    def _entry(self, snapshot: Snapshot, document: DocumentEntry) -> None:
        if not snapshot.columns.fit(document):
            self._add("columns", self._name(document.number))
        for entry in lexical_entries(document):
            if not snapshot.lexical.holds(entry):
                self._add("lexical_index", self._name(document.number))
        for asked, parts in enumerate((document.statements, document.questions)):
            self._found.parts += len(parts)
            for part in parts:
                place = Part(document.number, part.number, bool(asked))
                if not snapshot.quotations.holds(place, part.text, lexical_facets(document, part), document.day):
                    self._add("quotation_index", self._name(document.number))

    def _tell(self, stage: str, done: int, total: int) -> None:
        if self._progress:
            self._progress(Progress(stage, done, total))


def _vectors_fit(data: bytes, sentences: int, dimension: int) -> bool:
    try:
        vectors = unpack_passage(data, sentences)
    except ValueError:
        return False
    return (
        len(vectors.sentences) == sentences
        and int(vectors.counts.sum()) == len(vectors.words)
        and _well_formed(np.vstack([vectors.passage[None], vectors.sentences]), dimension)
    )


def _well_formed(vectors: FloatArray, dimension: int) -> bool:
    """Whether these are unit vectors: what is not a number, or infinite, has no length near 1 either."""
    if vectors.shape[1] != dimension:
        return False
    return bool((np.abs(np.linalg.norm(vectors.astype(np.float64), axis=1) - 1) < _NORM).all())
