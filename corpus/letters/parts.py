"""Question parts and answer parts of a letter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from corpus.letters.anchors import places
from corpus.letters.view import Found

_LETTERS = r"[A-ZÆØÅ]{1,2}(?![a-zæøåA-ZÆØÅ])"
_NUMBER = (
    r"(?P<number>(?:S\s?|nr\.\s?)?\d{1,4}(?:[ ]?[a-z]\b)?"
    rf"|(?-i:{_LETTERS}(?:[ ]?(?:-|–|,|og)[ ]?{_LETTERS})*))"
)
_OPENING = '[”"“„»]'

# What may follow the number: "(Alm. del) fra Folketingets Retsudvalg", "til L 222", over a line end before the colon.
_HEADING_REST = (
    r"(?P<rest>(?:\s*(?:,\s)?(?:\([^)]{1,60}\)"
    r"|(?:fra|til|ad|vedr\w*\.?|om|stillet|af|på|alm\.)\b[^\n:?]{0,120}(?:\n[^\n:?]{1,80}(?=:))?))*)"
)
QUESTION_HEADING = re.compile(
    rf"""^[ ]*(?:{_OPENING}[ ]?)?(?:§\s?\d+[,\s-]+)?(?:Alm\.\s?del,?\s+)?(?:Ad\s+)?
    (?:Samråds?spørgsmål|Spørgsmål(?:et|ene)?|Spm\.)(?:\s+(?:nr\.?|nummer))?(?:\s*{_NUMBER})?
    {_HEADING_REST}[ ]*(?P<colon>:?)(?P<after>[^\n]*)$""",
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
# Where line ends were lost a heading stands in the middle of a line; only a number and a colon tell it from a sentence.
_QUESTION_INLINE = re.compile(
    rf"Spørgsmål(?:\s+nr\.?)?\s*{_NUMBER}"
    r"(?P<rest>(?:[ ]*\([^)\n]{1,40}\))?(?:\s+fra[^:.\n]{3,60}(?=:))?)(?:\s*:|(?=[ ]*\n)|(?=[A-ZÆØÅ][a-zæøå]))"
)

ANSWER_HEADING = re.compile(
    r"""^[ ]*(?:(?:Endeligt?|Foreløbigt?|Supplerende|Fælles|Samlet|Revideret|Korrigeret|Ministerens|Nyt)[ ]+
        (?:[Ss]var|[Bb]esvarelse)|Svar|Besvarelse|SVAR|BESVARELSE|Talepapir|TALEPAPIR|svar(?=[ ]*:[ ]*$))
    (?P<of>[ ]+(?:på|til|ad|af)[ ]+(?:(?:samråds)?spørgsmål(?:ene)?|spm\.?)[^\n:]{0,70})?
    [ ]*(?P<colon>:|\.(?=[ ]*$))?(?P<after>[^\n]*)$""",
    re.VERBOSE | re.MULTILINE,
)
_ANSWER_OF = r"(?P<of>\s(?:på|til|af)\s(?:samråds)?spørgsmål(?:ene)?(?:\snr\.)?\s\d[\d ,og–-]{0,40})?"
_ANSWER_INLINE = re.compile(rf"(?:Svar|SVAR|Besvarelse|svar){_ANSWER_OF}(?:\s?:|(?=[ ]*\n))")
# In text whose line ends all became spaces a capital follows such a heading.
_QUESTION_FLATTENED = re.compile(
    rf"(?:Spørgsmål|SPØRGSMÅL|Samrådsspørgsmål)(?:\s(?:nr\.?|NR\.))?(?:\s*{_NUMBER})?"
    r"(?P<rest>(?:[ ]?\([^)\n]{1,40}\))?(?:\s(?:fra|til|stillet)[^:.?\n]{3,90}(?=:))?)"
    r"(?:\s?:|(?=[ ][”\"“»]?[A-ZÆØÅ][a-zæøå]))"
)
_ANSWER_FLATTENED = re.compile(rf"(?:Svar|SVAR|Besvarelse|svar){_ANSWER_OF}(?:\s?:|\.?(?=[ ][”\"“»]?[A-ZÆØÅ][a-zæøå]))")

# What stands before those headings: an end of something, a page number, and what belongs to the heading.
_BEFORE_QUESTION = re.compile(r"(?:[.?!”\"»):]|\d/\d\d?) (?P<first>(?:§\s?\d+\s)?)\Z")
_BEFORE_ANSWER = re.compile(
    r"[.?!”\"»):] (?P<first>(?:Endeligt |Foreløbigt |Supplerende |Fælles |Samlet |Ministerens )?)\Z"
)
# A letter of no more lines than this has lost them.
_FEW_LINES = 4
_BEFORE_QUESTION_FLATTENED = re.compile(r"(?:\A|\S) (?P<first>(?:§\s?\d+\s)?)\Z")
# What stands before is no longer than this (characters).
_LONGEST_BEFORE = 24

# The sentence that leads in a question without a heading.
_LEAD_IN = re.compile(
    r"""(?:hermed\s+(?:skal\s+)?(?:besvares?|besvarer)|skal\s+besvare|følgende\s+spørgsmål(?:\s*,?\s*(?:nr\.\s*)?\d+)?(?:[^.:]|(?<=[Aa]lm)\.|(?<=nr)\.){0,80}(?<![Aa]lm)(?<!nr)|(?:bedt\s+om|anmodet\s+om)[^.:]{0,60}besvarelse\s+af\s+følgende\s+spørgsmål|således|som\s+følger)\s*[.:]""",
    re.VERBOSE,
)
_ASKED_FOR = re.compile(
    r"(?:[.?!”\"»]|\A)\s*((?:Spørgsmålet|Spørgsmålene)\s+(?:er|ønskes|blev)\b[^.]*?(?:\([^)]*\)|[^.])*\.?)\s*\Z"
)
# A question that is put as a request: "Ministeren bedes redegøre for …".
_REQUEST = re.compile(
    r"\bminister(?:en|iet)\s+(?:bedes|anmodes|opfordres)\b|\b(?:vil|kan)\s+ministeren\b", re.IGNORECASE
)
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
_OPENING_MARKS, _CLOSING_MARKS = '”"“„»«', '”"“«»'


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


@dataclass(frozen=True, slots=True)
class _Heading:
    start: int
    end: int
    number: Found[str] | None
    answer: bool
    of: str = ""


def find_parts(text: str, signatures: Sequence[Found[str]]) -> Parts:
    headings = _headings(text)
    found = _found_parts(text, headings, signatures)
    lost = _lost_questions(text, headings)
    if not lost:
        return found
    return replace(found, parts=tuple(replace(part, doubtful=_within(lost, *part.answer)) for part in found.parts))


def _found_parts(text: str, headings: list[_Heading], signatures: Sequence[Found[str]]) -> Parts:
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


def _lost_questions(text: str, headings: list[_Heading]) -> list[tuple[int, int]]:
    """Between two headings of answers without one of a question: what ends as questions do."""
    return [
        (one.end, other.start)
        for one, other in pairwise(headings)
        if one.answer and other.answer and _ends_as_question(text[one.end : other.start])
    ]


def _ends_as_question(words: str) -> bool:
    if _ASKED_FOR.search(words):
        return True
    last = re.split(r"\n\s*\n", words.strip())[-1]
    return last.rstrip(f"{_CLOSING_MARKS}) \n").endswith("?") or _REQUEST.search(last) is not None


def _within(spans: Sequence[tuple[int, int]], start: int, end: int) -> tuple[tuple[int, int], ...]:
    return tuple((max(a, start), min(b, end)) for a, b in spans if a < end and b > start)


def _headings(text: str) -> list[_Heading]:
    found: dict[int, _Heading] = {}
    stop = 0
    for line in _lines_with(_QUESTION_WORDS, text, lowered=True):
        match = QUESTION_HEADING.match(text, line) if line >= stop else None
        if match and _heads_question(text, match):
            stop = match.start("after")
            found[match.start()] = _Heading(match.start(), stop, _number(match), answer=False)
    for line in _lines_with(_ANSWER_WORDS, text, lowered=False):
        match = ANSWER_HEADING.match(text, line)
        if match is None or (match["after"].strip() and not match["colon"]):
            continue
        if match.group().lstrip().startswith("Besvarelse") and match["of"]:
            continue
        found[match.start()] = _Heading(match.start(), match.start("after"), None, answer=True, of=match["of"] or "")
    for heading in _inside_lines(text):
        found.setdefault(heading.start, heading)
    return sorted(found.values(), key=lambda heading: heading.start)


def _inside_lines(text: str) -> Iterator[_Heading]:
    """Headings that do not begin a line, where line ends were lost."""
    flattened = text.count("\n") <= _FEW_LINES
    before, inline = (
        (_BEFORE_QUESTION_FLATTENED, _QUESTION_FLATTENED) if flattened else (_BEFORE_QUESTION, _QUESTION_INLINE)
    )
    for word in ("Spørgsmål", "SPØRGSMÅL", "Samrådsspørgsmål") if flattened else ("Spørgsmål",):
        for start, match in _inline(text, word, before, inline):
            yield _Heading(start, match.end(), _number(match), answer=False)
    for word in ("Svar", "SVAR", "Besvarelse", "svar"):
        for start, match in _inline(text, word, _BEFORE_ANSWER, _ANSWER_FLATTENED if flattened else _ANSWER_INLINE):
            if text[start].isupper():
                yield _Heading(start, match.end(), None, answer=True, of=match["of"] or "")


def _inline(
    text: str, word: str, before: re.Pattern[str], heading: re.Pattern[str]
) -> Iterator[tuple[int, re.Match[str]]]:
    """Headings inside a line: where each begins, and its match from its word on."""
    stop = 0
    for at in places(text, word):
        if at < stop or not text[at - 1 : at].isspace():
            continue
        lead = before.search(text, max(0, at - _LONGEST_BEFORE), at)
        if lead and (match := heading.match(text, at)):
            stop = match.end()
            yield lead.start("first"), match


_ANSWER_WORDS = (
    *("Svar", "SVAR", "svar", "Endelig", "Foreløbig", "Supplerende", "Fælles", "Samlet", "Revideret", "Korrigeret"),
    *("Ministerens", "Nyt", "Besvarelse", "BESVARELSE", "Talepapir", "TALEPAPIR"),
)
_QUESTION_WORDS = ("spørgsmål", "spm", "samråd", "alm", "§", "ad ")


def _lines_with(words: tuple[str, ...], text: str, lowered: bool) -> Iterator[int]:
    """Where the lines begin that begin with one of the words; found faster than the headings themselves."""
    at = 0
    for line in text.split("\n"):
        beginning = line[:40].lstrip(' ”"“„»')
        if (beginning.lower() if lowered else beginning).startswith(words):
            yield at
        at += len(line) + 1


def _number(match: re.Match[str]) -> Found[str] | None:
    if not match["number"]:
        return None
    value = re.sub(r"^nr\.\s?", "", match["number"])
    value = re.sub(r"^[sS]\s?(?=\d)", "S ", " ".join(value.split()))
    return Found(value, match.end("number") - len(match["number"]), match.end("number"))


def _heads_question(text: str, match: re.Match[str]) -> bool:
    after = match["after"].strip()
    if match.group().lstrip(' ”"“„»')[:1].islower():
        return False
    if match["colon"]:
        return match["number"] is not None or not match["rest"] or "følgende" not in match["rest"]
    if after:
        return False
    if match["number"] is None and (
        match["rest"].strip() or not match.group().strip().rstrip(".").lower().endswith(("spørgsmål", "spørgsmålet"))
    ):
        return False
    following = text[match.end() :].lstrip()
    return bool(following) and (
        following[0].isupper() or following[0] in _OPENING_MARKS or following[0].isdigit() or following[0] in "-•–("
    )


def _grouped(headings: list[_Heading]) -> list[tuple[list[_Heading], list[_Heading]]]:
    """Questions that stand together, each group with the answer headings after it."""
    groups: list[tuple[list[_Heading], list[_Heading]]] = []
    for heading in headings:
        if heading.answer:
            groups[-1][1].append(heading)
        elif not groups or groups[-1][1]:
            groups.append(([heading], []))
        else:
            groups[-1][0].append(heading)
    return groups


def _group_parts(text: str, asked: list[_Heading], replies: list[_Heading], stop: int, stops: list[int]) -> list[Part]:
    questions: list[tuple[_Heading, tuple[int, int] | None]] = []
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


def _without_question_heading(text: str, answers: list[_Heading], questions: list[_Heading], stops: list[int]) -> Parts:
    first = answers[0]
    # A question after the answer is attached to it: it is no part of what was answered.
    attached = next((heading for heading in questions if heading.start > answers[-1].start), None)
    if first.of and len(answers) > 1:
        # The first is the title of the letter ("Svar på spørgsmål nr. 3"), the next one heads the answer.
        first = answers[1]
    lead_ins = list(_LEAD_IN.finditer(text, 0, first.start))
    intro_end = lead_ins[0].end() if lead_ins else first.start
    question = question_span(text, intro_end, first.start) if lead_ins else _quoted_before(text, first.start)
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


def _without_answer_heading(text: str, questions: list[_Heading], stops: list[int]) -> Parts:
    """Questions in quotation marks, each with the answer after it without a heading."""
    if _QUESTION_SHEET.search(text):
        return Parts(len(text), (), "a question without an answer")
    if correction := _CORRECTION.search(text):
        attached = next((heading.start for heading in questions if heading.start > correction.end()), len(text))
        answer = trimmed(text, correction.end(), _stopped(correction.end(), attached, stops))
        if answer is not None:
            return Parts(correction.end(), (Part(None, None, None, answer),))
    openings: list[tuple[_Heading | None, int]] = [(heading, heading.end) for heading in questions]
    if not openings and (lead_in := _LEAD_IN.search(text)):
        openings = [(None, lead_in.end())]
    if not openings:
        return Parts(len(text), (), "not a letter with an answer part")
    parts: list[Part] = []
    lacking = "not a letter with an answer part"
    for place, (heading, start) in enumerate(openings):
        following = openings[place + 1][0] if place + 1 < len(openings) else None
        found = _question_and_answer(text, start, following.start if following else len(text))
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


_WISHED = re.compile(r"\s*Spørgsmål(?:et|ene)\s+(?:er|blev)\s+stillet\b[^.]{0,200}?\([^)\n]{1,40}\)\.?")


def _question_and_answer(text: str, start: int, stop: int) -> tuple[tuple[int, int] | None, int] | None:
    """The question in marks that begins at `start`, and where its answer begins; None where no mark shows its end."""
    opening = start
    while opening < stop and text[opening].isspace():
        opening += 1
    if opening >= stop or text[opening] not in _OPENING_MARKS:
        return None
    end = _END_OF_QUESTION.search(text, opening + 1, stop)
    if end is None:
        return None
    question = question_span(text, opening, end.end())
    wished = _WISHED.match(text, end.end(), stop)
    return question, wished.end() if wished else end.end()


_END_OF_QUESTION = re.compile(r"[?.][”\"“«»]\s*\n")


def _quoted_before(text: str, stop: int) -> tuple[int, int] | None:
    before = text[:stop].rstrip()
    if not before or before[-1] not in _CLOSING_MARKS:
        return None
    paragraph = before.rfind("\n\n")
    opening = max(before.rfind(mark, 0, len(before) - 1) for mark in _OPENING_MARKS)
    at_start = re.search(rf"(?:\A|\n)\s*({_OPENING})", before[paragraph + 1 :])
    if at_start:
        opening = paragraph + 1 + at_start.start(1)
    return question_span(text, opening, len(before)) if opening >= 0 else None


def question_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The question itself: without the sentence that says who wished it, and without its outer marks."""
    span = trimmed(text, start, end)
    if span is None:
        return None
    start, end = span
    wish = _ASKED_FOR.search(text[start:end])
    if wish and wish.start(1) > 0:
        span = trimmed(text, start, start + wish.start(1))
        if span is None:
            return None
        start, end = span
    first, last = text[start], text[end - 1]
    if first in _OPENING_MARKS and (last in _CLOSING_MARKS or text[start + 1 : end].count(first) % 2 == 0):
        return trimmed(text, start + 1, end - 1 if last in _CLOSING_MARKS else end)
    if last in _CLOSING_MARKS and sum(text.count(mark, start, end) for mark in set(_CLOSING_MARKS)) == 1:
        # The opening mark stood before the heading.
        return trimmed(text, start, end - 1)
    return start, end


_EDGES = re.compile(r"[\s*]+")


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without white space at its ends; None where nothing but marks is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if text.startswith("./.", start) and end - start > 3:
        return trimmed(text, start + 3, end)
    if text.endswith("./.", start, end):
        return trimmed(text, start, end - 3)
    return (start, end) if any(character.isalnum() for character in text[start:end]) else None
