"""Measures of retrieval and answering, as functions of what was ranked and what was right.

Those that end in `_weighted` take weights of shape (draws, n) beside n values, and give an array of shape (draws,): a
bootstrap computes all its draws at once. What is undefined, a mean of nothing, is NaN there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from index.text import words

Array = npt.NDArray[np.float64]


def reciprocal_rank(ranked: Sequence[str], right: str, depth: int = 10) -> float:
    """1 / rank of the right document among the first `depth`, 0 where it is not there."""
    return next((1 / rank for rank, each in enumerate(ranked[:depth], 1) if each == right), 0.0)


def token_f1(text: str, gold: str) -> float:
    """Harmonic mean of precision and recall over folded words, as in SQuAD (Rajpurkar et al. 2016), articles kept."""
    found, wanted = Counter(words(text)), Counter(words(gold))
    shared = sum((found & wanted).values())
    if not shared:
        return 0.0
    precision, recall = shared / found.total(), shared / wanted.total()
    return 2 * precision * recall / (precision + recall)


def area_under_roc(positives: Sequence[float], negatives: Sequence[float]) -> float:
    """Probability that a positive's score is above a negative's, ties counted half (Mann-Whitney); 0.5 without any."""
    if not len(positives) or not len(negatives):
        return 0.5
    once = np.ones((1, len(positives))), np.ones((1, len(negatives)))
    return float(area_under_roc_weighted(positives, negatives, *once)[0])


def area_under_roc_weighted(
    positives: Sequence[float], negatives: Sequence[float], positive_weights: Array, negative_weights: Array
) -> Array:
    high, low = np.asarray(positives, np.float64)[:, None], np.asarray(negatives, np.float64)[None, :]
    above = (high > low) + 0.5 * (high == low)
    pairs = positive_weights.sum(1) * negative_weights.sum(1)
    return _share(((positive_weights @ above) * negative_weights).sum(1), pairs)


def expected_calibration_error(confidences: Sequence[float], right: Sequence[bool], bins: int = 10) -> float:
    """Mean distance of confidence and accuracy over bins of equal width, by their sizes (Naeini et al. 2015)."""
    if not len(confidences):
        return 0.0
    return float(calibration_error_weighted(confidences, right, np.ones((1, len(confidences))), bins)[0])


def calibration_error_weighted(
    confidences: Sequence[float], right: Sequence[bool], weights: Array, bins: int = 10
) -> Array:
    values = np.asarray(confidences, np.float64)
    inside = np.minimum((values * bins).astype(int), bins - 1)[:, None] == np.arange(bins)
    # The size of a bin cancels out of its share of the error.
    excess = weights @ ((values - np.asarray(right, np.float64))[:, None] * inside)
    return _share(np.abs(excess).sum(1), weights.sum(1))


def mean_weighted(values: Sequence[float], weights: Array) -> Array:
    return _share(weights @ np.asarray(values, np.float64), weights.sum(1))


def threshold_weighted(confidences: Sequence[float], share: float, weights: Array) -> Array:
    """The highest confidence from which at least `share` of what is weighed is answered; infinite where nothing is."""
    order = np.argsort(-np.asarray(confidences, np.float64), kind="stable")
    answered = np.cumsum(weights[:, order], axis=1)
    # A hair less: a sum of shares such as 0.9 is not exact.
    enough = answered >= share * answered[:, -1:] - 1e-9
    falling = np.asarray(confidences, np.float64)[order]
    return np.where(answered[:, -1] > 0, falling[np.argmax(enough, axis=1)], np.inf)


def _share(part: Array, whole: Array) -> Array:
    share: Array = np.divide(part, whole, out=np.full(len(whole), np.nan), where=whole > 0)
    return share
