"""What can be done with filters, excerpts, claims and the archive: on the real model and real letters."""

from __future__ import annotations

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from index.report import Progress
from tests.tui.app import stage
from tests.tui.app.letters import write_letters
from tests.tui.app.stage import Staged
from tui.app.answer import ExcerptCard
from tui.app.archive_screen import ArchiveScreen
from tui.app.check_screen import CheckScreen, ClaimField
from tui.app.clip_screen import ClipScreen
from tui.app.clips import ClipList
from tui.app.draft_parts import PartRow
from tui.app.export_screen import ExportScreen
from tui.app.filter_bar import Chip, FilterField
from tui.app.filter_language import Term
from tui.app.ingest_panel import IngestPanel
from tui.app.match_card import MatchCard
from tui.app.question import QuestionField

FOUND = "Hvor ofte mødes politikredsenes nøglepersoner?"


@pytest.fixture
def play(archive: Path, tmp_path: Path) -> Callable[..., Staged]:
    def play(scene: Callable[[Pilot[Any], Staged], Awaitable[None]], folder: Path = archive) -> Staged:
        application = Staged("da", folder, state_folder=tmp_path / "state")

        async def run(pilot: Pilot[Any]) -> None:
            await stage.opened(pilot)
            await scene(pilot, application)

        stage.play(application, run)
        return application

    return play


def copied(archive: Path, folder: Path) -> Path:
    """Without what an earlier test's reader may be about to take away."""
    return Path(shutil.copytree(archive, folder, ignore=shutil.ignore_patterns("*-shm", "*-wal")))


def chips(app: Staged) -> list[str]:
    return [str(chip.render()) for chip in app.screen.query(Chip)]


async def put(pilot: Pilot[Any], app: Staged, question: str) -> None:
    """A question as if it was typed at once."""
    field = app.screen.query_one(QuestionField)
    field.focus()
    field.load_text(question)
    field.move_cursor(field.document.end)
    before = len(app.conversation.exchanges)
    await pilot.press("enter")
    await stage.until(pilot, lambda: len(app.conversation.exchanges) > before)
    exchange = app.conversation.exchanges[-1]
    await stage.until(pilot, lambda: exchange.answer is not None or exchange.failed)


def test_filters_in_a_question_become_chips_that_hold_and_can_be_taken_away(play: Callable[..., Staged]) -> None:
    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        await put(pilot, app, f"{FOUND} udvalg:REU fra:2030")
        assert chips(app) == ["fra: 2030 ×", "udvalg: REU ×"]
        answer = app.conversation.exchanges[-1].answer
        assert answer is not None
        assert answer.question == FOUND
        assert not answer.answered
        await pilot.click("#chips Chip")
        await stage.until(pilot, lambda: len(app.screen.query(Chip)) == 1)
        assert isinstance(app.focused, Chip)
        await put(pilot, app, FOUND)
        answer = app.conversation.exchanges[-1].answer
        assert answer is not None
        assert answer.answered
        app.screen.query_one(Chip).focus()
        await pilot.press("delete")
        await stage.until(pilot, lambda: not app.terms and not app.screen.query(Chip))
        await stage.until(pilot, lambda: isinstance(app.focused, QuestionField))

    play(scene)


def test_a_filter_is_typed_with_help_and_what_is_wrong_stays_to_be_mended(play: Callable[..., Staged]) -> None:
    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        await pilot.press("ctrl+f")
        field = app.screen.query_one(FilterField)
        await pilot.press(*"stat", "tab", *"fi", "tab")
        await stage.until(pilot, lambda: field.value == "status:final ")
        await pilot.press(*"fra:nu", "enter")
        await stage.until(pilot, lambda: app._notifications)
        assert field.value == "status:final fra:nu"
        assert not app.terms
        await pilot.press("backspace", "backspace", *"2024", "enter")
        await stage.until(pilot, lambda: app.terms)
        assert app.terms == (Term("date_from", "2024"), Term("statuses", "final"))
        assert isinstance(app.focused, QuestionField)
        question = app.screen.query_one(QuestionField)
        question.load_text("Hvad er aftalt udvlag:REU")
        await pilot.press("enter")
        await pilot.pause()
        assert question.text == "Hvad er aftalt udvlag:REU"
        assert not app.conversation.exchanges
        question.load_text("Hvad er aftalt udvalg:R")
        question.move_cursor(question.document.end)
        await pilot.press("e", "right")
        assert question.text == "Hvad er aftalt udvalg:Retsudvalget"

    play(scene)


def test_excerpts_are_copied_kept_exported_and_opened_again(play: Callable[..., Staged], tmp_path: Path) -> None:
    target = tmp_path / "uddrag [æ].md"
    target.write_text("mit eget", "utf-8")

    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        await put(pilot, app, FOUND)
        await pilot.press("escape", "c", "s", "s", "down", "s")
        assert isinstance(app.focused, ExcerptCard)
        assert "Sagsnr. 2024-08874" in app.clipboard
        assert "— Rigspolitiet, gengivet af Justitsministeriet" in app.clipboard
        assert len(app.clips) == 2
        await pilot.press("f3")
        await stage.until(pilot, lambda: isinstance(app.screen, ClipScreen) and len(app.screen.query(ExcerptCard)) == 2)
        await pilot.press("e")
        await stage.until(pilot, lambda: isinstance(app.screen, ExportScreen) and app.screen.query(Input))
        app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        await stage.until(pilot, lambda: "findes allerede" in str(app.screen.query_one("#export-note").render()))
        assert target.read_text("utf-8") == "mit eget"
        await pilot.press("enter")
        await stage.until(pilot, lambda: isinstance(app.screen, ClipScreen))
        assert target.read_text("utf-8").count("\n> ") == 2
        await pilot.press("delete")
        await stage.until(pilot, lambda: len(app.screen.query(ExcerptCard)) == 1)
        await pilot.press("enter")
        await stage.letter_open(pilot)
        assert app.screen is app.conversation
        assert app.conversation.letter_pane.excerpts[0].citation.case_number == "2024-08874"

    app = play(scene)
    assert app.history.file is not None
    assert len(ClipList(app.history.file.with_name("clips.jsonl"))) == 1


def test_a_conversation_is_exported(play: Callable[..., Staged], tmp_path: Path) -> None:
    target = tmp_path / "samtale.md"

    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        await put(pilot, app, f"{FOUND} udvalg:REU")
        await pilot.press("ctrl+s")
        await stage.until(pilot, lambda: isinstance(app.screen, ExportScreen) and app.screen.query(Input))
        app.screen.query_one(Input).value = str(target)
        await pilot.press("enter")
        await stage.until(pilot, lambda: app.screen is app.conversation)

    play(scene)
    text = target.read_text("utf-8")
    assert f"## 1. {FOUND}" in text
    assert "Filtre: udvalg: REU" in text


def test_a_claim_is_checked_and_its_place_opened(play: Callable[..., Staged]) -> None:
    claim = "Der har været afholdt møder for nøglepersonerne\nden 27. marts 2022 og den 11. april 2024"

    async def verdict(pilot: Pilot[Any], app: Staged, text: str) -> str:
        app.screen.query_one(ClaimField).load_text(text)
        await pilot.press("ctrl+j")
        await stage.until(pilot, lambda: app.screen.query(".verdict-of-check, .failure"))
        return str(app.screen.query_one(".verdict-of-check, .failure").render())

    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        await pilot.press("f2")
        await stage.until(pilot, lambda: isinstance(app.screen, CheckScreen) and isinstance(app.focused, ClaimField))
        assert (await verdict(pilot, app, claim)).startswith("≠ Fejlciteret")
        shown = " ".join(str(static.render()) for static in app.screen.query(".claimed, .said, .differences"))
        assert "[2022]" in shown
        assert "[2023]" in shown
        assert "! sagt »2023«, påstået »2022« (tal)" in shown
        await pilot.press("escape")
        assert isinstance(app.focused, MatchCard)
        await pilot.press("s", "enter")
        await stage.letter_open(pilot)
        assert [clip.found_with for clip in app.clips] == [" ".join(claim.split())]
        await pilot.press("f2")
        await stage.until(pilot, lambda: isinstance(app.screen, CheckScreen))
        # What was pasted and found is still there.
        assert app.screen.query_one(ClaimField).text == claim
        app.screen.query_one(ClaimField).focus()
        assert (await verdict(pilot, app, "x" * 30_000)).startswith("Teksten indeholder intet, der kan tjekkes.")
        assert len(app.screen.query_one(ClaimField).text) == 30_000

    play(scene)


def test_a_longer_text_is_checked_part_by_part(play: Callable[..., Staged]) -> None:
    sentences = (
        "Disse møder afholdes fremadrettet en til to gange årligt.",
        "Nøglepersonerne mødes hver onsdag i Hirtshals til gratis kaffe.",
        "Er det nok?",
        "Ministeren siger: »Der har været afholdt møder for nøglepersonerne den 27. marts 2022 og den 11. april 2024«",
    )

    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        await pilot.press("f2")
        await stage.until(pilot, lambda: isinstance(app.screen, CheckScreen) and isinstance(app.focused, ClaimField))
        field = app.screen.query_one(ClaimField)
        field.load_text("\n\n".join(sentences))
        await pilot.press("ctrl+j")
        await stage.until(pilot, lambda: app.screen.query(PartRow))
        rows = list(app.screen.query(PartRow))
        assert [row.part.check.verdict for row in rows] == ["quoted", "not_found", "misquoted"]
        assert str(app.screen.query_one(".verdict-of-check").render()).endswith("korte sætninger): 1")
        await pilot.press("escape", "down")
        assert app.focused is rows[1]
        assert field.selected_text == sentences[1]
        await pilot.press("down", "enter")
        await stage.until(pilot, lambda: app.screen.query(MatchCard))
        shown = " ".join(str(static.render()) for static in app.screen.query(".differences"))
        assert "! sagt »2023«, påstået »2022« (tal)" in shown
        await pilot.press("down", "s", "up", "enter")
        await stage.until(pilot, lambda: not app.screen.query(MatchCard))
        assert app.focused is rows[2]
        assert [clip.found_with for clip in app.clips] == [rows[2].part.check.text]

    play(scene)


def test_the_archive_screen_says_how_far_the_opening_is(archive: Path) -> None:
    app = stage.staged(archive)
    release = stage.never_open(app)

    async def scene(pilot: Pilot[Any]) -> None:
        await pilot.press("f4")
        await stage.until(pilot, lambda: isinstance(app.screen, ArchiveScreen) and app.screen.query(IngestPanel))
        held = app.screen.query_one("#holdings", Static)
        await stage.until(pilot, lambda: "Åbner arkivet" in str(held.render()))
        app._progress(Progress("migrating", 3, 10))
        await stage.until(pilot, lambda: str(held.render()) == app.told)
        assert "Åbner" not in app.told
        release.set()

    stage.play(app, scene)


def test_letters_are_read_in_while_questions_go_on_and_found_afterwards(
    play: Callable[..., Staged], archive: Path, tmp_path: Path
) -> None:
    folder = copied(archive, tmp_path / "arkiv")
    letters = write_letters(tmp_path / "nye breve", 2)
    (letters / "[red]tom.txt").write_text("")

    async def start(pilot: Pilot[Any], app: Staged) -> IngestPanel:
        await pilot.press("f4")
        await stage.until(pilot, lambda: isinstance(app.screen, ArchiveScreen) and app.screen.query(IngestPanel))
        app.screen.query_one(Input).value = str(letters)
        await pilot.press("enter")
        panel = app.screen.query_one(IngestPanel)
        await stage.until(pilot, lambda: panel.process is not None)
        return panel

    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        panel = await start(pilot, app)
        await pilot.press("ctrl+x")
        await stage.until(pilot, lambda: panel.process is None)
        assert "Afbrudt" in str(panel.query_one("#ingest-told").render())
        assert panel.query_one(Input).value == str(letters)
        await pilot.press("escape")
        panel = await start(pilot, app)
        await pilot.press("f4")
        await put(pilot, app, FOUND)
        assert app.conversation.exchanges[-1].answer is not None
        await stage.until(pilot, lambda: panel.process is None)
        await stage.until(pilot, lambda: app.info is not None and app.info.documents == 4)
        assert "Parkministeriet" in app.values["ministries"]
        await put(pilot, app, "Hvor mange bænke er der sat op i Svanelundens kommune nr. 1? ministerium:Park")
        answer = app.conversation.exchanges[-1].answer
        assert answer is not None
        assert answer.answered
        assert "17 bænke" in answer.excerpts[0].text
        assert "[red]tom.txt blev afvist" in str(panel.query_one("#ingest-refused").render())
        # Told where it is not seen, and only there.
        assert [n.message for n in app._notifications if n.message.startswith("Færdig: 2 nye")]
        app.clear_notifications()
        panel = await start(pilot, app)
        await stage.until(pilot, lambda: panel.process is None)
        assert "2 uændrede" in str(panel.query_one("#ingest-told").render())
        assert not app._notifications

    play(scene, folder)


def test_whoever_quits_ends_the_ingest(play: Callable[..., Staged], archive: Path, tmp_path: Path) -> None:
    folder = copied(archive, tmp_path / "arkiv")
    letters = write_letters(tmp_path / "breve", 30)
    panels: list[IngestPanel] = []

    async def scene(pilot: Pilot[Any], app: Staged) -> None:
        await pilot.press("f4")
        await stage.until(pilot, lambda: isinstance(app.screen, ArchiveScreen) and app.screen.query(IngestPanel))
        app.screen.query_one(Input).value = str(letters)
        await pilot.press("enter")
        panel = app.screen.query_one(IngestPanel)
        await stage.until(pilot, lambda: panel.process is not None and panel.process.runs)
        panels.append(panel)

    play(scene, folder)
    assert panels[0].process is None or not panels[0].process.runs
