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

# A single mark stands alone, and words begin right after the one that opens: no list's mark, no "5 * 3", no "fil_navn".
_OPENS = re.compile(r"(?<![\w\\*_])[*_](?=[^\s*_.,:;)])")
_CLOSES = re.compile(r"(?<=[^\s*_\\])[*_](?![\w*_])")
# No emphasis is longer than this (characters), nor has more marks inside it.
_LONGEST_EMPHASIS, _MOST_MARKS_INSIDE = 4_000, 12


def _emphasis_end(text: str, start: int) -> int | None:
    """Where the mark stands that closes the single one at `start`, in the same paragraph."""
    if _OPENS.match(text, start) is None:
        return None
    blank = text.find("\n\n", start, start + _LONGEST_EMPHASIS)
    stop = blank if blank >= 0 else min(len(text), start + _LONGEST_EMPHASIS)
    at = start
    for _ in range(_MOST_MARKS_INSIDE):
        at = text.find(text[start], at + 1, stop)
        if at < 0:
            return None
        if _CLOSES.match(text, at):
            return at
    return None


def markdown_edits(view: View) -> list[Edit]:
    """Edits that take the marks out; none for text that is not Markdown."""
    text = view.text
    if not ("#" in text or "**" in text or "](" in text) or not _IS_MARKDOWN.search(text):
        return []
    edits: list[Edit] = []

    def drop(start: int, end: int) -> None:
        edits.append(Edit(start, end, "", Gap(*view.span(start, end), "markup")))

    at = 0
    closing: set[int] = set()
    for candidate in _CANDIDATE.finditer(text):
        if candidate.start() in closing:
            drop(*candidate.span())
            continue
        if candidate.group() in "*_" and (end := _emphasis_end(text, candidate.start())) is not None:
            closing.add(end)
            drop(*candidate.span())
            continue
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
