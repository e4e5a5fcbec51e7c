"""Checking a long text (a draft answer, an article): its quotations as quotations, its other sentences as claims."""

from __future__ import annotations

import re
import time
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from corpus.flow import flow
from corpus.sentences import sentences
from index.tokens import keys
from qa.check import SHORTEST
from qa.results import Check
from qa.texts import MAX_CHARACTERS

# Of marks that open and close alike: one that opens stands before a word and not within one, so that a mark too many
# (5", '90'erne) does not turn all that follows inside out. A quotation does not go on over a blank line.
_OPENS, _CLOSES = r"(?<!\w){0}(?=\S)", r"(?<=\S){0}(?!\w)"
_ALIKE = {"danish": "”", "straight": '"', "double": "’’", "apostrophes": "''"}
_SINGLE = {"single": ("‘", "’"), "apostrophe": ("'", "'")}
_QUOTATION = re.compile(
    "|".join(
        (
            r"»(?P<guillemets>[^»«]+)«|«(?P<turned>[^»«]+)»|›(?P<small>[^›‹]+)‹|‹(?P<small_turned>[^›‹]+)›",
            r"“(?P<curly>[^“”„]+)”|„(?P<low>[^“”„]+)[”“]",
            *(
                rf"{_OPENS.format(mark)}(?P<{name}>(?:(?!{mark}|\n\n).)+){_CLOSES.format(mark)}"
                for name, mark in _ALIKE.items()
            ),
            # An apostrophe within a word is none of them.
            *(
                rf"{_OPENS.format(opens)}(?P<{name}>(?:(?!{opens}|{closes}|\n\n).|(?<=\w){closes}(?=\w))+)"
                rf"{_CLOSES.format(closes)}"
                for name, (opens, closes) in _SINGLE.items()
            ),
        )
    ),
    re.DOTALL,
)
_SAID = "siger|sagde|fortæller|fortalte|lyder|lød|oplyser|oplyste|udtaler|udtalte|svarer|svarede|skriver|skrev|mener"
# A newspaper's line of speech: "– Det har vi ikke besluttet, siger ministeren."
_SPEECH = re.compile(rf"(?:^|(?<=\n))[–—-] (?P<speech>[^\n]+?)(?=,? (?:{_SAID})\b|\n|$)")
_AROUND_A_QUOTATION = 5
"""Words that say who is quoted ("udtaler ministeren til avisen"); with more a sentence claims something of its own."""
_LEAST_WORDS = 4
"""A shorter sentence claims nothing that can be checked."""


@dataclass(frozen=True, slots=True)
class DraftPart:
    """The characters [start, end) of a draft, and what the archive says of them."""

    start: int
    end: int
    quotation: bool
    check: Check


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """`verdicts` counts the parts by verdict; `skipped` the sentences that are not checked: questions, which claim
    nothing, and what is too short or too long to be checked."""

    parts: tuple[DraftPart, ...]
    verdicts: dict[str, int]
    skipped: int
    took_ms: float


def check_draft(
    text: str, check: Callable[[str], Check], progress: Callable[[int, int], None] | None = None
) -> DraftCheck:
    """Check a text part by part, in its order. `progress` is told before each how many of how many are done."""
    began = time.perf_counter()
    parts, skipped = [], 0
    read = flow(text, 0, len(text))
    divided = _parts(read.text)
    for done, (start, end, quotation) in enumerate(divided):
        if progress:
            progress(done, len(divided))
        part = read.text[start:end]
        if len(part) > MAX_CHARACTERS or not (quotation or _claims(part)):
            skipped += 1
            continue
        parts.append(DraftPart(*read.span(start, end), quotation, check(part)))
    verdicts = Counter(part.check.verdict for part in parts)
    took = round((time.perf_counter() - began) * 1000, 1)
    return DraftCheck(tuple(parts), dict(verdicts.most_common()), skipped, took)


def _claims(sentence: str) -> bool:
    return len(keys(sentence)) >= _LEAST_WORDS and not sentence.rstrip(" ”\"»«'’)").endswith("?")


def _parts(text: str) -> list[tuple[int, int, bool]]:
    """[start, end) of each quotation and each sentence that is more than one, and whether it is a quotation."""
    quoted = list(_quotations(text))
    found = [(start, end, True) for start, end in quoted]
    starts, ends = [start for start, _ in quoted], [end for _, end in quoted]
    for start, end in sentences(text):
        beside = quoted[bisect_right(ends, start) : bisect_left(starts, end)]
        inside = sum(len(keys(text[max(start, first) : min(end, last)])) for first, last in beside)
        outside = len(keys(text[start:end])) - inside
        # What stands around a quotation may say no more than who is quoted.
        if not inside or outside > max(inside, _AROUND_A_QUOTATION):
            found.append((start, end, False))
    return sorted(found)


def _quotations(text: str) -> Iterator[tuple[int, int]]:
    """What stands between quotation marks, titles and single words apart, and a newspaper's lines of speech."""
    at = 0
    found = sorted([*_QUOTATION.finditer(text), *_SPEECH.finditer(text)], key=lambda match: match.start())
    for match in found:
        group = next(name for name, held in match.groupdict().items() if held)
        start, end = match.span(group)
        if start >= at and len(keys(text[start:end])) >= SHORTEST:
            yield start, end
            at = end
