"""The field that a question is typed in."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.message import Message
from textual.widgets import TextArea

from tui.app.history import History
from tui.app.keys import key


class QuestionField(TextArea):
    """Grows with what is typed. Up and down at its ends bring back earlier questions."""

    BINDINGS: ClassVar[list[BindingType]] = [
        # Before the field takes Enter for a new line. What was typed before the first frame ends with Ctrl-J.
        key("ask.submit", "enter,ctrl+j", "submit", priority=True),
        key("ask.earlier", "up", "earlier", show=False),
        key("ask.later", "down", "later", show=False),
        key("ask.excerpts", "escape", "excerpts"),
    ]

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
        self._history = history

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

    def _bring(self, text: str) -> None:
        self.load_text(text)
        self.move_cursor(self.document.end)
