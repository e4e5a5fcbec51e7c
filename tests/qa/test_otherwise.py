"""When what is stated on a claim is told to stand otherwise."""

from __future__ import annotations

import pytest

from corpus.document import Citation
from qa.claims import compare
from qa.otherwise import Otherwise, stands_otherwise
from qa.results import Check, Excerpt, Match, Verdict

CITATION = Citation(
    "x", "S 1", None, None, "1", "alm_del", None, None, None, None, None, None, (), "final", "text", None, 0, 10
)


def checked(claim: str, statement: str, verdict: Verdict = "stated") -> Check:
    excerpt = Excerpt(statement, 0.9, ("Bo Bosen",), "minister", CITATION)
    match = Match("stated", 0.9, excerpt, compare(claim, statement))
    return Check(claim, verdict, (match,), 0, 1.0)


@pytest.mark.parametrize(
    ("claim", "statement", "expected"),
    [
        ("Der er afsat 7 mio. kr. til tage.", "Der er afsat 7 mio. kr. til nye tage.", None),
        ("Der er afsat 7 mia. kr. til tage.", "Der er afsat 7 mio. kr. til nye tage.", "surely"),
        ("Taget kommer i 2032.", "Vi bygger taget i 2031.", "surely"),
        ("Taget kommer til foråret.", "Vi bygger taget til efteråret.", "surely"),
        ("Taget kommer i 2032.", "Vi bygger taget næste år.", "perhaps"),
        ("Der kommer en taggrænse.", "Om der kommer en taggrænse, er det ikke.", "surely"),
        ("Regeringen indfører en taggrænse.", "Det er jo det, der kommer fra Regnkontoret, bare ikke.", "surely"),
        ("Der kommer en taggrænse.", "Vi vil ikke have en ny taggrænse nu.", "surely"),
        ("Der kommer ikke en taggrænse.", "Der kommer en ny taggrænse nu.", "surely"),
        (
            "Der kommer en taggrænse.",
            "Jeg har ikke haft tid til at læse avisen i dag, men jeg vil gerne sige, at der kommer en taggrænse.",
            "perhaps",
        ),
        ("Vi river ikke taget ned.", "Vi fjerner slet ikke det, der holder regnen ude.", "perhaps"),
        ("Regionerne har ansvaret for tage.", "Det er kommunerne, der har ansvaret for tage.", "surely"),
    ],
)
def test_a_number_a_date_a_denial_and_an_actor_make_another_claim(
    claim: str, statement: str, expected: Otherwise | None
) -> None:
    assert stands_otherwise(checked(claim, statement)) == expected


def test_only_what_is_stated_stands_otherwise() -> None:
    assert stands_otherwise(checked("Taget kommer i 2032.", "Taget kommer i 2031.", "misquoted")) is None
    assert stands_otherwise(Check("Taget kommer.", "stated", (), 0, 1.0)) is None
