"""What each key does, by the id of its binding: for the footer, the help, and the user's own keys in `config.toml`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from textual.binding import ActiveBinding, Binding

from tui.app.remappable import BASIC, RemappableScreen
from tui.language import Language, Phrase

KEYS = {
    "app.quit": Phrase(da="Afslut", en="Quit"),
    "app.help": Phrase(da="Hjælp", en="Help"),
    "app.commands": Phrase(da="Kommandoer", en="Commands"),
    "help.close": Phrase(da="Luk", en="Close"),
    "app.theme": Phrase(da="Lyst/mørkt", en="Light/dark"),
    "conversation.new": Phrase(da="Ny samtale", en="New conversation"),
    "conversation.question": Phrase(da="Til spørgsmålet", en="To the question"),
    "ask.submit": Phrase(da="Spørg", en="Ask"),
    "ask.earlier": Phrase(da="Tidligere spørgsmål", en="Earlier question"),
    "ask.later": Phrase(da="Senere spørgsmål", en="Later question"),
    "ask.excerpts": Phrase(da="Til uddragene", en="To the excerpts"),
    "example.ask": Phrase(da="Spørg", en="Ask"),
    "reference.open": Phrase(da="Åbn brevet", en="Open the letter"),
    "excerpt.open": Phrase(da="Åbn brevet", en="Open the letter"),
    "excerpt.next": Phrase(da="Næste uddrag", en="Next excerpt"),
    "excerpt.previous": Phrase(da="Forrige uddrag", en="Previous excerpt"),
    "letter.next": Phrase(da="Næste", en="Next"),
    "letter.previous": Phrase(da="Forrige", en="Previous"),
    "letter.find": Phrase(da="Find", en="Find"),
    "letter.close": Phrase(da="Luk", en="Close"),
    "letter.next_link": Phrase(da="Næste henvisning", en="Next reference"),
    "letter.previous_link": Phrase(da="Forrige henvisning", en="Previous reference"),
    "letter.follow": Phrase(da="Følg henvisningen", en="Follow the reference"),
    "letter.back": Phrase(da="Tilbage", en="Back"),
    "letter.zoom": Phrase(da="Zoom", en="Zoom"),
    "filter.edit": Phrase(da="Filtre", en="Filters"),
    "filter.remove": Phrase(da="Fjern filteret", en="Remove the filter"),
    "filter.next": Phrase(da="Næste filter", en="Next filter"),
    "filter.previous": Phrase(da="Forrige filter", en="Previous filter"),
    "filter.complete": Phrase(da="Udfyld", en="Complete"),
    "filter.choose": Phrase(da="Næste forslag", en="Next proposal"),
    "filter.choose_previous": Phrase(da="Forrige forslag", en="Previous proposal"),
    "filter.add": Phrase(da="Brug filteret", en="Use the filter"),
    "filter.close": Phrase(da="Fortryd", en="Cancel"),
    "excerpt.copy": Phrase(da="Kopiér", en="Copy"),
    "excerpt.clip": Phrase(da="Gem uddrag", en="Keep excerpt"),
    "conversation.export": Phrase(da="Eksportér samtalen", en="Export the conversation"),
    "place.check": Phrase(da="Tjek", en="Check"),
    "place.clips": Phrase(da="Gemte uddrag", en="Kept excerpts"),
    "place.archive": Phrase(da="Arkiv", en="Archive"),
    "place.leave": Phrase(da="Til samtalen", en="To the conversation"),
    "clip.open": Phrase(da="Åbn brevet", en="Open the letter"),
    "clip.next": Phrase(da="Næste uddrag", en="Next excerpt"),
    "clip.previous": Phrase(da="Forrige uddrag", en="Previous excerpt"),
    "clip.remove": Phrase(da="Fjern", en="Remove"),
    "clip.export": Phrase(da="Eksportér", en="Export"),
    "export.save": Phrase(da="Gem filen", en="Save the file"),
    "export.close": Phrase(da="Fortryd", en="Cancel"),
    "check.submit": Phrase(da="Tjek teksten", en="Check the text"),
    "check.results": Phrase(da="Til resultatet", en="To the result"),
    "check.text": Phrase(da="Til teksten", en="To the text"),
    "part.unfold": Phrase(da="Vis/skjul stederne", en="Show/hide the places"),
    "part.next": Phrase(da="Næste del", en="Next part"),
    "part.previous": Phrase(da="Forrige del", en="Previous part"),
    "ingest.start": Phrase(da="Læs ind", en="Ingest"),
    "ingest.cancel": Phrase(da="Afbryd indlæsningen", en="Cancel the ingest"),
    "find.done": Phrase(da="Til fundene", en="To the matches"),
    "palette.next": Phrase(da="Næste kommando", en="Next command"),
    "palette.previous": Phrase(da="Forrige kommando", en="Previous command"),
    "palette.close": Phrase(da="Luk", en="Close"),
    "app.how_to_quit": Phrase(da="Hvordan man afslutter", en="How to quit"),
    **BASIC,
}
"""Every id is stable: users name them in their configuration."""


def key(identifier: str, keys: str, action: str, **more: Any) -> Binding:
    """A binding that is described by its id; `keys` are the default ones, with commas between."""
    return Binding(keys, action, KEYS[identifier].en, id=identifier, **more)


def is_basic(identifier: str) -> bool:
    """Whether a binding is one of those that every program has: not told in the help and the palette."""
    return identifier in BASIC


class Speaking(RemappableScreen):
    """A screen whose bindings are described in the interface's language, by their ids."""

    def __init__(self, language: Language, **more: str | None) -> None:
        super().__init__(**more)
        self.language = language

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        return {
            name: active._replace(binding=described(active.binding, self.language))
            for name, active in super().active_bindings.items()
        }


def described(binding: Binding, language: Language) -> Binding:
    phrase = KEYS.get(binding.id or "")
    return replace(binding, description=phrase.to(language)) if phrase else binding
