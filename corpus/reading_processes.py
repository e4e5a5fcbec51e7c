"""Reading in processes of its own: reading is work for the processor, which Python does one at a time, and a hostile
file may bring down or stop the library that reads it.

Not `multiprocessing`: its way of starting a process that is safe beside threads runs the caller's script once more.
Each process is asked over its standard input and answers over its standard output, one piece at a time.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import SimpleQueue
from threading import Timer
from types import TracebackType
from typing import BinaryIO, cast

from corpus.document import Document
from corpus.errors import MinistersvarError
from corpus.letters.reading import UnreadableFile

READ_SECONDS = 120.0
"""What a piece takes longer than is not read: a PDF of 1,000 pages takes a fourth of it."""
_MOST_MEMORY = 4 << 30


@dataclass(frozen=True, slots=True)
class Read:
    """What became of a piece: its documents, or why there are none."""

    documents: tuple[Document, ...]
    error: tuple[str, str | None] | None

    def checked(self) -> tuple[Document, ...]:
        """Raises UnreadableFile where there are none."""
        if self.error:
            raise UnreadableFile(*self.error)
        return self.documents


@dataclass(frozen=True, slots=True)
class Task:
    """A piece to be read (see `corpus.reader.read_piece`)."""

    content: bytes
    source_name: str
    line: int | None = None


def read(task: Task) -> Read:
    """Here, in this process."""
    from corpus.reader import read_piece

    try:
        documents = read_piece(task.content, task.source_name, task.line)
    except MinistersvarError as error:
        return Read((), (str(error), error.danish))
    except MemoryError:
        return _refused("it takes too much memory to read", "den kræver for meget hukommelse at læse")
    except Exception as error:  # one file must not take the others down, whatever it does to the reader
        name = type(error).__name__
        return _refused(f"it makes the reader break down ({name})", f"den får læseren til at bryde sammen ({name})")
    return Read(tuple(documents), None)


class ReadingProcesses:
    """So many processes, each started when it is first needed. Use as a context: they end with it."""

    def __init__(self, count: int, seconds: float = READ_SECONDS, program: str = f"{__name__}:serve") -> None:
        """`program` is what a process runs, as module:function."""
        self._seconds = seconds
        self._program = program
        self._idle: SimpleQueue[subprocess.Popen[bytes] | None] = SimpleQueue()
        for _ in range(count):
            self._idle.put(None)
        self._threads = ThreadPoolExecutor(count, "reading")
        self._running: set[subprocess.Popen[bytes]] = set()
        self._closed = False

    def __enter__(self) -> ReadingProcesses:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closed = True
        for process in tuple(self._running):
            process.kill()
        self._threads.shutdown(cancel_futures=True)
        for process in tuple(self._running):
            self._end(process)

    def submit(self, task: Task) -> Future[Read]:
        """The result is there in time, whatever the piece does to its process."""
        return self._threads.submit(self._ask, task)

    def _ask(self, task: Task) -> Read:
        process = self._idle.get()
        try:
            if process is None or process.poll() is not None:
                process = self._started(process)
            answer, in_time = self._answer(process, task)
        except OSError:
            # No process can be started: what can be read is read here.
            return read(task)
        finally:
            self._idle.put(process)
        if answer is not None:
            return answer
        if not in_time:
            seconds = f"{self._seconds:g}"
            return _refused(
                f"reading it takes longer than {seconds} seconds", f"det tager mere end {seconds} sekunder at læse den"
            )
        return _refused("it makes the reader break down", "den får læseren til at bryde sammen")

    def _answer(self, process: subprocess.Popen[bytes], task: Task) -> tuple[Read | None, bool]:
        """What the process answered, None where it broke down; and whether it did not take too long."""
        late: list[bool] = []

        def stop() -> None:
            late.append(True)
            process.kill()

        timer = Timer(self._seconds, stop)
        timer.daemon = True
        timer.start()
        try:
            asked, answers = cast(BinaryIO, process.stdin), cast(BinaryIO, process.stdout)
            pickle.dump(task, asked, pickle.HIGHEST_PROTOCOL)
            asked.flush()
            # Trusted: the process is our own, and what it made of the file are plain dataclasses.
            answer: Read = pickle.load(answers)  # noqa: S301
        except (EOFError, BrokenPipeError, ConnectionError, pickle.UnpicklingError):
            process.kill()
            process.wait()
            return None, not late
        finally:
            timer.cancel()
        return answer, True

    def _started(self, before: subprocess.Popen[bytes] | None) -> subprocess.Popen[bytes]:
        if before is not None:
            self._end(before)
        module, _, function = self._program.partition(":")
        code = f"import sys; sys.path[:] = {sys.path!r}; from {module} import {function}; {function}()"
        process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # An interrupt from the keyboard is for the one who waits: what it has in hand is of use.
            process_group=0 if os.name == "posix" else None,
        )
        self._running.add(process)
        if self._closed:
            process.kill()
        return process

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        self._running.discard(process)
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except OSError:  # what was still to be sent has nobody to go to
                    continue


def _refused(english: str, danish: str) -> Read:
    return Read((), (english, danish))


def serve() -> None:
    """What a process runs: answers what it is asked until nobody asks any more."""
    _limit_memory()
    asked = sys.stdin.buffer
    answers = _private_output()
    while True:
        try:
            task: Task = pickle.load(asked)  # noqa: S301 - from the process that started this one
        except EOFError:
            return
        pickle.dump(read(task), answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()


def _private_output() -> BinaryIO:
    """Standard output under another number, so that nothing that a library prints lands among the answers."""
    own = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(own, "wb")


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
