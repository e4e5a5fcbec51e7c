"""`ministersvar remove ID...`"""

from __future__ import annotations

from typing import Any

import click

from tui import upkeep_texts
from tui.language import Language
from tui.options import names_given, program_options
from tui.output import complain
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(identifiers: tuple[str, ...], **_values: Any) -> int:
        from index.rows import UnknownDocumentError
        from tui.session import opened

        try:
            with opened(language, fills=False) as (assistant, _progress):
                assistant.remove(identifiers)
        except UnknownDocumentError as error:
            complain(error.in_language(language))
            return 1
        from tui.output import print_page
        from tui.page import Page

        page = Page()
        removed = upkeep_texts.REMOVED_ONE if len(identifiers) == 1 else upkeep_texts.REMOVED
        page.line(removed.to(language, ids=", ".join(identifiers)))
        print_page(page, language)
        return 0

    return Verb(
        "remove",
        language,
        run,
        parameters=[
            click.Argument(
                ["identifiers"],
                nargs=-1,
                required=True,
                callback=names_given(language),
                metavar=upkeep_texts.ID.to(language),
            ),
            *program_options(language),
        ],
        text=upkeep_texts.REMOVE,
        short=upkeep_texts.REMOVE_SHORT,
        examples=upkeep_texts.REMOVE_EXAMPLES,
    )
