"""Makes the pictures of the README: the main states of the application, as SVG through Textual's own screenshots.

    python -m tests.pictures [FOLDER]

By default they go where the README looks for them, `tui/app/pictures/`. The answers are the program's own, to the
letters that are shipped.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from qa.assistant import Assistant
from tests.tui.app import stage
from tests.tui.app.stage import Staged
from tui.language import Language

FOLDER = Path(__file__).parents[1] / "tui" / "app" / "pictures"
SIZE = (120, 34)
Scene = Callable[[Pilot[Any]], Awaitable[None]]
HOW_OFTEN = "Hvor ofte mødes politikredsenes nøglepersoner?"


async def letter(pilot: Pilot[Any]) -> None:
    await opened_letter(pilot, HOW_OFTEN)


async def nested_speakers(pilot: Pilot[Any]) -> None:
    await opened_letter(pilot, stage.PURPOSE)


async def no_answer(pilot: Pilot[Any]) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, stage.NOT_FOUND)


async def opened_letter(pilot: Pilot[Any], question: str) -> None:
    await stage.opened(pilot)
    await stage.ask(pilot, question)
    await pilot.press("escape", "enter")
    await stage.letter_open(pilot)


PICTURES: dict[str, tuple[Scene, Language, str]] = {
    "letter": (letter, "en", "ministersvar-dark"),
    "letter-light": (nested_speakers, "da", "ministersvar-light"),
    "no-answer": (no_answer, "da", "ministersvar-dark"),
}
"""What is shown, in which language and theme, by the name of the file."""


def main(folder: Path = FOLDER) -> None:
    os.environ.pop("NO_COLOR", None)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as archive:
        Assistant.open(Path(archive)).close()
        for name, (scene, language, theme) in PICTURES.items():
            application = Staged(language, Path(archive))
            application.theme = theme
            pictures: list[str] = []

            async def drawn(pilot: Pilot[Any], scene: Scene = scene, pictures: list[str] = pictures) -> None:
                await scene(pilot)
                pictures.append(pilot.app.export_screenshot(simplify=True))

            stage.play(application, drawn, SIZE)
            # Each run has ids of its own: without them nothing changes where nothing looks different.
            (folder / f"{name}.svg").write_text(re.sub(r"terminal-\d+", f"terminal-{name}", pictures[0]), "utf-8")
            print(folder / f"{name}.svg")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
