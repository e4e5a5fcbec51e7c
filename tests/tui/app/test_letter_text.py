"""A letter laid out: every line the source's own words, at the place that a citation names."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from corpus.document import Document
from corpus.reader import read_file
from corpus.shipped import shipped_letters
from qa.results import Reference
from tui.app.letter_text import Letter, indent, letter_blocks, letter_lines, wrapped


@pytest.fixture(scope="module")
def letters() -> list[Document]:
    with shipped_letters() as files:
        return [document for file in files for document in read_file(file)]


@given(st.text(alphabet=st.sampled_from("ab å漢\u00ad-, "), max_size=60), st.integers(1, 20), st.integers(0, 5))
def test_lines_hold_all_words_in_order_and_fit(text: str, width: int, hang: int) -> None:
    spans = wrapped(text, width, hang)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    for number, (start, end) in enumerate(spans):
        room = max(width - hang, 1) if number else width
        assert cell_len(text[start:end]) <= room or end - start == 1


@pytest.mark.parametrize("width", [20, 60, 96])
def test_each_statement_is_found_where_it_is_cited(letters: list[Document], width: int) -> None:
    for document in letters:
        blocks = letter_blocks(Letter(document), "da")
        lines = letter_lines(blocks, width)
        shown = {line.block for line in lines}
        for statement in document.statements:
            held = [(n, block.span(statement.start, statement.end)) for n, block in enumerate(blocks)]
            found = [blocks[n].text[span[0] : span[1]] for n, span in held if span]
            assert "\n\n".join(found) == document.text(statement)
            assert {n for n, span in held if span} <= shown


def test_those_who_are_passed_on_stand_further_in(letters: list[Document]) -> None:
    blocks = letter_blocks(Letter(letters[1]), "da")
    said = [block for block in blocks if block.kind == "said"]
    assert {indent(block) for block in said} == {0, 2, 4}
    asked = next(block for block in blocks if block.kind == "asked")
    assert asked.text.startswith("Vil ministeren")
    assert [block.text for block in blocks if block.kind == "speaker"][:2] == [
        "Justitsministeriet",
        "Digitaliserings- og Ligestillingsministeriet, gengivet af Justitsministeriet",
    ]


def test_a_reference_stands_in_the_text_as_a_link(letters: list[Document]) -> None:
    mention = letters[1].references[0]
    pointer = Reference(
        mention.kind, mention.question_number, mention.committee, mention.session, mention.date, "2024-08874"
    )
    blocks = letter_blocks(Letter(letters[1], (pointer,)), "da")
    links = [(block.text[link.start : link.end], link.identifier) for block in blocks for link in block.links]
    assert links[0][1] == "2024-08874"
    assert "1193" in links[0][0]
    assert links[-1] == ("Retsudvalget alm. del, svar på spørgsmål 1193", "2024-08874")


def test_a_document_without_parts_says_so(letters: list[Document]) -> None:
    bare = replace(letters[0], questions=(), statements=(), references=())
    notes = [block.text for block in letter_blocks(Letter(bare), "en") if block.kind == "note"]
    assert notes == ["The document does not hold the question.", "The document holds no answer."]


def test_nothing_in_a_letter_steers_the_terminal(document: Document) -> None:
    source = document.source.replace("det vil vi", "\x1b\u202e[red]vi,")
    blocks = letter_blocks(Letter(replace(document, source=source, ministry="Just\x1b[31m\nits")), "da")
    text = "".join(block.text for block in blocks)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[red]" in text
