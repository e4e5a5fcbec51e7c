"""Which questions that were asked are like a draft: the same, near, or of the same matter; with what was answered.

Candidates come by the words of the questions (`index.quotations`) and by what was answered (`index.retrieval`); they
are weighed by the vectors that the archive keeps of its questions and by the words that they share with the draft. The
weights are fitted: `python -m tests.benchmarks.similar`.
"""

from __future__ import annotations

import json
import math
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from corpus.document import Document
from index.coverage import Coverage
from index.encoder import QuestionVectors
from index.filters import Filters
from index.quotations import Within
from index.retrieval import retrieve
from index.text import fold
from index.view import View
from qa.answered import answered_in
from qa.claims import compare
from qa.differences import Text, align
from qa.excerpts import highlights
from qa.results import AskedQuestion, Difference, Excerpt, Nearness, Similar

LIKE_PARTS = 30
"""Members' parts that share rare pairs of words with the draft."""
SAME, NEAR, RELATED = 0.5, 0.05, 0.005
"""Probability of being the same question from which a question is called so (`tests.benchmarks.similar` tells what
they give)."""
_FACT = re.compile(
    r"\bhvor (?:mange|meget|stor|store|stort|længe|lang|langt|ofte|gammel|gamle|dybt|højt?)\b|\bhvornår\b|\bhvem\b"
    r"|\bhvilken?\b|\bhvilket\b|\bhvilke\b|\bhow (?:many|much|long|often|old|large|far)\b|\bwhen\b|\bwho\b|\bwhich\b"
)
WORD_BY_WORD = 0.75
"""Share of words in common from which two questions are compared word by word, as `qa.check` does."""


def similar(view: View, draft: str, encode: Callable[[str], QuestionVectors], filters: Filters, limit: int) -> Similar:
    """Up to `limit` questions, the likest first, of equally like ones the newest."""
    began = time.perf_counter()
    vectors = encode(draft)
    ranked = _ranked(view, draft, vectors, filters)[:limit]
    matches = tuple(_match(view, draft, vectors, number, probability) for number, probability in ranked)
    return Similar(draft, matches, round((time.perf_counter() - began) * 1000, 1))


def _ranked(view: View, draft: str, vectors: QuestionVectors, filters: Filters) -> list[tuple[int, float]]:
    """Documents by their numbers, each with the probability that it was asked the same."""
    if view.snapshot is None:
        return []
    held = view.hold(filters)
    retrieved = retrieve(view, vectors, draft, held)
    within = Within(held.groups, held.days) if held else None
    parts = view.snapshot.quotations.like(Text.of(draft).keys, LIKE_PARTS, asked=True, within=within)
    documents = {candidate.passage.document for candidate in retrieved.candidates} | {part.document for part in parts}
    coverage = Coverage(view.snapshot.lexical.weights(draft))
    weights = fitted_nearness()
    found = []
    for number, (question, vector) in view.asked(sorted(documents)).items():
        evidence = nearness_features(draft, question, float(vector @ vectors.vector), coverage.of(question))
        found.append((number, weights.probability(evidence)))
    near = [(number, probability) for number, probability in found if probability >= RELATED]
    dates = view.dates([number for number, _ in near])
    near.sort(key=lambda pair: dates.get(pair[0], date.min), reverse=True)
    return sorted(near, key=lambda pair: -round(pair[1], 3))


def _match(view: View, draft: str, vectors: QuestionVectors, number: int, probability: float) -> AskedQuestion:
    document = view.document(number)
    kind: Nearness = "same" if probability >= SAME else "near" if probability >= NEAR else "related"
    answer = answered_in(view, draft, vectors, number)
    return AskedQuestion(
        kind,
        round(probability, 4),
        _asked(document, draft, probability),
        _differences(document.question, draft),
        answer,
    )


def _asked(document: Document, draft: str, score: float) -> Excerpt:
    """The question as it was put."""
    part = document.questions[0]
    flow = document.flow(part)
    return Excerpt(
        text=flow.text,
        score=round(score, 4),
        stated_by=part.stated_by,
        role=part.role,
        citation=document.cite(*flow.span(0, len(flow.text)), part.gaps),
        highlights=highlights(flow.text, draft),
        uncertain=part.uncertain,
    )


def _differences(asked: str, draft: str) -> tuple[Difference, ...]:
    """Word by word where the two are nearly the same, else the numbers and dates that only the draft has."""
    alignment = align(Text.of(asked), Text.of(draft))
    if alignment and alignment.similarity >= WORD_BY_WORD:
        return alignment.differences
    return tuple(each for each in compare(draft, asked) if each.kind in ("number", "date"))


NEARNESS_FEATURES = ("cosine", "coverage", "other_fact")
Evidence = tuple[float, float, float]


def nearness_features(draft: str, asked: str, cosine: float, coverage: float) -> Evidence:
    """In the order of `NEARNESS_FEATURES`: the cosine of the two questions, the share of the draft's words that the
    other holds, and whether the draft asks for a number, a time or a name and the other for none."""
    return cosine, coverage, float(bool(_FACT.search(fold(draft)) and not _FACT.search(fold(asked))))


@dataclass(frozen=True, slots=True)
class NearnessWeights:
    """Of a logistic regression of "is the same question"."""

    weights: tuple[float, ...]
    intercept: float

    def probability(self, evidence: Evidence) -> float:
        score = sum(weight * value for weight, value in zip(self.weights, evidence, strict=True))
        return 1 / (1 + math.exp(-(score + self.intercept)))


@cache
def fitted_nearness() -> NearnessWeights:
    data = json.loads(files("qa").joinpath("nearness.json").read_text("utf-8"))
    return NearnessWeights(tuple(data["weights"][name] for name in NEARNESS_FEATURES), data["intercept"])
