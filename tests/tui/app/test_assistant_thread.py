"""The thread that owns the assistant: work is done in order, failures reach whoever sent it."""

from __future__ import annotations

import asyncio
import threading
from contextlib import AbstractContextManager, nullcontext
from typing import Any, cast

import pytest

from corpus.errors import MinistersvarError
from qa.assistant import Assistant
from tui.app.assistant_thread import AssistantThread


class Opened:
    """As much of an assistant as the thread looks at."""

    def __init__(self) -> None:
        self.closed = False

    def reading(self) -> AbstractContextManager[None]:
        return nullcontext()

    def prepare(self) -> Opened:
        return self

    def encoder(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


def started(opens: list[Any]) -> tuple[AssistantThread, list[str]]:
    """Each opening takes the next of `opens`: an assistant, or an error to raise."""
    told: list[str] = []

    def opening(_progress: object) -> Assistant:
        each = opens.pop(0)
        if isinstance(each, BaseException):
            raise each
        return cast(Assistant, each)

    thread = AssistantThread(opening)
    thread.start(lambda state, error: told.append(state), lambda progress: None)
    return thread, told


def test_work_is_done_in_one_thread_in_order() -> None:
    async def scene() -> None:
        thread, told = started([Opened()])

        async def numbered(number: int) -> tuple[int, int]:
            return await thread.run(lambda _: (number, threading.get_ident()))

        results = await asyncio.gather(*map(numbered, range(20)))
        assert [number for number, _ in results] == list(range(20))
        assert len({thread for _, thread in results}) == 1
        assert results[0][1] != threading.get_ident()
        assert told == ["opening", "ready"]
        thread.close()

    asyncio.run(scene())


def test_a_failure_reaches_whoever_sent_the_work_and_the_next_goes_on() -> None:
    async def scene() -> None:
        thread, _ = started([Opened()])
        with pytest.raises(ZeroDivisionError):
            await thread.run(lambda _: 1 / 0)
        assert await thread.run(lambda _: "done") == "done"
        thread.close()

    asyncio.run(scene())


def test_an_archive_that_does_not_open_is_tried_again_with_the_next_work() -> None:
    async def scene() -> None:
        problem = MinistersvarError("no folder")
        thread, told = started([problem, problem, Opened()])
        with pytest.raises(MinistersvarError):
            await thread.run(lambda _: "lost")
        assert await thread.run(lambda _: "done") == "done"
        assert told[-1] == "ready"
        thread.close()

    asyncio.run(scene())


def test_the_archive_is_closed_when_the_work_under_way_is_done() -> None:
    async def scene() -> None:
        assistant = Opened()
        thread, _ = started([assistant])
        await thread.run(lambda _: None)
        thread.close()
        assert thread._thread is not None
        await asyncio.to_thread(thread._thread.join)
        assert assistant.closed

    asyncio.run(scene())
