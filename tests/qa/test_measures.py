"""The measures, on cases that can be worked out by hand."""

from __future__ import annotations

import pytest

from qa.measures import area_under_roc, expected_calibration_error, reciprocal_rank, token_f1


def test_reciprocal_rank_counts_from_one_and_to_its_depth() -> None:
    assert reciprocal_rank(["a", "b", "c"], "b") == 0.5
    assert reciprocal_rank(["a", "b", "c"], "d") == 0
    assert reciprocal_rank(["a", "b", "c"], "c", depth=2) == 0


def test_token_f1_is_of_words_not_of_marks() -> None:
    assert token_f1("Det er, som det er.", "det er som det er") == 1
    assert token_f1("rød blå", "blå grøn") == 0.5
    assert token_f1("rød", "blå") == 0
    assert token_f1("", "blå") == 0


def test_area_under_roc_is_the_chance_of_the_right_order() -> None:
    assert area_under_roc([0.9, 0.8], [0.1, 0.2]) == 1
    assert area_under_roc([0.1], [0.9]) == 0
    assert area_under_roc([0.5], [0.5]) == 0.5
    assert area_under_roc([0.9, 0.2], [0.5]) == 0.5


def test_calibration_error_is_the_distance_of_confidence_and_accuracy() -> None:
    assert expected_calibration_error([0.95, 0.95], [True, True]) == pytest.approx(0.05)
    assert expected_calibration_error([1.0, 1.0], [True, False]) == pytest.approx(0.5)
    assert expected_calibration_error([0.05, 0.95], [False, True]) == pytest.approx(0.05)
