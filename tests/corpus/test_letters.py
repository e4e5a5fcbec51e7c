"""The invented letters, each read exactly; `python -m tests.corpus.score` prints the score per field."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.flow import flow
from corpus.sentences import sentences
from tests.corpus.letters import LETTERS
from tests.corpus.letters.expected import Letter
from tests.corpus.score import differences, read


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_a_letter_is_read_exactly(letter: Letter, tmp_path: Path) -> None:
    assert list(differences(letter, tmp_path)) == []


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_what_is_cited_is_the_source_s_own_characters(letter: Letter, tmp_path: Path) -> None:
    for document in read(letter, tmp_path):
        for statement in (*document.questions, *document.statements):
            read_as = flow(document.source, statement.start, statement.end, statement.gaps)
            kept = [
                document.source[offset]
                for offset in range(statement.start, statement.end)
                if not any(gap.start <= offset < gap.end for gap in statement.gaps)
            ]
            assert "".join(read_as.text.split()) == "".join("".join(kept).split())


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_each_sentence_is_cited_with_its_own_characters(letter: Letter, tmp_path: Path) -> None:
    for document in read(letter, tmp_path):
        for statement in document.statements:
            read_as = document.flow(statement)
            for first, last in sentences(read_as.text):
                start, end = read_as.span(first, last)
                citation = document.cite(start, end, statement.gaps)
                cited = flow(document.source, citation.start, citation.end, citation.gaps)
                assert cited.text == read_as.text[first:last]


def test_there_are_letters_enough() -> None:
    assert len(LETTERS) >= 40
    assert len({letter.name for letter in LETTERS}) == len(LETTERS)


def test_pages_are_kept_for_citations(tmp_path: Path) -> None:
    letter = next(letter for letter in LETTERS if letter.name.startswith("PDF with a two-column"))
    (document,) = read(letter, tmp_path)
    lead_in, quoted, own = document.statements
    assert document.page(lead_in.start) == 1
    assert document.page(quoted.start) == 1
    assert document.page(own.start) == 2
    assert [gap.reason for gap in quoted.gaps if gap.reason in ("stamp", "footer", "page_break")] != []
