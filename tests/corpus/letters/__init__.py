"""Invented letters of an invented ministry, in the shapes of real ones, with what they must be read as."""

from __future__ import annotations

from tests.corpus.letters import (
    blind,
    contributions,
    eighth,
    fifth,
    files,
    fourth,
    further,
    heads,
    houses,
    later,
    ninth,
    noises,
    parts,
    plain,
    seventh,
    sixth,
    third,
    unseen,
    voices,
)
from tests.corpus.letters.expected import Letter

SETS: dict[str, tuple[Letter, ...]] = {
    "heads": heads.LETTERS,
    "houses": houses.LETTERS,
    "parts": parts.LETTERS,
    "voices": voices.LETTERS,
    "contributions": contributions.LETTERS,
    "noises": noises.LETTERS,
    "files": files.LETTERS,
    "further": further.LETTERS,
    "later": later.LETTERS,
    "plain": plain.LETTERS,
    "blind": blind.LETTERS,
    "unseen": unseen.LETTERS,
    "third": third.LETTERS,
    "fourth": fourth.LETTERS,
    "fifth": fifth.LETTERS,
    "sixth": sixth.LETTERS,
    "seventh": seventh.LETTERS,
    "eighth": eighth.LETTERS,
    "ninth": ninth.LETTERS,
}
LETTERS: tuple[Letter, ...] = tuple(letter for letters in SETS.values() for letter in letters)
