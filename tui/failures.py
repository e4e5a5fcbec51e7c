"""What goes wrong, as one line for the user and an exit status."""

from __future__ import annotations

import os
import sys

import click

from corpus.errors import MinistersvarError
from tui import messages
from tui.language import Language
from tui.output import abandon_output, complain
from tui.printable import one_line, printable

WRONG_USE = 2
INTERRUPTED = 130


def report(error: BaseException, language: Language) -> int:
    """Says on standard error what went wrong; returns the exit status."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, (KeyboardInterrupt, click.Abort)):
        if sys.stderr is not None and sys.stderr.isatty():
            # The terminal has shown ^C where the cursor was.
            click.echo(err=True)
        complain(messages.INTERRUPTED.to(language))
        return INTERRUPTED
    if isinstance(error, click.UsageError):
        command = error.ctx.command_path if error.ctx else "ministersvar"
        complain(f"{usage_problem(error, language)} {messages.HELP_HINT.to(language, command=command)}")
        return WRONG_USE
    if os.environ.get("MINISTERSVAR_DEBUG"):
        import traceback

        click.echo(printable("".join(traceback.format_exception(error))), err=True)
    if isinstance(error, OSError):
        abandon_output()
    if isinstance(error, MinistersvarError):
        complain(error.in_language(language))
    elif isinstance(error, click.ClickException):
        complain(error.format_message())
    else:
        text = one_line(str(error)).rstrip(".")
        what = f"{type(error).__name__}: {text}" if text else type(error).__name__
        complain(messages.UNEXPECTED.to(language, error=what))
    return WRONG_USE


def usage_problem(error: click.UsageError, language: Language) -> str:
    """click says these things in English only."""
    match error:
        case click.NoSuchOption():
            problem = messages.NO_OPTION.to(language, option=error.option_name)
            if error.possibilities:
                # click gives the nearest first.
                likely = error.possibilities[0]
                problem += " " + messages.DID_YOU_MEAN.to(language, verb=likely)
            return problem
        case click.MissingParameter(param=click.Parameter() as parameter):
            return messages.MISSING.to(language, parameter=_name(parameter))
        case click.BadParameter(param=click.Parameter() as parameter):
            return messages.BAD_VALUE.to(language, option=_name(parameter), problem=error.message)
        case click.BadOptionUsage():
            if any(option.opts[0] == error.option_name for option in _flags(error.ctx)):
                return messages.TAKES_NO_VALUE.to(language, option=error.option_name)
            return messages.NEEDS_VALUE.to(language, option=error.option_name)
    return error.format_message()


def _name(parameter: click.Parameter) -> str:
    if isinstance(parameter, click.Option):
        return parameter.opts[0]
    return (parameter.metavar or parameter.human_readable_name).removesuffix("...")


def _flags(ctx: click.Context | None) -> list[click.Option]:
    parameters = ctx.command.params if ctx else []
    return [option for option in parameters if isinstance(option, click.Option) and option.is_flag]
