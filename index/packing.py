"""Vectors as they are stored: those of passages and sentences in half precision, those of words in eight bits.

At unit length the rounding of half precision (2^-11 relative) is far below any score's noise; a word's cosine is one of
a mean over many, to which eight bits are enough.
"""

from __future__ import annotations

from collections.abc import Sequence

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
    return unpack_passages([(data, sentences)])[0]


def unpack_passages(packed: Sequence[tuple[bytes, int]]) -> list[PassageVectors]:
    """The same of several passages. They are put together first: an answer weighs many, and each has little.

    Raises `ValueError` where one is not what was packed.
    """
    shapes, heads, words = [], [], []
    for data, sentences in packed:
        tail = 2 * (sentences + 1)
        *counts, width = np.frombuffer(data[-tail:], np.uint16).tolist()
        middle = len(data) - tail - sum(counts) * width
        if middle <= 0 or middle % (VECTOR_TYPE().itemsize * (sentences + 1)):
            # One of another length would shift all that follow.
            raise ValueError(f"{len(data)} bytes are no vectors of {sentences} sentences")
        shapes.append((sentences + 1, counts, width))
        heads.append(data[:middle])
        words.append(data[middle : len(data) - tail])
    vectors = np.frombuffer(b"".join(heads), VECTOR_TYPE).astype(np.float32)
    rounded = np.frombuffer(b"".join(words), np.int8).astype(np.float32)
    rounded /= _STEPS
    found, at, word_at = [], 0, 0
    for (rows, counts, width), head, some in zip(shapes, heads, words, strict=True):
        end, word_end = at + len(head) // VECTOR_TYPE().itemsize, word_at + len(some)
        own = vectors[at:end].reshape(rows, -1)
        inside = rounded[word_at:word_end].reshape(-1, width or 1)
        found.append(PassageVectors(own[0], own[1:], inside, np.array(counts, np.int64)))
        at, word_at = end, word_end
    return found
