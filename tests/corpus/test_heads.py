"""Who asked, and which ministry a letter's margin names, in the ways that letters put it."""

from __future__ import annotations

import pytest

from corpus.letters.people import askers
from corpus.letters.reading import read


@pytest.mark.parametrize(
    "words",
    [
        "som folketingsmedlem Anders Andetsteds (W) har stillet",
        "som medlem af Folketinget Anders Andetsteds (W) har stillet",
        "som MF Anders Andetsteds (W) har stillet",
        "som Anders Andetsteds (W) har stillet",
        "som spørgeren, Anders Andetsteds (W), har stillet",
        "stillet den 5. maj 2010 af folketingsmedlem Anders\nAndetsteds (W)",
        "stillet af hr. Anders Andetsteds (W)",
    ],
)
def test_a_member_who_asked_is_found(words: str) -> None:
    text = f"Svar på § 20-spørgsmål nr. S 12, {words} til vejrministeren."
    found = askers(text, 0, len(text))
    assert found is not None
    assert [(asker.name, asker.party) for asker in found.value] == [("Anders Andetsteds", "W")]


@pytest.mark.parametrize(
    "words",
    [
        "som Folketingets Vejrudvalg har stillet",
        "som Det Vejrpolitiske Udvalg (VPU) har stillet",
        "stillet den 5. maj 2010 af Det Vejrpolitiske Udvalg",
        "som Udvalget for Vejr og Vind har stillet",
    ],
)
def test_a_committee_is_no_member(words: str) -> None:
    text = f"Svar på spørgsmål nr. 12, {words} til vejrministeren."
    assert askers(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("margin", "title", "ministry"),
    [
        ("Ministeriet for Vejr\nog Vind", "ministeren for vejr og vind", "Ministeriet for Vejr og Vind"),
        (
            "Ministeriet for Vejr, Vind\nog Regn",
            "ministeren for vejr, vind og regn",
            "Ministeriet for Vejr, Vind og Regn",
        ),
        ("Ministeriet for\nVejr\nog Vind", "ministeren for vejr og vind", "Ministeriet for Vejr og Vind"),
        ("MINISTERIET FOR VEJR\nOG VIND", "ministeren for vejr og vind", "Ministeriet for Vejr og Vind"),
        ("Ministeriet for Vejr\nog Folketinget", "ministeren for vejr", "Ministeriet for Vejr"),
    ],
)
def test_a_ministry_wrapped_before_og_has_the_name_that_its_ministers_title_confirms(
    margin: str, title: str, ministry: str
) -> None:
    reading = read(
        f"{margin}\n\nFolketingets Vejrudvalg har den 5. maj 2030 stillet følgende spørgsmål nr. 12 (Alm. del) "
        f"til {title}, som hermed besvares.\n\nSpørgsmål nr. 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n"
    )
    assert reading.head.ministry is not None
    assert reading.head.ministry.value == ministry
