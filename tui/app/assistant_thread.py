"""The assistant in a thread of its own: whoever shows things sends it work and never waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, Literal, TypeVar

if TYPE_CHECKING:
    from index.report import Progress
    from qa.assistant import Assistant

Result = TypeVar("Result")
State = Literal["opening", "ready", "failed"]
"""Of the archive and its model. Work that is sent while it opens is done afterwards, in the order it was sent in."""
Open = Callable[[Callable[["Progress"], None]], "Assistant"]
"""Opens the assistant and tells what takes a while. Called in the thread; what it imports is imported there."""


class AssistantThread:
    """Owns the assistant: its SQLite connection and its model are used in this thread alone."""

    def __init__(self, open_assistant: Open) -> None:
        self._open = open_assistant
        self._work: SimpleQueue[_Work | None] = SimpleQueue()
        self._thread: Thread | None = None

    def start(
        self,
        changed: Callable[[State, BaseException | None], None],
        progress: Callable[[Progress], None],
    ) -> None:
        """Begin to open. `changed` and `progress` are called in the loop that runs now."""
        loop = asyncio.get_running_loop()

        def tell(*call: Any) -> None:
            _in_loop(loop, *call)

        def run() -> None:
            self._run(
                lambda state, error: tell(changed, state, error),
                lambda note: tell(progress, note),
            )

        # A daemon: whoever quits does not wait for an answer that nobody will see.
        self._thread = Thread(target=run, name="assistant", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[Assistant], Result]) -> Result:
        """What `work` returns, or what it raises. An assistant that did not open is tried anew first."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        self._work.put(_Work(work, loop, future))
        return await future

    def close(self) -> None:
        """No further work is taken up; the archive is closed when the work under way is done."""
        self._work.put(None)

    @property
    def at_work(self) -> bool:
        """Whether the thread has not come to its end, for instance because the archive or the model still opens."""
        return self._thread is not None and self._thread.is_alive()

    def _run(
        self, changed: Callable[[State, BaseException | None], None], progress: Callable[[Progress], None]
    ) -> None:
        assistant: Assistant | None = None
        work: _Work | None = None
        while True:
            try:
                if assistant is None:
                    changed("opening", None)
                    assistant = self._opened(progress)
                    changed("ready", None)
            except BaseException as error:  # told to whoever sent work, or shown
                changed("failed", error)
                if work is not None:
                    work.fail(error)
            else:
                if work is not None:
                    work.do(assistant)
            work = self._work.get()
            if work is None:
                break
        if assistant is not None:
            assistant.close()

    def _opened(self, progress: Callable[[Progress], None]) -> Assistant:
        """With its model, and indexes where they are lacking, so that the first answer does not wait for them."""
        assistant = self._open(progress)
        try:
            with assistant.reading():
                pass
            assistant.prepare().encoder()
        except BaseException:
            assistant.close()
            raise
        return assistant


class _Work:
    def __init__(
        self, call: Callable[[Assistant], Any], loop: asyncio.AbstractEventLoop, future: asyncio.Future[Any]
    ) -> None:
        self._call, self._loop, self._future = call, loop, future

    def do(self, assistant: Assistant) -> None:
        if self._future.cancelled():
            return
        try:
            result = self._call(assistant)
        except BaseException as error:  # raised again by whoever awaits it
            self.fail(error)
        else:
            _in_loop(self._loop, self._settle, self._future.set_result, result)

    def fail(self, error: BaseException) -> None:
        # A coroutine cannot raise StopIteration.
        told = RuntimeError(str(error)) if isinstance(error, StopIteration) else error
        _in_loop(self._loop, self._settle, self._future.set_exception, told)

    def _settle(self, settle: Callable[[Any], None], outcome: Any) -> None:
        if not self._future.done():
            settle(outcome)


def _in_loop(loop: asyncio.AbstractEventLoop, call: Callable[..., None], *arguments: Any) -> None:
    try:
        loop.call_soon_threadsafe(call, *arguments)
    except RuntimeError:
        # The application has ended meanwhile.
        return
