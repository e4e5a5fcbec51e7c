"""The same documents give the same answers, in whatever order and in however many runs they came."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from corpus.document import Document
from index.archive import Archive
from index.rows import Source
from index.writer import Writer
from qa.assistant import Assistant
from qa.results import to_json
from tests.index.crashing import ENCODER, Opened
from tests.index.documents import document, source

LETTERS: tuple[Document, ...] = (
    document("2031-1", "Kvoten for brisling i Prøvebugten er 1.200 tons.", "Den ændres hvert år.", question_number="1"),
    # A later answer to the same question, and an earlier, preliminary one.
    document("2031-2", "Kvoten for brisling i Prøvebugten er nul.", question_number="1", date=date(2031, 5, 2)),
    document("2031-3", "Kvoten for brisling kan endnu ikke oplyses.", question_number="1", date=date(2031, 3, 2),
             status="preliminary"),
    document("2031-4", "Vejen til Eksempelkøbing får fire spor.", question_number="2"),
    # The same words in another letter.
    document("2031-5", "Vejen til Eksempelkøbing får fire spor.", question_number="3", date=date(2031, 6, 2)),
    document("2031-6", "Der er ikke taget stilling til sporene på vejen til Eksempelkøbing.", question_number="4"),
    document("2031-7", "Brisling fiskes i Prøvebugten. Kvoten afhænger af bestanden.", question_number="5"),
)  # fmt: skip
QUESTIONS = (
    "Hvad er kvoten for brisling i Prøvebugten?",
    "Hvor mange spor får vejen til Eksempelkøbing?",
    "Hvad svarede Prøveministeriet i spørgsmål 1?",
    "Hvornår åbner biblioteket?",
)


def sources() -> list[Source]:
    return [source(each.id, each) for each in LETTERS]


def answers(folder: Path) -> list[Any]:
    """As a program reads them, but for the time that they took."""
    with mock.patch("qa.assistant.Opening", Opened), Assistant(Archive(folder), None, None) as assistant:
        found = [
            *map(assistant.ask, QUESTIONS),
            *map(assistant.search, QUESTIONS),
            *map(assistant.check, QUESTIONS[:2]),
        ]
        return [{**to_json(each), "took_ms": 0} for each in found]


def made_of(runs: Sequence[Sequence[Source]], remove: Sequence[str] = ()) -> list[Any]:
    folder = Path(tempfile.mkdtemp(prefix="incremental"))
    try:
        Archive(folder).close()
        for run in runs:
            with Writer(folder, ENCODER) as writer:
                for each in run:
                    writer.put(each)
                writer.commit()
        if remove:
            with Writer(folder, None) as writer:
                writer.remove(remove)
        return answers(folder)
    finally:
        shutil.rmtree(folder)


@st.composite
def in_runs(draw: st.DrawFn) -> list[list[Source]]:
    """All sources, in an order and cut into runs."""
    order = draw(st.permutations(sources()))
    ends = sorted(draw(st.sets(st.integers(1, len(order) - 1))))
    return [order[start:end] for start, end in zip([0, *ends], [*ends, len(order)], strict=True)]


@cache
def fresh() -> list[Any]:
    return made_of([sources()])


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(in_runs())
@example([[each] for each in sources()])
@example([[each] for each in reversed(sources())])
# The answer that is superseded comes with others, and the later one afterwards.
@example([[each for each in sources() if each.key != "2031-2"], [sources()[1]]])
def test_any_order_and_number_of_runs_gives_the_same_answers(runs: list[list[Source]]) -> None:
    assert made_of(runs) == fresh()


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(in_runs(), st.sets(st.sampled_from([each.id for each in LETTERS])))
def test_what_was_there_before_a_change_or_a_removal_leaves_no_trace(
    runs: list[list[Source]], changed: set[str]
) -> None:
    former = [source(key, document(key, "Kvoten for torsk er 300 tons.", question_number="9")) for key in changed]
    gone = source("gone", document("2031-9", "Brisling må ikke fiskes i Prøvebugten.", question_number="1"))
    assert made_of([[*former, gone], *runs], remove=["2031-9"]) == fresh()
