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
        ("Der skal ikke gives 1000 kr.", []),
    ],
)
def test_numbers_dates_denial_and_modality_are_compared(claim: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(each.said, each.claimed, each.kind) for each in compare(claim, STATEMENT)] == expected


def test_a_reservation_that_a_claim_leaves_out_is_told() -> None:
    (found,) = compare("Regeringen opretter et rejsehold", "Regeringen overvejer at oprette et rejsehold")
    assert (found.said, found.claimed, found.kind) == ("overvejer", "", "modality")


def test_a_stock_phrase_of_letters_is_no_reservation() -> None:
    assert compare("Der er oprettet et rejsehold", "Rigspolitiet kan oplyse, at der er oprettet et rejsehold") == ()
