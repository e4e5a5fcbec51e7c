"""What filters ask for and nothing in the archive has, told on standard error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui import messages
from tui.language import Language
from tui.output import complain
from tui.printable import one_line

if TYPE_CHECKING:
    from index.filters import Filters
    from index.unknown_values import UnknownValue
    from qa.assistant import Assistant


def tell_unknown_values(assistant: Assistant, filters: Filters, language: Language) -> None:
    """A line for each value that nothing has. For searches that found nothing: in others it is not asked for."""
    for each in assistant.unknown_values(filters) if filters else ():
        complain(_line(each, language))


def _line(unknown: UnknownValue, language: Language) -> str:
    problem = messages.UNKNOWN_VALUE[unknown.facet].to(language, value=one_line(unknown.wanted))
    if not unknown.values:
        return problem
    phrase = messages.ALL_VALUES if unknown.complete else messages.NEAREST_VALUES
    return phrase.to(language, problem=problem, values=", ".join(unknown.values))
