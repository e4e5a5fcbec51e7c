"""Processes that write to an archive and die, or fail to write, at a chosen point: what `tests/index/test_crashes.py`
and `tests/benchmarks/crashes.py` are made of.

A point is the moment before or after a commit, a flush to the disk, a rename, a link. They are found by standing in for
the functions of the system in the process that is to die, so that nothing in the product knows of them.
`python -m tests.index.crashing` has imported all that an operation needs, and forks once for each.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from corpus.errors import MinistersvarError
from index.archive import Archive
from index.backup import back_up, restore
from index.ingest import ingest
from index.rows import Source
from index.verification import Verification, verify
from index.view import View
from index.writer import Writer
from qa.assistant import Assistant
from qa.results import Excerpt
from tests.index.encoders import HashingEncoder
from tests.index.old_formats import put_back_to_format

ROOT = Path(__file__).parents[2]
TOWNS = "Aarup Bogense Dragør Ebeltoft Faaborg Gilleleje Hobro Ikast Jelling Kerteminde Lemvig Maribo".split()
ENCODER = HashingEncoder()
OTHER = HashingEncoder("hashing/32", 32)
"""What an archive is encoded anew with: a vector of the one among those of the other has another length."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a process is to do, and where it is to end: killed at the n-th point (from 0), or failing at the n-th.

    `from_then` is for a disk that stays full. `native` counts what native code writes, too, where that can be had.
    """

    operation: str
    folder: str
    die_at: int | None = None
    fail_at: int | None = None
    error: int = errno.ENOSPC
    from_then: bool = False
    native: bool = False


@dataclass(slots=True)
class Outcome:
    """How it ended. `points` are those that were reached, `acknowledged` the documents of which it was said that they
    are in the archive, `clear` whether it ended with an error that is meant for the user. `shown` are the excerpts of
    an archive that was asked: text, speakers, case number, id, source, start and end."""

    status: int
    points: list[str] = field(default_factory=list)
    writes: int = 0
    acknowledged: list[str] = field(default_factory=list)
    error: str = ""
    clear: bool = True
    shown: list[Any] = field(default_factory=list)


# What operations do


def text_of(identifier: str, wording: str = "åbner til maj") -> str:
    return f"Havnen i {TOWNS[int(identifier.split('-')[1]) % len(TOWNS)]} {wording}, siger sag {identifier}."


def write_records(folder: Path, identifiers: Sequence[str], wording: str = "åbner til maj") -> None:
    """A record to a file, two answers to each question."""
    folder.mkdir(exist_ok=True)
    for identifier in identifiers:
        number = int(identifier.split("-")[1])
        record = {
            "id": identifier,
            "kind": "alm_del",
            "session": "2030-31",
            "date": f"2031-04-{number % 28 + 1:02}",
            "question_number": str(number // 2),
            "case_number": identifier,
            "committee": "Retsudvalget",
            "ministry": "Prøveministeriet",
            "asked_by": [{"name": "Spørge Jørgensen", "party": "XX"}],
            "question": f"Hvornår åbner havnen i {TOWNS[number % len(TOWNS)]}?",
            "answer": [{"speaker": "Prøveministeriet", "role": "ministry", "text": text_of(identifier, wording)}],
            "status": "final",
        }
        (folder / f"{identifier}.jsonl").write_text(json.dumps(record, ensure_ascii=False), "utf-8")


HELD = tuple(f"2031-{number}" for number in range(6))
"""What the archive holds before an operation."""
ADDED = tuple(f"2031-{number}" for number in range(6, 9))
CHANGED, REMOVED = HELD[1], HELD[2]


def prepare(folder: Path) -> None:
    """An archive, with what the operations take: more records, a changed one, a backup, archives of other formats."""
    write_records(folder / "held", HELD)
    write_records(folder / "more", ADDED)
    write_records(folder / "more", [CHANGED], "er lukket")
    with Writer(made(folder / "archive"), ENCODER) as writer:
        # The changed one has the same place: that is what a source is known by.
        shutil.copytree(folder / "held", folder / "letters")
        ingest(writer, [folder / "letters"])
    back_up(folder / "archive", folder / "backup")
    shutil.copytree(folder / "archive", folder / "old")
    put_back_to_format(folder / "old", 2)


def made(folder: Path) -> Path:
    Archive(folder).close()
    return folder


def ingest_more(folder: Path) -> None:
    shutil.copytree(folder / "more", folder / "letters", dirs_exist_ok=True)
    with Writer(folder / "archive", ENCODER) as writer:
        ingest(writer, [folder / "letters"])


def remove(folder: Path) -> None:
    with Writer(folder / "archive", None, verb="remove") as writer:
        writer.remove([REMOVED])


def rebuild(folder: Path) -> None:
    with Writer(folder / "archive", None, verb="rebuild") as writer:
        writer.rebuild()


def encode(folder: Path) -> None:
    with Writer(folder / "archive", OTHER, verb="rebuild", replaces_model=True) as writer:
        writer.rebuild()
        writer.encode_awaiting()


def migrate(folder: Path) -> None:
    with Archive(folder / "old"), Writer(folder / "old", None) as writer:
        writer.rebuild()


OPERATIONS: dict[str, Callable[[Path], None]] = {
    "ingest": ingest_more,
    "remove": remove,
    "rebuild": rebuild,
    "encode": encode,
    "backup": lambda folder: back_up(folder / "archive", folder / "backup", overwrite=True),
    "restore": lambda folder: restore(folder / "archive", folder / "backup", overwrite=True),
    "migrate": migrate,
}


QUESTIONS = ("Hvornår åbner havnen i Dragør?", "Er havnen i Bogense lukket?", "havnen siger sag 2031-4")


class Opened:
    """Stands in for an encoder that opens in a thread of its own."""

    model = None

    def __init__(self, *_arguments: object) -> None:
        pass

    def encoder(self) -> HashingEncoder:
        return ENCODER


def ask(folder: Path) -> list[Any]:
    """All that is shown of an archive: answers, passages, quotations, documents."""
    with mock.patch("qa.assistant.Opening", Opened), Assistant(Archive(folder / "archive"), None, None) as assistant:
        excerpts = []
        for question in QUESTIONS:
            answer = assistant.ask(question)
            excerpts += [*answer.excerpts, *answer.nearest, *assistant.search(question).hits]
        for identifier in HELD:
            checked = assistant.check(text_of(identifier))
            excerpts += [match.excerpt for match in checked.matches]
            assistant.documents(identifier)
        return [shown_of(excerpt) for excerpt in excerpts]


def shown_of(excerpt: Excerpt) -> list[Any]:
    cited = excerpt.citation
    places = [cited, *excerpt.also]
    return [excerpt.text, list(excerpt.stated_by), cited.start, cited.end,
            sorted([each.id, each.case_number, each.label, str(each.date)] for each in places)]  # fmt: skip


# What must hold whatever happened


def survived(folder: Path, operation: str, acknowledged: Sequence[str]) -> None:
    """Raises AssertionError where something that was in the archive is lost, or what is there is not whole."""
    name = "old" if operation == "migrate" else "archive"
    if operation in ("migrate", "rebuild"):
        # Its derived indexes may be missing; they are made anew without a word when it is next opened.
        with Writer(folder / name, None) as writer:
            writer.rebuild()
    ids = sound(folder / name)
    present = set(HELD) - ({REMOVED} if operation == "remove" else set())
    assert present | set(acknowledged) <= ids <= {*HELD, *ADDED}, (present, acknowledged, ids)
    if operation == "backup":
        shutil.rmtree(folder / "restored", ignore_errors=True)
        restore(folder / "restored", folder / "backup")
        assert sound(folder / "restored") == set(HELD)


def sound(folder: Path) -> set[str]:
    """The ids of an archive in which all is as it must be, and each document is found by what it says."""
    with Archive(folder) as archive:
        found: Verification = verify(archive)
        assert not found.total, found
        with archive.view() as view:
            encoder = OTHER if archive.model == OTHER.name else ENCODER
            for identifier in (ids := {row[0] for row in view.rows("SELECT id FROM documents")}):
                _assert_found(view, identifier, encoder)
            return ids


def _assert_found(view: View, identifier: str, encoder: HashingEncoder) -> None:
    assert view.snapshot
    (document,) = view.documents(identifier)
    said = document.text(document.statements[0])
    assert said in {text_of(identifier), text_of(identifier, "er lukket")}
    (number,) = (row[0] for row in view.rows("SELECT number FROM documents WHERE id = ?", (identifier,)))
    passages = set(view.passages_of(number))
    assert passages & {at for at, _ in view.snapshot.lexical.search(said, 3)}, identifier
    near = view.snapshot.vectors.search(encoder.encode_questions([said])[0].vector, 3)
    awaits = view.rows("SELECT 1 FROM meta WHERE key = 'awaiting'")
    assert awaits or passages & {at for at, _ in near}, identifier


# The process that does it


class _Points:
    """Counts the points that are reached, and ends the process, or fails, at the one that was chosen."""

    def __init__(self, order: Order) -> None:
        self._order = order
        self.reached: list[str] = []

    def at(self, name: str) -> None:
        number = len(self.reached)
        self.reached.append(name)
        if number == self._order.die_at:
            os.kill(os.getpid(), signal.SIGKILL)
        fails = self._order.fail_at
        if (
            not self._order.native
            and fails is not None
            and (number == fails or (self._order.from_then and number > fails))
        ):
            raise OSError(self._order.error, os.strerror(self._order.error))

    def around(self, name: str) -> None:
        """Stand in for a function of `os`."""
        real = getattr(os, name)

        def standing_in(*arguments: Any, **options: Any) -> Any:
            self.at(f"before {name}")
            result = real(*arguments, **options)
            self.at(f"after {name}")
            return result

        setattr(os, name, standing_in)


def _stand_in(points: _Points, acknowledged: list[str], acks: int) -> None:
    for name in ("fsync", "rename", "replace", "link"):
        points.around(name)

    class Connection(sqlite3.Connection):
        def execute(self, sql: str, *arguments: Any) -> sqlite3.Cursor:
            if not sql.startswith(("COMMIT", "VACUUM", "PRAGMA user_version =")):
                return super().execute(sql, *arguments)
            points.at(f"before {sql.split()[0]}")
            result = super().execute(sql, *arguments)
            points.at(f"after {sql.split()[0]}")
            return result

        def backup(self, target: sqlite3.Connection, **options: Any) -> None:
            points.at("before backup")
            super().backup(target, **options)
            points.at("after backup")

    connect = sqlite3.connect
    sqlite3.connect = lambda *arguments, **options: connect(*arguments, factory=Connection, **options)  # type: ignore[assignment]
    commit = Writer.commit

    def told(writer: Writer, *arguments: Any, **options: Any) -> None:
        sources: list[Source] = list(writer._contents.values())
        commit(writer, *arguments, **options)
        for source in sources:
            for document in source.documents:
                os.write(acks, f"{document.id}\n".encode())

    Writer.commit = told  # type: ignore[method-assign,assignment]


def _run(order: Order, acks: int) -> Outcome:
    outcome = Outcome(0)
    points = _Points(order)
    _stand_in(points, outcome.acknowledged, acks)
    # Several commits of a few documents, and vectors that come later.
    import index.ingest
    import index.writer

    index.ingest._COMMIT_AFTER_STATEMENTS = 2
    index.ingest._ENCODED_AT_ONCE = 1
    index.writer._ENCODE_AHEAD = 2
    index.writer._INDEX_AFTER_SECONDS = 0.0
    native = ctypes.CDLL(None) if order.native else None
    if native:
        native.fail_under(order.folder.encode())
        native.fail_at(-1 if order.fail_at is None else order.fail_at, order.error, int(order.from_then))
    try:
        if order.operation == "ask":
            outcome.shown = ask(Path(order.folder))
        else:
            OPERATIONS[order.operation](Path(order.folder))
    except BaseException as error:
        outcome.status, outcome.error = 2, f"{type(error).__name__}: {error}"
        outcome.clear = isinstance(error, MinistersvarError)
    if native:
        outcome.writes = native.writes_done()
        native.fail_at(-1, 0, 0)
    outcome.points = points.reached
    return outcome


def _serve() -> None:
    """Orders come as lines of JSON, and go out as the process id, and its outcome when it is done."""
    for line in sys.stdin:
        order = Order(**json.loads(line))
        reads, writes = os.pipe()
        acks_in, acks_out = os.pipe()
        process = os.fork()
        if process == 0:
            os.close(reads)
            outcome = _run(order, acks_out)
            os.write(writes, json.dumps(asdict(outcome)).encode())
            os._exit(outcome.status)
        os.close(writes)
        os.close(acks_out)
        print(process, flush=True)
        said, acknowledged = _all_of(reads), _all_of(acks_in).decode().split("\n")
        _, status = os.waitpid(process, 0)
        ended: dict[str, Any] = json.loads(said) if said else asdict(Outcome(os.waitstatus_to_exitcode(status)))
        # A line that is not whole was not said.
        print(json.dumps({**ended, "acknowledged": acknowledged[:-1]}), flush=True)


def _all_of(descriptor: int) -> bytes:
    with os.fdopen(descriptor, "rb") as stream:
        return stream.read()


class Processes:
    """Runs orders, each in a process of its own. Use as a context manager."""

    def __init__(self, preload: Path | None = None) -> None:
        environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        if preload:
            environment["LD_PRELOAD"] = str(preload)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.index.crashing"],
            cwd=ROOT, env=environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip

    def __enter__(self) -> Processes:
        return self

    def __exit__(self, *_error: object) -> None:
        with self._process:
            if self._process.stdin:
                self._process.stdin.close()

    def run(self, order: Order, kill_after: float | None = None) -> Outcome:
        """Wait until it has ended, by itself or killed after so many seconds."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(asdict(order)) + "\n")
        self._process.stdin.flush()
        process = int(self._process.stdout.readline())
        if kill_after is not None:
            time.sleep(kill_after)
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        return Outcome(**json.loads(self._process.stdout.readline()))


def fresh(template: Path, into: Path) -> Path:
    """A copy to work on. Everything in it is found by its place."""
    shutil.rmtree(into, ignore_errors=True)
    return shutil.copytree(template, into)


def native_failures(folder: Path) -> Path | None:
    """The library that lets native code fail to write, too; None where there is no compiler, or another system."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        return None
    library = folder / "failing.so"
    source = Path(__file__).with_name("failing.c")
    done = subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(source), "-ldl"], check=False)
    return library if done.returncode == 0 else None


def spread(count: int, among: int) -> list[int]:
    """So many numbers below `among`, evenly spread; each once, where there are so many."""
    return [at * among // count for at in range(count)] if count < among else list(range(among))


if __name__ == "__main__":
    _serve()
