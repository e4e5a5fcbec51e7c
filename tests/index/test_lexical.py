"""A search meets no more passages than it may, and those it leaves out say the least."""

from __future__ import annotations

from pathlib import Path

import pytest

from index import lexical
from index.lexical import LexicalEntry, LexicalIndex, update

TEXTS = ["Havnen åbner.", "Havnen lukker.", "Havnen udvides med kvotekoncessioner.", "Havnen får en mole.", "Vejen."]


@pytest.fixture
def index(tmp_path: Path) -> LexicalIndex:
    update(
        tmp_path,
        (LexicalEntry(number, text, (f"even={number % 2 == 0}",), number) for number, text in enumerate(TEXTS)),
        (),
    )
    return LexicalIndex(tmp_path)


def test_common_words_are_left_out_first(index: LexicalIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    question = "Havnen og kvotekoncessioner"
    assert {number for number, _ in index.search(question, 10)} == {0, 1, 2, 3}
    assert index.search(question, 10)[0][0] == 2
    monkeypatch.setattr(lexical, "POSTINGS", 12)
    assert [number for number, _ in index.search(question, 10)] == [2]
    assert index.weights(question).keys() >= {"havne", "kvote"}


def test_a_question_of_common_words_alone_is_still_answered(
    index: LexicalIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexical, "POSTINGS", 0)
    assert {number for number, _ in index.search("havnen", 10)} == {0, 1, 2, 3}
    assert {number for number, _ in index.search("havnen", 10, [["even=True"]])} == {0, 2}
    assert {number for number, _ in index.search("havnen", 10, days=(1, 2))} == {1, 2}
    assert index.search("torsk", 10) == []


def test_a_passage_is_found_by_what_its_document_was_asked(tmp_path: Path) -> None:
    entries = [LexicalEntry(0, "Havnen åbner.", (), 5, "Hvornår åbner Prøvehavnen?"), LexicalEntry(1, "Vejen.", (), 6)]
    update(tmp_path, entries, ())
    index = LexicalIndex(tmp_path)
    assert [number for number, _ in index.search("prøvehavnen", 10, field="asked")] == [0]
    assert index.search("prøvehavnen", 10, days=(6, 9), field="asked") == []
    assert index.search("vejen", 10, field="asked") == []
    assert index.holds(entries[0])
    assert not index.holds(LexicalEntry(0, "Havnen åbner.", (), 5, "Hvornår lukker Prøvehavnen?"))
