"""What a copy of a text may change without being another quotation, and what it may not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.tokens import keys, located, tokens, undivided


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("EU-landene har", "eu\u2011landene  har"),
        ("doku\u00admentation", "dokumentation"),
        ("»Ja,« siger han.", "ja siger han"),
        ("f.eks. nu", "F. eks. nu"),
        ("EU’s midler", "EU's midler"),
        ("på", "pa\u030a"),
        ("e\ufb03cient", "efficient"),
        ("§20 og 5%", "§ 20 og 5 %"),
        ("Sundheds- og ældreministeren", "Sundheds– og ældreministeren"),
    ],
)
def test_what_a_copy_may_change(text: str, copied: str) -> None:
    assert keys(text) == keys(copied)


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("1.000 kr.", "1000 kr."),
        ("3,5 mio.", "35 mio."),
        ("5 %", "5"),
        ("-5 grader", "5 grader"),
        ("2-3 måneder", "23 måneder"),
        ("1/3 af dem", "1-3 af dem"),
        ("10² meter", "102 meter"),
        ("§ 20", "20"),
        ("kan ikke", "kanikke"),
        ("2023-24", "2023-25"),
    ],
)
def test_what_is_another_text(text: str, copied: str) -> None:
    assert keys(text) != keys(copied)


@pytest.mark.parametrize(
    ("pasted", "whole"),
    [
        ("doku-\nmentation", "dokumentation"),
        ("doku- mentation", "dokumentation"),
        ("Sundheds- og ældre", "Sundheds- og ældre"),
        ("møde - og så", "møde - og så"),
        ("2022-\n2025", "2022-\n2025"),
        ("Syd-\nogså", "Sydogså"),
    ],
)
def test_a_word_that_a_line_end_divided_is_put_together(pasted: str, whole: str) -> None:
    assert undivided(pasted) == whole


TEXT = st.text(st.sampled_from("aåÅ12.,:/-–−’'%§ \n\u00ad\u200b\u030a½²»«()€"), max_size=60)


@given(TEXT)
def test_tokens_stand_where_they_say_in_order(text: str) -> None:
    found = tokens(text)
    assert [token.key for token in found] == keys(text)
    assert all(token.key and not set(token.key) & set(" _\n") for token in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))


@given(TEXT, st.data())
def test_a_run_of_words_has_its_part_of_the_tokens(text: str, data: st.DataObject) -> None:
    words = text.split()
    first = data.draw(st.integers(0, len(words)))
    last = data.draw(st.integers(first, len(words)))
    before, inside = keys(" ".join(words[:first])), keys(" ".join(words[first:last]))
    whole = keys(" ".join(words))
    assert whole[len(before) : len(before) + len(inside)] == inside


@given(st.text(st.sampled_from("aåB1.,-% '\u00ad\n"), max_size=40))
def test_a_token_is_located_where_it_alone_stands(text: str) -> None:
    every, starts, ends = located(text)
    assert every == keys(text)
    # A part of a text that ends with a token has the tokens of the whole up to there.
    for count, end in enumerate(ends, 1):
        assert keys(text[:end]) == every[:count]
    assert all(start < end <= after for start, end, after in zip(starts, ends, [*starts, len(text)][1:], strict=True))
