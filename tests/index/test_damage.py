"""A byte that is another, or missing, in any file of an archive: a clear error or a rebuild, never a wrong passage.

The long form is `tests.benchmarks.damage`.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from index.archive import Archive
from index.backup import back_up, restore
from tests.index.crashing import HELD, Processes, ask, sound
from tests.index.damaging import Damage, Trial, damages, prepare_damaged

if not hasattr(os, "fork"):
    pytest.skip("processes are forked here", allow_module_level=True)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    prepare_damaged(folder)
    return folder


def test_no_damage_shows_a_wrong_passage(template: Path, tmp_path: Path) -> None:
    files = set()
    with Processes() as processes:
        trial = Trial(template, tmp_path, processes)
        for damage in damages(template, 1, seed=8):
            files.add(damage.file.suffix)
            assert trial.of(damage)[1] == ""
    assert {".sqlite3", ".faiss", ".npy", ".json", ".term", ".idx", ".pos", ".fast"} <= files


SHOWN = [
    "UPDATE sources SET text = replace(text, 'maj', 'juni')",
    "UPDATE documents SET case_number = '2031-99'",
    "UPDATE documents SET date = '2030-01-01'",
    "UPDATE documents SET body = replace(body, 'Prøveministeriet', 'Krøveministeriet')",
    "UPDATE passages SET document = 7 - document",
    'UPDATE passages SET "start" = 3',
    "UPDATE passages SET text = replace(text, 'maj', 'juni')",
    "UPDATE passages SET statement = 4",
]


@pytest.mark.parametrize("statement", SHOWN)
def test_a_row_that_is_not_what_was_stored_is_not_shown(template: Path, tmp_path: Path, statement: str) -> None:
    work = shutil.copytree(template, tmp_path / "work")
    with sqlite3.connect(work / "archive" / "archive.sqlite3") as connection:
        connection.execute(statement)
    connection.close()
    with pytest.raises(MinistersvarError, match=r"^the archive is damaged: the document \S+ is not what was stored"):
        ask(work)


def test_a_base_that_lost_a_byte_is_made_anew_before_it_is_mapped(template: Path, tmp_path: Path) -> None:
    work = shutil.copytree(template, tmp_path / "work")
    size = next(work.glob("archive/derived-*/base.faiss")).stat().st_size
    file = next(work.glob("archive/derived-*/base.faiss")).relative_to(work)
    for damage in (Damage(file, "cut", size - 1, 0, unseen=True), Damage(file, "zero", HEAD_OF_BASE, 0, unseen=True)):
        damage.do(work)
        assert ask(work) == ask(template)
        assert sound(work / "archive") == set(HELD)
        shutil.rmtree(work)
        shutil.copytree(template, work)


HEAD_OF_BASE = 300
"""Behind the bytes that are checked of other files: within the base's centroids and the sizes of its lists."""


def test_a_damaged_backup_is_refused_and_a_sound_one_takes_the_place_of_a_damaged_archive(
    template: Path, tmp_path: Path
) -> None:
    work = shutil.copytree(template, tmp_path / "work")
    folder, backup = work / "archive", tmp_path / "backup"
    back_up(folder, backup)
    content = backup.read_bytes()
    (tmp_path / "damaged").write_bytes(content.replace(b"maj", b"mej", 1))
    with pytest.raises(MinistersvarError, match="is damaged: the archive was left as it is"):
        restore(folder, tmp_path / "damaged", overwrite=True)
    assert sound(folder) == set(HELD)
    (folder / "archive.sqlite3").write_bytes(content[:5000])
    with (
        pytest.raises(MinistersvarError, match="is damaged or is not an archive: bring a copy back"),
        Archive(folder) as one,
        one.view(),
    ):
        pass
    with pytest.raises(MinistersvarError, match="damaged"):
        back_up(folder, backup, overwrite=True)
    assert backup.read_bytes() == content
    restore(folder, backup, overwrite=True)
    assert sound(folder) == set(HELD)
    assert (folder / "damaged-archive.sqlite3").exists()
