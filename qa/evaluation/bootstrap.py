"""Percentile bootstrap (Efron 1979) over the questions of a set.

A question is the unit that is drawn, with all that was asked of it: asked with and without its document it is still one
question. A statistic is therefore a function of how often each question was drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

RESAMPLES = 1000
LEVEL = 0.95
_SEED = 20240904


@dataclass(frozen=True, slots=True)
class Statistic:
    """`over` takes weights, shape (draws, questions), and gives a value for each draw, NaN where none is defined.

    `of` is how many questions count.
    """

    of: int
    over: Callable[[Array], Array]


@dataclass(frozen=True, slots=True)
class Figure:
    """A value with its 95 % interval, and of how many questions it is."""

    value: float
    low: float
    high: float
    of: int


def figure(statistic: Statistic, questions: int) -> Figure:
    value = float(statistic.over(np.ones((1, questions)))[0])
    return _figure(value, statistic.over(_draws(questions)), statistic.of)


def difference(after: Statistic, before: Statistic, questions: int) -> Figure:
    """Of two statistics of the same questions in the same order: each draw is of both (paired)."""
    once, draws = np.ones((1, questions)), _draws(questions)
    value = float(after.over(once)[0] - before.over(once)[0])
    return _figure(value, after.over(draws) - before.over(draws), min(after.of, before.of))


def _figure(value: float, drawn: Array, of: int) -> Figure:
    tail = 100 * (1 - LEVEL) / 2
    low, high = np.nanpercentile(drawn, [tail, 100 - tail])
    return Figure(round(value, 4), round(float(low), 4), round(float(high), 4), of)


def _draws(questions: int) -> Array:
    """Shape (RESAMPLES, questions): the same ones each time."""
    generator = np.random.default_rng(_SEED)
    return generator.multinomial(questions, np.full(questions, 1 / questions), RESAMPLES).astype(np.float64)
