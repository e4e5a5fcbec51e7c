"""A queue is short, waits are bounded, and what was refused can come again."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from collections.abc import Callable, Coroutine
from typing import Any, cast

import pytest
from starlette.requests import ClientDisconnect

from api.lanes import Lane
from api.problems import OVERLOADED, ProblemError
from qa.assistant import Assistant


class Closable:
    """What a lane knows of an assistant."""

    closed = False

    def close(self) -> None:
        self.closed = True


class Counted:
    def __init__(self) -> None:
        self.events: Counter[str] = Counter()

    def waited(self, lane: str, seconds: float) -> None:
        self.events["waited"] += 1

    def worked(self, lane: str, seconds: float) -> None:
        self.events["worked"] += 1

    def refused(self, lane: str) -> None:
        self.events["refused"] += 1


class Work:
    """Calls that last until they are let go; `most` of them ran at the same time."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.lock = threading.Lock()
        self.running = self.most = 0
        self.assistants: set[int] = set()

    def __call__(self, assistant: Assistant) -> str:
        with self.lock:
            assert id(assistant) not in self.assistants, "an assistant is used by two threads"
            self.assistants.add(id(assistant))
            self.running += 1
            self.most = max(self.most, self.running)
        self.gate.wait(60)
        with self.lock:
            self.running -= 1
            self.assistants.remove(id(assistant))
        return "done"


Scenario = Callable[[Lane, Work, Counted], Coroutine[Any, Any, None]]


def run(scenario: Scenario, threads: int = 2, most_waiting: int = 3, longest_wait: float = 60.0) -> None:
    async def main() -> None:
        watch, work = Counted(), Work()
        assistants = cast(list[Assistant], [Closable() for _ in range(threads)])
        lane = Lane("answers", assistants, most_waiting=most_waiting, longest_wait=longest_wait, watch=watch)
        try:
            await scenario(lane, work, watch)
        finally:
            work.gate.set()
            lane.close()
        assert all(cast(Closable, each).closed for each in assistants)

    asyncio.run(main())


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.001)


def test_as_many_calls_as_threads_run_at_once_and_the_rest_wait() -> None:
    async def scenario(lane: Lane, work: Work, watch: Counted) -> None:
        calls = [asyncio.create_task(lane.run(work)) for _ in range(5)]
        await until(lambda: work.running == 2 and lane.waiting == 3)
        work.gate.set()
        assert await asyncio.gather(*calls) == ["done"] * 5
        assert work.most == 2
        assert watch.events == {"waited": 5, "worked": 5}

    run(scenario)


def test_a_full_queue_refuses_at_once_and_says_when_to_come_again() -> None:
    async def scenario(lane: Lane, work: Work, watch: Counted) -> None:
        calls = [asyncio.create_task(lane.run(work)) for _ in range(5)]
        await until(lambda: lane.waiting == 3)
        with pytest.raises(ProblemError) as refused:
            await lane.run(work)
        assert refused.value.type is OVERLOADED
        assert int(refused.value.headers["Retry-After"]) >= 1
        work.gate.set()
        await asyncio.gather(*calls)
        assert await lane.run(work) == "done"

    run(scenario)


def test_a_wait_that_is_too_long_ends_and_leaves_nothing_behind() -> None:
    async def scenario(lane: Lane, work: Work, watch: Counted) -> None:
        first = asyncio.create_task(lane.run(work))
        await until(lambda: work.running == 1)
        with pytest.raises(ProblemError):
            await lane.run(work)
        assert lane.waiting == 0
        work.gate.set()
        assert await first == "done"
        assert await lane.run(work) == "done"
        assert work.most == 1

    run(scenario, threads=1, longest_wait=0.05)


def test_a_cancelled_call_keeps_its_assistant_until_its_thread_is_done() -> None:
    async def scenario(lane: Lane, work: Work, watch: Counted) -> None:
        left = asyncio.create_task(lane.run(work))
        await until(lambda: work.running == 1)
        left.cancel()
        with pytest.raises(asyncio.CancelledError):
            await left
        other = asyncio.create_task(lane.run(work))
        await until(lambda: lane.waiting == 1)
        assert work.running == 1
        work.gate.set()
        assert await other == "done"

    run(scenario, threads=1)


def test_nothing_is_worked_out_for_a_caller_who_left_while_waiting() -> None:
    async def scenario(lane: Lane, work: Work, watch: Counted) -> None:
        async def gone() -> bool:
            return True

        with pytest.raises(ClientDisconnect):
            await lane.run(work, gone)
        assert watch.events["worked"] == 0
        work.gate.set()
        assert await lane.run(work) == "done"

    run(scenario, threads=1)


def test_an_error_of_a_call_is_the_callers_and_frees_the_thread() -> None:
    async def scenario(lane: Lane, work: Work, watch: Counted) -> None:
        def fails(_assistant: Assistant) -> str:
            raise LookupError("gone")

        for _ in range(3):
            with pytest.raises(LookupError, match="gone"):
                await lane.run(fails)
        work.gate.set()
        assert await lane.run(work) == "done"

    run(scenario, threads=1)
