"""`ministersvar verify`"""

from __future__ import annotations

from typing import Any

import click

from tui import messages, upkeep_texts
from tui.language import Language
from tui.options import json_option, option_anywhere, program_options
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(as_json: bool, **_values: Any) -> int:
        if option_anywhere("model"):
            raise click.UsageError(messages.NO_MODEL_USED.to(language))
        from tui.session import opened

        with opened(language, fills=False) as (assistant, progress):
            found = assistant.verify(progress)
        if as_json:
            from qa.results import to_json
            from tui.output import print_json

            print_json(to_json(found), language)
        else:
            from tui.output import print_page
            from tui.verification_page import verification_page

            print_page(verification_page(found, language), language)
        return 1 if found.total else 0

    return Verb(
        "verify",
        language,
        run,
        parameters=[json_option(language), *program_options(language)],
        text=upkeep_texts.VERIFY,
        short=upkeep_texts.VERIFY_SHORT,
        examples=upkeep_texts.VERIFY_EXAMPLES,
    )
