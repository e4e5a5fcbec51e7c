"""Everything that can be done now, to be found by typing: the live bindings, and what has no key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from textual.binding import BindingType
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from tui.app import texts
from tui.app.keys import is_basic, key

if TYPE_CHECKING:
    from tui.app.application import Ministersvar


_KEYS_FROM = 32
"""Cells before the keys, where the title is not longer."""


class Command(NamedTuple):
    """`keys` do the same; there may be none."""

    title: str
    keys: str
    run: Callable[[], Any]

    @property
    def row(self) -> Content:
        return Content.assemble(self.title, (f"{'':{max(_KEYS_FROM - len(self.title), 2)}}{self.keys}", "$muted"))


class Commands(Provider):
    """Of the screen that the palette was opened from."""

    @property
    def ministersvar(self) -> Ministersvar:
        app: Ministersvar = self.app  # type: ignore[assignment]
        return app

    def _commands(self) -> Iterator[Command]:
        app = self.ministersvar
        seen: set[str] = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if not binding.id or binding.system or is_basic(binding.id) or binding.id == "app.commands":
                continue
            if binding.id in seen:
                continue
            seen.add(binding.id)
            run = partial(app.run_action, binding.action, active.node)
            yield Command(binding.description, app.get_key_display(binding), run)
        yield from app.further_commands()

    async def discover(self) -> Hits:
        for command in self._commands():
            yield DiscoveryHit(command.row, command.run, text=command.title)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        found = False
        for command in self._commands():
            score = matcher.match(command.title)
            if score > 0:
                found = True
                row = matcher.highlight(command.title) + command.row[len(command.title) :]
                yield Hit(score, row, command.run, text=command.title)
        if not found:
            # Textual would say so in English.
            yield Hit(0, texts.NO_COMMAND.to(self.ministersvar.language), lambda: None, text=query)


class Palette(CommandPalette, inherit_bindings=False):
    """Textual's, with keys that can be chosen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("palette.next", "down", "cursor_down", show=False),
        key("palette.previous", "up", "command_list('cursor_up')", show=False),
        key("scroll.page_down", "pagedown", "command_list('page_down')", show=False),
        key("scroll.page_up", "pageup", "command_list('page_up')", show=False),
        key("scroll.top", "ctrl+home,shift+home", "command_list('first')", show=False),
        key("scroll.bottom", "ctrl+end,shift+end", "command_list('last')", show=False),
        key("palette.close", "escape", "escape"),
    ]
