"""A timeline as a page: a plot of the months that needs no colour, who spoke, what was said, what may have changed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from qa.results import Change, Difference, Excerpt, Timeline
from tui import messages, timeline_texts
from tui.answer_page import put_excerpt
from tui.dates import written_date
from tui.language import Language
from tui.markdown import escaped, quotation
from tui.page import Medium, Page
from tui.wording import excerpt_chain, particulars

BAR = 40
"""Columns of the longest bar."""
MOST_MONTHS = 24
"""More are drawn as years."""
SPEAKERS = 8


def timeline_page(timeline: Timeline, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    page.line(_heading(timeline, language), style="bold")
    if not timeline.total:
        return page
    page.blank()
    heading, rows = plot(timeline, language)
    page.line(heading)
    page.table(rows, indent=2)
    page.blank()
    page.line(timeline_texts.BY_SPEAKER.to(language))
    for line in _speakers(timeline, language):
        page.line(line, indent=2)
    page.blank()
    page.line(timeline_texts.STATEMENTS.to(language), style="bold")
    for excerpt in timeline.statements:
        page.blank()
        put_excerpt(page, excerpt, language, "-  ")
    for change in timeline.changes:
        page.blank()
        page.line(f"{timeline_texts.CHANGED.to(language)} {_differences(change, language)}", style="bold")
        for excerpt in (change.earlier, change.later):
            put_excerpt(page, excerpt, language, "   ")
    return page


def timeline_markdown(timeline: Timeline, language: Language) -> Page:
    """CommonMark, the plot as a block of code. No line is wrapped."""
    page = Page(Medium(width=None, styled=False))
    page.line(f"# {escaped(_heading(timeline, language))}")
    if not timeline.total:
        return page
    heading, rows = plot(timeline, language)
    page.blank()
    page.line(f"## {heading}")
    page.blank()
    page.line("```")
    page.table(rows)
    page.line("```")
    page.blank()
    page.passage("\n".join(f"- {escaped(line)}" for line in _speakers(timeline, language)))
    page.blank()
    page.line(f"## {timeline_texts.STATEMENTS.to(language)}")
    for excerpt in timeline.statements:
        page.blank()
        page.passage(_markdown_excerpt(excerpt, language))
    for change in timeline.changes:
        page.blank()
        page.line(f"## {timeline_texts.CHANGED.to(language)} {escaped(_differences(change, language))}")
        for excerpt in (change.earlier, change.later):
            page.blank()
            page.passage(_markdown_excerpt(excerpt, language))
    return page


def plot(timeline: Timeline, language: Language) -> tuple[str, list[tuple[str, str]]]:
    """A row for each month, or year, from the first to the last, with a bar and a count; those without any are drawn
    too, for a silence says something."""
    counts = {month.month: month.count for month in timeline.months if month.month}
    months = _months(min(counts), max(counts)) if counts else []
    heading = timeline_texts.BY_MONTH
    if len(months) > MOST_MONTHS:
        heading = timeline_texts.BY_YEAR
        years = [str(year) for year in range(int(months[0][:4]), int(months[-1][:4]) + 1)]
        counts = {year: sum(count for month, count in counts.items() if month.startswith(year)) for year in years}
        months = years
    rows = [(month, counts.get(month, 0)) for month in months]
    rows += [(timeline_texts.UNDATED.to(language), each.count) for each in timeline.months if each.month is None]
    most = max((count for _, count in rows), default=1)
    return heading.to(language), [(name, _bar(count, most)) for name, count in rows]


def _bar(count: int, most: int) -> str:
    if not count:
        return "·"
    return f"{'█' * max(1, round(BAR * count / max(most, BAR)))} {count}"


def _months(first: str, last: str) -> list[str]:
    year, month = int(first[:4]), int(first[5:])
    found = []
    while f"{year:04}-{month:02}" <= last:
        found.append(f"{year:04}-{month:02}")
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return found


def _heading(timeline: Timeline, language: Language) -> str:
    if not timeline.total:
        return timeline_texts.NOTHING_STATED.to(language)
    days = [day for speaker in timeline.speakers for day in (speaker.first, speaker.last) if day]
    if not days:
        return timeline_texts.COUNT_UNDATED.to(language, total=timeline.total, topic=timeline.topic)
    first, last = (written_date(day, language) for day in (min(days), max(days)))
    phrase = timeline_texts.COUNT if first != last else timeline_texts.ONE_DAY
    phrase = timeline_texts.ONE if timeline.total == 1 else phrase
    return phrase.to(language, total=timeline.total, topic=timeline.topic, first=first, last=last)


def _speakers(timeline: Timeline, language: Language) -> Iterator[str]:
    for speaker in timeline.speakers[:SPEAKERS]:
        line = timeline_texts.SPEAKER.to(language, name=speaker.name, count=speaker.count)
        yield f"{line} ({_period(speaker.first, speaker.last, language)})" if speaker.first else line
    if len(timeline.speakers) > SPEAKERS:
        yield "…"


def _period(first: date, last: date | None, language: Language) -> str:
    if last is None or first == last:
        return written_date(first, language)
    return f"{written_date(first, language)} – {written_date(last, language)}"


def _differences(change: Change, language: Language) -> str:
    return "; ".join(_difference(each, language) for each in change.differences)


def _difference(difference: Difference, language: Language) -> str:
    def words(text: str) -> str:
        return (messages.THE_WORDS if text else messages.NO_WORDS).to(language, words=text)

    said, claimed = words(difference.said), words(difference.claimed)
    kind = messages.DIFFERENCE_KIND[difference.kind].to(language)
    return f"{timeline_texts.CHANGE.to(language, said=said, claimed=claimed)} ({kind})"


def _markdown_excerpt(excerpt: Excerpt, language: Language) -> str:
    where = " · ".join([excerpt.citation.label, *particulars(excerpt.citation, language)])
    return f"{quotation(excerpt.text)}\n\n{escaped(f'— {excerpt_chain(excerpt, language)}, {where}')}"
