"""`ministersvar check TEXT...`, `ministersvar check --file FILE`"""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from tui import help_texts, messages
from tui.language import Language
from tui.options import filter_options, filters, json_option, limit_option, program_options
from tui.question_words import question_from
from tui.unknown_values import tell_unknown_values
from tui.verb import Verb

if TYPE_CHECKING:
    from index.filters import Filters


def command(language: Language) -> Verb:
    def run(
        words: tuple[str, ...], draft: str | None, as_json: bool, as_markdown: bool, limit: int, **values: Any
    ) -> int:
        if as_json and as_markdown:
            raise click.UsageError(messages.JSON_OR_MARKDOWN.to(language))
        if draft is None and not "".join(words).strip():
            raise click.UsageError(messages.NO_TEXT_GIVEN.to(language, verb="ministersvar check"))
        if draft is not None and words:
            raise click.UsageError(messages.FILE_ALONE.to(language, text=help_texts.TEXT_WORDS.to(language)))
        held_to = filters(language, values)
        if draft is not None:
            return _check_draft(_read(draft), held_to, limit, language, as_json=as_json, as_markdown=as_markdown)
        text = question_from(words, language, "check")
        return _check(text, held_to, limit, language, as_json=as_json, as_markdown=as_markdown)

    return Verb(
        "check",
        language,
        run,
        parameters=[
            click.Argument(["words"], nargs=-1, metavar=help_texts.TEXT_WORDS.to(language)),
            click.Option(["--file", "draft"], metavar=help_texts.FILE.to(language), help=help_texts.DRAFT.to(language)),
            *filter_options(language),
            limit_option(language, 10),
            json_option(language),
            click.Option(["--markdown", "as_markdown"], is_flag=True, help=help_texts.MARKDOWN.to(language)),
            *program_options(language),
        ],
        text=help_texts.CHECK,
        short=help_texts.CHECK_SHORT,
        examples=help_texts.CHECK_EXAMPLES,
    )


def _check(text: str, held_to: Filters, limit: int, language: Language, *, as_json: bool, as_markdown: bool) -> int:
    from tui.session import opened

    with opened(language, asks=True) as (assistant, _progress):
        from qa.results import to_json
        from tui.check_page import check_markdown, check_page
        from tui.output import print_json, print_page

        check = assistant.check(text, held_to, limit)
        if check.verdict == "not_found":
            tell_unknown_values(assistant, held_to, language)
    if as_json:
        print_json(to_json(check, language), language)
    else:
        print_page(check_markdown(check, language) if as_markdown else check_page(check, language), language)
    return 1 if check.verdict == "not_found" else 0


def _check_draft(
    text: str, held_to: Filters, limit: int, language: Language, *, as_json: bool, as_markdown: bool
) -> int:
    from tui.session import opened

    with opened(language, asks=True) as (assistant, progress):
        from index.report import Progress
        from qa.check_draft import check_draft
        from qa.results import to_json
        from tui.check_page import draft_markdown, draft_page
        from tui.output import print_json, print_page

        draft = check_draft(
            text,
            partial(assistant.check, filters=held_to, limit=limit),
            lambda done, total: progress(Progress("checking", done, total)),
        )
        if "not_found" in draft.verdicts:
            tell_unknown_values(assistant, held_to, language)
    if as_json:
        print_json(to_json(draft, language), language)
    else:
        print_page(draft_markdown(draft, language) if as_markdown else draft_page(draft, language), language)
    return 0 if draft.parts and "not_found" not in draft.verdicts else 1


def _read(draft: str) -> str:
    """The text of a file, or of standard input for `-`. Raises `MinistersvarError` for what holds no text."""
    from pathlib import Path

    from corpus.errors import MinistersvarError
    from corpus.reader import extracted, read_bytes

    try:
        if draft != "-":
            return read_bytes(Path(draft)).text
        return extracted(sys.stdin.buffer.read() if sys.stdin else b"").text
    except MinistersvarError as error:
        raise MinistersvarError(f"{draft}: {error}", f"{draft}: {error.danish or error}") from error
