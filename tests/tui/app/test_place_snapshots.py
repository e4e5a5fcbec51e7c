"""What filters, clips, checks and the archive look like. A change is looked at before it is accepted."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from index.report import Progress, Refusal
from tests.tui.app import stage
from tui.app.check_screen import ClaimField
from tui.app.draft_parts import PartRow
from tui.app.filter_language import read_filters
from tui.app.ingest_panel import IngestPanel
from tui.app.ingesting import IngestProcess, Outcome
from tui.app.match_card import MatchCard

Compare = Callable[..., bool]
Scene = Callable[[Pilot[Any]], Awaitable[None]]
MISQUOTED = "Der har været afholdt møder for nøglepersonerne den 27. marts 2022 og den\n11. april 2024 [red]ikke[/red]"
DRAFT = (
    "Ministeren siger, at »der har været afholdt møder for nøglepersonerne den 27. marts 2022 og den 11. april 2024«. "
    "Disse møder afholdes fremadrettet en til to gange årligt. Er det nok? "
    "»Kaffen på [red]Slotsholmen[/red] er herefter gratis for alle nøglepersoner«, lover han."
)
QUOTED = "disse møder afholdes fremadrettet en til to gange årligt"


async def filters(pilot: Pilot[Any]) -> None:
    app = await stage.opened(pilot)
    app.terms = read_filters('udvalg:REU fra:2024 ministerium:"Justitsministeriet"')
    await pilot.pause()
    await pilot.press("shift+tab")


async def filter_field(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await pilot.press("ctrl+f", *"udvalg:r", "down")
    await pilot.pause()


async def clips(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, stage.FOUND)
    await pilot.press("escape", "s", "down", "s", "f3")
    await stage.until(pilot, lambda: len(pilot.app.screen.query(".clip")) == 2)
    # The first clip is seen with the question above it.
    await stage.until(pilot, lambda: pilot.app.screen.query(".found-with").first().region.y == 4)
    _quiet(pilot)


async def no_clips(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await pilot.press("f3")
    await pilot.pause()


async def export(pilot: Pilot[Any]) -> None:
    await clips(pilot)
    await pilot.press("e")
    await pilot.pause()
    field = pilot.app.screen.query_one(Input)
    # A file that is there, wherever the tests run.
    field.value = "/dev/stdin"
    await pilot.press("enter")
    await stage.until(pilot, lambda: str(pilot.app.screen.query_one("#export-note").render()))


async def check(pilot: Pilot[Any], claim: str, *, narrowed: bool = False) -> None:
    app = await stage.opened(pilot)
    if narrowed:
        app.terms = read_filters("fra:2030")
    await pilot.press("f2")
    await pilot.pause()
    app.screen.query_one(ClaimField).load_text(claim)
    await pilot.press("ctrl+j")
    await stage.until(pilot, lambda: app.screen.query(".verdict-of-check"))


async def misquoted(pilot: Pilot[Any]) -> None:
    await check(pilot, MISQUOTED)
    await pilot.press("escape")
    await stage.until(pilot, lambda: isinstance(pilot.app.focused, MatchCard))


async def quoted(pilot: Pilot[Any]) -> None:
    await check(pilot, QUOTED)


async def draft(pilot: Pilot[Any]) -> None:
    """Of quotations, so that no model is needed."""
    await check(pilot, DRAFT)
    await pilot.press("escape", "enter")
    await stage.until(pilot, lambda: pilot.app.screen.query(MatchCard))
    assert isinstance(pilot.app.focused, PartRow)


async def not_found(pilot: Pilot[Any]) -> None:
    await check(pilot, "Ministeren har lovet gratis kaffe", narrowed=True)


async def archive_screen(pilot: Pilot[Any]) -> None:
    app = await stage.opened(pilot)
    assert app.info is not None
    years = {"2019": 12, "2020": 31, "2021": 8, "2023": 120, "2024": 64}
    ministries = {"Justitsministeriet": 180, "Social-, Bolig- og Ældreministeriet": 40, "[red]Ministeriet": 15}
    app.info = replace(
        app.info,
        path="/arkiv",
        model="embedded/e5-small",
        bytes=4_200_000,
        documents=235,
        by_year=years,
        by_ministry=ministries,
    )
    await pilot.press("f4")
    await stage.until(pilot, lambda: pilot.app.screen.query(IngestPanel))
    await pilot.pause()


async def ingesting(pilot: Pilot[Any]) -> None:
    await archive_screen(pilot)
    panel = pilot.app.screen.query_one(IngestPanel)
    panel.query_one(Input).value = "~/breve [2024]/"
    panel.begin(IngestProcess(Path("/arkiv"), None, []))
    panel.told(Progress("encoding", 640, 1200, seconds_left=170))
    panel.draw()
    await pilot.pause()


async def ingested(pilot: Pilot[Any]) -> None:
    await archive_screen(pilot)
    refused = (Refusal("breve/tom.txt", "empty", "tom"), Refusal("breve/[b]x.pdf", "no text layer", "intet tekstlag"))
    pilot.app.screen.query_one(IngestPanel).end(Outcome(498, 2, 1200, refused))
    await pilot.pause()


SCENES: dict[str, Scene] = {
    scene.__name__: scene
    for scene in (
        filters,
        filter_field,
        clips,
        export,
        misquoted,
        draft,
        not_found,
        archive_screen,
        ingesting,
        ingested,
    )
}
SIZES = {"80x24": (80, 24), "140x45": (140, 45)}


def _quiet(pilot: Pilot[Any]) -> None:
    """Without what was told on the way."""
    pilot.app.clear_notifications()


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scene", SCENES)
def test_a_state_looks_as_it_did(snap_compare: Compare, archive: Path, scene: str, size: str, theme: str) -> None:
    application = stage.staged(archive, theme=f"ministersvar-{theme}")
    assert snap_compare(application, terminal_size=SIZES[size], run_before=SCENES[scene])


@pytest.mark.parametrize("scene", [no_clips, quoted])
def test_the_rarer_states_look_as_they_did(snap_compare: Compare, archive: Path, scene: Scene) -> None:
    assert snap_compare(stage.staged(archive), terminal_size=(80, 24), run_before=scene)


@pytest.mark.parametrize("scene", ["filters", "clips", "misquoted", "draft", "archive_screen"])
def test_a_narrow_terminal_has_room_for_all(snap_compare: Compare, archive: Path, scene: str) -> None:
    assert snap_compare(stage.staged(archive), terminal_size=(60, 18), run_before=SCENES[scene])


@pytest.mark.parametrize("scene", ["clips", "misquoted", "draft", "ingested"])
def test_english(snap_compare: Compare, archive: Path, scene: str) -> None:
    assert snap_compare(stage.staged(archive, "en"), terminal_size=(100, 30), run_before=SCENES[scene])


@pytest.mark.parametrize("scene", ["filters", "misquoted", "draft", "archive_screen"])
def test_no_colour_is_needed(snap_compare: Compare, archive: Path, scene: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(stage.staged(archive), terminal_size=(100, 30), run_before=SCENES[scene])
