"""`ministersvar timeline TOPIC...`"""

from __future__ import annotations

from typing import Any

import click

from tui import help_texts, messages, timeline_texts
from tui.language import Language
from tui.options import filter_options, filters, json_option, limit_option, program_options
from tui.question_words import question_from
from tui.unknown_values import tell_unknown_values
from tui.verb import Verb


def command(language: Language) -> Verb:
    def run(words: tuple[str, ...], as_json: bool, as_markdown: bool, limit: int, **values: Any) -> int:
        if as_json and as_markdown:
            raise click.UsageError(messages.JSON_OR_MARKDOWN.to(language))
        topic = question_from(words, language, "timeline")
        held_to = filters(language, values)
        from tui.session import opened

        with opened(language, asks=True) as (assistant, _progress):
            from qa.results import to_json
            from tui.output import print_json, print_page
            from tui.timeline_page import timeline_markdown, timeline_page

            timeline = assistant.timeline(topic, held_to, limit)
            if not timeline.total:
                tell_unknown_values(assistant, held_to, language)
        if as_json:
            print_json(to_json(timeline, language), language)
        else:
            print_page((timeline_markdown if as_markdown else timeline_page)(timeline, language), language)
        return 0 if timeline.total else 1

    return Verb(
        "timeline",
        language,
        run,
        parameters=[
            click.Argument(["words"], nargs=-1, metavar=timeline_texts.TOPIC_WORDS.to(language)),
            *filter_options(language),
            limit_option(language, 10),
            json_option(language),
            click.Option(["--markdown", "as_markdown"], is_flag=True, help=help_texts.MARKDOWN.to(language)),
            *program_options(language),
        ],
        text=timeline_texts.TIMELINE,
        short=timeline_texts.TIMELINE_SHORT,
        examples=timeline_texts.TIMELINE_EXAMPLES,
    )
