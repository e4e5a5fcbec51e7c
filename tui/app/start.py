"""Starts the application where there is a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO

from tui.language import Language


def can_start(streams: Iterable[TextIO | None], environ: Mapping[str, str]) -> bool:
    """That all are a terminal, and one that can be drawn on."""
    terminals = all(stream is not None and stream.isatty() for stream in streams)
    return terminals and environ.get("TERM") not in ("dumb", "unknown")


def start(language: Language, archive: Path | None, model: str | None) -> int:
    """Runs until the user quits; returns the exit status."""
    import platformdirs

    from tui.app.application import Ministersvar

    application = Ministersvar(
        language,
        archive,
        model,
        state_folder=platformdirs.user_state_path("ministersvar"),
        config_folder=platformdirs.user_config_path("ministersvar"),
    )
    application.run()
    return application.return_code or 0
