"""`ministersvar ingest PATH...`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tui import help_texts, messages
from tui.language import Language
from tui.options import json_option, program_options
from tui.output import complain
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(paths: tuple[Path, ...], as_json: bool, **_values: Any) -> int:
        from tui.session import opened

        with opened(language) as (assistant, progress):
            report = assistant.ingest(paths, progress=progress)
        for refusal in report.refused:
            complain(messages.REFUSAL.to(language, name=refusal.name, reason=refusal.reason_in(language)))
        if as_json:
            from qa.results import to_json
            from tui.output import print_json

            # Without the Danish reasons: what a program reads is the same in each language.
            refused = [{"name": refusal.name, "reason": refusal.reason} for refusal in report.refused]
            print_json({**to_json(report), "refused": refused}, language)
        else:
            from tui.archive_page import ingest_page
            from tui.output import print_page

            print_page(ingest_page(report, language), language)
        return 2 if report.refused else 0

    return Verb(
        "ingest",
        language,
        run,
        parameters=[
            click.Argument(
                ["paths"],
                nargs=-1,
                required=True,
                type=click.Path(path_type=Path),
                metavar=help_texts.PATHS.to(language),
            ),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.INGEST,
        short=help_texts.INGEST_SHORT,
        examples=help_texts.INGEST_EXAMPLES,
    )
