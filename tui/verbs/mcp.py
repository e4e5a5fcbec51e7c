"""`ministersvar mcp`"""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from tui import mcp_texts
from tui.language import Language
from tui.options import option_anywhere, program_options
from tui.serving import serving_options, serving_settings
from tui.verb import Verb

if TYPE_CHECKING:
    from api.settings import Settings

PORT = 8041


def command(language: Language) -> Verb:
    listening = serving_options(language, PORT)

    def run(http: bool, **values: Any) -> int:
        ctx = click.get_current_context()
        for option in listening:
            if not http and ctx.get_parameter_source(option.name or "") is ParameterSource.COMMANDLINE:
                raise click.UsageError(mcp_texts.ONLY_WITH_HTTP.to(language, option=option.opts[0]))
        _serve(serving_settings(language, values) if http else None, language)
        return 0

    return Verb(
        "mcp",
        language,
        run,
        parameters=[
            click.Option(["--http"], is_flag=True, help=mcp_texts.HTTP.to(language)),
            *listening,
            *program_options(language),
        ],
        text=mcp_texts.MCP,
        short=mcp_texts.MCP_SHORT,
        examples=mcp_texts.MCP_EXAMPLES,
    )


def _serve(http: Settings | None, language: Language) -> None:
    """Over HTTP, or, without settings of that, over standard input and output."""
    # The encoder opens in a thread of its own, most of which is not Python: the protocol is imported meanwhile.
    from index.encoders import Opening
    from index.report import Progress
    from tui.progress import ProgressReport

    with ExitStack() as stack:
        progress = stack.enter_context(ProgressReport(language))
        model = option_anywhere("model")
        opening = Opening(model, lambda note: progress(Progress("model", 0, 0, note)))
        from api.mcp_start import over_http, over_stdio

        def ready(address: str | None = None) -> None:
            stack.close()
            if address is not None and not sys.stderr.isatty():
                from api.logs import note

                note("ready", address=address)
            elif address is not None:
                click.echo(mcp_texts.READY.to(language, address=address), err=True)
            elif sys.stdin.isatty():
                end = "Ctrl-Z" if os.name == "nt" else "Ctrl-D"
                click.echo(mcp_texts.WAITING.to(language, end=end), err=True)

        if http is not None:
            over_http(http, ready, progress=progress, opening=opening)
        else:
            over_stdio(option_anywhere("archive"), model, ready, progress=progress, opening=opening)
