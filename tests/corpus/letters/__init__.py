"""Invented letters of an invented ministry, in the shapes of real ones, with what they must be read as."""

from __future__ import annotations

from tests.corpus.letters import contributions, files, further, heads, houses, noises, parts, voices
from tests.corpus.letters.expected import Letter

LETTERS: tuple[Letter, ...] = (
    *heads.LETTERS,
    *houses.LETTERS,
    *parts.LETTERS,
    *voices.LETTERS,
    *contributions.LETTERS,
    *noises.LETTERS,
    *files.LETTERS,
    *further.LETTERS,
)
