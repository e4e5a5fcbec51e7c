"""Heads in columns side by side, parted by runs of spaces: a label's value stands below it, where the label begins."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from itertools import takewhile

from corpus.dates import DATE
from corpus.letters.label_words import Label, fits, label_only
from corpus.letters.lines import Line
from corpus.letters.view import Found

GAP = "   "
_CELL = re.compile(r"\S+(?: {1,2}\S+)*")
# A value stands on one of the next lines, and no further to the side than this (characters).
_LINES_BELOW, _MOST_SHIFT = 2, 1
# A longer line (characters) is no head's.
_LONGEST_LINE = 240


def cells(text: str, line: Line) -> list[tuple[int, Line]]:
    """The cells of a line, each with its column."""
    begins = text.rfind("\n", 0, line.start) + 1
    if GAP not in line.text or len(line.text) > _LONGEST_LINE:
        return [(line.start - begins, line)]
    return [
        (line.start - begins + cell.start(), Line(line.start + cell.start(), line.start + cell.end(), cell.group()))
        for cell in _CELL.finditer(line.text)
    ]


def aligned_values(text: str, lines: list[Line], answering: Container[int]) -> Iterator[tuple[Label, Found[str]]]:
    """The values that stand right below their labels, of labels beside an address or beside each other."""
    for index, line in enumerate(lines):
        if line.start in answering or not (GAP in line.text or text[line.start - len(GAP) : line.start] == GAP):
            continue
        # An address, and after it one label or several.
        named = [(column, label_only(cell.text)) for column, cell in cells(text, line)]
        for column, names in takewhile(lambda entry: entry[1], reversed(named)):
            if len(names) != 1 or column == 0 or _at(text, lines[max(0, index - 1) : index], column, label=True):
                # Of labels in a row downwards the values come after the last one.
                continue
            value = _at(text, lines[index + 1 : index + 1 + _LINES_BELOW], column, label=False)
            if value is not None and _is_value(names[0], value):
                yield names[0], Found(value.text, value.start, value.end)


def _is_value(label: Label, value: Line) -> bool:
    numbered = label in ("case", "document", "act")
    return fits(label, [value]) and not (numbered and DATE.fullmatch(value.text))


def _at(text: str, lines: list[Line], column: int, *, label: bool) -> Line | None:
    """What stands at a column of the first line that has anything there, where that is a label or is none."""
    for line in lines:
        for at, cell in cells(text, line):
            if abs(at - column) <= _MOST_SHIFT:
                return cell if bool(label_only(cell.text)) == label else None
    return None
