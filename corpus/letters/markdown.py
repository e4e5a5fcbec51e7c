"""Markdown: marks that say how text looks, not what it says."""

from __future__ import annotations

import re

from corpus.flow import Gap
from corpus.letters.view import Edit, View

_IS_MARKDOWN = re.compile(
    r"^#{1,6} \S|\*\*[^\s*][^*\n]{0,300}\*\*|\[[^\]\[\n]{1,300}\]\([^()\n]{1,500}\)", re.MULTILINE
)
_CANDIDATE = re.compile(r"[#*_\[\]\\]")
_MARK = re.compile(
    r"""(?:(?<=\n)|\A)(?P<heading>\#{1,6}[ ]+)
    |(?P<bold>\*\*|__)(?=\S)|(?<=\S)(?P<close>\*\*|__)
    |(?P<link>\[)(?P<shown>[^\]\[\n]{1,300})(?P<target>\]\([^()\n]{0,500}\))
    |(?P<escape>\\)(?=[\\`*_{}\[\]()\#+.!>|-])
    |(?P<line_end>\\)$""",
    re.MULTILINE | re.VERBOSE,
)


def markdown_edits(view: View) -> list[Edit]:
    """Edits that take the marks out; none for text that is not Markdown."""
    text = view.text
    if not ("#" in text or "**" in text or "](" in text) or not _IS_MARKDOWN.search(text):
        return []
    edits: list[Edit] = []

    def drop(start: int, end: int) -> None:
        edits.append(Edit(start, end, "", Gap(*view.span(start, end), "markup")))

    at = 0
    for candidate in _CANDIDATE.finditer(text):
        found = _MARK.match(text, candidate.start()) if candidate.start() >= at else None
        if found is None:
            continue
        at = found.end()
        for name in ("heading", "bold", "close", "escape", "line_end"):
            if found[name] is not None:
                drop(*found.span(name))
        if found["link"] is not None:
            drop(*found.span("link"))
            drop(*found.span("target"))
    return edits
