"""An archive changes to other adapters of the embedded model in its place, also where that is killed on its way."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import Result

from index.archive import Archive
from index.encoders import open_encoder
from index.verification import verify
from qa.assistant import Assistant
from tests.turned_adapters import write_turned_round

Run = Callable[..., Result]
QUESTION = "Hvor ofte mødes politikredsenes nøglepersoner?"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Adapters of another training."""
    path = tmp_path_factory.mktemp("own") / "own.npz"
    write_turned_round(path)
    open_encoder(str(path))
    return path


def answer_of(run: Run, folder: Path, *options: str) -> dict[str, object]:
    result = run("ask", QUESTION, "--json", "--archive", str(folder), *options)
    assert result.exit_code == 0, result.stderr
    return {**json.loads(result.stdout), "took_ms": 0}


def vectors_in(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "archive.sqlite3")) as connection:
        return int(connection.execute("SELECT count(*) FROM vectors").fetchone()[0])


@pytest.mark.skipif(os.name != "posix", reason="a process is killed")
def test_an_archive_changes_its_adapters_though_it_is_killed_meanwhile(run: Run, own: Path, tmp_path: Path) -> None:
    anew, fresh = tmp_path / "anew", tmp_path / "fresh"
    Assistant.open(anew).close()
    Assistant.open(fresh, model=str(own)).close()
    before, wanted = answer_of(run, anew), answer_of(run, fresh)
    refused = run("ask", QUESTION, "--archive", str(anew), "--model", str(own), language="da")
    assert refused.exit_code == 2
    assert "»ministersvar rebuild --encode« (og samme --model)" in refused.stderr
    assert answer_of(run, anew) == before

    # It is stopped after the first vectors, and killed as it stands.
    slow = (
        "import sys, time, index.writer as writer\n"
        "from tui.command_line import main\n"
        "writer._ENCODE_AHEAD = writer._ENCODE_AT_ONCE = 2\n"
        "writer._INDEX_AFTER_SECONDS = 0.0\n"
        "keep = writer.Writer._keep\n"
        "def kept(self, *given):\n"
        "    keep(self, *given)\n"
        "    print('kept', flush=True)\n"
        "    sys.stdin.readline()\n"
        "writer.Writer._keep = kept\n"
        f"sys.argv = ['ministersvar', 'rebuild', '--encode', '--archive', {str(anew)!r}, '--model', {str(own)!r}]\n"
        "main()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", slow], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        for _ in range(3):
            assert process.stdout.readline() == "kept\n"
            process.stdin.write("\n")
            process.stdin.flush()
        assert process.stdout.readline() == "kept\n"
        process.send_signal(signal.SIGKILL)
    with Archive(anew) as archive:
        assert archive.model_argument == str(own)
        assert 0 < archive.info().awaiting < archive.info().passages
        assert not verify(archive).problems
    told = run("info", "--archive", str(anew))
    assert "No vector yet" in told.stdout
    found = run("search", "nøglepersoner", "--archive", str(anew), "--json")
    assert json.loads(found.stdout)["hits"]
    done = vectors_in(anew)

    ended = run("rebuild", "--encode", "--archive", str(anew), language="da")
    assert (ended.exit_code, ended.stdout) == (
        0,
        "Søgeindekserne er lavet på ny, og alle passager har vektorer.\n",
    )
    assert vectors_in(anew) == vectors_in(fresh) > done
    assert run("verify", "--archive", str(anew)).exit_code == 0
    assert answer_of(run, anew) == wanted
    assert run("rebuild", "--encode", "--model", "embedded", "--archive", str(anew)).exit_code == 0
    assert answer_of(run, anew) == before
