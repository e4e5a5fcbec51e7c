"""The archive that a verb works on, opened as the options say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tui.language import Language
from tui.options import option_anywhere
from tui.progress import ProgressReport

if TYPE_CHECKING:
    from qa.assistant import Assistant


@contextmanager
def opened(language: Language, *, asks: bool = False, fills: bool = True) -> Iterator[tuple[Assistant, ProgressReport]]:
    """The assistant, and where its work is reported. With `asks` the model opens while the rest is imported; without
    `fills` no archive is made where there is none."""
    # Not at the top: help and complaints about the arguments need no part of it.
    from index.encoders import Opening
    from index.report import Progress

    model = option_anywhere("model")
    with ProgressReport(language) as progress:
        opening = Opening(model, lambda note: progress(Progress("model", 0, 0, note))) if asks else None
        from qa.assistant import Assistant

        archive = option_anywhere("archive")
        with Assistant.open(archive, model=model, progress=progress, opening=opening, fills=fills) as assistant:
            yield assistant, progress
