"""What a fetch did or would do, and what the service and the letters disagree on, as a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from corpus.document import document_label
from tui import messages
from tui.archive_page import ingest_page
from tui.dates import written_date
from tui.language import Language
from tui.page import Page
from tui.wording import counted

if TYPE_CHECKING:
    from corpus.open_data.fetching import FetchReport
    from corpus.open_data.rows import ServiceAnswer
    from corpus.open_data.state import Disagreement
    from index.report import IngestReport


def fetch_page(report: FetchReport, read: IngestReport | None, language: Language, page: Page | None = None) -> Page:
    """`read` is what the archive made of the files; None after a dry run, which is listed."""
    page = page or Page()
    if read is None:
        for answer, file in report.wanted:
            page.line(_described(answer, language))
            page.line(file.url, indent=2)
        if report.wanted:
            page.blank()
        rows = [(messages.FOUND, report.found), (messages.WOULD_FETCH, len(report.wanted))]
    else:
        rows = [
            (messages.FOUND, report.found),
            (messages.FETCHED_NEW, report.new),
            (messages.FETCHED_CHANGED, report.changed),
            (messages.FETCHED_UNCHANGED, report.unchanged),
            (messages.NOT_FETCHED, len(report.refused)),
            (messages.LEFT, report.left),
        ]
    page.table([(phrase.to(language), counted(count, language)) for phrase, count in rows], numbers=True)
    if read is not None:
        page.blank()
        page.line(messages.INTO_ARCHIVE.to(language), style="bold")
        ingest_page(read, language, page)
    return page


def problems_page(
    disagreements: Sequence[Disagreement], withdrawn: Sequence[str], language: Language, page: Page | None = None
) -> Page:
    page = page or Page()
    if not disagreements and not withdrawn:
        page.line(messages.NO_PROBLEMS.to(language))
    if disagreements:
        page.line(messages.DISAGREEMENTS.to(language), style="bold")
    for each in disagreements:
        name = messages.PROBLEM_FIELDS[each.field].to(language)
        said = messages.DISAGREEMENT.to(
            language, document=each.document, field=name, service=each.service, letter=each.letter
        )
        page.line(said, mark="- ", indent=2)
    if withdrawn:
        page.line(messages.WITHDRAWN.to(language), style="bold")
    for name in withdrawn:
        page.line(name, mark="- ", indent=2)
    return page


def _described(answer: ServiceAnswer, language: Language) -> str:
    committee = answer.committees[0] if answer.committees else None
    label = document_label(answer.kind, committee, answer.question_number, answer.session) if answer.kind else ""
    return ", ".join(
        part
        for part in (label or answer.title or str(answer.id), answer.date and written_date(answer.date, language))
        if part
    )
