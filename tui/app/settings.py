"""What the application remembers of the user's choices: the theme, and whether questions are kept."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """`theme` None: the default one."""

    theme: str | None = None
    history: bool = True


def read_settings(folder: Path) -> Settings:
    """As they were written; the defaults in place of whatever is missing or damaged."""
    try:
        held = json.loads((folder / FILE).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(held, dict):
        return Settings()
    theme, history = held.get("theme"), held.get("history")
    return Settings(theme if isinstance(theme, str) else None, history if isinstance(history, bool) else True)


def write_settings(folder: Path, settings: Settings) -> None:
    """The file is replaced as a whole, so that another process never reads a part of it. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{FILE}.{os.getpid()}"
    try:
        part.write_text(json.dumps(asdict(settings)), "utf-8")
        part.replace(folder / FILE)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
