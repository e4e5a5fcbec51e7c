"""The words of a question: where they begin and end, and what leads them in or says who wished them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus.letters.institutions import TITLE, plain_title
from corpus.letters.spans import trimmed
from corpus.letters.view import Found

OPENING = '[”"“„»]'
OPENING_MARKS, _CLOSING_MARKS = '”"“„»«', '”"“«»'

# The sentence that leads in a question without a heading.
LEAD_IN = re.compile(
    r"""(?:hermed\s+(?:skal\s+)?(?:besvares?|besvarer)|skal\s+besvare|følgende\s+spørgsmål(?:\s*,?\s*(?:nr\.\s*)?\d+)?(?:[^.:]|(?<=[Aa]lm)\.|(?<=nr)\.){0,80}(?<![Aa]lm)(?<!nr)|(?:bedt\s+om|anmodet\s+om)[^.:]{0,60}besvarelse\s+af\s+følgende\s+spørgsmål|således|som\s+følger)\s*[.:]""",
    re.VERBOSE,
)
# "Spørgsmålet", "Samrådsspørgsmålene", "Samrådsspørgsmål A": what the sentence that says who wished them begins with.
_THE_QUESTION = r"(?:Samråds?s|S)pørgsmål(?:et|ene|(?:\s+nr\.)?\s+(?:\d{1,4}|[A-ZÆØÅ]{1,2}))"
_ASKED_FOR = re.compile(
    rf"(?:[.?!”\"»]|\A)\s*({_THE_QUESTION}\s+(?:er|ønskes|blev)\b[^.]*?(?:\([^)]*\)|[^.])*\.?)\s*\Z"
)
# A question that is put as a request: "Ministeren bedes redegøre for …".
_REQUEST = re.compile(
    r"\bminister(?:en|iet)\s+(?:bedes|anmodes|opfordres)\b|\b(?:vil|kan)\s+ministeren\b", re.IGNORECASE
)


def ends_as_question(words: str) -> bool:
    if _ASKED_FOR.search(words):
        return True
    last = re.split(r"\n\s*\n", words.strip())[-1]
    return last.rstrip(f"{_CLOSING_MARKS}) \n").endswith("?") or _REQUEST.search(last) is not None


_END_OF_QUESTION = re.compile(r"[?.][”\"“«»]\s*\n")
_WISHED = re.compile(rf"\s*{_THE_QUESTION}\s+(?:er|blev)\s+stillet\b[^.]{{0,200}}?\([^)\n]{{1,40}}\)\.?")


def question_and_answer(text: str, start: int, stop: int) -> tuple[tuple[int, int] | None, int] | None:
    """The question in marks that begins at `start`, and where its answer begins; None where no mark shows its end."""
    opening = start
    while opening < stop and text[opening].isspace():
        opening += 1
    if opening >= stop or text[opening] not in OPENING_MARKS:
        return None
    end = _END_OF_QUESTION.search(text, opening + 1, stop)
    if end is None:
        return None
    question = question_span(text, opening, end.end())
    wished = _WISHED.match(text, end.end(), stop)
    return question, wished.end() if wished else end.end()


def quoted_before(text: str, stop: int) -> tuple[int, int] | None:
    before = text[:stop].rstrip()
    if not before or before[-1] not in _CLOSING_MARKS:
        return None
    paragraph = before.rfind("\n\n")
    opening = max(before.rfind(mark, 0, len(before) - 1) for mark in OPENING_MARKS)
    at_start = re.search(rf"(?:\A|\n)\s*({OPENING})", before[paragraph + 1 :])
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
    if first in OPENING_MARKS and (last in _CLOSING_MARKS or text[start + 1 : end].count(first) % 2 == 0):
        return trimmed(text, start + 1, end - 1 if last in _CLOSING_MARKS else end)
    if last in _CLOSING_MARKS and sum(text.count(mark, start, end) for mark in set(_CLOSING_MARKS)) == 1:
        # The opening mark stood before the heading.
        return trimmed(text, start, end - 1)
    return start, end


# "Vil vejrministeren oplyse", "Ministeren for vejr bedes redegøre": what a question begins with that names to whom.
_ADDRESSES = re.compile(r"[\s”\"“„»]*(?:(?:Vil|Kan|Agter|Finder|Mener|Er|Hvad\s+(?:vil|kan|mener|agter))\s+)?")
_BEDES = re.compile(r"\s+(?:bedes|anmodes|opfordres)\b")


def put_to(text: str, questions: Iterable[tuple[int, int]]) -> Found[str] | None:
    """The title of the minister whom the questions address by it; None where they address none, or several."""
    found: dict[str, Found[str]] = {}
    for start, end in questions:
        begins = _ADDRESSES.match(text, start, end)
        title = TITLE.match(text, begins.end(), end) if begins else None
        if begins is None or title is None or (stem := plain_title(title.group())) is None:
            continue
        asked = begins.group().strip(OPENING_MARKS + " \n")
        if not title.group().endswith("s") and (asked or _BEDES.match(text, title.end(), end)):
            found.setdefault(stem, Found(stem, title.start(), title.end()))
    return next(iter(found.values())) if len(found) == 1 else None
