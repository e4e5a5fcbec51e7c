"""`ministersvar info`"""

from __future__ import annotations

from typing import Any

from tui import help_texts
from tui.language import Language
from tui.options import json_option, program_options
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(as_json: bool, **_values: Any) -> int:
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
        parameters=[json_option(language), *program_options(language)],
        text=help_texts.INFO,
        short=help_texts.INFO_SHORT,
        examples=help_texts.INFO_EXAMPLES,
    )
