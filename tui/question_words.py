"""The question, from the words after a verb or from standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from tui import messages
from tui.language import Language


def question_from(words: Sequence[str], language: Language, verb: str) -> str:
    """The words as one line; a single `-` reads standard input as UTF-8. Raises UsageError where nothing is left."""
    text = _standard_input(language) if tuple(words) == ("-",) else " ".join(words)
    # Arguments that are not valid in the locale's encoding arrive with surrogates, which nothing further on takes.
    text = text.encode("utf-8", "replace").decode()
    question = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    if not question:
        missing = messages.NOTHING_GIVEN.get(verb, messages.NO_QUESTION_GIVEN)
        raise click.UsageError(missing.to(language, verb=f"ministersvar {verb}"))
    return question


def _standard_input(language: Language) -> str:
    if sys.stdin is None:
        return ""
    if sys.stdin.isatty():
        end = "Ctrl-Z" if os.name == "nt" else "Ctrl-D"
        click.echo(messages.TYPE_QUESTION.to(language, end=end), err=True)
    return sys.stdin.buffer.read().decode("utf-8-sig", "replace")
