"""An ingest that runs beside the application, as whoever shows it sees it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import tui
from corpus.errors import MinistersvarError
from index.report import Progress, Refusal


@dataclass(frozen=True, slots=True)
class Outcome:
    """Documents that became part of the archive, or were there already; and sources that could not be read."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: tuple[Refusal, ...] = ()
    cancelled: bool = False


class IngestProcess:
    """One ingest. What it has committed stays in the archive however it ends."""

    def __init__(self, archive: Path, model: str | None, paths: Sequence[Path]) -> None:
        self._arguments = [str(archive), model or "", *(str(path.expanduser().absolute()) for path in paths)]
        self._process: subprocess.Popen[bytes] | None = None
        self._cancelled = False

    def run(self, told: Callable[[Progress], None]) -> Outcome:
        """Runs to its end; to be called in a thread, in which `told` is called. Raises `MinistersvarError`."""
        with tempfile.TemporaryFile() as errors:
            outcome = self._run(told, errors)
            if outcome is None:
                raise self._ended(errors)
            return outcome

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def cancel(self) -> None:
        """End it at once, from any thread: an archive bears it. What is encoded is taken up by the next ingest."""
        self._cancelled = True
        process = self._process
        if process is None or process.poll() is not None:
            return
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                process.terminate()
            else:
                # With the processes that it began.
                os.killpg(process.pid, signal.SIGKILL)

    def _run(self, told: Callable[[Progress], None], errors: IO[bytes]) -> Outcome | None:
        """None where it ended without a word."""
        # Not from the working folder, where anything may lie: from where this program was imported.
        folders = [str(Path(tui.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-P", "-m", "tui.app.ingest_process", *self._arguments],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, folders))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            # The terminal's signals are the application's.
            start_new_session=True,
        )
        self._process = process
        if self._cancelled:
            self.cancel()
        refused: list[Refusal] = []
        outcome: Outcome | None = None
        with process:
            for line in process.stdout or ():
                message: dict[str, Any] = json.loads(line)
                if "progress" in message:
                    told(Progress(**message["progress"]))
                elif "refused" in message:
                    refused.append(Refusal(**message["refused"]))
                elif "error" in message:
                    raise MinistersvarError(message["error"]["en"], message["error"]["da"])
                elif "report" in message:
                    counts = {name: message["report"][name] for name in ("new", "changed", "unchanged")}
                    outcome = Outcome(**counts, refused=tuple(refused))
        return Outcome(cancelled=True) if self._cancelled and outcome is None else outcome

    def _ended(self, errors: IO[bytes]) -> MinistersvarError:
        errors.seek(0)
        last = errors.read().decode("utf-8", "replace").strip().rsplit("\n", 1)[-1]
        status = self._process.returncode if self._process else None
        why = last or f"status {status}"
        return MinistersvarError(
            f"the ingest ended before it was done ({why}): what it had read stays in the archive; start it again",
            f"indlæsningen sluttede, før den var færdig ({why}): det læste bliver i arkivet; begynd igen",
        )
