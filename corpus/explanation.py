"""How a file was read: every field with where it was found, the parts, the speakers, and what was left out and why.

For a person who wants to check a reading before trusting it (`show --explain FILE`). Offsets are into the source text.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from corpus.document import Document
from corpus.flow import GAP_REASONS, flow
from corpus.letters.reading import Answer, Reading, read
from corpus.letters.view import Found
from corpus.reader import documents_of, read_bytes
from corpus.records import read_records
from corpus.transcripts import looks_like_transcript, read_transcript

# How much of a stretch is shown (characters).
_SHOWN = 160


@dataclass(frozen=True, slots=True)
class FieldRead:
    """A field, its value as text, and the source it was read from; no offsets where it follows from another field."""

    name: str
    value: str
    start: int | None
    end: int | None
    found_in: str


@dataclass(frozen=True, slots=True)
class PartRead:
    """A stretch of a document: "question" or "answer", who stands behind it, innermost first, and how it begins."""

    part: str
    stated_by: tuple[str, ...]
    role: str
    uncertain: bool
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Left:
    """What was left out or bridged, and why."""

    start: int
    end: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class DocumentRead:
    id: str
    fields: tuple[FieldRead, ...]
    parts: tuple[PartRead, ...]
    references: tuple[FieldRead, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    file: str
    type: str
    characters: int
    pages: int | None
    documents: tuple[DocumentRead, ...]
    left_out: tuple[Left, ...]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def explain(path: Path) -> Explanation:
    """How a file was read. Raises UnreadableFile, as `read_file` does."""
    content = read_bytes(path)
    if content.type == "records":
        documents = list(read_records(content.text, path.name))
        told = tuple(_told(document, _unplaced(document, "the record's own field")) for document in documents)
        return Explanation(path.name, content.type, len(content.text), None, told, ())
    if looks_like_transcript(content.text):
        documents = read_transcript(content.text, path.name, content.page_starts, content.url)
        told = tuple(_told(document, _unplaced(document, "told by the transcript")) for document in documents)
        return Explanation(path.name, content.type, len(content.text), len(content.page_starts) or None, told, ())
    reading = read(content.text, content.page_starts)
    documents = documents_of(reading, path.name, content.page_starts, content.url)
    return Explanation(
        path.name,
        content.type,
        len(content.text),
        len(content.page_starts) or None,
        tuple(
            _told(document, _fields(reading, answer, document))
            for document, answer in zip(documents, reading.answers, strict=True)
        ),
        tuple(_left_out(reading, documents)),
    )


def _told(document: Document, fields: tuple[FieldRead, ...]) -> DocumentRead:
    stretches = [("question", statement) for statement in document.questions]
    stretches += [("answer", statement) for statement in document.statements]
    parts = tuple(
        PartRead(
            part,
            statement.stated_by,
            statement.role,
            statement.uncertain,
            statement.start,
            statement.end,
            _shown(document.text(statement)),
        )
        for part, statement in stretches
    )
    references = tuple(
        FieldRead(
            reference.kind,
            " ".join(
                str(value)
                for value in (reference.question_number, reference.committee, reference.session, reference.date)
                if value
            ),
            reference.start,
            reference.end,
            _shown(document.source[reference.start : reference.end]),
        )
        for reference in document.references
    )
    return DocumentRead(document.id, fields, parts, references)


_NAMES = (
    "kind",
    "status",
    "session",
    "date",
    "question_number",
    "case_number",
    "document_number",
    "committee",
    "committee_code",
    "ministry",
    "minister",
    "asked_by",
)


def _value(document: Document, name: str) -> str:
    value = getattr(document, name)
    if name == "minister":
        return ", ".join(part for part in (value.title, value.name) if part) if value else ""
    if name == "asked_by":
        return ", ".join(f"{asker.name} ({asker.party})" if asker.party else asker.name for asker in value)
    return "" if value is None else str(value)


def _unplaced(document: Document, found_in: str) -> tuple[FieldRead, ...]:
    """Fields that stand nowhere in particular; those that the document does not tell are not found."""
    values = ((name, _value(document, name)) for name in _NAMES)
    return tuple(FieldRead(name, value, None, None, found_in if value else "not found") for name, value in values)


def _fields(reading: Reading, answer: Answer, document: Document) -> tuple[FieldRead, ...]:
    head = reading.head
    view = reading.repaired.view
    of_status: Found[Any] | None = None
    if answer.status.value != "final" and answer.status.end > answer.status.start:
        of_status = Found(answer.status.value, *view.span(answer.status.start, answer.status.end))
    places: dict[str, Found[Any] | None] = {
        "kind": answer.kind,
        "status": of_status,
        "session": head.session,
        "date": head.date,
        "question_number": answer.number,
        "case_number": head.case_number,
        "document_number": head.document_number,
        "committee": head.committee,
        "committee_code": head.committee_code,
        "ministry": head.ministry,
        "minister": head.minister_name or head.minister_title,
        "asked_by": answer.asked_by,
    }
    fields = [_field(document, name, _value(document, name), places[name]) for name in _NAMES]
    for name, found in head.other.items():
        fields.append(_field(document, name, found.value, found))
    for name, found_in_view in (("replaces an earlier answer", answer.corrects), ("confidential", answer.confidential)):
        if found_in_view is not None and found_in_view.end > found_in_view.start:
            span = view.span(found_in_view.start, found_in_view.end)
            fields.append(_field(document, name, found_in_view.value, Found(found_in_view.value, *span)))
    return tuple(fields)


def _field(document: Document, name: str, value: str, found: Found[Any] | None) -> FieldRead:
    if found is None or found.end <= found.start:
        why = (
            "not found"
            if not value
            else "nothing tells otherwise"
            if name in ("status", "kind")
            else "follows from the rest"
        )
        return FieldRead(name, value, None, None, why)
    return FieldRead(name, value, found.start, found.end, _shown(document.source[found.start : found.end]))


def _left_out(reading: Reading, documents: list[Document]) -> list[Left]:
    source = reading.repaired.view.source
    noise = [
        Left(drop.start, drop.end, GAP_REASONS[drop.reason], _shown(drop.text)) for drop in reading.repaired.dropped
    ]
    bridged = [
        Left(gap.start, gap.end, GAP_REASONS[gap.reason], _shown(source[gap.start : gap.end]))
        for gap in reading.repaired.view.gaps
        if gap.reason in ("page_break", "hyphen", "lost_space")
    ]
    kept = sorted(
        {
            (statement.start, statement.end)
            for document in documents
            for statement in (*document.questions, *document.statements)
        }
    )
    covered = sorted([*kept, *((drop.start, drop.end) for drop in reading.repaired.dropped)])
    outside: list[Left] = []
    at = 0
    for start, end in [*covered, (len(source), len(source))]:
        if start > at and any(character.isalnum() for character in source[at:start]):
            outside.append(
                Left(at, start, "head, headings and signature: no part of question or answer", _shown(source[at:start]))
            )
        at = max(at, end)
    return sorted([*noise, *bridged, *outside], key=lambda left: (left.start, left.end))


def _shown(text: str) -> str:
    line = flow(text, 0, len(text)).text.replace("\n\n", " ")
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
