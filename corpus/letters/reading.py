"""A letter as it was read, before it becomes documents: everything found, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from corpus.document import Asker, Kind, Status
from corpus.errors import MinistersvarError
from corpus.letters import status
from corpus.letters.head import Head, read_head
from corpus.letters.parts import Part, Parts, find_parts
from corpus.letters.people import askers, signatures
from corpus.letters.references import Context, Mention, mentions
from corpus.letters.repair import Repaired, repair
from corpus.letters.view import Found, View
from corpus.letters.voices import Signer, Voice, voices


class UnreadableFile(MinistersvarError):  # noqa: N818 - it names the file, not the failure
    """Says in one line why a file gives no documents; the caller adds which file."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One question with its answer. Spans of `part`, `voices`, `mentions` and the status are positions in the view,
    of the other fields offsets into the source."""

    part: Part
    questions: tuple[tuple[int, int], ...]
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


def read(source: str, page_starts: tuple[int, ...] = ()) -> Reading:
    """Raises UnreadableFile where the text is no letter with an answer part."""
    repaired = repair(source, page_starts)
    text = repaired.view.text
    signed = tuple(signatures(text))
    found = find_parts(text, signed)
    if not found.parts:
        reason = found.lacking or _NO_LETTER
        raise UnreadableFile(reason, _IN_DANISH.get(reason))
    questions = [part.question for part in found.parts if part.question is not None]
    head = read_head(repaired, found.intro_end, questions, [part.answer for part in found.parts], signed)
    if not _is_letter(head, found.parts):
        raise UnreadableFile(_NO_LETTER, _IN_DANISH[_NO_LETTER])
    return Reading(repaired, head, tuple(_answers(repaired, head, found)), found.intro_end, signed)


_NO_LETTER = "not a letter with an answer part"
_IN_DANISH = {
    _NO_LETTER: "ikke et brev med en svardel",
    "the answer part is empty": "svardelen er tom",
    "a question without an answer": "et spørgsmål uden svar",
}


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


def _answers(repaired: Repaired, head: Head, found: Parts) -> Iterator[Answer]:
    view = repaired.view
    minister = head.minister_name or head.minister_title
    signer = Signer(head.ministry.value if head.ministry else None, minister.value if minister else None)
    intro = (0, found.intro_end)
    stamps = "\n".join(drop.text for drop in repaired.dropped)
    groups = _answered_together(found.parts)
    numbered = [(parts, _number(view, head, parts), _kind(view, head, parts)) for parts in groups]
    context = Context(
        frozenset(_with_bill(number, kind, head).value for _, number, kind in numbered if number),
        numbered[0][2].value,
        head.bill.value if head.bill else None,
        head.committee.value if head.committee else None,
        head.committee_code.value if head.committee_code else None,
    )
    said: dict[tuple[int, int], tuple[Voice, ...]] = {}
    passed_on: set[str] = set()
    for parts, number, kind in numbered:
        part = parts[0]
        if part.answer not in said:
            # What is sent after a consultation is the minister's speech.
            speaker = replace(signer, speaks=kind.value == "samraad")
            found_voices = voices(view.text, *part.answer, speaker, part.doubtful, frozenset(passed_on))
            said[part.answer] = tuple(found_voices)
            passed_on |= {who.name for voice in found_voices for who in voice.chain if who.role == "quoted"}
        questions = tuple(entry.question for entry in parts if entry.question is not None)
        yield Answer(
            part,
            questions,
            kind,
            _with_bill(number, kind, head) if number else None,
            _asked_by(view, head, part, alone=len(groups) == 1),
            status.status_of(view.text, intro, part.answer, stamps),
            status.corrects(view.text, intro, part.answer, stamps),
            status.confidential(view.text, part.answer),
            said[part.answer],
            tuple(_mentions(view.text, (*questions, part.answer), context)),
        )


_CONSULTATION_LETTERS = re.compile(r"[A-ZÆØÅ]{1,2}(?:-[A-ZÆØÅ]{1,2})?(?:(?:,| og) [A-ZÆØÅ]{1,2})*")


def _answered_together(parts: tuple[Part, ...]) -> list[tuple[Part, ...]]:
    """Questions of a consultation ("spm. AT-AU") have one answer; numbered questions have one each, be it the same."""
    groups: list[tuple[Part, ...]] = []
    for part in parts:
        lettered = part.number is not None and _CONSULTATION_LETTERS.fullmatch(part.number.value)
        if groups and lettered and groups[-1][0].answer == part.answer:
            groups[-1] = (*groups[-1], part)
        else:
            groups.append((part,))
    return groups


def _number(view: View, head: Head, parts: tuple[Part, ...]) -> Found[str] | None:
    numbers = [part.number for part in parts if part.number is not None]
    title = head.title_number
    if not numbers:
        return title
    if title is not None and title.value == f"S {numbers[0].value}":
        return title
    value = numbers[0].value if len(numbers) == 1 else f"{numbers[0].value}-{numbers[-1].value}"
    return Found(value, *view.span(numbers[0].start, numbers[0].end))


def _kind(view: View, head: Head, parts: tuple[Part, ...]) -> Found[Kind]:
    number = _number(view, head, parts)
    if number is not None and number.value.startswith("S "):
        return Found("section_20", number.start, number.end)
    if number is not None and _CONSULTATION_LETTERS.fullmatch(number.value):
        return Found("samraad", number.start, number.end)
    if head.kind is not None and head.kind.value != "samraad":
        return head.kind
    at = number or head.committee or Found("", 0, 0)
    return Found("alm_del", at.start, at.end)


def _with_bill(number: Found[str], kind: Found[Kind], head: Head) -> Found[str]:
    if kind.value == "bill" and head.bill is not None:
        return Found(f"{number.value} til {head.bill.value}", number.start, number.end)
    return number


def _asked_by(view: View, head: Head, part: Part, alone: bool) -> Found[tuple[Asker, ...]] | None:
    if alone and head.asked_by is not None:
        return head.asked_by
    if part.heading is not None and (own := askers(view.text, part.heading[0], part.answer[0])):
        return Found(own.value, *view.span(own.start, own.end))
    return head.asked_by


def _mentions(text: str, spans: Iterable[tuple[int, int]], context: Context) -> Iterator[Found[Mention]]:
    for span in sorted(spans):
        yield from mentions(text, *span, context)
