"""The application on a stage: on a real archive of the shipped letters, with answers that do not depend on a machine.

How sure a model is differs by a hair between processors, which a snapshot would show: here the excerpts are cut from
the real letters with scores that are set. The tests of flows ask the real model.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any, cast

from textual.pilot import Pilot

from corpus.document import Document
from corpus.errors import MinistersvarError
from index.archive import ArchiveInfo
from qa.assistant import Assistant
from qa.excerpts import cut_excerpt
from qa.results import Answer, Check, Excerpt, Interpretation
from tui.app.application import Ministersvar
from tui.app.assistant_thread import AssistantThread
from tui.app.conversation import ConversationScreen
from tui.app.question import QuestionField
from tui.app.themes import DARK
from tui.language import Language

FOUND = "Er der behov for et rejsehold mod menneskehandel?"
NOT_FOUND = "Hvad koster en kop kaffe på Christiansborg?"
PURPOSE = "Hvad er formålet med den nordiske arbejdsgruppe?"
BROKEN = "Hvad sker der, når noget går galt?"
_CUTS = (
    ("1193", 1, "Afslutningsvis skal Rigspolitiet", "organiseringen på området.", 0.83),
    ("1193", 1, "Det skal samtidig fremhæves", "efterforskes af NSK.", 0.41),
    ("1198", 2, "Formålet med arbejdsgruppen", "praksis og erfaringer.", 0.22),
)


class NoModelError(Exception):
    """The stage has none."""


class Answers(Assistant):
    """An assistant that needs no model: its archive and its letters are real, its answers set."""

    empty = False

    def prepare(self) -> Any:
        return self

    def encoder(self) -> None:
        """There is none."""

    def _open_encoder(self) -> Any:
        raise NoModelError

    def check(self, text: str, *filters: Any, **more: Any) -> Check:
        """Quotations are compared with the real letters; what only the model could tell is not found."""
        try:
            return super().check(text, *filters, **more)
        except NoModelError:
            return Check(text, "not_found", (), 0, 0)

    def info(self) -> ArchiveInfo:
        info = super().info()
        return replace(info, documents=0, first_date=None, last_date=None) if self.empty else info

    def ask(self, question: str, *_filters: Any, earlier: Sequence[str] = (), **_more: Any) -> Answer:
        if question == BROKEN:
            raise MinistersvarError("the disk is full: make room on it", "disken er fuld: skaf plads på den")
        excerpts = tuple(self._excerpt(*cut, question) for cut in _CUTS)
        meant = Interpretation(question, ("about: " + earlier[-1],), ("om: " + earlier[-1],)) if earlier else None
        if question == NOT_FOUND:
            return Answer(question, None, False, 0.04, (), excerpts[:2], (), 0)
        if question == PURPOSE:
            pointers = self.references(self._document("1198"))
            return Answer(question, meant, True, 0.94, excerpts[2:], (), pointers, 0)
        return Answer(question, meant, True, 0.83, excerpts, (), (), 0)

    def _document(self, number: str) -> Document:
        return self.documents(number)[0]

    def _excerpt(self, number: str, statement: int, first: str, last: str, score: float, question: str) -> Excerpt:
        document = self._document(number)
        stated = document.statements[statement]
        flow = document.flow(stated)
        start = flow.text.index(first)
        end = flow.text.index(last, start) + len(last)
        return cut_excerpt(document, stated, flow, start, end, score, question)


class Staged(Ministersvar):
    """Nothing fades while a slow machine draws."""

    NOTIFICATION_TIMEOUT = 3600
    PROBLEM_TIMEOUT = 3600

    @property
    def conversation(self) -> ConversationScreen:
        return cast(ConversationScreen, self.screen_stack[0])


def staged(archive: Path, language: Language = "da", *, theme: str = DARK.name, empty: bool = False) -> Staged:
    """The application with answers that are set."""
    application = Staged(language, archive)
    application.theme = theme

    def opened(_progress: object) -> Assistant:
        assistant = Answers.open(archive)
        cast(Answers, assistant).empty = empty
        return assistant

    application.assistant = AssistantThread(opened)
    return application


def never_open(application: Staged) -> Event:
    """The archive opens only when the event is set."""
    gate = Event()

    def opened(_progress: object) -> Assistant:
        gate.wait(120)
        raise MinistersvarError("too late", "for sent")

    application.assistant = AssistantThread(opened)
    return gate


def cannot_open(application: Staged) -> None:
    def opened(_progress: object) -> Assistant:
        raise MinistersvarError(
            "the archive folder /arkiv cannot be used (permission denied): name another with --archive",
            "arkivmappen /arkiv kan ikke bruges (adgang nægtet): vælg en anden med --archive",
        )

    application.assistant = AssistantThread(opened)


async def until(pilot: Pilot[Any], holds: Callable[[], object], seconds: float = 120) -> None:
    """Waits, however slow the machine is, and then for what is drawn."""
    for _ in range(int(seconds / 0.02)):
        if holds():
            await pilot.pause()
            return
        await pilot.pause(0.02)
    raise AssertionError("it did not come to this")


async def opened(pilot: Pilot[Any]) -> Staged:
    application = cast(Staged, pilot.app)
    await until(pilot, lambda: application.info is not None)
    return application


async def ask(pilot: Pilot[Any], question: str) -> None:
    """Asks as the keyboard does, and waits for what comes of it."""
    application = cast(Staged, pilot.app)
    write(application, question)
    await pilot.press("enter")
    await until(pilot, lambda: application.conversation.exchanges and _settled(application))


def write(application: Staged, text: str) -> None:
    """Into the field, at once: pressing each key takes longer than all else that a test does."""
    field = application.conversation.query_one(QuestionField)
    field.load_text(text)
    field.move_cursor(field.document.end)


def _settled(application: Staged) -> bool:
    exchange = application.conversation.exchanges[-1]
    return exchange.answer is not None or exchange.failed


async def letter_open(pilot: Pilot[Any]) -> None:
    application = cast(Staged, pilot.app)
    await until(pilot, lambda: application.conversation.has_class("with-letter"))
    await until(pilot, lambda: application.conversation.letter_pane.view.size.height)
    await pilot.pause()


def play(
    application: Ministersvar, scene: Callable[[Pilot[Any]], Awaitable[None]], size: tuple[int, int] = (100, 30)
) -> None:
    """Runs the application without a terminal for as long as a scene takes."""

    async def run() -> None:
        async with application.run_test(size=size) as pilot:
            await scene(pilot)

    asyncio.run(run())
