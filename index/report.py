"""What an ingest tells: its progress while it runs, and what became of each source."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from corpus.errors import MinistersvarError


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` in a stage: "model", "migrating", "shipped", "reading", "encoding"; `total` 0 where it is not
    known.

    `seconds_left` is how long the whole work, not the stage, will take at the pace so far; None where that is unknown.
    """

    stage: str
    done: int
    total: int
    note: str = ""
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """A source that could not be read, and why; `danish` is the reason for those whose interface is Danish."""

    name: str
    reason: str
    danish: str | None = None

    @classmethod
    def of(cls, file: Path, error: MinistersvarError) -> Refusal:
        return cls(str(file), str(error), error.danish)

    def reason_in(self, language: str) -> str:
        """The reason in a language ("da", "en"): the English one where there is no other."""
        return self.danish if language == "da" and self.danish else self.reason


@dataclass(slots=True)
class IngestReport:
    """Ids of documents, and names of sources that were known already or could not be read."""

    read: int = 0
    """Letters and records that were read: all but those known already and those refused."""
    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)


ReportProgress = Callable[[Progress], None]


class PacedProgress:
    """Takes how many of how many are done in the last stage of some work, and tells how long the rest will take at the
    pace so far."""

    def __init__(self, progress: ReportProgress | None, stage: str = "encoding") -> None:
        self._progress = progress
        self._stage = stage
        self._began: tuple[float, int] | None = None
        """When it was first told of, and how many were done then."""

    def __call__(self, done: int, total: int) -> None:
        if self._progress is None:
            return
        now = time.monotonic()
        began, before = self._began = self._began or (now, done)
        left = max(0.0, (total - done) / (done - before)) * (now - began) if done > before else None
        self._progress(Progress(self._stage, done, total, seconds_left=left))
