"""Contributions in which another is passed on, and names that point back to a fuller one."""

from __future__ import annotations

import pytest

from corpus.letters.voices import Signer, voices
from tests.corpus.test_voices import who

_FOLLOWS = "Regnministeriet har oplyst følgende:\n\n"
_ASKED = "Regnministeriet har modtaget et bidrag fra Regnstyrelsen."


@pytest.mark.parametrize(
    ("said", "chains"),
    [
        ("Regnstyrelsen oplyser, at det regner.", ["Regnstyrelsen>Regnministeriet>P"]),
        (
            f"{_ASKED} Regnstyrelsen oplyser, at det regner.\n\nRegnstyrelsen oplyser videre, at det sner.",
            ["Regnministeriet>P", "Regnstyrelsen>Regnministeriet>P"],
        ),
        (
            "Det regner.\n\nRegnministeriet har spurgt Regnstyrelsen, der har oplyst følgende:\n\n”Det sner.”",
            ["Regnministeriet>P", "?P", "Regnstyrelsen>Regnministeriet>P"],
        ),
        (
            "Regnministeriet har spurgt Regnstyrelsen, der har oplyst følgende:\n\nDet sner.",
            ["Regnministeriet>P", "Regnstyrelsen>Regnministeriet>P"],
        ),
        # Nothing shows that another, in a paragraph of its own, has told the ministry that contributed.
        ("Det regner.\n\nRegnstyrelsen oplyser, at det sner.", ["Regnministeriet>P", "Regnstyrelsen>P"]),
    ],
)
def test_one_who_is_passed_on_in_a_contribution_speaks_by_way_of_the_contributor(said: str, chains: list[str]) -> None:
    assert who(_FOLLOWS + said)[1:] == chains


def test_after_the_signers_own_words_one_is_passed_on_by_the_signer() -> None:
    said = f"{_FOLLOWS}{_ASKED}\n\nJeg er glad.\n\nRegnstyrelsen oplyser, at det sner."
    assert who(said)[-1] == "Regnstyrelsen>P"


@pytest.mark.parametrize(
    "lead_in",
    [
        "Regionerne har oplyst følgende:",
        "Regnstyrelsen og Snestyrelsen har oplyst følgende:",
        "Der er indhentet bidrag fra Regnministeriet og Regnstyrelsen. Regnministeriet har oplyst følgende:",
    ],
)
def test_one_of_several_who_contribute_speaks_for_itself(lead_in: str) -> None:
    assert who(f"{lead_in}\n\nRegnstyrelsen oplyser, at det regner.")[-1] == "Regnstyrelsen>P"


@pytest.mark.parametrize(
    ("before", "written", "name"),
    [
        ("Statens Regnprøve måler.", "Regnprøven", "Statens Regnprøve"),
        ("Prøverne tages af Statens Regnlager.", "Regnlageret", "Statens Regnlager"),
        # Two are called so, any is called so, or nobody is.
        ("Statens Regnprøve og Danmarks Regnprøve måler.", "Regnprøven", "Regnprøven"),
        ("Fyns Politi måler.", "Politiet", "Politiet"),
        ("Det regner.", "Regnprøven", "Regnprøven"),
    ],
)
def test_a_name_in_the_definite_form_points_back_to_the_full_one(before: str, written: str, name: str) -> None:
    assert who(f"{before} {written} har oplyst, at det regner.")[-1] == f"{name}>P"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Af den prøve, som firmaet Regn & Sne har udført, fremgår det, at det regner.", "Regn & Sne>P"),
        ("Det fremgår af den rapport, som Regnstyrelsen har udarbejdet, at det regner.", "Regnstyrelsen>P"),
        ("Det fremgår af den rapport, som Regnbuen har udarbejdet, at det regner.", "?P"),
        ("Det fremgår af aftalen, at den måler, som Regnstyrelsen har lavet, er god, og at det regner.", "P"),
        ("Af den lov, som Vejrministeriet har udarbejdet, fremgår det, at det regner.", "P"),
    ],
)
def test_what_a_work_shows_its_writer_says(text: str, speaker: str) -> None:
    assert who(text) == [speaker]


@pytest.mark.parametrize(
    ("said", "chains"),
    [
        ("Regnstyrelsen vurderer, at det regner. Vi mangler sol.", ["Regnstyrelsen>P", "M"]),
        ("Regnstyrelsen vurderer, at det regner.\n\nDet er nok.", ["Regnstyrelsen>P", "M"]),
        ("Regnstyrelsen oplyser: ”Vi måler.” Vi er glade.", ["M", "Regnstyrelsen>P", "M"]),
        (
            "Vi har et bidrag fra Regnstyrelsen. Det regner. Derfor har regeringen handlet.",
            ["M", "?P", "M"],
        ),
        # What may still be the agency's is not the minister's.
        ("Regnstyrelsen vurderer, at det regner. Styrelsen måler regnen.", ["Regnstyrelsen>P", "?P"]),
        (
            "Regnstyrelsen oplyser følgende:\n\nVi måler. Vi tæller.\n\nVi har fem målere.\n\nRegeringen vil mere.",
            ["M", "Regnstyrelsen>P", "?P", "M"],
        ),
    ],
)
def test_in_a_speech_what_no_contribution_holds_is_the_ministers(said: str, chains: list[str]) -> None:
    speech = Signer("Vejrministeriet", "Vera Vindsen", speaks=True)
    found = voices(said, 0, len(said), speech)
    names = [">".join(one.name for one in voice.chain) for voice in found]
    shown = [name.replace("Vera Vindsen>Vejrministeriet", "M").replace("Vejrministeriet", "P") for name in names]
    assert ["?" * voice.uncertain + name for voice, name in zip(found, shown, strict=True)] == chains


def test_in_a_letter_we_may_be_the_ones_who_were_passed_on() -> None:
    assert who("Regnstyrelsen vurderer, at det regner.\n\nVi mangler sol.") == ["Regnstyrelsen>P", "?P"]
    assert who("Regnstyrelsen vurderer, at det regner.\n\nRegeringen har sol.") == ["Regnstyrelsen>P", "P"]
