"""An excerpt stands on its own: it begins where what it points at is in it, and never outside its statement."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.reader import read_file
from corpus.sentences import sentences
from qa.excerpts import MOST_WORDS, where_it_stands_alone

LETTERS = Path(__file__).parents[2] / "corpus" / "documents"


def excerpt(text: str, sentence: str) -> str:
    start = text.index(sentence)
    end = start + len(sentence)
    return text[where_it_stands_alone(text, start, end) : end]


def test_what_a_sentence_points_at_is_brought_along() -> None:
    text = "Antallet var 1.200. Det er halveret på tre år. Vi fortsætter."
    assert excerpt(text, "Det er halveret på tre år.") == "Antallet var 1.200. Det er halveret på tre år."
    assert excerpt(text, "Vi fortsætter.") == "Vi fortsætter."


def test_two_sentences_are_brought_where_the_first_points_back_too_and_never_three() -> None:
    text = "Loven er ny. Den virker. Den bruges. Den er god."
    assert excerpt(text, "Den bruges.") == "Loven er ny. Den virker. Den bruges."
    assert excerpt(text, "Den er god.") == "Den virker. Den bruges. Den er god."


def test_a_paragraph_may_point_at_the_one_before() -> None:
    assert excerpt("Aftalen er ny.\n\nDen gælder nu.", "Den gælder nu.") == "Aftalen er ny.\n\nDen gælder nu."


def test_yes_points_at_a_question_only() -> None:
    assert excerpt("Gør vi nok? Ja, det gør vi.", "Ja, det gør vi.") == "Gør vi nok? Ja, det gør vi."
    assert excerpt("Vi gør nok. Ja, det gør vi.", "Ja, det gør vi.") == "Ja, det gør vi."


@pytest.mark.parametrize(
    "remark", ["Tak for spørgsmålet.", "Mange tak.", "Formanden: Værsgo.", "Den fg. formand: Tak."]
)
def test_thanks_and_the_chair_are_not_what_is_pointed_at(remark: str) -> None:
    assert excerpt(f"{remark} Det mener jeg ikke.", "Det mener jeg ikke.") == "Det mener jeg ikke."


def test_an_excerpt_does_not_become_a_passage() -> None:
    long = "Aftalen " + "om fisk " * (MOST_WORDS // 2) + "er ny."
    assert excerpt(f"{long} Den gælder.", "Den gælder.") == "Den gælder."


def test_the_first_sentence_of_a_statement_points_outside_of_it() -> None:
    assert where_it_stands_alone("Det mener jeg.", 0, 14) == 0


@pytest.mark.parametrize(
    ("letter", "sentence", "brought"),
    [
        ("2024-08874", "Dette gælder også i sager,", 1),
        ("2024-08874", "Det er besluttet, at der under arbejdsgruppen", 0),
        ("2024-08874", "Det tættere samarbejde,", 0),
        ("2024-08874", "Den fælles myndighedsgruppe", 0),
        ("2024-08874", "Det skal samtidig fremhæves,", 0),
        ("2024-08879", "Dette skal bl.a. understøtte arbejdet", 1),
        ("2024-08879", "Det bemærkes derudover,", 0),
    ],
)
def test_the_shipped_letters(letter: str, sentence: str, brought: int) -> None:
    (document,) = read_file(LETTERS / f"{letter}.txt")
    (text,) = [text for statement in document.statements if sentence in (text := document.text(statement))]
    spans = sentences(text)
    (number,) = [number for number, (start, _) in enumerate(spans) if text[start:].startswith(sentence)]
    assert where_it_stands_alone(text, *spans[number]) == spans[number - brought][0]
