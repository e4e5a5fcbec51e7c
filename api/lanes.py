"""Requests wait in a short queue before a few threads; what finds it full, or waits too long, is sent away at once.

Under overload the latency of what is accepted is thus bounded, by the queue's length and by the longest wait, and
nothing piles up. Waiting is done on the event loop, so that a request that waits costs no thread.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol, TypeVar

from starlette.requests import ClientDisconnect

from api.problems import OVERLOADED, ProblemError, Text
from qa.assistant import Assistant

Result = TypeVar("Result")


class Watch(Protocol):
    """Is told how long requests wait and are worked on, in seconds."""

    def waited(self, lane: str, seconds: float) -> None: ...

    def worked(self, lane: str, seconds: float) -> None: ...

    def refused(self, lane: str) -> None: ...


class Lane:
    """A queue before threads, each with an assistant, and so a connection to the archive, of its own.

    To be used from one event loop.
    """

    def __init__(
        self, name: str, assistants: Sequence[Assistant], *, most_waiting: int, longest_wait: float, watch: Watch
    ) -> None:
        """`longest_wait` is in seconds."""
        self.name = name
        self.waiting = 0
        self._most_waiting = most_waiting
        self._longest_wait = longest_wait
        self._watch = watch
        self._assistants = tuple(assistants)
        self._idle: asyncio.Queue[Assistant] = asyncio.Queue()
        for assistant in assistants:
            self._idle.put_nowait(assistant)
        self._threads = ThreadPoolExecutor(len(assistants), thread_name_prefix=name)
        self._seconds_each = 0.0

    async def run(
        self, call: Callable[[Assistant], Result], gone: Callable[[], Awaitable[bool]] | None = None
    ) -> Result:
        """What `call` returns, which runs in one of the threads. Raises `ProblemError` where there is no room.

        `gone` says whether the caller has left meanwhile: for nobody nothing is worked out (`ClientDisconnect`).
        """
        assistant = await self._assistant()
        try:
            if gone is not None and await gone():
                raise ClientDisconnect
        except BaseException:
            self._idle.put_nowait(assistant)
            raise
        began = time.perf_counter()
        work = asyncio.get_running_loop().run_in_executor(self._threads, call, assistant)

        def done(_work: object) -> None:
            # However the request ended: the thread works on until the call is done.
            seconds = time.perf_counter() - began
            self._seconds_each += (seconds - self._seconds_each) / 10
            self._watch.worked(self.name, seconds)
            self._idle.put_nowait(assistant)

        work.add_done_callback(done)
        return await asyncio.shield(work)

    async def _assistant(self) -> Assistant:
        if self.waiting >= self._most_waiting:
            raise self._overloaded()
        began = time.perf_counter()
        self.waiting += 1
        try:
            async with asyncio.timeout(self._longest_wait):
                return await self._idle.get()
        except TimeoutError:
            raise self._overloaded() from None
        finally:
            self.waiting -= 1
            self._watch.waited(self.name, time.perf_counter() - began)

    def _overloaded(self) -> ProblemError:
        self._watch.refused(self.name)
        seconds = max(1, math.ceil(self.waiting * self._seconds_each / len(self._assistants)))
        return ProblemError(
            OVERLOADED,
            Text(
                f"{self.waiting} requests wait already: try again in {seconds} s",
                f"{self.waiting} forespørgsler venter allerede: prøv igen om {seconds} s",
            ),
            {"Retry-After": str(seconds)},
        )

    def close(self) -> None:
        """Waits for what is being worked on."""
        self._threads.shutdown()
        for assistant in self._assistants:
            assistant.close()
