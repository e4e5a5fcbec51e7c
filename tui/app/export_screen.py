"""Where to save an export. What is there already is overwritten only when that has been confirmed."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from corpus.errors import MinistersvarError
from tui.app.failure import explained
from tui.app.key_bar import KeyBar
from tui.app.keys import Speaking, key
from tui.app.remappable import LineField
from tui.app.saving import save
from tui.language import Language, Phrase
from tui.printable import one_line

if TYPE_CHECKING:
    from tui.app.application import Ministersvar

TITLE = Phrase(da="Eksportér som Markdown", en="Export as Markdown")
FILE = Phrase(da="Fil (mappe og navn):", en="File (folder and name):")
EXISTS = Phrase(
    da="! Filen findes allerede. Tryk {key} igen for at overskrive den, eller skriv et andet navn.",
    en="! The file exists already. Press {key} again to overwrite it, or write another name.",
)
SAVED = Phrase(da="Gemt i {path}", en="Saved in {path}")
CLIPS_FILE = Phrase(da="uddrag", en="excerpts")
CONVERSATION_FILE = Phrase(da="samtale", en="conversation")


def proposed(name: Phrase, language: Language) -> Path:
    """A file of this day in the working folder."""
    return Path.cwd() / f"{name.to(language)}-{date.today().isoformat()}.md"


class PathField(LineField):
    BINDINGS: ClassVar[list[BindingType]] = [key("export.save", "enter", "submit")]


class ExportScreen(Speaking, ModalScreen[None]):
    """Saves a text. Stays open until it is saved or the user gives up."""

    app: Ministersvar

    BINDINGS: ClassVar[list[BindingType]] = [key("export.close", "escape", "app.pop_screen")]
    ABOUT = (
        TITLE,
        Phrase(
            da="Filen får hvert uddrag ordret som citatblok, hvem der har sagt det, sagsnummer, dato, kilde og "
            "tegnpositioner.",
            en="The file gets each excerpt verbatim as a block quotation, who stated it, case number, date, source "
            "and the positions of its characters.",
        ),
    )
    DEFAULT_CSS = """
    ExportScreen {
        align: center middle;
        #export {
            width: 76; max-width: 94%; height: auto; padding: 1 2;
            background: $surface; border: round $border; border-title-color: $primary; border-title-style: bold;
        }
        #export-path { background: $background; border: round $border; }
        #export-note { color: $warning; height: auto; }
    }
    """

    def __init__(self, text: str, file: Path, language: Language) -> None:
        super().__init__(language)
        self._text = text
        self._file = file
        self._confirmed: str | None = None

    def compose(self) -> ComposeResult:
        with Vertical(id="export") as frame:
            frame.border_title = Content(TITLE.to(self.language))
            yield Static(FILE.to(self.language), markup=False)
            field = PathField(str(self._file), id="export-path", select_on_focus=False)
            field.cursor_blink = False
            yield field
            yield Static("", markup=False, id="export-note")
        yield KeyBar()

    @on(Input.Changed)
    def _changed(self) -> None:
        self._note("")

    @on(Input.Submitted)
    async def _save(self, event: Input.Submitted) -> None:
        event.stop()
        written = event.value.strip()
        path = Path(written) if written else self._file
        try:
            await asyncio.to_thread(save, path, self._text, replace=self._confirmed == written)
        except FileExistsError:
            self._confirmed = written
            self._note(EXISTS.to(self.language, key=self.app.key_of("export.save", event.input)))
        except MinistersvarError as error:
            self._note(f"! {explained(error, self.language)}")
        else:
            self.app.pop_screen()
            self.app.notify(SAVED.to(self.language, path=one_line(str(path.expanduser()))), markup=False)

    def _note(self, text: str) -> None:
        self.query_one("#export-note", Static).update(Content(text))
