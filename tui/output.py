"""Where results and messages go: the first to standard output, the second to standard error."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TextIO

import click

from corpus.errors import MinistersvarError, reason_in_danish
from tui import messages
from tui.language import Language
from tui.printable import json_text, one_line

if TYPE_CHECKING:
    from tui.page import Page

CLOSED_PIPE_STATUS = 128 + 13
"""What a shell reports of a program that SIGPIPE ended: neither found nor not found."""


def print_page(page: Page, language: Language) -> None:
    """Text for people, drawn as standard output can show it."""
    _write(page.drawn(), language)


def print_json(value: Any, language: Language) -> None:
    """One JSON value: indented on a terminal, on one line elsewhere."""
    terminal = sys.stdout is not None and sys.stdout.isatty()
    _write(json_text(value, encoding=_encoding(sys.stdout), indent=2 if terminal else None) + "\n", language)


def print_json_lines(values: Iterable[Any], language: Language) -> None:
    """JSON Lines (jsonlines.org): one value a line, on a terminal too, since each line is a record."""
    encoding = _encoding(sys.stdout)
    _write("".join(json_text(value, encoding=encoding) + "\n" for value in values), language)


def complain(message: str) -> None:
    """A line on standard error."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            click.echo(f"ministersvar: {one_line(message)}", err=True)


def _encoding(stream: TextIO | None) -> str:
    return getattr(stream, "encoding", None) or "utf-8"


def _write(text: str, language: Language) -> None:
    if sys.stdout is None:
        return
    encoding = _encoding(sys.stdout)
    shown = text.encode(encoding, "replace").decode(encoding)
    try:
        sys.stdout.write(shown)
        sys.stdout.flush()
    except OSError as error:
        abandon_output()
        # Windows says EINVAL of a pipe that nobody reads any more.
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            raise click.exceptions.Exit(CLOSED_PIPE_STATUS) from None
        raise MinistersvarError(
            messages.CANNOT_PRINT.to("en", reason=error.strerror or str(error)),
            messages.CANNOT_PRINT.to("da", reason=reason_in_danish(error)),
        ) from error
    if shown != text:
        complain(messages.LOSSY_OUTPUT.to(language, encoding=encoding))


def abandon_output() -> None:
    """Keeps the interpreter from complaining at its end of what standard output could not take."""
    with contextlib.suppress(OSError, io.UnsupportedOperation, AttributeError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
