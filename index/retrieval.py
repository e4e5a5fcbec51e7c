"""Hybrid retrieval: candidates by meaning and by words from one snapshot of the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.background import Background
from index.encoder import FloatArray, QuestionVectors, word_matches
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
    """A passage with its evidence, and what its document was asked, where that is known.

    `cosine` is the one to the question, `coverage` the share of the question's words it holds; `sentence_words`, shape
    (sentences,), `passage_words` and `document_words` say how well the question's words find their like (mean of the
    best cosines) in each sentence, in the passage, and in all candidates of its document; `document_coverage` is the
    share of the question's words that those hold together with what the document was asked.
    """

    passage: StoredPassage
    cosine: float
    coverage: float
    sentence_words: FloatArray
    passage_words: float
    document_words: float
    document_coverage: float
    asked: Asked | None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """`weights` are those of the question's n-grams (see `coverage`)."""

    candidates: tuple[Candidate, ...]
    weights: Mapping[str, float]


def retrieve(
    view: View, question: QuestionVectors, query: str, held: Held | None = None, limit: int = CANDIDATES
) -> Retrieved:
    """Candidates of both indexes, in no order that matters."""
    snapshot = view.snapshot
    if snapshot is None or (held is not None and not len(held.passages)):
        return Retrieved((), {})
    # Neither holds the interpreter while it searches, so that the two take no longer than one.
    words = Background(
        lambda: snapshot.lexical.search(query, limit, held.groups if held else (), held.days if held else None)
    )
    by_meaning = snapshot.vectors.search(question.vector, limit, held.passages if held else None)
    by_words = words.result()
    return weigh(view, question, query, list(dict.fromkeys(number for number, _ in by_meaning + by_words)))


def weigh(view: View, question: QuestionVectors, query: str, passages: Sequence[int]) -> Retrieved:
    """The evidence of given passages, by their numbers."""
    weights = view.snapshot.lexical.weights(query) if view.snapshot else {}
    stored = view.passages(passages)
    asked_texts = view.asked(sorted({passage.document for passage in stored}))
    held = [held_grams(passage.text, weights) for passage in stored]
    matches = [word_matches(question, passage.vectors) for passage in stored]
    asked = {}
    held_by: dict[int, set[str]] = {}
    matched_by: dict[int, FloatArray] = {}
    for document, (text, vector) in asked_texts.items():
        held_by[document] = held_grams(text, weights)
        asked[document] = Asked(vector, float(vector @ question.vector), share(held_by[document], weights))
    for passage, inside, match in zip(stored, held, matches, strict=True):
        held_by.setdefault(passage.document, set()).update(inside)
        best = match.max(0, initial=0)
        matched_by[passage.document] = np.maximum(matched_by.get(passage.document, best), best)
    candidates = []
    for passage, inside, match in zip(stored, held, matches, strict=True):
        cosine = float(passage.vectors.passage @ question.vector)
        # An encoder without words: the nearest thing it has is how near sentence and passage are.
        by_words = match.shape[1] > 0
        candidates.append(
            Candidate(
                passage,
                cosine,
                share(inside, weights),
                match.mean(1) if by_words else passage.vectors.sentences @ question.vector,
                float(match.max(0, initial=0).mean()) if by_words else cosine,
                float(matched_by[passage.document].mean()) if by_words else cosine,
                share(held_by[passage.document], weights),
                asked.get(passage.document),
            )
        )
    return Retrieved(tuple(candidates), weights)


def coverage(text: str, weights: Mapping[str, float]) -> float:
    """Share (0..1) of the weight of a question's n-grams that a text holds.

    Unlike a BM25 score it can be compared between questions, which confidence needs.
    """
    return share(held_grams(text, weights), weights)


def held_grams(text: str, weights: Mapping[str, float]) -> set[str]:
    """The n-grams of a question that a text holds."""
    return {gram for word in content_words(text) for gram in grams(word) if gram in weights}


def share(held: set[str], weights: Mapping[str, float]) -> float:
    """Of the weight of a question's n-grams (0..1)."""
    total = sum(weights.values())
    return sum(weights[gram] for gram in held) / total if total else 0.0
