"""How `ministersvar` alone opens the application, and what it does where there is no terminal."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are POSIX here")

COMMAND = [sys.executable, "-m", "tui.command_line"]
HEAVY = ("numpy", "faiss", "onnxruntime", "tantivy", "tokenizers", "sqlite3", "lxml", "pypdfium2", "httpx", "fastapi")


@pytest.fixture
def environ(archive: Path, tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "PYTHONPATH", "MINISTERSVAR_CACHE")}
    homes = {name: str(tmp_path / name) for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    return {**kept, **homes, "LC_ALL": "C.UTF-8", "MINISTERSVAR_ARCHIVE": str(archive), "TERM": "xterm-256color"}


def sent(terminal: int) -> Iterator[bytes]:
    """What the terminal is sent, so far and no further than it has been: ends when the program does."""
    drawn = b""
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            # Linux says EIO where others end the file.
            chunk = b""
        if not chunk:
            return
        drawn += chunk
        yield drawn


def test_it_opens_in_a_terminal_and_leaves_it_as_it_was(environ: dict[str, str]) -> None:
    terminal, end = pty.openpty()
    running = subprocess.Popen([*COMMAND, "--language", "da"], env=environ, stdin=end, stdout=end, stderr=end)
    os.close(end)
    asked = False
    drawn = b""
    try:
        for drawn in sent(terminal):
            if not asked and "pørg om det, ministrene har svaret".encode() in drawn:
                asked = True
                os.write(terminal, b"\x11")
        assert asked
        assert running.wait(120) == 0
        # The alternate screen is left, and the cursor is there again.
        assert b"\x1b[?1049l" in drawn
        assert b"\x1b[?25h" in drawn
    finally:
        running.kill()
        running.wait()
        os.close(terminal)


def test_what_is_typed_before_the_first_frame_is_in_the_field(environ: dict[str, str]) -> None:
    terminal, end = pty.openpty()
    os.write(terminal, "Hvad er båndet".encode())
    running = subprocess.Popen([*COMMAND, "--language", "da"], env=environ, stdin=end, stdout=end, stderr=end)
    os.close(end)
    try:
        for drawn in sent(terminal):
            # Not what the terminal itself echoes before the application has its screen.
            _, opened, shown = drawn.partition(b"\x1b[?1049h")
            if opened and "Hvad er båndet".encode() in shown:
                os.write(terminal, b"\x11")
                break
        else:
            pytest.fail("it was lost")
        for _ in sent(terminal):
            pass
        assert running.wait(120) == 0
    finally:
        running.kill()
        running.wait()
        os.close(terminal)


def test_nothing_typed_is_echoed_once_it_starts_and_the_echo_is_back_afterwards(environ: dict[str, str]) -> None:
    terminal, end = pty.openpty()

    def echoes() -> bool:
        return bool(termios.tcgetattr(end)[3] & termios.ECHO)

    assert echoes()
    running = subprocess.Popen([*COMMAND, "--language", "da"], env=environ, stdin=end, stdout=end, stderr=end)
    try:
        until = time.monotonic() + 120
        while echoes() and time.monotonic() < until:
            time.sleep(0.002)
        # Before the application has its screen.
        assert not select.select([terminal], [], [], 0)[0]
        os.write(terminal, b"tidligt")
        for drawn in sent(terminal):
            before, opened, shown = drawn.partition(b"\x1b[?1049h")
            if opened and b"tidligt" in shown:
                assert b"tidligt" not in before
                os.write(terminal, b"\x11")
            if b"\x1b[?1049l" in drawn:
                break
        assert running.wait(120) == 0
        assert echoes()
    finally:
        running.kill()
        running.wait()
        os.close(end)
        os.close(terminal)


@pytest.mark.parametrize("told", [{}, {"TERM": "dumb"}])
def test_without_a_terminal_it_helps(environ: dict[str, str], told: dict[str, str]) -> None:
    done = subprocess.run(
        [*COMMAND, "--language", "da"],
        env={**environ, **told},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == 0
    assert done.stdout.startswith(b"Brug: ministersvar")


def test_the_first_frame_waits_for_nothing_heavy(environ: dict[str, str]) -> None:
    code = (
        "import sys\n"
        "from tui.app.application import Ministersvar\n"
        "Ministersvar('da').get_default_screen()\n"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, timeout=120)
    assert (done.stdout, done.stderr) == (b"[]\n", b"")
