"""Spans of a text without what says nothing at their ends."""

from __future__ import annotations


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without white space at its ends; None where nothing but marks is left."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if text.startswith("./.", start) and end - start > 3:
        return trimmed(text, start + 3, end)
    if text.endswith("./.", start, end):
        return trimmed(text, start, end - 3)
    return (start, end) if any(character.isalnum() for character in text[start:end]) else None
