"""Reads letters into the archive while the application goes on: where from, how far, what became of it."""

from __future__ import annotations

import asyncio
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.notifications import SeverityLevel
from textual.suggester import Suggester
from textual.widgets import Input, Static

from index.report import Progress
from tui import messages
from tui.app.failure import explained
from tui.app.ingesting import IngestProcess, Outcome
from tui.app.keys import key
from tui.app.remappable import LineField
from tui.language import Language, Phrase
from tui.printable import one_line
from tui.progress import time_left
from tui.wording import counted

if TYPE_CHECKING:
    from tui.app.application import Ministersvar

TITLE = Phrase(da="Læs breve ind", en="Ingest letters")
PATHS = Phrase(da="En fil eller mappe, eller flere med mellemrum", en="A file or folder, or several with spaces")
BEGINS = Phrase(da="Begynder …", en="Beginning …")
STOPPING = Phrase(da="Afbryder …", en="Cancelling …")
CANCELLED = Phrase(
    da="Afbrudt. Det, der var nået, er i arkivet; samme indlæsning går videre derfra.",
    en="Cancelled. What had been done is in the archive; the same ingest goes on from there.",
)
DONE = Phrase(
    da="Færdig: {new} nye, {changed} ændrede, {unchanged} uændrede, {refused} afviste.",
    en="Done: {new} new, {changed} changed, {unchanged} unchanged, {refused} refused.",
)
UNDER_WAY = Phrase(da="Der læses allerede ind. Vent, eller afbryd.", en="An ingest is running. Wait, or cancel it.")
NOT_OPEN = Phrase(da="Arkivet er ikke åbnet endnu.", en="The archive is not open yet.")
MORE = Phrase(da="… og {count} til", en="… and {count} more")
REFUSALS_SHOWN = 20
_BAR = 24


class PathSuggester(Suggester):
    """What the path that is typed may go on to."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        # A folder may be on a disk that is slow.
        rest = await asyncio.to_thread(_rest_of_path, value)
        return value + rest if rest else None


def _rest_of_path(typed: str) -> str:
    """Of the last path, which must be written without quotation marks."""
    last = typed.rsplit(" ", 1)[-1]
    if not last or "'" in typed or '"' in typed or "\\" in typed:
        return ""
    folder, _, begun = last.rpartition("/")
    try:
        parent = Path(f"{folder}/" if last.startswith("/") or folder else ".").expanduser()
        found = sorted(p for p in parent.iterdir() if p.name.startswith(begun) and (begun or p.name[:1] != "."))
        return found[0].name[len(begun) :] + ("/" if found[0].is_dir() else "") if found else ""
    except (OSError, RuntimeError):
        return ""


def typed_paths(text: str) -> list[Path]:
    """The paths of a line: as a shell takes it apart, where it is not the name of one file with spaces in it."""
    whole = Path(text.strip()).expanduser()
    if sys.platform == "win32" or whole.exists():
        return [whole]
    try:
        return [Path(word).expanduser() for word in shlex.split(text)]
    except ValueError:  # an odd quotation mark
        return [whole]


class IngestField(LineField):
    BINDINGS: ClassVar[list[BindingType]] = [key("ingest.start", "enter", "submit")]


class IngestPanel(Vertical):
    app: Ministersvar
    BINDINGS: ClassVar[list[BindingType]] = [key("ingest.cancel", "ctrl+x", "cancel", priority=True)]
    DEFAULT_CSS = """
    IngestPanel {
        height: auto;
        margin: 0 1;
        padding: 0 1;
        border: round $border-blurred;
        border-title-color: $foreground;
        border-title-style: bold;
        &:focus-within { border: round $border; }
        #ingest-path { border: none; padding: 0; height: 1; background: $background; background-tint: transparent; }
        #ingest-told { height: auto; }
        .empty { display: none; }
        #ingest-refused { height: auto; max-height: 6; overflow-y: auto; color: $warning; }
    }
    """

    def __init__(self, language: Language) -> None:
        super().__init__(id="ingest")
        self.language = language
        self.process: IngestProcess | None = None
        self._progress: Progress | None = None
        self.border_title = Content(TITLE.to(language))

    def compose(self) -> ComposeResult:
        field = IngestField(placeholder=PATHS.to(self.language), id="ingest-path", suggester=PathSuggester())
        field.cursor_blink = False
        yield field
        yield Static("", markup=False, id="ingest-told", classes="empty")
        yield Static("", markup=False, id="ingest-refused", classes="empty")

    def on_mount(self) -> None:
        # The process tells more often than anybody can read.
        self.set_interval(0.2, self.draw)

    def on_unmount(self) -> None:
        if self.process:
            self.process.cancel()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        return self.process is not None if action == "cancel" else True

    @on(Input.Submitted, "#ingest-path")
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        paths = typed_paths(event.value) if event.value.strip() else []
        if not paths:
            return
        if self.process is not None:
            self.notify(UNDER_WAY.to(self.language), severity="warning", markup=False)
        elif self.app.info is None:
            self.notify(NOT_OPEN.to(self.language), severity="warning", markup=False)
        else:
            # The archive names its model itself.
            self._ingest(IngestProcess(Path(self.app.info.path), None, paths))

    def action_cancel(self) -> None:
        if self.process:
            self._tell(STOPPING.to(self.language))
            self._progress = None
            self.process.cancel()

    @work(exclusive=True, group="ingest")
    async def _ingest(self, process: IngestProcess) -> None:
        self.begin(process)
        try:
            outcome = await asyncio.to_thread(process.run, self.told)
        except Exception as error:  # shown, whatever it was: the application goes on
            problem = explained(error, self.language)
            self._end(f"✗ {problem}")
            self._tell_elsewhere(problem, "error")
        else:
            self.end(outcome)
            self._tell_elsewhere(said(outcome, self.language), "information")
        self.app.look()

    def begin(self, process: IngestProcess) -> None:
        self.process, self._progress = process, None
        self._tell(BEGINS.to(self.language))
        self._put("#ingest-refused", "")
        self.refresh_bindings()

    def end(self, outcome: Outcome) -> None:
        self._end(said(outcome, self.language))
        if not outcome.cancelled:
            # What was typed stays where it was not taken up.
            self.query_one(IngestField).value = ""
        self._show_refusals(outcome)

    def _end(self, text: str) -> None:
        self.process, self._progress = None, None
        self._tell(text)
        self.refresh_bindings()

    def _tell_elsewhere(self, text: str, severity: SeverityLevel) -> None:
        """Where the panel is not looked at, which says the same."""
        if not self.screen.is_current:
            self.notify(text, severity=severity, markup=False)

    def told(self, progress: Progress) -> None:
        """In the thread of the process: drawn when the time comes."""
        self._progress = progress

    def draw(self) -> None:
        if self.process is not None and self._progress is not None:
            stage, numbers = progress_parts(self._progress, self.language)
            self._tell(progress_line(self._progress, self.language))
            # Seen from every place.
            self.app.told = f"{stage} {numbers}"

    def _tell(self, text: str) -> None:
        self._put("#ingest-told", text)

    def _show_refusals(self, outcome: Outcome) -> None:
        rows = [
            messages.REFUSAL.to(self.language, name=one_line(refusal.name), reason=one_line(reason))
            for refusal in outcome.refused[:REFUSALS_SHOWN]
            for reason in [refusal.reason_in(self.language)]
        ]
        if (left := len(outcome.refused) - REFUSALS_SHOWN) > 0:
            rows.append(MORE.to(self.language, count=counted(left, self.language)))
        self._put("#ingest-refused", "\n".join(rows))

    def _put(self, selector: str, text: str) -> None:
        """What is empty takes no room."""
        static = self.query_one(selector, Static)
        static.set_class(not text, "empty")
        static.update(Content(text))


def said(outcome: Outcome, language: Language) -> str:
    """What became of an ingest, in one line."""
    if outcome.cancelled:
        return CANCELLED.to(language)
    numbers = {"new": outcome.new, "changed": outcome.changed, "unchanged": outcome.unchanged}
    shown = {name: counted(number, language) for name, number in numbers.items()}
    return DONE.to(language, **shown, refused=counted(len(outcome.refused), language))


def progress_parts(progress: Progress, language: Language) -> tuple[str, str]:
    """The stage, and how far it is in numbers."""
    stage = messages.STAGES[progress.stage].to(language) if progress.stage in messages.STAGES else ""
    if not progress.total:
        return stage, "…"
    return stage, f"{counted(progress.done, language)}/{counted(progress.total, language)}"


def progress_line(progress: Progress, language: Language) -> str:
    """The same with a bar between them, and how long the rest will take."""
    stage, numbers = progress_parts(progress, language)
    full = round(_BAR * progress.done / progress.total) if progress.total else 0
    drawn = "█" * full + "░" * (_BAR - full)
    return " · ".join(filter(None, (f"{stage} {drawn} {numbers}", time_left(progress, language))))
