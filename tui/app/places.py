"""The places of the application beside the conversation, as the line at the top shows them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Literal, get_args

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from tui.app.keys import KEYS
from tui.language import Language

if TYPE_CHECKING:
    from tui.app.application import Ministersvar

Place = Literal["check", "clips", "archive"]
PLACES: tuple[Place, ...] = get_args(Place)
_SCREENS: dict[Place, str] = {
    "check": "check_screen:CheckScreen",
    "clips": "clip_screen:ClipScreen",
    "archive": "archive_screen:ArchiveScreen",
}


def screen_of(place: Place, language: Language) -> Screen[None]:
    """Imported when it is first gone to."""
    module, name = _SCREENS[place].split(":")
    screen: Screen[None] = getattr(import_module(f"tui.app.{module}"), name)(language)
    return screen


class PlaceLink(Static):
    app: Ministersvar

    def __init__(self, place: Place, text: str) -> None:
        super().__init__(Content(text), markup=False, classes="place")
        self._place = place

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.app.action_place(self._place)


class PlaceLinks(Horizontal):
    """Each place with its key; the one that is shown stands out."""

    app: Ministersvar
    DEFAULT_CSS = """
    PlaceLinks {
        width: auto;
        height: 1;
        .place { width: auto; margin-left: 3; color: $muted; }
        .place:hover { text-style: underline; }
        .here { color: $primary; text-style: bold reverse; }
    }
    """

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language

    def compose(self) -> ComposeResult:
        for place in PLACES:
            identifier = f"place.{place}"
            shown = self.app.key_of(identifier, self.app)
            link = PlaceLink(place, f"{shown} {KEYS[identifier].to(self.language)}")
            link.set_class(getattr(self.screen, "PLACE", None) == place, "here")
            yield link
