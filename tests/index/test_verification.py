"""What verification must find: each kind of thing that can be wrong, one at a time."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from index.archive import Archive
from index.columns import ColumnsWriter
from index.contents import write_contents
from index.lexical import update
from index.quotations import QuotationsWriter
from index.report import Progress
from index.snapshot import folder_of
from index.vectors import create, structure
from index.verification import Verification, verify
from index.writer import Writer
from tests.index.documents import document, source
from tests.index.encoders import HashingEncoder
from tests.index.test_archive import FISH, ROADS, fill


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(
        tmp_path,
        HashingEncoder(),
        source("a", document("2031-1", FISH, ROADS, question_number="1")),
        source("b", document("2031-2", ROADS, question_number="2")),
    )
    return tmp_path


def verified(folder: Path) -> Verification:
    with Archive(folder) as archive:
        return verify(archive)


def problems(folder: Path) -> set[tuple[str, str]]:
    found = verified(folder)
    assert found.total == len(found.problems)
    return {(problem.kind, problem.where) for problem in found.problems}


def execute(folder: Path, statement: str, *parameters: object) -> None:
    with sqlite3.connect(folder / "archive.sqlite3") as connection:
        assert connection.execute(statement, parameters).rowcount
    connection.close()


def test_a_sound_archive_has_no_problems(folder: Path) -> None:
    found = verified(folder)
    assert (found.documents, found.passages, found.parts, found.total) == (2, 3, 5, 0)
    assert found.files > 10


def test_an_empty_archive_has_no_problems(tmp_path: Path) -> None:
    assert verified(tmp_path) == Verification()


def test_it_tells_how_far_it_has_come(folder: Path) -> None:
    told: list[Progress] = []
    with Archive(folder) as archive:
        verify(archive, told.append)
    assert list(dict.fromkeys(each.stage for each in told)) == [
        "checking_database", "checking_documents", "checking_files", "checking_vectors", "checking_indexes",
    ]  # fmt: skip
    # In the last stage, what is left of it is left of all.
    assert told[-1].seconds_left is not None


def test_it_tells_how_long_it_took(folder: Path) -> None:
    assert verified(folder).took_ms > 0


WRONG: list[tuple[str, tuple[str, str]]] = [
    ("UPDATE sources SET text = replace(text, '1.200', '1.300') WHERE number = 1", ("document", "2031-1")),
    ("UPDATE sources SET name = 'b.txt' WHERE number = 1", ("document", "2031-1")),
    ("UPDATE documents SET case_number = '2031-9' WHERE number = 1", ("document", "2031-1")),
    ("UPDATE documents SET ministry = 'Eksempelministeriet' WHERE number = 1", ("document", "2031-1")),
    ("UPDATE documents SET body = replace(body, 'Prøve', 'Krøve') WHERE number = 1", ("document", "2031-1")),
    ("UPDATE documents SET status = 'superseded' WHERE number = 1", ("standing", "2031-1")),
    ("UPDATE documents SET outdated = 1 WHERE number = 2", ("standing", "2031-2")),
    ("INSERT INTO mentions VALUES (1, 'alm_del', '7', NULL, NULL, NULL)", ("mentions", "2031-1")),
    ("UPDATE passages SET text = replace(text, '1.200', '1.300') WHERE number = 1", ("passage", "2031-1")),
    ('UPDATE passages SET "start" = "start" + 1 WHERE number = 1', ("passage", "2031-1")),
    ("UPDATE passages SET statement = 7 WHERE number = 1", ("passage", "2031-1")),
    ("UPDATE passages SET role = 'quoted' WHERE number = 1", ("passage", "2031-1")),
    ("UPDATE passages SET sentences = zeroblob(8) WHERE number = 1", ("passage", "2031-1")),
    ("DELETE FROM vectors WHERE hash = (SELECT vectors FROM passages WHERE number = 1)", ("vector", "2031-1")),
    ("UPDATE vectors SET data = zeroblob(length(data)) WHERE hash = (SELECT vectors FROM passages WHERE number = 1)",
     ("vector", "2031-1")),
    ("UPDATE vectors SET data = substr(data, 3) WHERE hash = (SELECT vectors FROM passages WHERE number = 1)",
     ("vector", "2031-1")),
    ("UPDATE vectors SET data = zeroblob(4) WHERE hash = (SELECT question_vectors FROM documents WHERE number = 2)",
     ("vector", "2031-2")),
    ("INSERT INTO sources VALUES (9, 'c', 'c.txt', '', x'', NULL, 1)", ("source", "c.txt")),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "expected"), WRONG)
def test_what_is_wrong_in_the_truth_is_found(folder: Path, statement: str, expected: tuple[str, str]) -> None:
    execute(folder, statement)
    found = verified(folder)
    assert expected in {(problem.kind, problem.where) for problem in found.problems}
    assert not found.mendable


def test_a_passage_that_is_lost_or_comes_from_nowhere_is_found(folder: Path) -> None:
    execute(folder, "DELETE FROM passages WHERE number = 3")
    assert ("snapshot", f"the derived indexes of {folder} do not fit its documents") in problems(folder)


def lose_vector(folder: Path, into: Path) -> None:
    with Archive(folder) as archive, archive.view() as view:
        numbers = np.array([1, 2, 2], np.int64)
        vectors = np.stack([passage.vectors.passage for passage in view.passages(numbers.tolist())])
    create(into, 64, 3, lambda _step: iter([(numbers, vectors)]))


def exchange_vectors(folder: Path, into: Path) -> None:
    with Archive(folder) as archive, archive.view() as view:
        vectors = np.stack([passage.vectors.passage for passage in view.passages([2, 1, 3])])
    create(into, 64, 3, lambda _step: iter([(np.array([1, 2, 3], np.int64), vectors)]))


def change_words(_folder: Path, into: Path) -> None:
    from index.lexical import LexicalEntry

    update(into / "lexical", [LexicalEntry(1, "Kvoten for torsk.", (), 0)], [1])


def change_quotation(_folder: Path, into: Path) -> None:
    from index.quotations import Part

    writer = QuotationsWriter(into / "quotations", [2])
    writer.add(Part(2, 0, False), "Vejen til Prøvekøbing får fire spor.", (), 0)
    writer.add(Part(2, 0, True), "Hvad vil ministeren?", (), 0)
    writer.write()


def lose_columns(folder: Path, into: Path) -> None:
    from index.rows import document_entries

    with Archive(folder) as archive, archive.truth() as view:
        first, second = document_entries(view.connection, [1, 2])
    columns = ColumnsWriter(None, ())
    columns.add(first)
    other = dict(second.facets) | {"ministry": ("Eksempelministeriet",)}
    columns.add(type(second)(second.number, second.day, other, second.passages))
    columns.write(into)


@pytest.mark.parametrize(
    ("spoil", "expected"),
    [
        (lose_vector, ("vector_index", "numbers")),
        (exchange_vectors, ("vector_index", "2031-1")),
        (change_words, ("lexical_index", "2031-1")),
        (change_quotation, ("quotation_index", "2031-2")),
        (lose_columns, ("columns", "2031-2")),
    ],
)
def test_an_entry_that_does_not_fit_its_document_is_found(
    folder: Path, spoil: Callable[[Path, Path], None], expected: tuple[str, str]
) -> None:
    """As a fault of the program would write it: the files themselves are what was written."""
    derived = folder_of(folder, 1)
    spoil(folder, derived)
    (derived / "contents.json").unlink()
    write_contents(derived, structure(derived), None)
    assert expected in problems(folder)
    assert verified(folder).mendable
    with Writer(folder, None) as writer:
        writer.rebuild()
    assert problems(folder) == set()


def test_a_large_archive_is_compared_code_by_code(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.vectors.EXACT_UP_TO", 1)
    with Writer(folder, None) as writer:
        writer.rebuild()
    assert problems(folder) == set()
    with Writer(folder, None) as writer:
        writer.remove(["2031-2"])
    assert problems(folder) == set()
    exchange = "UPDATE vectors SET data = (SELECT data FROM vectors WHERE hash = ?) WHERE hash = ?"
    with Archive(folder) as archive, archive.truth() as view:
        one, other = (row[0] for row in view.rows("SELECT vectors FROM passages ORDER BY number"))
    execute(folder, exchange, other, one)
    assert problems(folder) == {("vector_index", "2031-1")}
