"""`ministersvar backup FILE`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tui import upkeep_texts
from tui.language import Language
from tui.options import program_options
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(file: Path, overwrite: bool, **_values: Any) -> int:
        from tui.session import opened

        with opened(language, fills=False) as (assistant, progress):
            assistant.back_up(file, overwrite=overwrite, progress=progress)
        from tui.output import print_page
        from tui.page import Page

        page = Page()
        page.line(upkeep_texts.BACKED_UP.to(language, file=file))
        print_page(page, language)
        return 0

    return Verb(
        "backup",
        language,
        run,
        parameters=[
            click.Argument(["file"], type=click.Path(path_type=Path), metavar=upkeep_texts.BACKUP_FILE.to(language)),
            click.Option(["--overwrite"], is_flag=True, help=upkeep_texts.OVERWRITE_FILE.to(language)),
            *program_options(language),
        ],
        text=upkeep_texts.BACKUP,
        short=upkeep_texts.BACKUP_SHORT,
        examples=upkeep_texts.BACKUP_EXAMPLES,
    )
