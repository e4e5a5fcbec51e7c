"""`ministersvar train FILE`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tui import help_texts, messages
from tui.language import Language, Phrase
from tui.options import count_given, json_option, option_anywhere, program_options
from tui.output import complain
from tui.progress import ProgressReport
from tui.verb import Verb

EPOCHS = 2
SEED = 1


def command(language: Language) -> Verb:
    def run(
        out: Path,
        folders: tuple[Path, ...],
        left_out: Path | None,
        epochs: int,
        seed: int,
        plain: bool,
        as_json: bool,
        **_values: Any,
    ) -> int:
        from index.embedded_cache import ADAPTERS
        from qa.training import make_adapters

        archive, model = option_anywhere("archive"), option_anywhere("model")
        if plain and model:
            raise click.UsageError(messages.PLAIN_OR_MODEL.to(language))
        with ProgressReport(language) as progress:
            training = make_adapters(
                out,
                folders=folders,
                archive=archive,
                with_archive=archive is not None or not folders,
                left_out=left_out,
                start=None if plain else Path(model) if model else ADAPTERS,
                epochs=epochs,
                seed=seed,
                progress=progress,
            )
        if training.resumed_at == training.steps:
            complain(messages.TRAINED_BEFORE.to(language, path=out))
        if as_json:
            from dataclasses import asdict

            from tui.output import print_json

            print_json(asdict(training), language)
        else:
            from tui.output import print_page
            from tui.training_page import training_page

            print_page(training_page(training, language, with_debates=bool(folders)), language)
        return 0

    return Verb(
        "train",
        language,
        run,
        parameters=[
            click.Argument(["out"], type=click.Path(path_type=Path), metavar=help_texts.FILE.to(language)),
            click.Option(
                ["--from", "folders"],
                multiple=True,
                type=click.Path(path_type=Path),
                metavar=help_texts.FOLDER.to(language),
                help=help_texts.TRAIN_FROM.to(language),
            ),
            click.Option(
                ["--leave-out", "left_out"],
                type=click.Path(path_type=Path),
                metavar=help_texts.FOLDER.to(language),
                help=help_texts.LEAVE_OUT.to(language),
            ),
            _count_option("--epochs", EPOCHS, help_texts.COUNT, help_texts.EPOCHS, language),
            _count_option("--seed", SEED, help_texts.NUMBER, help_texts.SEED, language),
            click.Option(["--plain"], is_flag=True, help=help_texts.PLAIN.to(language)),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.TRAIN,
        short=help_texts.TRAIN_SHORT,
        examples=help_texts.TRAIN_EXAMPLES,
    )


def _count_option(name: str, default: int, metavar: Phrase, text: Phrase, language: Language) -> click.Option:
    return click.Option(
        [name],
        callback=count_given(language),
        default=str(default),
        metavar=metavar.to(language),
        help=text.to(language, default=default),
    )
