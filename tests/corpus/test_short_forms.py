"""Short forms of a speaker's name: "Akademiet" for "Regnakademiet"."""

from __future__ import annotations

import pytest

from tests.corpus.test_voices import told, who

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
        ("Museet", "Museet", "Museet>P"),
    ],
)
def test_what_is_no_short_form_of_a_name_is_not_certainly_that_one(name: str, other: str, speaker: str) -> None:
    assert who(f"{name} oplyser, at det regner.\n\n{other} oplyser, at det sner.")[-1] == speaker


@pytest.mark.parametrize(
    ("words", "of_several"),
    [("Politiet oplyser, at det sner.", "Politiet>P"), ("Det sner, oplyser politiet.", "?P")],
)
def test_the_police_are_those_of_the_only_district_that_is_named(words: str, of_several: str) -> None:
    district = "Politiet i Regnby har oplyst, at det regner."
    assert who(f"{district}\n\n{words}") == ["Politiet i Regnby>P"]
    for other in ("Politiet i Sneby", "Rigspolitiet", "Sneby Politi"):
        assert who(f"{district} {other} har oplyst, at det hagler.\n\n{words}")[-1] == of_several
    assert who(words) == ["Politiet>P"]


def test_the_police_in_their_own_words_are_no_second_speaker() -> None:
    quoted = "”Politiet kan oplyse, at det regner. Det hagler.”"
    assert who(f"Politiet i Regnby har oplyst følgende:\n\n{quoted}") == ["P", "Politiet i Regnby>P"]


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


@pytest.mark.parametrize(
    ("name", "short"),
    [
        *(("Regnernes Laug", "Lauget"), ("Kommunernes Regnnetværk", "Netværket"), ("Regnopsynet", "Opsynet")),
        *(("Statens Regnlaboratorium", "Laboratoriet"), ("Den Nordiske Regnunion", "Unionen")),
        *(("Regnindustrien", "Organisationen"), ("Foreningen Bevar Regnen", "Bevar Regnen")),
        *(("Vejmyndigheden Grå Veje", "Grå Veje"), ("Regnbuen A/S", "Selskabet"), ("Regn & Sne A/S", "Firmaet")),
    ],
)
def test_a_short_form_or_a_kind_is_the_one_who_spoke_just_before(name: str, short: str) -> None:
    other = "Snestyrelsen har oplyst, at det hagler."
    said = f"{name} har oplyst, at det regner. {short} vurderer, at det sner."
    assert who(said) == [f"{name}>P"]
    assert who(f"{other}\n\n{said}") == ["Snestyrelsen>P", f"{name}>P"]


def test_a_company_that_was_only_named_is_the_one_meant() -> None:
    asked = "Ministeriet har ladet det gennemgå af det rådgivende ingeniørfirma Regn & Sne A/S."
    assert who(f"{asked} Firmaet vurderer, at det sner.") == ["P", "Regn & Sne A/S>P"]
    before = "Snestyrelsen har oplyst, at det hagler.\n\n"
    assert who(f"{before}{asked} Firmaet vurderer, at det sner.")[-1] == "Regn & Sne A/S>P"


@pytest.mark.parametrize(
    "text",
    [
        "Snestyrelsen har oplyst, at det hagler. Foreningen vurderer, at det sner.",
        "Snestyrelsen har oplyst, at det hagler. Ministeriet har spurgt Regnbuen. Foreningen vurderer, at det sner.",
        "Snestyrelsen har oplyst det. Ministeriet har spurgt firmaet Regn & Sne. Firmaet vurderer, at det sner.",
        "Ministeriet har fået et brev fra Rita Regn. Foreningen mener, at det sner.",
        "Regnforbundet har oplyst det. Rita Regn oplyser, at det hagler. Organisationen mener, at det sner.",
    ],
)
def test_a_kind_that_fits_nobody_who_spoke_is_nobodys_for_certain(text: str) -> None:
    assert told(text)[-1][0] == "?P"


def test_the_writer_of_a_letter_is_the_one_whose_kind_is_named_next() -> None:
    for letter in ("det indlæg, som Regnens Venner havde i avisen.", "et brev fra Regnens Venner."):
        assert who(f"Jeg har læst {letter} Foreningen mener, at det sner.") == ["Vera Vindsen>P", "Regnens Venner>P"]


def test_letters_for_a_name_begin_the_ones_own_words_again() -> None:
    own = "Styrelsen for Regn (SFR) oplyser, at det regner. SFR har hørt kommunerne."
    quoted = f"”{own} Regnby Kommune har oplyst, at det sner. Sneen ligger. SFR måler sneen.”"
    assert who(f"Styrelsen for Regn har oplyst følgende:\n\n{quoted}") == [
        "P",
        "Styrelsen for Regn>P",
        "Regnby Kommune>Styrelsen for Regn>P",
        "?Styrelsen for Regn>P",
        "Styrelsen for Regn>P",
    ]


def test_a_conjunction_before_a_name_is_no_part_of_it() -> None:
    text = "Og Regnrådet er hørt om sagen. Det er rigtigt, at Regnrådet siger, at det regner."
    assert [speakers for speakers, _ in told(text)] == ["P", "Regnrådet>P"]
