"""Whole passages for a query, the nearest first."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from index.encoder import QuestionVectors
from index.filters import Filters
from index.retrieval import retrieve, weigh
from index.view import View
from qa.evidence import fitted_weights, passage_features
from qa.phrases import holding, quoted
from qa.results import Search
from qa.selection import select_passages


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
    order = np.argsort(-scores, kind="stable").tolist()
    ranked = [(retrieved.candidates[at].passage, float(scores[at])) for at in order]
    hits = select_passages(view, ranked, query, limit)
    return Search(query=query, hits=hits, total=total, took_ms=round((time.perf_counter() - began) * 1000, 1))
