"""The field's own tools, reading what is written in TREC form, find the figures that are reported."""

from __future__ import annotations

from pathlib import Path

import ir_measures
import pytest
from ir_measures import RR, R

from corpus.errors import MinistersvarError
from qa.evaluation.figures import figures
from qa.evaluation.trec import write_trec
from tests.qa.outcomes import item, ranking, run

RANKS = [1, 2, 0, 10, 3, 1, 7, 0, 1, 4, 9, 5]
MADE = run(
    [item(f"Q{at}", 0.5, None, rank=rank) for at, rank in enumerate(RANKS)],
    [ranking(f"REU alm. del {at}", rank, encoder_rank=11 - rank if rank else 0) for at, rank in enumerate(RANKS)],
)


@pytest.mark.parametrize("questions", ["formal", "natural"])
@pytest.mark.parametrize(("ranker", "name"), [("search", ""), ("encoder", "encoder_")])
def test_ir_measures_finds_the_same(tmp_path: Path, questions: str, ranker: str, name: str) -> None:
    write_trec(MADE, tmp_path)
    found = ir_measures.calc_aggregate(
        [RR @ 10, R @ 10],
        ir_measures.read_trec_qrels(str(tmp_path / f"{questions}.qrels")),  # type: ignore[no-untyped-call]
        ir_measures.read_trec_run(str(tmp_path / f"{questions}.{ranker}.run")),  # type: ignore[no-untyped-call]
    )
    ours = figures(MADE)
    assert found[RR @ 10] == pytest.approx(ours[f"{questions}_{name}mrr"]["all"].value, abs=1e-4)
    assert found[R @ 10] == pytest.approx(ours[f"{questions}_{name}recall"]["all"].value, abs=1e-4)


def test_an_id_with_white_space_stays_one_word(tmp_path: Path) -> None:
    write_trec(run(formal=[ranking("spm. 1\u00a0%", 1)]), tmp_path)
    lines = (tmp_path / "formal.qrels").read_text("utf-8").splitlines()
    assert lines == ["spm.%201%C2%A0%25 0 right-spm.%201%C2%A0%25 1"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(MinistersvarError, match="file cannot be written"):
        write_trec(MADE, file)
