"""The application: it owns the assistant's thread, the filters, the themes and what is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import App
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.theme import Theme

from corpus.errors import reason_in_danish
from tui import messages
from tui.app import texts
from tui.app.assistant_thread import AssistantThread, State
from tui.app.clips import ClipList
from tui.app.command_palette import Command, Commands, Palette
from tui.app.conversation import ConversationScreen
from tui.app.failure import explained
from tui.app.filter_completion import archive_values
from tui.app.filter_language import Term, filters_of
from tui.app.help_screen import HelpScreen
from tui.app.history import History
from tui.app.key_config import read_keys
from tui.app.keys import described, key
from tui.app.places import Place, screen_of
from tui.app.settings import Settings, read_settings, write_settings
from tui.app.themes import DARK, LIGHT, THEMES, muted
from tui.language import Language, Phrase

if TYPE_CHECKING:
    from index.archive import ArchiveInfo
    from index.filters import Filters
    from index.report import Progress
    from qa.assistant import Assistant
    from qa.results import Excerpt


class Ministersvar(App[None], inherit_bindings=False):
    """`archive` and `model` are as for `Assistant.open`; `state_folder` is where questions and settings are kept,
    and `config_folder` where the user's own keys stand; without them nothing is kept and no file is read."""

    TITLE = texts.TITLE
    CSS_PATH = Path(__file__).with_name("application.tcss")
    ENABLE_COMMAND_PALETTE = False
    PROBLEM_TIMEOUT: ClassVar[float] = 15
    """Seconds for which it is told what the user has to mend."""
    BINDINGS: ClassVar[list[BindingType]] = [
        key("app.how_to_quit", "ctrl+c", "help_quit", show=False, system=True),
        key("app.help", "f1", "help", show=False),
        key("app.commands", "ctrl+p", "commands"),
        key("place.check", "f2", "place('check')", show=False),
        key("place.clips", "f3", "place('clips')", show=False),
        key("place.archive", "f4", "place('archive')", show=False),
        key("app.theme", "ctrl+t", "toggle_theme", show=False),
        key("app.quit", "ctrl+q", "quit", priority=True),
    ]

    filters: reactive[Filters | None] = reactive(None)
    """What every question is held to; None until something is."""
    terms: reactive[tuple[Term, ...]] = reactive[tuple[Term, ...]](())
    """The filters as they were typed; `filters` follows from them."""
    state: reactive[State] = reactive[State]("opening")
    info: reactive[ArchiveInfo | None] = reactive(None)
    """What the archive holds; None until it is open."""
    told: reactive[str] = reactive("")
    """What the status bar says."""

    def __init__(
        self,
        language: Language,
        archive: Path | None = None,
        model: str | None = None,
        *,
        state_folder: Path | None = None,
        config_folder: Path | None = None,
    ) -> None:
        super().__init__()
        self.language = language
        self._state_folder, self._config_folder = state_folder, config_folder
        self.settings = read_settings(state_folder) if state_folder else Settings()
        self._clashes: set[str] = set()
        self._told_failure = False
        self._typed_before: list[events.Event] | None = []
        """What was typed while nothing was there to take it; None from the first frame on."""
        self.assistant = AssistantThread(partial(_open, archive, model))
        self.history = History(state_folder / "questions.jsonl" if state_folder else None, keep=self.settings.history)
        self.clips = ClipList(state_folder / "clips.jsonl" if state_folder else None)
        self.values: Mapping[str, Sequence[str]] = {}
        """What the archive holds that a filter may name, by its field."""
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = self.settings.theme if self.settings.theme in self.available_themes else DARK.name

    def get_theme_variable_defaults(self) -> dict[str, str]:
        # Themes that are not of this program lack it.
        return {"muted": muted(self.current_theme)}

    def get_default_screen(self) -> ConversationScreen:
        return ConversationScreen(self.language)

    def on_mount(self) -> None:
        self.theme_changed_signal.subscribe(self, self._remember_theme)
        if self._config_folder:
            keymap, problems = read_keys(self._config_folder, self.language)
            self.set_keymap(keymap)
            for problem in problems:
                self.notify(problem, severity="warning", timeout=self.PROBLEM_TIMEOUT, markup=False)
        self.call_after_refresh(self._begin)

    async def _begin(self) -> None:
        """With the first frame drawn: what opens the archive takes the interpreter's time."""
        self.assistant.start(self._changed, self._progress)
        typed, self._typed_before = self._typed_before or [], None
        for event in typed:
            await super().on_event(event)

    async def on_event(self, event: events.Event) -> None:
        # Textual reads keys before a widget has the focus, and would drop them.
        if self._typed_before is not None and isinstance(event, events.Key | events.Paste):
            self._typed_before.append(event)
        else:
            await super().on_event(event)

    def on_unmount(self) -> None:
        self.assistant.close()

    def remember(self, question: str) -> None:
        try:
            self.history.add(question)
        except OSError as error:
            self._complain(texts.HISTORY_NOT_KEPT, error)

    def _remember_theme(self, theme: Theme) -> None:
        self._remember(replace(self.settings, theme=theme.name))

    def _remember(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        if self._state_folder:
            try:
                write_settings(self._state_folder, settings)
            except OSError as error:
                self._complain(texts.NOT_REMEMBERED, error)

    def _complain(self, phrase: Phrase, error: OSError) -> None:
        reason = reason_in_danish(error) if self.language == "da" else error.strerror or str(error)
        self.notify(phrase.to(self.language, reason=reason), severity="warning", markup=False)

    def handle_bindings_clash(self, clashed_bindings: set[Binding], node: DOMNode) -> None:  # noqa: ARG002
        # Told of at each press of a key: said once.
        for binding in clashed_bindings:
            if binding.key not in self._clashes:
                self._clashes.add(binding.key)
                name = described(binding, self.language).description
                told = texts.KEYS_CLASH.to(self.language, key=self.get_key_display(binding), name=name)
                self.notify(told, severity="warning", timeout=self.PROBLEM_TIMEOUT, markup=False)

    def get_key_display(self, binding: Binding) -> str:
        # Many fonts have no glyph for it.
        return super().get_key_display(binding).replace("⏎", "enter")

    def key_of(self, binding_id: str, widget: DOMNode) -> str:
        """The key that a user presses for a binding, of a widget, a screen or the application."""
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
                self.look()
            case "failed" if error is not None:
                self._tell(texts.UNAVAILABLE.to(self.language))
                if not self._told_failure:
                    # Each question that fails for it says so itself.
                    self._told_failure = True
                    problem = explained(error, self.language)
                    self.notify(problem, severity="error", timeout=self.PROBLEM_TIMEOUT, markup=False)

    def _progress(self, progress: Progress) -> None:
        # What is mended later is told by the question that waits for it.
        if progress.stage not in messages.STAGES or self.state != "opening":
            return
        from tui.wording import counted

        parts = [messages.STAGES[progress.stage].to(self.language)]
        if progress.total:
            parts += [f"{counted(progress.done, self.language)}/{counted(progress.total, self.language)}"]
        self._tell(" ".join((*parts, "…")))

    @work(group="info", exclusive=True)
    async def look(self) -> None:
        """See what the archive holds now."""
        try:
            info, self.values = await self.assistant.run(_held)
            self.info = info
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

    def watch_terms(self, terms: tuple[Term, ...]) -> None:
        self.filters = filters_of(terms) if terms else None

    def _tell(self, text: str) -> None:
        self.told = text

    # Places

    def action_place(self, place: Place) -> None:
        """Go to a place, or back from it to the conversation."""
        if isinstance(self.screen, ModalScreen):
            return
        if not self.is_screen_installed(place):
            self.install_screen(screen_of(place, self.language), place)
        if self.screen is self.get_screen(place):
            self.pop_screen()
        elif isinstance(self.screen, ConversationScreen):
            self.push_screen(place)
        else:
            self.switch_screen(place)

    def action_conversation(self) -> None:
        while not isinstance(self.screen, ConversationScreen):
            self.pop_screen()

    def open_letter(self, excerpts: Sequence[Excerpt], at: int) -> None:
        """The letter of one of the excerpts, beside the conversation."""
        self.action_conversation()
        if isinstance(self.screen, ConversationScreen):
            self.screen.open_letter(excerpts[at].citation.id, excerpts, at)

    # Actions

    def action_toggle_theme(self) -> None:
        self.theme = LIGHT.name if self.current_theme.dark else DARK.name

    def action_help(self) -> None:
        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen(self.screen, self.language))

    def action_commands(self) -> None:
        if not isinstance(self.screen, Palette):
            self.push_screen(Palette([Commands], placeholder=texts.FIND_COMMAND.to(self.language)))

    def further_commands(self) -> Iterator[Command]:
        """What can be done and has no key."""
        keeps = self.history.keep
        title = (texts.KEEP_NO_QUESTIONS if keeps else texts.KEEP_QUESTIONS).to(self.language)
        yield Command(title, "", partial(self._keep_history, not keeps))
        yield Command(texts.FORGET_QUESTIONS.to(self.language), "", self._forget_history)
        for name in sorted(self.available_themes):
            if name != self.theme:
                yield Command(texts.USE_THEME.to(self.language, name=name), "", partial(self._use_theme, name))

    def _use_theme(self, name: str) -> None:
        self.theme = name

    def _keep_history(self, keep: bool) -> None:
        self.history.keep = keep
        self._remember(replace(self.settings, history=keep))
        self.notify((texts.KEPT_FROM_NOW if keep else texts.NOT_KEPT_FROM_NOW).to(self.language), markup=False)

    def _forget_history(self) -> None:
        try:
            self.history.clear()
        except OSError as error:
            self._complain(texts.HISTORY_NOT_CLEARED, error)
        else:
            self.notify(texts.FORGOTTEN.to(self.language), markup=False)

    def action_help_quit(self) -> None:
        key = self.key_of("app.quit", self)
        self.notify(texts.QUIT_WITH.to(self.language, key=key), markup=False)


def _open(archive: Path | None, model: str | None, progress: Callable[[Progress], None]) -> Assistant:
    # Imported in the assistant's thread, after the first frame.
    from qa.assistant import Assistant

    return Assistant.open(archive, model=model, progress=progress)


def _held(assistant: Assistant) -> tuple[ArchiveInfo, dict[str, tuple[str, ...]]]:
    """What the archive holds, and what a filter may name of it."""
    info = assistant.info()
    with assistant.reading() as view:
        return info, archive_values(view, info.by_year)
