"""Excerpts: the sentences that answer, cut from the source and standing on their own."""

from __future__ import annotations

import re

from corpus.document import Document, Statement
from corpus.flow import Flow
from corpus.sentences import sentences
from index.text import STOP_WORDS, content_words, fold, grams
from qa.anaphora import answers_yes_or_no, points_back
from qa.results import Excerpt

_WORD = re.compile(r"\w+")
MOST_WORDS = 70
"""More than this is no excerpt but a passage: a sentence is not brought along where it would become one."""
MOST_BROUGHT = 2
"""Sentences that are brought along, where the one that is pointed at points back too."""
# What a minister answers to stands with another speaker; what the chair says is no part of the answer.
_NOTHING_TO_POINT_AT = re.compile(
    r"(?:(?:Mange |Tusind )?[Tt]ak\b|Værsgo\b|Formanden\b|(?:Den fg\. formand|\w+ næstformand)\b)"
)


def cut_excerpt(
    document: Document, statement: Statement, flow: Flow, start: int, end: int, score: float, question: str
) -> Excerpt:
    """The stretch [start, end) of a statement's `flow` as an excerpt of the source."""
    text = flow.text[start:end]
    source_start, source_end = flow.span(start, end)
    return Excerpt(
        text=text,
        score=round(score, 4),
        stated_by=statement.stated_by,
        role=statement.role,
        citation=document.cite(source_start, source_end, statement.gaps),
        uncertain=statement.uncertain,
        highlights=highlights(text, question),
    )


def highlights(text: str, question: str) -> tuple[tuple[int, int], ...]:
    """[start, end) of the words that have most of their n-grams, or six of them, in common with the question."""
    asked = {part for word in content_words(question) for part in grams(word)}
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        word = fold(match.group())
        if word in STOP_WORDS:
            continue
        parts = grams(word)
        shared = sum(part in asked for part in parts)
        if shared and 2 * shared >= min(len(parts), 6):
            found.append((match.start(), match.end()))
    return tuple(found)


def where_it_stands_alone(text: str, start: int, end: int, most_words: float = MOST_WORDS) -> int:
    """Where the excerpt [start, end) of a statement must begin, so that what its first sentence points at is in it.

    The same start where nothing is pointed at, where that stands outside of the statement (with another speaker), and
    where the excerpt would be longer than `most_words`.
    """
    opening = next(iter(sentences(text[start:end])), (0, end - start))
    sentence = text[start : start + opening[1]]
    before = sentences(text[:start]) if points_back(sentence) else []
    for first, last in reversed(before[-MOST_BROUGHT:]):
        pointed_at = text[first:last]
        if (
            not points_back(sentence)
            or _NOTHING_TO_POINT_AT.match(pointed_at)
            or (answers_yes_or_no(sentence) and not pointed_at.endswith("?"))
            or len(text[first:end].split()) > most_words
        ):
            break
        start, sentence = first, pointed_at
    return start
