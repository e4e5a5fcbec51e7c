"""A reader that breaks down or stops takes nothing with it but the file it reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from corpus.errors import MinistersvarError
from corpus.reading_processes import Read, ReadingProcesses, Task, read
from corpus.shipped import shipped_letters


@pytest.fixture(scope="module")
def letter() -> bytes:
    with shipped_letters() as letters:
        return letters[0].read_bytes()


@pytest.fixture(scope="module")
def processes() -> Iterator[ReadingProcesses]:
    with ReadingProcesses(2, seconds=20, program="tests.corpus.reading_mishaps:serve") as running:
        yield running


def reason(found: Read) -> str:
    with pytest.raises(MinistersvarError) as caught:
        found.checked()
    assert caught.value.danish
    return str(caught.value)


def test_a_process_reads_what_is_read_here(processes: ReadingProcesses, letter: bytes) -> None:
    found = processes.submit(Task(letter, "svar.txt")).result()
    assert found == read(Task(letter, "svar.txt"))
    assert {document.source_name for document in found.checked()} == {"svar.txt"}


def test_an_unreadable_letter_has_the_reason_it_has_here(processes: ReadingProcesses) -> None:
    for content in (b"", b"Hej", b"\x89PNG", b"%PDF-1.4 nothing"):
        found = processes.submit(Task(content, "x")).result()
        assert reason(found) == reason(read(Task(content, "x")))


def test_results_are_those_of_their_letters(processes: ReadingProcesses, letter: bytes) -> None:
    tasks = [Task(letter, f"{number}.txt") for number in range(20)]
    found = [processes.submit(task) for task in tasks]
    assert [each.result().documents[0].source_name for each in found] == [task.source_name for task in tasks]


@pytest.mark.parametrize("content", [b"abort", b"print"])
def test_what_breaks_a_process_down_is_named_and_the_rest_is_read(
    processes: ReadingProcesses, letter: bytes, content: bytes
) -> None:
    found = [processes.submit(Task(each, "x.txt")) for each in (letter, content, letter, letter)]
    results = [each.result() for each in found]
    assert [bool(each.documents) for each in results] == [True, False, True, True]
    if content == b"abort":
        assert reason(results[1]) == "it makes the reader break down"


def test_what_the_reader_cannot_cope_with_is_named(processes: ReadingProcesses) -> None:
    assert "memory" in reason(processes.submit(Task(b"memory", "x.txt")).result())
    assert "IndexError" in reason(processes.submit(Task(b"bug", "x.txt")).result())


def test_what_takes_too_long_is_named(letter: bytes) -> None:
    with ReadingProcesses(1, seconds=3, program="tests.corpus.reading_mishaps:serve") as processes:
        assert reason(processes.submit(Task(b"hang", "x.txt")).result()).startswith("reading it takes longer than 3 ")
        # The next process has as long as this one had, also on a machine that is slow to start it.
        assert processes.submit(Task(letter, "x.txt")).result() is not None


def test_leaving_does_not_wait_for_what_hangs(letter: bytes) -> None:
    with ReadingProcesses(1, seconds=1000, program="tests.corpus.reading_mishaps:serve") as processes:
        assert processes.submit(Task(letter, "x.txt")).result().documents
        processes.submit(Task(b"hang", "x.txt"))
        waiting = processes.submit(Task(letter, "x.txt"))
    assert waiting.cancelled() or waiting.result().error or waiting.result().documents
