"""Taking excerpts along: to the clipboard with their citation, or among the clips."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.binding import BindingType

from corpus.errors import MinistersvarError
from tui.app.failure import explained
from tui.app.keys import Speaking, key
from tui.language import Phrase

if TYPE_CHECKING:
    from qa.results import Excerpt
    from tui.app.application import Ministersvar

COPIED = Phrase(
    da="Uddraget er kopieret med kilde. (Terminalen skal tillade OSC 52.)",
    en="The excerpt is copied with its citation. (The terminal must allow OSC 52.)",
)
KEPT = Phrase(da="Uddraget er gemt ({count} i alt).", en="The excerpt is kept ({count} in all).")
KEPT_BEFORE = Phrase(da="Uddraget var gemt i forvejen.", en="The excerpt was kept already.")


class Found(NamedTuple):
    """An excerpt, and the question or claim it was found with."""

    excerpt: Excerpt
    found_with: str


class TakingScreen(Speaking):
    """A screen on which an excerpt can be chosen and taken along."""

    app: Ministersvar
    BINDINGS: ClassVar[list[BindingType]] = [
        key("excerpt.copy", "c", "copy_excerpt"),
        key("excerpt.clip", "s", "keep_excerpt"),
    ]

    def chosen(self) -> Found | None:
        """The excerpt that has the focus, or is looked at in its letter."""
        raise NotImplementedError

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("copy_excerpt", "keep_excerpt"):
            return self.chosen() is not None
        return super().check_action(action, parameters)

    def action_copy_excerpt(self) -> None:
        from tui.app.export import citation_text

        if found := self.chosen():
            self.app.copy_to_clipboard(citation_text(found.excerpt, self.language))
            self.notify(COPIED.to(self.language), markup=False)

    def action_keep_excerpt(self) -> None:
        if not (found := self.chosen()):
            return
        try:
            added = self.app.clips.add(found.excerpt, found.found_with)
        except MinistersvarError as error:
            self.notify(explained(error, self.language), severity="warning", markup=False)
            return
        told = KEPT if added else KEPT_BEFORE
        self.notify(told.to(self.language, count=len(self.app.clips)), markup=False)
