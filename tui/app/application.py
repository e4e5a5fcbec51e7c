"""The application: it owns the assistant's thread, the filters, the themes and what is remembered."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.reactive import reactive
from textual.widget import Widget

from corpus.errors import reason_in_danish
from tui import messages
from tui.app import texts
from tui.app.assistant_thread import AssistantThread, State
from tui.app.conversation import ConversationScreen
from tui.app.failure import explained
from tui.app.history import History
from tui.app.keys import key
from tui.app.themes import DARK, LIGHT, THEMES
from tui.language import Language

if TYPE_CHECKING:
    from index.archive import ArchiveInfo
    from index.filters import Filters
    from index.report import Progress
    from qa.assistant import Assistant


class Ministersvar(App[None]):
    """`archive` and `model` are as for `Assistant.open`; `state_folder` is where questions and settings are kept."""

    TITLE = texts.TITLE
    CSS_PATH = "application.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        key("app.quit", "ctrl+q", "quit", priority=True),
        Binding("ctrl+c", "help_quit", show=False, system=True),
        key("app.theme", "ctrl+t", "toggle_theme", show=False),
    ]

    filters: reactive[Filters | None] = reactive(None)
    """What every question is held to; None until something is."""
    state: reactive[State] = reactive[State]("opening")
    told: reactive[str] = reactive("")
    """What the status bar says."""

    def __init__(
        self,
        language: Language,
        archive: Path | None = None,
        model: str | None = None,
        *,
        state_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.language = language
        self.assistant = AssistantThread(partial(_open, archive, model))
        self.history = History(state_folder / "questions.jsonl" if state_folder else None)
        self.info: ArchiveInfo | None = None
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def get_default_screen(self) -> ConversationScreen:
        return ConversationScreen(self.language)

    def on_mount(self) -> None:
        # What opens the archive takes the interpreter's time: the first frame comes before it.
        self.call_after_refresh(self.assistant.start, self._changed, self._progress)

    def on_unmount(self) -> None:
        self.assistant.close()

    def remember(self, question: str) -> None:
        try:
            self.history.add(question)
        except OSError as error:
            reason = reason_in_danish(error) if self.language == "da" else error.strerror or str(error)
            self.notify(texts.HISTORY_NOT_KEPT.to(self.language, reason=reason), severity="warning", markup=False)

    def key_of(self, binding_id: str, widget: Widget) -> str:
        """The key that a user presses for a binding, of a widget."""
        keymap = self._keymap.get(binding_id)
        for default, binding in widget._bindings:
            if binding.id == binding_id:
                return self.get_key_display(binding.with_key((keymap or default).split(",")[0]))
        return ""

    # The archive

    def _changed(self, state: State, error: BaseException | None) -> None:
        self.state = state
        match state:
            case "opening":
                self._tell(texts.OPENING.to(self.language))
            case "ready":
                self.run_worker(self._look(), group="info", exclusive=True)
            case "failed" if error is not None:
                self._tell(texts.UNAVAILABLE.to(self.language))
                self.notify(explained(error, self.language), severity="error", timeout=15, markup=False)

    def _progress(self, progress: Progress) -> None:
        if progress.stage in messages.STAGES:
            self._tell(f"{messages.STAGES[progress.stage].to(self.language)} …")

    async def _look(self) -> None:
        """What the archive holds now."""
        try:
            self.info = info = await self.assistant.run(lambda assistant: assistant.info())
        except Exception as error:  # shown, whatever it was: the application goes on
            self.notify(explained(error, self.language), severity="error", markup=False)
            self._tell(texts.UNAVAILABLE.to(self.language))
            return
        from tui.wording import counted

        count = info.documents
        phrase = texts.NO_LETTERS if not count else texts.ONE_LETTER if count == 1 else texts.LETTERS
        years = [day[:4] for day in (info.first_date, info.last_date) if day]
        parts = [phrase.to(self.language, count=counted(count, self.language)), "–".join(dict.fromkeys(years))]
        self._tell(" · ".join(filter(None, parts)))

    def _tell(self, text: str) -> None:
        self.told = text

    # Actions

    def action_toggle_theme(self) -> None:
        self.theme = LIGHT.name if self.current_theme.dark else DARK.name

    def action_help_quit(self) -> None:
        key = self.key_of("app.quit", self)  # type: ignore[arg-type]
        self.notify(texts.QUIT_WITH.to(self.language, key=key), markup=False)


def _open(archive: Path | None, model: str | None, progress: Callable[[Progress], None]) -> Assistant:
    # Imported in the assistant's thread, after the first frame.
    from qa.assistant import Assistant

    return Assistant.open(archive, model=model, progress=progress)
