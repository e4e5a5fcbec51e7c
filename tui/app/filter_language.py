"""Filters as they are typed: `udvalg:REU fra:2024 ministerium:"Justitsministeriet"`, in Danish or English words.

What a filter takes, and what is wrong with it, is for the options of the command line to say (`tui.options`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

import click

from corpus.errors import MinistersvarError
from tui.language import Language, Phrase
from tui.options import filter_options, filters
from tui.printable import one_line

if TYPE_CHECKING:
    from index.filters import Filters

_DANISH = {
    "date_from": "fra",
    "date_to": "til",
    "committees": "udvalg",
    "ministries": "ministerium",
    "ministers": "minister",
    "parties": "parti",
    "asked_by": "spørger",
    "stated_by": "taler",
    "cases": "sag",
    "question_numbers": "spørgsmål",
    "kinds": "art",
    "statuses": "status",
}
"""By the field of `Filters`. The English names are those of the options."""

FIELDS = tuple(_DANISH)
"""The fields of `Filters` that can be typed, in the order in which they are shown."""

UNKNOWN = Phrase(da="der er intet filter »{name}«.", en="there is no filter '{name}'.")
DID_YOU_MEAN = Phrase(da="Mente du »{name}:«?", en="Did you mean '{name}:'?")
THE_FILTERS = Phrase(da="Filtrene er {names}.", en="The filters are {names}.")
NOT_A_FILTER = Phrase(
    da="»{text}« er intet filter. Skriv for eksempel udvalg:REU eller fra:2024.",
    en="'{text}' is no filter. Write for example committee:REU or from:2024.",
)
UNCLOSED = Phrase(da="{name}: anførselstegnet lukkes ikke.", en="{name}: the quotation mark is not closed.")
SWAPPED = Phrase(da="fra: ligger efter til:.", en="from: lies after to:.")

_BOTH: tuple[Language, Language] = ("en", "da")
_ONCE = ("date_from", "date_to")
"""Fields with a single value: a second takes the place of the first."""
_QUOTES = {'"': '"', "»": "«", "“": "”", "”": "”"}
_NAME = r"(?P<name>[^\W\d_][\w-]*)"
_QUOTED = "|".join(f"{opening}[^{closing}]*{closing}" for opening, closing in _QUOTES.items())
_TERM = re.compile(rf"(?<!\S){_NAME}:(?P<value>(?:{_QUOTED})(?!\S)|\S+)")
_TERM_OF_A_FIELD = re.compile(rf"(?<!\S){_NAME}:\s*(?P<value>(?:{_QUOTED})(?!\S)|\S*)")


@dataclass(frozen=True, slots=True)
class Term:
    """One filter: a field of `Filters` and one value for it, as it was typed."""

    field: str
    value: str


def name_of(field: str, language: Language) -> str:
    return _DANISH[field] if language == "da" else _options()[field].removeprefix("--")


def typed(term: Term, language: Language) -> str:
    """The filter as it can be typed again."""
    return f"{name_of(term.field, language)}:{quoted(term.value)}"


def quoted(value: str) -> str:
    """A value as it is typed: in quotation marks where it needs them."""
    if re.search(r"\s", value) or value[:1] in _QUOTES:
        return f"»{value}«" if '"' in value else f'"{value}"'
    return value


def chip(term: Term, language: Language) -> str:
    """The filter as a label."""
    return f"{name_of(term.field, language)}: {one_line(term.value)}"


def read_question(text: str) -> tuple[str, tuple[Term, ...]]:
    """The question without the filters that were typed in it, and the filters.

    A word with a colon that names no filter stays in the question, unless it is all but the name of one: a filter
    that was mistyped must not be passed over. Raises `MinistersvarError`.
    """
    terms: list[Term] = []

    def take(match: re.Match[str]) -> str:
        field = field_named(match["name"])
        if field is None:
            if near := _nearest(match["name"]):
                raise _unknown(match["name"], near)
            return match.group()
        terms.append(_term(field, match))
        return ""

    rest = _TERM.sub(take, text)
    filters_of(terms)
    return " ".join(rest.split()) if terms else text, tuple(terms)


def read_filters(text: str) -> tuple[Term, ...]:
    """Filters alone. Raises `MinistersvarError` for all that is none."""
    terms: list[Term] = []
    end = 0
    for match in _TERM_OF_A_FIELD.finditer(text):
        _nothing_else(text[end : match.start()])
        field = field_named(match["name"])
        if field is None:
            raise _unknown(match["name"], _nearest(match["name"]))
        terms.append(_term(field, match))
        end = match.end()
    _nothing_else(text[end:])
    filters_of(terms)
    return tuple(terms)


def joined(terms: Iterable[Term], more: Iterable[Term]) -> tuple[Term, ...]:
    """All terms, each once; of a date the last."""
    found: dict[tuple[str, str], Term] = {}
    for term in (*terms, *more):
        found[(term.field, "" if term.field in _ONCE else one_line(term.value).casefold())] = term
    return tuple(sorted(found.values(), key=lambda term: FIELDS.index(term.field)))


def filters_of(terms: Sequence[Term]) -> Filters:
    """What the terms hold a search to. Raises `MinistersvarError`."""
    problems = _problem(terms, "en"), _problem(terms, "da")
    if problems[0]:
        raise MinistersvarError(*problems)
    return filters("en", _values(terms, "en"))


def field_named(name: str) -> str | None:
    """The field that a name means, in either language."""
    return _fields().get(name.casefold().replace("_", "-"))


def _term(field: str, match: re.Match[str]) -> Term:
    value = match["value"]
    if closing := _QUOTES.get(value[:1]):
        if len(value) < 2 or not value.endswith(closing):
            raise MinistersvarError(*(UNCLOSED.to(language, name=name_of(field, language)) for language in _BOTH))
        value = value[1:-1]
    else:
        # The end of a question, not of a name.
        value = value.rstrip("?!,;")
    return Term(field, one_line(value))


def _nothing_else(text: str) -> None:
    if other := one_line(text):
        raise MinistersvarError(*(NOT_A_FILTER.to(language, text=other) for language in _BOTH))


def _unknown(name: str, near: str | None) -> MinistersvarError:
    def said(language: Language) -> str:
        names = ", ".join(name_of(field, language) for field in FIELDS)
        hint = DID_YOU_MEAN.to(language, name=near) if near else THE_FILTERS.to(language, names=names)
        return f"{UNKNOWN.to(language, name=one_line(name))} {hint}"

    return MinistersvarError(*map(said, _BOTH))


def _nearest(name: str) -> str | None:
    return next(iter(get_close_matches(name.casefold(), _fields(), 1, cutoff=0.75)), None)


def _problem(terms: Sequence[Term], language: Language) -> str:
    """What is wrong with the terms, in one line; empty where nothing is."""
    try:
        filters(language, _values(terms, language))
    except click.BadParameter as error:
        field = error.param.name if error.param else None
        problem = error.message
        return f"{name_of(field, language)}: {problem}" if field else problem
    except click.UsageError:
        # What single options allow, and the two together do not.
        return SWAPPED.to(language)
    return ""


def _values(terms: Sequence[Term], language: Language) -> dict[str, object]:
    """The values of the filter options, as a verb of the command line gets them."""
    command = click.Command("filters", params=list(filter_options(language)), add_help_option=False)
    arguments = [f"{_options()[term.field]}={term.value}" for term in terms]
    return command.make_context("filters", arguments).params


@lru_cache(maxsize=1)
def _options() -> dict[str, str]:
    """The option of each field."""
    return {str(option.name): option.opts[0] for option in filter_options("en")}


@lru_cache(maxsize=1)
def _fields() -> dict[str, str]:
    """The field of each name."""
    return {name_of(field, language): field for field in FIELDS for language in _BOTH}
