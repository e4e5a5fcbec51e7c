"""What is told as a misquotation, as a quotation and as a claim, of texts that nearly stand in invented letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from index.encoder import Encoder
from index.encoders import Opening
from qa.assistant import Assistant
from qa.results import Check
from tests.index.encoders import HashingEncoder

LETTER = (Path(__file__).parents[2] / "corpus" / "documents" / "2024-08879.txt").read_text("utf-8")
SAID = "Formålet med arbejdsgruppen er"
STATEMENTS = (
    "Planen er tagnormer, dvs. ét tag til hver skole, og det træder i kraft den 1. marts 2031 i alle byer.",
    "Det nye paraplykrav træder i kraft den 1. marts ved kysten.",
    "Vi udbetaler tilskud til den, som træder i kraft den 1. marts i år.",
    "Det afhænger af, i hvor høj gradregnen rammer tagene ved kysten, om derikke skal bygges 1 200 nye læskure i byen.",
    "Vi ved, at para plyer og støvler er udsolgt i hele havnen.",
)


class _Opening(Opening):
    def __init__(self) -> None:
        self.model = None

    def encoder(self) -> Encoder:
        return HashingEncoder()


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("letters")
    for number, statement in enumerate(STATEMENTS, 1):
        letter = LETTER.replace("2024-08879", f"2031-0000{number}").replace(SAID, f"{statement} {SAID}")
        (folder / f"{number}.txt").write_text(letter, "utf-8")
    with Assistant.open(folder / "archive", opening=_Opening()) as opened:
        opened.ingest(sorted(folder.glob("*.txt")))
        yield opened


def differences(check: Check) -> list[tuple[str, str, str]]:
    return [(each.said, each.claimed, each.kind) for each in check.matches[0].differences]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("i hvor høj grad regnen rammer tagene ved kysten", ("gradregnen", "grad regnen", "white_space")),
        ("rammer tagene ved kysten, om der ikke skal bygges", ("derikke", "der ikke", "white_space")),
        ("Vi ved, at paraplyer og støvler er udsolgt", ("para plyer", "paraplyer", "white_space")),
    ],
)
def test_a_quotation_that_differs_in_white_space_only_is_quoted_as_the_source_has_it(
    assistant: Assistant, text: str, expected: tuple[str, str, str]
) -> None:
    check = assistant.check(text)
    assert (check.verdict, check.total, check.matches[0].similarity) == ("quoted", 1, 1)
    assert differences(check) == [expected]
    assert expected[0] in check.matches[0].excerpt.text


@pytest.mark.parametrize(
    "text",
    [
        "om derikke skal bygges 12 00 nye læskure i byen",
        "om derikke skal bygges 1200 nye læskure i byen",
        "om derikke skal bygges 1 20 0 nye læskure i byen",
    ],
)
def test_digits_that_are_joined_or_parted_are_never_white_space(assistant: Assistant, text: str) -> None:
    assert assistant.check(text).verdict == "misquoted"


def test_a_changed_word_beside_lost_white_space_is_misquoted(assistant: Assistant) -> None:
    check = assistant.check("i hvor høj grad regnen rammer skolerne ved kysten")
    assert (check.verdict, differences(check)[1:]) == ("misquoted", [("tagene", "skolerne", "word")])


def test_what_a_pronoun_stands_for_put_in_its_place_makes_a_claim(assistant: Assistant) -> None:
    assert assistant.check("Tagnormerne træder i kraft den 1. marts 2031 i alle byer").verdict != "misquoted"
    # Told nowhere in the sentence.
    assert assistant.check("Støvlerne træder i kraft den 1. marts 2031 i alle byer").verdict == "misquoted"


def test_words_used_everywhere_with_another_subject_make_a_claim(assistant: Assistant) -> None:
    assert assistant.check("Støvlerne træder i kraft den 1. marts 2032").verdict != "misquoted"


def test_a_number_changed_beside_words_used_everywhere_is_misquoted(assistant: Assistant) -> None:
    check = assistant.check("det træder i kraft den 1. marts 2032")
    assert (check.verdict, differences(check)) == ("misquoted", [("2031", "2032", "number")])
