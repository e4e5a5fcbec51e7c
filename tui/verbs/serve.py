"""`ministersvar serve`"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from tui import help_texts, serve_texts
from tui.language import Language
from tui.options import count_given, program_options
from tui.serving import serving_options, serving_settings
from tui.verb import Verb

if TYPE_CHECKING:
    from api.settings import Settings


def command(language: Language) -> Verb:
    def run(workers: int, log_questions: bool, **values: Any) -> int:
        settings = replace(serving_settings(language, values), workers=workers, log_questions=log_questions)
        _serve(settings, language)
        return 0

    return Verb(
        "serve",
        language,
        run,
        parameters=[
            *serving_options(language, 8040),
            click.Option(
                ["--workers"],
                default="1",
                callback=count_given(language),
                metavar=help_texts.COUNT.to(language),
                help=serve_texts.WORKERS.to(language),
            ),
            click.Option(["--log-questions"], is_flag=True, help=serve_texts.LOG_QUESTIONS.to(language)),
            *program_options(language),
        ],
        text=serve_texts.SERVE,
        short=serve_texts.SERVE_SHORT,
        examples=serve_texts.SERVE_EXAMPLES,
    )


def _serve(settings: Settings, language: Language) -> None:
    # The encoder opens in a thread of its own, most of which is not Python: what serves is imported meanwhile.
    from index.encoders import Opening
    from index.report import Progress
    from tui.progress import ProgressReport

    with ExitStack() as stack:
        progress = stack.enter_context(ProgressReport(language))
        opening = Opening(settings.model, lambda note: progress(Progress("model", 0, 0, note)))
        from api.server import serve

        def ready(address: str) -> None:
            stack.close()
            if sys.stderr.isatty():
                click.echo(serve_texts.READY.to(language, address=address), err=True)
            else:
                from api.logs import note

                note("ready", address=address)

        serve(settings, ready, progress=progress, opening=opening)
