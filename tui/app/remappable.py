"""The keys that Textual brings along, with ids, so that users can choose others for them too."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import ScrollableContainer, VerticalScroll
from textual.dom import DOMNode
from textual.screen import Screen
from textual.widgets import Input, TextArea

from tui.language import Phrase

_IDS = {
    "cursor_up": "edit.up",
    "cursor_down": "edit.down",
    "cursor_left": "edit.left",
    "cursor_right": "edit.right",
    "cursor_word_left": "edit.word_left",
    "cursor_left_word": "edit.word_left",
    "cursor_word_right": "edit.word_right",
    "cursor_right_word": "edit.word_right",
    "cursor_line_start": "edit.start",
    "home": "edit.start",
    "cursor_line_end": "edit.end",
    "end": "edit.end",
    "cursor_page_up": "edit.page_up",
    "cursor_page_down": "edit.page_down",
    "cursor_up(True)": "edit.select_up",
    "cursor_down(True)": "edit.select_down",
    "cursor_left(True)": "edit.select_left",
    "cursor_right(True)": "edit.select_right",
    "cursor_word_left(True)": "edit.select_word_left",
    "cursor_left_word(True)": "edit.select_word_left",
    "cursor_word_right(True)": "edit.select_word_right",
    "cursor_right_word(True)": "edit.select_word_right",
    "cursor_line_start(True)": "edit.select_to_start",
    "home(True)": "edit.select_to_start",
    "cursor_line_end(True)": "edit.select_to_end",
    "end(True)": "edit.select_to_end",
    "select_line": "edit.select_line",
    "select_all": "edit.select_all",
    "delete_left": "edit.delete_left",
    "delete_right": "edit.delete_right",
    "delete_word_left": "edit.delete_word_left",
    "delete_left_word": "edit.delete_word_left",
    "delete_word_right": "edit.delete_word_right",
    "delete_right_word": "edit.delete_word_right",
    "delete_to_start_of_line": "edit.delete_to_start",
    "delete_left_all": "edit.delete_to_start",
    "delete_to_end_of_line_or_delete_line": "edit.delete_to_end",
    "delete_right_all": "edit.delete_to_end",
    "delete_line": "edit.delete_line",
    "cut": "edit.cut",
    "copy": "edit.copy",
    "paste": "edit.paste",
    "undo": "edit.undo",
    "redo": "edit.redo",
    "scroll_up": "scroll.up",
    "scroll_down": "scroll.down",
    "scroll_left": "scroll.left",
    "scroll_right": "scroll.right",
    "scroll_home": "scroll.top",
    "scroll_end": "scroll.bottom",
    "page_up": "scroll.page_up",
    "page_down": "scroll.page_down",
    "page_left": "scroll.page_left",
    "page_right": "scroll.page_right",
    "app.focus_next": "focus.next",
    "app.focus_previous": "focus.previous",
    "screen.copy_text": "focus.copy",
}
"""By Textual's action; what a line and an area of text call differently has one id."""


BASIC = {
    "edit.up": Phrase(da="En linje op", en="A line up"),
    "edit.down": Phrase(da="En linje ned", en="A line down"),
    "edit.left": Phrase(da="Et tegn tilbage", en="A character back"),
    "edit.right": Phrase(da="Et tegn frem", en="A character on"),
    "edit.word_left": Phrase(da="Et ord tilbage", en="A word back"),
    "edit.word_right": Phrase(da="Et ord frem", en="A word on"),
    "edit.start": Phrase(da="Til linjens begyndelse", en="To the start of the line"),
    "edit.end": Phrase(da="Til linjens slutning", en="To the end of the line"),
    "edit.page_up": Phrase(da="En side op", en="A page up"),
    "edit.page_down": Phrase(da="En side ned", en="A page down"),
    "edit.select_up": Phrase(da="Markér en linje op", en="Select a line up"),
    "edit.select_down": Phrase(da="Markér en linje ned", en="Select a line down"),
    "edit.select_left": Phrase(da="Markér et tegn tilbage", en="Select a character back"),
    "edit.select_right": Phrase(da="Markér et tegn frem", en="Select a character on"),
    "edit.select_word_left": Phrase(da="Markér et ord tilbage", en="Select a word back"),
    "edit.select_word_right": Phrase(da="Markér et ord frem", en="Select a word on"),
    "edit.select_to_start": Phrase(da="Markér til linjens begyndelse", en="Select to the start of the line"),
    "edit.select_to_end": Phrase(da="Markér til linjens slutning", en="Select to the end of the line"),
    "edit.select_line": Phrase(da="Markér linjen", en="Select the line"),
    "edit.select_all": Phrase(da="Markér alt", en="Select all"),
    "edit.delete_left": Phrase(da="Slet tegnet før", en="Delete the character before"),
    "edit.delete_right": Phrase(da="Slet tegnet efter", en="Delete the character after"),
    "edit.delete_word_left": Phrase(da="Slet ordet før", en="Delete the word before"),
    "edit.delete_word_right": Phrase(da="Slet ordet efter", en="Delete the word after"),
    "edit.delete_to_start": Phrase(da="Slet til linjens begyndelse", en="Delete to the start of the line"),
    "edit.delete_to_end": Phrase(da="Slet til linjens slutning", en="Delete to the end of the line"),
    "edit.delete_line": Phrase(da="Slet linjen", en="Delete the line"),
    "edit.cut": Phrase(da="Klip", en="Cut"),
    "edit.copy": Phrase(da="Kopiér markeringen", en="Copy the selection"),
    "edit.paste": Phrase(da="Indsæt", en="Paste"),
    "edit.undo": Phrase(da="Fortryd", en="Undo"),
    "edit.redo": Phrase(da="Gentag", en="Redo"),
    "scroll.up": Phrase(da="Rul op", en="Scroll up"),
    "scroll.down": Phrase(da="Rul ned", en="Scroll down"),
    "scroll.left": Phrase(da="Rul til venstre", en="Scroll left"),
    "scroll.right": Phrase(da="Rul til højre", en="Scroll right"),
    "scroll.top": Phrase(da="Til toppen", en="To the top"),
    "scroll.bottom": Phrase(da="Til bunden", en="To the bottom"),
    "scroll.page_up": Phrase(da="Rul en side op", en="Scroll a page up"),
    "scroll.page_down": Phrase(da="Rul en side ned", en="Scroll a page down"),
    "scroll.page_left": Phrase(da="Rul en side til venstre", en="Scroll a page left"),
    "scroll.page_right": Phrase(da="Rul en side til højre", en="Scroll a page right"),
    "focus.next": Phrase(da="Næste felt", en="Next field"),
    "focus.previous": Phrase(da="Forrige felt", en="Previous field"),
    "focus.copy": Phrase(da="Kopiér det markerede", en="Copy what is selected"),
}
"""What each does. They are left out of the help and the palette: they are the keys that every program has."""


def with_ids(node: type[DOMNode]) -> list[Binding]:
    """The bindings of a class of Textual's own. What it may have besides those above has no id."""
    return [replace(each, id=_IDS.get(each.action, each.id)) for each in Binding.make_bindings(node.BINDINGS)]


class TextField(TextArea, inherit_bindings=False):
    """An area of text."""

    BINDINGS: ClassVar[list[BindingType]] = [*with_ids(TextArea)]


class LineField(Input, inherit_bindings=False):
    """A line of text."""

    BINDINGS: ClassVar[list[BindingType]] = [*with_ids(Input)]


class ScrollingPart(VerticalScroll, inherit_bindings=False):
    """A part that is scrolled with keys."""

    BINDINGS: ClassVar[list[BindingType]] = [*with_ids(ScrollableContainer)]


class RemappableScreen(Screen[None], inherit_bindings=False):
    """A screen between whose parts one moves."""

    BINDINGS: ClassVar[list[BindingType]] = [*with_ids(Screen)]
