"""How long a key waits for the field it is typed in and for what is drawn, while 500 letters are read in.

`python -m tests.benchmarks.typing_while_ingesting`. The letters are invented, the archive is a new one, the model is
the embedded one. The first row is without an ingest, on the same machine at the same time.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.app import stage
from tests.tui.app.letters import write_letters
from tests.tui.app.stage import Staged
from tui.app.ingest_panel import IngestPanel
from tui.app.question import QuestionField

LETTERS = 500
BETWEEN = 0.08
"""Seconds between two keys: a quick typist's."""
WITHOUT_KEYS = 100


async def key(app: Staged) -> float:
    """Seconds from a key to the end of the frame that shows it."""
    began = time.perf_counter()
    shown = asyncio.Event()
    field = app.conversation.query_one(QuestionField)
    before = len(field.text)
    app.post_message(events.Key("a", "a"))
    while len(field.text) == before:
        await asyncio.sleep(0)
    app.call_after_refresh(shown.set)
    await shown.wait()
    if len(field.text) > 60:
        field.clear()
    return time.perf_counter() - began


def row(name: str, seconds: list[float]) -> str:
    milliseconds = np.array(seconds) * 1000
    median, most = np.median(milliseconds), milliseconds.max()
    return (
        f"{name:<18} {len(seconds):>5} keys  median {median:6.1f} ms  99 of 100 within "
        f"{np.percentile(milliseconds, 99):6.1f} ms  longest {most:6.1f} ms"
    )


async def scene(pilot: Pilot[Any], letters: Path) -> None:
    app = await stage.opened(pilot)
    alone = []
    for _ in range(WITHOUT_KEYS):
        alone.append(await key(app))
        await asyncio.sleep(BETWEEN)
    await pilot.press("f4")
    await stage.until(pilot, lambda: app.screen.query(IngestPanel))
    panel = app.screen.query_one(IngestPanel)
    panel.query_one(Input).value = str(letters)
    began = time.perf_counter()
    await pilot.press("enter")
    await stage.until(pilot, lambda: panel.process is not None)
    await pilot.press("f4")
    app.conversation.query_one(QuestionField).focus()
    beside: list[float] = []
    while panel.process is not None:
        beside.append(await key(app))
        await asyncio.sleep(BETWEEN)
    took = time.perf_counter() - began
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    print(row("without an ingest", alone))
    print(row("during the ingest", beside))
    print(f"{LETTERS} letters in {took:.0f} s; {os.cpu_count()} cores, load {load:.1f}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        letters = write_letters(Path(folder) / "letters", LETTERS)

        async def played(pilot: Pilot[Any]) -> None:
            await scene(pilot, letters)

        stage.play(Staged("en", Path(folder) / "archive"), played, (100, 30))


if __name__ == "__main__":
    main()
