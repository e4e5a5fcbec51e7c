from __future__ import annotations

import pytest

import tui.progress
from index.report import Progress
from tui.language import Language
from tui.progress import ProgressReport


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(tui.progress, "monotonic", clock)
    return clock


def test_short_work_says_nothing(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressReport("da") as report:
        for done in range(100):
            clock.now += 0.019
            report(Progress("reading", done, 100, "brev.txt"))
    assert capsys.readouterr() == ("", "")


def test_long_work_says_a_line_now_and_then(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressReport("da") as report:
        for done in range(30):
            clock.now += 1
            report(Progress("reading", done, 30, f"brev\x1b[2J{done}.txt"))
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "Læser 1/30: brev\ufffd[2J1.txt",
        "Læser 11/30: brev\ufffd[2J11.txt",
        "Læser 21/30: brev\ufffd[2J21.txt",
    ]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "da",
            [
                "Gør sprogmodellen klar …",
                "Gør sprogmodellen klar: henter modellen a/b",
                "Gør sprogmodellen klar: den indbyggede model (kun første gang, nogle sekunder)",
                "Gør sprogmodellen klar: something new",
            ],
        ),
        (
            "en",
            [
                "Preparing the language model …",
                "Preparing the language model: fetching the model a/b",
                "Preparing the language model: the embedded model (once, some seconds)",
                "Preparing the language model: something new",
            ],
        ),
    ],
)
def test_what_is_done_about_the_model_is_told_in_the_interfaces_language(
    clock: Clock, capsys: pytest.CaptureFixture[str], language: Language, lines: list[str]
) -> None:
    notes = ("fetching the model a/b", "preparing the embedded model (once, some seconds)", "something new")
    with ProgressReport(language) as report:
        for note in notes:
            clock.now += 11
            report(Progress("model", 0, 0, note))
    assert capsys.readouterr().err.splitlines() == lines


def test_work_that_nobody_asked_for_is_named_at_once_and_once(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressReport("en") as report:
        report(Progress("model", 0, 3))
        report(Progress("model", 1, 3))
        report(Progress("shipped", 0, 0))
    assert capsys.readouterr().err.splitlines() == [
        "Preparing the language model …",
        "The archive is empty and is being filled with the letters that are shipped …",
    ]


def test_a_terminal_gets_a_bar(
    clock: Clock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    with ProgressReport("da") as report:
        clock.now += 3
        report(Progress("encoding", 12, 30))
    out, err = capsys.readouterr()
    assert out == ""
    assert "Indekserer" in err
    assert "12/30" in err


def test_a_terminal_shows_at_once_that_somebody_is_waited_for(
    clock: Clock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    with ProgressReport("da") as report:
        report(Progress("connecting", 0, 0))
        assert "Forbinder til Folketingets tjeneste" in capsys.readouterr().err
        report(Progress("retrying", 0, 0))
    assert "Folketingets tjeneste svarer ikke; prøver igen" in capsys.readouterr().err


def test_elsewhere_it_is_told_as_the_rest_is(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressReport("en") as report:
        report(Progress("connecting", 0, 0))
        clock.now += 3
        report(Progress("retrying", 0, 0))
    assert capsys.readouterr().err == "The parliament's service does not answer; trying again\n"


def test_a_stage_it_does_not_know_is_no_mishap(clock: Clock) -> None:
    with ProgressReport("da") as report:
        clock.now += 3
        report(Progress("something else", 0, 0))


@pytest.mark.parametrize(
    ("seconds", "danish", "english"),
    [
        (4, "ca. 10 s tilbage", "about 10 s left"),
        (300, "ca. 5 min. tilbage", "about 5 min left"),
        (10_000, "ca. 3 t tilbage", "about 3 h left"),
    ],
)
def test_it_says_how_long_the_rest_will_take(
    clock: Clock, capsys: pytest.CaptureFixture[str], seconds: float, danish: str, english: str
) -> None:
    languages: list[tuple[Language, str]] = [("da", f"Indekserer 2/9 ({danish})"), ("en", f"Indexing 2/9 ({english})")]
    for language, line in languages:
        with ProgressReport(language) as report:
            clock.now += 11
            report(Progress("encoding", 2, 9, seconds_left=seconds))
        assert capsys.readouterr().err.splitlines() == [line]


def test_nothing_is_told_after_its_end(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    with ProgressReport("en") as report:
        pass
    clock.now += 60
    report(Progress("rebuilding", 1, 2))
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("da", "Arkivet er fra en ældre udgave og bringes til den nye form 640/1280"),
        ("en", "The archive is of an older version and is being brought to the new format 640/1280"),
    ],
)
def test_an_archive_that_is_migrated_says_so_and_how_far_it_is(
    clock: Clock, capsys: pytest.CaptureFixture[str], language: Language, line: str
) -> None:
    with ProgressReport(language) as report:
        clock.now += 11
        report(Progress("migrating", 640, 1280))
    assert capsys.readouterr().err.splitlines() == [line]
