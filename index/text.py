"""How text is folded for lexical comparison: words, stop words and the character n-grams within words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

GRAM = 5
"""Characters in an n-gram. Danish compounds share parts, not stems: 5-grams within words do what stemming cannot."""

STOP_WORDS = frozenset(
    """
    af alle alt altså anden andet andre at av blev blevet blive bliver da de dem den denne der deres det dette dig din
    disse dog du efter eller en end endnu er et for fordi fra få får før gennem ham han hans har have havde hende hendes
    her hos hun hvad hvem hver hvis hvilke hvilken hvilket hvor hvordan hvorfor hvornår i ifølge ikke ind ingen intet
    ja jeg jer jo kan kun kunne lige man mange med meget men mere mig min mit mod må måtte ned nej nogen noget nogle nok
    nu når nå også om op os over på samt se selv sig sin sine sit skal skulle som så sådan til ud under var ved vi vil
    ville være været vores
    a about an and are as at be been by did do does for from had has have he her his how if in into is it its many much
    not of on or our say said says she should than that the their them there they this to was were what when where which
    who why will with would you
    minister ministeren ministerens ministers mener siger sagde sagt svar svarede svarer spørgsmål spørgsmålet oplyst
    oplyser
    """.split()
)

_WHOLE_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_WORD = re.compile(r"\w+")


def fold(text: str) -> str:
    """Compatibility composed and case-folded, so that `å` equals `a` + ring and capitals do not matter."""
    return unicodedata.normalize("NFKC", text).casefold()


def words(text: str) -> list[str]:
    """The folded words of a text, hyphenated ones in their parts."""
    return _WORD.findall(fold(text))


def content_words(text: str) -> list[str]:
    """The words that say what a text is about; all of them where nothing but stop words is left."""
    every = words(text)
    return [word for word in every if word not in STOP_WORDS] or every


def word_spans(text: str) -> list[tuple[int, int]]:
    """Where the words of a text stand, hyphenated ones whole, as [start, end) characters."""
    return [match.span() for match in _WHOLE_WORD.finditer(text)]


def content_spans(text: str) -> list[tuple[int, int]]:
    """Where the words stand that say what a text is about; all of them where nothing but stop words is left."""
    every = word_spans(text)
    return [(start, end) for start, end in every if fold(text[start:end]) not in STOP_WORDS] or every


@lru_cache(maxsize=100_000)
def grams(word: str) -> tuple[str, ...]:
    """The n-grams within a folded word; a shorter word is its own."""
    if len(word) <= GRAM:
        return (word,)
    return tuple(word[at : at + GRAM] for at in range(len(word) - GRAM + 1))
