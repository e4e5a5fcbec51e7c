"""A letter as it is laid out: its head, the question, each speaker's part, and what it refers to; then cut into lines.

Every character that comes from the source keeps its source offset, so that a citation finds its place in the layout.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from rich.cells import cell_len

from corpus.document import Document, Statement
from qa.results import Reference
from tui import messages
from tui.app.answer import reference_text
from tui.dates import written_date
from tui.document_page import head, speaker
from tui.language import Language
from tui.printable import one_line, printable
from tui.wording import askers

BlockKind = Literal["fact", "heading", "asked", "speaker", "said", "pointer", "note"]


@dataclass(frozen=True, slots=True)
class Letter:
    """A document, what it refers to, and what refers to it."""

    document: Document
    references: tuple[Reference, ...] = ()
    mentioned_by: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """The stretch [start, end) of a block points at another document; `identifier` None: one that is not there."""

    start: int
    end: int
    identifier: str | None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph. `depth` is how many speakers pass it on; `offsets[i]` is where `text[i]` stands in the source."""

    kind: BlockKind
    text: str
    depth: int = 0
    offsets: Sequence[int] = ()
    links: tuple[Link, ...] = ()
    hang: int = 0
    """Cells by which its later lines stand in."""
    close: bool = False
    """That no empty line parts it from the block before it."""

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Where source [start, end) stands in the text; None where no part of it does."""
        if not self.offsets:
            return None
        first, last = bisect_left(self.offsets, start), bisect_left(self.offsets, end)
        return (first, last) if first < last else None


@dataclass(frozen=True, slots=True)
class Line:
    """The stretch [start, end) of a block's text; `block` None: an empty line."""

    block: int | None
    start: int = 0
    end: int = 0


def letter_blocks(letter: Letter, language: Language) -> list[Block]:
    document = letter.document
    facts = [(one_line(name), one_line(value)) for name, value in head(document, language)]
    widest = max(len(name) for name, _ in facts)
    blocks = [Block("fact", f"{name:<{widest}}  {value}", hang=widest + 2, close=True) for name, value in facts]
    links = _links(letter)
    blocks.append(Block("heading", _asked(document, language)))
    if document.questions:
        blocks += _paragraphs(document, document.questions[0], "asked", links, close=True)
    else:
        blocks.append(Block("note", messages.NO_QUESTION.to(language), close=True))
    blocks.append(Block("heading", messages.REPLY.to(language)))
    # In a debate the asker comes back: those turns stand where they were spoken.
    turns = sorted([*document.questions[1:], *document.statements], key=lambda turn: turn.start)
    if not turns:
        blocks.append(Block("note", messages.NO_REPLY.to(language), close=True))
    for name, statements in groupby(turns, key=lambda turn: speaker(document, turn, language)):
        spoken = list(statements)
        depth = _depth(spoken[0])
        blocks.append(Block("speaker", one_line(name), depth, close=blocks[-1].kind == "heading"))
        for number, statement in enumerate(spoken):
            kind: BlockKind = "asked" if statement.role == "asker" else "said"
            blocks += _paragraphs(document, statement, kind, links, close=not number)
    blocks += _pointers(letter, language)
    return blocks


def _asked(document: Document, language: Language) -> str:
    title = messages.QUESTION.to(language)
    if not document.asked_by:
        return title
    return f"{title}, {messages.ASKED_BY.to(language, askers=one_line(askers(document.asked_by, language)))}"


def _depth(statement: Statement) -> int:
    """Those who quote it: a minister is not quoted by the ministry but speaks for it."""
    return sum(speaker.role == "quoted" for speaker in statement.chain)


def _links(letter: Letter) -> list[Link]:
    """In source offsets."""
    held = {(r.kind, r.question_number, r.committee, r.session, r.date): r.id for r in letter.references}
    return [
        Link(r.start, r.end, held.get((r.kind, r.question_number, r.committee, r.session, r.date)))
        for r in letter.document.references
    ]


def _paragraphs(
    document: Document, statement: Statement, kind: BlockKind, links: Sequence[Link], *, close: bool
) -> Iterator[Block]:
    flow = document.flow(statement)
    text = printable(flow.text)
    for number, match in enumerate(re.finditer(r"[^\n]+", text)):
        offsets = flow.offsets[match.start() : match.end()]
        plain = Block(kind, match.group(), _depth(statement), offsets)
        spans = [(plain.span(link.start, link.end), link.identifier) for link in links]
        held = tuple(Link(*span, identifier) for span, identifier in spans if span)
        yield Block(kind, match.group(), _depth(statement), offsets, held, close=close and not number)


def _pointers(letter: Letter, language: Language) -> Iterator[Block]:
    outward = [(reference_text(reference, language), reference.id) for reference in letter.references]
    inward = [(_mention(document, language), document.id) for document in letter.mentioned_by]
    for title, pointers in ((messages.REFERENCES, outward), (messages.MENTIONED_BY, inward)):
        if pointers:
            yield Block("heading", title.to(language))
        for text, identifier in pointers:
            yield Block("pointer", text, links=(Link(0, len(text), identifier),), close=True)


def _mention(document: Document, language: Language) -> str:
    day = written_date(document.date, language) if document.date else None
    return one_line(" · ".join(part for part in (document.label, day) if part))


def letter_lines(blocks: Sequence[Block], width: int) -> list[Line]:
    """`width` in cells, of which each block's own indent is taken off."""
    lines: list[Line] = []
    for number, block in enumerate(blocks):
        if number and not block.close:
            lines.append(Line(None))
        spans = wrapped(block.text, width - indent(block), block.hang)
        lines += [Line(number, start, end) for start, end in spans]
    return lines


def indent(block: Block) -> int:
    """Cells before a block's text: a bar for the question, and one for each speaker who is passed on."""
    match block.kind:
        case "heading" | "fact":
            return 0
        case "asked":
            return 2 + 2 * block.depth
        case _:
            return 2 * block.depth


def wrapped(text: str, width: int, hang: int = 0) -> list[tuple[int, int]]:
    """[start, end) of the lines of a paragraph, each at most `width` cells; only words that are wider are cut.

    The lines after the first have `hang` cells less.
    """
    first, later = max(width, 1), max(width - hang, 1)
    lines: list[tuple[int, int]] = []
    start = end = used = 0
    for match in re.finditer(r"\S+", text):
        size = cell_len(match.group())
        gap = cell_len(text[end : match.start()]) if end > start else 0
        if end > start and used + gap + size > (later if lines else first):
            lines.append((start, end))
            start, used, gap = match.start(), 0, 0
        elif end == start:
            start = match.start()
        at = match.start()
        while size > (width := later if lines else first):
            cut = _fitting(text[at : match.end()], width)
            lines.append((at, at + cut))
            at += cut
            size = cell_len(text[at : match.end()])
            start, used, gap = at, 0, 0
        used += gap + size
        end = match.end()
    if end > start or not lines:
        lines.append((start, end))
    return lines


def _fitting(word: str, width: int) -> int:
    """Characters of a word that fit; at least one."""
    used = 0
    for number, character in enumerate(word):
        used += cell_len(character)
        if used > width and number:
            return number
    return len(word)
