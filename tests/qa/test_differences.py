"""How a claim differs from what was said, and what each difference may turn round."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.differences import Text, align, occurrences
from qa.results import Difference

SAID = (
    "Der har været afholdt møder den 27. marts 2023 og den 11. april 2024, og disse møder afholdes en til to gange "
    "årligt. Det koster 1.000 kr. Rigspolitiet finder ikke aktuelt anledning til en ændring. Det er muligt, at "
    "Justitsministeriet skal oplyse om viden på EU-niveau."
)


def differences(claimed: str) -> list[tuple[str, str, str]]:
    alignment = align(Text.of(SAID), Text.of(claimed))
    assert alignment is not None
    return [(each.said, each.claimed, each.kind) for each in alignment.differences]


@pytest.mark.parametrize(
    ("claimed", "expected"),
    [
        ("møder den 28. marts 2023 og den 11. april", ("27", "28", "number")),
        ("møder den 27. maj 2023 og den 11. april", ("marts", "maj", "date")),
        ("møder afholdes en til tre gange årligt", ("to", "tre", "number")),
        ("møder afholdes en til 2 gange årligt", ("to", "2", "spelling")),
        ("Det koster 1000 kr. Rigspolitiet finder", ("1.000", "1000", "spelling")),
        ("Det koster 10.000 kr. Rigspolitiet finder", ("1.000", "10.000", "number")),
        ("Rigspolitiet finder aktuelt anledning", ("ikke", "", "negation")),
        ("Rigspolitiet finder aldrig aktuelt anledning", ("ikke", "aldrig", "negation")),
        ("anledning til en ændring. Det er umuligt, at", ("muligt", "umuligt", "negation")),
        ("kr. Ministeriet finder ikke aktuelt anledning", ("Rigspolitiet", "Ministeriet", "word")),
        ("muligt, at Rigspolitiet skal oplyse om viden", ("Justitsministeriet", "Rigspolitiet", "name")),
        ("at Justitsministeriet kan oplyse om viden", ("skal", "kan", "modality")),
        ("oplyse om vi den på EU-niveau", ("viden", "vi den", "white_space")),
        ("finder ikke aktuelt anledning for en ændring", ("til", "for", "small_word")),
        ("finder ikke aktuelt grundlag til en ændring", ("anledning", "grundlag", "word")),
        ("finder ikke aktuelt nogen anledning til en ændring", ("", "nogen", "small_word")),
    ],
)
def test_a_difference_is_told_with_what_it_may_turn_round(claimed: str, expected: tuple[str, str, str]) -> None:
    assert differences(claimed) == [expected]
    assert not occurrences(Text.of(SAID), Text.of(claimed))


def test_what_stands_word_for_word_tells_capitals_and_punctuation_only() -> None:
    said, claimed = Text.of(SAID), Text.of("Anledning til en ændring: det er muligt at justitsministeriet")
    (found,) = occurrences(said, claimed)
    assert said.written(found.first, found.last) == "anledning til en ændring. Det er muligt, at Justitsministeriet"
    assert found.differences == (
        Difference("ændring.", "ændring:", "punctuation"),
        Difference("Det", "det", "case"),
        Difference("muligt,", "muligt", "punctuation"),
        Difference("Justitsministeriet", "justitsministeriet", "case"),
    )


@pytest.mark.parametrize(
    ("said", "claimed", "expected"),
    [
        ("de har derikke fået tage", "de har der ikke fået tage", True),
        ("de er ikkerygere i byen", "de er ikke rygere i byen", False),
        ("de har 1 200 nye tage", "de har 1200 nye tage", False),
        ("de har 1 200 nye tage", "de har 12 00 nye tage", False),
        ("i år2031 kom de nye tage", "i år 2031 kom de nye tage", False),
    ],
)
def test_white_space_makes_no_other_quotation_unless_it_makes_another_number_or_denial(
    said: str, claimed: str, *, expected: bool
) -> None:
    alignment = align(Text.of(said), Text.of(claimed))
    assert alignment is not None
    assert alignment.is_respaced is expected


def test_every_occurrence_is_found() -> None:
    said = Text.of("Det er sagt. Det er sagt, og det er sagt.")
    assert [found.first for found in occurrences(said, Text.of("det er sagt"))] == [0, 3, 7]


@pytest.mark.parametrize(
    ("said", "claimed", "expected"),
    [
        (
            "Vi mener ikke, at der er behov for mere.",
            "Jeg tror at der er behov for mere",
            [("ikke", "", "negation"), ("", "Jeg tror", "word")],
        ),
        (
            "Det er aftalt i dag og gælder ikke i hele landet.",
            "Det er aftalt i dag overalt fra nu",
            [("og gælder", "overalt fra nu", "word"), ("ikke", "", "negation")],
        ),
        # With another sentence, another clause, further off, or denied by the claim too.
        ("Det sker ikke. Der er behov for mere.", "Jeg tror der er behov for mere", [("", "Jeg tror", "word")]),
        ("Da det ikke er sket, er der behov for mere.", "Jeg tror er der behov for mere", [("", "Jeg tror", "word")]),
        (
            "Det er ikke i år og næppe heller i de kommende fire eller fem år aftalt med kommuner og regioner i landet",
            "Så har vi aftalt med kommuner og regioner i landet",
            [("", "Så har vi", "small_word")],
        ),
        (
            "Vi har ikke fundet grund til at ændre loven.",
            "Der er ingen grund til at ændre loven",
            [("", "Der er ingen", "negation")],
        ),
    ],
)
def test_a_denial_that_was_left_out_at_an_edge_is_told(
    said: str, claimed: str, expected: list[tuple[str, str, str]]
) -> None:
    alignment = align(Text.of(said), Text.of(claimed))
    assert alignment is not None
    assert [(each.said, each.claimed, each.kind) for each in alignment.differences] == expected


def test_a_denial_told_at_an_edge_makes_a_text_no_less_like() -> None:
    claimed = Text.of("Vi tror der er behov for mere")
    denied, other = (align(Text.of(f"Det er {word} der er behov for mere."), claimed) for word in ("ikke", "nu"))
    assert denied is not None
    assert other is not None
    assert denied.similarity == other.similarity


@pytest.mark.parametrize("claimed", ["28 marts", "to gange om året", "Helt andre ord"])
def test_the_similarity_is_the_share_of_words_in_common(claimed: str) -> None:
    alignment = align(Text.of(SAID), Text.of(claimed))
    assert alignment is not None
    assert alignment.similarity == pytest.approx({"28 marts": 1 / 2, "to gange om året": 1 / 2}.get(claimed, 0.0))


def test_nothing_is_compared_with_nothing() -> None:
    assert align(Text.of(""), Text.of("ord")) is None
    assert align(Text.of("ord"), Text.of("…")) is None
    assert occurrences(Text.of("ord"), Text.of("…")) == []


WORDS = st.lists(st.sampled_from("a b c d e f ikke 2 tre Navn".split()), min_size=1, max_size=12)


@given(WORDS, WORDS)
def test_the_differences_make_of_what_was_said_what_was_claimed(said: list[str], claimed: list[str]) -> None:
    ours, theirs = Text.of(" ".join(said)), Text.of(" ".join(claimed))
    alignment = align(ours, theirs)
    assert alignment is not None
    stretch = said[alignment.first : alignment.last]
    removed = [word for each in alignment.differences for word in each.said.split()]
    added = [word for each in alignment.differences for word in each.claimed.split()]
    assert sorted([*stretch, *added]) == sorted([*claimed, *removed])
    assert 0 <= alignment.similarity <= 1
    if not alignment.differences:
        assert stretch == claimed
