"""Questions that are like a draft, as a page: each with its answer, and whether it asks the same."""

from __future__ import annotations

from collections.abc import Iterator

from qa.results import AskedQuestion, Difference, Similar
from tui import messages, similar_texts
from tui.answer_page import put_excerpt
from tui.dates import written_date
from tui.language import Language
from tui.markdown import escaped, quotation
from tui.page import Medium, Page
from tui.wording import excerpt_chain, particulars


def similar_page(similar: Similar, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    page.line(_verdict(similar, language), style="bold")
    for number, match in enumerate(similar.matches, start=1):
        page.blank()
        mark = f"{number}  "
        indent = len(mark)
        page.items(_kind(match, language), style="bold", mark=mark)
        put_excerpt(page, match.excerpt, language, " " * indent)
        for difference in match.differences:
            page.line(_difference(difference, language), indent=indent, mark="! ")
        if match.answer:
            page.line(messages.ANSWERED.to(language), indent=indent)
            put_excerpt(page, match.answer, language, " " * indent + "-  ")
        else:
            page.line(similar_texts.NO_ANSWER.to(language), indent=indent)
    return page


def similar_markdown(similar: Similar, language: Language) -> Page:
    """CommonMark, a question a section. No line is wrapped."""
    page = Page(Medium(width=None, styled=False))
    page.line(escaped(_verdict(similar, language)))
    for number, match in enumerate(similar.matches, start=1):
        page.blank()
        page.line(f"## {number}. {escaped(' · '.join(_kind(match, language)))}")
        page.blank()
        page.passage("\n\n".join(_sections(match, language)))
    return page


def _sections(match: AskedQuestion, language: Language) -> Iterator[str]:
    yield quotation(match.excerpt.text)
    yield escaped(" · ".join([match.excerpt.citation.label, *particulars(match.excerpt.citation, language)]))
    if match.differences:
        yield "\n".join(f"- {escaped(_difference(each, language))}" for each in match.differences)
    if match.answer:
        yield messages.ANSWERED.to(language)
        yield quotation(match.answer.text)
        yield escaped(f"— {excerpt_chain(match.answer, language)}")
    else:
        yield similar_texts.NO_ANSWER.to(language)


def _verdict(similar: Similar, language: Language) -> str:
    if not similar.matches:
        return similar_texts.NONE_LIKE_IT.to(language)
    first = similar.matches[0]
    if first.kind != "same":
        return similar_texts.NOT_THE_SAME.to(language)
    citation = first.excerpt.citation
    status = messages.STATUS[citation.status].to(language)
    if citation.date is None:
        return similar_texts.ALREADY_ANSWERED_UNDATED.to(language, status=status, label=citation.label)
    day = written_date(citation.date, language)
    return similar_texts.ALREADY_ANSWERED.to(language, status=status, date=day, label=citation.label)


def _kind(match: AskedQuestion, language: Language) -> list[str]:
    percent = round(100 * match.similarity)
    return [
        similar_texts.NEARNESS[match.kind].to(language),
        similar_texts.CHANCE.to(language, percent=percent),
        messages.STATUS[match.excerpt.citation.status].to(language),
    ]


def _difference(difference: Difference, language: Language) -> str:
    def words(text: str) -> str:
        return (messages.THE_WORDS if text else messages.NO_WORDS).to(language, words=text)

    said, claimed = words(difference.said), words(difference.claimed)
    kind = messages.DIFFERENCE_KIND[difference.kind].to(language)
    return f"{similar_texts.ASKED_INSTEAD.to(language, said=said, claimed=claimed)} ({kind})"
