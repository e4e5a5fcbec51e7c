"""The pane with a letter: its frame, moving between excerpts, references and words found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input

from tui import messages
from tui.app import texts
from tui.app.keys import key
from tui.app.letter_text import Letter
from tui.app.letter_view import LetterView
from tui.app.remappable import LineField
from tui.language import Language
from tui.printable import one_line

if TYPE_CHECKING:
    from qa.results import Excerpt


class FindField(LineField):
    BINDINGS: ClassVar[list[BindingType]] = [key("find.done", "enter", "submit")]


class LetterPane(Vertical):
    """Shows a letter at an excerpt. Which letter, is told by the screen: this pane asks for it with messages."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("letter.next", "n", "next"),
        key("letter.previous", "p,N", "previous", show=False),
        key("letter.find", "slash", "find", key_display="/"),
        key("letter.next_link", "l", "next_link", show=False),
        key("letter.previous_link", "L", "previous_link", show=False),
        key("letter.follow", "enter", "follow"),
        key("letter.back", "backspace", "back"),
        key("letter.zoom", "z", "zoom"),
        key("letter.close", "escape", "close"),
    ]

    ABOUT = texts.ABOUT_LETTER

    class Wanted(Message):
        """Another letter is to be shown, at number `at` of the excerpts where that is given."""

        def __init__(self, identifier: str, at: int | None = None) -> None:
            super().__init__()
            self.identifier, self.at = identifier, at

    class ExcerptWanted(Message):
        """Number `at` of the excerpts is to be shown, which may stand in another letter."""

        def __init__(self, at: int) -> None:
            super().__init__()
            self.at = at

    class Closed(Message):
        """The pane is to be closed."""

    def __init__(self, language: Language) -> None:
        super().__init__(id="letter")
        self.language = language
        self.excerpts: Sequence[Excerpt] = ()
        self.at: int | None = None
        self.former: list[tuple[str, int | None]] = []
        """The letters, and numbers of excerpts, that references were followed from."""
        self._found = 0
        self._match: int | None = None
        self._link: int | None = None

    def compose(self) -> ComposeResult:
        yield LetterView(self.language)
        field = FindField(id="find", placeholder=texts.FIND_HERE.to(self.language), compact=True)
        field.cursor_blink = False
        yield field

    @property
    def view(self) -> LetterView:
        return self.query_one(LetterView)

    @property
    def letter(self) -> Letter | None:
        return self.view.letter

    def show(self, letter: Letter, excerpts: Sequence[Excerpt] = (), at: int | None = None) -> None:
        """A letter, with those of the excerpts marked that stand in it; number `at` is looked at."""
        if self.letter is None or self.letter.document != letter.document:
            self._link = None
            self.view.show(letter)
            self._clear_finding()
        self.excerpts, self.at = excerpts, at
        here = [n for n, excerpt in enumerate(excerpts) if excerpt.citation.id == letter.document.id]
        self.view.mark([excerpts[n] for n in here], here.index(at) if at in here else None)
        self._frame()
        self.refresh_bindings()

    # Excerpts and matches

    def action_next(self) -> None:
        self._step(1)

    def action_previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        if self._found:
            self._match = ((-1 if self._match is None else self._match) + step) % self._found
            self.view.choose_match(self._match)
            self._frame()
        elif self.excerpts:
            at = 0 if self.at is None else (self.at + step) % len(self.excerpts)
            self.post_message(self.ExcerptWanted(at))

    # Finding

    def action_find(self) -> None:
        field = self.query_one("#find", Input)
        field.display = True
        field.focus()

    @on(Input.Changed, "#find")
    def _look(self, event: Input.Changed) -> None:
        event.stop()
        self._found = self.view.find(event.value)
        self._match = None
        if self._found:
            self._match = self.view.first_match_below()
            self.view.choose_match(self._match)
        self._frame()

    @on(Input.Submitted, "#find")
    def _found_it(self, event: Input.Submitted) -> None:
        event.stop()
        if not event.value.strip():
            self._end_finding()
        self.view.focus()

    def _end_finding(self) -> None:
        self._clear_finding()
        self.view.focus()
        self._frame()

    def _clear_finding(self) -> None:
        field = self.query_one("#find", Input)
        field.value = ""
        field.display = False
        self._found, self._match = 0, None
        self.view.find("")

    # References

    def action_next_link(self) -> None:
        self._step_link(1)

    def action_previous_link(self) -> None:
        self._step_link(-1)

    def _step_link(self, step: int) -> None:
        held = [n for n, (_, identifier) in enumerate(self.view.links) if identifier is not None]
        if not held:
            self.notify(texts.NO_LINKS.to(self.language), markup=False)
            return
        at = held.index(self._link) + step if self._link in held else (0 if step > 0 else -1)
        self._link = held[at % len(held)]
        self.view.choose_link(self._link)
        self.refresh_bindings()

    def action_follow(self) -> None:
        if self._link is not None:
            self._follow(self.view.links[self._link][1])

    @on(LetterView.Followed)
    def _clicked(self, event: LetterView.Followed) -> None:
        event.stop()
        self._follow(event.identifier)

    def _follow(self, identifier: str | None) -> None:
        if identifier is None:
            self.notify(texts.LINK_NOT_HELD.to(self.language), severity="warning", markup=False)
        elif self.letter is not None:
            self.former.append((self.letter.document.id, self.at))
            self.post_message(self.Wanted(identifier))

    # The pane

    def action_back(self) -> None:
        self.post_message(self.Wanted(*self.former.pop()))

    def action_zoom(self) -> None:
        self.toggle_class("zoomed")
        self.screen.toggle_class("letter-zoomed")

    def action_close(self) -> None:
        if self.query_one("#find", Input).display:
            self._end_finding()
        else:
            self.post_message(self.Closed())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        match action:
            case "follow":
                return self._link is not None
            case "back":
                return bool(self.former)
            case "next" | "previous":
                return bool(self._found or self.excerpts)
            case "zoom":
                # Nothing else stands beside the letter there.
                return not (self.screen.has_class("-narrow") and self.screen.has_class("-low"))
        return True

    def on_resize(self) -> None:
        self.refresh_bindings()

    @on(LetterView.Moved)
    def _frame(self) -> None:
        """The label and the place in the frame, as text: neither is markup."""
        letter = self.letter
        if letter is None:
            return
        document = letter.document
        self.border_title = Content(one_line(document.label))
        case = document.case_number or document.id
        parts = [messages.CASE.to(self.language, case=one_line(case)) if document.case_number else one_line(case)]
        if page := self.view.page():
            parts.append(messages.PAGE.to(self.language, page=f"{page}/{len(document.page_starts)}"))
        if self._found or self.query_one("#find", Input).display:
            at = 0 if self._match is None else self._match + 1
            parts.append(texts.MATCH_OF.to(self.language, at=at, count=self._found))
        elif self.at is not None:
            parts.append(texts.EXCERPT_OF.to(self.language, at=self.at + 1, count=len(self.excerpts)))
        self.border_subtitle = Content(" · ".join(parts))
