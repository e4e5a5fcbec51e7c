"""What the verbs that keep an archive sound print and return, on a real archive."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]
ID = "2024-08874-3364844"


@pytest.fixture
def own(archive: Path, tmp_path: Path) -> Path:
    """An archive of the shipped letters that a test may change."""
    return shutil.copytree(archive, tmp_path / "own")


def test_a_sound_archive_is_said_to_be_sound(run: Run, archive: Path) -> None:
    result = run("verify", "--archive", str(archive))
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.endswith("\nEverything is as it must be.\n")
    assert re.search(r"\nSeconds +[1-9]\d*\n", result.stdout)
    assert json.loads(run("verify", "--json", "--archive", str(archive)).stdout)["problems"] == []


def test_problems_are_listed_and_rebuild_mends_the_indexes(run: Run, own: Path) -> None:
    (file,) = own.glob("derived-*/recent.faiss")
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    result = run("verify", "--archive", str(own))
    assert result.exit_code == 1
    assert "1 problem:" in result.stdout
    assert "recent.faiss is changed or missing" in result.stdout
    assert "'ministersvar rebuild' makes them anew" in result.stdout
    assert json.loads(run("verify", "--json", "--archive", str(own)).stdout)["mendable"] is True
    rebuilt = run("rebuild", "--archive", str(own), language="da")
    assert (rebuilt.exit_code, rebuilt.stdout) == (0, "Søgeindekserne er lavet på ny.\n")
    assert run("verify", "--archive", str(own)).exit_code == 0


def test_a_document_whose_text_has_changed_is_named(run: Run, own: Path) -> None:
    database = own / "archive.sqlite3"
    content = database.read_bytes()
    assert content.count("nøglepersoner".encode())
    database.write_bytes(content.replace("nøglepersoner".encode(), "nøglepersonen".encode()))
    result = run("verify", "--archive", str(own), language="da")
    assert result.exit_code == 1
    assert f"{ID} er ikke, som det blev gemt" in result.stdout
    assert "»ministersvar restore FIL«" in result.stdout
    asked = run("ask", "Hvor ofte mødes politikredsenes nøglepersoner", "--archive", str(own))
    assert (asked.exit_code, asked.stdout) == (2, "")
    assert f"the document {ID} is not what was stored" in asked.stderr


@pytest.mark.parametrize("verb", ["verify", "rebuild", "backup", "remove"])
def test_no_archive_is_made_to_be_kept_sound(run: Run, tmp_path: Path, verb: str) -> None:
    arguments = [] if verb in ("verify", "rebuild") else ["x"]
    result = run(verb, *arguments, "--archive", str(tmp_path / "none"))
    assert result.exit_code == 2
    assert result.stderr == f"ministersvar: there is no archive in {tmp_path / 'none'}: name another folder with " + (
        "--archive\n"
    )
    assert not (tmp_path / "none").exists()


def test_what_is_removed_is_gone_and_comes_back_with_the_backup(run: Run, own: Path, tmp_path: Path) -> None:
    backup = tmp_path / "kopi"
    assert run("backup", str(backup), "--archive", str(own)).stdout == f"The backup is {backup}.\n"
    assert run("remove", ID, "--archive", str(own)).stdout == f"{ID} was removed from the archive.\n"
    assert run("show", ID, "--archive", str(own)).exit_code == 1
    assert run("verify", "--archive", str(own)).exit_code == 0
    refused = run("restore", str(backup), "--archive", str(own))
    assert refused.exit_code == 2
    assert "--overwrite replaces it" in refused.stderr
    restored = run("restore", str(backup), "--overwrite", "--archive", str(own))
    assert restored.stdout == f"The archive was restored from {backup}.\n"
    assert run("show", ID, "--archive", str(own)).exit_code == 0
    assert run("verify", "--archive", str(own)).exit_code == 0


def test_an_unknown_document_is_not_removed(run: Run, own: Path) -> None:
    result = run("remove", ID, "findes-ikke", "--archive", str(own), language="da")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "intet dokument med id findes-ikke: intet blev fjernet" in result.stderr
    assert run("show", ID, "--archive", str(own)).exit_code == 0


def test_a_backup_is_not_overwritten_unless_told(run: Run, archive: Path, tmp_path: Path) -> None:
    file = tmp_path / "kopi"
    file.write_text("min egen fil")
    refused = run("backup", str(file), "--archive", str(archive))
    assert (refused.exit_code, file.read_text()) == (2, "min egen fil")
    assert "--overwrite" in refused.stderr
    assert run("backup", str(file), "--overwrite", "--archive", str(archive)).exit_code == 0
    assert file.read_bytes().startswith(b"SQLite")
    assert [path.name for path in tmp_path.iterdir()] == ["kopi"]


def test_a_backup_into_a_folder_that_is_not_there_says_so(run: Run, archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "findes" / "ikke"
    refused = run("backup", str(folder / "kopi"), "--archive", str(archive), language="da")
    assert (refused.exit_code, refused.stdout) == (2, "")
    advice = "lav den først, eller angiv en fil i en anden mappe"
    assert refused.stderr == f"ministersvar: mappen {folder} findes ikke: {advice}\n"
    refused = run("backup", str(folder / "kopi"), "--archive", str(archive))
    assert refused.stderr == (
        f"ministersvar: there is no folder {folder}: make it first, or name a file in another folder\n"
    )


def test_what_is_no_backup_is_not_restored(run: Run, own: Path) -> None:
    result = run("restore", __file__, "--overwrite", "--archive", str(own))
    assert result.exit_code == 2
    assert "is no backup of an archive" in result.stderr
    assert run("verify", "--archive", str(own)).exit_code == 0


@pytest.mark.parametrize(
    ("typed", "meant"), [("slet", "remove"), ("gendan", "restore"), ("sikkerhedskopi", "backup"), ("fsck", "verify")]
)
def test_what_may_be_typed_first_is_understood(run: Run, typed: str, meant: str) -> None:
    assert f"Did you mean '{meant}'?" in run(typed).stderr
