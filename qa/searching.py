"""Whole passages for a query, the nearest first."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from index.encoder import QuestionVectors
from index.filters import Filters
from index.retrieval import retrieve
from index.view import View
from qa.evidence import fitted_weights, passage_features
from qa.results import Search
from qa.selection import select_passages


def search(view: View, query: str, encode: Callable[[str], QuestionVectors], filters: Filters, limit: int) -> Search:
    """Up to `limit` passages; `total` counts all that the filters leave."""
    began = time.perf_counter()
    held = view.hold(filters)
    retrieved = retrieve(view, encode(query), query, held, limit)
    scores = fitted_weights().relevances(passage_features(query, retrieved.question.vector, retrieved.candidates))
    order = np.argsort(-scores, kind="stable").tolist()
    ranked = [(retrieved.candidates[at].passage, float(scores[at])) for at in order]
    hits = select_passages(view, ranked, query, limit)
    total = len(held.passages) if held else view.count("passages")
    return Search(query=query, hits=hits, total=total, took_ms=round((time.perf_counter() - began) * 1000, 1))
