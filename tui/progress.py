"""How far long work has come, on standard error: a bar on a terminal, else a line now and then."""

from __future__ import annotations

import sys
from contextlib import suppress
from threading import Lock
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING

import click

from tui import messages
from tui.language import Language, Phrase
from tui.printable import one_line

if TYPE_CHECKING:
    import rich.progress

    from index.report import Progress

QUIET_SECONDS = 2.0
"""Work that is done sooner says nothing."""
LINE_SECONDS = 10.0
"""The least time between two lines where there is no terminal."""
SECONDS_LEFT = Phrase(da="ca. {seconds} s tilbage", en="about {seconds} s left")
MINUTES_LEFT = Phrase(da="ca. {minutes} min. tilbage", en="about {minutes} min left")
HOURS_LEFT = Phrase(da="ca. {hours} t tilbage", en="about {hours} h left")
ANNOUNCED = ("model", "shipped")
"""Stages that nobody asked for: each is named at once, in a line of its own."""
WAITING = ("connecting", "retrying")
"""Stages that may take long before there is anything else to tell: a terminal shows each at once."""


class ProgressReport:
    """Takes what the archive reports of its work. Use as a context manager: the bar is gone afterwards, and nothing
    more is told: a server that is ready has a log."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._began = monotonic()
        self._lock = Lock()
        self._last_line = 0.0
        self._announced: set[str] = set()
        self._ended = False
        self._bar: rich.progress.Progress | None = None
        self._task: rich.progress.TaskID | None = None

    def __enter__(self) -> ProgressReport:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with self._lock:
            self._ended = True
            if self._bar is not None:
                self._bar.stop()
                self._bar = None

    def __call__(self, progress: Progress) -> None:
        # The model opens in a thread of its own while documents are read.
        with self._lock:
            if not self._ended:
                self._tell(progress)

    def _tell(self, progress: Progress) -> None:
        stage = messages.STAGES[progress.stage].to(self.language) if progress.stage in messages.STAGES else ""
        if progress.stage in ANNOUNCED and progress.stage not in self._announced:
            self._announced.add(progress.stage)
            self._line(f"{stage} …")
        now = monotonic()
        terminal = sys.stderr is not None and sys.stderr.isatty()
        at_once = terminal and (progress.stage in WAITING or self._bar is not None)
        if now - self._began < QUIET_SECONDS and not at_once:
            return
        if terminal:
            self._show(stage, progress)
        elif now - self._last_line >= LINE_SECONDS:
            self._last_line = now
            work = f"{stage} {_count(progress)}".strip()
            line = ": ".join(part for part in (work, _note(progress, self.language)) if part)
            left = time_left(progress, self.language)
            self._line(f"{line} ({left})" if left else line)

    def _line(self, text: str) -> None:
        with suppress(OSError):
            click.echo(text, err=True)

    def _show(self, stage: str, progress: Progress) -> None:
        import rich.console
        import rich.progress

        if self._bar is None:
            self._bar = rich.progress.Progress(
                rich.progress.TextColumn("{task.description}", markup=False),
                rich.progress.BarColumn(),
                rich.progress.MofNCompleteColumn(),
                rich.progress.TextColumn("{task.fields[left]}", markup=False),
                console=rich.console.Console(stderr=True, markup=False, highlight=False),
                transient=True,
            )
            self._task = self._bar.add_task(stage, total=None, left="")
            self._bar.start()
        if self._task is not None:
            left = time_left(progress, self.language)
            total = progress.total or None
            self._bar.update(self._task, description=stage, completed=progress.done, total=total, left=left)


def _count(progress: Progress) -> str:
    if progress.total:
        return f"{progress.done}/{progress.total}"
    return str(progress.done) if progress.done else ""


def time_left(progress: Progress, language: Language) -> str:
    """How long the whole work will still take, in words; empty where that is not known."""
    seconds = progress.seconds_left
    if seconds is None:
        return ""
    if seconds < 90:
        return SECONDS_LEFT.to(language, seconds=10 * max(1, round(seconds / 10)))
    if seconds < 90 * 60:
        return MINUTES_LEFT.to(language, minutes=round(seconds / 60))
    return HOURS_LEFT.to(language, hours=round(seconds / 3600))


def _note(progress: Progress, language: Language) -> str:
    note = one_line(progress.note)
    for beginning, phrase in messages.MODEL_NOTES.items():
        if progress.stage == "model" and note.startswith(beginning):
            return phrase.to(language) + note.removeprefix(beginning)
    return note
