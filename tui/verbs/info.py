"""`ministersvar info`"""

from __future__ import annotations

from typing import Any

import click

from tui import help_texts
from tui.language import Language
from tui.options import json_option, option_anywhere, program_options
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(problems: bool, as_json: bool, **_values: Any) -> int:
        if problems:
            _problems(as_json, language)
            return 0
        from tui.session import opened

        with opened(language) as (assistant, _progress):
            info = assistant.info()
        if as_json:
            from qa.results import to_json
            from tui.output import print_json

            print_json(to_json(info), language)
        else:
            from tui.archive_page import info_page
            from tui.output import print_page

            print_page(info_page(info, language), language)
        return 0

    return Verb(
        "info",
        language,
        run,
        parameters=[
            click.Option(["--problems"], is_flag=True, help=help_texts.PROBLEMS.to(language)),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.INFO,
        short=help_texts.INFO_SHORT,
        examples=help_texts.INFO_EXAMPLES,
    )


def _problems(as_json: bool, language: Language) -> None:
    """No archive is opened: what disagrees was noted when the archive read what was fetched."""
    from dataclasses import asdict

    from corpus.open_data.state import problems
    from index.archive import default_folder

    disagreements, withdrawn = problems(option_anywhere("archive") or default_folder())
    if as_json:
        from tui.output import print_json

        print_json({"disagreements": [asdict(each) for each in disagreements], "withdrawn": withdrawn}, language)
    else:
        from tui.fetch_page import problems_page
        from tui.output import print_page

        print_page(problems_page(disagreements, withdrawn, language), language)
