"""An evaluation's measures, and what changed against a saved run, as pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui import messages
from tui.language import Language
from tui.page import Page

if TYPE_CHECKING:
    from qa.evaluation.bootstrap import Figure
    from qa.evaluation.comparison import Change, Comparison
    from qa.evaluation.figures import Figures


def evaluation_page(figures: Figures, language: Language, page: Page | None = None) -> Page:
    """Every measure over all questions, under headings, and the main ones by kind of question."""
    from qa.evaluation.bootstrap import RESAMPLES
    from qa.evaluation.figures import ALL

    page = page or Page()
    for heading, measures in messages.MEASURES.items():
        rows = [
            [name.to(language), _value(figure, language), messages.OF_QUESTIONS.to(language, count=figure.of)]
            for key, name in measures.items()
            if (figure := figures.get(key, {}).get(ALL))
        ]
        if rows:
            _columns(page, [heading.to(language), "", ""], rows)
            page.blank()
    _by_kind(page, figures, language)
    page.line(messages.INTERVALS.to(language, resamples=RESAMPLES))
    return page


def _by_kind(page: Page, figures: Figures, language: Language) -> None:
    from qa.evaluation.figures import ALL

    shown = {key: name for key, name in messages.KIND_MEASURES.items() if key in figures}
    kinds = sorted({kind for key in shown for kind in figures[key]} - {ALL})
    if not kinds:
        return
    rows = [
        [kind, *(_value(figure, language) if (figure := figures[key].get(kind)) else "" for key in shown)]
        for kind in kinds
    ]
    _columns(page, [messages.BY_QUESTION_KIND.to(language), *(name.to(language) for name in shown.values())], rows)
    page.blank()


def comparison_page(comparison: Comparison, path: str, language: Language, page: Page | None = None) -> Page:
    """Differences over all questions, and each question that became better or worse."""
    from qa.evaluation.figures import ALL

    page = page or Page()
    page.blank()
    page.line(messages.COMPARED.to(language, path=path), style="bold")
    page.blank()
    for heading, measures in messages.MEASURES.items():
        rows = [
            [name.to(language), _difference(figure, language)]
            for key, name in measures.items()
            if (figure := comparison.differences.get(key, {}).get(ALL))
        ]
        if rows:
            _columns(page, [heading.to(language), ""], rows)
            page.blank()
    if comparison.unmatched:
        page.line(messages.UNMATCHED.to(language, count=comparison.unmatched))
        page.blank()
    for title, changes in ((messages.BETTER, comparison.better), (messages.WORSE, comparison.worse)):
        page.line(title.to(language, count=len(changes)), style="bold")
        for change in changes:
            page.line(_change(change, language), indent=2)
    return page


def _change(change: Change, language: Language) -> str:
    before, after = (str(place or messages.NO_PLACE.to(language)) for place in (change.before, change.after))
    return f"{change.id}: {messages.CHANGES[change.what].to(language)} {before} → {after} · {change.question}"


def _value(figure: Figure, language: Language) -> str:
    return _in_language(f"{figure.value:.3f} ({figure.low:.2f}–{figure.high:.2f})", language)


def _difference(figure: Figure, language: Language) -> str:
    return _in_language(f"{figure.value:+.3f} ({figure.low:+.3f} … {figure.high:+.3f})", language)


def _in_language(numbers: str, language: Language) -> str:
    return numbers.replace(".", ",") if language == "da" else numbers


def _columns(page: Page, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table with the names flush left and the numbers flush right under a bold head."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for at, row in enumerate((head, *rows)):
        cells = [f"{row[0]:<{widths[0]}}", *(f"{c:>{w}}" for c, w in zip(row[1:], widths[1:], strict=True))]
        line = "  ".join(cells).rstrip()
        page.passage(line, highlights=[(0, len(line))] if at == 0 else [])
