"""`ministersvar restore FILE`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from tui import upkeep_texts
from tui.language import Language
from tui.options import option_anywhere, program_options
from tui.progress import ProgressReport
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(file: Path, overwrite: bool, **_values: Any) -> int:
        from qa.assistant import Assistant

        # No archive is opened: the one that is to be replaced may be damaged.
        with ProgressReport(language) as progress:
            Assistant.restore(file, option_anywhere("archive"), overwrite=overwrite, progress=progress)
        from tui.output import print_page
        from tui.page import Page

        page = Page()
        page.line(upkeep_texts.RESTORED.to(language, file=file))
        print_page(page, language)
        return 0

    return Verb(
        "restore",
        language,
        run,
        parameters=[
            click.Argument(["file"], type=click.Path(path_type=Path), metavar=upkeep_texts.BACKUP_FILE.to(language)),
            click.Option(["--overwrite"], is_flag=True, help=upkeep_texts.OVERWRITE_ARCHIVE.to(language)),
            *program_options(language),
        ],
        text=upkeep_texts.RESTORE,
        short=upkeep_texts.RESTORE_SHORT,
        examples=upkeep_texts.RESTORE_EXAMPLES,
    )
