"""Evidence that a sentence answers a question, and how it is weighed.

The weights are fitted, not chosen: `python -m tests.benchmarks.fit_evidence` makes `qa/evidence.json` from the training
material (a listwise softmax over sentences for the order, a logistic regression for the confidence).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from index.encoder import FloatArray
from index.retrieval import Candidate, coverage
from index.text import fold

Array = npt.NDArray[np.float64]

FEATURES = (
    "sentence_cosine",
    "passage_cosine",
    "sentence_coverage",
    "passage_coverage",
    "holds_asked_number",
    "lacks_asked_number",
    "holds_asked_time",
    "lacks_asked_time",
    "length",
    "is_question",
    "asked_cosine",
    "asked_coverage",
    "asked_sentence_cosine",
)
"""`asked_...` are evidence by way of what the document was asked: how near that is to the question (its cosine, and the
share of the question's words it holds), and how near the sentence is to it."""

_ASKS_NUMBER = re.compile(
    r"\bhvor (?:mange|meget|stor|store|høj|højt|lang|langt|længe|ofte|gammel|gamle)\b|\bhvad (?:koster|kostede)\b"
    r"|\b(?:antal(?:let)?|pris(?:en)?|beløb(?:et)?)\b|\bhow (?:many|much|large|long|often|old|high|big)\b|\bwhat "
    r"(?:share|percentage|proportion|age|number)\b|\bup to what age\b"
)
_ASKS_TIME = re.compile(r"\bhvornår\b|\b(?:hvilket|what|which) (?:år|year|dato|date)\b|\bsince when\b|\bwhen\b")
_NUMBER = re.compile(
    r"\d|\b(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|hundrede|tusind|halv(?:delen|ere)?|tredjedel|"
    r"fjerdedel|gange|procent|pct|million(?:er)?|milliard(?:er)?|ingen|alle)\b"
)
_TIME = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}\.\s|\b(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|"
    r"december|år(?:et|ene)?|måned(?:er|en)?|uge[rn]?|forår(?:et)?|sommer(?:en)?|efterår(?:et)?|vinter(?:en)?|snart|"
    r"straks|når|inden|efter|først|dag(?:e)?|kvartal)\b"
)


def sentence_features(question: str, vector: FloatArray, candidate: Candidate, weights: Mapping[str, float]) -> Array:
    """Shape (number of sentences in the candidate's passage, len(FEATURES))."""
    asked = fold(question)
    asks_number, asks_time = bool(_ASKS_NUMBER.search(asked)), bool(_ASKS_TIME.search(asked))
    passage = candidate.passage
    cosines = passage.vectors[1:] @ vector
    asked_before = candidate.asked
    to_asked = passage.vectors[1:] @ asked_before.vector if asked_before else cosines
    asked_cosine, asked_coverage = (
        (asked_before.cosine, asked_before.coverage) if asked_before else (candidate.cosine, 0.0)
    )
    rows = []
    for (start, end), cosine, nearness in zip(passage.sentences.tolist(), cosines, to_asked, strict=True):
        sentence = passage.text[start:end]
        folded = fold(sentence)
        has_number, has_time = bool(_NUMBER.search(folded)), bool(_TIME.search(folded))
        rows.append(
            (
                float(cosine),
                candidate.cosine,
                coverage(sentence, weights),
                candidate.coverage,
                float(asks_number and has_number),
                float(asks_number and not has_number),
                float(asks_time and has_time),
                float(asks_time and not has_time),
                math.log(1 + len(sentence.split())),
                float(sentence.endswith("?")),
                asked_cosine,
                asked_coverage,
                float(nearness),
            )
        )
    return np.array(rows, np.float64).reshape(-1, len(FEATURES))


@dataclass(frozen=True, slots=True)
class Weights:
    """`ranking` and `confidence` weigh their features; `intercept` belongs to the latter."""

    ranking: Array
    confidence: Array
    intercept: float
    threshold: float

    def scores(self, features: Array) -> Array:
        """Shape (n,): what sentences are ordered by; only differences within one question mean anything."""
        return np.asarray(features @ self.ranking)

    def confidences(self, features: Array, scores: Array) -> Array:
        """Shape (n,): the probability that each sentence answers."""
        rows = confidence_features(features, scores)
        return np.asarray(1 / (1 + np.exp(-(rows @ self.confidence + self.intercept))))


CONFIDENCE_FEATURES = (*FEATURES, "margin")


def confidence_features(features: Array, scores: Array) -> Array:
    """Shape (n, len(CONFIDENCE_FEATURES)): the evidence, and how far a sentence's score is above the tenth best one's.

    An answer stands out from what is merely near; a question without one finds many sentences equally near.
    """
    tenth = np.sort(scores)[-10] if len(scores) >= 10 else np.min(scores, initial=0.0)
    return np.column_stack([features, scores - tenth])


@cache
def fitted_weights() -> Weights:
    data = json.loads(files("qa").joinpath("evidence.json").read_text("utf-8"))
    return Weights(
        np.array([data["ranking"][name] for name in FEATURES]),
        np.array([data["confidence"][name] for name in CONFIDENCE_FEATURES]),
        float(data["intercept"]),
        float(data["threshold"]),
    )
