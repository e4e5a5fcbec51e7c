"""What an encoder is: something that turns questions and passages into unit vectors of one space."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class PassageText:
    """A passage to encode: its text, and the sentences in it as [start, end) character offsets into the text."""

    text: str
    sentences: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class QuestionVectors:
    """A question's vector, shape (dimension,), and those of its words, shape (words, word dimension).

    A word's vector is as long as the word counts, 1 in the mean. Without words where the encoder gives none.
    """

    vector: FloatArray
    words: FloatArray


@dataclass(frozen=True, slots=True)
class PassageVectors:
    """The vectors of a passage, shape (dimension,), and of its n sentences, shape (n, dimension); and of the words of
    its sentences that say what they are about, in order, shape (words, word dimension).

    `counts`, shape (n,), says how many of the words are each sentence's; all are 0 where the encoder gives none.
    """

    passage: FloatArray
    sentences: FloatArray
    words: FloatArray
    counts: IntArray


NO_WORDS: FloatArray = np.empty((0, 0), np.float32)


def without_words(vectors: FloatArray) -> PassageVectors:
    """Of an encoder that gives words no vectors: `vectors` has the passage's in its first row, then its sentences'."""
    return PassageVectors(vectors[0], vectors[1:], NO_WORDS, np.zeros(len(vectors) - 1, np.int64))


def word_matches(question: QuestionVectors, passages: Sequence[PassageVectors]) -> FloatArray:
    """The cosine of each word of the question with the likest word of each sentence, times what the word counts.

    Shape (sentences of all passages, words of the question), 0 where a sentence has no words; no columns where the
    question or all passages have none. The mean over the words is the score of late interaction (MaxSim: Khattab and
    Zaharia 2020, arXiv:2004.12832).
    """
    counts = np.concatenate([passage.counts for passage in passages])
    if not len(question.words) or not counts.any():
        return np.empty((len(counts), 0), np.float32)
    words = np.concatenate([passage.words for passage in passages if len(passage.words)])
    found = np.zeros((len(counts), len(question.words)), np.float32)
    spoken = counts > 0
    starts = (np.cumsum(counts) - counts)[spoken]
    found[spoken] = np.maximum.reduceat(words @ question.words.T, starts, axis=0)
    return found


class Encoder(Protocol):
    """Vectors are float32 and of unit length, so that an inner product is a cosine."""

    @property
    def name(self) -> str:
        """What an archive remembers: vectors of encoders with different names must never be compared."""
        ...

    @property
    def dimension(self) -> int: ...

    def encode_questions(self, questions: Sequence[str]) -> list[QuestionVectors]: ...

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        """Sentence and word vectors are pooled from the token states of the whole passage where the model allows it
        ("late chunking", Günther et al. 2024, arXiv:2409.04701), so that a sentence is read in its context.
        """
        ...
