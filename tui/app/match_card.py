"""A place that a text was compared with: what was claimed and what was said, with the words marked that differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from tui import messages
from tui.app.answer import ExcerptCard, excerpt_content
from tui.check_page import HARMLESS, difference_line
from tui.language import Language, Phrase
from tui.printable import printable

if TYPE_CHECKING:
    from qa.results import Check, Difference, Match

CLAIMED = Phrase(da="Påstået", en="Claimed")
SAID = Phrase(da="Sagt", en="Said")


class MatchCard(ExcerptCard):
    """One match of a check. The excerpts of the check's matches are its group."""

    DEFAULT_CSS = """
    MatchCard {
        .body { height: auto; }
        .compared { height: auto; layout: horizontal; margin-bottom: 1; }
        .claimed, .said { width: 1fr; height: auto; padding-right: 2; }
        .differences { height: auto; margin-bottom: 1; }
        .answered { margin-top: 1; }
    }
    .-narrow MatchCard {
        .compared { layout: vertical; }
        .claimed { margin-bottom: 1; }
    }
    """

    def __init__(self, check: Check, at: int, language: Language) -> None:
        super().__init__([match.excerpt for match in check.matches], at, str(at + 1), language)
        self._match: Match = check.matches[at]
        self.claimed = check.text
        # What is stated in other words is not laid beside the claim: only what may turn it round is told.
        self._marks = check.verdict != "stated"

    def compose(self) -> ComposeResult:
        yield Static(self._mark, markup=False, classes="mark")
        with Vertical(classes="body"):
            if self._match.differences:
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
        # A quotation with words left out has several; what stands between them is what it left out.
        within = (excerpt.highlights[0][0], excerpt.highlights[-1][1]) if excerpt.highlights else None
        said, claimed = difference_marks(excerpt.text, self.claimed, differences, within)
        first, last = within or (0, len(excerpt.text))
        spans = [(start - first, end - first) for start, end in said]
        return Horizontal(
            Static(_marked(CLAIMED.to(self._language), self.claimed, claimed), markup=False, classes="claimed"),
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
