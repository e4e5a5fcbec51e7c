"""`ministersvar train` as it is run: what it writes, how it goes on, what it refuses, and that it is of use."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import Result

from tests.trainable import share_model

Run = Callable[..., Result]

SUBJECTS = ("brisling", "torsk", "veje", "broer", "skoler", "haver", "tog", "fly", "skat", "told", "skov", "vand")


def said(subject: str) -> str:
    return (
        f"Tak for spørgsmålet, som jeg har set frem til at svare på her i dag. Regeringen vil undersøge {subject} "
        f"til foråret og vende tilbage til Folketinget. Jeg er enig i, at det haster med {subject} for mange mennesker."
    )


def turn(subject: str, number: int, **fields: Any) -> dict[str, Any]:
    day = f"2024-01-{SUBJECTS.index(subject) + 1:02}"
    return {"id": f"{subject}-{number}", "meeting": subject, "date": day, "turn": number, "role": "", **fields}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("debates")
    turns, items = [], []
    for subject in SUBJECTS:
        question = f"Hvad vil ministeren gøre ved {subject} i det kommende år?"
        turns.append(turn(subject, 1, speaker="Ole Olsen", minister=False, text=question))
        turns.append(turn(subject, 2, speaker="Eva Evasen", minister=True, text=said(subject)))
        gold = [f"Regeringen vil undersøge {subject} til foråret og vende tilbage til Folketinget."]
        items.append({"doc_id": f"{subject}-2", "question": f"Undersøges {subject}?", "gold": gold})
    write(folder / "debate-turns.jsonl", turns)
    write(folder / "qa-items.jsonl", items[:8])
    return folder


def write(path: Path, records: list[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), "utf-8")


@pytest.fixture(autouse=True)
def _one_model(monkeypatch: pytest.MonkeyPatch) -> None:
    share_model(monkeypatch)


@pytest.fixture(scope="module")
def trained(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made in one go, from the packaged weights."""
    from qa.training import make_adapters

    path = tmp_path_factory.mktemp("trained") / "own.npz"
    with pytest.MonkeyPatch.context() as patch:
        share_model(patch)
        make_adapters(path, folders=[folder], start=None, epochs=2, seed=1)
    return path


def arrays(path: Path) -> dict[str, Any]:
    with np.load(path) as kept:
        return {name: kept[name] for name in kept.files}


def test_an_interrupted_training_goes_on_to_the_same_adapters(
    run: Run, folder: Path, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from index.training import loss_of

    out = tmp_path / "own.npz"
    command = ["train", str(out), "--from", str(folder), "--plain"]
    calls = iter([loss_of])

    def until_interrupted(*arguments: Any) -> Any:
        for compute in calls:
            return compute(*arguments)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("index.training.loss_of", until_interrupted)
        stopped = run(*command)
    assert (stopped.exit_code, stopped.stdout, stopped.stderr) == (130, "", "ministersvar: interrupted.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["own.npz.checkpoint"]

    refused = run(*command, "--seed", "2")
    assert refused.exit_code == 2
    assert "was kept of a training with other settings or other material" in refused.stderr
    assert refused.stderr.count("\n") == 1

    went_on = run(*command, "--json")
    assert went_on.exit_code == 0
    printed = json.loads(went_on.stdout)
    assert (printed["resumed_at"], printed["steps"], printed["start"]) == (1, 3, "packaged")
    assert (printed["speeches"], printed["held_out"]) == (17, 3)
    assert printed["before"]["questions"] == 3
    assert printed["before"]["questions_with_sentences"] == 1
    assert printed["after"]["mrr"] > 0.3
    assert [path.name for path in tmp_path.iterdir()] == ["own.npz"]
    in_one_go, resumed = arrays(trained), arrays(out)
    assert in_one_go.keys() == resumed.keys()
    assert any(array.any() for name, array in resumed.items() if name.endswith(".up"))
    for name, array in in_one_go.items():
        np.testing.assert_array_equal(resumed[name], array, name)


def test_what_is_done_is_not_done_again_nor_written_over(run: Run, folder: Path, trained: Path) -> None:
    before = trained.read_bytes()
    again = run("train", str(trained), "--from", str(folder), "--plain", language="da")
    assert again.exit_code == 0
    assert again.stderr == f"ministersvar: {trained} var færdig: der blev intet trænet.\n"
    assert f"Adapterne er skrevet i {trained}" in again.stdout
    assert "passagens MRR@10" in again.stdout
    assert "af 3" in again.stdout
    other = run("train", str(trained), "--from", str(folder), "--plain", "--epochs", "3")
    assert other.exit_code == 2
    assert other.stderr.endswith("exists and was made of something else: name another file, or remove it\n")
    assert trained.read_bytes() == before


def test_an_archive_remembers_the_adapters_it_was_made_with(
    run: Run, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = str(tmp_path / "archive")
    monkeypatch.chdir(trained.parent)
    assert run("--archive", archive, "--model", trained.name, "info").exit_code == 0
    monkeypatch.chdir(tmp_path)
    asked = run("--archive", archive, "ask", "Er der behov for et rejsehold mod menneskehandel?", "--json")
    assert asked.exit_code in (0, 1)
    from index.embedded_cache import FINGERPRINT, model_folder

    model = json.loads(run("--archive", archive, "info", "--json").stdout)["model"]
    assert model == f"embedded/{model_folder(trained).name}"
    assert FINGERPRINT not in model


def test_an_archive_is_material_too(run: Run, folder: Path, tmp_path: Path) -> None:
    records = [
        {
            "id": subject,
            "question": f"Vil ministeren redegøre for {subject}?",
            "date": f"2024-01-{number:02}",
            "answer": [{"speaker": "Eva Evasen", "role": "minister", "text": said(subject)}],
        }
        for number, subject in enumerate(SUBJECTS, 1)
    ]
    write(tmp_path / "records.jsonl", records)
    archive = str(tmp_path / "archive")
    assert run("--archive", archive, "ingest", str(tmp_path / "records.jsonl")).exit_code == 0
    (tmp_path / "set").mkdir()
    write(tmp_path / "set" / "documents.jsonl", [{"date": record["date"]} for record in records[:5]])
    out = tmp_path / "own.npz"
    few = run("--archive", archive, "train", str(out), "--leave-out", str(tmp_path / "set"))
    # Seven are left, and the two letters that are shipped.
    assert few.exit_code == 2
    assert "too little to train on: 9 answers with a question, at least 10 are needed" in few.stderr
    done = run("--archive", archive, "train", str(out), "--epochs", "1", "--json")
    assert done.exit_code == 0, done.stderr
    printed = json.loads(done.stdout)
    assert (printed["start"], printed["speeches"], printed["held_out"]) == ("shipped", 12, 2)
    assert printed["after"]["first_sentence"] is None


@pytest.mark.parametrize(
    ("arguments", "danish", "english"),
    [
        (
            ["own.txt"],
            "own.txt: navnet på en fil med adaptere ender på .npz",
            "own.txt: the name of a file",
        ),
        (["none/own.npz"], "mappen none findes ikke", "there is no folder none"),
        (["own.npz", "--from", "none"], "kan ikke læses: den findes ikke", "cannot be read: No such file"),
        (["own.npz", "--from", "odd"], "linje 1: ikke et objekt med id", "line 1: not an object with id"),
        (
            ["taken.npz", "--from", "odd"],
            "taken.npz findes og er lavet af noget andet",
            "taken.npz exists and was made",
        ),
        (["own.npz", "--epochs", "0"], "--epochs: 0 er ikke et helt tal", "--epochs: 0 is not a whole number"),
        (["own.npz", "--plain", "--model", "a.npz"], "--plain og --model kan ikke", "--plain and --model do not go"),
        (
            ["own.npz", "--model", "a/b"],
            "kun den indbyggede model kan trænes",
            "only the embedded model can be",
        ),
    ],
)
def test_what_cannot_be_used_is_said_in_one_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], danish: str, english: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "odd").mkdir()
    (tmp_path / "odd" / "debate-turns.jsonl").write_text('{"id": 1}\n')
    (tmp_path / "taken.npz").write_text("mine")
    for language, words in (("da", danish), ("en", english)):
        result = run("train", *arguments, language=language)
        assert (result.exit_code, result.stdout) == (2, "")
        assert words in result.stderr
        assert result.stderr.count("\n") == 1
    assert (tmp_path / "taken.npz").read_text() == "mine"


def test_without_pytorch_it_says_what_to_install(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qa.training.run._NEEDED", ("no_such_torch", "json"))
    result = run("train", str(tmp_path / "own.npz"), "--from", str(folder))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "ministersvar: training needs no_such_torch: run `pip install 'ministersvar[models]'`\n"
