from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.printable import json_text, one_line, printable

ANY_TEXT = st.text(st.characters(exclude_categories=()))
"""Lone surrogates too, as arguments that are not valid UTF-8 hold them."""


@given(ANY_TEXT)
def test_nothing_that_steers_a_terminal_is_left_and_offsets_hold(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    categories = {unicodedata.category(character) for character in shown if character != "\n"}
    assert not categories & {"Cc", "Cs", "Zl", "Zp"}
    shown.encode("utf-8")


@given(ANY_TEXT)
def test_one_line_is_one_line(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1


def test_danish_text_is_left_as_it_is() -> None:
    text = "”Årsmødet i Ærø – 50 % af spørgsmålene, jf. § 20”\n\nNyt afsnit…"
    assert printable(text) == text


TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.recursive(TEXT | st.integers() | st.none(), lambda each: st.lists(each) | st.dictionaries(TEXT, each)))
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "latin-1"])
def test_json_loses_nothing_and_is_safe(encoding: str, value: object) -> None:
    text = json_text(value, encoding=encoding)
    assert json.loads(text) == value
    assert text.encode(encoding).decode(encoding) == text
    assert printable(text) == text


def test_json_is_readable_where_the_encoding_has_the_letters() -> None:
    assert json_text("spørgsmål", encoding="utf-8") == '"spørgsmål"'
    assert json_text("spørgsmål", encoding="ascii") == '"sp\\u00f8rgsm\\u00e5l"'


def test_json_of_a_lone_surrogate_can_be_written() -> None:
    assert json_text("\udcff", encoding="utf-8").encode() == b'"\\udcff"'
