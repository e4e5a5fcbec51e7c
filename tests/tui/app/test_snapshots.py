"""What each screen looks like in each of its states. Look at a change before accepting it (--snapshot-update)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from textual.command import CommandList
from textual.pilot import Pilot

from tests.tui.app import stage
from tests.tui.app.stage import Staged

Compare = Callable[..., bool]
Scene = Callable[[Pilot[Any]], Awaitable[None]]


async def welcome(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)


async def answer(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, stage.FOUND)


async def follow_up(pilot: Pilot[Any]) -> None:
    await answer(pilot)
    await stage.ask(pilot, stage.PURPOSE)


async def no_answer(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, stage.NOT_FOUND)


async def failure(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, stage.BROKEN)


async def letter(pilot: Pilot[Any]) -> None:
    await answer(pilot)
    await pilot.press("escape", "enter")
    await stage.letter_open(pilot)


async def nested_speakers(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, stage.PURPOSE)
    await pilot.press("escape", "enter")
    await stage.letter_open(pilot)


async def found_in_letter(pilot: Pilot[Any]) -> None:
    await letter(pilot)
    await pilot.press("slash", *"Europol", "enter")
    await pilot.pause()


async def help_screen(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await pilot.press("f1")
    await pilot.pause()


async def pages(pilot: Pilot[Any]) -> None:
    """A letter of four pages, looked at on its third."""
    await letter(pilot)
    pane = cast(Staged, pilot.app).conversation.letter_pane
    assert pane.letter is not None
    length = len(pane.letter.document.source)
    document = replace(pane.letter.document, page_starts=tuple(range(0, length, length // 4 + 1)))
    pane.show(replace(pane.letter, document=document), pane.excerpts, pane.at)
    await pilot.press("end", "pageup")
    await pilot.pause()


async def palette(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, stage.FOUND)
    await pilot.press("escape", "ctrl+p")
    await stage.until(pilot, lambda: pilot.app.screen.query(CommandList).first().option_count > 10)
    await pilot.pause()


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        welcome,
        answer,
        no_answer,
        failure,
        letter,
        help_screen,
        palette,
    )
}
SIZES = {"80x24": (80, 24), "140x45": (140, 45)}


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_state_looks_as_it_did(snap_compare: Compare, archive: Path, scene: str, size: str, theme: str) -> None:
    application = stage.staged(archive, theme=f"ministersvar-{theme}")
    assert snap_compare(application, terminal_size=SIZES[size], run_before=SCENES[scene])


@pytest.mark.parametrize("scene", ["answer", "letter", "help_screen", "palette"])
def test_a_narrow_terminal_has_room_for_all(snap_compare: Compare, archive: Path, scene: str) -> None:
    assert snap_compare(stage.staged(archive), terminal_size=(60, 18), run_before=SCENES[scene])


@pytest.mark.parametrize("scene", [follow_up, nested_speakers, found_in_letter, pages])
def test_what_comes_of_it(snap_compare: Compare, archive: Path, scene: Scene) -> None:
    assert snap_compare(stage.staged(archive), terminal_size=(120, 40), run_before=scene)


@pytest.mark.parametrize("scene", ["letter", "help_screen"])
def test_english(snap_compare: Compare, archive: Path, scene: str) -> None:
    assert snap_compare(stage.staged(archive, "en"), terminal_size=(100, 30), run_before=SCENES[scene])


@pytest.mark.parametrize("scene", ["no_answer", "letter"])
def test_no_colour_is_needed(snap_compare: Compare, archive: Path, scene: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(stage.staged(archive), terminal_size=(100, 30), run_before=SCENES[scene])


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
def test_an_empty_archive(snap_compare: Compare, archive: Path, size: str, theme: str) -> None:
    application = stage.staged(archive, theme=f"ministersvar-{theme}", empty=True)
    assert snap_compare(application, terminal_size=SIZES[size], run_before=welcome)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
def test_loading_with_a_question_that_waits(snap_compare: Compare, archive: Path, size: str, theme: str) -> None:
    application = stage.staged(archive, theme=f"ministersvar-{theme}")
    gate = stage.never_open(application)

    async def waiting(pilot: Pilot[Any]) -> None:
        app = cast(Staged, pilot.app)
        await stage.until(pilot, lambda: app.told)
        stage.write(app, stage.FOUND)
        await pilot.press("enter")
        await stage.until(pilot, lambda: app.conversation.exchanges and app.conversation.query(".note"))
        stage.write(app, "Og hvad med 2023")
        await pilot.pause()

    try:
        assert snap_compare(application, terminal_size=SIZES[size], run_before=waiting)
    finally:
        gate.set()


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
def test_an_archive_that_cannot_be_opened(snap_compare: Compare, archive: Path, size: str, theme: str) -> None:
    application = stage.staged(archive, theme=f"ministersvar-{theme}")
    stage.cannot_open(application)

    async def asked(pilot: Pilot[Any]) -> None:
        app = cast(Staged, pilot.app)
        await stage.until(pilot, lambda: app.state == "failed")
        await stage.ask(pilot, stage.FOUND)

    assert snap_compare(application, terminal_size=SIZES[size], run_before=asked)
