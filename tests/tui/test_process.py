"""The command as a process of its own: exit statuses, encodings, pipes, interrupts and terminals."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals and signals are POSIX here")

COMMAND = [sys.executable, "-m", "tui.command_line"]
FOUND = "Er der behov for et rejsehold mod menneskehandel?"
HEAVY = ("numpy", "faiss", "onnxruntime", "tantivy", "tokenizers", "rich", "sqlite3", "textual", "fastapi", "pydantic")
IMPORTED = (
    "import sys; from tui.command_line import CommandLine\n"
    "try: CommandLine().main(sys.argv[1:])\n"
    f"except SystemExit: print([name for name in {HEAVY} if name in sys.modules])"
)


@dataclass(frozen=True)
class Outcome:
    status: int
    out: bytes
    err: bytes


@pytest.fixture
def environ(archive: Path) -> dict[str, str]:
    kept = {
        name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "XDG_CACHE_HOME", "PYTHONPATH")
    }
    return {**kept, "LC_ALL": "C.UTF-8", "MINISTERSVAR_ARCHIVE": str(archive)}


Process = Callable[..., Outcome]


@pytest.fixture
def process(environ: dict[str, str]) -> Process:
    def process(*arguments: str | bytes, **more: str) -> Outcome:
        done = subprocess.run([*COMMAND, *arguments], env={**environ, **more}, capture_output=True, timeout=120)
        return Outcome(done.returncode, done.stdout, done.stderr)

    return process


@pytest.mark.parametrize(
    "arguments", [("--help",), ("--help", "--language", "da"), ("--version",), ("ask", "--help"), ("ask",), ("aks",)]
)
def test_nothing_heavy_is_imported_until_it_is_needed(arguments: Sequence[str], environ: dict[str, str]) -> None:
    done = subprocess.run([sys.executable, "-c", IMPORTED, *arguments], env=environ, capture_output=True, timeout=60)
    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_help_comes_at_once(process: Process) -> None:
    def seconds() -> float:
        began = time.perf_counter()
        process("--help")
        return time.perf_counter() - began

    # 0.13 s on two idle cores; the bound leaves room for busy ones.
    assert min(seconds() for _ in range(5)) < 0.4


def test_an_answer_is_status_0_and_plain_in_a_pipe(process: Process) -> None:
    outcome = process("ask", FOUND)
    assert (outcome.status, outcome.err) == (0, b"")
    assert b"\x1b" not in outcome.out
    assert b"Case no. 2024-08874" in outcome.out


def test_json_needs_no_tidying(process: Process) -> None:
    outcome = process("ask", "--json", FOUND)
    answer = json.loads(outcome.out)
    assert answer["answered"] is True
    assert answer["excerpts"][0]["citation"]["case_number"] == "2024-08874"
    assert isinstance(answer["excerpts"][0]["citation"]["gaps"], list)


def test_an_output_without_danish_letters_is_no_mishap(process: Process) -> None:
    outcome = process("show", "1193", PYTHONIOENCODING="ascii")
    assert outcome.status == 0
    assert b"svar p? sp?rgsm?l 1193" in outcome.out
    assert outcome.err == (
        b"ministersvar: the character set ascii lacks some of the characters, shown as '?'. "
        b"Set PYTHONIOENCODING=utf-8.\n"
    )


def test_json_loses_nothing_without_danish_letters(process: Process) -> None:
    plain = json.loads(process("show", "1193", "--json").out)
    outcome = process("show", "1193", "--json", PYTHONIOENCODING="ascii")
    assert (outcome.status, outcome.err) == (0, b"")
    assert json.loads(outcome.out.decode("ascii")) == plain


def test_help_without_danish_letters_is_no_mishap(process: Process) -> None:
    outcome = process("--help", "--language", "da", PYTHONIOENCODING="ascii")
    assert outcome.status == 0
    assert outcome.out.startswith(b"Brug: ministersvar")


def test_arguments_that_are_not_utf_8_are_no_mishap(process: Process, archive: Path) -> None:
    outcome = process("ask", "Hvad siger de om sp\xf8rgsm\xe5l?".encode("latin-1"), b"\xff\xfe")
    assert outcome.status in (0, 1)
    assert b"Traceback" not in outcome.err
    outcome = process("show", b"\xff\xfe", "--archive", os.fsencode(archive))
    assert (outcome.status, outcome.out) == (1, b"")


def test_a_very_long_question_is_one_line_or_an_answer(process: Process) -> None:
    outcome = process("ask", "menneskehandel " * 700)
    assert outcome.status in (0, 1, 2)
    assert b"Traceback" not in outcome.err
    assert outcome.err.count(b"\n") <= 1


def test_a_pipe_that_closes_is_silent(environ: dict[str, str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [*COMMAND, "search", FOUND], env=environ, stdout=writing, stderr=subprocess.PIPE, timeout=120
        )
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device")
@pytest.mark.parametrize("arguments", [["info"], ["info", "--json"], ["--help"]])
def test_a_full_disk_is_one_line(environ: dict[str, str], arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, *arguments], env=environ, stdout=full, stderr=subprocess.PIPE, timeout=120)
    assert done.returncode == 2
    assert done.stderr.startswith(b"ministersvar: ")
    assert b"No space left on device" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_an_interrupt_is_one_line(environ: dict[str, str]) -> None:
    ready = "import sys; from tui.command_line import main; print('ready', flush=True); main()"
    waiting = subprocess.Popen(
        [sys.executable, "-c", ready, "ask", "-"],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert waiting.stdout is not None
    assert waiting.stdout.readline() == b"ready\n"
    # It waits for its standard input, which nobody writes.
    time.sleep(0.5)
    waiting.send_signal(signal.SIGINT)
    out, err = waiting.communicate(timeout=30)
    assert (waiting.returncode, out, err) == (130, b"", b"ministersvar: interrupted.\n")


def on_a_terminal(arguments: Sequence[str], environ: dict[str, str]) -> bytes:
    """What a terminal is sent."""
    terminal, end = pty.openpty()
    running = subprocess.Popen([*COMMAND, *arguments], env=environ, stdin=end, stdout=end, stderr=subprocess.PIPE)
    os.close(end)
    sent = b""
    try:
        while chunk := os.read(terminal, 4096):
            sent += chunk
    except OSError:
        # Linux says EIO where others end the file.
        pass
    finally:
        os.close(terminal)
    running.communicate(timeout=120)
    return sent.replace(b"\r\n", b"\n")


def test_a_terminal_is_told_how_to_end_a_question(environ: dict[str, str]) -> None:
    terminal, end = pty.openpty()
    running = subprocess.Popen([*COMMAND, "ask", "-"], env=environ, stdin=end, stdout=end, stderr=end)
    os.close(end)
    assert b"Ctrl-D" in os.read(terminal, 4096)
    os.write(terminal, b"\x04")
    assert running.wait(30) == 2
    os.close(terminal)


def test_a_terminal_gets_bold_words(environ: dict[str, str]) -> None:
    assert b"\x1b[1m" in on_a_terminal(["ask", FOUND], {**environ, "TERM": "xterm-256color", "COLUMNS": "80"})


@pytest.mark.parametrize("told", [{"TERM": "dumb"}, {"TERM": "xterm", "NO_COLOR": "1"}])
def test_a_terminal_that_wants_plain_text_gets_it(environ: dict[str, str], told: dict[str, str]) -> None:
    sent = on_a_terminal(["ask", FOUND], {**environ, **told, "COLUMNS": "80"})
    assert b"2024-08874" in sent
    assert b"\x1b" not in sent


@pytest.mark.parametrize("columns", [40, 300])
def test_lines_fit_the_terminal(environ: dict[str, str], columns: int) -> None:
    for arguments in (["ask", FOUND], ["show", "1193"]):
        sent = on_a_terminal(arguments, {**environ, "TERM": "dumb", "COLUMNS": str(columns)}).decode()
        assert max(map(len, sent.splitlines())) <= min(columns, 100)


def test_nothing_in_a_document_steers_the_terminal(tmp_path: Path, environ: dict[str, str]) -> None:
    source = Path("corpus/documents/2024-08874.txt").read_text("utf-8")
    hostile = tmp_path / "brev\x1b[2J.txt"
    hostile.write_text(
        source.replace("rejsehold", "\x1b]0;kapret\x07rejsehold\x9b2J").replace(
            "politikredsens", "politi\x1b[31mkredsens"
        ),
        "utf-8",
    )
    environ = {**environ, "MINISTERSVAR_ARCHIVE": str(tmp_path / "archive"), "TERM": "xterm"}
    for arguments in (["ingest", str(hostile)], ["show", "1193"], ["search", FOUND, "--json"]):
        sent = on_a_terminal(arguments, environ)
        assert sent
        for sequence in (b"\x1b[2J", b"\x1b]0", b"\x07", b"\xc2\x9b", b"\x1b[31m"):
            assert sequence not in sent
