"""The letters that come with the program."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.resources import as_file, files
from pathlib import Path


@contextmanager
def shipped_letters() -> Iterator[list[Path]]:
    """Paths of the shipped letters, in order of name; they may be temporary copies, valid inside the `with` block
    only."""
    folder = files("corpus") / "documents"
    with ExitStack() as stack:
        names = sorted((entry for entry in folder.iterdir() if entry.is_file()), key=lambda entry: entry.name)
        yield [stack.enter_context(as_file(entry)) for entry in names]
