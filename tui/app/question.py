"""The field that a question is typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import BindingType
from textual.message import Message

from tui.app import texts
from tui.app.filter_completion import rest_of_value
from tui.app.history import History
from tui.app.keys import key
from tui.app.remappable import TextField

if TYPE_CHECKING:
    from tui.app.application import Ministersvar


class QuestionField(TextField):
    """Grows with what is typed. Up and down at its ends bring back earlier questions."""

    app: Ministersvar

    BINDINGS: ClassVar[list[BindingType]] = [
        # What was typed before the first frame ends with Ctrl-J.
        key("ask.submit", "enter,ctrl+j", "submit"),
        key("ask.earlier", "up", "earlier", show=False),
        key("ask.later", "down", "later", show=False),
        key("ask.excerpts", "escape", "excerpts"),
    ]

    ABOUT = texts.ABOUT_QUESTION

    class Submitted(Message):
        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Leave(Message):
        """The excerpts above are wanted."""

    def __init__(self, history: History, placeholder: str) -> None:
        super().__init__(
            id="question", soft_wrap=True, compact=True, placeholder=placeholder, highlight_cursor_line=False
        )
        # It stands still: nothing is drawn while nothing happens.
        self.cursor_blink = False
        self._history = history

    async def _on_key(self, event: events.Key) -> None:
        """Before the field takes Enter for a new line, but behind all that was typed before it.

        The application runs a binding with priority at once, while the field may still have letters to come.
        """
        active = None if event.is_printable else self.screen.active_bindings.get(event.key)
        if active and active.binding.id == "ask.submit":
            event.stop()
            event.prevent_default()
            self.action_submit()

    def action_submit(self) -> None:
        text = " ".join(self.text.split())
        if text:
            self.post_message(self.Submitted(text))

    def action_earlier(self) -> None:
        if self.cursor_at_first_line and (text := self._history.earlier(self.text)) is not None:
            self._bring(text)
        else:
            self.action_cursor_up()

    def action_later(self) -> None:
        if self.cursor_at_last_line and (text := self._history.later()) is not None:
            self._bring(text)
        else:
            self.action_cursor_down()

    def action_excerpts(self) -> None:
        self.post_message(self.Leave())

    def update_suggestion(self) -> None:
        """The rest of a filter's value, where one is being typed at the end."""
        rest = ""
        if ":" in self.text and self.cursor_location == self.document.end:
            rest = rest_of_value(self.text, self.app.values, self.app.language)
        self.suggestion = rest

    def _bring(self, text: str) -> None:
        self.load_text(text)
        self.move_cursor(self.document.end)
