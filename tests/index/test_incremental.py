"""The same documents give the same answers, in whatever order and in however many runs they came."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from corpus.document import Document
from index.archive import Archive
from index.ingest import ingest
from index.rows import Source
from index.verification import verify
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
QUOTED = (
    "Kvoten er Prøvebugt-aftalens. Rejeplan og ålefiskeri er med.",
    "Kvoten er Prøvebugt-aftalens. Rejeplan og ålefiskeri er ikke med.",
    "Vejen til Eksempelkøbing får fire spor.",
)


def sources() -> list[Source]:
    return [source(each.id, each) for each in LETTERS]


def answers(folder: Path) -> list[Any]:
    """As a program reads them, but for the time that they took."""
    with mock.patch("qa.assistant.Opening", Opened), Assistant(Archive(folder), None, None) as assistant:
        found = [
            *map(assistant.ask, QUESTIONS),
            *map(assistant.search, QUESTIONS),
            *map(assistant.check, (*QUESTIONS[:2], *QUOTED)),
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


LETTER = """Prøveministeriet

Dato: 1. april 2031
Sagsnr.: 2031-000{number}

Spørgsmål nr. {number} (Alm. del) fra Folketingets Retsudvalg:

”Hvad er kvoten for brisling?”

Svar:

{answer}
"""
RECORD = {
    "id": "2031-9",
    "kind": "alm_del",
    "date": "2031-04-01",
    "question": "Hvornår åbner havnen?",
    "answer": [{"speaker": "Prøveministeriet", "role": "ministry", "text": "Havnen åbner til maj."}],
}
BROKEN = LETTER.format(number=18, answer="Kvoten for brisling følger Prøvebugt-\naftalens. Reje-\nplan er aftalt.")
FILES: dict[str, str] = {
    "ord.txt": LETTER.format(number=17, answer="Kvoten er Prøvebugt-aftalens. Rejeplan og ålefiskeri er med."),
    # The hyphens at line ends are of words that another letter spells out.
    "linje.txt": BROKEN,
    "ord-andet.txt": LETTER.format(number=19, answer="Prøvebugtaftalens kvote er nul. En reje-plan er på vej."),
    # The same bytes in two places, the same letter as other bytes, and one record in two files.
    "kopi.txt": BROKEN,
    "udskrift.txt": LETTER.format(number=17, answer="Kvoten er Prøvebugt-aftalens.\nRejeplan og ålefiskeri er med."),
    "poster.jsonl": json.dumps(RECORD),
    "andre.jsonl": json.dumps(RECORD) + "\n" + json.dumps({**RECORD, "id": "2031-10"}),
}


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("letters")
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def held_after(runs: Sequence[Sequence[Path]]) -> dict[str, Any]:
    """All that can be seen of an archive that these runs made."""
    folder = Path(tempfile.mkdtemp(prefix="incremental"))
    try:
        Archive(folder).close()
        for run in runs:
            with Writer(folder, ENCODER) as writer:
                assert not ingest(writer, run).refused
        with Archive(folder) as archive, archive.view() as view:
            numbers = view.rows("SELECT number, id FROM documents ORDER BY id")
            documents = [view.document(number) for number, _ in numbers]
            passages = [
                (identifier, passage.statement, passage.start, passage.end, passage.text)
                for number, identifier in numbers
                for passage in view.passages(view.passages_of(number))
            ]
        assert not verify(Archive(folder)).problems
        return {"documents": documents, "passages": passages, "answers": answers(folder)}
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def all_at_once(letters: Path) -> dict[str, Any]:
    return held_after([sorted(letters.iterdir())])


@st.composite
def files_in_runs(draw: st.DrawFn) -> list[list[str]]:
    """All files, some of them several times, in an order and cut into runs."""
    order = draw(st.permutations([*FILES, *draw(st.lists(st.sampled_from(sorted(FILES)), max_size=3))]))
    ends = sorted(draw(st.sets(st.integers(1, len(order) - 1))))
    return [order[start:end] for start, end in zip([0, *ends], [*ends, len(order)], strict=True)]


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(files_in_runs())
@example([[name] for name in FILES])
@example([[name] for name in reversed(FILES)])
def test_letters_read_in_any_order_and_number_of_runs_are_the_same_letters(
    letters: Path, all_at_once: dict[str, Any], runs: list[list[str]]
) -> None:
    assert held_after([[letters / name for name in run] for run in runs]) == all_at_once


def test_a_letter_of_two_files_and_a_word_at_a_line_end_are_told_from_what_they_hold(
    all_at_once: dict[str, Any],
) -> None:
    held = all_at_once["documents"]
    ids = [each.id for each in held]
    doubled = [each for each in ids if each.startswith("2031-00017")]
    assert len(doubled) == 2
    assert all(re.fullmatch(r"2031-00017-2031-04-01~[0-9a-f]{8}", each) for each in doubled)
    (broken,) = (each for each in held if each.case_number == "2031-00018")
    assert broken.source_name == "kopi.txt"
    assert "Prøvebugtaftalens. Rejeplan" in broken.text(broken.statements[0])
    assert [each.source_name for each in held if each.id == "2031-9"] == ["andre.jsonl"]
