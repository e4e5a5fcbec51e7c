"""`ministersvar serve`"""

from __future__ import annotations

import os
import re
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tui import help_texts, serve_texts
from tui.language import Language
from tui.options import Reading, count_given, names_given, option_anywhere, program_options
from tui.printable import one_line
from tui.verb import Verb

if TYPE_CHECKING:
    from api.settings import Settings

_ORIGIN = re.compile(r"https?://[^/\s?#@]+")


def command(language: Language) -> Verb:
    def run(
        host: str,
        port: int,
        workers: int,
        api_keys: Path | None,
        without_keys: bool,
        allow_host: tuple[str, ...],
        allow_origin: tuple[str, ...],
        log_questions: bool,
        **_values: Any,
    ) -> int:
        from api.keys import api_keys as keys_given
        from api.settings import Settings

        keys = keys_given(os.environ, api_keys)
        if keys and without_keys:
            raise click.UsageError(serve_texts.KEYS_AND_OPEN.to(language))
        settings = Settings(
            archive=option_anywhere("archive"),
            model=option_anywhere("model"),
            host=host,
            port=port,
            workers=workers,
            keys=keys,
            hosts=allow_host,
            origins=allow_origin,
            log_questions=log_questions,
        )
        if not (settings.is_local or keys or without_keys):
            raise click.UsageError(serve_texts.KEYS_NEEDED.to(language, host=one_line(host)))
        _serve(settings, language)
        return 0

    return Verb(
        "serve",
        language,
        run,
        parameters=[
            click.Option(
                ["--host"],
                default="127.0.0.1",
                callback=_one_given(language),
                metavar=serve_texts.ADDRESS.to(language),
                help=serve_texts.HOST.to(language),
            ),
            click.Option(
                ["--port"],
                default="8040",
                callback=_port_given(language),
                metavar=help_texts.NUMBER.to(language),
                help=serve_texts.PORT.to(language),
            ),
            click.Option(
                ["--workers"],
                default="1",
                callback=count_given(language),
                metavar=help_texts.COUNT.to(language),
                help=serve_texts.WORKERS.to(language),
            ),
            click.Option(
                ["--api-keys"],
                type=click.Path(path_type=Path),
                metavar=help_texts.FILE.to(language),
                help=serve_texts.API_KEYS.to(language),
            ),
            click.Option(["--without-keys"], is_flag=True, help=serve_texts.WITHOUT_KEYS.to(language)),
            click.Option(
                ["--allow-host"],
                multiple=True,
                callback=names_given(language),
                metavar=help_texts.NAME.to(language),
                help=serve_texts.ALLOW_HOST.to(language),
            ),
            click.Option(
                ["--allow-origin"],
                multiple=True,
                callback=_origins_given(language),
                metavar="URL",
                help=serve_texts.ALLOW_ORIGIN.to(language),
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


def _one_given(language: Language) -> Reading:
    names = names_given(language)

    def read(ctx: click.Context, parameter: click.Parameter, value: str) -> str:
        return str(names(ctx, parameter, (value,))[0])

    return read


def _port_given(language: Language) -> Reading:
    def read(ctx: click.Context, parameter: click.Parameter, value: str) -> int:
        if value.isascii() and value.isdigit() and len(value) < 6 and int(value) < 1 << 16:
            return int(value)
        problem = serve_texts.NOT_A_PORT.to(language, value=one_line(value) or "»«")
        raise click.BadParameter(problem, ctx, parameter)

    return read


def _origins_given(language: Language) -> Reading:
    def read(ctx: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
        origins = tuple(value.rstrip("/").lower() for value in values)
        for value, origin in zip(values, origins, strict=True):
            if not _ORIGIN.fullmatch(origin):
                problem = serve_texts.NOT_AN_ORIGIN.to(language, value=one_line(value) or "»«")
                raise click.BadParameter(problem, ctx, parameter)
        return origins

    return read
