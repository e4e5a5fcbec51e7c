"""Commands whose help comes in the interface's language, with the filters apart from the other options."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import click

from tui import help_texts, messages
from tui.language import Language, Phrase
from tui.printable import one_line


class FilterOption(click.Option):
    """An option that narrows what is searched; help lists these under a heading of their own."""


class Verb(click.Command):
    """A command whose callback returns its exit status."""

    def __init__(
        self,
        name: str,
        language: Language,
        run: Callable[..., int],
        *,
        parameters: Sequence[click.Parameter],
        text: Phrase,
        short: Phrase,
        examples: Iterable[str],
    ) -> None:
        super().__init__(
            name,
            callback=run,
            params=list(parameters),
            help=text.to(language),
            short_help=short.to(language),
            options_metavar=help_texts.ANY_OPTIONS.to(language),
            add_help_option=False,
            # Refused here: click says so in English only.
            context_settings={"allow_extra_args": True},
        )
        self.language = language
        self.examples = tuple(examples)
        self.params.append(help_option(language))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            left = super().parse_args(ctx, args)
        except click.UsageError as error:
            # click forgets the verb where an option lacks its value.
            error.ctx = error.ctx or ctx
            raise
        if left and not ctx.resilient_parsing:
            raise click.UsageError(messages.TOO_MANY.to(self.language, words=one_line(" ".join(left))), ctx)
        return left

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_usage(self, ctx, formatter, self.language)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_options(self, ctx, formatter, self.language)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section(help_texts.EXAMPLES.to(self.language)):
            # Not wrapped: a command is to be copied as it stands.
            formatter.write("".join(f"{'':{formatter.current_indent}}{example}\n" for example in self.examples))


def help_option(language: Language) -> click.Option:
    def show(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
        if wanted and not ctx.resilient_parsing:
            click.echo(ctx.get_help(), color=ctx.color)
            ctx.exit()

    return click.Option(
        ["--help", "-h"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=help_texts.HELP.to(language),
    )


def write_usage(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, language: Language) -> None:
    pieces = command.collect_usage_pieces(ctx)
    formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=help_texts.USAGE.to(language))


def write_options(
    command: click.Command, ctx: click.Context, formatter: click.HelpFormatter, language: Language
) -> None:
    options = [parameter for parameter in command.get_params(ctx) if isinstance(parameter, click.Option)]
    for title, chosen in (
        (help_texts.FILTERS, [option for option in options if isinstance(option, FilterOption)]),
        (help_texts.OPTIONS, [option for option in options if not isinstance(option, FilterOption)]),
    ):
        records = [record for option in chosen if (record := option.get_help_record(ctx))]
        if records:
            with formatter.section(title.to(language)):
                formatter.write_dl(records)
