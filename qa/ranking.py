"""Which sentences answer a question, in what order, and how surely."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from index.retrieval import Candidate, Retrieved
from qa.evidence import Array, Weights, sentence_features
from qa.excerpts import MOST_WORDS
from qa.periods import Period, mentions


@dataclass(frozen=True, slots=True)
class RankedSentence:
    """A sentence of a candidate passage; `confidence` is the probability (0..1) that it answers."""

    candidate: Candidate
    sentence: int
    score: float
    confidence: float

    @property
    def text(self) -> str:
        return self.candidate.passage.texts[self.sentence]


def rank_sentences(question: str, retrieved: Retrieved, weights: Weights) -> list[RankedSentence]:
    """Every sentence of the candidates, the one that most likely answers first."""
    if not retrieved.candidates:
        return []
    features = sentence_features(question, retrieved.question.vector, retrieved.candidates)
    owners = [(c, at) for c in retrieved.candidates for at in range(len(c.passage.sentences))]
    scores = weights.scores(features)
    confidences = _confidences(question, features, scores, owners, weights).tolist()
    order = np.argsort(-scores, kind="stable").tolist()
    every = scores.tolist()
    ordered = ((owners[at], every[at], confidences[at]) for at in order)
    return [RankedSentence(candidate, sentence, score, sure) for (candidate, sentence), score, sure in ordered]


def _confidences(
    question: str, features: Array, scores: Array, owners: Sequence[tuple[Candidate, int]], weights: Weights
) -> Array:
    """Shape (n,): the probability that each sentence answers.

    A passage that stands in several documents counts once, where it scores best, and these documents count as one: an
    answer to three questions at once is no rival of itself.
    """
    starts: dict[tuple[str, int], list[int]] = {}
    for at, (candidate, sentence) in enumerate(owners):
        if sentence == 0:
            starts.setdefault((candidate.passage.text, len(candidate.passage.sentences)), []).append(at)
    same_as = {candidate.passage.document: candidate.passage.document for candidate, _ in owners}
    given = np.arange(len(owners))
    for (_, size), places in starts.items():
        if len(places) == 1:
            continue
        best = max(places, key=lambda at: (scores[at : at + size].max(), -at))
        for at in places:
            given[at : at + size] = range(best, best + size)
        merged = {same_as[owners[at][0].passage.document] for at in places}
        same_as = {document: min(merged) if same in merged else same for document, same in same_as.items()}
    rows, back = np.unique(given, return_inverse=True)
    documents = np.array([same_as[owners[at][0].passage.document] for at in rows], np.int64)
    return weights.confidences(question, features[rows], scores[rows], documents)[back]


JOIN_BELOW = 0.6
"""Difference of score up to which a neighbouring sentence belongs to the answer (chosen on the development sets)."""


def with_neighbour(best: RankedSentence, ranked: Sequence[RankedSentence]) -> tuple[int, int]:
    """First and last sentence, within the passage, of an excerpt that begins or ends with a sentence.

    The sentence beside it that answers about as well is taken along: an answer may take two sentences, and the first
    often names what the second speaks of.
    """
    scores = {
        each.sentence: each.score for each in ranked if each.candidate.passage.number == best.candidate.passage.number
    }
    spans = best.candidate.passage.sentences
    for beside in (best.sentence + 1, best.sentence - 1):
        if beside not in scores or best.score - scores[beside] >= JOIN_BELOW or scores[beside] > best.score:
            continue
        first, last = sorted((best.sentence, beside))
        if len(best.candidate.passage.text[spans[first][0] : spans[last][1]].split()) <= MOST_WORDS:
            return first, last
    return best.sentence, best.sentence


def within(candidate: Candidate, day: date | None, periods: Sequence[Period]) -> bool:
    """Whether a passage belongs to every period that was asked for: by its document's date, or by naming it."""
    return all(
        (day is not None and period.first <= day <= period.last) or mentions(candidate.passage.text, period)
        for period in periods
    )
