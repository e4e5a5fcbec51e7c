"""From a file to documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from corpus.document import Document, Person, Reference, Speaker, Statement
from corpus.errors import MinistersvarError, reason_in_danish
from corpus.files import MOST_BYTES, MOST_CHARACTERS, Extracted, decoded, file_type, page_starts
from corpus.flow import Gap
from corpus.letters.reading import Answer, Reading, UnreadableFile, read
from corpus.letters.view import View
from corpus.records import read_line, read_records
from corpus.transcripts import looks_like_transcript, read_transcript

__all__ = [
    "MOST_BYTES",
    "UnreadableFile",
    "documents_of",
    "extracted",
    "read_bytes",
    "read_file",
    "read_letter",
    "read_piece",
]


def read_file(path: Path, on_error: Callable[[MinistersvarError], None] | None = None) -> list[Document]:
    """The documents in a file, whatever its type; the bytes tell the type, not the name.

    Raises UnreadableFile with a one-line reason that does not name the file. A file of records may hold bad lines
    among good ones: they are given to `on_error`, and without it the first of them is raised.
    """
    content = read_bytes(path)
    if content.type == "records":
        return list(read_records(content.text, path.name, on_error))
    return read_letter(content.text, path.name, content.page_starts, content.url)


def read_piece(content: bytes, source_name: str, line: int | None = None) -> list[Document]:
    """The documents of what is read as one (`corpus.sources.Piece`): a letter's bytes, or a record's line.

    Raises MinistersvarError with the reason, UnreadableFile for a letter.
    """
    if line is not None:
        return [read_line(decoded(content), line, source_name)]
    if not content.strip():
        raise UnreadableFile("empty", "tom")
    found = extracted(content)
    return read_letter(found.text, source_name, found.page_starts, found.url)


def read_bytes(path: Path) -> Extracted:
    """The text of a file, with its type. Raises UnreadableFile."""
    try:
        if not path.exists():
            raise UnreadableFile("no such file", "filen findes ikke")
        if path.is_dir():
            raise UnreadableFile("a folder, not a file", "en mappe, ikke en fil")
        if not path.is_file():
            raise UnreadableFile("not an ordinary file", "ikke en almindelig fil")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise UnreadableFile(
                f"too large: {size / 1e6:.0f} MB, at most {MOST_BYTES / 1e6:.0f} MB are read",
                f"for stor: {size / 1e6:.0f} MB, højst {MOST_BYTES / 1e6:.0f} MB læses",
            )
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            f"cannot be read: {error.strerror or error}", f"kan ikke læses: {reason_in_danish(error)}"
        ) from error
    if not content.strip():
        raise UnreadableFile("empty", "tom")
    return extracted(content)


def extracted(content: bytes) -> Extracted:
    """The text of a letter's file. Raises UnreadableFile. Each type's library is loaded only for a file of that
    type."""
    kind = file_type(content)
    match kind:
        case "pdf":
            from corpus.pdf import read_pdf

            return read_pdf(content)
        case "docx":
            from corpus.word import read_docx

            return read_docx(content)
        case "html":
            from corpus.html import read_html

            return read_html(content)
        case "records" | "text":
            text = decoded(content, MOST_CHARACTERS if kind == "text" else MOST_BYTES)
            return Extracted(text, kind, page_starts(text) if kind == "text" else ())


def read_letter(
    source: str,
    source_name: str,
    page_starts: tuple[int, ...] = (),
    url: str | None = None,
) -> list[Document]:
    """The answers in the text of a letter, or of question time. Raises UnreadableFile where there is none.

    `page_starts` are the offsets at which pages begin.
    """
    if looks_like_transcript(source):
        return read_transcript(source, source_name, page_starts, url)
    return documents_of(read(source, page_starts), source_name, page_starts, url)


def documents_of(
    reading: Reading, source_name: str, page_starts: tuple[int, ...] = (), url: str | None = None
) -> list[Document]:
    documents: list[Document] = []
    taken: set[str] = set()
    for answer in reading.answers:
        document = _document(reading, answer, source_name, page_starts, url, taken)
        taken.add(document.id)
        documents.append(document)
    return documents


def _document(
    reading: Reading, answer: Answer, source_name: str, page_starts: tuple[int, ...], url: str | None, taken: set[str]
) -> Document:
    head, view = reading.head, reading.repaired.view
    minister = None
    if head.minister_title or head.minister_name:
        minister = Person(
            head.minister_title.value if head.minister_title else None,
            head.minister_name.value if head.minister_name else None,
        )
    committee = head.committee.value if head.committee else None
    asker = answer.asked_by.value[0].name if answer.asked_by else committee or "spørgeren"
    questions = tuple(_statement(view, *span, (Speaker(asker, "asker"),)) for span in answer.questions)
    number = answer.number.value if answer.number else None
    session = head.session.value if head.session else None
    day = head.date.value if head.date else None
    return Document(
        id=_document_id(reading, answer, taken),
        source=view.source,
        source_name=source_name,
        kind=answer.kind.value,
        status=answer.status.value,
        session=session,
        date=day,
        question_number=number,
        case_number=head.case_number.value if head.case_number else None,
        document_number=head.document_number.value if head.document_number else None,
        committee=committee,
        committee_code=head.committee_code.value if head.committee_code else None,
        ministry=head.ministry.value if head.ministry else None,
        minister=minister,
        asked_by=answer.asked_by.value if answer.asked_by else (),
        questions=questions,
        statements=tuple(
            _statement(view, voice.start, voice.end, voice.chain, voice.uncertain) for voice in answer.voices
        ),
        references=tuple(
            Reference(
                mention.value.kind,
                mention.value.question_number,
                mention.value.committee,
                mention.value.session,
                mention.value.date,
                *view.span(mention.start, mention.end),
            )
            for mention in answer.mentions
        ),
        page_starts=page_starts,
        url=url,
        corrects=answer.corrects is not None,
    )


def _statement(view: View, start: int, end: int, chain: tuple[Speaker, ...], uncertain: bool = False) -> Statement:
    lo, hi = view.span(start, end)
    gaps = tuple(Gap(gap.start, gap.end, gap.reason) for gap in view.gaps if gap.start >= lo and gap.end <= hi)
    return Statement(lo, hi, chain, gaps, uncertain)


_NOT_IN_ADDRESS = re.compile(r"[^a-z0-9æøå]+")


def _slug(text: str) -> str:
    plain = _NOT_IN_ADDRESS.sub("-", text.lower()).strip("-")
    return plain.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _document_id(reading: Reading, answer: Answer, taken: set[str]) -> str:
    """Deterministic, from the letter alone, and fit for an address."""
    head = reading.head
    number = answer.number.value if answer.number else None
    day = head.date.value.isoformat() if head.date else None
    if head.case_number:
        rest = head.document_number.value if head.document_number else day
        parts = [head.case_number.value, rest, number if len(reading.answers) > 1 else None]
    else:
        code = head.committee_code.value if head.committee_code else head.committee.value if head.committee else None
        parts = [answer.kind.value, code, head.session.value if head.session else None, number, day]
    identity = "-".join(slug for part in parts if part and (slug := _slug(part)))
    unique, count = identity, 1
    while unique in taken:
        count += 1
        unique = f"{identity}-{count}"
    return unique
