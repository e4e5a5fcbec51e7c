"""Short forms of a speaker's name: "Akademiet" for "Regnakademiet"."""

from __future__ import annotations

import pytest

from tests.corpus.test_voices import who

_NAMED = [
    ("Landsforeningen for Regn", "Landsforeningen"),
    ("Landsregistret for Vandpytter", "Landsregistret"),
    ("Danmarks ambassade i Regnby", "Ambassaden"),
    ("Den danske ambassade i Regnby", "Ambassaden"),
    ("Generalkonsulatet i Regnby", "Generalkonsulatet"),
    ("Regnakademiet", "Akademiet"),
    ("Regnmuseet", "Museet"),
    ("Paraplyernes Samråd", "Samrådet"),
    ("Regnanklageren for Våde Sager", "Regnanklageren"),
    ("Statens Regnkontor for Våde Sko", "Kontoret"),
    ("Statens Regnregister", "Registret"),
    ("Regndirektoratet", "Direktoratet"),
    ("Regninstituttet ved Regnby Universitet", "Regninstituttet"),
]


@pytest.mark.parametrize(("name", "short"), _NAMED)
def test_a_short_form_is_the_one_who_spoke_before(name: str, short: str) -> None:
    said = f"{name} har oplyst, at det regner."
    assert who(f"{said} {short} bemærker, at det sner.") == [f"{name}>P"]
    assert who(f"{said}\n\n{short} forventer, at det sner.\n\nMinisteriet måler.") == [f"{name}>P", "P"]


@pytest.mark.parametrize(("name", "short"), _NAMED)
def test_a_short_form_in_the_ones_own_words_is_no_second_speaker(name: str, short: str) -> None:
    quoted = f"”{short} kan oplyse, at det regner. {short} finder, at det sner. Det hagler.”"
    assert who(f"{name} har oplyst følgende:\n\n{quoted}\n\nMinisteriet måler.") == ["P", f"{name}>P", "P"]


@pytest.mark.parametrize("name", ["Danmarks ambassade i Regnby", "Den danske ambassade i Regnby"])
@pytest.mark.parametrize("words", ["Derudover har ambassaden oplyst, at det sner.", "Det sner, oplyser ambassaden."])
def test_a_short_form_in_small_letters_is_the_one_who_spoke_before(words: str, name: str) -> None:
    assert who(f"{name} har oplyst, at det regner. {words}") == [f"{name}>P"]


@pytest.mark.parametrize(
    "before",
    [
        "Ministeriet har bedt Danmarks ambassade i Regnby om et bidrag.",
        "Der er rettet henvendelse til Danmarks ambassade i Regnby.",
    ],
)
def test_a_short_form_is_the_only_one_who_was_named(before: str) -> None:
    assert who(f"{before} Ambassaden oplyser, at det sner.") == ["P", "Danmarks ambassade i Regnby>P"]


@pytest.mark.parametrize(
    "before",
    [
        "Regnmuseet og Snemuseet har holdt møde.",
        "Regnmuseet oplyser, at det regner. Snemuseet har holdt møde.",
        "Museet i Regnby og museet i Sneby har holdt møde.",
    ],
)
def test_a_short_form_of_several_leaves_it_uncertain(before: str) -> None:
    assert who(f"{before} Museet oplyser, at det sner.")[-1] == "?P"


@pytest.mark.parametrize(
    ("name", "other", "speaker"),
    [
        # A part of an authority is not the whole, be it called alike.
        ("Regnstyrelsen i Sneland", "Regnstyrelsen", "?P"),
        ("Sne- og Regnstyrelsen", "Regnstyrelsen", "Regnstyrelsen>P"),
        ("Regnarkivet", "Snearkivet", "Snearkivet>P"),
        ("Politiet i Regnby", "Politiet", "Politiet>P"),
        ("Museet", "Museet", "Museet>P"),
    ],
)
def test_what_is_no_short_form_of_a_name_is_not_certainly_that_one(name: str, other: str, speaker: str) -> None:
    assert who(f"{name} oplyser, at det regner.\n\n{other} oplyser, at det sner.")[-1] == speaker


@pytest.mark.parametrize("verb", ["oplyser", "vurderer", "peger på"])
def test_an_office_that_shortens_no_name_may_be_the_ministrys(verb: str) -> None:
    assert who(f"Kontoret {verb}, at det sner.") == ["?P"]


@pytest.mark.parametrize("matter", ["I den sag", "I det tilfælde", "I den tidligere sag", "Dengang"])
@pytest.mark.parametrize(("name", "short"), [("Regnby Kommune", "kommunen"), ("Regnmuseet", "museet")])
def test_in_another_matter_a_short_form_may_be_anothers(matter: str, name: str, short: str) -> None:
    said, told = f"{name} har oplyst, at det regner.", f"{matter} oplyste {short}, at det sner."
    assert who(f"{said}\n\nMinisteriet kender en lignende sag fra 2016. {told}") == [f"{name}>P", "P", "?P"]
    assert who(f"Ministeriet kender en sag fra 2016 ved {name}. {told}") == ["P", f"{name}>P"]


@pytest.mark.parametrize("first", ["Dengang", "Efterhånden", "Foreløbigt", "Sidenhen", "Allerede", "Hidtil", "Onsdag"])
def test_a_word_before_the_verb_is_no_speaker(first: str) -> None:
    assert first not in " ".join(who(f"{first} oplyste museet, at det sner."))
    assert first not in " ".join(who(f"Regnmuseet måler. {first} bemærkede museet, at det sner."))
