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
def opened(language: Language) -> Iterator[tuple[Assistant, ProgressReport]]:
    """The assistant, and where its work is reported."""
    # Not at the top: help and complaints about the arguments need no part of it.
    from qa.assistant import Assistant

    with (
        ProgressReport(language) as progress,
        Assistant.open(option_anywhere("archive"), model=option_anywhere("model"), progress=progress) as assistant,
    ):
        yield assistant, progress
