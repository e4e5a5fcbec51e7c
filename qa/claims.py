"""A claim beside a statement of like substance: what of the claim the statement does not say."""

from __future__ import annotations

import re
from collections.abc import Callable

from index.text import GRAM, STOP_WORDS, grams
from index.tokens import Token, tokens
from qa.actors import other_actor
from qa.numerals import NEGATIONS, date_word, is_date, is_modal, is_negation, is_number, number
from qa.results import Difference, DifferenceKind

_HEDGES = frozenset(
    """
    kan kunne bør burde må måtte måske muligvis formentlig formodentlig sandsynligvis antagelig antageligt overvejer
    overvejes forventer forventes can could may might should perhaps maybe probably possibly
    """.split()
)
# "Rigspolitiet kan oplyse", "det kan jeg også nævne" say no less than that it is so; "kan ikke bekræfte" does.
_ANNOUNCED = "oplyse|bemærke|nævne|tilføje|konstatere|henvise|bekræfte|understrege"
_SAYING = (
    rf"(?:{_ANNOUNCED}|sige|fortælle|meddele|fremhæve|notere|minde om|pege på|slå fast|gøre opmærksom|"
    r"note|add|mention|inform|confirm|say|stress|point out)\b"
)
_MODAL = r"(?:kan|skal|vil|må|can|may|might|must|should|would|will)"
_BETWEEN = rf"(?:(?!(?:{'|'.join(sorted(NEGATIONS))})\b)\w+ )"
_STOCK = re.compile(
    rf"\b(?:kan|skal|vil)(?= {_BETWEEN}?(?:{_ANNOUNCED})\b)"
    rf"|\b{_MODAL}(?= (?:jeg|vi) {_BETWEEN}{{0,4}}{_SAYING})|\b(?:jeg|I) {_MODAL}(?= {_BETWEEN}{{0,4}}{_SAYING})",
    re.IGNORECASE,
)
# Denies nothing of what is said: "ikke kun", "der er ingen tvivl".
_EMPHASIS = re.compile(
    r"\b(?:ikke|ingen)(?: \w+){0,3} (?:tvivl|hemmelighed)\b|\bikke (?:mindst|kun|bare|blot|alene|desto mindre)\b"
    r"|\buden (?:for|om|tvivl)\b|\bnot (?:only|just|least)\b|\bno doubt\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
DENIED = 5
"""Words on either side of a denial that tell what it denies. Of 102 claims of the development set turned round
by a denial, 3, 5 and 8 words tell 94, 89 and 83 beside their statements; of the same as they stand 45, 39 and 36."""
_PRESENT = {
    "ville": "vil", "skulle": "skal", "kunne": "kan", "burde": "bør", "måtte": "må", "turde": "tør",
    "would": "will", "should": "shall", "could": "can", "might": "may",
}  # fmt: skip


def compare(claim: str, statement: str) -> tuple[Difference, ...]:
    """Numbers, dates, denial, modality and actor of a claim that a statement of like substance does not have.

    What the statement tells beyond the claim is no difference. Nothing is judged: a statement may say the same with
    a denial more or less. Where both deny, but no word beside the one's denial is like one beside the other's, each is
    told with what follows it.
    """
    claimed, said = (_Words(without_emphasis(_STOCK.sub(_blank, text))) for text in (claim, statement))
    found = [
        *_values(claimed, said, "number", is_number),
        *_values(claimed, said, "date", is_date),
    ]
    if claimed.first(is_negation) and not said.first(is_negation):
        found.append(Difference("", claimed.first(is_negation), "negation"))
    elif said.first(is_negation) and not claimed.first(is_negation):
        found.append(Difference(said.first(is_negation), "", "negation"))
    elif claimed.first(is_negation) and not any(alike(one, other) for one in claimed.denied for other in said.denied):
        found.append(Difference(said.first_denial, claimed.first_denial, "negation"))
    ours, theirs = claimed.modals, said.modals
    if ours and not ours & theirs:
        found.append(Difference(said.first(is_modal), claimed.first(is_modal), "modality"))
    elif not ours and theirs & _HEDGES:
        found.append(Difference(said.first(_HEDGES.__contains__), "", "modality"))
    another = other_actor(claim, statement)
    return (*found, another) if another else tuple(found)


def without_emphasis(text: str) -> str:
    """A text of the same length without the denials that deny nothing."""
    return _EMPHASIS.sub(_blank, text)


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
    def denied(self) -> set[str]:
        """The words beside each denial that say what it denies."""
        beside: set[str] = set()
        for at in self._denials:
            beside.update(token.key for token in self.tokens[max(0, at - DENIED) : at + DENIED + 1])
        return {key for key in beside if key not in STOP_WORDS and not is_negation(key) and "minister" not in key}

    @property
    def first_denial(self) -> str:
        """The first denial with the two words behind it."""
        at = self._denials[0]
        last = self.tokens[min(at + 2, len(self.tokens) - 1)]
        return self._text[self.tokens[at].start : last.end]

    @property
    def _denials(self) -> list[int]:
        return [at for at, token in enumerate(self.tokens) if is_negation(token.key)]

    @property
    def modals(self) -> set[str]:
        return {_PRESENT.get(token.key, token.key) for token in self.tokens if is_modal(token.key)}


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def alike(one: str, other: str) -> bool:
    """Whether two words are one, or have a part in common."""
    return one == other or (len(one) >= GRAM <= len(other) and not set(grams(one)).isdisjoint(grams(other)))


def _values(claimed: _Words, said: _Words, kind: DifferenceKind, wanted: Callable[[str], bool]) -> list[Difference]:
    """Numbers or dates of a claim that were not said, each beside one that was said and not claimed: a year beside a
    year."""
    ours = {_value(token): claimed.written(token) for token in claimed.tokens if wanted(token.key)}
    theirs = {_value(token): said.written(token) for token in said.tokens if wanted(token.key)}
    only_said = [word for value, word in theirs.items() if value not in ours]
    only_claimed = [word for value, word in ours.items() if value not in theirs]
    found = []
    for other in only_claimed:
        word = next((each for each in only_said if _is_year(each) == _is_year(other)), "")
        if word:
            only_said.remove(word)
        found.append(Difference(word, other, kind))
    return found


def _is_year(word: str) -> bool:
    return _YEAR.fullmatch(word) is not None


def _value(token: Token) -> object:
    value = number(token.key)
    return date_word(token.key) if value is None else value
