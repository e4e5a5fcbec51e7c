"""Measures of retrieval and answering, as functions of what was ranked and what was right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from index.text import words


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
    """Probability that a positive's score is above a negative's, ties counted half (Mann-Whitney)."""
    if not positives or not negatives:
        return 0.5
    above = sum((p > n) + 0.5 * (p == n) for p in positives for n in negatives)
    return above / (len(positives) * len(negatives))


def expected_calibration_error(confidences: Sequence[float], right: Sequence[bool], bins: int = 10) -> float:
    """Mean distance of confidence and accuracy over bins of equal width, by their sizes (Naeini et al. 2015)."""
    error = 0.0
    for at in range(bins):
        inside = [(c, r) for c, r in zip(confidences, right, strict=True) if min(int(c * bins), bins - 1) == at]
        if inside:
            confidence = sum(c for c, _ in inside) / len(inside)
            accuracy = sum(r for _, r in inside) / len(inside)
            error += abs(confidence - accuracy) * len(inside) / len(confidences)
    return error
