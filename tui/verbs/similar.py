"""`ministersvar similar QUESTION...`"""

from __future__ import annotations

from typing import Any

import click

from tui import help_texts, messages, similar_texts
from tui.language import Language
from tui.options import filter_options, filters, json_option, limit_option, program_options
from tui.question_words import question_from
from tui.unknown_values import tell_unknown_values
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(words: tuple[str, ...], as_json: bool, as_markdown: bool, limit: int, **values: Any) -> int:
        if as_json and as_markdown:
            raise click.UsageError(messages.JSON_OR_MARKDOWN.to(language))
        draft = question_from(words, language, "similar")
        held_to = filters(language, values)
        from tui.session import opened

        with opened(language, asks=True) as (assistant, _progress):
            from qa.results import to_json
            from tui.output import print_json, print_page
            from tui.similar_page import similar_markdown, similar_page

            similar = assistant.similar(draft, held_to, limit)
            if not similar.matches:
                tell_unknown_values(assistant, held_to, language)
        if as_json:
            print_json(to_json(similar, language), language)
        else:
            print_page((similar_markdown if as_markdown else similar_page)(similar, language), language)
        return 0 if similar.matches else 1

    return Verb(
        "similar",
        language,
        run,
        parameters=[
            click.Argument(["words"], nargs=-1, metavar=help_texts.QUESTION_WORDS.to(language)),
            *filter_options(language),
            limit_option(language, 5),
            json_option(language),
            click.Option(["--markdown", "as_markdown"], is_flag=True, help=help_texts.MARKDOWN.to(language)),
            *program_options(language),
        ],
        text=similar_texts.SIMILAR,
        short=similar_texts.SIMILAR_SHORT,
        examples=similar_texts.SIMILAR_EXAMPLES,
    )
