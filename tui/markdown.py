"""Text that Markdown (CommonMark 0.31) is to show as it stands: what would be taken for a mark is escaped."""

from __future__ import annotations

import re

from tui.printable import one_line, printable

# `$` begins a formula in some dialects, `&` an entity, `|` a table.
_MARK = re.compile(r"([\\`*_\[\]<>#|~$&])")
_LINE_BEGINNING = re.compile(r"^([-+=]|\d{1,9}(?=[.)](?:\s|$)))")


def escaped(text: str) -> str:
    """One line of text, anywhere in a line."""
    return _MARK.sub(r"\\\1", one_line(text))


def quotation(text: str) -> str:
    """A block quotation of a text with its paragraphs. White space apart, what is shown is the text."""
    paragraphs = re.split(r"\n\s*\n", printable(text).strip("\n"))
    return "\n>\n".join("\n".join(f"> {_line(line)}".rstrip() for line in part.split("\n")) for part in paragraphs)


def _line(line: str) -> str:
    """A line of its own: nor may its beginning be taken for a list or an underline."""
    text = escaped(line)
    if match := _LINE_BEGINNING.match(text):
        end = match.end()
        return f"{text[:end]}\\{text[end:]}" if text[:1].isdigit() else f"\\{text}"
    return text
