"""Answers and searches as a page."""

from __future__ import annotations

from qa.results import Answer, Excerpt, Search
from tui import messages
from tui.language import Language
from tui.page import Page
from tui.wording import confidence, excerpt_chain, particulars, reference


def answer_page(answer: Answer, language: Language, *, filtered: bool, page: Page | None = None) -> Page:
    """Numbered excerpts; or, plainly different, that there is no answer and what comes nearest."""
    page = page or Page()
    if answer.interpreted_as:
        page.line(messages.INTERPRETED_AS.to(language, question=answer.interpreted_as.to(language)))
        page.blank()
    if answer.answered:
        page.line(confidence(answer.confidence, language))
        for number, excerpt in enumerate(answer.excerpts, start=1):
            page.blank()
            put_excerpt(page, excerpt, language, f"{number}  ")
    else:
        percent = round(100 * answer.confidence)
        verdict = messages.NO_ANSWER if answer.nearest else messages.NO_CANDIDATE
        page.line(verdict.to(language, percent=percent), style="bold")
        if not answer.nearest:
            page.line((messages.NOTHING_WITHIN if filtered else messages.NOTHING_NEAR).to(language))
        else:
            page.line((messages.NEAREST_ONE if len(answer.nearest) == 1 else messages.NEAREST).to(language))
            for excerpt in answer.nearest:
                page.blank()
                put_excerpt(page, excerpt, language, "-  ")
    if answer.see_also:
        page.blank()
        page.line(messages.SEE_ALSO.to(language))
        for other in answer.see_also:
            page.line(reference(other, language), mark="- ")
    return page


def search_page(search: Search, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    if not search.hits:
        page.line(messages.NO_HITS.to(language))
        return page
    shown = len(search.hits)
    if search.total > shown:
        page.line(
            (messages.FIRST_HIT if shown == 1 else messages.FIRST_HITS).to(language, shown=shown, total=search.total)
        )
    else:
        page.line((messages.ONE_HIT if shown == 1 else messages.ALL_HITS).to(language, total=shown))
    width = len(str(shown))
    for number, hit in enumerate(search.hits, start=1):
        page.blank()
        put_excerpt(page, hit, language, f"{number:>{width}}  ")
    return page


def put_excerpt(page: Page, excerpt: Excerpt, language: Language, mark: str) -> None:
    """An excerpt with who stated it and where it stands."""
    page.passage(excerpt.text, highlights=excerpt.highlights, mark=mark)
    indent = len(mark)
    page.line(excerpt_chain(excerpt, language), style="italic", indent=indent, mark="— ")
    page.line(excerpt.citation.label, style="dim", indent=indent + 2)
    page.items(particulars(excerpt.citation, language), style="dim", indent=indent + 2)
    for other in excerpt.also:
        where = messages.ALSO_IN.to(language, label=other.label)
        page.items([where, *particulars(other, language)], style="dim", indent=indent + 2)
