"""Which parts hold a run of words, and which are like it."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from index.quotations import Part, QuotationIndex, QuotationsWriter, Within
from index.tokens import keys

PARTS = (
    "Rigspolitiet finder ikke aktuelt anledning til en ændring af organiseringen på området.",
    "Det er det, der er det vigtige, og det er jo det, som det er.",
    "Rigspolitiet finder anledning til en ændring, og det er det, der er det vigtige.",
)


def written(folder: Path, parts: Sequence[str], gone: Sequence[int] = (), first: int = 1) -> QuotationIndex:
    folder.mkdir(exist_ok=True)
    writer = QuotationsWriter(folder, gone)
    for number, text in enumerate(parts, first):
        writer.add(Part(number, 0, False), text, (f"speaker=S{number}",), number)
    writer.write()
    return QuotationIndex(folder)


@pytest.fixture
def index(tmp_path: Path) -> QuotationIndex:
    return written(tmp_path / "index", PARTS)


def holding(index: QuotationIndex, text: str, limit: int = 10, within: Within | None = None) -> list[int]:
    return [part.document for part in index.holding(keys(text), limit, within=within)[0]]


def test_words_in_a_row_are_found_the_newest_first(index: QuotationIndex) -> None:
    assert holding(index, "anledning til en ændring") == [3, 1]
    assert holding(index, "finder ikke") == [1]
    assert holding(index, "det er det der er det vigtige") == [3, 2]
    assert index.holding(keys("til en ændring"), 1) == ([Part(3, 0, False)], 2)


@pytest.mark.parametrize("text", ["ikke anledning", "ændring anledning", "Rigspolitiet", "", "området det er"])
def test_words_that_are_apart_or_elsewhere_are_not_found(index: QuotationIndex, text: str) -> None:
    assert index.holding(keys(text), 10) == ([], 0)


def test_a_search_is_held_to_facets_and_days(index: QuotationIndex) -> None:
    text = "anledning til en ændring"
    assert holding(index, text, within=Within((("speaker=S1", "speaker=S2"),))) == [1]
    assert holding(index, text, within=Within((), (2, 9))) == [3]
    assert holding(index, text, within=Within((("speaker=S1",), ("speaker=S3",)))) == []
    assert [part.document for part in index.like(keys(text), 9, within=Within((), (1, 1)))] == [1]


def test_what_was_asked_is_apart(tmp_path: Path) -> None:
    writer = QuotationsWriter(tmp_path, ())
    writer.add(Part(1, 0, True), "Hvad vil ministeren gøre?", (), 0)
    writer.write()
    index = QuotationIndex(tmp_path)
    assert index.holding(keys("vil ministeren gøre"), 9) == ([], 0)
    assert index.holding(keys("vil ministeren gøre"), 9, asked=True) == ([Part(1, 0, True)], 1)


def test_a_changed_document_is_found_in_its_new_form_only(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    written(folder, PARTS)
    index = written(folder, ["Rigspolitiet finder nu anledning til en ændring."], gone=(3,), first=3)
    assert holding(index, "anledning til en ændring") == [3, 1]
    assert holding(index, "finder nu anledning") == [3]
    assert holding(index, "finder anledning") == []
    assert len(index) == 3


def test_a_part_with_one_word_changed_is_the_likest_however_long_it_is(tmp_path: Path) -> None:
    chosen = random.Random(1)
    common = "det er jo og at vi har som der for til i på den en de med ikke et så".split()
    texts = [" ".join(chosen.choices(common, k=chosen.randint(20, 2000))) for _ in range(200)]
    index = written(tmp_path / "index", texts)
    for number, text in enumerate(texts, 1):
        words = text.split()[5:15]
        words[chosen.randrange(1, 9)] = "xyzzy"
        assert number in [part.document for part in index.like(words, 8)]
