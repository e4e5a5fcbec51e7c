"""Lines of a text that hold something."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Noise = Literal["stamp", "footer", "margin"]


@dataclass(slots=True)
class Line:
    """[start, end) without the white space around it; `noise` says what it is where it does not belong to the text."""

    start: int
    end: int
    text: str
    noise: Noise | None = None
    page_number: bool = False


_LINE = re.compile(r"[^\s][^\n]*")
# What stands before a match of it ends its line.
LINE_ENDS = re.compile(r"\s*(?:\n|\Z)")


def lines_of(text: str) -> list[Line]:
    found: list[Line] = []
    for line in _LINE.finditer(text):
        stripped = line.group().rstrip()
        found.append(Line(line.start(), line.start() + len(stripped), stripped))
    return found
