"""What is shown before the first question: what this is, and questions to try."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from tui.app import texts
from tui.app.keys import key
from tui.language import Language


class Example(Static, can_focus=True):
    BINDINGS: ClassVar[list[BindingType]] = [key("example.ask", "enter", "ask")]

    def __init__(self, question: str) -> None:
        super().__init__(Content(f"› {question}"), markup=False, classes="example")
        self._question = question

    def action_ask(self) -> None:
        self.post_message(Welcome.Chosen(self._question))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.action_ask()


class Welcome(Vertical):
    class Chosen(Message):
        """An example is to be asked."""

        def __init__(self, question: str) -> None:
            super().__init__()
            self.question = question

    def __init__(self, language: Language) -> None:
        super().__init__(id="welcome")
        self.language = language

    def compose(self) -> ComposeResult:
        yield Static(Content(texts.WELCOME.to(self.language)), markup=False, classes="about")
        yield Static(Content(texts.TRY_THESE.to(self.language)), markup=False, classes="try")
        for question in texts.EXAMPLES:
            yield Example(question)
