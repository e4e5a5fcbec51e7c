"""`ministersvar evaluate DIRECTORY`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tui import help_texts, messages
from tui.language import Language, Phrase
from tui.options import json_option, option_anywhere, program_options
from tui.output import complain
from tui.progress import ProgressReport
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(
        directory: Path, as_json: bool, out: Path | None, compare: Path | None, trec: Path | None, **_values: Any
    ) -> int:
        from qa.evaluation import evaluate
        from qa.evaluation.comparison import compare_runs
        from qa.evaluation.figures import figures
        from qa.evaluation.saved import read_run, require_place, run_to_dict, save_run
        from qa.evaluation.trec import make_folder, write_trec

        # What may fail for want of a file fails before the work of minutes.
        before = read_run(compare) if compare else None
        if out:
            require_place(out)
        if trec:
            make_folder(trec)
        with ProgressReport(language) as progress:
            evaluation = evaluate(directory, option_anywhere("model"), progress)
            measured = figures(evaluation)
            comparison = compare_runs(evaluation, before) if before else None
        saved = run_to_dict(evaluation, measured)
        if out:
            save_run(saved, out)
        if trec:
            write_trec(evaluation, trec)
        for refusal in evaluation.refused:
            complain(messages.REFUSAL.to(language, name=refusal.name, reason=refusal.reason_in(language)))
        if as_json:
            from tui.output import print_json

            print_json({**saved, "comparison": comparison.to_dict()} if comparison else saved, language)
        else:
            from tui.evaluation_page import comparison_page, evaluation_page
            from tui.output import print_page

            page = evaluation_page(measured, language)
            if comparison:
                page = comparison_page(comparison, str(compare), language, page)
            print_page(page, language)
        return 0

    return Verb(
        "evaluate",
        language,
        run,
        parameters=[
            click.Argument(["directory"], type=click.Path(path_type=Path), metavar=help_texts.DIRECTORY.to(language)),
            json_option(language),
            _path_option("--out", help_texts.FILE, help_texts.OUT, language),
            _path_option("--compare", help_texts.FILE, help_texts.COMPARE, language),
            _path_option("--trec", help_texts.FOLDER, help_texts.TREC, language),
            *program_options(language),
        ],
        text=help_texts.EVALUATE,
        short=help_texts.EVALUATE_SHORT,
        examples=help_texts.EVALUATE_EXAMPLES,
    )


def _path_option(name: str, metavar: Phrase, text: Phrase, language: Language) -> click.Option:
    return click.Option([name], type=click.Path(path_type=Path), metavar=metavar.to(language), help=text.to(language))
