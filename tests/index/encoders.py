"""A small real encoder for tests of the archive: hashed character n-grams, so that like texts have like vectors."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from index.encoder import NO_WORDS, Encoder, FloatArray, PassageText, PassageVectors, QuestionVectors, without_words
from index.text import grams, words


class HashingEncoder:
    def __init__(self, name: str = "hashing/64", dimension: int = 64) -> None:
        self.name = name
        self.dimension = dimension
        self.encoded = 0
        """Passages encoded so far: what was known must not be encoded again."""

    def encode_questions(self, questions: Sequence[str]) -> list[QuestionVectors]:
        return [QuestionVectors(self._vector(question), NO_WORDS) for question in questions]

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        self.encoded += len(passages)
        return [
            without_words(
                np.stack([self._vector(p.text), *(self._vector(p.text[start:end]) for start, end in p.sentences)])
            )
            for p in passages
        ]

    def _vector(self, text: str) -> FloatArray:
        vector = np.full(self.dimension, 1e-3, np.float32)
        for word in words(text):
            for gram in grams(word):
                vector[zlib.crc32(gram.encode()) % self.dimension] += 1
        unit: FloatArray = vector / np.linalg.norm(vector)
        return unit


def stacked(encoder: Encoder, passages: Sequence[PassageText]) -> list[FloatArray]:
    """For each passage its vector in the first row, then its sentences'."""
    return [np.vstack([each.passage[None], each.sentences]) for each in encoder.encode_passages(passages)]


def question_vectors(encoder: Encoder, questions: Sequence[str]) -> FloatArray:
    """Shape (len(questions), dimension)."""
    return np.array([each.vector for each in encoder.encode_questions(questions)]).reshape(-1, encoder.dimension)
