"""The measures of an evaluation, over all its questions and over each kind, with bootstrap intervals."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from qa.evaluation.bootstrap import Array, Figure, Statistic, difference, figure
from qa.evaluation.outcome import RIGHT, Asked, Evaluation, ItemOutcome, Ranking
from qa.measures import (
    area_under_roc_weighted,
    calibration_error_weighted,
    mean_weighted,
    reciprocal_rank,
    threshold_weighted,
)

ALL = "all"
"""Stands for every kind together."""
ANSWERED_SHARE = 0.9
"""Share of the questions with an answer that a threshold must let be answered, when those without one are counted."""

Figures = dict[str, dict[str, Figure]]
"""By the name of the measure and the kind of question."""


def figures(evaluation: Evaluation) -> Figures:
    """Every measure that the set allows."""
    found: Figures = {}
    for kind, formal, items in _by_kind(evaluation.formal, evaluation.items):
        for name, statistic in formal_statistics(formal).items():
            found.setdefault(name, {})[kind] = figure(statistic, len(formal))
        for name, statistic in item_statistics(items).items():
            found.setdefault(name, {})[kind] = figure(statistic, len(items))
    return found


def differences(after: Evaluation, before: Evaluation) -> Figures:
    """`after` less `before`, of the questions that both hold (see `qa.evaluation.comparison`), in one order."""
    found: Figures = {}
    pairs = zip(_by_kind(after.formal, after.items), _by_kind(before.formal, before.items), strict=True)
    for (kind, formal, items), (_, formal_before, items_before) in pairs:
        for now, then, count in (
            (formal_statistics(formal), formal_statistics(formal_before), len(formal)),
            (item_statistics(items), item_statistics(items_before), len(items)),
        ):
            for name in now.keys() & then.keys():
                found.setdefault(name, {})[kind] = difference(now[name], then[name], count)
    return found


def _by_kind(
    formal: Sequence[Ranking], items: Sequence[ItemOutcome]
) -> list[tuple[str, Sequence[Ranking], Sequence[ItemOutcome]]]:
    kinds = sorted({item.kind for item in items if item.kind})
    of_kind = [(kind, (), [item for item in items if item.kind == kind]) for kind in kinds]
    return [(ALL, formal, items), *(of_kind if len(kinds) > 1 else [])]


def formal_statistics(rankings: Sequence[Ranking]) -> dict[str, Statistic]:
    return _retrieval("formal", rankings)


def item_statistics(items: Sequence[ItemOutcome]) -> dict[str, Statistic]:
    """By name, in the order in which they are shown; a measure that no item counts for is left out."""
    answerable = [item if item.has_answer else None for item in items]

    def of(value: Callable[[ItemOutcome], float]) -> Statistic:
        return _mean([value(item) if item else None for item in answerable])

    found = {
        **_retrieval("natural", [item.ranking for item in items]),
        "first_right_shown": of(lambda item: _first_right(item.asked.shown_f1)),
        "any_right_shown": of(lambda item: _any_right(item.asked.shown_f1)),
        "first_f1_shown": of(lambda item: _first(item.asked.shown_f1)),
        "first_right_candidates": of(lambda item: _first_right(item.asked.f1)),
        "any_right_candidates": of(lambda item: _any_right(item.asked.f1)),
        "first_f1_candidates": of(lambda item: _first(item.asked.f1)),
        "chain_right": _mean([item.chain_right for item in items]),
        "case_right": _mean([item.case_right for item in items]),
        **_abstention(items),
    }
    return {name: statistic for name, statistic in found.items() if statistic.of}


def _retrieval(name: str, rankings: Sequence[Ranking | None]) -> dict[str, Statistic]:
    def of(value: Callable[[Ranking], float]) -> Statistic:
        return _mean([value(ranking) if ranking else None for ranking in rankings])

    found = {
        f"{name}_mrr": of(lambda ranking: reciprocal_rank(ranking.search, ranking.right)),
        f"{name}_recall": of(lambda ranking: float(ranking.right in ranking.search[:10])),
        f"{name}_encoder_mrr": of(lambda ranking: reciprocal_rank(ranking.encoder, ranking.right)),
        f"{name}_encoder_recall": of(lambda ranking: float(ranking.right in ranking.encoder[:10])),
    }
    return {name: statistic for name, statistic in found.items() if statistic.of}


def _abstention(items: Sequence[ItemOutcome]) -> dict[str, Statistic]:
    """`with`: asked where there is an answer; `without`: where there is none, for one reason or the other."""
    with_answer = [(at, item.asked) for at, item in enumerate(items) if item.has_answer]
    without = [(at, asked) for at, item in enumerate(items) if (asked := _asked_without(item))]
    every = [*with_answer, *without]
    positives, negatives = ([asked.confidence for _, asked in part] for part in (with_answer, without))
    found = {
        "answered_with": _share_answered(with_answer, len(items)),
        "answered_without": _share_answered(without, len(items)),
        "calibration_error": Statistic(
            len({at for at, _ in every}),
            lambda weights: calibration_error_weighted(
                [asked.confidence for _, asked in every],
                [_first_right(asked.f1) > 0 for _, asked in every],
                weights[:, [at for at, _ in every]],
            ),
        ),
    }
    if not with_answer or not without:
        return found
    mine, others = [at for at, _ in with_answer], [at for at, _ in without]

    def answered_at_share(weights: Array) -> Array:
        threshold = threshold_weighted(positives, ANSWERED_SHARE, weights[:, mine])
        answered = np.asarray(negatives)[None, :] >= threshold[:, None]
        drawn = weights[:, others]
        return np.array([mean_weighted(row, each[None, :])[0] for row, each in zip(answered, drawn, strict=True)])

    of = len(set(mine) | set(others))
    return {
        "auroc": Statistic(
            of,
            lambda weights: area_under_roc_weighted(positives, negatives, weights[:, mine], weights[:, others]),
        ),
        "answered_without_at_90": Statistic(of, answered_at_share),
        **found,
    }


def _asked_without(item: ItemOutcome) -> Asked | None:
    return item.without if item.has_answer else item.asked


def _share_answered(asked: Sequence[tuple[int, Asked]], count: int) -> Statistic:
    values: list[float | None] = [None] * count
    for at, each in asked:
        values[at] = float(each.answered)
    return _mean(values)


def _mean(values: Sequence[float | None]) -> Statistic:
    """Of those that are not None."""
    counted = [at for at, value in enumerate(values) if value is not None]
    numbers = [float(value) for value in values if value is not None]
    return Statistic(len(counted), lambda weights: mean_weighted(numbers, weights[:, counted]))


def _first(f1: Sequence[float]) -> float:
    return f1[0] if f1 else 0.0


def _first_right(f1: Sequence[float]) -> float:
    return float(_first(f1) >= RIGHT)


def _any_right(f1: Sequence[float]) -> float:
    return float(any(each >= RIGHT for each in f1))
