"""The options of a server, and what they are read into: where it listens, and who may call it."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tui import help_texts, serve_texts
from tui.language import Language
from tui.options import Reading, names_given, option_anywhere
from tui.printable import one_line

if TYPE_CHECKING:
    from api.settings import Settings

_ORIGIN = re.compile(r"https?://[^/\s?#@]+")


def serving_options(language: Language, port: int) -> list[click.Parameter]:
    """`port` is the default."""
    return [
        click.Option(
            ["--host"],
            default="127.0.0.1",
            callback=_one_given(language),
            metavar=serve_texts.ADDRESS.to(language),
            help=serve_texts.HOST.to(language),
        ),
        click.Option(
            ["--port"],
            default=str(port),
            callback=_port_given(language),
            metavar=help_texts.NUMBER.to(language),
            help=serve_texts.PORT.to(language, port=port),
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
    ]


def serving_settings(language: Language, values: Mapping[str, Any]) -> Settings:
    """What the options were given, among the values of all options.

    Raises UsageError for a server that others reach and that neither asks for keys nor is said to be open, and
    `MinistersvarError` for keys that are none.
    """
    from api.keys import api_keys
    from api.settings import Settings

    keys = api_keys(os.environ, values["api_keys"])
    if keys and values["without_keys"]:
        raise click.UsageError(serve_texts.KEYS_AND_OPEN.to(language))
    settings = Settings(
        archive=option_anywhere("archive"),
        model=option_anywhere("model"),
        host=values["host"],
        port=values["port"],
        keys=keys,
        hosts=values["allow_host"],
        origins=values["allow_origin"],
    )
    if not (settings.is_local or keys or values["without_keys"]):
        raise click.UsageError(serve_texts.KEYS_NEEDED.to(language, host=one_line(settings.host)))
    return settings


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
