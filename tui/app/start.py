"""Starts the application where there is a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from tui.language import Language


def can_start(streams: Iterable[TextIO | None], environ: Mapping[str, str]) -> bool:
    """That all are a terminal, and one that can be drawn on."""
    terminals = all(stream is not None and stream.isatty() for stream in streams)
    return terminals and environ.get("TERM") not in ("dumb", "unknown")


def start(language: Language, archive: Path | None, model: str | None) -> int:
    """Runs until the user quits; returns the exit status."""
    with _without_echo():
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
    status = application.return_code or 0
    if application.assistant.at_work:
        # A thread in native code cannot be ended with the interpreter, which would abort on its return. Nothing is
        # lost: what it may write while it opens the archive is there whole or not at all, whenever it ends.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    return status


@contextmanager
def _without_echo() -> Iterator[None]:
    """What is typed before the application has its screen would be written on the user's, and stay there after it."""
    try:
        import termios
    except ImportError:  # Windows
        yield
        return
    before = termios.tcgetattr(sys.stdin)
    quiet = termios.tcgetattr(sys.stdin)
    quiet[3] &= ~termios.ECHO
    termios.tcsetattr(sys.stdin, termios.TCSANOW, quiet)
    try:
        yield
    finally:
        # Textual leaves the terminal as it found it: without.
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)
