"""Whether a question is in English: then the documents, which are Danish, need not hold its words."""

from __future__ import annotations

from index.text import words

_ENGLISH = frozenset(
    "the what who which whose does did do how is are was were of to in for has have had will would why when where with "
    "about and by on from".split()
)
_DANISH = frozenset(
    "hvad hvor hvem hvis hvilken hvilke hvilket hvornår hvorfor hvordan er var der på af og til det at en et om som "
    "har havde vil ville de den ikke med ifølge fra ved".split()
)


def is_english(question: str) -> bool:
    """By the commonest words of both languages; what has none of them, a list of search words say, is Danish."""
    said = words(question)
    danish = sum(word in _DANISH or not word.isascii() for word in said)
    return sum(word in _ENGLISH for word in said) > danish
