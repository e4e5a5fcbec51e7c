"""Passages: what is searched. A passage is a run of whole sentences of one statement."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.document import Document
from corpus.sentences import sentences
from index.encoder import PassageText

MAX_WORDS = 120
"""Long enough to carry its context, short enough for one subject: the length the default encoder was measured at."""


@dataclass(frozen=True, slots=True)
class Passage:
    """`start` and `end` are offsets into the text of the statement (`Document.text`), not into the source."""

    statement: int
    start: int
    end: int
    text: PassageText


def passages(document: Document) -> list[Passage]:
    """All of a document's statements, cut at sentence borders into passages of at most `MAX_WORDS` words.

    A passage never spans two statements, hence never two speakers, and questions give none. A sentence longer than the
    limit is a passage of its own. The parts of a statement are kept about equally long, so that none is a stump.
    """
    found: list[Passage] = []
    for number, statement in enumerate(document.statements):
        text = document.text(statement)
        spans = sentences(text)
        if not spans:
            continue
        for first, last in _balanced([len(text[start:end].split()) for start, end in spans]):
            start, end = spans[first][0], spans[last - 1][1]
            inside = tuple((lo - start, hi - start) for lo, hi in spans[first:last])
            found.append(Passage(number, start, end, PassageText(text[start:end], inside)))
    return found


def _balanced(words: list[int]) -> list[tuple[int, int]]:
    """Runs [first, last) of sentences, given the words in each."""
    total = sum(words)
    target = total / -(-total // MAX_WORDS) if total else 1
    runs: list[tuple[int, int]] = []
    first, size = 0, 0
    for number, count in enumerate(words):
        too_long = size + count > MAX_WORDS
        closer_without = size + count - target > target - size
        if size and (too_long or closer_without):
            runs.append((first, number))
            first, size = number, 0
        size += count
    runs.append((first, len(words)))
    return runs
