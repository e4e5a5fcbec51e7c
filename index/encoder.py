"""What an encoder is: something that turns questions and passages into unit vectors of one space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PassageText:
    """A passage to encode: its text, and the sentences in it as [start, end) character offsets into the text."""

    text: str
    sentences: tuple[tuple[int, int], ...]


class Encoder(Protocol):
    """Vectors are float32 and of unit length, so that an inner product is a cosine."""

    @property
    def name(self) -> str:
        """What an archive remembers: vectors of encoders with different names must never be compared."""
        ...

    @property
    def dimension(self) -> int: ...

    def encode_questions(self, questions: Sequence[str]) -> FloatArray:
        """Shape (len(questions), dimension)."""
        ...

    def encode_passages(self, passages: Sequence[PassageText]) -> list[FloatArray]:
        """For each passage an array of shape (1 + number of its sentences, dimension): the passage, then its sentences.

        Sentence vectors are pooled from the token states of the whole passage where the model allows it
        ("late chunking", Günther et al. 2024, arXiv:2409.04701), so that a sentence is read in its context.
        """
        ...
