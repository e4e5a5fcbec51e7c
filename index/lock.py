"""The writer lock: one process writes to an archive at a time, and a second one is told which, since when, and why."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from types import TracebackType

import filelock

from corpus.errors import MinistersvarError, reason_in_danish
from index.damage import unusable

_LOCK = "writer.lock"
_HOLDER = "writer.json"


class WriterLock:
    """Held from entry to exit. The system frees it where the process dies, however it dies."""

    def __init__(self, folder: Path, verb: str, wait_seconds: float = 0) -> None:
        """`verb` is what the process does, for the one that is told."""
        self._folder = folder
        self._verb = verb
        self._lock = filelock.FileLock(folder / _LOCK, timeout=wait_seconds)

    def __enter__(self) -> WriterLock:
        """Raises `MinistersvarError` where another process holds it for longer than is to be waited."""
        try:
            self._lock.acquire()
            since = datetime.now().astimezone().isoformat(timespec="seconds")
            holder = {"process": os.getpid(), "since": since, "verb": self._verb}
            (self._folder / _HOLDER).write_text(json.dumps(holder), "utf-8")
        except filelock.Timeout as error:
            raise _held(self._folder) from error
        except OSError as error:
            self._lock.release()
            raise unusable(self._folder, error.strerror or str(error), reason_in_danish(error)) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        (self._folder / _HOLDER).unlink(missing_ok=True)
        self._lock.release()


def _held(folder: Path) -> MinistersvarError:
    english = danish = ""
    try:
        holder = json.loads((folder / _HOLDER).read_text("utf-8"))
        since = datetime.fromisoformat(holder["since"]).astimezone()
        number, verb = int(holder["process"]), holder["verb"]
        english = f" (number {number}, '{verb}' since {since:%Y-%m-%d %H:%M})"
        danish = f" (nummer {number}, »{verb}« siden {since:%d.%m.%Y kl. %H.%M})"
    except (OSError, ValueError, KeyError, TypeError):
        # It has only just taken the lock, or is gone by now.
        pass
    return MinistersvarError(
        f"another process{english} is writing to {folder}: wait until it is done",
        f"en anden proces{danish} skriver i {folder}: vent, til den er færdig",
    )
