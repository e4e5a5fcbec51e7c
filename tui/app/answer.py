"""A question with what came of it: waiting, an answer, no answer, or a failure. Each looks different without colour."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from tui import messages
from tui.app import texts
from tui.app.keys import key
from tui.language import Language
from tui.printable import one_line, printable
from tui.wording import confidence, excerpt_chain, particulars

if TYPE_CHECKING:
    from qa.results import Answer, Excerpt, Reference

NEAREST_MARKS = "abcdefghij"
"""Letters, where the excerpts of an answer have numbers: what is only near is not to be taken for an answer."""


class ExcerptCard(Horizontal, can_focus=True):
    """An excerpt with who stated it and where it stands. Opens the letter."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("excerpt.open", "enter", "open"),
        key("excerpt.next", "down,j,n", "next", show=False),
        key("excerpt.previous", "up,k,p", "previous", show=False),
    ]

    ABOUT = texts.ABOUT_EXCERPT

    class Chosen(Message):
        """The letter of an excerpt is to be opened. `group` are the excerpts that it is one of."""

        def __init__(self, group: Sequence[Excerpt], at: int) -> None:
            super().__init__()
            self.group, self.at = group, at

    class Left(Message):
        """The next (1) or the previous (-1) excerpt is wanted."""

        def __init__(self, card: ExcerptCard, step: int) -> None:
            super().__init__()
            self.card, self.step = card, step

    def __init__(self, group: Sequence[Excerpt], at: int, mark: str, language: Language) -> None:
        super().__init__(classes="excerpt")
        self.group, self.at = group, at
        self._mark, self._language = mark, language

    def compose(self) -> ComposeResult:
        yield Static(self._mark, markup=False, classes="mark")
        yield Static(excerpt_content(self.excerpt, self._language), markup=False, classes="body")

    @property
    def excerpt(self) -> Excerpt:
        return self.group[self.at]

    def action_open(self) -> None:
        self.post_message(self.Chosen(self.group, self.at))

    def action_next(self) -> None:
        self.post_message(self.Left(self, 1))

    def action_previous(self) -> None:
        self.post_message(self.Left(self, -1))

    def on_click(self, event: events.Click) -> None:
        # A click ends a selection of text, too: then nothing is opened.
        if not self.screen.get_selected_text():
            event.stop()
            self.action_open()


class ReferenceLink(Static, can_focus=True):
    """Another answer that is pointed at. Opens it where the archive holds it."""

    BINDINGS: ClassVar[list[BindingType]] = [key("reference.open", "enter", "open")]

    class Chosen(Message):
        def __init__(self, identifier: str) -> None:
            super().__init__()
            self.identifier = identifier

    def __init__(self, reference: Reference, language: Language) -> None:
        text, held = reference_text(reference, language), reference.id is not None
        super().__init__(Content.styled(text, "underline" if held else "dim"), markup=False, classes="reference")
        self.can_focus = held
        self._identifier = reference.id

    def action_open(self) -> None:
        if self._identifier:
            self.post_message(self.Chosen(self._identifier))

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.action_open()


class Exchange(Vertical):
    """One question of the conversation. `answer` is None while it waits and where it failed."""

    def __init__(self, question: str, language: Language) -> None:
        super().__init__(classes="exchange")
        self.question, self.language = question, language
        self.answer: Answer | None = None
        self.failed = False
        self.filtered = False
        self.filters: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        yield Static(Content(printable(self.question)), markup=False, classes="question")

    async def wait(self, note: str) -> None:
        await self._replace("waiting", [Static(Content(note), markup=False, classes="note")])

    async def fail(self, title: str, problem: str, advice: str) -> None:
        text = Content.assemble((f"✗ {title}\n", "bold"), one_line(problem), "\n", (advice, "dim"))
        await self._replace("failed", [Static(text, markup=False, classes="failure")])
        self.failed = True

    async def show(self, answer: Answer) -> None:
        await self._replace("answered" if answer.answered else "unanswered", list(self._parts(answer)))
        self.answer = answer

    async def _replace(self, state: str, widgets: Sequence[Widget]) -> None:
        self.remove_class("waiting", "failed", "answered", "unanswered")
        self.add_class(state)
        async with self.batch():
            await self.query(".part").remove()
            await self.mount_all([Vertical(*widgets, classes="part")])

    def _parts(self, answer: Answer) -> Sequence[Widget]:
        parts: list[Widget] = []
        if answer.interpreted_as:
            told = messages.INTERPRETED_AS.to(self.language, question=one_line(answer.interpreted_as.to(self.language)))
            parts.append(Static(Content(told), markup=False, classes="understood"))
        parts.append(Static(verdict(answer, self.language, filtered=self.filtered), markup=False, classes="verdict"))
        group = answer.excerpts or answer.nearest
        for at in range(len(group)):
            mark = str(at + 1) if answer.answered else NEAREST_MARKS[at % len(NEAREST_MARKS)]
            parts.append(ExcerptCard(group, at, mark, self.language))
        if answer.see_also:
            parts.append(Static(Content(messages.SEE_ALSO.to(self.language)), markup=False, classes="see-also"))
            parts += [ReferenceLink(reference, self.language) for reference in answer.see_also]
        return parts


_SURENESS = ((0.9, "●", "$success"), (0.7, "◕", "$success"), (0.5, "◑", "$warning"), (0.0, "◔", "$warning"))
"""Fuller the surer, by the bounds of the words for it."""


def verdict(answer: Answer, language: Language, *, filtered: bool) -> Content:
    """How sure the answer is, in words; or, with another mark, that there is none."""
    if answer.answered:
        full, style = next((mark, style) for bound, mark, style in _SURENESS if answer.confidence >= bound)
        return Content.assemble((f"{full} ", style), (confidence(answer.confidence, language), "bold"))
    percent = round(100 * answer.confidence)
    told = (messages.NO_ANSWER if answer.nearest else messages.NO_CANDIDATE).to(language, percent=percent)
    if not answer.nearest:
        then = messages.NOTHING_WITHIN if filtered else messages.NOTHING_NEAR
    else:
        then = messages.NEAREST_ONE if len(answer.nearest) == 1 else messages.NEAREST
    return Content.assemble(("○ ", "$warning"), (told, "bold"), "\n  ", (then.to(language), ""))


def excerpt_content(excerpt: Excerpt, language: Language) -> Content:
    """The verbatim text with the words in common with the question, then who stated it and where it stands."""
    text = Content(printable(excerpt.text))
    for start, end in excerpt.highlights:
        text = text.stylize("bold $accent", start, end)
    rows = [
        Content.assemble("— ", (one_line(excerpt_chain(excerpt, language)), "italic")),
        Content.styled(one_line(excerpt.citation.label), "$muted"),
        Content.styled(one_line(" · ".join(particulars(excerpt.citation, language))), "$muted"),
    ]
    for other in excerpt.also:
        where = messages.ALSO_IN.to(language, label=other.label)
        rows.append(Content.styled(one_line(" · ".join([where, *particulars(other, language)])), "$muted"))
    return Content("\n").join([text, *rows])


def reference_text(reference: Reference, language: Language) -> str:
    from corpus.document import document_label
    from tui.dates import written_date

    label = document_label(reference.kind, reference.committee, reference.question_number, reference.session)
    parts = [label, written_date(reference.date, language) if reference.date else None]
    if reference.id is None:
        parts.append(messages.NOT_IN_ARCHIVE.to(language))
    return one_line(" · ".join(part for part in parts if part))
