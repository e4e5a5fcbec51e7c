"""`ministersvar search QUERY...`"""

from __future__ import annotations

from typing import Any

import click

from tui import help_texts
from tui.language import Language
from tui.options import filter_options, filters, json_option, limit_option, program_options
from tui.question_words import question_from
from tui.unknown_values import tell_unknown_values
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(words: tuple[str, ...], as_json: bool, limit: int, **values: Any) -> int:
        query = question_from(words, language, "search")
        held_to = filters(language, values)
        from tui.session import opened

        with opened(language, asks=True) as (assistant, _progress):
            # The encoder opens in a thread of its own: what the page needs is imported meanwhile.
            from qa.results import to_json
            from tui.output import print_json, print_page

            if not as_json:
                from tui.answer_page import search_page
            search = assistant.search(query, held_to, limit)
            if not search.hits:
                tell_unknown_values(assistant, held_to, language)
        if as_json:
            print_json(to_json(search), language)
        else:
            print_page(search_page(search, language), language)
        return 0 if search.hits else 1

    return Verb(
        "search",
        language,
        run,
        parameters=[
            click.Argument(["words"], nargs=-1, metavar=help_texts.QUERY_WORDS.to(language)),
            *filter_options(language),
            limit_option(language, 10),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.SEARCH,
        short=help_texts.SEARCH_SHORT,
        examples=help_texts.SEARCH_EXAMPLES,
    )
