"""`ministersvar rebuild`"""

from __future__ import annotations

from typing import Any

import click

from tui import messages, upkeep_texts
from tui.language import Language
from tui.options import option_anywhere, program_options
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(encode: bool, **_values: Any) -> int:
        if option_anywhere("model") and not encode:
            raise click.UsageError(messages.MODEL_OF_ENCODE.to(language))
        from tui.session import opened

        with opened(language, fills=False) as (assistant, progress):
            assistant.rebuild(progress, encode=encode)
        from tui.output import print_page
        from tui.page import Page

        page = Page()
        page.line((upkeep_texts.ENCODED if encode else upkeep_texts.REBUILT).to(language))
        print_page(page, language)
        return 0

    return Verb(
        "rebuild",
        language,
        run,
        parameters=[
            click.Option(["--encode"], is_flag=True, help=upkeep_texts.ENCODE.to(language)),
            *program_options(language),
        ],
        text=upkeep_texts.REBUILD,
        short=upkeep_texts.REBUILD_SHORT,
        examples=upkeep_texts.REBUILD_EXAMPLES,
    )
