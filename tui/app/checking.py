"""Checking a pasted text: as one where it is one quotation, else quotation by quotation and sentence by sentence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from qa.errors import UnfitTextError
from tui.app.assistant_thread import AssistantThread

if TYPE_CHECKING:
    from index.filters import Filters
    from qa.assistant import Assistant
    from qa.check_draft import DraftCheck
    from qa.results import Check


async def checked(
    text: str, assistant: AssistantThread, filters: Filters | None, told: Callable[[int], None]
) -> Check | DraftCheck:
    """What the archive says of a text; `told` how many parts of a longer one are checked, in the loop that runs now.

    The parts are sent one by one, so that a question does not wait for a long text. Raises what `Assistant.check` does.
    """
    whole = await _as_one(text, assistant, filters)
    if whole is not None and whole.verdict in ("quoted", "misquoted"):
        return whole
    loop = asyncio.get_running_loop()
    stopped = Event()
    count = 0

    def check(part: str) -> Check:
        nonlocal count
        if stopped.is_set():
            raise asyncio.CancelledError
        if whole is not None and _same(part, text):
            return whole
        sent = asyncio.run_coroutine_threadsafe(assistant.run(partial(_check, part, filters)), loop)
        found = sent.result()
        count += 1
        loop.call_soon_threadsafe(told, count)
        return found

    try:
        draft = await asyncio.to_thread(_in_parts, text, check)
    finally:
        # Nobody waits for it any longer.
        stopped.set()
    if whole is not None and (not draft.parts or any(_same(part.check.text, text) for part in draft.parts)):
        return whole
    return draft


async def _as_one(text: str, assistant: AssistantThread, filters: Filters | None) -> Check | None:
    """None for a text that is too long for it."""
    try:
        return await assistant.run(partial(_check, text, filters))
    except UnfitTextError:
        return None


def _check(text: str, filters: Filters | None, assistant: Assistant) -> Check:
    return assistant.check(text, filters) if filters is not None else assistant.check(text)


def _in_parts(text: str, check: Callable[[str], Check]) -> DraftCheck:
    # Imported in a thread: the interface does not wait for it.
    from qa.check_draft import check_draft

    return check_draft(text, check)


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()
