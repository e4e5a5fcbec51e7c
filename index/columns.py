"""What filters ask of every passage, as columns in memory-mapped files: a million passages are gone through in a few
milliseconds, where as many rows of SQLite would take a second."""

from __future__ import annotations

import json
from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

DOCUMENT_FIELDS = ("committee", "ministry", "minister", "party", "asked_by", "kind", "status")
PASSAGE_FIELDS = ("speaker", "role")

IdArray = npt.NDArray[np.int64]
Column = npt.NDArray[np.int32]
Values = tuple[str, ...]
_PASSAGES, _DOCUMENTS, _VALUES = "passages.npy", "documents.npy", "values.json"


@dataclass(frozen=True, slots=True)
class PassageEntry:
    """What the derived indexes hold of a passage or a part. `stated_by` are the names of its speakers."""

    number: int
    text: str
    stated_by: Values
    role: str


@dataclass(frozen=True, slots=True)
class DocumentEntry:
    """What the derived indexes hold of a document: `day` is a proleptic ordinal, 0 where unknown.

    `statements` and `questions` are its parts whole; the number of each is its place among them.
    """

    number: int
    day: int
    facets: Mapping[str, Values]
    passages: tuple[PassageEntry, ...]
    statements: tuple[PassageEntry, ...] = ()
    questions: tuple[PassageEntry, ...] = ()


class Attribution(NamedTuple):
    """Who stated a passage: values of the fields of that name, and the names of its speakers."""

    minister: Values
    ministry: Values
    speakers: Values


class Columns:
    """One immutable state, in a folder.

    `_passages`, shape (4, n): number, number of the document, and a code for each of `PASSAGE_FIELDS`; by falling
    columns `_documents`, shape (9, m): number, day, and a code for each of `DOCUMENT_FIELDS`. A code is a place in
    the field's list of values; several values of one document (say its askers) have one code together.
    """

    def __init__(self, passages: Column, documents: Column, values: Mapping[str, list[Values]]) -> None:
        self._passages = passages
        self._documents = documents
        self.values = values
        self._distinct: dict[str, list[str]] = {}

    @classmethod
    def open(cls, folder: Path) -> Columns:
        """Raises `OSError`, `ValueError` or `KeyError` where files are missing or damaged."""
        values = json.loads((folder / _VALUES).read_text("utf-8"))
        return cls(
            np.load(folder / _PASSAGES, mmap_mode="r"),
            np.load(folder / _DOCUMENTS, mmap_mode="r"),
            {field: [tuple(each) for each in values[field]] for field in DOCUMENT_FIELDS + PASSAGE_FIELDS},
        )

    def __len__(self) -> int:
        return int(self._passages.shape[1])

    @property
    def document_count(self) -> int:
        return int(self._documents.shape[1])

    def fit(self, document: DocumentEntry) -> bool:
        """Whether what is held of a document and its passages is this."""
        at = int(np.searchsorted(self._documents[0], document.number))
        rows = np.searchsorted(self._passages[0], [passage.number for passage in document.passages]).tolist()
        if at >= self._documents.shape[1] or any(row >= len(self) for row in rows):
            return False
        facets = tuple(document.facets.get(field, ()) for field in DOCUMENT_FIELDS)
        return self._row(self._documents[:, at], DOCUMENT_FIELDS) == (document.number, document.day, *facets) and all(
            self._row(self._passages[:, row], PASSAGE_FIELDS)
            == (passage.number, document.number, passage.stated_by, (passage.role,))
            for row, passage in zip(rows, document.passages, strict=True)
        )

    def _row(self, codes: Column, fields: Sequence[str]) -> tuple[int | Values, ...]:
        one, other, *rest = codes.tolist()
        return one, other, *(self.values[field][code] for field, code in zip(fields, rest, strict=True))

    def distinct(self, field: str) -> list[str]:
        """Every value of a field, each once."""
        if field not in self._distinct:
            self._distinct[field] = list(dict.fromkeys(value for values in self.values[field] for value in values))
        return self._distinct[field]

    def passages(
        self,
        held: Mapping[str, Collection[str]],
        days: tuple[int, int] | None = None,
        documents: Collection[int] | None = None,
    ) -> IdArray:
        """Numbers, ascending, of the passages that have one of the values given for each field, whose day lies within
        `days` (both included), and that stand in one of `documents`."""
        known = self._documents[0]
        inside = np.ones(len(known), bool)
        for row, field in enumerate(DOCUMENT_FIELDS, start=2):
            if field in held:
                inside &= self._has(field, held[field])[self._documents[row]]
        if days is not None:
            inside &= (self._documents[1] >= days[0]) & (self._documents[1] <= days[1])
        if documents is not None:
            inside &= np.isin(known, np.fromiter(documents, np.int64))
        chosen = np.ones(self._passages.shape[1], bool)
        if not inside.all():
            # By number: a look-up table is quicker than a search among sorted numbers.
            allowed = np.zeros(int(known.max(initial=0)) + 1, bool)
            allowed[known[inside]] = True
            chosen = allowed[self._passages[1]]
        for row, field in enumerate(PASSAGE_FIELDS, start=2):
            if field in held:
                chosen &= self._has(field, held[field])[self._passages[row]]
        numbers: IdArray = self._passages[0][chosen].astype(np.int64)
        return numbers

    def documents_of(self, passages: IdArray) -> IdArray:
        """Numbers, ascending, of the documents that these passages stand in."""
        return np.unique(self._passages[1][self._places(passages)]).astype(np.int64)

    def stated_by(self, passages: IdArray) -> npt.NDArray[np.int32]:
        """For each of these passages a code of its speakers' names: another code, other speakers."""
        codes: npt.NDArray[np.int32] = self._passages[2][self._places(passages)]
        return codes

    def attributions(self, passages: IdArray) -> list[Attribution]:
        """Who stated each of these passages."""
        places = self._places(passages)
        rows = np.searchsorted(self._documents[0], self._passages[1][places])
        columns = [self._documents[2 + DOCUMENT_FIELDS.index(field)][rows] for field in ("minister", "ministry")]
        columns.append(self._passages[2 + PASSAGE_FIELDS.index("speaker")][places])
        values = [self.values[field] for field in ("minister", "ministry", "speaker")]
        return [
            Attribution(*(held[code] for held, code in zip(values, codes, strict=True)))
            for codes in zip(*(column.tolist() for column in columns), strict=True)
        ]

    def _places(self, passages: IdArray) -> IdArray:
        # As the column's own type: numpy would turn the whole column into the other.
        return np.searchsorted(self._passages[0], passages.astype(self._passages.dtype))

    def _has(self, field: str, wanted: Collection[str]) -> npt.NDArray[np.bool_]:
        """For each code whether one of its values is wanted."""
        chosen = frozenset(wanted)
        return np.array([not chosen.isdisjoint(values) for values in self.values[field]], bool)


class ColumnsWriter:
    """Gathers what a new state holds beside what is kept of the one before."""

    def __init__(self, before: Columns | None, gone: Collection[int]) -> None:
        """`gone` are numbers of documents that the new state does not hold, or holds in another form."""
        self._before = before
        self._gone = np.fromiter(gone, np.int64)
        values = before.values if before is not None else {field: [] for field in DOCUMENT_FIELDS + PASSAGE_FIELDS}
        self._codes = {field: {value: code for code, value in enumerate(values[field])} for field in values}
        self._passages = array("i")
        self._documents = array("i")

    def add(self, document: DocumentEntry) -> None:
        codes = (self._code(field, document.facets.get(field, ())) for field in DOCUMENT_FIELDS)
        self._documents.extend((document.number, document.day, *codes))
        for passage in document.passages:
            speaker, role = self._code("speaker", passage.stated_by), self._code("role", (passage.role,))
            self._passages.extend((passage.number, document.number, speaker, role))

    def _code(self, field: str, values: Values) -> int:
        codes = self._codes[field]
        return codes.setdefault(values, len(codes))

    def write(self, folder: Path) -> None:
        passages = np.frombuffer(self._passages, np.int32).reshape(-1, 2 + len(PASSAGE_FIELDS)).T
        documents = np.frombuffer(self._documents, np.int32).reshape(-1, 2 + len(DOCUMENT_FIELDS)).T
        if self._before is not None:
            passages = self._with_kept(self._before._passages, 1, passages)
            documents = self._with_kept(self._before._documents, 0, documents)
        values = {
            **_renumber(passages[2:], PASSAGE_FIELDS, self._codes),
            **_renumber(documents[2:], DOCUMENT_FIELDS, self._codes),
        }
        np.save(folder / _PASSAGES, np.ascontiguousarray(passages))
        np.save(folder / _DOCUMENTS, np.ascontiguousarray(documents))
        (folder / _VALUES).write_text(json.dumps(values, ensure_ascii=False, separators=(",", ":")), "utf-8")

    def _with_kept(self, before: Column, document: int, added: Column) -> Column:
        """What is kept and what is added, by ascending number; `document` is the row of documents' numbers."""
        kept = before[:, ~np.isin(before[document], self._gone)] if len(self._gone) else before
        together = np.concatenate([kept, added], axis=1)
        if (np.diff(together[0]) < 0).any():
            together = together[:, np.argsort(together[0], kind="stable")]
        return together


def _renumber(
    rows: Column, fields: Sequence[str], codes: Mapping[str, Mapping[Values, int]]
) -> dict[str, list[Values]]:
    """Leave out values that nothing has any more; `rows` is changed in place to the new codes."""
    values: dict[str, list[Values]] = {}
    for row, field in zip(rows, fields, strict=True):
        used = np.bincount(row, minlength=len(codes[field])) > 0
        values[field] = [value for value, code in codes[field].items() if used[code]]
        if not used.all():
            row[:] = (np.cumsum(used) - 1)[row]
    return values
