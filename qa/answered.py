"""What one document answers to a text."""

from __future__ import annotations

from index.encoder import QuestionVectors
from index.retrieval import weigh
from index.view import View
from qa.evidence import fitted_weights
from qa.ranking import rank_sentences
from qa.results import Excerpt
from qa.selection import select_excerpts


def answered_in(view: View, text: str, vectors: QuestionVectors, document: int) -> Excerpt | None:
    """The excerpt of a document, by its number, that answers a text best; None where it states nothing."""
    retrieved = weigh(view, vectors, text, view.passages_of(document))
    ranked = rank_sentences(text, retrieved, fitted_weights())
    return next(iter(select_excerpts(view, ranked, text, 1)), None)
