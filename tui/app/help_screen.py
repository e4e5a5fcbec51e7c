"""F1: what the focused part is for, and the keys that do something there now."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.dom import DOMNode
from textual.screen import ModalScreen, Screen
from textual.widgets import Static

from tui.app import texts
from tui.app.keys import Speaking, is_basic, key
from tui.app.remappable import ScrollingPart
from tui.language import Language, Phrase


class HelpScreen(Speaking, ModalScreen[None]):
    """About the part of another screen that has the focus when this is made."""

    BINDINGS: ClassVar[list[BindingType]] = [key("help.close", "escape,f1,q", "app.pop_screen")]

    def __init__(self, screen: Screen[object], language: Language) -> None:
        super().__init__(language)
        self._title, self._about = _about(screen.focused or screen)
        self._keys = live_keys(screen)

    def compose(self) -> ComposeResult:
        with Vertical(id="help") as frame:
            frame.border_title = Content(self._title.to(self.language))
            frame.border_subtitle = Content(texts.HELP_CLOSE.to(self.language))
            with ScrollingPart():
                yield Static(Content(self._about.to(self.language)), markup=False, classes="about")
                widest = max((len(keys) for keys, _, _ in self._keys), default=0)
                wide = max((len(description) for _, description, _ in self._keys), default=0)
                rows = [
                    Content.assemble(
                        (f"{keys:>{widest}}", "bold $accent"), f"  {description:<{wide}}  ", (identifier, "$muted")
                    )
                    for keys, description, identifier in self._keys
                ]
                yield Static(Content("\n").join(rows), markup=False)
                yield Static(Content(texts.HELP_MORE.to(self.language)), markup=False, classes="more")


def live_keys(screen: Screen[object]) -> list[tuple[str, str, str]]:
    """The keys of a screen, as they are shown, what they do, and the id that they are changed by; nearest to the focus
    first, one row a binding."""
    rows: dict[str, tuple[list[str], str]] = {}
    active: ActiveBinding
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.id and not binding.system and not is_basic(binding.id):
            row = rows.setdefault(binding.id, ([], binding.description))
            row[0].append(screen.app.get_key_display(binding))
    return [(" ".join(keys), description, identifier) for identifier, (keys, description) in rows.items()]


def _about(node: DOMNode) -> tuple[Phrase, Phrase]:
    """Title and text of the nearest part that has any: a class says so with `ABOUT`."""
    for each in node.ancestors_with_self:
        about = getattr(each, "ABOUT", None)
        if about:
            title, text = about
            return title, text
    return texts.ABOUT_PROGRAM
