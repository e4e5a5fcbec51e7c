"""Whether a text that shares most of its words with a statement is a misquotation of it, or a claim of its own."""

from __future__ import annotations

from index.quotations import QuotationIndex
from index.text import STOP_WORDS
from qa.claims import alike
from qa.differences import Text
from qa.numerals import is_date, is_negation, is_number
from qa.places import Place, Places

NEARLY = 0.75
"""Share of words in common from which a text is a misquotation. Set, not fitted."""
BY_CHANCE = -1.0
"""Logarithm of the number of parts that may hold the words in common by chance; with more, a text that shares them is
no misquotation ("det er jo ikke en ..."). Set, not fitted."""
SEVERAL = 3
"""Parts from which a run of words is one that is used everywhere, if what stands around it is another. Set, not
fitted."""
_STANDING_FOR = frozenset("det den de han hun dette denne disse it he she they this these".split())


def is_near(index: QuotationIndex, places: Places, place: Place, claimed: Text) -> bool:
    """Whether a text nearly stands at a place, by its alignment there."""
    alignment = place.alignment
    common = [place.said.keys[first:last] for first, last in alignment.common]
    if alignment.similarity < NEARLY or index.chance(common) > BY_CHANCE:
        return False
    if len(common) != 1 or alignment.similarity == 1:
        return True
    # What differs stands before or behind all that is in common: the place is told by one run of words.
    own = [key for key in claimed.keys if key not in common[0] and _has_meaning(key)]
    return not (own and (_says_what_is_meant(place, claimed, own) or _is_used_everywhere(index, places, place)))


def _has_meaning(key: str) -> bool:
    """Whether a word may be what a claim is about. A number, a date or a denial is changed by who misquotes."""
    return key not in STOP_WORDS and not (is_number(key) or is_date(key) or is_negation(key))


def _says_what_is_meant(place: Place, claimed: Text, own: list[str]) -> bool:
    """Whether a text begins with words of its `own` that the sentence told before, for the pronoun that stands there:
    it is the statement in other words."""
    said, ((first, last),) = place.said, place.alignment.common
    beginning = len(claimed.keys) - (last - first)
    if said.keys[first:last] != claimed.keys[beginning:] or not first or said.keys[first - 1] not in _STANDING_FOR:
        return False
    before = [said.keys[at] for at in range(first - 1) if said.in_one_sentence(at, first)]
    return any(alike(one, other) for one in own for other in before)


def _is_used_everywhere(index: QuotationIndex, places: Places, place: Place) -> bool:
    """Whether the run in common stands in several parts with other words around it: "træder i kraft den 1. januar"."""
    ((first, last),) = place.alignment.common
    run = place.said.keys[first:last]
    parts, total = index.holding(run, SEVERAL, asked=place.part.asked)
    return total >= SEVERAL and len({_around(places.at(part).said.keys, run) for part in parts}) > 1


def _around(held: list[str], run: list[str]) -> tuple[str, str]:
    """The words before and behind a run, where it stands first."""
    count = len(run)
    at = next((at for at in range(len(held)) if held[at] == run[0] and held[at : at + count] == run), 0)
    return "".join(held[max(0, at - 1) : at]), "".join(held[at + count : at + count + 1])
