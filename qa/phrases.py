"""Phrases in quotation marks in a question: what is looked for must hold them, word for word."""

from __future__ import annotations

import re

import numpy as np

from index.facets import Held
from index.lexical import Field
from index.quotations import Part, Within
from index.text import words
from index.tokens import keys
from index.view import View

MOST_WORDS = 8
"""Of a phrase that is looked for; a longer quotation is what a question is about."""
LONG = 25
"""Words of a question from which what it quotes is no more than part of it."""
FOUND = 200
"""Parts or passages that hold a phrase, the newest first of a run of words, the likeliest first of a single word."""
_QUOTED = re.compile(r"[\"“”„»«](?P<phrase>[^\"“”„»«]+)[\"“”„»«]")


def quoted(question: str) -> tuple[str, ...]:
    if len(question.split()) >= LONG:
        return ()
    found = (match["phrase"].strip() for match in _QUOTED.finditer(question))
    return tuple(phrase for phrase in dict.fromkeys(found) if 0 < len(words(phrase)) <= MOST_WORDS)


def holding(view: View, phrases: tuple[str, ...], held: Held | None) -> list[int]:
    """The passages that hold every phrase, within what filters hold to; where none does, those of the documents that
    were asked in such words."""
    wanted = [keys(phrase) for phrase in phrases]
    found = [
        passage.number
        for passage in view.passages(_about(view, phrases[0], held))
        if all(_stands_in(phrase, keys(passage.text)) for phrase in wanted)
    ] or [
        number
        for document, (question, _) in view.asked(_asked_about(view, phrases[0], held)).items()
        if all(_stands_in(phrase, keys(question)) for phrase in wanted)
        for number in view.passages_of(document)
    ]
    return found if held is None else np.intersect1d(found, held.passages).tolist()


def _about(view: View, phrase: str, held: Held | None) -> list[int]:
    """Passages that may hold a phrase: all of the statements that do."""
    if len(keys(phrase)) < 2:
        return _with_word(view, phrase, held, "grams")
    parts = _parts(view, phrase, held, asked=False)
    statements = {(part.document, part.number) for part in parts}
    documents = dict.fromkeys(part.document for part in parts)
    passages = view.passages([number for document in documents for number in view.passages_of(document)])
    return [each.number for each in passages if (each.document, each.statement) in statements]


def _asked_about(view: View, phrase: str, held: Held | None) -> list[int]:
    """Documents that may have been asked in such words."""
    if len(keys(phrase)) < 2:
        return [each.document for each in view.passages(_with_word(view, phrase, held, "asked"))]
    return list(dict.fromkeys(part.document for part in _parts(view, phrase, held, asked=True)))


def _with_word(view: View, word: str, held: Held | None, field: Field) -> list[int]:
    if view.snapshot is None:
        return []
    within = (held.groups, held.days) if held else ((), None)
    return [number for number, _ in view.snapshot.lexical.search(word, FOUND, *within, field=field)]


def _parts(view: View, phrase: str, held: Held | None, *, asked: bool) -> list[Part]:
    if view.snapshot is None:
        return []
    within = Within(held.groups, held.days) if held else None
    return view.snapshot.quotations.holding(keys(phrase), FOUND, asked=asked, within=within)[0]


def _stands_in(phrase: list[str], text: list[str]) -> bool:
    length = len(phrase)
    return any(text[at : at + length] == phrase for at in range(len(text) - length + 1))
