"""`ministersvar ask QUESTION...`"""

from __future__ import annotations

from typing import Any

import click

from tui import help_texts
from tui.language import Language
from tui.options import filter_options, filters, json_option, limit_option, names_given, program_options
from tui.question_words import question_from
from tui.unknown_values import tell_unknown_values
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(words: tuple[str, ...], as_json: bool, limit: int, after: tuple[str, ...], **values: Any) -> int:
        question = question_from(words, language, "ask")
        held_to = filters(language, values)
        from tui.session import opened

        with opened(language, asks=True) as (assistant, _progress):
            # The encoder opens in a thread of its own: what the page needs is imported meanwhile.
            from qa.results import to_json
            from tui.output import print_json, print_page

            if not as_json:
                from tui.answer_page import answer_page
            answer = assistant.ask(question, held_to, limit, after)
            if not answer.answered:
                tell_unknown_values(assistant, held_to, language)
        if as_json:
            print_json(to_json(answer, language), language)
        else:
            print_page(answer_page(answer, language, filtered=bool(held_to)), language)
        return 0 if answer.answered else 1

    return Verb(
        "ask",
        language,
        run,
        parameters=[
            click.Argument(["words"], nargs=-1, metavar=help_texts.QUESTION_WORDS.to(language)),
            *filter_options(language),
            click.Option(
                ["--after"],
                multiple=True,
                callback=names_given(language),
                metavar=help_texts.QUESTION_ASKED.to(language),
                help=help_texts.AFTER.to(language),
            ),
            limit_option(language, 3),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.ASK,
        short=help_texts.ASK_SHORT,
        examples=help_texts.ASK_EXAMPLES,
    )
