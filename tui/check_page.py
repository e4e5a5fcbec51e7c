"""Checks as a page: what was found, how it differs, and a report on a whole text, in Markdown too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nlargest

from qa.check import SHORTEST
from qa.check_draft import DraftCheck, DraftPart
from qa.differences import Text
from qa.otherwise import stands_otherwise
from qa.results import Check, Difference, Excerpt, Match
from tui import messages
from tui.answer_page import put_excerpt
from tui.language import Language, Phrase
from tui.markdown import escaped
from tui.page import Medium, Page
from tui.wording import excerpt_chain, particulars

SHOWN_OF_A_PART = 2
"""Places that are shown of each part of a whole text; `check` of the part alone shows the others."""
HARMLESS = ("white_space", "spelling", "case", "punctuation")
"""Kinds of differences that change how something is written, not what is said."""

SHOWN_LEFT_OUT = 12
"""Words of what a quotation leaves out that are shown; of more the first and the last ones. JSON has them all."""


def check_page(check: Check, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    page.line(verdict_line(check, language), style="bold")
    if is_too_short(check):
        page.line(messages.TOO_SHORT.to(language, count=SHORTEST))
    _matches(page, check.matches, language)
    return page


def is_too_short(check: Check) -> bool:
    """Whether a text was not found and could not be looked for word for word."""
    return check.verdict == "not_found" and len(Text.of(check.text).keys) < SHORTEST


def draft_page(draft: DraftCheck, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    for line in draft_summary(draft, language):
        page.line(line)
    for number, part in enumerate(draft.parts, start=1):
        page.blank()
        page.passage(_part_text(part, language), mark=f"{number}  ")
        page.line(verdict_line(part.check, language), style="bold", indent=len(f"{number}  "))
        _matches(page, _shown(part.check), language)
    return page


def draft_markdown(draft: DraftCheck, language: Language) -> Page:
    """CommonMark, a part a section. No line is wrapped."""
    page = Page(Medium(width=None, styled=False))
    for line in draft_summary(draft, language):
        page.line(escaped(line))
    for number, part in enumerate(draft.parts, start=1):
        page.blank()
        heading = f"{number}. {escaped(verdict_line(part.check, language))}"
        _markdown_section(page, heading, _part_text(part, language), _shown(part.check), language)
    return page


def check_markdown(check: Check, language: Language) -> Page:
    """The same of one text."""
    page = Page(Medium(width=None, styled=False))
    _markdown_section(page, escaped(verdict_line(check, language)), check.text, check.matches, language)
    if is_too_short(check):
        page.blank()
        page.line(escaped(messages.TOO_SHORT.to(language, count=SHORTEST)))
    return page


def draft_summary(draft: DraftCheck, language: Language) -> Iterator[str]:
    """How many parts were checked, by verdict, what stands otherwise apart, and how many sentences were not; one line
    each."""
    if not draft.parts:
        yield messages.NOTHING_TO_CHECK.to(language)
        return
    counted = Counter(_counted_as(part.check) for part in draft.parts)
    phrases = (*messages.VERDICT_COUNT.values(), *messages.OTHERWISE_COUNT.values())
    counts = (f"{counted[phrase]} {phrase.to(language)}" for phrase in phrases if counted[phrase])
    yield messages.DRAFT_COUNTS.to(language, count=len(draft.parts), verdicts=", ".join(counts))
    if draft.skipped:
        yield messages.DRAFT_SKIPPED.to(language, skipped=draft.skipped)


def _counted_as(check: Check) -> Phrase:
    otherwise = stands_otherwise(check)
    return messages.OTHERWISE_COUNT[otherwise] if otherwise else messages.VERDICT_COUNT[check.verdict]


def _shown(check: Check) -> list[Match]:
    """The likeliest matches, by which the verdict is told, in their order."""
    likeliest = nlargest(SHOWN_OF_A_PART, check.matches, key=lambda match: match.similarity)
    return [match for match in check.matches if match in likeliest]


def _part_text(part: DraftPart, language: Language) -> str:
    return messages.THE_WORDS.to(language, words=part.check.text) if part.quotation else part.check.text


def verdict_line(check: Check, language: Language) -> str:
    """The verdict in words."""
    otherwise = stands_otherwise(check)
    phrase = messages.STATED_OTHERWISE[otherwise] if otherwise else messages.VERDICT[check.verdict]
    verdict = phrase.to(language)
    if check.total <= len(check.matches):
        return verdict
    return f"{verdict} · {messages.PLACES_MORE.to(language, total=check.total, shown=len(check.matches))}"


def _matches(page: Page, matches: Sequence[Match], language: Language) -> None:
    for match in matches:
        page.blank()
        put_excerpt(page, match.excerpt, language, "-  ")
        for difference in match.differences:
            mark = "· " if difference.kind in HARMLESS else "! "
            page.line(difference_line(difference, language), indent=3, mark=mark)
        if match.answer:
            page.line(messages.ANSWERED.to(language), indent=3)
            put_excerpt(page, match.answer, language, "   -  ")


def difference_line(difference: Difference, language: Language) -> str:
    """What was said and what was claimed in its place, or who said it."""
    kind = messages.DIFFERENCE_KIND[difference.kind].to(language)
    if difference.kind == "attribution":
        who = messages.ATTRIBUTION.to(language, said=difference.said, claimed=difference.claimed)
        return f"{who} ({kind})"

    def words(text: str) -> str:
        return (messages.THE_WORDS if text else messages.NO_WORDS).to(language, words=text)

    left_out = difference.kind == "left_out"
    said = words(_shortened(difference.said) if left_out else difference.said)
    claimed = words(difference.claimed)
    return f"{messages.DIFFERENCE.to(language, said=said, claimed=claimed)} ({kind})"


def _shortened(text: str) -> str:
    words = text.split()
    half = SHOWN_LEFT_OUT // 2
    if len(words) <= SHOWN_LEFT_OUT:
        return " ".join(words)
    return f"{' '.join(words[:half])} … {' '.join(words[-half:])}"


def _markdown_section(page: Page, heading: str, text: str, matches: Sequence[Match], language: Language) -> None:
    page.line(f"## {heading}")
    page.blank()
    page.line(f"> {escaped(text)}")
    if matches:
        page.blank()
    for match in matches:
        for line in _markdown_match(match, language):
            # Not `page.line`, which would take the indent of an inner list for white space.
            page.passage(line)


def _markdown_match(match: Match, language: Language) -> Iterator[str]:
    yield f"- {_markdown_excerpt(match.excerpt, language)}"
    for difference in match.differences:
        yield f"  - {escaped(difference_line(difference, language))}"
    if match.answer:
        yield f"  - {messages.ANSWERED.to(language)} {_markdown_excerpt(match.answer, language)}"


def _markdown_excerpt(excerpt: Excerpt, language: Language) -> str:
    where = " · ".join([excerpt.citation.label, *particulars(excerpt.citation, language)])
    text = messages.THE_WORDS.to(language, words=" ".join(excerpt.text.split()))
    return escaped(f"{text} — {excerpt_chain(excerpt, language)}, {where}")
