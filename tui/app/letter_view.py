"""The text of a letter, drawn line by line: excerpts marked, speakers apart, references as links, words found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from rich.text import Text
from textual import events
from textual.binding import BindingType
from textual.containers import ScrollableContainer
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.app.letter_text import Block, Letter, Line, indent, letter_blocks, letter_lines
from tui.app.remappable import with_ids
from tui.language import Language

if TYPE_CHECKING:
    from textual.selection import Selection

    from qa.results import Excerpt

GUTTER = 2
"""Cells at the left, where the excerpts are marked."""
WIDEST = 96
"""Longer lines are hard to read, however wide the pane is."""
Span = tuple[int, int, int]
"""A stretch of a letter: the block, and [start, end) of its text."""


class LetterView(ScrollView, can_focus=True, inherit_bindings=False):
    """What is shown of a letter. Where the marks stand is told by whoever holds it."""

    BINDINGS: ClassVar[list[BindingType]] = [*with_ids(ScrollableContainer)]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "letter--fact",
        "letter--heading",
        "letter--asked",
        "letter--speaker",
        "letter--said",
        "letter--pointer",
        "letter--note",
        "letter--bar",
        "letter--mark",
        "letter--excerpt",
        "letter--other-excerpt",
        "letter--link",
        "letter--link-chosen",
        "letter--match",
        "letter--match-chosen",
    }

    class Followed(Message):
        """A reference was clicked."""

        def __init__(self, identifier: str | None) -> None:
            super().__init__()
            self.identifier = identifier

    class Moved(Message):
        """Another part of the letter is shown."""

    def __init__(self, language: Language) -> None:
        super().__init__(id="letter-text")
        self.language = language
        self.letter: Letter | None = None
        self.blocks: list[Block] = []
        self.links: list[tuple[Span, str | None]] = []
        self._lines: list[Line] = []
        self._excerpts: list[list[Span]] = []
        self._excerpt: int | None = None
        self._link: int | None = None
        self._matches: list[Span] = []
        self._match: int | None = None

    def show(self, letter: Letter) -> None:
        self.letter = letter
        self.blocks = letter_blocks(letter, self.language)
        self.links = [
            ((number, link.start, link.end), link.identifier)
            for number, block in enumerate(self.blocks)
            for link in block.links
        ]
        self._excerpts, self._excerpt, self._link, self._matches, self._match = [], None, None, [], None
        self._lay_out()
        self.scroll_to(0, 0, animate=False, force=True)

    def mark(self, excerpts: Sequence[Excerpt], at: int | None) -> None:
        """The excerpts of this letter, of which number `at` is the one looked at."""
        self._excerpts = [self._spans(excerpt.citation.start, excerpt.citation.end) for excerpt in excerpts]
        self._excerpt = at
        self.refresh()
        if at is not None:
            self._scroll_to_spans(self._excerpts[at])

    def choose_link(self, number: int | None) -> None:
        self._link = number
        self.refresh()
        if number is not None:
            self._scroll_to_spans([self.links[number][0]])

    def find(self, words: str) -> int:
        """Marks where words stand, white space and case apart; returns how often."""
        self._matches, self._match = [], None
        if words.strip():
            pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)
            self._matches = [
                (number, match.start(), match.end())
                for number, block in enumerate(self.blocks)
                for match in pattern.finditer(block.text)
            ]
        self.refresh()
        return len(self._matches)

    def choose_match(self, number: int) -> None:
        self._match = number
        self.refresh()
        self._scroll_to_spans([self._matches[number]])

    def first_match_below(self) -> int:
        """Number of the first match that is not above what is shown; 0 where all are."""
        top = self.scroll_offset.y
        return next((n for n, span in enumerate(self._matches) if self._line_of(span) >= top), 0)

    def page(self) -> int | None:
        """Page, counted from 1, of the first text that is shown; None where the source has no pages."""
        if self.letter is None:
            return None
        for line in self._lines[self.scroll_offset.y :]:
            if line.block is not None and self.blocks[line.block].offsets:
                return self.letter.document.page(self.blocks[line.block].offsets[line.start])
        pages = self.letter.document.page_starts
        return len(pages) or None

    def _spans(self, start: int, end: int) -> list[Span]:
        """Source [start, end), in each block that holds a part of it."""
        spans = [(number, block.span(start, end)) for number, block in enumerate(self.blocks)]
        return [(number, *span) for number, span in spans if span]

    # Layout

    def _lay_out(self) -> None:
        width = min(self.scrollable_content_region.width - GUTTER, WIDEST)
        self._lines = letter_lines(self.blocks, width) if width > 0 else []
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._lines))

    def on_resize(self) -> None:
        # The same text stays at the top, however the lines are broken.
        top = self._lines[self.scroll_offset.y] if self.scroll_offset.y < len(self._lines) else None
        self._lay_out()
        if self._excerpt is not None and self._excerpts[self._excerpt]:
            self._scroll_to_spans(self._excerpts[self._excerpt])
        elif top is not None and top.block is not None:
            self.scroll_to(y=self._line_of((top.block, top.start, top.end)), animate=False, force=True)
        self.refresh()

    def _line_of(self, span: Span) -> int:
        block, start, _ = span
        return next((n for n, line in enumerate(self._lines) if line.block == block and line.end > start), 0)

    def _scroll_to_spans(self, spans: Sequence[Span]) -> None:
        if not spans:
            return
        first = self._line_of(spans[0])
        last = self._line_of((spans[-1][0], max(spans[-1][2] - 1, 0), spans[-1][2]))
        height = self.scrollable_content_region.height
        top = self.scroll_offset.y
        if first < top or last >= top + height:
            # With what stands before it, where there is room.
            before = min(3, max(0, height - (last - first) - 1))
            self.scroll_to(y=max(0, first - before), animate=False, force=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Moved())

    # Drawing

    def render_line(self, y: int) -> Strip:
        number = self.scroll_offset.y + y
        width = self.size.width
        base = self.rich_style
        if number >= len(self._lines):
            return Strip.blank(width, base)
        line = self._lines[number]
        if line.block is None:
            return self._between(number, base).extend_cell_length(width, base).apply_offsets(0, number)
        block = self.blocks[line.block]
        text = self._text(line, block)
        selection = self.text_selection
        lead = self._lead(line, block)
        whole = Text.assemble(*lead, text)
        if selection is not None and (span := selection.get_span(number)) is not None:
            start, end = span
            whole.stylize(
                self.screen.get_component_rich_style("screen--selection"), start, len(whole) if end == -1 else end
            )
        whole.stylize_before(base)
        segments = [segment for segment in whole.render(self.app.console) if segment.text]
        return Strip(segments).extend_cell_length(width, base).apply_offsets(0, number)

    def _between(self, number: int, base: Style) -> Strip:
        """An empty line: the bar goes on between two paragraphs of one part."""
        before, after = self._lines[number - 1], self._lines[number + 1]
        if before.block is None or after.block is None:
            return Strip.blank(0, base)
        one, other = self.blocks[before.block], self.blocks[after.block]
        if (one.kind, one.depth) != (other.kind, other.depth):
            return Strip.blank(0, base)
        return Strip([Segment(text, base + style) for text, style in self._lead(None, other)])

    def _lead(self, line: Line | None, block: Block) -> list[tuple[str, Style]]:
        """The gutter with the mark of an excerpt, and the bars of the part."""
        gutter = " " * GUTTER
        mark = self.get_component_rich_style("letter--mark", partial=True)
        if line is not None and self._excerpt is not None and self._excerpts[self._excerpt]:
            spans = self._excerpts[self._excerpt]
            if any(_overlaps(line, span) for span in spans):
                begins = line.block == spans[0][0] and line.start <= spans[0][1] < line.end
                gutter = "▶ " if begins else "┃ "
        bar = {"asked": "┊ "}.get(block.kind, "")
        bars = "│ " * block.depth + bar if block.kind not in ("heading", "fact") else ""
        hang = " " * block.hang if line is not None and line.start else ""
        return [(gutter, mark), (bars + hang, self.get_component_rich_style("letter--bar", partial=True))]

    def _text(self, line: Line, block: Block) -> Text:
        text = Text(block.text[line.start : line.end], no_wrap=True)
        text.stylize(self.get_component_rich_style(f"letter--{block.kind}", partial=True))

        def stylize(span: Span, name: str) -> None:
            if span[0] == line.block:
                start, end = max(span[1] - line.start, 0), min(span[2] - line.start, len(text))
                if start < end:
                    # A reference keeps the background of the excerpt that it stands in.
                    style = self.get_component_rich_style(f"letter--{name}", partial=name.startswith("link"))
                    text.stylize(style, start, end)

        for number, spans in enumerate(self._excerpts):
            for span in spans:
                stylize(span, "excerpt" if number == self._excerpt else "other-excerpt")
        for number, (span, identifier) in enumerate(self.links):
            if identifier is not None:
                stylize(span, "link-chosen" if number == self._link else "link")
        for number, span in enumerate(self._matches):
            stylize(span, "match-chosen" if number == self._match else "match")
        return text

    # Mouse and selection

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        rows = []
        for line in self._lines:
            block = self.blocks[line.block] if line.block is not None else None
            lead = " " * (GUTTER + indent(block)) if block else ""
            rows.append(lead + (block.text[line.start : line.end] if block else ""))
        return "\n".join(row.strip() for row in selection.extract("\n".join(rows)).splitlines()), "\n"

    def selection_updated(self, selection: Selection | None) -> None:  # noqa: ARG002
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        number = self.scroll_offset.y + event.y
        if self.screen.get_selected_text() or not 0 <= number < len(self._lines):
            return
        line = self._lines[number]
        if line.block is None:
            return
        at = line.start + event.x - GUTTER - indent(self.blocks[line.block])
        for (block, start, end), identifier in self.links:
            if block == line.block and start <= at < end and line.start <= at < line.end:
                event.stop()
                self.post_message(self.Followed(identifier))
                return


def _overlaps(line: Line, span: Span) -> bool:
    return line.block == span[0] and line.start < span[2] and span[1] < line.end
