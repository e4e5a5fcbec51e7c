"""What a verification of an archive found, as a page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from tui import messages, upkeep_texts
from tui.language import Language
from tui.page import Page
from tui.wording import counted

if TYPE_CHECKING:
    from index.verification import Verification


def verification_page(found: Verification, language: Language, page: Page | None = None) -> Page:
    page = page or Page()
    counts = (
        (messages.FIELDS["documents"], found.documents),
        (messages.FIELDS["passages"], found.passages),
        (upkeep_texts.PARTS, found.parts),
        (upkeep_texts.FILES, found.files),
        (upkeep_texts.SECONDS, math.ceil(found.took_ms / 1000)),
    )
    page.table([(phrase.to(language), counted(count, language)) for phrase, count in counts], numbers=True)
    page.blank()
    if not found.total:
        page.line(upkeep_texts.SOUND.to(language))
        return page
    title = upkeep_texts.ONE_PROBLEM if found.total == 1 else upkeep_texts.PROBLEMS
    page.line(title.to(language, count=counted(found.total, language)), style="bold")
    for problem in found.problems:
        page.line(upkeep_texts.PROBLEM[problem.kind].to(language, where=problem.where), indent=2)
    if found.total > len(found.problems):
        more = counted(found.total - len(found.problems), language)
        page.line(upkeep_texts.MORE_PROBLEMS.to(language, count=more), indent=2)
    page.blank()
    mend = upkeep_texts.MEND_BY_REBUILD if found.mendable else upkeep_texts.MEND_OTHERWISE
    page.line(mend.to(language))
    return page
