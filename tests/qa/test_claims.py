"""What of a claim a statement of like substance does not say."""

from __future__ import annotations

import pytest

from qa.claims import compare

STATEMENT = "Der skal ikke oprettes 12 nye stillinger i september 2024, men 1.000 kr. er sat af."


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("Der skal ikke oprettes tolv stillinger", []),
        ("Der skal ikke oprettes 14 stillinger", [("12", "14", "number")]),
        ("Der skal oprettes 12 stillinger", [("ikke", "", "negation")]),
        (
            "Der kan ikke oprettes 12 stillinger i oktober",
            [("september", "oktober", "date"), ("skal", "kan", "modality")],
        ),
        ("Der skal ikke gives 1000 kr.", [("ikke oprettes 12", "ikke gives 1000", "negation")]),
    ],
)
def test_numbers_dates_denial_and_modality_are_compared(claim: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(each.said, each.claimed, each.kind) for each in compare(claim, STATEMENT)] == expected


def test_a_reservation_that_a_claim_leaves_out_is_told() -> None:
    (found,) = compare("Regeringen opretter et rejsehold", "Regeringen overvejer at oprette et rejsehold")
    assert (found.said, found.claimed, found.kind) == ("overvejer", "", "modality")


def test_a_stock_phrase_of_letters_is_no_reservation() -> None:
    assert compare("Der er oprettet et rejsehold", "Rigspolitiet kan oplyse, at der er oprettet et rejsehold") == ()


@pytest.mark.parametrize(
    "said",
    [
        "I tillæg til det kan jeg også nævne, at der er oprettet et rejsehold",
        "Jeg kan i den forbindelse oplyse, at der er oprettet et rejsehold",
        "Så vil jeg gerne slå fast, at der er oprettet et rejsehold",
    ],
)
def test_a_speaker_who_announces_what_is_said_makes_no_reservation(said: str) -> None:
    assert compare("Der er oprettet et rejsehold", said) == ()


def test_what_cannot_be_confirmed_is_denied_and_reserved() -> None:
    found = compare("Der er oprettet et rejsehold", "Jeg kan ikke bekræfte, at der er oprettet et rejsehold")
    assert [(each.said, each.kind) for each in found] == [("ikke", "negation"), ("kan", "modality")]


def test_another_season_is_another_date() -> None:
    (found,) = compare("Strategien kommer i foråret", "Strategien kommer til efteråret")
    assert (found.said, found.claimed, found.kind) == ("efteråret", "foråret", "date")
    assert compare("Strategien kommer til efterår", "Strategien kommer i efteråret") == ()


def test_a_year_stands_beside_a_year() -> None:
    (found,) = compare("Taget kommer i 2032", "De tre tage kommer i 2031")
    assert (found.said, found.claimed) == ("2031", "2032")


def test_a_denial_of_the_same_is_no_difference_in_whatever_words() -> None:
    said = "Vi ser intet aktuelt behov for at ændre på udvalgets sammensætning"
    assert compare("Ministeren ændrer ikke sammensætningen af udvalget", said) == ()


def test_a_denial_of_something_else_in_the_statement_does_not_hide_one_that_was_put_in() -> None:
    said = "Jeg kan ikke gå nærmere ind i kontrakterne, men jeg vil klart opfordre regionerne til at overveje dem"
    found = [each for each in compare("Hun opfordrede aldrig nogen til refleksion", said) if each.kind == "negation"]
    assert [(each.said, each.claimed) for each in found] == [("ikke gå nærmere", "aldrig nogen til")]


@pytest.mark.parametrize("said", ["Ikke desto mindre gavner det kysten", "Der er ingen tvivl om, at det gavner kysten"])
def test_a_turn_of_phrase_that_denies_nothing_is_no_denial(said: str) -> None:
    assert compare("Det gavner kysten", said) == ()
