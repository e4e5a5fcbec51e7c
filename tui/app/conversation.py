"""The screen that opens first: questions and their answers, the letter beside them, and the field to ask in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.dom import DOMNode

from corpus.errors import MinistersvarError
from tui.app import texts
from tui.app.answer import ExcerptCard, Exchange, ReferenceLink
from tui.app.export_screen import CONVERSATION_FILE, ExportScreen, proposed
from tui.app.failure import explained
from tui.app.filter_bar import FilterBar
from tui.app.filter_language import chip, joined, read_question
from tui.app.key_bar import KeyBar
from tui.app.keys import key
from tui.app.letter import LetterPane
from tui.app.letter_text import Letter
from tui.app.question import QuestionField
from tui.app.status_bar import StatusBar
from tui.app.taking import Found, TakingScreen
from tui.app.welcome import Welcome

if TYPE_CHECKING:
    from qa.assistant import Assistant
    from qa.results import Answer, Excerpt
    from tui.app.application import Ministersvar


class ConversationScreen(TakingScreen):
    """Asks, and opens the letters of what is answered."""

    app: Ministersvar
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]  # noqa: RUF012
    AUTO_FOCUS = "#question"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("conversation.new", "ctrl+n", "new", show=False),
        key("conversation.question", "escape", "question"),
        key("conversation.export", "ctrl+s", "export", show=False),
        # Before a field takes it for an editing key.
        key("filter.edit", "ctrl+f", "filter", priority=True, show=False),
    ]

    def compose(self) -> ComposeResult:
        yield StatusBar(self.language)
        with Container(id="panes"):
            with VerticalScroll(id="conversation", can_focus=False):
                yield Welcome(self.language)
            yield LetterPane(self.language)
        yield FilterBar(self.language)
        yield QuestionField(self.app.history, texts.ASK_HERE.to(self.language))
        yield KeyBar()

    @property
    def exchanges(self) -> list[Exchange]:
        return list(self.query(Exchange))

    @property
    def letter_pane(self) -> LetterPane:
        return self.query_one(LetterPane)

    # Asking

    @on(QuestionField.Submitted)
    async def _submitted(self, event: QuestionField.Submitted) -> None:
        try:
            question, terms = read_question(event.text)
        except MinistersvarError as error:
            # What was typed stays.
            self.notify(explained(error, self.language), severity="error", markup=False)
            return
        self.query_one(QuestionField).clear()
        if terms:
            self.app.terms = joined(self.app.terms, terms)
        if question:
            self.app.remember(question)
            await self.ask(question)

    @on(Welcome.Chosen)
    async def _example(self, event: Welcome.Chosen) -> None:
        await self.ask(event.question)
        self.query_one(QuestionField).focus()

    async def ask(self, question: str) -> None:
        """Put a question beneath the others, and answer it when its turn comes."""
        await self.query(Welcome).remove()
        exchange = Exchange(question, self.language)
        earlier = [each.question for each in self.exchanges if not each.failed]
        conversation = self.query_one("#conversation")
        await conversation.mount(exchange)
        opened = self.app.state == "ready"
        await exchange.wait((texts.SEARCHING if opened else texts.WAITING).to(self.language))
        conversation.scroll_end(animate=False)
        self._answer(exchange, earlier)

    @work(group="answers")
    async def _answer(self, exchange: Exchange, earlier: Sequence[str]) -> None:
        filters = self.app.filters
        exchange.filtered = bool(filters)
        exchange.filters = tuple(chip(term, self.language) for term in self.app.terms)
        try:
            answer = await self.app.assistant.run(
                lambda assistant: (
                    assistant.ask(exchange.question, filters, earlier=earlier)
                    if filters is not None
                    else assistant.ask(exchange.question, earlier=earlier)
                )
            )
        except Exception as error:  # shown, whatever it was: the application goes on
            await self._failed(exchange, error)
            return
        await exchange.show(answer)
        self.call_after_refresh(self._show_exchange, exchange)

    async def _failed(self, exchange: Exchange, error: Exception) -> None:
        title = texts.NO_INDEX if self.app.state == "failed" else texts.NOT_ASKED
        problem = explained(error, self.language)
        field = self.query_one(QuestionField)
        advice = ""
        if not field.text.strip():
            field.load_text(exchange.question)
            field.move_cursor(field.document.end)
            advice = texts.TRY_AGAIN.to(self.language, key=self.app.key_of("ask.submit", field))
        await exchange.fail(title.to(self.language), problem, advice)
        # What went wrong stands beneath a question that may be long.
        self.call_after_refresh(self.query_one("#conversation").scroll_end, animate=False)

    def _show_exchange(self, exchange: Exchange) -> None:
        self.query_one("#conversation").scroll_to_widget(exchange, top=True, animate=False)

    async def action_new(self) -> None:
        await self.query(Exchange).remove()
        self._close_letter()
        if not self.query(Welcome):
            await self.query_one("#conversation").mount(Welcome(self.language))
        self.query_one(QuestionField).focus()

    # Filters

    def action_filter(self) -> None:
        self.query_one(FilterBar).open()

    @on(FilterBar.Left)
    def _filters_left(self) -> None:
        self.query_one(QuestionField).focus()

    # Excerpts

    def action_question(self) -> None:
        self.query_one(QuestionField).focus()

    @on(QuestionField.Leave)
    def _to_excerpts(self) -> None:
        last = [each for each in self.exchanges if each.answer is not None]
        cards = last[-1].query(ExcerptCard) if last else None
        if cards:
            cards.first().focus()
        else:
            self.notify(texts.NOTHING_TO_SHOW.to(self.language), markup=False)

    def chosen(self) -> Found | None:
        pane, focused = self.letter_pane, self.focused
        excerpt = focused.excerpt if isinstance(focused, ExcerptCard) else None
        if excerpt is None and pane.at is not None and pane.display and pane in self._focus_path():
            excerpt = pane.excerpts[pane.at]
        if excerpt is None:
            return None
        asked = [each.question for each in self.exchanges if each.answer and excerpt in _shown(each.answer)]
        return Found(excerpt, asked[-1] if asked else "")

    def _focus_path(self) -> Sequence[DOMNode]:
        return self.focused.ancestors_with_self if self.focused else ()

    def action_export(self) -> None:
        # The Markdown is made when it is wanted.
        from tui.app.export import Turn, conversation_markdown

        turns = [Turn(each.answer, each.filters) for each in self.exchanges if each.answer]
        text = conversation_markdown(turns, self.language)
        self.app.push_screen(ExportScreen(text, proposed(CONVERSATION_FILE, self.language), self.language))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "export":
            return any(each.answer for each in self.exchanges)
        return super().check_action(action, parameters)

    @on(ExcerptCard.Left)
    def _next_card(self, event: ExcerptCard.Left) -> None:
        cards = list(self.query(ExcerptCard))
        at = cards.index(event.card) + event.step
        if 0 <= at < len(cards):
            cards[at].focus()
        elif event.step > 0:
            self.query_one(QuestionField).focus()

    # The letter

    @on(ExcerptCard.Chosen)
    def _excerpt_chosen(self, event: ExcerptCard.Chosen) -> None:
        self.letter_pane.former.clear()
        self.open_letter(event.group[event.at].citation.id, event.group, event.at)

    @on(LetterPane.ExcerptWanted)
    def _excerpt_wanted(self, event: LetterPane.ExcerptWanted) -> None:
        group = self.letter_pane.excerpts
        self.open_letter(group[event.at].citation.id, group, event.at)

    @on(ReferenceLink.Chosen)
    def _reference_chosen(self, event: ReferenceLink.Chosen) -> None:
        self.letter_pane.former.clear()
        self.open_letter(event.identifier)

    @on(LetterPane.Wanted)
    def _letter_wanted(self, event: LetterPane.Wanted) -> None:
        self.open_letter(event.identifier, self.letter_pane.excerpts, event.at)

    @work(exclusive=True, group="letter")
    async def open_letter(self, identifier: str, excerpts: Sequence[Excerpt] = (), at: int | None = None) -> None:
        """Show a letter in the pane beside; at number `at` of the excerpts."""
        pane = self.letter_pane
        letter = pane.letter
        if letter is None or letter.document.id != identifier:
            try:
                letter = await self.app.assistant.run(lambda assistant: letter_of(assistant, identifier))
            except Exception as error:  # shown, whatever it was: the application goes on
                self.notify(explained(error, self.language), severity="error", markup=False)
                return
            if letter is None:
                self.notify(texts.NO_DOCUMENT.to(self.language), severity="warning", markup=False)
                return
        self.add_class("with-letter")
        pane.show(letter, excerpts, at)
        pane.view.focus()

    @on(LetterPane.Closed)
    def _close_letter(self) -> None:
        self.remove_class("with-letter", "letter-zoomed")
        pane = self.letter_pane
        cards = [c for c in self.query(ExcerptCard) if pane.at is not None and c.excerpt == pane.excerpts[pane.at]]
        (cards[-1] if cards else self.query_one(QuestionField)).focus()


def _shown(answer: Answer) -> tuple[Excerpt, ...]:
    return answer.excerpts or answer.nearest


def letter_of(assistant: Assistant, identifier: str) -> Letter | None:
    """In the assistant's thread."""
    found = assistant.documents(identifier)
    if not found:
        return None
    return Letter(found[0], assistant.references(found[0]), tuple(assistant.mentioning(found[0])))
