"""`ministersvar evaluate DIRECTORY`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tui import help_texts
from tui.language import Language
from tui.options import json_option, option_anywhere, program_options
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(directory: Path, as_json: bool, **_values: Any) -> int:
        from qa.evaluation import evaluate
        from qa.evaluation.comparison import run_to_dict
        from qa.evaluation.figures import figures
        from tui.progress import ProgressReport

        with ProgressReport(language) as progress:
            evaluation = evaluate(directory, option_anywhere("model"), progress)
            measured = figures(evaluation)
        if as_json:
            from tui.output import print_json

            print_json(run_to_dict(evaluation, measured), language)
        else:
            from tui.evaluation_page import evaluation_page
            from tui.output import print_page

            print_page(evaluation_page(measured, language), language)
        return 0

    return Verb(
        "evaluate",
        language,
        run,
        parameters=[
            click.Argument(["directory"], type=click.Path(path_type=Path), metavar=help_texts.DIRECTORY.to(language)),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.EVALUATE,
        short=help_texts.EVALUATE_SHORT,
        examples=help_texts.EVALUATE_EXAMPLES,
    )
