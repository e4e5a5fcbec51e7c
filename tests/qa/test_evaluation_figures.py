"""Figures and their intervals, on outcomes that can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from qa.evaluation.bootstrap import Statistic, difference, figure
from qa.evaluation.figures import figures
from qa.measures import mean_weighted
from tests.qa.outcomes import item, ranking, run


def mean(values: list[float]) -> Statistic:
    return Statistic(len(values), lambda weights: mean_weighted(values, weights))


def test_an_interval_is_that_of_the_mean_and_the_same_each_time() -> None:
    """A share of 0.5 of 400 has a standard error of 0.025."""
    found = figure(mean([0.0, 1.0] * 200), 400)
    assert found.value == 0.5
    assert found.low == pytest.approx(0.5 - 1.96 * 0.025, abs=0.006)
    assert found.high == pytest.approx(0.5 + 1.96 * 0.025, abs=0.006)
    assert found == figure(mean([0.0, 1.0] * 200), 400)


def test_a_difference_is_paired() -> None:
    """What is a hundredth better for each question is better for certain, however much the questions differ."""
    values = np.random.default_rng(1).random(50).tolist()
    found = difference(mean([value + 0.01 for value in values]), mean(values), 50)
    assert found.value == found.low == found.high == 0.01


def test_a_draw_without_any_question_that_counts_is_left_out() -> None:
    found = figures(run([item("1", 0.9, None), item("2", 0.1, None, kind="stance", has_answer=False)]))
    assert found["answered_without"]["all"].value == 0
    assert found["auroc"]["all"].low == 1
    assert "answered_without" not in found["first_right_shown"]
    assert set(found["answered_without"]) == {"all", "stance"}


def test_what_is_shown_and_what_could_have_been_shown_are_two_measures() -> None:
    found = figures(run([item("1", 0.9, None, (0.2, 0.7)), item("2", 0.4, None, (1.0, 0.0))]))
    assert found["first_right_shown"]["all"].value == 0
    assert found["any_right_shown"]["all"].value == 0.5
    assert found["first_right_candidates"]["all"].value == 0.5
    assert found["any_right_candidates"]["all"].value == 1
    assert found["first_f1_shown"]["all"].value == pytest.approx(0.1)
    assert found["first_f1_candidates"]["all"].value == pytest.approx(0.6)


def test_silence_is_measured_with_and_without_the_answer() -> None:
    # Nine of ten with an answer reach 0.2 and more; without one, four reach 0.2 and one reaches the bound of 0.5.
    confidences = [0.1, 0.2, 0.3, 0.6, 0.6, 0.7, 0.7, 0.8, 0.8, 0.9]
    elsewhere = [0.05, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.3, 0.4, 0.5]
    pairs = zip(confidences, elsewhere, strict=True)
    found = figures(run([item(str(at), *pair) for at, pair in enumerate(pairs)]))
    assert found["answered_with"]["all"].value == 0.7
    assert found["answered_without"]["all"].value == 0.1
    assert found["answered_without_at_90"]["all"].value == 0.4
    above = sum((p > n) + 0.5 * (p == n) for p in confidences for n in elsewhere)
    assert found["auroc"]["all"].value == pytest.approx(above / 100)


def test_calibration_is_of_every_confidence_given() -> None:
    """Right with 0.9 and, without the document, wrong with 0.3: off by 0.1 and by 0.3."""
    found = figures(run([item("1", 0.9, 0.3)]))
    assert found["calibration_error"]["all"].value == pytest.approx(0.2)


def test_ranks_count_to_the_tenth() -> None:
    found = figures(run([item("1", 0.9, None, rank=2)], [ranking("a", 1), ranking("b", 0), ranking("c", 10, 5)]))
    assert found["formal_mrr"]["all"].value == pytest.approx((1 + 0 + 0.1) / 3, abs=1e-4)
    assert found["formal_recall"]["all"].value == pytest.approx(2 / 3, abs=1e-4)
    assert found["formal_encoder_mrr"]["all"].value == pytest.approx(2.2 / 3, abs=1e-4)
    assert found["natural_mrr"]["all"].value == 0.5
