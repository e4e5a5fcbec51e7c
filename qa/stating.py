"""How surely statements state a claim, and members' sentences assert it, in whatever words.

Evidence is weighed by two logistic regressions (`qa/claims.json`), fitted and measured by
`python -m tests.benchmarks.fit_claims` on claims whose statements, or whose absence, are known.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from index.encoder import Encoder, FloatArray, PassageText
from index.retrieval import Retrieved
from qa.naming import Named
from qa.ranking import RankedSentence

Array = npt.NDArray[np.float64]
STATED_FEATURES = (
    "log_odds",
    "nearest",
    "nearer_asked",
    "speaker",
    "asked_cosine",
    "asked_coverage",
    "sentence_exact",
)
ASKED_FEATURES = ("cosine", "coverage")
WEIGHED = 20
"""Sentences that are weighed, those first that answer likeliest."""


def claim_vector(encoder: Encoder, claim: str) -> FloatArray:
    """Of the claim as if it had been stated, shape (dimension,)."""
    (vectors,) = encoder.encode_passages([PassageText(claim, ((0, len(claim)),))])
    vector: FloatArray = vectors.sentences[0]
    return vector


def stated_features(
    claim: str,
    vector: FloatArray,
    ranked: Sequence[RankedSentence],
    retrieved: Retrieved,
    ministers: Sequence[str],
    asked: float,
) -> Array:
    """Shape (len(ranked), len(STATED_FEATURES)).

    Of each sentence the log odds that it answers, and whether its speaker is who the claim names (1, else -1, and 0
    where it names none), and how much of the claim's point lies in words that it holds whole (`sentence_exact` as in
    `Candidate`); of its document how near what it was asked is to the claim, and the share of the claim's words which
    that holds; of the claim the highest cosine of its `vector` with any sentence that was retrieved, and by how
    much that with a member's sentence (`asked`) is higher, 0 where it is not. `ministers` are all that the archive
    knows.

    Whether numbers or denials agree is no evidence: a claim that turns a statement round is about the same. Nor is how
    well each word of the claim finds its like beyond what the odds hold of it: on claims that were put in other words
    on purpose a fit takes agreement for a sign against, which it is not.
    """
    nearest = max(float((c.passage.vectors.sentences @ vector).max(initial=-1)) for c in retrieved.candidates)
    speakers = Named.in_text(claim).standings([each.candidate.attribution for each in ranked], ministers)
    rows = []
    for sentence, speaker in zip(ranked, speakers, strict=True):
        odds = min(max(sentence.confidence, 1e-6), 1 - 1e-6)
        candidate = sentence.candidate
        question = (candidate.asked.cosine, candidate.asked.coverage) if candidate.asked else (candidate.cosine, 0.0)
        exact = float(candidate.sentence_exact[sentence.sentence])
        rows.append((math.log(odds / (1 - odds)), nearest, max(0.0, asked - nearest), speaker, *question, exact))
    return np.array(rows, np.float64).reshape(-1, len(STATED_FEATURES))


@dataclass(frozen=True, slots=True)
class ClaimWeights:
    """Two logistic regressions, and the probabilities from which a claim counts as stated, and as asked."""

    stated: Array
    stated_intercept: float
    stated_threshold: float
    asked: Array
    asked_intercept: float
    asked_threshold: float

    def stating(self, ranked: Sequence[RankedSentence], features: Array) -> list[RankedSentence]:
        """Those of the sentences that state the claim, the likeliest first, each with that probability."""
        chances = _probabilities(features, self.stated, self.stated_intercept)
        weighed = [replace(each, confidence=float(p)) for each, p in zip(ranked, chances, strict=True)]
        kept = [each for each in weighed if each.confidence >= self.stated_threshold]
        return sorted(kept, key=lambda each: -each.confidence)

    def asserting(self, cosine: float, coverage: float) -> float:
        """The probability that a member's sentence asserts the claim."""
        return float(_probabilities(np.array([[cosine, coverage]]), self.asked, self.asked_intercept)[0])


def _probabilities(rows: Array, weights: Array, intercept: float) -> Array:
    return np.asarray(1 / (1 + np.exp(-(rows @ weights + intercept))))


@cache
def fitted_claims() -> ClaimWeights:
    data = json.loads(files("qa").joinpath("claims.json").read_text("utf-8"))
    return ClaimWeights(
        np.array([data["stated"][name] for name in STATED_FEATURES]),
        data["stated_intercept"],
        data["stated_threshold"],
        np.array([data["asked"][name] for name in ASKED_FEATURES]),
        data["asked_intercept"],
        data["asked_threshold"],
    )
