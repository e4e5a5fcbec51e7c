"""`ministersvar show REFERENCE`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from corpus.errors import MinistersvarError
from tui import help_texts, messages
from tui.language import Language
from tui.options import json_option, program_options
from tui.output import complain
from tui.printable import one_line
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(reference: tuple[str, ...], explain: Path | None, as_json: bool, **_values: Any) -> int:
        if explain is not None:
            if reference:
                name = help_texts.REFERENCE.to(language)
                raise click.UsageError(messages.EXPLAIN_ALONE.to(language, reference=name))
            _explain(explain, as_json, language)
            return 0
        # "S 36" is a question number, and a file name may hold spaces: several words are one reference.
        asked = " ".join(" ".join(reference).encode("utf-8", "replace").decode().split())
        if not asked:
            raise click.UsageError(messages.MISSING.to(language, parameter=help_texts.REFERENCE.to(language)))
        from tui.session import opened

        with opened(language) as (assistant, _progress):
            documents = assistant.documents(asked)
            alone = documents[0] if len(documents) == 1 and not as_json else None
            references = assistant.references(alone) if alone else ()
            mentioned_by = assistant.mentioning(alone) if alone else ()
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
                document_page(alone, language, references=references, mentioned_by=mentioned_by)
                if alone
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
            click.Option(
                ["--explain"],
                type=click.Path(path_type=Path),
                metavar=help_texts.FILE.to(language),
                help=help_texts.EXPLAIN.to(language),
            ),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.SHOW,
        short=help_texts.SHOW_SHORT,
        examples=help_texts.SHOW_EXAMPLES,
    )


def _explain(file: Path, as_json: bool, language: Language) -> None:
    """How a file was read: no archive is opened and nothing is kept."""
    from corpus.explanation import explain
    from corpus.reader import read_bytes

    try:
        explanation, content = explain(file), read_bytes(file)
    except MinistersvarError as error:
        raise MinistersvarError(f"{file}: {error}", f"{file}: {error.in_language('da')}") from error
    if as_json:
        from tui.output import print_json

        print_json(explanation.as_json(), language)
    else:
        from tui.explanation_page import explanation_page
        from tui.output import print_page

        print_page(explanation_page(explanation, content, language), language)
