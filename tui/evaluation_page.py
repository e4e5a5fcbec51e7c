"""An evaluation's measures as a page."""

from __future__ import annotations

from collections.abc import Mapping

from tui import messages
from tui.language import Language
from tui.page import Page


def evaluation_page(measures: Mapping[str, Mapping[str, float]], language: Language, page: Page | None = None) -> Page:
    """`measures` by name: a `count` and what it is `of`, with the `share`; or other numbers by their names."""
    page = page or Page()
    page.table([(_name(name, language), _value(numbers, language)) for name, numbers in measures.items()], numbers=True)
    return page


def _name(name: str, language: Language) -> str:
    phrase = messages.MEASURES.get(name)
    return phrase.to(language) if phrase else name


def _value(numbers: Mapping[str, float], language: Language) -> str:
    parts = []
    if "count" in numbers and "of" in numbers:
        parts.append(messages.OUT_OF.to(language, count=f"{numbers['count']:g}", of=f"{numbers['of']:g}"))
    for name, number in numbers.items():
        if name == "share":
            parts.append(f"{round(100 * number)} %" if language == "da" else f"{round(100 * number)}%")
        elif name not in ("count", "of"):
            text = f"{number:.3f}"
            parts.append(f"{name} {text.replace('.', ',') if language == 'da' else text}")
    return ", ".join(parts)
