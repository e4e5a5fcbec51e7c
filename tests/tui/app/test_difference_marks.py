from __future__ import annotations

from pathlib import Path

import pytest

from qa.assistant import Assistant
from qa.results import Difference
from tui.app.difference_marks import difference_marks


def test_the_words_that_differ_are_marked_where_they_differ() -> None:
    said = "Det er i dag ikke sådan, at det er i orden."
    claimed = "Det er i dag sådan, at det er på orden."
    ours, theirs = difference_marks(
        said, claimed, [Difference("ikke", "", "negation"), Difference("i", "på", "small_word")]
    )
    assert [said[start:end] for start, end in ours] == ["ikke", "i"]
    assert ours[1][0] == said.index("i orden")
    assert [claimed[start:end] for start, end in theirs] == ["på"]


def test_what_lies_outside_the_stretch_that_was_compared_is_left_alone() -> None:
    said = "Fem mødte op. Der kom fem til mødet."
    ours, _ = difference_marks(said, "der kom seks til mødet", [Difference("fem", "seks", "number")], (14, len(said)))
    assert ours == [(22, 25)]


def test_words_that_cannot_be_found_are_not_marked() -> None:
    assert difference_marks("abc", "def", [Difference("x(", "[y", "word")]) == ([], [])


def test_what_was_left_out_and_its_mark_are_marked() -> None:
    said, claimed = "Vi finder ikke i dag anledning.", "finder ikke […] anledning"
    ours, theirs = difference_marks(said, claimed, [Difference("i dag", "[…]", "left_out")], (3, 30))
    assert [said[start:end] for start, end in ours] == ["i dag"]
    assert [claimed[start:end] for start, end in theirs] == ["[…]"]


@pytest.mark.parametrize("changed", ["2022", "2023 ikke"])
def test_of_a_real_misquotation_every_difference_is_marked(archive: Path, changed: str) -> None:
    quotation = "Der har været afholdt møder for nøglepersonerne den 27. marts 2023 og den 11. april 2024"
    claim = quotation.replace("2023", changed)
    with Assistant.open(archive) as assistant:
        check = assistant.check(claim)
    (match,) = check.matches
    excerpt = match.excerpt
    ours, theirs = difference_marks(excerpt.text, check.text, match.differences, excerpt.highlights[0])
    assert [excerpt.text[start:end] for start, end in ours] == [each.said for each in match.differences if each.said]
    assert [claim[start:end] for start, end in theirs] == [each.claimed for each in match.differences if each.claimed]
