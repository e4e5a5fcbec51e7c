"""Vectors come back from the archive as they were, but for the rounding."""

from __future__ import annotations

import numpy as np
import pytest

from index.encoder import PassageVectors, QuestionVectors, without_words, word_matches
from index.packing import VECTOR_TYPE, pack_passage, unpack_passage, unpack_passages


def unit(shape: tuple[int, int], seed: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    drawn = np.random.default_rng(seed).normal(size=shape).astype(np.float32)
    return np.asarray(drawn / np.linalg.norm(drawn, axis=1, keepdims=True))


def test_vectors_of_passage_sentences_and_words_come_back() -> None:
    stored = PassageVectors(unit((1, 8), 1)[0], unit((3, 8), 2), unit((5, 4), 3), np.array([2, 0, 3], np.int64))
    data = pack_passage(stored)
    read = unpack_passage(data, 3)
    np.testing.assert_allclose(read.passage, stored.passage, atol=1e-3)
    np.testing.assert_allclose(read.sentences, stored.sentences, atol=1e-3)
    np.testing.assert_allclose(read.words, stored.words, atol=0.5 / 127 + 1e-6)
    assert read.counts.tolist() == [2, 0, 3]
    # What is searched by meaning is read without the rest.
    np.testing.assert_array_equal(np.frombuffer(data[:16], VECTOR_TYPE), stored.passage.astype(VECTOR_TYPE))


@pytest.mark.parametrize("sentences", [0, 1, 4])
def test_an_encoder_without_words_stores_none(sentences: int) -> None:
    stored = without_words(unit((1 + sentences, 8), 4))
    read = unpack_passage(pack_passage(stored), sentences)
    assert read.sentences.shape == (sentences, 8)
    assert not len(read.words)
    assert read.counts.tolist() == [0] * sentences


def test_several_come_back_as_each_alone() -> None:
    """Also those without words among those with some, as after a change of the encoder that was broken off."""
    stored = [
        PassageVectors(unit((1, 8), 1)[0], unit((3, 8), 2), unit((5, 4), 3), np.array([2, 0, 3], np.int64)),
        without_words(unit((3, 8), 4)),
        PassageVectors(unit((1, 8), 5)[0], unit((1, 8), 6), unit((2, 4), 7), np.array([2], np.int64)),
    ]
    packed = [(pack_passage(each), len(each.sentences)) for each in stored]
    for together, alone in zip(unpack_passages(packed), (unpack_passage(*each) for each in packed), strict=True):
        for name in ("passage", "sentences", "words", "counts"):
            np.testing.assert_array_equal(getattr(together, name), getattr(alone, name))
    assert unpack_passages([]) == []


@pytest.mark.parametrize("damaged", [slice(1, None), slice(3, None), slice(63, None)])
def test_one_that_lost_bytes_is_refused_and_shifts_no_other(damaged: slice) -> None:
    whole = pack_passage(PassageVectors(unit((1, 8), 1)[0], unit((3, 8), 2), unit((5, 4), 3), np.array([2, 0, 3])))
    with pytest.raises(ValueError, match="no vectors of 3 sentences"):
        unpack_passages([(whole[damaged], 3), (whole, 3), (whole[damaged], 3)])


def test_a_word_is_matched_by_the_nearest_word_of_each_sentence() -> None:
    east, north, west = np.eye(2, dtype=np.float32)[0], np.eye(2, dtype=np.float32)[1], -np.eye(2, dtype=np.float32)[0]
    passage = PassageVectors(
        east, np.stack([east, north, east]), np.stack([west, north, east]), np.array([2, 0, 1], np.int64)
    )
    found = word_matches(QuestionVectors(east, np.stack([east, north])), [passage])
    assert found.tolist() == [[0, 1], [0, 0], [1, 0]]
    assert word_matches(QuestionVectors(east, np.empty((0, 0), np.float32)), [passage, passage]).shape == (6, 0)
