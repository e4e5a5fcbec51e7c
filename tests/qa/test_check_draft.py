"""Which parts of a long text are checked, and as what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa.check_draft import DraftCheck, check_draft
from qa.results import Check


def checked(text: str) -> DraftCheck:
    return check_draft(text, lambda part: Check(part, "not_found", (), 0, 0.0))


def parts(text: str) -> list[tuple[str, bool]]:
    return [(part.check.text, part.quotation) for part in checked(text).parts]


@pytest.mark.parametrize("written", ["»{}«", "«{}»", "“{}”", "„{}“", "”{}”", '"{}"', "’’{}’’", "''{}''"])
def test_a_quotation_is_found_by_its_marks(written: str) -> None:
    said = "det sker en til to gange årligt"
    assert parts(f"Ministeren siger, at {written.format(said)}.") == [(said, True)]


def test_a_line_of_speech_is_a_quotation() -> None:
    text = "– Det har vi ikke besluttet endnu, siger ministeren.\n\nHan vil ikke sige mere om den sag."
    assert parts(text) == [
        ("Det har vi ikke besluttet endnu", True),
        ("Han vil ikke sige mere om den sag.", False),
    ]


def test_sentences_are_claims_but_questions_and_short_ones() -> None:
    found = checked("Det er en kendt sag. Nej. Hvad gør ministeren nu ved det? Politiet har fået flere midler.")
    assert [part.check.text for part in found.parts] == ["Det er en kendt sag.", "Politiet har fået flere midler."]
    assert found.skipped == 2
    assert found.verdicts == {"not_found": 2}


def test_a_sentence_with_a_short_quotation_is_a_claim_too() -> None:
    text = "Ministeren lovede i går et »meget stort rejsehold«, som skal arbejde i alle landets politikredse fra maj."
    assert parts(text) == [(text, False), ("meget stort rejsehold", True)]


def test_titles_and_single_words_in_marks_are_no_quotations() -> None:
    assert parts("Et »rejsehold« er nu på vej til hele landet.") == [
        ("Et »rejsehold« er nu på vej til hele landet.", False)
    ]


@given(st.text(st.sampled_from("ab cd.»«”\"'’–\n?"), max_size=80))
def test_every_part_stands_where_it_says(text: str) -> None:
    for part in checked(text).parts:
        assert "".join(text[part.start : part.end].split()) == "".join(part.check.text.split())
