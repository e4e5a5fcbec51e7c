"""A run is saved whole, read again as it was, and compared question by question."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from index.report import Refusal
from qa.evaluation.comparison import Change, compare_runs
from qa.evaluation.figures import figures
from qa.evaluation.saved import read_run, require_place, run_to_dict, save_run
from tests.qa.outcomes import item, ranking, run

BEFORE = run(
    [item("1", 0.9, 0.2, (0.1, 0.9), rank=1), item("2", 0.9, 0.2, rank=4), item("3", 0.2, None, has_answer=False)],
    [ranking("a", 2), ranking("b", 0)],
)


def test_a_saved_run_is_read_as_it_was(tmp_path: Path) -> None:
    saved = replace(BEFORE, refused=(Refusal("documents.jsonl", "line 3: not JSON"),))
    save_run(run_to_dict(saved, figures(saved)), tmp_path / "run.json")
    assert read_run(tmp_path / "run.json") == saved
    assert [file.name for file in tmp_path.iterdir()] == ["run.json"]


def test_against_itself_nothing_differs() -> None:
    comparison = compare_runs(BEFORE, BEFORE)
    assert not comparison.better
    assert not comparison.worse
    assert comparison.unmatched == 0
    assert {(each.value, each.low, each.high) for kinds in comparison.differences.values() for each in kinds.values()}
    for kinds in comparison.differences.values():
        assert all(each.value == each.low == each.high == 0 for each in kinds.values())


def test_what_changed_is_named_for_better_and_for_worse() -> None:
    after = run(
        [item("2", 0.9, 0.2, rank=1), item("1", 0.9, 0.2, (1.0, 0.9), rank=0), item("3", 0.9, None, has_answer=False)],
        [ranking("b", 3), ranking("a", 2)],
    )
    comparison = compare_runs(after, BEFORE)
    assert comparison.better == (
        Change("formal", "b", "spørgsmål b", 0, 3),
        Change("natural", "2", "spørgsmål 2", 4, 1),
        Change("answer", "1", "spørgsmål 1", 2, 1),
    )
    assert comparison.worse == (Change("natural", "1", "spørgsmål 1", 1, 0),)
    assert comparison.differences["formal_mrr"]["all"].value == pytest.approx(1 / 6, abs=1e-4)
    assert comparison.differences["answered_without"]["all"].value > 0


def test_a_question_that_was_put_otherwise_does_not_count() -> None:
    after = run([replace(BEFORE.items[0], question="noget andet"), *BEFORE.items[1:]], BEFORE.formal)
    comparison = compare_runs(after, BEFORE)
    assert comparison.unmatched == 2
    assert comparison.differences["natural_mrr"]["all"].of == 1


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"items": [{}]}', '{"directory": "", "encoder": "", "items": 1}'])
def test_what_is_no_run_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "run.json"
    path.write_text(text)
    with pytest.raises(MinistersvarError, match="is not a run"):
        read_run(path)


def test_a_run_of_other_items_is_compared_to_nothing(tmp_path: Path) -> None:
    comparison = compare_runs(BEFORE, run())
    assert comparison.differences == {}
    assert comparison.unmatched == 5


def test_a_place_that_takes_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MinistersvarError, match="there is no folder"):
        require_place(tmp_path / "no" / "run.json")
    with pytest.raises(MinistersvarError, match="is a folder"):
        require_place(tmp_path)


def test_a_run_that_cannot_be_written_whole_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "run.json"
    path.write_text("old")
    with pytest.raises(TypeError):
        save_run({"odd": object()}, path)
    assert path.read_text() == "old"
    save_run({}, path)
    assert json.loads(path.read_text()) == {}
