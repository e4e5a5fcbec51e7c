"""The filters that hold every question, always in view: as chips, and the field that they are typed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import HorizontalScroll, Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from corpus.errors import MinistersvarError
from tui.app.failure import explained
from tui.app.filter_completion import Proposal, proposals
from tui.app.filter_language import Term, chip, joined, read_filters
from tui.app.keys import key
from tui.app.remappable import LineField
from tui.language import Language, Phrase

if TYPE_CHECKING:
    from tui.app.application import Ministersvar

FILTERS = Phrase(da="Filtre:", en="Filters:")
NO_FILTERS = Phrase(da="ingen ({key})", en="none ({key})")
TYPE_HERE = Phrase(da="udvalg:REU fra:2024 ministerium:…", en="committee:REU from:2024 ministry:…")
ABOUT_FILTERS = (
    Phrase(da="Filtrene", en="The filters"),
    Phrase(
        da="Hvert spørgsmål og hvert tjek holdes til filtrene. De skrives her eller i selve spørgsmålet: udvalg:REU "
        'fra:2024 ministerium:"Justitsministeriet" (eller committee:, from:, ministry:). Af flere værdier i samme '
        "filter er én nok.",
        en="Each question and each check is held to the filters. They are typed here or in the question itself: "
        'committee:REU from:2024 ministry:"Justitsministeriet" (or udvalg:, fra:, ministerium:). Of several values '
        "of one filter any will do.",
    ),
)


class Chip(Static, can_focus=True):
    """One filter. Is removed with a key or a click."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("filter.remove", "delete,backspace,enter", "remove"),
        key("filter.next", "right", "step(1)", show=False),
        key("filter.previous", "left", "step(-1)", show=False),
    ]

    class Removed(Message):
        def __init__(self, term: Term) -> None:
            super().__init__()
            self.term = term

    def __init__(self, term: Term, language: Language) -> None:
        super().__init__(Content(f"{chip(term, language)} ×"), markup=False, classes="chip")
        self.term = term

    def action_remove(self) -> None:
        self.post_message(self.Removed(self.term))

    def action_step(self, step: int) -> None:
        chips = list(self.screen.query(Chip))
        chips[(chips.index(self) + step) % len(chips)].focus()

    def on_click(self, event: events.Click) -> None:
        event.stop()
        self.action_remove()


class FilterField(LineField):
    """Where filters are typed. The proposals above it are chosen with up, down and Tab."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("filter.complete", "tab", "complete", priority=True),
        key("filter.choose", "down", "choose(1)", show=False),
        key("filter.choose_previous", "up", "choose(-1)", show=False),
        key("filter.add", "enter", "submit"),
        key("filter.close", "escape", "close"),
    ]

    class Complete(Message):
        """A proposal is taken."""

    class Choose(Message):
        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class Close(Message):
        """No filter is wanted."""

    class TakeBack(Message):
        """Backspace where nothing is typed: the last filter is not wanted."""

    def action_complete(self) -> None:
        self.post_message(self.Complete())

    def action_choose(self, step: int) -> None:
        self.post_message(self.Choose(step))

    def action_close(self) -> None:
        self.post_message(self.Close())

    def action_delete_left(self) -> None:
        if not self.value:
            self.post_message(self.TakeBack())
        super().action_delete_left()


class FilterBar(Vertical):
    """Shows the terms of the application, and changes them."""

    app: Ministersvar
    ABOUT = ABOUT_FILTERS
    DEFAULT_CSS = """
    FilterBar {
        height: auto;
        padding: 0 2;
        #chips { height: 1; scrollbar-size: 0 0; }
        #chips-name { width: auto; color: $muted; margin-right: 1; }
        .chip { width: auto; padding: 0 1; margin-right: 1; background: $panel; }
        .chip:hover { text-style: underline; }
        .chip:focus { background: $primary; color: $background; text-style: bold; }
        #filter-field { display: none; background: $background; background-tint: transparent; border: round $border; }
        #proposals { display: none; height: auto; max-height: 8; background: $surface; border: none; margin: 0 2; }
    }
    """

    class Left(Message):
        """The filters are done with."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self.language = language
        self._proposals: list[Proposal] = []

    def compose(self) -> ComposeResult:
        yield OptionList(id="proposals", markup=False, compact=True)
        field = FilterField(placeholder=TYPE_HERE.to(self.language), id="filter-field")
        field.cursor_blink = False
        yield field
        with HorizontalScroll(id="chips", can_focus=False):
            yield Static(id="chips-name", markup=False)

    def on_mount(self) -> None:
        self.query_one(OptionList).can_focus = False
        self.watch(self.app, "terms", self._show)

    async def _show(self, terms: tuple[Term, ...]) -> None:
        bar = self.query_one("#chips")
        name = FILTERS.to(self.language)
        if not terms:
            shown = self.app.key_of("filter.edit", self.screen)
            name = f"{name} {NO_FILTERS.to(self.language, key=shown)}"
        self.query_one("#chips-name", Static).update(Content(name))
        async with self.batch():
            await bar.query(Chip).remove()
            await bar.mount_all(Chip(term, self.language) for term in terms)

    # The field

    @property
    def field(self) -> FilterField:
        return self.query_one(FilterField)

    def open(self) -> None:
        self.field.display = True
        self.field.focus()
        self._propose()

    def close(self) -> None:
        self.field.value = ""
        self.field.display = False
        self.query_one(OptionList).display = False
        self.post_message(self.Left())

    @on(events.Click, "#chips-name")
    def _clicked(self) -> None:
        self.open()

    @on(Input.Changed, "#filter-field")
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        if self.field.display:
            self._propose()

    def _propose(self) -> None:
        field, shown = self.field, self.query_one(OptionList)
        self._proposals = proposals(field.value, field.cursor_position, self.app.values, self.language)
        shown.clear_options()
        shown.add_options(Option(Content(proposal.text)) for proposal in self._proposals)
        shown.highlighted = None
        shown.display = bool(self._proposals)

    @on(FilterField.Choose)
    def _choose(self, event: FilterField.Choose) -> None:
        shown = self.query_one(OptionList)
        if count := len(self._proposals):
            before = shown.highlighted
            first = 0 if event.step > 0 else count - 1
            shown.highlighted = first if before is None else (before + event.step) % count

    @on(FilterField.Complete)
    def _complete(self) -> None:
        self._take(self.query_one(OptionList).highlighted or 0)

    @on(OptionList.OptionSelected, "#proposals")
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._take(event.option_index)
        self.field.focus()

    def _take(self, number: int) -> None:
        if number >= len(self._proposals):
            return
        proposal, field = self._proposals[number], self.field
        end = "" if proposal.text.endswith(":") else " "
        before, after = field.value[: proposal.start] + proposal.text + end, field.value[proposal.end :].lstrip()
        field.value = before + after
        field.cursor_position = len(before)
        self._propose()

    @on(Input.Submitted, "#filter-field")
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        if (chosen := self.query_one(OptionList).highlighted) is not None:
            self._take(chosen)
            return
        try:
            self.app.terms = joined(self.app.terms, read_filters(event.value))
        except MinistersvarError as error:
            # What was typed stays.
            self.notify(explained(error, self.language), severity="error", markup=False)
        else:
            self.close()

    @on(FilterField.Close)
    def _not_wanted(self) -> None:
        self.close()

    @on(FilterField.TakeBack)
    def _take_back(self) -> None:
        self.app.terms = self.app.terms[:-1]

    # Chips

    @on(Chip.Removed)
    async def _removed(self, event: Chip.Removed) -> None:
        event.stop()
        at = self.app.terms.index(event.term)
        self.app.terms = tuple(term for term in self.app.terms if term != event.term)
        self.call_after_refresh(self._focus_chip, at)

    def _focus_chip(self, at: int) -> None:
        chips = list(self.query(Chip))
        if chips:
            chips[min(at, len(chips) - 1)].focus()
        else:
            self.post_message(self.Left())
