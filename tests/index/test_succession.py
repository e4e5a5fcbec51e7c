"""Of several answers to one question the newest final one counts; the others stay in the archive, marked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from corpus.document import Reference
from index.archive import Archive
from index.filters import Filters
from index.succession import Standing, Stated, standings
from index.writer import Writer
from tests.index.documents import document, source
from tests.index.encoders import HashingEncoder
from tests.index.test_archive import FISH, fill, found


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([(1, "final", "2031-01-01", False)], {1: Standing("final", outdated=False)}),
        (
            [(1, "final", "2031-01-01", False), (2, "final", "2031-02-01", False)],
            {1: Standing("superseded", outdated=True), 2: Standing("final", outdated=False)},
        ),
        (
            [(1, "final", "2031-01-01", False), (2, "final", "2031-01-01", False)],
            {1: Standing("final", outdated=False), 2: Standing("final", outdated=False)},
        ),
        ([(1, "preliminary", "2031-01-01", False)], {1: Standing("preliminary", outdated=False)}),
        (
            [(1, "preliminary", "2031-01-01", False), (2, "final", None, False)],
            {1: Standing("preliminary", outdated=True), 2: Standing("final", outdated=False)},
        ),
        (
            [(1, "final", "2031-01-01", False), (2, "supplementary", "2031-02-01", False)],
            {1: Standing("final", outdated=False), 2: Standing("supplementary", outdated=False)},
        ),
        (
            [(1, "final", "2031-01-01", False), (2, "final", "2031-01-01", True)],
            {1: Standing("superseded", outdated=True), 2: Standing("final", outdated=False)},
        ),
        ([], {}),
    ],
)
def test_the_newest_final_answer_counts(answers: list[Stated], expected: dict[int, Standing]) -> None:
    assert standings(answers) == expected


def status_of(folder: Path) -> dict[str, str]:
    with Archive(folder) as archive, archive.view() as view:
        return {found.id: found.status for found in view.documents("17")}


def test_a_corrected_answer_supersedes_the_old_one_whichever_comes_first(tmp_path: Path) -> None:
    old = source("old", document("2031-1", FISH))
    new = source("new", document("2031-2", "Kvoten for brisling er 900 tons.", date=date(2031, 6, 1)))
    for name, order in (("forward", (old, new)), ("backward", (new, old))):
        folder = tmp_path / name
        for each in order:
            fill(folder, HashingEncoder(), each)
        assert status_of(folder) == {"2031-1": "superseded", "2031-2": "final"}
        assert found(folder, HashingEncoder(), "brisling", Filters(statuses=("superseded",))) == ["2031-1"]
        assert found(folder, HashingEncoder(), "brisling", Filters(statuses=("final",))) == ["2031-2"]


def test_an_answer_counts_again_when_its_successor_turns_out_to_be_another_s(tmp_path: Path) -> None:
    fill(tmp_path, HashingEncoder(), source("old", document("2031-1", FISH)))
    fill(tmp_path, HashingEncoder(), source("new", document("2031-2", "Nul.", date=date(2031, 6, 1))))
    assert status_of(tmp_path)["2031-1"] == "superseded"
    elsewhere = document("2031-2", "Nul.", date=date(2031, 6, 1), committee="Skatteudvalget", committee_code="SAU")
    fill(tmp_path, HashingEncoder(), source("new", elsewhere))
    assert status_of(tmp_path) == {"2031-1": "final", "2031-2": "final"}


def test_answers_of_unknown_sessions_are_not_taken_for_one_question(tmp_path: Path) -> None:
    fill(tmp_path, HashingEncoder(), source("a", document("2031-1", FISH, session=None)))
    fill(tmp_path, HashingEncoder(), source("b", document("2031-2", "Nul.", session=None, date=date(2031, 6, 1))))
    assert status_of(tmp_path) == {"2031-1": "final", "2031-2": "final"}


def test_mentions_are_followed_in_both_directions(tmp_path: Path) -> None:
    mention = Reference("alm_del", "17", "Retsudvalget", None, None, 0, 4)
    pointing = document("2031-2", "Se svaret.", question_number="18", references=(mention,))
    with Archive(tmp_path):
        pass
    with Writer(tmp_path, HashingEncoder()) as writer:
        writer.put(source("a", document("2031-1", FISH)))
        writer.put(source("b", pointing))
        writer.commit()
    with Archive(tmp_path) as archive, archive.view() as view:
        (target,) = view.documents("2031-1")
        assert view.document_of("alm_del", "17", "Retsudvalget", None, None) == "2031-1"
        assert [found.id for found in view.mentioning(target)] == ["2031-2"]
        assert view.mentioning(view.documents("2031-2")[0]) == []
