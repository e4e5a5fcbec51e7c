"""What is in the archive: by ministry, committee and year, with a plot over time; and reading more letters into it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets import Static

from tui import messages
from tui.app.ingest_panel import IngestPanel
from tui.app.key_bar import KeyBar
from tui.app.keys import Speaking, key
from tui.app.plots import bars, columns_over_time
from tui.app.remappable import ScrollingPart
from tui.app.status_bar import StatusBar
from tui.archive_page import facts
from tui.language import Language, Phrase
from tui.printable import one_line

if TYPE_CHECKING:
    from index.archive import ArchiveInfo
    from tui.app.application import Ministersvar

OVER_TIME = Phrase(da="Dokumenter pr. år", en="Documents a year")
ABOUT_ARCHIVE = (
    Phrase(da="Arkivet", en="The archive"),
    Phrase(
        da="Her står, hvad arkivet indeholder. Nederst læses breve ind: filer, eller mapper med alt, hvad der ligger i "
        "dem (tekst, Markdown, PDF, HTML, Word og udvekslingsposter). Der kan spørges imens, og det, der er læst ind, "
        "findes fra næste spørgsmål. Afbrydes der, bliver det, der er nået, i arkivet.",
        en="What the archive holds. At the bottom letters are read into it: files, or folders with everything in them "
        "(text, Markdown, PDF, HTML, Word and interchange records). Questions can be asked meanwhile, and what has "
        "been read is found from the next question on. Where it is cancelled, what has been done stays in the archive.",
    ),
)
_PLOT_HEIGHT = 5
_DRAWN = "[\u2581-\u258f]+"
_TWO_COLUMNS = 110
"""Cells from which the counts stand beside the facts."""


class Holdings(Static):
    """The archive in figures, laid out anew for each width."""

    app: Ministersvar

    def __init__(self, language: Language) -> None:
        super().__init__("", markup=False, id="holdings")
        self.language = language

    def on_mount(self) -> None:
        self.watch(self.app, "info", self._draw)
        self.watch(self.app, "told", self._wait)

    def on_resize(self, _event: events.Resize) -> None:
        self._draw()

    def _draw(self) -> None:
        if info := self.app.info:
            self.update(holdings(info, self.content_size.width, self.language))
        else:
            self._wait()

    def _wait(self) -> None:
        """Until the archive is open: how far that is, or that it cannot be."""
        if self.app.info is None:
            self.update(Content(self.app.told))


def holdings(info: ArchiveInfo, width: int, language: Language) -> Content:
    """`width` in cells."""
    kinds = {phrase.to(language): info.by_kind[kind] for kind, phrase in messages.KIND.items() if kind in info.by_kind}
    halves = width >= _TWO_COLUMNS
    room = (width - 4) // 2 if halves else width
    left = [_facts(info, language)]
    plot = columns_over_time(info.by_year, room, _PLOT_HEIGHT, language)
    left += [_titled(OVER_TIME, plot, language)] if plot else []
    counts = {
        messages.BY_MINISTRY: info.by_ministry,
        messages.BY_COMMITTEE: info.by_committee,
        messages.BY_KIND: kinds,
    }
    names = [name for each in counts.values() for name in each]
    right = [_titled(title, bars(each, room, language, names), language) for title, each in counts.items() if each]
    gap = Content("\n\n")
    if not halves:
        return gap.join([*left, *right])
    return _beside(gap.join(left), gap.join(right), room)


def _facts(info: ArchiveInfo, language: Language) -> Content:
    rows = facts(info, language)
    widest = max(len(name) for name, _ in rows)
    return Content("\n").join(
        Content.assemble((f"{name:<{widest}}", "$muted"), f"  {one_line(value)}") for name, value in rows
    )


def _titled(title: Phrase, rows: list[str], language: Language) -> Content:
    drawn = Content("\n".join(rows)).highlight_regex(_DRAWN, style="$primary")
    return Content.assemble((title.to(language), "bold"), "\n", drawn)


def _beside(left: Content, right: Content, room: int) -> Content:
    """Two columns, line by line; `room` is the width of each."""
    ours, theirs = left.split("\n", allow_blank=True), right.split("\n", allow_blank=True)
    lines = []
    for at in range(max(len(ours), len(theirs))):
        one = ours[at] if at < len(ours) else Content("")
        other = theirs[at] if at < len(theirs) else Content("")
        lines.append(Content.assemble(one.truncate(room, ellipsis=True, pad=True), "    ", other))
    return Content("\n").join(lines)


class ArchiveScreen(Speaking):
    PLACE = "archive"
    AUTO_FOCUS = "#ingest-path"
    BINDINGS: ClassVar[list[BindingType]] = [key("place.leave", "escape", "app.conversation")]
    ABOUT = ABOUT_ARCHIVE
    DEFAULT_CSS = """
    ArchiveScreen {
        #archive { height: 1fr; padding: 1 2 0 2; scrollbar-size-vertical: 1; }
        #holdings { height: auto; width: 1fr; max-width: 170; }
    }
    """

    def compose(self) -> ComposeResult:
        yield StatusBar(self.language)
        with ScrollingPart(id="archive"):
            yield Holdings(self.language)
        yield IngestPanel(self.language)
        yield KeyBar()
