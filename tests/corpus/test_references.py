"""Which committee's answer a mention points at."""

from __future__ import annotations

import pytest

from corpus.letters.references import Context, mentions


def _committees(text: str, context: Context | None = None) -> list[tuple[str, str | None]]:
    return [
        (found.value.question_number, found.value.committee)
        for found in mentions(text, 0, len(text), context or Context())
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Udvalget for Vejr",
        "Udvalget for Vejr og Vind",
        "Udvalget for Vejr, Vind og Regn",
        "Udvalget for Vejr- og Vindpolitik",
        "Udvalget for Vejr, Vind og Pludselige Byger",
        "Udvalget for Pludselige Byger og Vind",
        "Vejr- og Vindudvalget",
        "Det Vejrpolitiske Udvalg",
    ],
)
@pytest.mark.parametrize(
    "after", [".", ", og det regner.", " og bilag 4.", " og ØVU alm. del - bilag 41.", " af 3. maj 2030.", "\nog sne."]
)
def test_a_committees_whole_name_is_read(name: str, after: str) -> None:
    found = _committees(f"Der henvises til besvarelsen af spørgsmål nr. 611 (Alm. del) fra {name}{after}")
    assert found[0] == ("611", name)


@pytest.mark.parametrize("code", ["ØVU", "ÆBU", "VÅU", "VEJ"])
def test_a_code_is_the_committee_that_the_letter_calls_so(code: str) -> None:
    text = f"jf. {code} alm. del - bilag 41 og {code} alm. del - svar på spm. 7"
    assert _committees(text) == [("bilag 41", code), ("7", code)]
    context = Context(committee="Udvalget for Vejr og Vind", committee_code=code)
    assert {name for _, name in _committees(text, context)} == {"Udvalget for Vejr og Vind"}


@pytest.mark.parametrize("other", ["Vejrudvalget", "Folketingets Vejrudvalg", "Regnstyrelsen", "Regnministeriet"])
def test_what_comes_after_og_may_be_somebody_else(other: str) -> None:
    text = f"Der henvises til besvarelsen af spørgsmål nr. 611 (Alm. del) fra Udvalget for Vejr og {other}."
    assert _committees(text)[0] == ("611", "Udvalget for Vejr")


@pytest.mark.parametrize("written", ["Aktstk. 23", "aktstykke 23", "aktstykke nr. 23", "Akt 23"])
def test_a_question_on_an_appropriation_is_no_question_of_the_general_part(written: str) -> None:
    text = f"Der henvises til besvarelsen af spørgsmål nr. 2 til {written} og til {written} selv."
    found = [(one.value.kind, one.value.question_number) for one in mentions(text, 0, len(text), Context())]
    assert found == [("bill", "2 til Aktstk. 23")]
