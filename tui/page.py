"""A page of text for people: paragraphs with hanging indents, wrapped to a terminal and left whole in a pipe."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TextIO

from rich.console import Console
from rich.text import Text

from tui.printable import one_line, printable

WIDEST = 100
"""Longer lines are hard to read, however wide the terminal is."""
NARROWEST = 20


@dataclass(frozen=True, slots=True)
class Medium:
    """`width` in columns, None where lines are not to be wrapped; `styled` where escape sequences are understood."""

    width: int | None
    styled: bool


def medium_of(stream: TextIO | None, environ: Mapping[str, str]) -> Medium:
    """A terminal wraps; a pipe or a file gets each paragraph on one line, so that what is copied is what was said.

    NO_COLOR (no-color.org) and TERM=dumb switch styles off, FORCE_COLOR switches them on in a pipe.
    """
    terminal = stream is not None and stream.isatty()
    plain = bool(environ.get("NO_COLOR")) or environ.get("TERM") in ("dumb", "unknown")
    width = min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns)) if terminal else None
    return Medium(width=width, styled=not plain and (terminal or bool(environ.get("FORCE_COLOR"))))


class Page:
    """Collects lines. Everything that is put on it is made safe for a terminal first."""

    def __init__(self, medium: Medium | None = None) -> None:
        self._medium = medium or medium_of(sys.stdout, os.environ)
        self._drawn = io.StringIO()
        self._console = Console(
            file=self._drawn,
            force_terminal=self._medium.styled,
            color_system="standard" if self._medium.styled else None,
            width=self._medium.width or 10_000,
            legacy_windows=False,
            markup=False,
            emoji=False,
            highlight=False,
        )

    def drawn(self) -> str:
        return self._drawn.getvalue()

    def blank(self) -> None:
        self._drawn.write("\n")

    def line(self, text: str, *, style: str = "", indent: int = 0, mark: str = "") -> None:
        """A paragraph of one line, wrapped under its beginning; `mark` hangs before it, as a number does."""
        self._put(Text(one_line(text), style=style), indent, mark)

    def passage(
        self, text: str, *, highlights: Iterable[tuple[int, int]] = (), indent: int = 0, mark: str = ""
    ) -> None:
        """Verbatim text with its paragraphs; `highlights` are spans of it."""
        drawn = Text(printable(text))
        for start, end in highlights:
            drawn.stylize("bold", start, end)
        for paragraph in drawn.split("\n", allow_blank=True):
            self._put(paragraph, indent, mark)
            mark = " " * len(mark)

    def items(self, parts: Sequence[str], *, style: str = "", indent: int = 0, mark: str = "") -> None:
        """Short particulars in a row; a line ends between two of them where it can."""
        room = (self._medium.width or 0) - indent - len(mark)
        row = ""
        for part in (one_line(part) for part in parts):
            longer = f"{row} · {part}" if row else part
            if row and self._medium.width and len(longer) > room:
                self.line(row, style=style, indent=indent, mark=mark)
                mark, row = " " * len(mark), part
            else:
                row = longer
        if row:
            self.line(row, style=style, indent=indent, mark=mark)

    def table(self, rows: Sequence[tuple[str, str]], *, indent: int = 0, numbers: bool = False) -> None:
        """Names and what they stand for, in two columns; `numbers` are set flush right."""
        if not rows:
            return
        names = [one_line(name) for name, _ in rows]
        values = [one_line(value) for _, value in rows]
        widest = max(map(len, names))
        value_width = max(map(len, values)) if numbers else 0
        for name, value in zip(names, values, strict=True):
            self._put(Text(f"{value:>{value_width}}"), indent, f"{name:<{widest}}  ")

    def _put(self, text: Text, indent: int, mark: str) -> None:
        hanging = indent + len(mark)
        lead = " " * indent + mark
        # Only a number stands out: a dash or a name before the text takes no style from it.
        style = "bold" if mark.strip().isdigit() else ""
        if not text.plain.strip():
            self._console.print(lead.rstrip(), soft_wrap=True)
            return
        width = self._medium.width
        # A terminal too narrow for the indent wraps what overflows it by itself.
        lines = text.wrap(self._console, max(width - hanging, NARROWEST // 2)) if width else [text]
        for number, line in enumerate(lines):
            line.rstrip()
            first = number == 0
            self._console.print(Text.assemble((lead if first else " " * hanging, style), line), soft_wrap=True)
