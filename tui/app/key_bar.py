"""The line at the bottom: the keys that do something now."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.widgets import Footer
from textual.widgets._footer import FooterKey


class KeyBar(Footer):
    """The key of the help stays in view at the right, however little room there is for the others."""

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)

    def compose(self) -> ComposeResult:
        yield from super().compose()
        shown = self.screen.active_bindings.values() if self._bindings_ready else ()
        for binding in (active.binding for active in shown if active.binding.id == "app.help"):
            display = self.app.get_key_display(binding)
            yield FooterKey(binding.key, display, binding.description, binding.action, classes="-command-palette")
