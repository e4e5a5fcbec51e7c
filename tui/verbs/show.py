"""`ministersvar show REFERENCE`"""

from __future__ import annotations

from typing import Any

import click

from tui import help_texts, messages
from tui.language import Language
from tui.options import json_option, program_options
from tui.output import complain
from tui.printable import one_line
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(reference: tuple[str, ...], as_json: bool, **_values: Any) -> int:
        # "S 36" is a question number, and a file name may hold spaces: several words are one reference.
        asked = " ".join(" ".join(reference).encode("utf-8", "replace").decode().split())
        if not asked:
            raise click.UsageError(messages.MISSING.to(language, parameter=help_texts.REFERENCE.to(language)))
        from tui.session import opened

        with opened(language) as (assistant, _progress):
            documents = assistant.documents(asked)
        if not documents:
            complain(messages.NO_DOCUMENT.to(language, reference=one_line(asked)))
            return 1
        if as_json:
            from corpus.records import document_record
            from tui.output import print_json_lines

            print_json_lines((document_record(document) for document in documents), language)
        else:
            from tui.document_page import choice_page, document_page
            from tui.output import print_page

            page = (
                document_page(documents[0], language)
                if len(documents) == 1
                else choice_page(documents, asked, language)
            )
            print_page(page, language)
        return 0

    return Verb(
        "show",
        language,
        run,
        parameters=[
            click.Argument(["reference"], nargs=-1, metavar=help_texts.REFERENCE.to(language)),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.SHOW,
        short=help_texts.SHOW_SHORT,
        examples=help_texts.SHOW_EXAMPLES,
    )
