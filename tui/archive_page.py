"""What is in an archive, and what an ingest did to it, as a page."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from corpus.document import Kind, Status
from tui import messages
from tui.dates import written_date
from tui.language import Language, Phrase
from tui.page import Page
from tui.wording import counted

if TYPE_CHECKING:
    from index.archive import ArchiveInfo
    from index.report import IngestReport

READ = Phrase(da="Læst", en="Read")


def info_page(info: ArchiveInfo, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    page.table(facts(info, language))
    kinds: dict[Kind, int] = info.by_kind  # type: ignore[assignment]
    statuses: dict[Status, int] = info.by_status  # type: ignore[assignment]
    _counts(page, messages.BY_MINISTRY, info.by_ministry, language)
    _counts(page, messages.BY_COMMITTEE, info.by_committee, language)
    _counts(page, messages.BY_KIND, {messages.KIND[kind].to(language): n for kind, n in kinds.items()}, language)
    _counts(
        page, messages.BY_STATUS, {messages.STATUS[status].to(language): n for status, n in statuses.items()}, language
    )
    _counts(page, messages.BY_YEAR, dict(sorted(info.by_year.items())), language)
    return page


def facts(info: ArchiveInfo, language: Language) -> list[tuple[str, str]]:
    """What an archive is and how much it holds, by the names of the fields."""
    rows = {
        "path": info.path,
        "model": info.model,
        "format_version": str(info.format_version),
        "documents": counted(info.documents, language),
        "statements": counted(info.statements, language),
        "passages": counted(info.passages, language),
        "awaiting": counted(info.awaiting, language) if info.awaiting else "",
        "bytes": _size(info.bytes, language),
        "dates": _dates(info.first_date, info.last_date, language),
    }
    return [(messages.FIELDS[field].to(language), value) for field, value in rows.items() if value]


def ingest_page(report: IngestReport, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    counts = (
        (READ, report.read),
        (messages.NEW, len(report.new)),
        (messages.CHANGED, len(report.changed)),
        (messages.UNCHANGED, len(report.unchanged)),
        (messages.REFUSED, len(report.refused)),
    )
    page.table([(phrase.to(language), counted(count, language)) for phrase, count in counts], numbers=True)
    return page


def _counts(page: Page, title: Phrase, counts: Mapping[str, int], language: Language) -> None:
    if not counts:
        return
    page.blank()
    page.line(title.to(language), style="bold")
    rows = [(name or messages.UNKNOWN.to(language), counted(count, language)) for name, count in counts.items()]
    page.table(rows, indent=2, numbers=True)


def _size(count: int, language: Language) -> str:
    size = float(count)
    for unit in ("B", "kB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            break
        size /= 1000
    text = f"{size:.0f}" if unit == "B" or size >= 100 else f"{size:.1f}"
    return f"{text.replace('.', ',') if language == 'da' else text} {unit}"


def _dates(first: str | None, last: str | None, language: Language) -> str | None:
    if not first or not last:
        return None
    written = [written_date(date.fromisoformat(day), language) for day in (first, last)]
    return written[0] if first == last else messages.PERIOD.to(language, first=written[0], last=written[1])
