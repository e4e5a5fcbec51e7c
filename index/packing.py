"""Vectors as they are stored: those of passages and sentences in half precision, those of words in eight bits.

At unit length the rounding of half precision (2^-11 relative) is far below any score's noise; a word's cosine is one of
a mean over many, to which eight bits are enough.
"""

from __future__ import annotations

import numpy as np

from index.encoder import FloatArray, PassageVectors

VECTOR_TYPE = np.float16
_STEPS = 127


def pack_vector(vector: FloatArray) -> bytes:
    return vector.astype(VECTOR_TYPE).tobytes()


def unpack_vector(data: bytes) -> FloatArray:
    return np.frombuffer(data, VECTOR_TYPE).astype(np.float32)


def pack_passage(vectors: PassageVectors) -> bytes:
    """The passage's vector first, so that it can be read without the others; then sentences, words, counts."""
    words = np.rint(vectors.words * _STEPS).astype(np.int8)
    counts = vectors.counts.astype(np.uint16)
    width = np.array([vectors.words.shape[1]], np.uint16)
    return b"".join(
        (
            pack_vector(vectors.passage),
            pack_vector(vectors.sentences),
            words.tobytes(),
            counts.tobytes(),
            width.tobytes(),
        )
    )


def unpack_passage(data: bytes, sentences: int) -> PassageVectors:
    """What `pack_passage` wrote, of a passage of so many sentences."""
    tail = 2 * (sentences + 1)
    *counts, width = np.frombuffer(data[-tail:], np.uint16).tolist()
    words = sum(counts) * width
    vectors = np.frombuffer(data[: -tail - words], VECTOR_TYPE).reshape(sentences + 1, -1).astype(np.float32)
    rounded = np.frombuffer(data[-tail - words : -tail], np.int8).reshape(-1, width or 1)
    return PassageVectors(
        vectors[0], vectors[1:], rounded.astype(np.float32) / np.float32(_STEPS), np.array(counts, np.int64)
    )
