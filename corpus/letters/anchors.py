"""Places where a pattern can match at all, found faster than the pattern itself.

A pattern that begins with a choice or a condition is tried at each character of a text; the words that every match of
it holds are found by the string search, many times faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def places(text: str, word: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where a word begins in text[start:end], in order."""
    stop = len(text) if end is None else end
    at = text.find(word, start, stop)
    while at >= 0:
        yield at
        at = text.find(word, at + len(word), stop)


def holds_any(text: str, words: tuple[str, ...]) -> bool:
    for word in words:  # noqa: SIM110 - a generator takes twice the time
        if word in text:
            return True
    return False


def matches_at(
    pattern: re.Pattern[str], text: str, starts: Iterable[int], end: int | None = None
) -> Iterator[re.Match[str]]:
    """What `pattern.finditer` gives, where the pattern matches at no other place than `starts`, which are in order."""
    stop = len(text) if end is None else end
    free = 0
    for start in starts:
        if start >= free and (match := pattern.match(text, start, stop)):
            free = match.end()
            yield match
