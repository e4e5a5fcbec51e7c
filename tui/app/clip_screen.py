"""The clips: the excerpts that were kept, to be read again, opened in their letters, copied and exported."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from corpus.errors import MinistersvarError
from tui.app.answer import ExcerptCard
from tui.app.export_screen import CLIPS_FILE, ExportScreen, proposed
from tui.app.failure import explained
from tui.app.key_bar import KeyBar
from tui.app.keys import key
from tui.app.status_bar import StatusBar
from tui.app.taking import Found, TakingScreen
from tui.language import Phrase
from tui.printable import one_line

if TYPE_CHECKING:
    from tui.app.clips import Clip

HEADING = Phrase(da="{count} gemte uddrag", en="{count} kept excerpts")
ONE = Phrase(da="1 gemt uddrag", en="1 kept excerpt")
NONE = Phrase(
    da="Ingen gemte uddrag endnu. Vælg et uddrag i samtalen, og tryk {key}.",
    en="No excerpts are kept yet. Choose one in the conversation and press {key}.",
)
FOUND_WITH = Phrase(da="Fundet med: {question}", en="Found with: {question}")
ABOUT_CLIPS = (
    Phrase(da="Gemte uddrag", en="Kept excerpts"),
    Phrase(
        da="Uddrag, der er gemt, bliver her, til de fjernes. De kan eksporteres til en Markdown-fil med fulde "
        "kildehenvisninger.",
        en="Excerpts that are kept stay here until they are removed. They can be exported to a Markdown file with full "
        "citations.",
    ),
)


class ClipView(Vertical):
    """One clip."""

    def __init__(self, clip: Clip, at: int, card: ExcerptCard, found_with: str) -> None:
        super().__init__(classes="clip")
        self.clip, self.at = clip, at
        self._card, self._found_with = card, found_with

    def compose(self) -> ComposeResult:
        if self._found_with:
            yield Static(Content(self._found_with), markup=False, classes="found-with")
        yield self._card


class ClipScreen(TakingScreen):
    PLACE = "clips"
    BINDINGS: ClassVar[list[BindingType]] = [
        key("clip.remove", "delete,backspace", "remove"),
        key("clip.export", "e", "export"),
        key("place.leave", "escape", "app.conversation"),
    ]
    ABOUT = ABOUT_CLIPS
    DEFAULT_CSS = """
    ClipScreen {
        #clips-heading { padding: 1 2; text-style: bold; height: auto; }
        #clips { padding: 0 2; height: 1fr; scrollbar-size-vertical: 1; }
        .clip { height: auto; max-width: 110; }
        .found-with { color: $muted; padding-left: 2; height: auto; }
    }
    """

    def compose(self) -> ComposeResult:
        yield StatusBar(self.language)
        yield Static("", markup=False, id="clips-heading")
        yield VerticalScroll(id="clips", can_focus=False)
        yield KeyBar()

    async def on_screen_resume(self) -> None:
        await self._show(0)

    async def _show(self, focus: int) -> None:
        """All clips, of which one gets the focus."""
        clips = list(self.app.clips)
        heading = ONE if len(clips) == 1 else HEADING
        text = heading.to(self.language, count=len(clips))
        if not clips:
            # The key is that of the screens on which excerpts are chosen.
            text = NONE.to(self.language, key=self.app.key_of("excerpt.clip", self))
        self.query_one("#clips-heading", Static).update(Content(text))
        group = [clip.excerpt for clip in clips]
        shown = self.query_one("#clips")
        async with self.batch():
            await shown.query(ClipView).remove()
            await shown.mount_all(
                ClipView(clip, at, ExcerptCard(group, at, str(at + 1), self.language), self._found_with(clip))
                for at, clip in enumerate(clips)
            )
        cards = list(self.query(ExcerptCard))
        if cards:
            chosen = cards[min(focus, len(cards) - 1)]
            chosen.focus(scroll_visible=False)
            # With the question above it, when there is a layout to scroll in.
            if chosen is cards[0]:
                self.call_after_refresh(shown.scroll_home, animate=False)
            else:
                self.call_after_refresh(chosen.scroll_visible, animate=False)
        self.refresh_bindings()

    def _found_with(self, clip: Clip) -> str:
        return FOUND_WITH.to(self.language, question=one_line(clip.found_with)) if clip.found_with else ""

    def _focused(self) -> ClipView | None:
        for node in self.focused.ancestors_with_self if self.focused else ():
            if isinstance(node, ClipView):
                return node
        return None

    def chosen(self) -> Found | None:
        view = self._focused()
        return Found(view.clip.excerpt, view.clip.found_with) if view else None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        match action:
            case "keep_excerpt":
                return False
            case "remove" | "export":
                return bool(len(self.app.clips))
        return super().check_action(action, parameters)

    async def action_remove(self) -> None:
        if (view := self._focused()) is None:
            return
        try:
            self.app.clips.remove(view.clip)
        except MinistersvarError as error:
            self.notify(explained(error, self.language), severity="warning", markup=False)
        await self._show(view.at)

    def action_export(self) -> None:
        # The Markdown is made when it is wanted.
        from tui.app.export import clips_markdown

        text = clips_markdown(self.app.clips, self.language)
        self.app.push_screen(ExportScreen(text, proposed(CLIPS_FILE, self.language), self.language))

    @on(ExcerptCard.Left)
    def _step(self, event: ExcerptCard.Left) -> None:
        cards = list(self.query(ExcerptCard))
        at = cards.index(event.card) + event.step
        if 0 <= at < len(cards):
            cards[at].focus()

    @on(ExcerptCard.Chosen)
    def _open(self, event: ExcerptCard.Chosen) -> None:
        self.app.open_letter(event.group, event.at)
