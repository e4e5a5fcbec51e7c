from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from index.report import Progress
from qa.assistant import Assistant
from tests.tui.app.letters import write_letters
from tui.app.ingesting import IngestProcess, Outcome


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    return write_letters(tmp_path / "breve æ", 2)


@pytest.fixture
def filled(tmp_path: Path, archive: Path) -> Path:
    """The shipped letters, in an archive that may be written to."""
    return Path(shutil.copytree(archive, tmp_path / "arkiv"))


def test_an_open_assistant_sees_what_the_process_has_read(
    filled: Path, letters: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (letters / "tom.txt").write_text("")
    # Nothing is imported from the working folder.
    (filled.parent / "qa").mkdir()
    (filled.parent / "qa" / "__init__.py").write_text("raise SystemExit('the wrong folder')")
    monkeypatch.chdir(filled.parent)
    told: list[Progress] = []
    with Assistant.open(filled) as assistant:
        before = assistant.info().documents
        outcome = IngestProcess(Path("arkiv"), None, [Path(letters.name)]).run(told.append)
        assert (outcome.new, outcome.changed, outcome.unchanged) == (2, 0, 0)
        assert [Path(refusal.name).name for refusal in outcome.refused] == ["tom.txt"]
        assert outcome.refused[0].reason_in("da") != outcome.refused[0].reason
        assert {"reading", "encoding"} <= {progress.stage for progress in told}
        assert assistant.info().documents == before + 2
        answer = assistant.ask("Hvor mange bænke er der sat op i Svanelundens kommune nr. 1?")
        assert answer.answered
        assert "Svanelunden" in answer.excerpts[0].text


def test_what_is_wrong_is_said_in_both_languages(filled: Path, tmp_path: Path) -> None:
    with pytest.raises(MinistersvarError, match="does not exist") as caught:
        IngestProcess(filled, None, [tmp_path / "findes ikke"]).run(lambda _: None)
    assert "findes ikke:" in (caught.value.danish or "")


def test_a_cancelled_ingest_leaves_the_archive_as_it_was(filled: Path, letters: Path) -> None:
    process = IngestProcess(filled, None, [letters])
    reading = threading.Event()

    def told(progress: Progress) -> None:
        reading.set()
        process.cancel()

    assert process.run(told) == Outcome(cancelled=True)
    assert reading.is_set()
    with Assistant.open(filled) as assistant:
        assert assistant.info().documents == 2
        assert IngestProcess(filled, None, [letters]).run(lambda _: None).new == 2
        assert assistant.info().documents == 4


def test_one_that_is_cancelled_before_it_began_does_nothing(filled: Path, letters: Path) -> None:
    process = IngestProcess(filled, None, [letters])
    process.cancel()
    assert process.run(lambda _: None).cancelled


def test_a_process_that_dies_says_what_stays(filled: Path, letters: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "/findes-ikke")
    with pytest.raises(MinistersvarError, match="stays in the archive"):
        IngestProcess(filled, None, [letters]).run(lambda _: None)
