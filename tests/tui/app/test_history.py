"""The questions asked before: kept between sessions, whatever becomes of the file."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from tui.app.history import MOST, History


def earlier(history: History) -> list[str]:
    found: list[str] = []
    while (question := history.earlier("")) is not None:
        found.append(question)
    return found


def test_questions_come_back_newest_first(tmp_path: Path) -> None:
    file = tmp_path / "state" / "questions.jsonl"
    for question in ("Første?", "Anden?", "Anden?", "Tredje [rød]?"):
        History(file).add(question)
    assert earlier(History(file)) == ["Tredje [rød]?", "Anden?", "Første?"]


def test_what_is_being_typed_comes_back_after_the_last(tmp_path: Path) -> None:
    history = History(None)
    history.add("Første?")
    assert history.earlier("Halvt skre") == "Første?"
    assert history.earlier("Første?") is None
    assert history.later() == "Halvt skre"
    assert history.later() is None


def test_damaged_lines_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_bytes(b'"God?"\n{"x": 1}\nikke json\n\xff\xfe\n""\n"Ogs\xc3\xa5 god?"\n"halv')
    assert earlier(History(file)) == ["Også god?", "God?"]


def test_a_line_that_was_broken_off_takes_no_later_question_with_it(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text('"halv', "utf-8")
    History(file).add("Hel?")
    assert earlier(History(file)) == ["Hel?"]


def test_two_processes_share_the_file(tmp_path: Path) -> None:
    one, other = History(tmp_path / "q.jsonl"), History(tmp_path / "q.jsonl")
    one.add("Den ene?")
    other.add("Den anden?")
    one.add("Den ene igen?")
    assert earlier(History(tmp_path / "q.jsonl")) == ["Den ene igen?", "Den anden?", "Den ene?"]


def test_only_so_many_are_remembered(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text("".join(json.dumps(f"Nr. {number}?") + "\n" for number in range(3 * MOST)), "utf-8")
    assert len(earlier(History(file))) == MOST
    History(file).add("Den sidste?")
    assert len(file.read_text("utf-8").splitlines()) <= MOST


def test_nothing_is_written_where_it_is_switched_off(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    history = History(file, keep=False)
    history.add("Hemmeligt?")
    assert not file.exists()
    assert earlier(history) == ["Hemmeligt?"]


def test_all_is_forgotten(tmp_path: Path) -> None:
    history = History(tmp_path / "questions.jsonl")
    history.add("Hemmeligt?")
    history.clear()
    assert earlier(history) == []
    assert earlier(History(tmp_path / "questions.jsonl")) == []
    History(tmp_path / "missing" / "questions.jsonl").clear()


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX here")
def test_nobody_else_reads_what_was_asked(tmp_path: Path) -> None:
    file = tmp_path / "questions.jsonl"
    History(file).add("Hemmeligt?")
    assert file.stat().st_mode & 0o077 == 0


def test_a_disk_that_takes_nothing_is_told_and_the_question_remembered(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    history = History(tmp_path / "file" / "questions.jsonl")
    with pytest.raises(OSError):  # noqa: PT011
        history.add("Husk mig?")
    assert earlier(history) == ["Husk mig?"]


def test_a_folder_in_the_place_of_the_file_is_no_mishap(tmp_path: Path) -> None:
    os.mkdir(tmp_path / "questions.jsonl")  # noqa: PTH102
    assert earlier(History(tmp_path / "questions.jsonl")) == []
