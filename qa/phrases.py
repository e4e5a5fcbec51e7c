"""Phrases in quotation marks in a question: what is looked for must hold them, word for word."""

from __future__ import annotations

import re

import numpy as np

from index.facets import Held
from index.quotations import Within
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
    """The passages that hold every phrase, within what filters hold to."""
    wanted = [keys(phrase) for phrase in phrases]
    found = [
        passage.number
        for passage in view.passages(_about(view, phrases[0], held))
        if all(_stands_in(words_, keys(passage.text)) for words_ in wanted)
    ]
    return found if held is None else np.intersect1d(found, held.passages).tolist()


def _about(view: View, phrase: str, held: Held | None) -> list[int]:
    """Passages that may hold a phrase: all of the statements that do."""
    if view.snapshot is None:
        return []
    looked_for = keys(phrase)
    if len(looked_for) < 2:
        days = held.days if held else None
        return [number for number, _ in view.snapshot.lexical.search(phrase, FOUND, held.groups if held else (), days)]
    within = Within(held.groups, held.days) if held else None
    parts, _ = view.snapshot.quotations.holding(looked_for, FOUND, within=within)
    statements = {(part.document, part.number) for part in parts}
    documents = dict.fromkeys(part.document for part in parts)
    passages = view.passages([number for document in documents for number in view.passages_of(document)])
    return [each.number for each in passages if (each.document, each.statement) in statements]


def _stands_in(phrase: list[str], text: list[str]) -> bool:
    length = len(phrase)
    return any(text[at : at + length] == phrase for at in range(len(text) - length + 1))
