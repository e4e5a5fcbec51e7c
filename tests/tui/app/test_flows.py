"""What a user does with the keyboard, on the real model and the letters that are shipped."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from textual.dom import DOMNode
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from tests.tui.app import stage
from tests.tui.app.stage import Staged
from tui.app.answer import ExcerptCard
from tui.app.help_screen import HelpScreen
from tui.app.keys import KEYS
from tui.app.letter_view import LetterView
from tui.app.question import QuestionField

FOUND = "Hvor ofte mødes politikredsenes nøglepersoner?"


@pytest.fixture
def application(archive: Path, tmp_path: Path) -> Staged:
    return Staged("da", archive, state_folder=tmp_path / "state", config_folder=tmp_path / "config")


def drawn(application: Staged) -> str:
    """All that is on the screen, as text."""
    lines = application.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in lines)


def test_a_question_is_answered_in_the_letter_beside_it(application: Staged) -> None:
    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await pilot.press(*FOUND, "enter")
        await stage.until(pilot, lambda: application.conversation.query(ExcerptCard))
        answer = application.conversation.exchanges[-1].answer
        assert answer is not None
        assert answer.answered
        assert "en til to gange årligt" in answer.excerpts[0].text
        assert "1" in drawn(application)
        await pilot.press("escape", "enter")
        await stage.letter_open(pilot)
        pane = application.conversation.letter_pane
        assert "Sagsnr. 2024-08874" in str(pane.border_subtitle)
        assert "REU alm. del, svar på spørgsmål 1193" in str(pane.border_title)
        marked = [line for line in drawn(application).splitlines() if "▶" in line]
        assert len(marked) == 1
        assert answer.excerpts[0].text.split()[0] in marked[0]

    stage.play(application, scene)


def test_a_follow_up_is_understood_from_the_question_before(application: Staged) -> None:
    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, FOUND)
        await stage.ask(pilot, "Hvem sagde det?")
        answer = application.conversation.exchanges[-1].answer
        assert answer is not None
        assert answer.interpreted_as is not None
        assert "Forstået som: Hvem sagde det?" in drawn(application)

    stage.play(application, scene)


def test_no_answer_has_letters_where_an_answer_has_numbers(application: Staged) -> None:
    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.NOT_FOUND)
        exchange = application.conversation.exchanges[-1]
        assert exchange.has_class("unanswered")
        text = drawn(application)
        assert "○ Arkivet indeholder ikke noget svar" in text
        assert "   a  " in text
        assert "   1  " not in text

    stage.play(application, scene)


def test_moving_between_excerpts_and_back(archive: Path) -> None:
    application = stage.staged(archive)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.FOUND)
        await pilot.press("escape", "down", "down", "up", "enter")
        await stage.letter_open(pilot)
        pane = application.conversation.letter_pane
        assert pane.at == 1
        await pilot.press("n")
        # The third excerpt stands in another letter.
        await stage.until(pilot, lambda: pane.at == 2)
        assert pane.letter is not None
        assert pane.letter.document.question_number == "1198"
        await pilot.press("p")
        await stage.until(pilot, lambda: pane.at == 1)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(application.focused, ExcerptCard)
        assert application.focused.at == 1
        await pilot.press("escape")
        assert isinstance(application.focused, QuestionField)

    stage.play(application, scene)


def test_a_reference_opens_the_other_letter_and_leads_back(archive: Path) -> None:
    application = stage.staged(archive)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.PURPOSE)
        await pilot.press("escape", "enter")
        await stage.letter_open(pilot)
        pane = application.conversation.letter_pane
        await pilot.press("slash", *"nordisk", "enter")
        assert "fund" in str(pane.border_subtitle)
        await pilot.press("l", "enter")
        await stage.until(pilot, lambda: pane.letter and pane.letter.document.question_number == "1193")
        assert not pane.query_one("#find").display
        assert "fund" not in str(pane.border_subtitle)
        await pilot.press("backspace")
        await stage.until(pilot, lambda: pane.letter and pane.letter.document.question_number == "1198")
        assert pane.at == 0

    stage.play(application, scene)


def test_words_are_found_in_the_letter(archive: Path) -> None:
    application = stage.staged(archive)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.FOUND)
        await pilot.press("escape", "enter")
        await stage.letter_open(pilot)
        pane = application.conversation.letter_pane
        await pilot.press("slash", *"europol", "enter")
        await stage.until(pilot, lambda: isinstance(application.focused, LetterView))
        first = str(pane.border_subtitle)
        assert "fund" in first
        await pilot.press("n")
        assert str(pane.border_subtitle) != first
        await pilot.press("N")
        assert str(pane.border_subtitle) == first
        await pilot.press("escape")
        assert "uddrag 1 af 3" in str(pane.border_subtitle)

    stage.play(application, scene)


def test_typing_goes_on_while_the_archive_opens(archive: Path) -> None:
    application = stage.staged(archive)
    gate = stage.never_open(application)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.until(pilot, lambda: application.told)
        await pilot.press(*"Er der", "enter")
        await stage.until(pilot, lambda: application.conversation.query(".note"))
        assert "Venter" in drawn(application)
        await pilot.press(*"Mere")
        assert application.conversation.query_one(QuestionField).text == "Mere"
        gate.set()
        await stage.until(pilot, lambda: application.conversation.exchanges[-1].failed)
        # What was being typed is not overwritten by what failed.
        assert application.conversation.query_one(QuestionField).text == "Mere"

    try:
        stage.play(application, scene)
    finally:
        gate.set()


def test_a_question_that_fails_is_kept_and_can_be_asked_again(archive: Path) -> None:
    application = stage.staged(archive)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.BROKEN)
        assert "Disken er fuld: skaf plads på den" in drawn(application)
        field = application.conversation.query_one(QuestionField)
        assert field.text == stage.BROKEN
        field.load_text(stage.FOUND)
        await pilot.press("enter")
        await stage.until(pilot, lambda: application.conversation.exchanges[-1].answer)

    stage.play(application, scene)


def test_questions_come_back_in_the_next_session(archive: Path, tmp_path: Path) -> None:
    def session() -> Staged:
        application = Staged("da", archive, state_folder=tmp_path)
        application.assistant = stage.staged(archive).assistant
        return application

    async def asks(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.FOUND)
        await pilot.press("ctrl+t")
        await pilot.pause()

    async def looks(pilot: Pilot[Any]) -> None:
        application = await stage.opened(pilot)
        assert application.theme == "ministersvar-light"
        field = application.conversation.query_one(QuestionField)
        await pilot.press(*"Ny")
        await pilot.press("up")
        assert field.text == stage.FOUND
        await pilot.press("down")
        assert field.text == "Ny"

    stage.play(session(), asks)
    stage.play(session(), looks)


def test_keys_can_be_chosen_and_mistakes_are_told(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[keys]\n"app.help" = "f8"\n"letter.nxt" = "x"\n', "utf-8")
    application = Staged("da", archive, config_folder=tmp_path)
    application.assistant = stage.staged(archive).assistant

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        assert [each.message for each in application._notifications] == [
            "config.toml: der er ingen tast »letter.nxt«. Mente du »letter.next«?"
        ]
        await pilot.press("f1")
        assert not isinstance(application.screen, HelpScreen)
        await pilot.press("f8")
        assert isinstance(application.screen, HelpScreen)
        assert "f8  Hjælp" in drawn(application)

    stage.play(application, scene, size=(120, 40))


def test_every_key_can_be_chosen(archive: Path) -> None:
    application = stage.staged(archive)

    def fixed() -> set[str]:
        """Keys, with what they belong to, that have no id."""
        nodes = [application, *application.screen.walk_children(with_self=True)]
        used = [node for node in nodes if node is application or takes_keys(node)]
        held = [(node, binding) for node in used for _, binding in node._bindings]
        return {f"{type(node).__name__}: {binding.key}" for node, binding in held if binding.id not in KEYS}

    def takes_keys(node: DOMNode) -> bool:
        return isinstance(node, Screen) or (isinstance(node, Widget) and node.can_focus)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.FOUND)
        for place in ("f1", "f2", "f3", "f4", "ctrl+p"):
            assert not fixed()
            await pilot.press(place)
            await pilot.pause()
            # The palette's own field and list are Textual's.
            assert not {each for each in fixed() if not each.startswith("Command")}
            await pilot.press("escape")
            await pilot.pause()

    stage.play(application, scene)


def test_editing_keys_can_be_chosen(archive: Path, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[keys]\n"edit.delete_word_left" = "ctrl+g"\n"focus.next" = "f9"\n', "utf-8")
    application = Staged("da", archive, config_folder=tmp_path)
    application.assistant = stage.staged(archive).assistant

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        field = application.conversation.query_one(QuestionField)
        await pilot.press(*"Hvad er", "ctrl+w")
        assert field.text == "Hvad er"
        await pilot.press("ctrl+g")
        assert field.text == "Hvad "
        await pilot.press("f9")
        assert application.focused is not field
        await pilot.press("f4", *"en to", "ctrl+g")
        await stage.until(pilot, lambda: application.screen.query_one(Input).value == "en ")

    stage.play(application, scene)


def test_the_palette_does_what_it_lists(archive: Path) -> None:
    application = stage.staged(archive)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.FOUND)
        await pilot.press("ctrl+p")
        await stage.until(pilot, lambda: "Ny samtale" in drawn(application))
        await pilot.press(*"ny samt")
        await stage.until(pilot, lambda: "Lyst/mørkt" not in drawn(application))
        await pilot.press("enter")
        await stage.until(pilot, lambda: not application.conversation.exchanges)

    stage.play(application, scene)


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (140, 45)])
def test_each_size_has_room_for_the_letter_and_the_question(archive: Path, size: tuple[int, int]) -> None:
    application = stage.staged(archive)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await stage.ask(pilot, stage.FOUND)
        await pilot.press("escape", "enter")
        await stage.letter_open(pilot)
        screen = application.conversation.region
        for widget in (application.conversation.letter_pane, application.conversation.query_one(QuestionField)):
            assert screen.contains_region(widget.region)
            assert widget.region.height >= 3
        assert "▶" in drawn(application)

    stage.play(application, scene, size)


def test_text_is_shown_as_it_stands_whatever_it_looks_like(archive: Path) -> None:
    application = stage.staged(archive)
    hostile = "Hvad er [red]farve[/red] \x1b[31m og [@click=app.quit]dette[/]"

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.opened(pilot)
        await cast(Staged, pilot.app).conversation.ask(hostile)
        await stage.until(pilot, lambda: application.conversation.exchanges[-1].answer)
        text = drawn(application)
        assert "[red]farve[/red] \ufffd[31m og [@click=app.quit]dette[/]" in text

    stage.play(application, scene)
