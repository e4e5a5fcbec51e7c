"""Quantities and dates of a text: how much of what, and when, so that two texts can be told apart by them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from index.text import STOP_WORDS
from index.tokens import tokens
from qa.numerals import is_date, is_number, number
from qa.results import Difference, DifferenceKind

_MULTIPLIERS = frozenset("mio mia million millioner milliard milliarder tusind tusinde hundrede".split())
_SAME_UNIT = {"procent": "%", "pct": "%", "kroner": "kr", "million": "millioner"}
_YEAR, _DAY = "year", "day"


@dataclass(frozen=True, slots=True)
class _Quantity:
    unit: str
    value: object
    written: str


def differing_quantities(earlier: str, later: str) -> tuple[Difference, ...]:
    """Where both texts tell how much of one thing, or when, and have no value of it in common: a value of each."""
    found = []
    ours, theirs = _quantities(earlier), _quantities(later)
    for unit in dict.fromkeys(quantity.unit for quantity in ours):
        before = {each.value: each.written for each in ours if each.unit == unit}
        after = {each.value: each.written for each in theirs if each.unit == unit}
        if after and not before.keys() & after.keys():
            kind: DifferenceKind = "date" if unit in (_YEAR, _DAY) else "number"
            found.append(Difference(next(iter(before.values())), next(iter(after.values())), kind))
    return tuple(found)


def _quantities(text: str) -> list[_Quantity]:
    """A number counts with what it counts ("12 stillinger"), a year and a day of a month alone."""
    found = []
    words = tokens(text)
    at = 0
    while at < len(words):
        first, word = at, words[at].key
        at += 1
        value = number(word) if is_number(word) else None
        if value is None:
            continue
        while at < len(words) and words[at].key in _MULTIPLIERS:
            value *= number(words[at].key) or Fraction(1)
            at += 1
        following = words[at].key if at < len(words) else ""
        end = words[at].end if following else words[at - 1].end
        if word.isdigit() and len(word) == 4 and word.startswith(("19", "20")):
            found.append(_Quantity(_YEAR, value, word))
        elif is_date(following):
            found.append(_Quantity(_DAY, (value, following), text[words[first].start : end]))
        elif following and following not in STOP_WORDS and not is_number(following):
            unit = _SAME_UNIT.get(following, following)
            found.append(_Quantity(unit, value, text[words[first].start : end]))
    return found
