"""Whole passages for a query, the nearest first."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from index.encoder import QuestionVectors
from index.filters import Filters
from index.retrieval import retrieve, weigh
from index.text import content_words
from index.view import View
from qa.evidence import fitted_weights, passage_features
from qa.phrases import holding, quoted
from qa.results import Search
from qa.selection import select_passages

KEYWORDS = 2
"""Words up to which a query is looked for by its words: what holds more of them, and the rarer ones, comes first. Set:
the sets have no queries of a single word, and for sentences the fitted order is the better one."""


def search(view: View, query: str, encode: Callable[[str], QuestionVectors], filters: Filters, limit: int) -> Search:
    """Up to `limit` passages; `total` counts all that the filters and what stands in quotation marks leave."""
    began = time.perf_counter()
    held = view.hold(filters)
    total = len(held.passages) if held else view.count("passages")
    vectors = encode(query)
    if phrases := quoted(query):
        named = holding(view, phrases, held)
        total = len(named)
        retrieved = weigh(view, vectors, query, named)
    else:
        retrieved = retrieve(view, vectors, query, held, limit)
    scores = fitted_weights().relevances(passage_features(query, retrieved.question.vector, retrieved.candidates))
    exact = np.array([candidate.exact for candidate in retrieved.candidates])
    few = len(set(content_words(query))) <= KEYWORDS
    order = np.lexsort((-scores, -exact if few else np.zeros_like(scores))).tolist()
    ranked = [(retrieved.candidates[at].passage, float(scores[at])) for at in order]
    hits = select_passages(view, ranked, query, limit)
    return Search(query=query, hits=hits, total=total, took_ms=round((time.perf_counter() - began) * 1000, 1))
