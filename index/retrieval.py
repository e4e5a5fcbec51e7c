"""Hybrid retrieval: candidates by meaning and by words from one snapshot of the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.background import Background
from index.encoder import FloatArray
from index.facets import Held
from index.text import content_words, grams
from index.view import StoredPassage, View

CANDIDATES = 60
"""Passages taken from each of the two indexes."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a document was asked, beside the question at hand: its vector, shape (dimension,), the cosine of the two,
    and the share of the question's words that it holds."""

    vector: FloatArray
    cosine: float
    coverage: float


@dataclass(frozen=True, slots=True)
class Candidate:
    """A passage with its evidence: the cosine to the question, the share of the question's words it holds, and what its
    document was asked, where that is known."""

    passage: StoredPassage
    cosine: float
    coverage: float
    asked: Asked | None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """`weights` are those of the question's n-grams (see `coverage`)."""

    candidates: tuple[Candidate, ...]
    weights: Mapping[str, float]


def retrieve(
    view: View, question: FloatArray, query: str, held: Held | None = None, limit: int = CANDIDATES
) -> Retrieved:
    """Candidates of both indexes, in no order that matters. `question` has shape (dimension,)."""
    snapshot = view.snapshot
    if snapshot is None or (held is not None and not len(held.passages)):
        return Retrieved((), {})
    # Neither holds the interpreter while it searches, so that the two take no longer than one.
    words = Background(
        lambda: snapshot.lexical.search(query, limit, held.groups if held else (), held.days if held else None)
    )
    by_meaning = snapshot.vectors.search(question, limit, held.passages if held else None)
    by_words = words.result()
    return weigh(view, question, query, list(dict.fromkeys(number for number, _ in by_meaning + by_words)))


def weigh(view: View, question: FloatArray, query: str, passages: Sequence[int]) -> Retrieved:
    """The evidence of given passages, by their numbers."""
    weights = view.snapshot.lexical.weights(query) if view.snapshot else {}
    stored = view.passages(passages)
    asked = {
        document: Asked(vector, float(vector @ question), coverage(text, weights))
        for document, (text, vector) in view.asked(sorted({passage.document for passage in stored})).items()
    }
    return Retrieved(
        tuple(
            Candidate(
                passage,
                float(passage.vectors[0] @ question),
                coverage(passage.text, weights),
                asked.get(passage.document),
            )
            for passage in stored
        ),
        weights,
    )


def coverage(text: str, weights: Mapping[str, float]) -> float:
    """Share (0..1) of the weight of a question's n-grams that a text holds.

    Unlike a BM25 score it can be compared between questions, which confidence needs.
    """
    total = sum(weights.values())
    if not total:
        return 0.0
    inside = {gram for word in content_words(text) for gram in grams(word)}
    return sum(weight for gram, weight in weights.items() if gram in inside) / total


def passage_scores(candidates: Sequence[Candidate], lexical_weight: float) -> FloatArray:
    """Shape (len(candidates),): cosine plus a small lexical part.

    E5's cosines lie close together (most within 0.75..0.9), so that a full lexical vote would drown them.
    """
    return np.array([c.cosine + lexical_weight * c.coverage for c in candidates], np.float32)
