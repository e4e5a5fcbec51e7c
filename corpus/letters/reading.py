"""A letter as it was read, before it becomes documents: everything found, and where."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from corpus.document import Asker, Kind, Status
from corpus.errors import MinistersvarError
from corpus.letters import status
from corpus.letters.head import Head, read_head
from corpus.letters.parts import Part, find_parts
from corpus.letters.people import askers, signatures
from corpus.letters.references import Mention, mentions
from corpus.letters.repair import Repaired, repair
from corpus.letters.view import Found
from corpus.letters.voices import Signer, Voice, voices


class UnreadableFile(MinistersvarError):
    """Says in one line why a file gives no documents; the caller adds which file."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One question with its answer. Spans of `part` and `voices` are positions in the view, of fields offsets into the source."""

    part: Part
    kind: Found[Kind]
    number: Found[str] | None
    asked_by: Found[tuple[Asker, ...]] | None
    status: Found[Status]
    corrects: Found[str] | None
    confidential: Found[str] | None
    voices: tuple[Voice, ...]
    mentions: tuple[Found[Mention], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    repaired: Repaired
    head: Head
    answers: tuple[Answer, ...]
    intro_end: int
    signed: tuple[Found[str], ...]


def read(source: str, page_starts: tuple[int, ...] = (), vocabulary: Container[str] = ()) -> Reading:
    """Raises UnreadableFile where the text is no letter with an answer part."""
    repaired = repair(source, page_starts, vocabulary)
    text = repaired.view.text
    signed = list(signatures(text))
    found = find_parts(text, signed)
    if not found.parts:
        raise UnreadableFile(found.lacking or "not a letter with an answer part")
    spans = [part.answer for part in found.parts]
    head = read_head(repaired, found.intro_end, spans)
    signer = Signer(
        head.ministry.value if head.ministry else None,
        head.minister_name.value if head.minister_name else head.minister_title.value if head.minister_title else None,
    )
    if not _is_letter(head, found.parts):
        raise UnreadableFile("not a letter with an answer part")
    read_voices: dict[tuple[int, int], tuple[Voice, ...]] = {}
    answers = []
    numbers = frozenset(part.number.value for part in found.parts if part.number)
    if head.title_number:
        numbers |= {head.title_number.value}
    stamps = "\n".join(drop.text for drop in repaired.dropped)
    for part in found.parts:
        if part.answer not in read_voices:
            read_voices[part.answer] = tuple(voices(text, *part.answer, signer))
        answers.append(
            _answer(
                repaired, head, part, len(found.parts) > 1, read_voices[part.answer], numbers, found.intro_end, stamps
            )
        )
    return Reading(repaired, head, tuple(answers), found.intro_end, tuple(signed))


def _is_letter(head: Head, parts: tuple[Part, ...]) -> bool:
    """Any text may hold a line "Svar:"; a letter also tells who asked, who answers or which question it is."""
    known = (
        head.committee,
        head.committee_code,
        head.ministry,
        head.minister_title,
        head.kind,
        head.case_number,
        head.title_number,
    )
    return any(field is not None for field in known) or any(part.number for part in parts)


def _answer(
    repaired: Repaired,
    head: Head,
    part: Part,
    several: bool,
    said: tuple[Voice, ...],
    numbers: frozenset[str],
    intro_end: int,
    stamps: str,
) -> Answer:
    view = repaired.view
    text = view.text
    number = Found(part.number.value, *view.span(part.number.start, part.number.end)) if part.number else None
    if number is None or (head.title_number is not None and not several):
        number = head.title_number or number
    kind = _kind(repaired, head, part, number)
    if number is not None and kind.value == "bill" and head.bill is not None:
        number = Found(f"{number.value} til {head.bill.value}", number.start, number.end)
    wished = None
    if part.heading is not None and (own := askers(text, part.heading[0], part.answer[0])):
        wished = Found(own.value, *view.span(own.start, own.end))
    if wished is None or (head.asked_by is not None and not several):
        wished = head.asked_by or wished
    intro = (0, intro_end)
    of_status = status.status_of(text, intro, part.answer, stamps)
    return Answer(
        part,
        kind,
        number,
        wished,
        of_status,
        status.corrects(text, intro, part.answer, stamps),
        status.confidential(text, part.answer),
        said,
        tuple(mentions(text, *part.answer, numbers)),
    )


_CONSULTATION_LETTERS = re.compile(r"[A-ZÆØÅ]{1,2}(?:-[A-ZÆØÅ]{1,2})?(?:(?:,| og) [A-ZÆØÅ]{1,2})*")


def _kind(repaired: Repaired, head: Head, part: Part, number: Found[str] | None) -> Found[Kind]:
    at = number or head.committee or Found("", 0, 0)
    if number is not None and number.value.startswith("S "):
        return Found("section_20", number.start, number.end)
    if head.kind is not None:
        return head.kind
    if number is not None and _CONSULTATION_LETTERS.fullmatch(number.value):
        return Found("samraad", number.start, number.end)
    return Found("alm_del", at.start, at.end)
