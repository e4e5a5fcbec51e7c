"""Values of filters that nothing in an archive has, with those that are meant, maybe."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from index.facets import NUMBERS, numbered, wanted_values
from index.filters import Filters
from index.text import fold, words
from index.view import View

FEW = 10
"""Values that are all named; of more, the nearest."""
_LIKE = 0.7
"""How like a value, or one of its words, must be to be named (`difflib.SequenceMatcher.ratio`). Set, not fitted."""


@dataclass(frozen=True, slots=True)
class UnknownValue:
    """What a filter was given and nothing has. `facet` is the field of `index.facets` that it is about.

    `values` are those that there are, where they are few (`complete`), else the nearest, the likest first.
    """

    facet: str
    wanted: str
    values: tuple[str, ...]
    complete: bool


def unknown_values(view: View, filters: Filters) -> list[UnknownValue]:
    """Of all filters but the dates; empty while the archive is."""
    if view.snapshot is None:
        return []
    found = [
        _unknown(facet, value, view.facet_values(facet))
        for facet, wanted, matches in wanted_values(filters)
        for value in wanted
        if not any(matches(each, value) for each in view.facet_values(facet))
    ]
    for facet, wanted in zip(NUMBERS, (filters.cases, filters.question_numbers), strict=True):
        column = f"{facet}_number"
        for value in wanted:
            if not numbered(view.connection, facet, (value,)):
                rows = view.rows(
                    f"SELECT DISTINCT {column} FROM documents WHERE {column} NOT NULL LIMIT ?",  # noqa: S608
                    (FEW + 1,),
                )
                held = [row[0] for row in rows]
                # Numbers that look alike have nothing to do with each other.
                found.append(
                    _unknown(facet, value, held) if len(held) <= FEW else UnknownValue(facet, value, (), False)
                )
    return found


def _unknown(facet: str, wanted: str, held: list[str]) -> UnknownValue:
    if len(held) <= FEW:
        return UnknownValue(facet, wanted, tuple(sorted(held, key=fold)), complete=True)
    by_form: dict[str, list[str]] = {}
    for value in held:
        for form in dict.fromkeys((fold(value), *words(value))):
            by_form.setdefault(form, []).append(value)
    near = get_close_matches(fold(wanted), by_form, FEW, _LIKE)
    values = dict.fromkeys(value for form in near for value in by_form[form])
    return UnknownValue(facet, wanted, tuple(values)[:FEW], complete=False)
