"""A flow is the source's own characters: nothing added but what parts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.flow import Gap, GapReason, flow


def test_white_space_collapses_and_paragraphs_stay_apart() -> None:
    source = "  En  linje\nog en til.\n\n \nNyt afsnit. "
    assert flow(source, 0, len(source)).text == "En linje og en til.\n\nNyt afsnit."


def test_a_page_break_in_a_sentence_is_bridged_by_a_space() -> None:
    source = "planlagte\n\naktioner"
    assert flow(source, 0, len(source), (Gap(9, 11, "page_break"),)).text == "planlagte aktioner"


def test_a_stamp_between_two_halves_is_left_out() -> None:
    source = "første halvdel\n\nOffentligt\n\nanden halvdel"
    gap = Gap(source.index("\n\nOffentligt"), source.index("anden"), "stamp")
    assert flow(source, 0, len(source), (gap,)).text == "første halvdel anden halvdel"


def test_a_line_end_hyphen_is_bridged_by_nothing() -> None:
    source = "dokumen-\ntation"
    assert flow(source, 0, len(source), (Gap(7, 9, "hyphen"),)).text == "dokumentation"


def test_a_span_gives_the_source_offsets_of_what_was_cut() -> None:
    source = "a  b\n\nc"
    cut = flow(source, 0, len(source))
    start, end = cut.span(cut.text.index("b"), len(cut.text))
    assert source[start:end] == "b\n\nc"


def test_a_source_of_any_length_keeps_its_offsets() -> None:
    source = "ord " * 20_000 + "\n\n" + "slut"
    cut = flow(source, 0, len(source))
    letters = [at for at, character in enumerate(cut.text) if not character.isspace()]
    assert [source[cut.offsets[at]] for at in letters] == [cut.text[at] for at in letters]
    assert cut.span(len(cut.text) - 4, len(cut.text)) == (len(source) - 4, len(source))


@pytest.mark.parametrize(("start", "end"), [(0, 0), (-1, 1), (0, 4), (3, 3)])
def test_an_empty_or_outlying_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no stretch"):
        flow("abc", 0, 3).span(start, end)


@given(st.text(alphabet="ab æ\n-\t.", max_size=60), st.data())
def test_whatever_the_gaps_each_character_is_the_source_s(source: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(source)), max_size=6).filter(lambda x: len(x) % 2 == 0)))
    some: tuple[GapReason, ...] = ("stamp", "hyphen", "page_break")
    reasons = data.draw(st.lists(st.sampled_from(some), min_size=3, max_size=3))
    gaps = tuple(Gap(lo, hi, reason) for lo, hi, reason in zip(cuts[::2], cuts[1::2], reasons, strict=False))
    cut = flow(source, 0, len(source), gaps)
    assert len(cut.text) == len(cut.offsets)
    kept = [at for at in range(len(source)) if not any(gap.start <= at < gap.end for gap in gaps)]
    assert [c for c in cut.text if not c.isspace()] == [source[at] for at in kept if not source[at].isspace()]
    assert all(source[at] == char for char, at in zip(cut.text, cut.offsets, strict=True) if not char.isspace())
    assert list(cut.offsets) == sorted(cut.offsets)
