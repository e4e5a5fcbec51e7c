"""The line at the top: the name of the program, its places, and the state of the archive."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from tui.app import texts
from tui.app.places import PlaceLinks
from tui.language import Language
from tui.printable import one_line

NARROW = 72
"""Columns below which the state of the archive takes the place of the program's name."""


class StatusBar(Horizontal):
    def __init__(self, language: Language) -> None:
        super().__init__(id="status-bar")
        self.language = language

    def compose(self) -> ComposeResult:
        yield Static(Content(texts.TITLE), markup=False, id="title")
        yield PlaceLinks(self.language)
        yield Static("", markup=False, id="state")

    def on_mount(self) -> None:
        self.watch(self.app, "told", self._tell)

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.width < NARROW, "-tight")

    def _tell(self, text: str) -> None:
        self.query_one("#state", Static).update(Content(one_line(text)))
