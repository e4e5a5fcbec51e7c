"""What a training made, with the figures before and after, as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import messages
from tui.language import Language
from tui.page import Page
from tui.wording import counted

if TYPE_CHECKING:
    from qa.training import Training


def training_page(training: Training, language: Language, *, with_debates: bool, page: Page | None = None) -> Page:
    """`with_debates` says that debates were among the material, on which the shipped adapters were trained."""
    page = page or Page()
    page.line(messages.TRAINED.to(language, path=training.path), style="bold")
    page.blank()
    page.line(
        messages.TRAINED_ON.to(
            language,
            steps=counted(training.steps, language),
            speeches=counted(training.speeches, language),
            held_out=counted(training.held_out, language),
        )
    )
    page.blank()
    before, after = training.before, training.after
    values = {
        "mrr": (before.mrr, after.mrr, before.questions),
        "first_sentence": (before.first_sentence, after.first_sentence, before.questions_with_sentences),
    }
    page.table(
        [
            (messages.TRAINING_MEASURES[name].to(language), _row(old, new, of, language))
            for name, (old, new, of) in values.items()
            if old is not None and new is not None
        ],
        indent=2,
    )
    page.blank()
    if with_debates and training.start == "shipped":
        page.line(messages.SEEN_BEFORE.to(language))
    page.line(messages.USED_WITH.to(language, path=training.path))
    return page


def _row(before: float, after: float, of: int, language: Language) -> str:
    numbers = f"{before:.3f} → {after:.3f}"
    figures = numbers.replace(".", ",") if language == "da" else numbers
    return f"{figures}  {messages.OF_QUESTIONS.to(language, count=of)}"
