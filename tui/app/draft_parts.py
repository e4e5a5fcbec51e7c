"""The parts of a longer text that was checked: a row each, under which what was found is unfolded."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from qa.otherwise import stands_otherwise
from tui import messages
from tui.app.keys import key
from tui.app.match_card import MatchCard
from tui.check_page import HARMLESS, draft_summary, verdict_line
from tui.language import Language, Phrase
from tui.printable import printable

if TYPE_CHECKING:
    from qa.check_draft import DraftCheck, DraftPart
    from qa.results import Check

TURNING = Phrase(
    da="Bemærk forskellene (!): de kan vende meningen.", en="Mind the differences (!): they may turn the meaning."
)
NO_PLACES = Phrase(da="Intet i arkivet kommer i nærheden.", en="Nothing in the archive comes near.")
SKIPPED = Phrase(
    da="Ikke tjekket (spørgsmål og korte sætninger): {count}",
    en="Not checked (questions and short sentences): {count}",
)
ABOUT_PART = (
    Phrase(da="En del af teksten", en="A part of the text"),
    Phrase(
        da="En længere tekst tjekkes citat for citat og sætning for sætning. Hver del viser sin dom; fold den ud for "
        "at se, hvad der er sagt. Delen er markeret i teksten foroven.",
        en="A longer text is checked quotation by quotation and sentence by sentence. Each part shows its verdict; "
        "unfold it to see what was said. The part is marked in the text above.",
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


def verdict_content(check: Check, language: Language) -> Content:
    """The verdict in words, with its mark, and a warning where a difference may turn the meaning."""
    first = check.matches[0].differences if check.matches else ()
    turning = stands_otherwise(check) is not None or any(each.kind not in HARMLESS for each in first)
    verdict = Content.assemble(
        (f"{_MARKS[check.verdict]} ", f"bold {'$error' if turning else _STYLES[check.verdict]}"),
        (verdict_line(check, language), "bold"),
    )
    return Content.assemble(verdict, f"\n  {TURNING.to(language)}") if turning else verdict


def summary_content(draft: DraftCheck, language: Language) -> Content:
    """How many parts there are of each verdict."""
    counts = Content.styled(next(draft_summary(draft, language)), "bold")
    if not draft.skipped:
        return counts
    return Content.assemble(counts, "\n", (SKIPPED.to(language, count=draft.skipped), "$muted"))


class PartRow(Horizontal, can_focus=True):
    """A part with its verdict; with its matches, once it is unfolded."""

    ABOUT = ABOUT_PART
    BINDINGS: ClassVar[list[BindingType]] = [
        key("part.unfold", "enter,space", "unfold"),
        key("part.next", "down,j,n", "next", show=False),
        key("part.previous", "up,k,p", "previous", show=False),
    ]
    DEFAULT_CSS = """
    PartRow {
        height: auto;
        margin-bottom: 1;
        padding: 0 1 0 0;
        border-left: blank;
        &:hover { background: $surface; }
        &:focus { background: $panel; border-left: outer $accent; }
        .fold { width: auto; padding: 0 2 0 1; text-style: bold; color: $accent; }
        .body { width: 1fr; }
    }
    """

    class Left(Message):
        """What stands after (1) or before (-1) the row is wanted."""

        def __init__(self, row: PartRow, step: int) -> None:
            super().__init__()
            self.row, self.step = row, step

    def __init__(self, part: DraftPart, number: int, digits: int, language: Language) -> None:
        super().__init__()
        self.part, self.language = part, language
        self._number = f"{number:>{digits}}"
        self._places: list[Static | MatchCard] = []

    def compose(self) -> ComposeResult:
        check = self.part.check
        text = printable(" ".join(check.text.split()))
        words = messages.THE_WORDS.to(self.language, words=text) if self.part.quotation else text
        yield Static(f"▸ {self._number}", markup=False, classes="fold")
        yield Static(Content(f"{words}\n").append(verdict_content(check, self.language)), markup=False, classes="body")

    async def unfold(self) -> None:
        """Show the places beneath it, or hide them again."""
        if self._places:
            async with self.batch():
                for place in self._places:
                    await place.remove()
            self._places = []
        elif isinstance(self.parent, Widget):
            check = self.part.check
            self._places = [MatchCard(check, at, self.language) for at in range(len(check.matches))]
            self._places = self._places or [Static(NO_PLACES.to(self.language), markup=False, classes="note")]
            await self.parent.mount_all(self._places, after=self)
        self.query_one(".fold", Static).update(f"{'▾' if self._places else '▸'} {self._number}")

    async def action_unfold(self) -> None:
        await self.unfold()

    def action_next(self) -> None:
        self.post_message(self.Left(self, 1))

    def action_previous(self) -> None:
        self.post_message(self.Left(self, -1))

    async def on_click(self, event: events.Click) -> None:
        if not self.screen.get_selected_text():
            event.stop()
            await self.unfold()
