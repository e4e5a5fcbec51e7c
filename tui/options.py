"""The options that verbs share, and what they are read into."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import click

from tui import help_texts, messages
from tui.language import Language, Phrase
from tui.printable import one_line
from tui.verb import FilterOption

if TYPE_CHECKING:
    from datetime import date

    from index.filters import Filters

Reading = Callable[[click.Context, click.Parameter, Any], Any]
"""A click callback: what an option was given, as the verb takes it. Raises BadParameter in the interface's language."""


Words = Callable[[], Sequence[str]]


def _kinds() -> Sequence[str]:
    from corpus.document import Kind

    return get_args(Kind)


def _statuses() -> Sequence[str]:
    from corpus.document import Status

    return get_args(Status)


def period_given(language: Language) -> Reading:
    """A date as people write it; gives the first and the last day of what was written."""

    def read(ctx: click.Context, parameter: click.Parameter, value: str | None) -> tuple[date, date] | None:
        from tui.dates import period

        try:
            return period(value) if value is not None else None
        except ValueError:
            problem = messages.NOT_A_DATE.to(language, value=one_line(value or "") or "»«")
            raise click.BadParameter(problem, ctx, parameter) from None

    return read


def names_given(language: Language) -> Reading:
    """Names to match, or other text. An empty one is refused: a script's variable may be empty by mistake."""

    def read(ctx: click.Context, parameter: click.Parameter, values: Sequence[str]) -> tuple[str, ...]:
        names = tuple(one_line(value) for value in values)
        if not all(names):
            raise click.BadParameter(messages.EMPTY_VALUE.to(language), ctx, parameter)
        return names

    return read


def count_given(language: Language) -> Reading:
    """A whole number from 1 up."""

    def read(ctx: click.Context, parameter: click.Parameter, value: str) -> int:
        # Longer numbers are no counts of anything here, and int() refuses the longest ones.
        if value.isascii() and value.isdigit() and len(value) < 10 and int(value) > 0:
            return int(value)
        raise click.BadParameter(messages.NOT_A_COUNT.to(language, value=one_line(value)), ctx, parameter)

    return read


def _choice(language: Language, words: Words) -> Reading:
    """Words of a few, in small or capital letters, with hyphens or underscores."""

    def one(ctx: click.Context, parameter: click.Parameter, value: str) -> str:
        choices = words()
        word = value.lower().replace("-", "_")
        if word in choices:
            return word
        problem = messages.NOT_A_CHOICE.to(language, value=one_line(value), choices=", ".join(choices))
        raise click.BadParameter(problem, ctx, parameter)

    def read(ctx: click.Context, parameter: click.Parameter, value: Any) -> Any:
        if value is None or isinstance(value, str):
            return value and one(ctx, parameter, value)
        return tuple(one(ctx, parameter, each) for each in value)

    return read


def _model_given(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """A file of adapters by its whole path: an archive remembers it, and is opened from other folders too."""
    if value and value.endswith(".npz"):
        return str(Path(value).expanduser().absolute())
    return value


def program_options(language: Language) -> list[click.Parameter]:
    """Options of every verb, which may also stand before it."""
    return [
        click.Option(
            ["--archive"],
            type=click.Path(path_type=Path),
            metavar=help_texts.FOLDER.to(language),
            help=help_texts.ARCHIVE.to(language),
        ),
        click.Option(
            ["--model"],
            callback=_model_given,
            metavar=help_texts.MODEL_NAME.to(language),
            help=help_texts.MODEL.to(language),
        ),
        click.Option(
            ["--language"],
            callback=_choice(language, lambda: get_args(Language)),
            metavar="da|en",
            help=help_texts.LANGUAGE.to(language),
        ),
    ]


def option_anywhere(name: str) -> Any:
    """What one of `program_options` was given; after the verb it wins over before it."""
    ctx = click.get_current_context()
    return ctx.params.get(name) or ctx.find_root().params.get(name)


def json_option(language: Language) -> click.Option:
    return click.Option(["--json", "as_json"], is_flag=True, help=help_texts.JSON.to(language))


def limit_option(language: Language, default: int) -> click.Option:
    return click.Option(
        ["--limit"],
        callback=count_given(language),
        default=str(default),
        metavar=help_texts.COUNT.to(language),
        help=help_texts.LIMIT.to(language, default=default),
    )


def filter_options(language: Language) -> list[FilterOption]:
    def names(option: str, field: str, metavar: Phrase, text: Phrase) -> FilterOption:
        return FilterOption(
            [option, field],
            multiple=True,
            callback=names_given(language),
            metavar=metavar.to(language),
            help=text.to(language),
        )

    def choices(option: str, field: str, words: Words, text: Phrase) -> FilterOption:
        return FilterOption(
            [option, field],
            multiple=True,
            callback=_choice(language, words),
            metavar=option.strip("-").upper() if language == "en" else text.da.split(":")[0].upper(),
            help=text.to(language),
        )

    def day(option: str, field: str, text: Phrase) -> FilterOption:
        return FilterOption(
            [option, field],
            callback=period_given(language),
            metavar=help_texts.DATE.to(language),
            help=text.to(language),
        )

    return [
        day("--from", "date_from", help_texts.FROM),
        day("--to", "date_to", help_texts.TO),
        names("--committee", "committees", help_texts.NAME, help_texts.COMMITTEE),
        names("--ministry", "ministries", help_texts.NAME, help_texts.MINISTRY),
        names("--minister", "ministers", help_texts.NAME, help_texts.MINISTER),
        names("--party", "parties", help_texts.PARTY, help_texts.PARTY_FILTER),
        names("--asked-by", "asked_by", help_texts.NAME, help_texts.ASKED_BY),
        names("--stated-by", "stated_by", help_texts.NAME, help_texts.STATED_BY),
        names("--case", "cases", help_texts.NUMBER, help_texts.CASE),
        names("--question", "question_numbers", help_texts.NUMBER, help_texts.QUESTION_NUMBER),
        choices("--kind", "kinds", _kinds, help_texts.KIND),
        choices("--status", "statuses", _statuses, help_texts.STATUS),
    ]


def filters(language: Language, values: Mapping[str, Any]) -> Filters:
    """What the filter options were given, among the values of all options. Raises UsageError."""
    from index.filters import Filters

    date_from = values["date_from"][0] if values["date_from"] else None
    date_to = values["date_to"][1] if values["date_to"] else None
    if date_from and date_to and date_from > date_to:
        raise click.UsageError(messages.DATES_SWAPPED.to(language))
    named: dict[str, Any] = {option.name: values[option.name] for option in filter_options(language) if option.multiple}
    return Filters(date_from=date_from, date_to=date_to, **named)
