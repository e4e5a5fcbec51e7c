"""Whether what states a claim likeliest says otherwise, so that no face calls the claim stated without a word of it.

`python -m tests.benchmarks.check` counts how often that is told of claims as they stand and of claims turned round.
"""

from __future__ import annotations

import re
from typing import Literal

from index.text import STOP_WORDS
from index.tokens import Token, tokens
from qa.claims import DENIED, alike, without_emphasis
from qa.numerals import is_negation
from qa.results import Check, Difference, DifferenceKind

Otherwise = Literal["surely", "perhaps"]
_KINDS: frozenset[DifferenceKind] = frozenset(("number", "date", "negation", "actor", "attribution"))
"""Kinds of differences with which a claim may be another than what is stated."""

_ENDS = re.compile(r"[^\w]*(?:[.!?…\n]|$)")


def stands_otherwise(check: Check) -> Otherwise | None:
    """Whether the likeliest statement differs from a claim in a number, a date, a unit, a denial or who is meant.

    "perhaps" where a number is told by one of the two only, and where a denial stands neither beside words of both nor
    at the end of its sentence: a statement of several clauses often denies something else. Set, not fitted.
    """
    if check.verdict != "stated" or not check.matches:
        return None
    likeliest = max(check.matches, key=lambda match: match.similarity)
    told = [each for each in likeliest.differences if each.kind in _KINDS]
    if any(_turns(each, check.text, likeliest.excerpt.text) for each in told):
        return "surely"
    return "perhaps" if told else None


def _turns(difference: Difference, claim: str, statement: str) -> bool:
    both = bool(difference.said and difference.claimed)
    if both or difference.kind != "negation":
        # Where both deny, they may deny the same in other words.
        return both and difference.kind != "negation"
    return _denies(statement, claim) if difference.said else _denies(claim, statement)


def _denies(text: str, other: str) -> bool:
    """Whether a denial of a text denies what the other tells."""
    text = without_emphasis(text)
    held = tokens(text)
    told = [token.key for token in tokens(other) if _has_meaning(token)]
    for at, token in enumerate(held):
        if not is_negation(token.key):
            continue
        if _ENDS.match(text, token.end):
            return True
        beside = held[max(0, at - DENIED) : at + DENIED + 1]
        if any(alike(each.key, one) for each in beside if _has_meaning(each) for one in told):
            return True
    return False


def _has_meaning(token: Token) -> bool:
    return token.key not in STOP_WORDS and not is_negation(token.key) and "minister" not in token.key
