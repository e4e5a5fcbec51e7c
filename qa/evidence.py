"""Evidence that a sentence answers a question, and how it is weighed.

The weights are fitted, not chosen: `python -m tests.benchmarks.fit_evidence` makes `qa/evidence.json` from questions
with known answers (a listwise softmax over sentences, or passages, for an order; a logistic regression for a
probability).
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

from index.encoder import FloatArray, IntArray
from index.retrieval import Candidate
from index.text import fold, words
from qa.naming import Named
from qa.numerals import is_number
from qa.question_language import is_english

Array = npt.NDArray[np.float64]

FEATURES = (
    "sentence_cosine",
    "passage_cosine",
    "sentence_coverage",
    "holds_asked_number",
    "lacks_asked_number",
    "length",
    "is_question",
    "asked_cosine",
    "asked_coverage",
    "asked_sentence_cosine",
    "neighbour_cosine",
    "sentence_words",
    "passage_words",
    "document_words",
    "document_coverage",
    "speaker",
    "sentence_exact",
    "document_exact",
)
"""`asked_...` are evidence by way of what the document was asked: how near that is to the question (its cosine, and the
share of the question's words it holds), and how near the sentence is to it. `neighbour_cosine` is that of the nearer of
the sentences beside it; `..._words` and `..._exact` as in `Candidate`. `speaker` is 1 where the question names who
states it, by office or by name, -1 where it names another, 0 where it names nobody."""

_DIGIT = re.compile(r"\d")
_ASKS_NUMBER = re.compile(
    r"\bhvor (?:mange|meget|stor|store|høj|højt|lang|langt|længe|ofte|gammel|gamle)\b|\bhvad (?:koster|kostede)\b"
    r"|\b(?:antal(?:let)?|pris(?:en)?|beløb(?:et)?)\b|\bhow (?:many|much|large|long|often|old|high|big)\b|\bwhat "
    r"(?:share|percentage|proportion|age|number)\b|\bup to what age\b"
)


def sentence_features(question: str, vector: FloatArray, candidates: Sequence[Candidate]) -> Array:
    """Shape (sentences of all candidates, len(FEATURES))."""
    counts = [len(candidate.passage.sentences) for candidate in candidates]
    texts = [text for candidate in candidates for text in candidate.passage.texts]
    asks_number = bool(_ASKS_NUMBER.search(fold(question)))
    number = np.array([asks_number and _holds_number(text) for text in texts], bool)
    cosines = [candidate.passage.vectors.sentences @ vector for candidate in candidates]
    columns = {
        "sentence_cosine": np.concatenate(cosines),
        "sentence_coverage": np.concatenate([candidate.sentence_coverage for candidate in candidates]),
        "holds_asked_number": number,
        "lacks_asked_number": asks_number & ~number,
        "length": [math.log(1 + len(text.split())) for text in texts],
        "is_question": [text.endswith("?") for text in texts],
        "asked_sentence_cosine": np.concatenate(
            [
                c.passage.vectors.sentences @ c.asked.vector if c.asked else own
                for c, own in zip(candidates, cosines, strict=True)
            ]
        ),
        "neighbour_cosine": np.concatenate(
            [_nearer_neighbour(own, c.cosine) for c, own in zip(candidates, cosines, strict=True)]
        ),
        "sentence_words": np.concatenate([candidate.sentence_words for candidate in candidates]),
        "sentence_exact": np.concatenate([candidate.sentence_exact for candidate in candidates]),
    }
    shared = {
        "passage_cosine": [c.cosine for c in candidates],
        "asked_cosine": [c.asked.cosine if c.asked else c.cosine for c in candidates],
        "asked_coverage": [c.asked.coverage if c.asked else 0.0 for c in candidates],
        "passage_words": [c.passage_words for c in candidates],
        "document_words": [c.document_words for c in candidates],
        "document_coverage": [c.document_coverage for c in candidates],
        "document_exact": [c.document_exact for c in candidates],
        "speaker": _speaker(question, candidates),
    }
    columns |= {name: np.repeat(values, counts) for name, values in shared.items()}
    return np.column_stack([np.asarray(columns[name], np.float64) for name in FEATURES])


def _holds_number(text: str) -> bool:
    # Most that do have a digit, which is seen soonest.
    return bool(_DIGIT.search(text)) or any(map(is_number, words(text)))


def _speaker(question: str, candidates: Sequence[Candidate]) -> list[float]:
    ministers = {name for candidate in candidates for name in candidate.attribution.minister}
    return Named.in_text(question).standings([candidate.attribution for candidate in candidates], ministers)


def _nearer_neighbour(cosines: FloatArray, alone: float) -> FloatArray:
    """The higher cosine of the sentences beside each; `alone` where there is only one."""
    if len(cosines) == 1:
        return np.array([alone], np.float32)
    beside = np.full(len(cosines) + 2, -1, np.float32)
    beside[1:-1] = cosines
    return np.maximum(beside[:-2], beside[2:])


@dataclass(frozen=True, slots=True)
class Weights:
    """`ranking`, `confidence` and `search` weigh their features; each intercept belongs to the one before it."""

    ranking: Array
    confidence: Array
    intercept: float
    threshold: float
    search: Array
    search_intercept: float

    def scores(self, features: Array) -> Array:
        """Shape (n,): what sentences are ordered by; only differences within one question mean anything."""
        return np.asarray(features @ self.ranking)

    def relevances(self, features: Array) -> Array:
        """Shape (n,): the probability that each passage is of a document that is looked for."""
        return np.asarray(1 / (1 + np.exp(-(features @ self.search + self.search_intercept))))

    def confidences(self, question: str, features: Array, scores: Array, documents: IntArray) -> Array:
        """Shape (n,): the probability that each sentence answers. `documents` tells whose it is."""
        rows = confidence_features(question, features, scores, documents)
        return np.asarray(1 / (1 + np.exp(-(rows @ self.confidence + self.intercept))))


_TAKEN_OVER = (
    "sentence_cosine",
    "sentence_words",
    "document_words",
    "asked_cosine",
    "asked_coverage",
    "speaker",
)
CONFIDENCE_FEATURES = (
    *_TAKEN_OVER,
    "missing",
    "english",
    "above_tenth",
    "above_second",
    "above_fifth",
    "fuller",
    "worded",
)
_LEAST = 0.01
"""Added to a share of which the logarithm is taken (chosen on the development sets)."""
RIVALS = 5
"""Other documents that one is compared with."""


def confidence_features(question: str, features: Array, scores: Array, documents: IntArray) -> Array:
    """Shape (n, len(CONFIDENCE_FEATURES)): evidence, and how far a sentence stands out from what is merely near.

    `missing` grows as the share of the question's words that the document holds shrinks, and is 0 where the question is
    `english`.

    A question without an answer finds many sentences equally near. `above_tenth` is how far a score is above the tenth
    best sentence's; the others compare documents: the score with the best one of the first and the fifth other
    document, and coverage (`fuller`) and words (`worded`) of the document with the mean of the best five others'.
    """
    tenth = np.sort(scores)[-10] if len(scores) >= 10 else np.min(scores, initial=0.0)
    _, owner = np.unique(documents, return_inverse=True)
    best = _best_of_each(scores, owner)
    english = is_english(question)
    missing = -np.log(_LEAST + features[:, FEATURES.index("document_coverage")])
    columns = [np.zeros(len(scores)) if english else missing, np.full(len(scores), float(english))]
    columns += [scores - tenth, *(scores - _best_other(best, rank)[owner] for rank in (1, RIVALS))]
    for name in ("document_coverage", "document_words"):
        best = _best_of_each(features[:, FEATURES.index(name)], owner)
        rivals = np.mean([_best_other(best, rank) for rank in range(1, RIVALS + 1)], axis=0)
        columns.append((best - rivals)[owner])
    return np.column_stack([*(features[:, FEATURES.index(name)] for name in _TAKEN_OVER), *columns])


PASSAGE_FEATURES = (
    "cosine",
    "best_sentence",
    "coverage",
    "passage_words",
    "best_sentence_words",
    "document_words",
    "document_coverage",
    "speaker",
    "document_exact",
)


def passage_features(question: str, vector: FloatArray, candidates: Sequence[Candidate]) -> Array:
    """Shape (len(candidates), len(PASSAGE_FEATURES)): evidence that a passage is of a document that is looked for."""
    rows = [
        (
            candidate.cosine,
            float(np.max(candidate.passage.vectors.sentences @ vector, initial=-1)),
            candidate.coverage,
            candidate.passage_words,
            float(np.max(candidate.sentence_words, initial=-1)),
            candidate.document_words,
            candidate.document_coverage,
            speaker,
            candidate.document_exact,
        )
        for candidate, speaker in zip(candidates, _speaker(question, candidates), strict=True)
    ]
    return np.array(rows, np.float64).reshape(-1, len(PASSAGE_FEATURES))


def _best_of_each(values: Array, owner: IntArray) -> Array:
    """Shape (documents,): the highest value among the sentences of each."""
    best = np.full(owner.max(initial=-1) + 1, -np.inf)
    np.maximum.at(best, owner, values)
    return best


def _best_other(best: Array, rank: int) -> Array:
    """For each document the `rank`-th best of the others, or the last one where there are fewer; its own if alone."""
    order = np.argsort(-best, kind="stable")
    place = np.empty(len(best), np.int64)
    place[order] = np.arange(len(best))
    # Among the others, what stands behind a document moves up one place.
    at = rank - 1 + (place <= rank - 1)
    return np.asarray(best[order[np.minimum(at, len(best) - 1)]])


@cache
def fitted_weights() -> Weights:
    data = json.loads(files("qa").joinpath("evidence.json").read_text("utf-8"))
    return Weights(
        np.array([data["ranking"][name] for name in FEATURES]),
        np.array([data["confidence"][name] for name in CONFIDENCE_FEATURES]),
        float(data["intercept"]),
        float(data["threshold"]),
        np.array([data["search"][name] for name in PASSAGE_FEATURES]),
        float(data["search_intercept"]),
    )
