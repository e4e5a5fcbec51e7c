"""`ministersvar evaluate` as it is run: what it prints, saves and writes, and what an interrupt leaves behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

GOLD = "Der er fundet 14 ulve i Jylland, og fire af dem har fået hvalpe i år."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("set")
    turns = [("Ole Olsen", "asker", "Er det mange?"), ("Eva Evasen", "minister", GOLD)]
    answer = [{"speaker": speaker, "role": role, "text": text} for speaker, role, text in turns]
    other = [{"speaker": "Eva Evasen", "role": "minister", "text": "Togene kører hver halve time."}]
    (folder / "documents.jsonl").write_text(
        json.dumps({"id": "U", "kind": "question_time", "question": "Hvor mange ulve er der?", "answer": answer})
        + "\n"
        + json.dumps({"id": "T", "kind": "question_time", "question": "Hvad med togene?", "answer": other})
        + "\n{odd\n",
        "utf-8",
    )
    item = {"id": "1", "doc_id": "U", "question": "Hvor mange ulve er der i Jylland?", "kind": "fact", "gold": [GOLD]}
    (folder / "items.jsonl").write_text(json.dumps(item) + "\n", "utf-8")
    return folder


def test_a_run_is_printed_saved_and_compared(run: Run, folder: Path, tmp_path: Path) -> None:
    saved, trec = tmp_path / "run.json", tmp_path / "trec"
    first = run("evaluate", str(folder), "--out", str(saved), "--trec", str(trec), "--json")
    assert first.exit_code == 0
    printed = json.loads(first.stdout)
    assert printed == json.loads(saved.read_text("utf-8"))
    assert set(printed) == {"directory", "encoder", "refused", "measures", "formal", "items"}
    assert printed["measures"]["natural_mrr"]["all"] == {"value": 1.0, "low": 1.0, "high": 1.0, "of": 1}
    assert printed["items"][0]["without"]["f1"] == [0.0] * len(printed["items"][0]["without"]["f1"])
    assert (trec / "natural.qrels").read_text() == "1 0 U 1\n"
    assert (trec / "formal.search.run").read_text().startswith("U Q0 U 1 1.000000 search\n")

    second = run("evaluate", str(folder), "--compare", str(saved), language="da")
    assert second.exit_code == 0
    assert f"Forskel til {saved}" in second.stdout
    assert "+0,000 (+0,000 … +0,000)" in second.stdout
    assert "Bedre (0)" in second.stdout
    assert second.stderr.endswith(f"{folder / 'documents.jsonl'} blev afvist: linje 3: ikke JSON\n")


@pytest.mark.parametrize(
    ("option", "name", "danish", "english"),
    [
        ("--compare", "items.jsonl", "er ikke en måling, som `evaluate --out` har gemt", "is not a run that"),
        ("--compare", "none.json", "kan ikke læses: den findes ikke", "cannot be read: No such file or directory"),
        ("--out", "none/run.json", "findes ikke", "there is no folder"),
        ("--trec", "items.jsonl", "der kan ikke skrives i", "cannot be written: File exists"),
    ],
)
def test_what_cannot_be_read_or_written_is_said_before_the_work(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, option: str, name: str, danish: str, english: str
) -> None:
    monkeypatch.setattr("qa.evaluation.evaluate", lambda *_: pytest.fail("the work has begun"))
    for language, words in (("da", danish), ("en", english)):
        result = run("evaluate", str(folder), option, str(folder / name), language=language)
        assert result.exit_code == 2
        assert words in result.stderr
        assert result.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX here")
def test_an_interrupt_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    temporary, out = tmp_path / "tmp", tmp_path / "run.json"
    temporary.mkdir()
    environ = {**os.environ, "TMPDIR": str(temporary), "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "tui.command_line", "evaluate", str(folder), "--out", str(out)]
    working = subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while not list(temporary.glob("ministersvar-evaluate-*/*/archive.sqlite3")):
        assert working.poll() is None, working.stderr and working.stderr.read()
        assert time.monotonic() < deadline
        time.sleep(0.01)
    working.send_signal(signal.SIGINT)
    printed, complaint = working.communicate(timeout=60)
    assert (working.returncode, printed) == (130, b"")
    assert complaint.splitlines()[-1] == b"ministersvar: interrupted."
    assert b"Traceback" not in complaint
    assert list(temporary.glob("ministersvar-*")) == []
    assert not out.exists()
