"""Hybrid retrieval: candidates by meaning and by words from one snapshot of the archive."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.background import Background
from index.coverage import Coverage
from index.encoder import FloatArray, IntArray, QuestionVectors, word_matches
from index.facets import Held
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

    `cosine` is the one to the question, `coverage` the share of the question's words it holds, `sentence_coverage`,
    shape (sentences,), that of each sentence. `sentence_words`, shape (sentences,), `passage_words` and
    `document_words` say how well the question's words find their like (mean of the best cosines) in each sentence, in
    the passage, and in all candidates of its document; `document_coverage` is the share of the question's words that
    those hold together with what the document was asked.
    """

    passage: StoredPassage
    cosine: float
    coverage: float
    sentence_coverage: FloatArray
    sentence_words: FloatArray
    passage_words: float
    document_words: float
    document_coverage: float
    asked: Asked | None


@dataclass(frozen=True, slots=True)
class Retrieved:
    """`weights` are those of the question's n-grams (see `Coverage`)."""

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
    stored = view.passages(passages)
    if not stored:
        return Retrieved((), {})
    weights = view.snapshot.lexical.weights(query) if view.snapshot else {}
    coverage = Coverage(weights)
    documents, owner = np.unique([passage.document for passage in stored], return_inverse=True)
    held_by: dict[int, set[str]] = {int(document): set() for document in documents}
    asked = {}
    for document, (text, vector) in view.asked(documents.tolist()).items():
        held_by[document] |= (held := coverage.held(text))
        asked[document] = Asked(vector, float(vector @ question.vector), coverage.share(held))
    held_parts = [[coverage.held(p.text[a:b]) for a, b in p.sentences.tolist()] for p in stored]
    held_wholes = [set[str]().union(*parts) for parts in held_parts]
    for passage, held in zip(stored, held_wholes, strict=True):
        held_by[passage.document] |= held
    cosines = np.stack([passage.vectors.passage for passage in stored]) @ question.vector
    sentence_words, passage_words, document_words = _by_words(question, stored, cosines, owner)
    return Retrieved(
        tuple(
            Candidate(
                passage,
                float(cosines[at]),
                coverage.share(held_wholes[at]),
                np.array([coverage.share(part) for part in held_parts[at]], np.float32),
                sentence_words[at],
                float(passage_words[at]),
                float(document_words[at]),
                coverage.share(held_by[passage.document]),
                asked.get(passage.document),
            )
            for at, passage in enumerate(stored)
        ),
        weights,
    )


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
    sentences = np.split(matches.mean(1), np.cumsum(counts)[:-1])
    return sentences, of_passages.mean(1), of_documents.mean(1)[owner]
