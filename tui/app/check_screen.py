"""Checks a claim, a quotation or a whole text: the verdict in words, what differs marked, who said it, where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events, on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.text_area import Selection

from qa.results import Check
from tui.app.answer import ExcerptCard
from tui.app.checking import checked
from tui.app.draft_parts import PartRow, summary_content, verdict_content
from tui.app.failure import explained
from tui.app.filter_bar import FilterBar
from tui.app.key_bar import KeyBar
from tui.app.keys import key
from tui.app.match_card import MatchCard
from tui.app.remappable import TextField
from tui.app.status_bar import StatusBar
from tui.app.taking import Found, TakingScreen
from tui.language import Phrase

if TYPE_CHECKING:
    from qa.check_draft import DraftCheck

PASTE_HERE = Phrase(
    da="Indsæt en påstand, et citat eller en hel tekst", en="Paste a claim, a quotation or a whole text"
)
CHECK = Phrase(da="tjek med {key}", en="check with {key}")
CHECKING = Phrase(da="Leder i arkivet …", en="Looking through the archive …")
CHECKED = Phrase(
    da="Leder i arkivet … {count} dele er tjekket", en="Looking through the archive … {count} parts checked"
)
NOT_CHECKED = Phrase(da="Teksten kunne ikke tjekkes", en="The text could not be checked")
ABOUT_CHECK = (
    Phrase(da="Tjek", en="Check"),
    Phrase(
        da="Indsæt det, nogen siger, en minister har sagt. Svaret er et af fem: citeret (står ordret), fejlciteret "
        "(næsten, med forskellene), udtalt (i substansen eller anderledes), kun spurgt (sagt af en spørger) eller ikke "
        "fundet. »!« er en forskel, der kan vende meningen; »·« er kun skrivemåde. En længere tekst tjekkes citat for "
        "citat og sætning for sætning. Filtrene gælder også her.",
        en="Paste what somebody says a minister has said. The verdict is one of five: quoted (word for word), "
        "misquoted (nearly, with the differences), stated (in substance or differently), asked only (said by a "
        "member) or not found. '!' is a difference that may turn the meaning; '·' is spelling only. A longer text is "
        "checked quotation by quotation and sentence by sentence. The filters hold here too.",
    ),
)


class ClaimField(TextField):
    """Enter makes a new line: a claim is often pasted."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("check.submit", "ctrl+j,f5", "submit"),
        key("check.results", "escape", "results"),
    ]

    class Submitted(Message):
        """The text is to be checked."""

    class Leave(Message):
        """What was found is wanted."""

    def action_submit(self) -> None:
        self.post_message(self.Submitted())

    def action_results(self) -> None:
        self.post_message(self.Leave())


class CheckScreen(TakingScreen):
    PLACE = "check"
    AUTO_FOCUS = "#claim"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("check.text", "t", "text", show=False),
        # Before a field takes it for an editing key.
        key("filter.edit", "ctrl+f", "filter", priority=True, show=False),
        key("place.leave", "escape", "app.conversation"),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]  # noqa: RUF012
    ABOUT = ABOUT_CHECK
    DEFAULT_CSS = """
    CheckScreen {
        #claim {
            height: auto; min-height: 4; max-height: 10; margin: 0 1; padding: 0 1;
            background: $background; border: round $border-blurred;
            border-subtitle-color: $muted;
            &:focus { border: round $border; }
        }
        &.-low #claim { max-height: 7; }
        &.-low #claim:blur { max-height: 5; }
        #check-results { padding: 1 2 0 2; height: 1fr; scrollbar-size-vertical: 1; }
        #check-results > * { max-width: 130; }
        .verdict-of-check { height: auto; padding-left: 2; margin-bottom: 1; }
    }
    """

    def compose(self) -> ComposeResult:
        yield StatusBar(self.language)
        field = ClaimField(id="claim", soft_wrap=True, highlight_cursor_line=False)
        field.placeholder = PASTE_HERE.to(self.language)
        field.cursor_blink = False
        field.border_subtitle = Content(CHECK.to(self.language, key=self.app.key_of("check.submit", field)))
        yield field
        yield VerticalScroll(id="check-results", can_focus=False)
        yield FilterBar(self.language)
        yield KeyBar()

    @property
    def field(self) -> ClaimField:
        return self.query_one(ClaimField)

    @on(ClaimField.Submitted)
    def _submitted(self) -> None:
        text = self.field.text
        if text.strip():
            self.check(text)

    @work(exclusive=True, group="check")
    async def check(self, text: str) -> None:
        """Show the verdict on a text. The text stays in its field whatever happens."""
        note = Static(CHECKING.to(self.language), markup=False, classes="note")
        await self._replace([note])
        try:
            found = await checked(
                text,
                self.app.assistant,
                self.app.filters,
                lambda count: note.update(CHECKED.to(self.language, count=count)),
            )
        except Exception as error:  # shown, whatever it was: the application goes on
            problem = explained(error, self.language)
            title = NOT_CHECKED.to(self.language)
            told = Content.assemble((f"✗ {title}\n", "bold"), problem)
            await self._replace([Static(told, markup=False, classes="failure")])
            self.notify(problem, severity="error", markup=False)
            return
        await self._replace(self._parts(found))
        self.refresh_bindings()

    def _parts(self, found: Check | DraftCheck) -> list[Widget]:
        """The verdict with the places, or of a longer text a row for each part."""
        if isinstance(found, Check):
            verdict = verdict_content(found, self.language)
            places = [MatchCard(found, at, self.language) for at in range(len(found.matches))]
            return [Static(verdict, markup=False, classes="verdict-of-check"), *places]
        summary = Static(summary_content(found, self.language), markup=False, classes="verdict-of-check")
        digits = len(str(len(found.parts)))
        rows = [PartRow(part, number, digits, self.language) for number, part in enumerate(found.parts, start=1)]
        return [summary, *rows]

    async def _replace(self, parts: Sequence[Widget]) -> None:
        results = self.query_one("#check-results")
        async with self.batch():
            await results.remove_children()
            await results.mount_all(parts)
        results.scroll_home(animate=False)

    def chosen(self) -> Found | None:
        card = self.focused
        return Found(card.excerpt, card.claimed) if isinstance(card, MatchCard) else None

    # Moving about

    @property
    def _stops(self) -> list[Widget]:
        """What can be looked at of the result, from top to bottom."""
        return list(self.query("MatchCard, PartRow"))

    @on(ClaimField.Leave)
    def _to_results(self) -> None:
        if stops := self._stops:
            # The verdict stays in view.
            stops[0].focus(scroll_visible=False)
        else:
            self.app.action_conversation()

    @on(ExcerptCard.Left)
    @on(PartRow.Left)
    def _step(self, event: ExcerptCard.Left | PartRow.Left) -> None:
        stops = self._stops
        at = stops.index(event.card if isinstance(event, ExcerptCard.Left) else event.row) + event.step
        if at < 0:
            self.field.focus()
        elif at < len(stops):
            stops[at].focus()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The part that is looked at is marked in the text."""
        if isinstance(event.widget, PartRow):
            part, text = event.widget.part, self.field.text
            self.field.selection = Selection(_location(text, part.start), _location(text, part.end))

    def action_text(self) -> None:
        self.field.focus()

    def action_filter(self) -> None:
        self.query_one(FilterBar).open()

    @on(FilterBar.Left)
    def _filters_left(self) -> None:
        self.field.focus()

    @on(ExcerptCard.Chosen)
    def _open(self, event: ExcerptCard.Chosen) -> None:
        self.app.open_letter(event.group, event.at)


def _location(text: str, at: int) -> tuple[int, int]:
    """Line and column of a character."""
    before = text[:at].split("\n")
    return len(before) - 1, len(before[-1])
