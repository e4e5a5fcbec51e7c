"""What a filter that is being typed may become: names of filters, and the values that the archive holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tui.app.filter_language import FIELDS, field_named, name_of, quoted
from tui.language import Language
from tui.printable import one_line

if TYPE_CHECKING:
    from index.view import View

MOST = 8
"""Proposals that are shown at once."""
_FACETS = {
    "committees": "committee",
    "ministries": "ministry",
    "ministers": "minister",
    "parties": "party",
    "asked_by": "asked_by",
    "stated_by": "speaker",
    "kinds": "kind",
    "statuses": "status",
}
"""Facets of the archive by the field that they complete."""
_UNFINISHED = re.compile(r"(?<!\S)(?:(?P<name>[^\W\d_][\w-]*):)?(?P<value>[\"»“](?P<quoted>[^\"«”]*)|\S*)$")


@dataclass(frozen=True, slots=True)
class Proposal:
    """What may stand at [start, end) of the text that is typed instead."""

    text: str
    start: int
    end: int


def archive_values(view: View, years: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The values that the archive holds, by field; of dates the years, newest first."""
    values = {field: tuple(sorted(view.facet_values(facet), key=str.casefold)) for field, facet in _FACETS.items()}
    newest_first = tuple(sorted(years, reverse=True))
    return {**values, "date_from": newest_first, "date_to": newest_first}


def proposals(
    text: str, cursor: int, values: Mapping[str, Sequence[str]], language: Language, *, names: bool = True
) -> list[Proposal]:
    """For the word before the cursor, the likeliest first; with `names` it may be a filter whose name is begun."""
    unfinished = _UNFINISHED.search(text[:cursor])
    if unfinished is None:
        return []
    start = unfinished.start()
    if unfinished["name"] is None:
        begun = unfinished["value"].casefold()
        found = [name_of(field, language) for field in FIELDS] if names else []
        return [Proposal(f"{name}:", start, cursor) for name in found if name.startswith(begun)]
    field = field_named(unfinished["name"])
    if field is None:
        return []
    begun = unfinished["quoted"] if unfinished["quoted"] is not None else unfinished["value"]
    fitting = _fitting(begun, values.get(field, ()))
    return [Proposal(f"{unfinished['name']}:{quoted(value)}", start, cursor) for value in fitting]


def rest_of_value(text: str, values: Mapping[str, Sequence[str]], language: Language) -> str:
    """What the likeliest proposal adds to the end of a text; empty where there is none that goes on so."""
    for proposal in proposals(text, len(text), values, language, names=False):
        begun = text[proposal.start :]
        if proposal.text.casefold().startswith(begun.casefold()):
            return proposal.text[len(begun) :]
    return ""


def _fitting(begun: str, values: Sequence[str]) -> list[str]:
    """Values that begin so, then those with a word that does."""
    # Not at the top: it takes numpy along, which the first frame does not wait for.
    from index.facets import matches_name

    folded = begun.casefold().strip()
    first = [value for value in values if value.casefold().startswith(folded)]
    then = [value for value in values if value not in first and matches_name(value, begun)] if folded else []
    return [one_line(value) for value in [*first, *then][:MOST]]
