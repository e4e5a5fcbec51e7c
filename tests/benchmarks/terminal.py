"""Times the application in a terminal: its first frame, and how long a key waits, at rest and beside an ingest.

    python -m tests.benchmarks.terminal [LETTERS] [RUNS]

It runs `ministersvar` on a pseudo-terminal of 100 × 30, as a user does, on an archive of the shipped letters. The first
frame is there when the field to ask in is drawn. A key is timed from when it is written to the terminal until something
is drawn; one is pressed every tenth of a second while an ingest of LETTERS invented letters runs in the process that
the application itself begins. Other work on the machine counts: its load is printed with the figures.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.tui.app.letters import write_letters

FIELD = b"Ask what the ministers"[1:]
"""Without the first letter, on which the cursor stands."""
READY = b"documents"
SECONDS_AT_REST = 5.0
BETWEEN_KEYS = 0.1


class Terminal:
    """`ministersvar` on a pseudo-terminal."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._end, end = pty.openpty()
        fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.began = time.perf_counter()
        command = [sys.executable, "-m", "tui.command_line", "--language", "en"]
        self._process = subprocess.Popen(command, env=environment, stdin=end, stdout=end, stderr=end)
        os.close(end)
        self._drawn = b""

    def until(self, text: bytes, seconds: float = 120) -> float:
        """Seconds from the start of the process until a text is drawn."""
        while text not in self._drawn:
            if time.perf_counter() - self.began > seconds:
                raise TimeoutError(text)
            self._read(1)
        return time.perf_counter() - self.began

    def processor_seconds(self) -> float:
        """Of the processor, that the process has had so far: what other work on the machine does not change much."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def key(self, key: bytes) -> float:
        """Seconds from a key until something is drawn; infinite where nothing is within ten."""
        self.drain()
        began = time.perf_counter()
        os.write(self._end, key)
        return time.perf_counter() - began if self._read(10) else float("inf")

    def drain(self) -> None:
        while self._read(0):
            pass

    def _read(self, seconds: float) -> bytes:
        readable, _, _ = select.select([self._end], [], [], seconds)
        read = os.read(self._end, 1 << 16) if readable else b""
        self._drawn += read
        return read

    def close(self) -> None:
        with suppress(OSError):
            os.write(self._end, b"\x11")
        try:
            self._process.wait(30)
        except subprocess.TimeoutExpired:
            self._process.kill()
        os.close(self._end)


@contextmanager
def terminal(environment: dict[str, str]) -> Iterator[Terminal]:
    opened = Terminal(environment)
    try:
        yield opened
    finally:
        opened.close()


def pressed(on: Terminal, seconds: float, while_runs: subprocess.Popen[bytes] | None = None) -> list[float]:
    """How long each key waited: letters, and every tenth the field is emptied."""
    waits: list[float] = []
    began = time.perf_counter()
    while time.perf_counter() - began < seconds if while_runs is None else while_runs.poll() is None:
        waits.append(on.key(b"x" if len(waits) % 10 < 9 else b"\x15"))
        time.sleep(BETWEEN_KEYS)
    return waits


def told(name: str, waits: list[float]) -> None:
    milliseconds = sorted(1000 * wait for wait in waits)
    over = sum(wait > 100 for wait in milliseconds)
    at95 = milliseconds[int(0.95 * (len(milliseconds) - 1))]
    print(
        f"{name}: {len(waits)} keys, median {statistics.median(milliseconds):.0f} ms, 95 of 100 within {at95:.0f} ms, "
        f"longest {milliseconds[-1]:.0f} ms, {over} over 100 ms"
    )


def main(letters: int = 500, runs: int = 7) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        archive = folder / "archive"
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "MINISTERSVAR_ARCHIVE": str(archive),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CONFIG_HOME": str(folder / "config"),
        }
        environment.pop("NO_COLOR", None)
        subprocess.run([sys.executable, "-m", "tui.command_line", "info"], env=environment, check=True)
        frames, worked, ready = [], [], []
        for _ in range(runs):
            with terminal(environment) as opened:
                frames.append(opened.until(FIELD))
                worked.append(opened.processor_seconds())
                ready.append(opened.until(READY))
        print(f"load of the machine: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        for what, seconds in (
            ("first frame", frames),
            ("first frame, seconds of the processor", worked),
            ("archive and model open", ready),
        ):
            print(f"{what}: {statistics.median(seconds):.2f} s ({min(seconds):.2f}–{max(seconds):.2f}, {runs} runs)")
        with terminal(environment) as opened:
            opened.until(FIELD)
            told("keys while archive and model open", pressed(opened, ready[-1]))
            opened.until(READY)
            told("keys at rest", pressed(opened, SECONDS_AT_REST))
            source = write_letters(folder / "letters", letters)
            command = [sys.executable, "-m", "tui.app.ingest_process", str(archive), "", str(source)]
            ingest = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
            waits = pressed(opened, 0, ingest)
            told(f"keys while {letters} letters are read", waits)
            print(f"load of the machine: {os.getloadavg()[0]:.1f}; the ingest ended with status {ingest.returncode}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
