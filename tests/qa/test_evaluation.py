"""Evaluation counts what its set's README says, and the program stays as good as it was measured to be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from qa.evaluation import Evaluation, evaluate
from tests.qa.test_assistant import assert_verbatim

LETTERS = Path(__file__).parents[3] / "shared" / "eval" / "letters"


def write_items(folder: Path, *items: dict[str, object]) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / "items.jsonl").write_text("".join(json.dumps(item) + "\n" for item in items), "utf-8")
    return folder


def test_a_right_excerpt_with_the_right_chain_counts_and_a_wrong_gold_does_not(tmp_path: Path) -> None:
    question = "Findes der en vejledning til betjente om menneskehandel?"
    gold = (
        "Rigspolitiet har endvidere udarbejdet en vejledning om politiets behandling af sager om menneskehandel og "
        "-udnyttelse, som er et opslagsværk til brug for politiets indsats mod menneskehandel- og udnyttelse."
    )
    right = {"case_number": "2024-08874", "stated_by": ["Rigspolitiet", "Justitsministeriet"], "gold": [gold]}
    folder = write_items(
        tmp_path / "set",
        {"id": "1", "question": question, **right},
        {"id": "2", "question": question, **right, "stated_by": ["Justitsministeriet"]},
        {"id": "3", "question": question, **right, "gold": ["Noget helt andet om fisk."]},
        {"id": "4", "question": "Hvad koster en liter mælk?", "answerable": False},
    )
    measures = evaluate(folder).measures
    assert measures["first excerpt right"] == {"count": 2, "of": 3, "share": 0.6667}
    assert measures["speakers right where the excerpt is"] == {"count": 1, "of": 2, "share": 0.5}
    assert measures["unanswerable but answered"]["of"] == 1


@pytest.mark.parametrize("content", ["{", '{"id": "1"}', "[]"])
def test_a_line_that_is_no_item_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "items.jsonl").write_text(content + "\n", "utf-8")
    with pytest.raises(MinistersvarError, match="line 1"):
        evaluate(tmp_path)


def test_a_folder_without_items_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MinistersvarError, match=r"items\.jsonl"):
        evaluate(tmp_path)


@pytest.fixture(scope="module")
def letters() -> Evaluation:
    if not LETTERS.is_dir():
        pytest.skip("the evaluation set of the shipped letters is not beside the checkout (../shared/eval/letters)")
    return evaluate(LETTERS)


def test_the_letters_are_answered_as_well_as_measured(letters: Evaluation) -> None:
    measures = letters.measures
    assert measures["first excerpt right"]["count"] >= 12
    assert measures["one of three right"]["count"] >= 15
    chains = measures["speakers right where the excerpt is"]
    assert chains["count"] == chains["of"]
    assert measures["unanswerable but answered"]["count"] <= 2


def test_every_excerpt_of_the_letters_is_verbatim(letters: Evaluation) -> None:
    shown = [excerpt for judged in letters.judged for excerpt in judged.answer.excerpts + judged.answer.nearest]
    assert len(shown) >= len(letters.judged)
    for excerpt in shown:
        assert_verbatim(excerpt)
