"""Which sentences answer a question, in what order, and how surely."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from index.encoder import FloatArray
from index.retrieval import Candidate, Retrieved
from index.text import words
from qa.evidence import Weights, sentence_features
from qa.question import Period, mentions


@dataclass(frozen=True, slots=True)
class RankedSentence:
    """A sentence of a candidate passage; `confidence` is the probability (0..1) that it answers."""

    candidate: Candidate
    sentence: int
    score: float
    confidence: float

    @property
    def text(self) -> str:
        start, end = self.candidate.passage.sentences[self.sentence]
        return self.candidate.passage.text[start:end]


def rank_sentences(question: str, vector: FloatArray, retrieved: Retrieved, weights: Weights) -> list[RankedSentence]:
    """Every sentence of the candidates, the one that most likely answers first."""
    if not retrieved.candidates:
        return []
    blocks = [sentence_features(question, vector, candidate, retrieved.weights) for candidate in retrieved.candidates]
    features = np.concatenate(blocks)
    owners = [(c, at) for c, block in zip(retrieved.candidates, blocks, strict=True) for at in range(len(block))]
    scores = weights.scores(features)
    confidences = weights.confidences(features, scores)
    ranked = []
    for at in np.argsort(-scores, kind="stable"):
        candidate, sentence = owners[at]
        ranked.append(RankedSentence(candidate, sentence, float(scores[at]), float(confidences[at])))
    return ranked


def distinct(ranked: Sequence[RankedSentence]) -> Iterator[RankedSentence]:
    """Leave out sentences whose words stood higher already, as when two letters hold the same paragraph."""
    seen: set[tuple[str, ...]] = set()
    for sentence in ranked:
        key = tuple(words(sentence.text))
        if key not in seen:
            seen.add(key)
            yield sentence


def within(candidate: Candidate, day: date | None, periods: Sequence[Period]) -> bool:
    """Whether a passage belongs to every period that was asked for: by its document's date, or by naming it."""
    return all(
        (day is not None and period.first <= day <= period.last) or mentions(candidate.passage.text, period)
        for period in periods
    )
