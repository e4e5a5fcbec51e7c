"""From a file to documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from pathlib import Path

from corpus.document import Document, Person, Reference, Speaker, Statement
from corpus.errors import MinistersvarError
from corpus.flow import Gap
from corpus.letters.reading import Answer, Reading, UnreadableFile, read
from corpus.letters.view import View

__all__ = ["MOST_BYTES", "UnreadableFile", "documents_of", "read_file", "read_letter"]

# A file larger than this (bytes) is not read: a letter of a hundred pages is a hundredth of it.
MOST_BYTES = 20_000_000

_ENCODINGS = ("utf-8-sig", "cp1252")
# Of so many characters (share of one) a text may have controls in place of letters.
_MOST_CONTROLS = 0.01


def read_file(path: Path, on_error: Callable[[MinistersvarError], None] | None = None) -> list[Document]:
    """The documents in a file, whatever its type.

    Raises UnreadableFile with a one-line reason that does not name the file. A file of records may hold bad lines among good
    ones: they are given to `on_error`, and without it the first of them is raised.
    """
    from corpus.records import looks_like_records, read_records

    try:
        if not path.exists():
            raise UnreadableFile("no such file")
        if path.is_dir():
            raise UnreadableFile("a folder, not a file")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise UnreadableFile(f"too large: {size / 1e6:.0f} MB, at most {MOST_BYTES / 1e6:.0f} MB are read")
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(f"cannot be read: {error.strerror or error}") from error
    text = decoded(content)
    if looks_like_records(text):
        return list(read_records(text, source_name=path.name, on_error=on_error))
    return read_letter(text, path.name)


def decoded(content: bytes) -> str:
    """The text of a file's bytes. Raises UnreadableFile for one that is empty or holds no text."""
    if not content.strip():
        raise UnreadableFile("empty")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as error:
            raise UnreadableFile("binary, not text") from error
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        controls = sum(1 for character in text[:20_000] if ord(character) < 32 and character not in "\n\r\t\f\v")
        if "\x00" in text or controls > _MOST_CONTROLS * min(len(text), 20_000):
            raise UnreadableFile("binary, not text")
        if not text.strip():
            raise UnreadableFile("no text")
        return text
    raise UnreadableFile("binary, not text")


def read_letter(
    source: str,
    source_name: str,
    page_starts: tuple[int, ...] = (),
    url: str | None = None,
    vocabulary: Container[str] = (),
) -> list[Document]:
    """The answers in the text of a letter. Raises UnreadableFile where there is none.

    `page_starts` are the offsets at which pages begin; `vocabulary` tells which words exist, for hyphens at line ends.
    """
    return documents_of(read(source, page_starts, vocabulary), source_name, page_starts, url)


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
    questions: tuple[Statement, ...] = ()
    if answer.part.question is not None:
        questions = (_statement(view, *answer.part.question, (Speaker(asker, "asker"),)),)
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
                mention.value.committee or (committee if mention.value.kind == "alm_del" else None),
                mention.value.session,
                mention.value.date,
                *view.span(mention.start, mention.end),
            )
            for mention in answer.mentions
        ),
        page_starts=page_starts,
        url=url,
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
