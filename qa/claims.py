"""Claims and statements of like substance: which statements state a claim, and what of the claim they do not say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from index.tokens import Token, tokens
from qa.numerals import is_date, is_modal, is_negation, is_number, number
from qa.ranking import RankedSentence
from qa.results import Difference, DifferenceKind

STATED = 0.3
"""Confidence from which a statement counts as stating a claim. Set by the sixteen claims of the development set, until
it is fitted: the confidence is that of an answer to a question, and a claim is none."""

_HEDGES = frozenset(
    """
    kan kunne bør burde må måtte måske muligvis formentlig formodentlig sandsynligvis antagelig antageligt overvejer
    overvejes forventer forventes can could may might should perhaps maybe probably possibly
    """.split()
)
_PRESENT = {
    "ville": "vil", "skulle": "skal", "kunne": "kan", "burde": "bør", "måtte": "må", "turde": "tør",
    "would": "will", "should": "shall", "could": "can", "might": "may",
}  # fmt: skip


def stating(ranked: Sequence[RankedSentence]) -> list[RankedSentence]:
    """Of the sentences that were ranked for a claim, those that state it."""
    return [sentence for sentence in ranked if sentence.confidence >= STATED]


def compare(claim: str, statement: str) -> tuple[Difference, ...]:
    """Numbers, dates, denial and modality of a claim that a statement of like substance does not have.

    What the statement tells beyond the claim is no difference. Nothing is judged: a statement may say the same with
    a denial more or less.
    """
    claimed, said = _Words(claim), _Words(statement)
    found = [
        *_values(claimed, said, "number", is_number),
        *_values(claimed, said, "date", is_date),
    ]
    if claimed.first(is_negation) and not said.first(is_negation):
        found.append(Difference("", claimed.first(is_negation), "negation"))
    elif said.first(is_negation) and not claimed.first(is_negation):
        found.append(Difference(said.first(is_negation), "", "negation"))
    ours, theirs = claimed.modals, said.modals
    if ours and not ours & theirs:
        found.append(Difference(said.first(is_modal), claimed.first(is_modal), "modality"))
    elif not ours and theirs & _HEDGES:
        found.append(Difference(said.first(_HEDGES.__contains__), "", "modality"))
    return tuple(found)


class _Words:
    """The words of a text that a comparison asks for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.tokens = tokens(text)

    def written(self, token: Token) -> str:
        return self._text[token.start : token.end]

    def first(self, wanted: Callable[[str], bool]) -> str:
        """The first word of a kind as it is written; empty where there is none."""
        return next((self.written(token) for token in self.tokens if wanted(token.key)), "")

    @property
    def modals(self) -> set[str]:
        return {_PRESENT.get(token.key, token.key) for token in self.tokens if is_modal(token.key)}


def _values(claimed: _Words, said: _Words, kind: DifferenceKind, wanted: Callable[[str], bool]) -> list[Difference]:
    """Numbers or dates of a claim that were not said, each beside one that was said and not claimed."""
    ours = {_value(token): claimed.written(token) for token in claimed.tokens if wanted(token.key)}
    theirs = {_value(token): said.written(token) for token in said.tokens if wanted(token.key)}
    only_said = [word for value, word in theirs.items() if value not in ours]
    only_claimed = [word for value, word in ours.items() if value not in theirs]
    only_said += [""] * (len(only_claimed) - len(only_said))
    return [Difference(word, other, kind) for word, other in zip(only_said, only_claimed, strict=False)]


def _value(token: Token) -> object:
    value = number(token.key)
    return token.key if value is None else value
