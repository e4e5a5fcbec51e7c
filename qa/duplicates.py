"""Whether two texts are the same, or so nearly that one may stand for both.

Ministries send one standard paragraph in many letters, and a draft before the final answer. Two texts are the same
where at least `SHARED` of their words are, in the same order, and none of the others says anything of its own:
articles, additive adverbs and inflections may differ. A number, a date, a negation, a name or any other word that
differs makes them two texts, for a reader may quote the one as the other.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from index.text import fold

SHARED = 0.9
"""Of the words of the longer text (the usual bound for near-duplicates; Manning et al. 2008, section 19.6)."""
_WORD = re.compile(r"\w+")
_SAYS_NOTHING = frozenset(
    """
    den det de en et at der som også endvidere desuden derudover herudover ligeledes samtidig således jo
    """.split()
)
_NUMERALS = frozenset(
    """
    nul en et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve
    tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind femte sjette syvende ottende niende tiende
    ellevte tolvte tredje fjerde første anden halv halvdelen tredjedel fjerdedel femtedel
    """.split()
)
_INFLECTION = 3
"""Letters at its end in which two forms of a word may differ ("politikreds", "politikredsene")."""
_STEM = 5


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))


@dataclass(frozen=True, slots=True)
class _Folded:
    words: tuple[str, ...]
    joined: str
    distinct: frozenset[str]


@lru_cache(maxsize=4096)
def _folded(text: str) -> _Folded:
    # Of a normalised text every part is normalised too (UAX 15): then case is all that is left to fold.
    as_is = unicodedata.is_normalized("NFKC", text)
    words = tuple(map(str.casefold if as_is else fold, _words(text)))
    return _Folded(words, "".join(words), frozenset(words))


@lru_cache(maxsize=4096)
def _as_folded(text: str) -> str:
    return fold(text)


def same_among(one: str, others: Sequence[str]) -> list[int]:
    """The places of those texts that may stand for one."""
    # Without a look at their words: what may differ in texts of one wording makes none of them twice as long.
    shortest, longest = len(one) / 2, 2 * len(one)
    near = [at for at, other in enumerate(others) if shortest <= len(other) <= longest]
    # Fewer words than these may differ, so that the other holds one of them at least; to find it takes a tenth of the
    # time of putting the other into words.
    distinct = sorted(_folded(one).distinct, key=len, reverse=True)
    some = distinct[: int((1 - SHARED) * len(_words(one))) + 1]
    near = [at for at in near if any(map(_as_folded(others[at]).__contains__, some))]
    return [at for at in near if same_wording(one, others[at])]


def same_wording(one: str, other: str) -> bool:
    """Whether one text may stand for the other."""
    ours, theirs = _words(one), _words(other)
    shorter, longer = sorted((len(ours), len(theirs)))
    if not shorter or shorter < SHARED * longer:
        return False
    a, b = _folded(one), _folded(other)
    # A line end may have cost a space ("I praksisbetyder det").
    if a.words == b.words or a.joined == b.joined:
        return True
    # An upper bound first, for nearly all pairs are far apart.
    if len(a.distinct & b.distinct) < max(len(a.distinct), len(b.distinct)) - (1 - SHARED) * longer:
        return False
    matcher = SequenceMatcher(None, a.words, b.words, autojunk=False)
    shared = 0
    for _, first, last, start, end in matcher.get_opcodes():
        if a.words[first:last] == b.words[start:end]:
            shared += last - first
        elif not _says_the_same(ours[first:last], theirs[start:end]):
            return False
    return shared >= SHARED * longer


def _says_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    rest = [word for word in one if fold(word) not in _SAYS_NOTHING]
    opposite = [word for word in other if fold(word) not in _SAYS_NOTHING]
    return len(rest) == len(opposite) and all(map(_forms_of_one_word, rest, opposite))


def _forms_of_one_word(one: str, other: str) -> bool:
    if any(character.isdigit() for character in one + other) or {fold(one), fold(other)} & _NUMERALS:
        return False
    shorter, longer = sorted((fold(one), fold(other)), key=len)
    if one[0].isupper() or other[0].isupper():
        # A name has no other form than its genitive.
        return longer.removesuffix("s") == shorter
    common = next((at for at, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    return common >= max(_STEM, len(longer) - _INFLECTION)
