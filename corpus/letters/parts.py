"""Question parts and answer parts of a letter: which answer belongs to which question."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from corpus.letters.headings import Heading, find_headings
from corpus.letters.questions import LEAD_IN, ends_as_question, question_and_answer, question_span, quoted_before
from corpus.letters.spans import trimmed
from corpus.letters.view import Found

_QUESTION_SHEET = re.compile(
    r"udbeder\s+sig\s+ministerens\s+besvarelse\s+af|I\s+et\s+kommende\s+samråd\s+ønsker\s+udvalget"
    r"|§\s20-spørgsmål\s+til\s+(?:skriftlig|mundtlig)\s+besvarelse"
)
# The title of a letter that only says what was wrong in an answer: all of it is the answer.
_CORRECTION = re.compile(
    r"^[ ]*(?:Berigtigelse|Rettelse|Korrektion|Supplement|Tilføjelse)\s+(?:af|til)\s+(?:\w+\s+){0,3}"
    r"(?:besvarelse|svar)[^\n]*"
    r"(?:\n[^\n.]{0,60}udvalg\w*)?[ ]*$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """One question and its answer; all spans are [start, end) in the view."""

    number: Found[str] | None
    heading: tuple[int, int] | None
    question: tuple[int, int] | None
    answer: tuple[int, int]
    doubtful: tuple[tuple[int, int], ...] = ()
    """Spans of the answer in which a question stands whose heading was lost: nothing shows where it begins."""


@dataclass(frozen=True, slots=True)
class Parts:
    intro_end: int
    """Where the head and the letter's own words to the committee end."""
    parts: tuple[Part, ...]
    lacking: str | None = None
    """Why there are no parts, where there are none."""


def find_parts(text: str, signatures: Sequence[Found[str]]) -> Parts:
    headings = find_headings(text)
    found = _found_parts(text, headings, signatures)
    lost = _lost_questions(text, headings)
    if not lost:
        return found
    return replace(found, parts=tuple(replace(part, doubtful=_within(lost, *part.answer)) for part in found.parts))


def _found_parts(text: str, headings: list[Heading], signatures: Sequence[Found[str]]) -> Parts:
    stops = sorted(sign.start for sign in signatures)
    answers = [heading for heading in headings if heading.answer]
    questions = [heading for heading in headings if not heading.answer]
    if not answers:
        return _without_answer_heading(text, questions, stops)
    if not questions or answers[-1].start < questions[0].start:
        return _without_question_heading(text, answers, questions, stops)
    groups = _grouped([heading for heading in headings if not (heading.answer and heading.start < questions[0].start)])
    parts: list[Part] = []
    for index, (asked, replies) in enumerate(groups):
        stop = groups[index + 1][0][0].start if index + 1 < len(groups) else len(text)
        if not replies:
            continue
        found = _group_parts(text, asked, replies, stop, stops)
        if not found and not any(later for _, later in groups[index + 1 :]):
            # What looks like further questions repeats pieces of this one over their answers.
            found = _group_parts(text, asked, replies, len(text), stops)
            parts += found
            break
        parts += found
    if not parts:
        return Parts(questions[0].start, (), "the answer part is empty")
    return Parts(questions[0].start, tuple(parts))


def _lost_questions(text: str, headings: list[Heading]) -> list[tuple[int, int]]:
    """Between two headings of answers without one of a question: what ends as questions do."""
    return [
        (one.end, other.start)
        for one, other in pairwise(headings)
        if one.answer and other.answer and ends_as_question(text[one.end : other.start])
    ]


def _within(spans: Sequence[tuple[int, int]], start: int, end: int) -> tuple[tuple[int, int], ...]:
    return tuple((max(a, start), min(b, end)) for a, b in spans if a < end and b > start)


def _grouped(headings: list[Heading]) -> list[tuple[list[Heading], list[Heading]]]:
    """Questions that stand together, each group with the answer headings after it."""
    groups: list[tuple[list[Heading], list[Heading]]] = []
    for heading in headings:
        if heading.answer:
            groups[-1][1].append(heading)
        elif not groups or groups[-1][1]:
            groups.append(([heading], []))
        else:
            groups[-1][0].append(heading)
    return groups


def _group_parts(text: str, asked: list[Heading], replies: list[Heading], stop: int, stops: list[int]) -> list[Part]:
    questions: list[tuple[Heading, tuple[int, int] | None]] = []
    for index, heading in enumerate(asked):
        end = asked[index + 1].start if index + 1 < len(asked) else replies[0].start
        questions.append((heading, question_span(text, heading.end, end)))
    # A heading repeated over its question ("Spørgsmål nr. 3" and then "Spørgsmål:") is one question.
    kept = [entry for entry in questions if entry[1] is not None]
    if not kept:
        kept = questions[-1:]
    elif len(kept) < len(questions) and kept[0][0].number is None:
        kept[0] = (next((heading for heading, span in questions if heading.number), kept[0][0]), kept[0][1])
    last_of = {heading.number.value if heading.number else None: place for place, (heading, _) in enumerate(kept)}
    kept = [entry for place, entry in enumerate(kept) if place in last_of.values()]
    numbers = [heading.number.value if heading.number else None for heading, _ in kept]
    own_reply: dict[int, tuple[int, int]] = {}
    if len(kept) > 1 and len(replies) > 1:
        for index, reply in enumerate(replies):
            for place, number in enumerate(numbers):
                if number and re.search(rf"\b{re.escape(number)}\b", reply.of):
                    end = replies[index + 1].start if index + 1 < len(replies) else stop
                    own_reply[place] = (reply.end, end)
    parts = []
    for place, (heading, span) in enumerate(kept):
        start, end = own_reply.get(place, (replies[0].end, stop))
        answer = trimmed(text, start, _stopped(start, end, stops))
        if answer is not None:
            parts.append(Part(heading.number, (heading.start, heading.end), span, answer))
    return parts


def _stopped(start: int, end: int, stops: list[int]) -> int:
    """The end of an answer: its signature, if it has one before `end`."""
    index = bisect_left(stops, start)
    return min(end, stops[index]) if index < len(stops) else end


def _without_question_heading(text: str, answers: list[Heading], questions: list[Heading], stops: list[int]) -> Parts:
    first = answers[0]
    # A question after the answer is attached to it: it is no part of what was answered.
    attached = next((heading for heading in questions if heading.start > answers[-1].start), None)
    if first.of and len(answers) > 1:
        # The first is the title of the letter ("Svar på spørgsmål nr. 3"), the next one heads the answer.
        first = answers[1]
    lead_ins = list(LEAD_IN.finditer(text, 0, first.start))
    intro_end = lead_ins[0].end() if lead_ins else first.start
    question = question_span(text, intro_end, first.start) if lead_ins else quoted_before(text, first.start)
    if question is not None and not lead_ins:
        intro_end = question[0]
    end = attached.start if attached else len(text)
    answer = trimmed(text, first.end, _stopped(first.end, end, stops))
    if answer is None:
        return Parts(intro_end, (), "the answer part is empty")
    if attached is not None and question is None:
        asked = question_span(text, attached.end, _stopped(attached.end, len(text), stops))
        return Parts(intro_end, (Part(attached.number, (attached.start, attached.end), asked, answer),))
    return Parts(intro_end, (Part(None, None, question, answer),))


def _without_answer_heading(text: str, questions: list[Heading], stops: list[int]) -> Parts:
    """Questions in quotation marks, each with the answer after it without a heading."""
    if _QUESTION_SHEET.search(text):
        return Parts(len(text), (), "a question without an answer")
    if correction := _CORRECTION.search(text):
        attached = next((heading.start for heading in questions if heading.start > correction.end()), len(text))
        answer = trimmed(text, correction.end(), _stopped(correction.end(), attached, stops))
        if answer is not None:
            return Parts(correction.end(), (Part(None, None, None, answer),))
    openings: list[tuple[Heading | None, int]] = [(heading, heading.end) for heading in questions]
    if not openings and (lead_in := LEAD_IN.search(text)):
        openings = [(None, lead_in.end())]
    if not openings:
        return Parts(len(text), (), "not a letter with an answer part")
    parts: list[Part] = []
    lacking = "not a letter with an answer part"
    for place, (heading, start) in enumerate(openings):
        following = openings[place + 1][0] if place + 1 < len(openings) else None
        found = question_and_answer(text, start, following.start if following else len(text))
        if found is None:
            continue
        question, after = found
        answer = trimmed(text, after, _stopped(after, following.start if following else len(text), stops))
        if answer is None:
            lacking = "the answer part is empty"
            continue
        parts.append(
            Part(
                heading.number if heading else None, (heading.start, heading.end) if heading else None, question, answer
            )
        )
    return Parts(openings[0][1], tuple(parts), None if parts else lacking)
