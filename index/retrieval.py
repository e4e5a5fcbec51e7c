"""Hybrid retrieval: candidates by meaning and by words from one snapshot of the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.background import Background
from index.columns import Attribution
from index.coverage import Coverage
from index.encoder import FloatArray, IntArray, QuestionVectors, word_matches
from index.facets import Held
from index.view import StoredPassage, View

DEPTH = 100
"""Passages taken from each of the two indexes."""
ASKED = 4
"""Documents taken by the words of what they were asked: a name is often said by the member only. They come in by the
first of their passages."""
CANDIDATES = 72
"""Passages of those whose evidence is weighed. On question time more of them find nothing more, and take longer."""
_DAMPING = 60
"""Of reciprocal rank fusion, as its authors set it."""


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

    `cosine` is the one to the question, `coverage` the share of the question's words it holds, `sentence_coverage`,
    shape (sentences,), that of each sentence; `exact`, `sentence_exact`, shape (sentences,), and `document_exact` are
    the concentrations of the question on words that they hold (`Coverage.concentrations`). `sentence_words`, shape
    (sentences,), `passage_words` and `document_words` say how well the question's words find their like (mean of the
    best cosines) in each sentence, in the passage, and in all candidates of its document. `document_coverage`, a share,
    and `document_exact` are of the words that these hold together with what the document was asked. `attribution` tells
    who states the passage.
    """

    passage: StoredPassage
    cosine: float
    coverage: float
    sentence_coverage: FloatArray
    exact: float
    sentence_exact: FloatArray
    document_exact: float
    sentence_words: FloatArray
    passage_words: float
    document_words: float
    document_coverage: float
    asked: Asked | None
    attribution: Attribution


@dataclass(frozen=True, slots=True)
class Retrieved:
    """`question` is what passages were compared with, `weights` are those of its n-grams (see `Coverage`)."""

    question: QuestionVectors
    candidates: tuple[Candidate, ...]
    weights: Mapping[str, float]


def retrieve(
    view: View, question: QuestionVectors, query: str, held: Held | None = None, limit: int = CANDIDATES
) -> Retrieved:
    """The best `limit` candidates of both indexes together (CANDIDATES at least), in no order that matters."""
    return weigh(view, question, query, find(view, question, query, held, limit))


def find(
    view: View, question: QuestionVectors, query: str, held: Held | None = None, limit: int = CANDIDATES
) -> list[int]:
    """The numbers of those candidates, the best first."""
    snapshot = view.snapshot
    if snapshot is None or (held is not None and not len(held.passages)):
        return []
    # Neither holds the interpreter while it searches, so that the two take no longer than one.
    depth = max(limit, DEPTH)
    within = (held.groups if held else (), held.days if held else None)

    def by_words() -> tuple[list[tuple[int, float]], list[tuple[int, float]]]:
        lexical = snapshot.lexical
        return lexical.search(query, depth, *within), lexical.search(query, ASKED, *within, field="asked")

    words = Background(by_words)
    by_meaning = snapshot.vectors.search(question.vector, depth, held.passages if held else None)
    of_passages, of_questions = words.result()
    best = fused(by_meaning, of_passages)[: max(limit, CANDIDATES)]
    by_questions = [passage for passage, _ in of_questions if passage not in best]
    # In the place of the last ones, so that there is no more to weigh.
    return [*best[: max(limit, CANDIDATES) - len(by_questions)], *by_questions]


def fused(*rankings: Sequence[tuple[int, float]]) -> list[int]:
    """Passages by reciprocal rank fusion of rankings (Cormack et al. 2009), the best first."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for rank, (passage, _) in enumerate(ranking, 1):
            scores[passage] = scores.get(passage, 0.0) + 1 / (_DAMPING + rank)
    return sorted(scores, key=lambda passage: (-scores[passage], passage))


def weigh(view: View, question: QuestionVectors, query: str, passages: Sequence[int]) -> Retrieved:
    """The evidence of given passages, by their numbers."""
    # What is alike in all else comes in the order of its documents' ids, not in that in which they were read.
    stored = view.passages_by_document_id(passages)
    if not stored:
        return Retrieved(question, (), {})
    weights = view.snapshot.lexical.weights(query) if view.snapshot else {}
    coverage = Coverage(weights)
    documents, owner = np.unique([passage.document for passage in stored], return_inverse=True)
    questions = view.asked(documents.tolist())
    counts = np.array([len(passage.sentences) for passage in stored])
    texts = [text for passage in stored for text in passage.texts]
    together = coverage.held([*texts, *(text for text, _ in questions.values())])
    held, questions_held = together[: len(texts)], together[len(texts) :]
    wholes = np.bitwise_or.reduceat(held, np.cumsum(counts) - counts, axis=0)
    held_by = np.zeros((len(documents), held.shape[1]), held.dtype)
    held_by[np.searchsorted(documents, list(questions))] = questions_held
    np.bitwise_or.at(held_by, owner, wholes)
    asked = {
        document: Asked(vector, float(vector @ question.vector), float(share))
        for (document, (_, vector)), share in zip(questions.items(), coverage.shares(questions_held), strict=True)
    }
    sentence_shares = _parted(coverage.shares(held), counts)
    shares, document_shares = coverage.shares(wholes), coverage.shares(held_by)[owner]
    every = coverage.concentrations(query, np.concatenate([held, wholes, held_by]))
    sentence_exact = _parted(every, counts)
    exact, document_exact = np.split(every[len(held) :], [len(wholes)])
    document_exact = document_exact[owner]
    cosines = np.stack([passage.vectors.passage for passage in stored]) @ question.vector
    sentence_words, passage_words, document_words = _by_words(question, stored, cosines, owner)
    attributions = view.attributions([passage.number for passage in stored])
    return Retrieved(
        question,
        tuple(
            Candidate(
                passage,
                float(cosines[at]),
                float(shares[at]),
                sentence_shares[at],
                float(exact[at]),
                sentence_exact[at],
                float(document_exact[at]),
                sentence_words[at],
                float(passage_words[at]),
                float(document_words[at]),
                float(document_shares[at]),
                asked.get(passage.document),
                attributions[at],
            )
            for at, passage in enumerate(stored)
        ),
        weights,
    )


def _parted(values: FloatArray, counts: IntArray) -> list[FloatArray]:
    """In parts of so many values each. `numpy.split` does the same and takes ten times as long."""
    ends = np.cumsum(counts).tolist()
    return [values[start:end] for start, end in zip([0, *ends], ends, strict=False)]


def _by_words(
    question: QuestionVectors, stored: Sequence[StoredPassage], cosines: FloatArray, owner: IntArray
) -> tuple[list[FloatArray], FloatArray, FloatArray]:
    """Mean of the best cosines of a question's words in each sentence, in each passage and in its document.

    Where the encoder gives words no vectors, the nearest thing that there is: the cosines of sentences and passages.
    """
    matches = word_matches(question, [passage.vectors for passage in stored])
    counts = np.array([len(passage.sentences) for passage in stored])
    if not matches.shape[1]:
        return [passage.vectors.sentences @ question.vector for passage in stored], cosines, cosines
    of_passages = np.maximum.reduceat(matches, np.cumsum(counts) - counts, axis=0)
    of_documents = np.zeros((owner.max() + 1, matches.shape[1]), np.float32)
    np.maximum.at(of_documents, owner, of_passages)
    return _parted(matches.mean(1), counts), of_passages.mean(1), of_documents.mean(1)[owner]
