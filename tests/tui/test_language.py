from __future__ import annotations

import string

import pytest

from tui import help_texts, messages
from tui.language import Phrase, interface_language


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "da_DK.UTF-8"}, "da"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "da_DK.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "da_DK"}, "da"),
        ({"LC_ALL": "", "LANG": "da"}, "da"),
        ({"LANG": "dav_KE.UTF-8"}, "en"),
    ],
)
def test_the_first_locale_variable_that_is_set_decides(environ: dict[str, str], language: str) -> None:
    assert interface_language([], environ) == language


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["--language", "da", "ask"], "da"),
        (["ask", "x", "--language=da"], "da"),
        (["--language", "en", "ask", "--language", "da"], "da"),
        (["ask", "--", "--language", "da"], "en"),
        (["--language", "xx"], "en"),
        (["--language"], "en"),
    ],
)
def test_the_option_wins_wherever_it_stands(arguments: list[str], language: str) -> None:
    assert interface_language(arguments, {"LANG": "en_GB.UTF-8"}) == language


def _phrases() -> list[tuple[str, Phrase]]:
    phrases = []
    for module in (messages, help_texts):
        for name, value in vars(module).items():
            if isinstance(value, Phrase):
                phrases.append((name, value))
            elif isinstance(value, dict):
                phrases += [(f"{name}[{key}]", phrase) for key, phrase in value.items() if isinstance(phrase, Phrase)]
    return phrases


@pytest.mark.parametrize(("name", "phrase"), _phrases())
def test_both_languages_have_the_same_placeholders(name: str, phrase: Phrase) -> None:
    danish, english = ({part[1] for part in string.Formatter().parse(text)} - {None} for text in phrase)
    assert danish == english, name


@pytest.mark.parametrize(("name", "phrase"), _phrases())
def test_each_language_has_its_own_quotation_marks(name: str, phrase: Phrase) -> None:
    assert "'" not in phrase.da, name
    assert "»" not in phrase.en, name
