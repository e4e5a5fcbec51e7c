"""The archive as a server holds it: assistants for several threads, which share one encoder."""

from __future__ import annotations

import os
from dataclasses import dataclass

from api.lanes import Lane, Watch
from api.settings import Settings
from qa.assistant import Assistant
from qa.interface import Opening, ReportProgress

_CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 2
_THREADS = min(4, max(2, _CORES))
"""That answer. More than cores gain nothing, and one would leave a core idle while SQLite and the indexes work."""
_MOST_WAITING = 8 * _THREADS
_LONGEST_WAIT = 5.0
_WARMING = "Hvad har ministeren svaret?"


@dataclass(frozen=True, slots=True)
class Service:
    """Three queues, so that neither a batch of questions nor a slow question holds up the reading of a document."""

    answers: Lane
    batches: Lane
    documents: Lane

    @classmethod
    def open(
        cls,
        settings: Settings,
        watch: Watch,
        *,
        progress: ReportProgress | None = None,
        opening: Opening | None = None,
    ) -> Service:
        """Returns when the model and the archive are open. Raises `MinistersvarError`."""
        assistants = [Assistant.open(settings.archive, model=settings.model, progress=progress, opening=opening)]
        try:
            # One encoder for all: it may be called from several threads, a connection to the archive may not.
            opening = assistants[0].prepare()
            while len(assistants) < _THREADS + 2:
                assistants.append(Assistant.open(settings.archive, model=opening.model, opening=opening))
            for assistant in assistants:
                with assistant.reading():
                    pass
            # What is imported and read at the first question is not left to the first caller.
            assistants[0].ask(_WARMING)
            assistants[0].check(_WARMING)
        except BaseException:
            for assistant in assistants:
                assistant.close()
            raise
        return cls(
            Lane(
                "answers",
                assistants[:_THREADS],
                most_waiting=_MOST_WAITING,
                longest_wait=_LONGEST_WAIT,
                watch=watch,
            ),
            Lane("batches", assistants[-2:-1], most_waiting=4, longest_wait=30.0, watch=watch),
            Lane("documents", assistants[-1:], most_waiting=64, longest_wait=_LONGEST_WAIT, watch=watch),
        )

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return self.answers, self.batches, self.documents

    def close(self) -> None:
        for lane in self.lanes:
            lane.close()
