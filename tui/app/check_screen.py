"""Checks a claim or a quotation: the verdict in words, what differs marked, who said it, where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Footer, Static, TextArea

from tui import messages
from tui.app.answer import ExcerptCard, excerpt_content
from tui.app.failure import explained
from tui.app.filter_bar import FilterBar
from tui.app.keys import key
from tui.app.status_bar import StatusBar
from tui.app.taking import Found, TakingScreen
from tui.check_page import HARMLESS, difference_line, verdict_line
from tui.language import Language, Phrase
from tui.printable import printable

if TYPE_CHECKING:
    from qa.results import Check, Difference, Excerpt, Match

PASTE_HERE = Phrase(da="Indsæt en påstand eller et citat", en="Paste a claim or a quotation")
CHECK = Phrase(da="Tjek ({key})", en="Check ({key})")
CHECKING = Phrase(da="Leder i arkivet …", en="Looking through the archive …")
CLAIMED = Phrase(da="Påstået", en="Claimed")
SAID = Phrase(da="Sagt", en="Said")
NOT_CHECKED = Phrase(da="Teksten kunne ikke tjekkes", en="The text could not be checked")
TURNING = Phrase(
    da="Bemærk forskellene (!): de kan vende meningen.", en="Mind the differences (!): they may turn the meaning."
)
ABOUT_CHECK = (
    Phrase(da="Tjek", en="Check"),
    Phrase(
        da="Indsæt det, nogen siger, en minister har sagt. Svaret er et af fem: citeret (står ordret), fejlciteret "
        "(næsten, med forskellene), udtalt i substansen, kun spurgt (sagt af en spørger) eller ikke fundet. »!« er en "
        "forskel, der kan vende meningen; »·« er kun skrivemåde. Filtrene gælder også her.",
        en="Paste what somebody says a minister has said. The verdict is one of five: quoted (word for word), "
        "misquoted (nearly, with the differences), stated in substance, asked only (said by a member) or not found. "
        "'!' is a difference that may turn the meaning; '·' is spelling only. The filters hold here too.",
    ),
)
_MARKS = {"quoted": "=", "misquoted": "≠", "stated": "≈", "asked": "?", "not_found": "○"}
"""One for each verdict: it looks different without colour too."""
_STYLES = {
    "quoted": "$success",
    "misquoted": "$error",
    "stated": "$success",
    "asked": "$warning",
    "not_found": "$warning",
}


class ClaimField(TextArea):
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


class MatchCard(ExcerptCard):
    """A place that the text was compared with, with the words marked in which the two differ."""

    def __init__(
        self, match: Match, group: Sequence[Excerpt], at: int, claimed: str, marks: bool, language: Language
    ) -> None:
        super().__init__(group, at, str(at + 1), language)
        self._match, self._claimed, self._marks = match, claimed, marks

    def compose(self) -> ComposeResult:
        yield Static(self._mark, markup=False, classes="mark")
        with Vertical(classes="body"):
            if self._match.differences:
                # What is stated in other words is not laid beside the claim: only what may turn it round is told.
                if self._marks:
                    yield self._compared()
                lines = Content("\n").join(_line(each, self._language) for each in self._match.differences)
                yield Static(lines, markup=False, classes="differences")
            yield Static(excerpt_content(self.excerpt, self._language), markup=False)
            if self._match.answer is not None:
                yield Static(Content.styled(messages.ANSWERED.to(self._language), "bold"), classes="answered")
                yield Static(excerpt_content(self._match.answer, self._language), markup=False)

    def _compared(self) -> Horizontal:
        """What was claimed and what was said, side by side."""
        from tui.app.difference_marks import difference_marks

        differences, excerpt = self._match.differences, self.excerpt
        within = excerpt.highlights[0] if excerpt.highlights else None
        said, claimed = difference_marks(excerpt.text, self._claimed, differences, within)
        first, last = within or (0, len(excerpt.text))
        spans = [(start - first, end - first) for start, end in said]
        return Horizontal(
            Static(_marked(CLAIMED.to(self._language), self._claimed, claimed), markup=False, classes="claimed"),
            Static(_marked(SAID.to(self._language), excerpt.text[first:last], spans), markup=False, classes="said"),
            classes="compared",
        )


def _marked(title: str, text: str, spans: Sequence[tuple[int, int]]) -> Content:
    """The words in brackets, too: neither colour nor underline is needed to see them."""
    shown = Content("")
    at = 0
    text = printable(text)
    for start, end in spans:
        shown = Content.assemble(shown, text[at:start], (f"[{text[start:end]}]", "bold underline $error"))
        at = end
    return Content.assemble((title, "bold"), "\n", shown, text[at:])


def _line(difference: Difference, language: Language) -> Content:
    harmless = difference.kind in HARMLESS
    text = printable(difference_line(difference, language))
    return Content.assemble(("· " if harmless else "! ", "" if harmless else "bold $error"), text)


class CheckScreen(TakingScreen):
    PLACE = "check"
    AUTO_FOCUS = "#claim"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("check.text", "t", "text", show=False),
        # Before a field takes it for an editing key.
        key("filter.edit", "ctrl+f", "filter", priority=True),
        key("place.leave", "escape", "app.conversation"),
    ]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (110, "-wide")]  # noqa: RUF012
    ABOUT = ABOUT_CHECK
    DEFAULT_CSS = """
    CheckScreen {
        #claim {
            height: auto; min-height: 4; max-height: 10; margin: 0 1; padding: 0 1;
            background: $background; border: round $border-blurred;
            &:focus { border: round $border; }
        }
        #check-button { margin: 0 2; width: auto; color: $primary; background: $panel; }
        #check-results { padding: 1 2 0 2; height: 1fr; scrollbar-size-vertical: 1; }
        #check-results > * { max-width: 130; }
        .verdict-of-check { height: auto; padding-left: 2; margin-bottom: 1; }
        .compared { height: auto; layout: horizontal; margin-bottom: 1; }
        .claimed, .said { width: 1fr; height: auto; padding-right: 2; }
        .differences { height: auto; margin-bottom: 1; }
        .answered { margin-top: 1; }
        &.-narrow .compared { layout: vertical; }
        &.-narrow .claimed { margin-bottom: 1; }
        .excerpt Vertical { height: auto; }
    }
    """

    def __init__(self, language: Language) -> None:
        super().__init__(language)
        self._claim = ""

    def compose(self) -> ComposeResult:
        yield StatusBar(self.language)
        field = ClaimField(id="claim", soft_wrap=True, highlight_cursor_line=False)
        field.placeholder = PASTE_HERE.to(self.language)
        field.cursor_blink = False
        yield field
        shown = self.app.key_of("check.submit", field)
        yield Button(Content(CHECK.to(self.language, key=shown)), id="check-button", compact=True)
        yield VerticalScroll(id="check-results", can_focus=False)
        yield FilterBar(self.language)
        yield Footer(compact=True, show_command_palette=False)

    @property
    def field(self) -> ClaimField:
        return self.query_one(ClaimField)

    @on(ClaimField.Submitted)
    @on(Button.Pressed, "#check-button")
    def _submitted(self) -> None:
        text = self.field.text
        if text.strip():
            self.check(text)

    @work(exclusive=True, group="check")
    async def check(self, text: str) -> None:
        """Show the verdict on a text. The text stays in its field whatever happens."""
        await self._replace([Static(CHECKING.to(self.language), markup=False, classes="note")])
        filters = self.app.filters
        try:
            check = await self.app.assistant.run(
                lambda assistant: assistant.check(text, filters) if filters is not None else assistant.check(text)
            )
        except Exception as error:  # shown, whatever it was: the application goes on
            problem = explained(error, self.language)
            title = NOT_CHECKED.to(self.language)
            told = Content.assemble((f"✗ {title}\n", "bold"), problem)
            await self._replace([Static(told, markup=False, classes="failure")])
            self.notify(problem, severity="error", markup=False)
            return
        self._claim = text
        await self._replace(self._parts(check))
        self.refresh_bindings()

    def _parts(self, check: Check) -> list[Static | MatchCard]:
        mark, style = _MARKS[check.verdict], _STYLES[check.verdict]
        turning = bool(check.matches) and any(each.kind not in HARMLESS for each in check.matches[0].differences)
        verdict = Content.assemble(
            (f"{mark} ", f"bold {'$error' if turning else style}"), (verdict_line(check, self.language), "bold")
        )
        if turning:
            verdict = Content.assemble(verdict, f"\n  {TURNING.to(self.language)}")
        parts: list[Static | MatchCard] = [Static(verdict, markup=False, classes="verdict-of-check")]
        group = [match.excerpt for match in check.matches]
        marks = check.verdict != "stated"
        for at, match in enumerate(check.matches):
            parts.append(MatchCard(match, group, at, check.text, marks, self.language))
        return parts

    async def _replace(self, parts: Sequence[Static | MatchCard]) -> None:
        results = self.query_one("#check-results")
        async with self.batch():
            await results.remove_children()
            await results.mount_all(parts)
        results.scroll_home(animate=False)

    def chosen(self) -> Found | None:
        card = self.focused
        return Found(card.excerpt, self._claim) if isinstance(card, MatchCard) else None

    # Moving about

    @on(ClaimField.Leave)
    def _to_results(self) -> None:
        cards = self.query(MatchCard)
        if cards:
            # The verdict stays in view.
            cards.first().focus(scroll_visible=False)
        else:
            self.app.action_conversation()

    def action_text(self) -> None:
        self.field.focus()

    def action_filter(self) -> None:
        self.query_one(FilterBar).open()

    @on(FilterBar.Left)
    def _filters_left(self) -> None:
        self.field.focus()

    @on(ExcerptCard.Left)
    def _step(self, event: ExcerptCard.Left) -> None:
        cards = list(self.query(MatchCard))
        at = next(n for n, card in enumerate(cards) if card is event.card) + event.step
        (cards[at] if 0 <= at < len(cards) else self.field).focus()

    @on(ExcerptCard.Chosen)
    def _open(self, event: ExcerptCard.Chosen) -> None:
        self.app.open_letter(event.group, event.at)
