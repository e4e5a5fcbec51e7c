"""Which parts of a long text are checked, and as what."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa.check_draft import DraftCheck, check_draft
from qa.results import Check


def checked(text: str) -> DraftCheck:
    return check_draft(text, lambda part: Check(part, "not_found", (), 0, 0.0))


def parts(text: str) -> list[tuple[str, bool]]:
    return [(part.check.text, part.quotation) for part in checked(text).parts]


@pytest.mark.parametrize(
    "written", ["»{}«", "«{}»", "“{}”", "„{}“", "”{}”", '"{}"', "’’{}’’", "''{}''", "›{}‹", "‹{}›", "‘{}’", "'{}'"]
)
def test_a_quotation_is_found_by_its_marks(written: str) -> None:
    said = "det sker en til to gange årligt"
    assert parts(f"Ministeren siger, at {written.format(said)}.") == [(said, True)]


def test_a_mark_too_many_does_not_turn_what_follows_inside_out() -> None:
    text = 'Et 5" rør koster nu det dobbelte. Ministeren siger, at "det sker en til to gange årligt".'
    assert ("det sker en til to gange årligt", True) in parts(text)
    assert not any(text.startswith(" rør") for text, _ in parts(text))


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = "Hun sagde: ”Det gør vi ikke mere ved.\n\nBagefter sagde hun, at ”det sker en til to gange årligt”."
    assert [part for part, quotation in parts(text) if quotation] == ["det sker en til to gange årligt"]


def test_apostrophes_within_words_open_and_close_nothing() -> None:
    said = "we don’t know the minister’s plans"
    assert parts(f"The party’s spokesman said: ‘{said}’.") == [(said, True)]
    straight = said.replace("’", "'")
    assert parts(f"The party's spokesman said: '{straight}'.") == [(straight, True)]


def test_a_text_of_a_megabyte_is_divided_in_time_that_grows_with_its_length() -> None:
    sentence = "Han siger \"det er en god ting\" og 'det er ikke rigtigt' om 90'erne. "
    began = time.process_time()
    assert len(checked(sentence * 15_000).parts) >= 30_000
    assert time.process_time() - began < 30


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


def test_how_far_a_long_text_has_come_is_told_before_each_part() -> None:
    told: list[tuple[int, int]] = []
    text = "Det er en kendt sag. Nej. Politiet har fået flere midler."
    check_draft(text, lambda part: Check(part, "not_found", (), 0, 0.0), lambda done, total: told.append((done, total)))
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_what_is_too_long_to_be_one_quotation_is_counted_as_not_checked() -> None:
    found = checked("ord " * 2000 + ". Politiet har fået flere midler.")
    assert ([part.check.text for part in found.parts], found.skipped) == (["Politiet har fået flere midler."], 1)


def test_a_sentence_with_a_short_quotation_is_a_claim_too() -> None:
    text = "Ministeren lovede i går et »meget stort rejsehold«, som skal arbejde i alle landets politikredse fra maj."
    assert parts(text) == [(text, False), ("meget stort rejsehold", True)]


def test_titles_and_single_words_in_marks_are_no_quotations() -> None:
    assert parts("Et »rejsehold« er nu på vej til hele landet.") == [
        ("Et »rejsehold« er nu på vej til hele landet.", False)
    ]


@settings(deadline=None)
@given(st.text(st.sampled_from("ab cd.»«”\"'’–\n?"), max_size=80))
def test_every_part_stands_where_it_says(text: str) -> None:
    for part in checked(text).parts:
        assert "".join(text[part.start : part.end].split()) == "".join(part.check.text.split())
