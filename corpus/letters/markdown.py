"""Markdown: marks that say how text looks, not what it says."""

from __future__ import annotations

import re

from corpus.flow import Gap
from corpus.letters.view import Edit, View

_IS_MARKDOWN = re.compile(r"^#{1,6} \S|\*\*[^\s*][^*\n]*\*\*|\[[^\]\n]+\]\([^)\n]+\)", re.MULTILINE)
_MARK = re.compile(
    r"""^[ ]{0,3}(?P<heading>\#{1,6}[ ]+)
    |(?P<bold>\*\*|__)(?=\S)|(?<=\S)(?P<close>\*\*|__)
    |(?P<link>\[)(?P<shown>[^\]\n]+)(?P<target>\]\([^)\n]*\))
    |(?P<escape>\\)(?=[\\`*_{}\[\]()\#+.!>|-])
    |(?P<line_end>\\)$""",
    re.MULTILINE | re.VERBOSE,
)


def markdown_edits(view: View) -> list[Edit]:
    """Edits that take the marks out; none for text that is not Markdown."""
    if not _IS_MARKDOWN.search(view.text):
        return []
    edits: list[Edit] = []

    def drop(start: int, end: int) -> None:
        edits.append(Edit(start, end, "", Gap(*view.span(start, end), "markup")))

    for found in _MARK.finditer(view.text):
        for name in ("heading", "bold", "close", "escape", "line_end"):
            if found[name] is not None:
                drop(*found.span(name))
        if found["link"] is not None:
            drop(*found.span("link"))
            drop(*found.span("target"))
    return edits
