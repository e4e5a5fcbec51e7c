"""An archive of which one file is damaged, asked in a process of its own: what native code makes of it may end one.

What `tests/index/test_damage.py` and `tests/benchmarks/damage.py` are made of.
"""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from tests.index.crashing import Order, Outcome, Processes, ask, fresh, prepare

HEAD = 64
"""Of each file of these small archives so many bytes are checked when they are opened, as 64 kB are of large ones."""


@dataclass(frozen=True, slots=True)
class Damage:
    """`kind` is "flip" (a bit), "zero" (512 bytes) or "cut" (all from there on), at a byte of a file.

    `unseen`: the file's time of change is what it was, as where a disk forgets, and not where somebody writes.
    """

    file: Path
    kind: str
    at: int
    bit: int
    unseen: bool

    def do(self, folder: Path) -> None:
        file = folder / self.file
        before, content = file.stat(), bytearray(file.read_bytes())
        if self.kind == "flip":
            content[self.at] ^= 1 << self.bit
        elif self.kind == "zero":
            content[self.at : self.at + 512] = bytes(len(content[self.at : self.at + 512]))
        else:
            del content[self.at :]
        file.write_bytes(content)
        if self.unseen:
            os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def prepare_damaged(folder: Path) -> None:
    """An archive with all kinds of files, a base among them, whose files are checked in part when they are opened."""
    with mock.patch("index.contents._HEAD", HEAD), mock.patch("index.vectors.EXACT_UP_TO", 3):
        prepare(folder)
    for path in folder.iterdir():
        if path.name != "archive":
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def damages(folder: Path, each: int, seed: int) -> Iterator[Damage]:
    """So many to each file, of the database ten times as many."""
    chance = random.Random(seed)
    for file in sorted(path for path in folder.rglob("*") if path.is_file() and path.stat().st_size):
        size = file.stat().st_size
        for _ in range(each * (10 if file.suffix == ".sqlite3" else 1)):
            kind = chance.choice(("flip", "flip", "zero", "cut"))
            at, bit, unseen = chance.randrange(size), chance.randrange(8), chance.random() < 0.7
            yield Damage(file.relative_to(folder), kind, at, bit, unseen)


class Trial:
    """Asks a damaged copy of an archive, and compares with what the sound one shows."""

    def __init__(self, template: Path, place: Path, processes: Processes) -> None:
        self._template = template
        self._place = place
        self._processes = processes
        self._right = {json.dumps(shown) for shown in ask(template)}
        assert self._right

    def of(self, damage: Damage) -> tuple[Outcome, str]:
        """How it ended, and what is not as it must be; empty where that was a clear error, or the right passages."""
        work = fresh(self._template, self._place / "work")
        damage.do(work)
        outcome = self._processes.run(Order("ask", str(work)))
        wrong = [shown for shown in outcome.shown if json.dumps(shown) not in self._right]
        if outcome.status not in (0, 2):
            return outcome, f"{damage}: ended with {outcome.status}"
        if not outcome.clear or "\n" in outcome.error:
            return outcome, f"{damage}: {outcome.error}"
        return outcome, f"{damage}: {wrong[0]}" if wrong else ""
