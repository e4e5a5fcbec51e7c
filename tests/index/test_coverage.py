"""What a text holds of a question's words is told as a look at each of its words would tell it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.coverage import Coverage
from index.text import content_words, grams

# Stop words, words that share n-grams with them, short ones, and letters beyond those that are told apart as numbers.
WORDS = st.sampled_from(
    "den anden andenrang ministeriet ministeren mister eu år åre havne havnens kvote fiskerikvoten CO2 snake_case "
    "æøå ﬁnans ½ Ⅷ \u1e9e 漢字漢字漢字 漢字漢字漢 漢字 字漢字漢字 \U0001d7d8 ’ – . \x00".split(" ")
)
TEXTS = st.lists(WORDS, max_size=7).map(" ".join)


def share(question_weights: dict[str, float], text: str) -> float:
    """By the definition: of the weight of the question's n-grams, that of those in the words that say what the text is
    about."""
    held = {gram for word in content_words(text) for gram in grams(word)}
    inside = [weight for gram, weight in question_weights.items() if gram in held]
    return sum(inside) / sum(question_weights.values()) if question_weights else 0.0


@settings(max_examples=300, deadline=None)
@given(question=TEXTS, texts=st.lists(TEXTS, max_size=6))
def test_a_text_holds_what_its_content_words_hold(question: str, texts: list[str]) -> None:
    every = sorted({gram for word in content_words(question) for gram in grams(word)})
    weights = {gram: 1.0 + at / 7 for at, gram in enumerate(every)}
    coverage = Coverage(weights)
    shares = coverage.shares(coverage.held(texts)).tolist()
    assert shares == pytest.approx([share(weights, text) for text in texts], abs=1e-6)
    assert [coverage.of(text) for text in texts] == pytest.approx(shares)


def test_what_parts_hold_together_is_what_the_whole_holds() -> None:
    question = (
        "Hvilke fiskerikvoter er aftalt for havnene i Nordsøen, hvem har fastsat kvoterne for sild og makrel, og "
        "hvordan sikrer myndighederne, at kystfiskeriet og konsumindustrien inddrages i forhandlingerne?"
    )
    weights = {gram: 1.0 for word in content_words(question) for gram in grams(word)}
    assert len(weights) > 64
    coverage = Coverage(weights)
    parts = ["Kvoten for sild er uændret.", "Havnen i Nordsøen", "Det er det."]
    together = np.bitwise_or.reduce(coverage.held(parts), axis=0, keepdims=True)
    assert coverage.shares(together) == coverage.shares(coverage.held([" ".join(parts)]))
    assert 0 < coverage.of(parts[0]) < float(coverage.shares(together)[0]) < 1
    assert coverage.of(parts[2]) == 0


@settings(max_examples=200, deadline=None)
@given(question=TEXTS, texts=st.lists(TEXTS, max_size=6))
def test_the_point_of_a_question_is_told_by_the_words_that_a_text_holds_whole(question: str, texts: list[str]) -> None:
    every = sorted({gram for word in content_words(question) for gram in grams(word)})
    weights = {gram: 1.0 + at / 7 for at, gram in enumerate(every)}
    coverage = Coverage(weights)

    def concentration(text: str) -> float:
        held = {gram for word in content_words(text) for gram in grams(word)}
        of_words = {word: max(weights[gram] for gram in grams(word)) for word in content_words(question)}
        total = sum(of_words.values())
        return sum((weight / total) ** 2 for word, weight in of_words.items() if held.issuperset(grams(word)))

    found = coverage.concentrations(question, coverage.held(texts)).tolist()
    assert found == pytest.approx([concentration(text) for text in texts], abs=1e-6)


def test_one_word_of_two_is_a_quarter_of_the_point_and_of_one_all_of_it() -> None:
    coverage = Coverage({gram: 1.0 for word in ("makrel", "kvote") for gram in grams(word)})
    held = coverage.held(["Makrellen.", "Ingen makrel og ingen kvote.", "Sild."])
    assert coverage.concentrations("kvote makrel", held).tolist() == [0.25, 0.5, 0]
    assert coverage.concentrations("makrel", held).tolist() == [1, 1, 0]
