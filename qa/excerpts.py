"""Excerpts: the sentences that answer, cut from the source and standing on their own."""

from __future__ import annotations

import re

from corpus.document import Document
from corpus.sentences import sentences
from index.text import STOP_WORDS, content_words, fold, grams
from qa.results import Excerpt

_WORD = re.compile(r"\w+")
# A sentence that opens like this points at the one before it ...
_POINTS_BACK = re.compile(
    r"(?:Dette|Denne|Disse|Det|De|Den|Han|Hun|Heri|Herunder|Herved|Dermed|Derfor|Derved|Hertil|Derudover|Desuden|"
    r"Således|Sådan(?:ne)?|Samtidig|Begge|Førstnævnte|Sidstnævnte)\b"
)
# ... unless the pronoun is only the subject that Danish grammar wants ("Det bemærkes, at ...").
_POINTS_NOWHERE = re.compile(
    r"Det (?:\w+ )?(?:bemærkes|skal|fremgår|følger|kan|er|var|vil|bør|må|fremhæves|understreges|oplyses|besluttes|"
    r"gælder)\b"
    r"|De(?:n|t)? (?!er\b|var\b|har\b|vil\b|skal\b|kan\b|blev\b|bliver\b)\w+(?:e|ede|te|ske|ige|n|t|s)\b"
    r"|Derudover\b|Desuden\b|Hertil kommer\b|Samtidig\b"
)


def cut_excerpt(
    document: Document, statement_number: int, start: int, end: int, score: float, question: str
) -> Excerpt:
    """The stretch [start, end) of a statement's text as an excerpt of the source."""
    statement = document.statements[statement_number]
    flow = document.flow(statement)
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


def where_it_stands_alone(text: str, start: int) -> int:
    """Where an excerpt that answers with the sentence at `start` must begin, so that what it points at is in it."""
    opening = text[start : start + 60]
    if start == 0 or not _POINTS_BACK.match(opening) or _POINTS_NOWHERE.match(opening):
        return start
    before = [span for span in sentences(text[:start]) if text[span[1] : start].count("\n\n") == 0]
    return before[-1][0] if before else start
