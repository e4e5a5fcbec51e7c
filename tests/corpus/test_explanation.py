"""How a file was read can be checked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.explanation import explain
from corpus.reader import UnreadableFile
from corpus.shipped import shipped_letters
from tests.corpus.letters import LETTERS
from tests.corpus.letters.expected import Letter


def _path(letter: Letter, folder: Path) -> Path:
    path = folder / f"letter{letter.ending}"
    path.write_bytes(letter.source() if callable(letter.source) else letter.source.encode("utf-8"))
    return path


def test_every_field_of_a_letter_is_shown_where_it_stands() -> None:
    with shipped_letters() as paths:
        source = paths[0].read_text(encoding="utf-8")
        told = explain(paths[0])
    (document,) = told.documents
    assert document.id == "2024-08874-3364844"
    shown = {field.name: field for field in document.fields}
    for name, value in (("case_number", "2024-08874"), ("date", "4. september 2024"), ("question_number", "1193")):
        field = shown[name]
        assert field.start is not None
        assert source[field.start : field.end] == value == field.found_in
    assert shown["officer"].value == "Maja Lundgaard-Jensen"
    assert shown["status"].found_in == "nothing tells otherwise"
    assert [(part.part, part.stated_by) for part in document.parts] == [
        ("question", ("Karina Lorentzen Dehnhardt",)),
        ("answer", ("Justitsministeriet",)),
        ("answer", ("Rigspolitiet", "Justitsministeriet")),
    ]


def test_what_was_left_out_is_told_with_the_reason(tmp_path: Path) -> None:
    letter = next(letter for letter in LETTERS if letter.name.startswith("a page's stamps"))
    told = explain(_path(letter, tmp_path))
    assert isinstance(letter.source, str)
    reasons = {left.text: left.reason for left in told.left_out}
    assert reasons["Side 1/3"] == "a stamp or page number of the published page"
    assert reasons["2756988_0002.png"] == "a stamp or page number of the published page"
    assert any(reason == "a running header or footer" for reason in reasons.values())
    for left in told.left_out:
        assert 0 <= left.start <= left.end <= len(letter.source)


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.name)
def test_all_of_a_source_is_accounted_for(letter: Letter, tmp_path: Path) -> None:
    """What is in no part was left out, and is told."""
    from corpus.reader import read_bytes

    path = _path(letter, tmp_path)
    told = explain(path)
    source = read_bytes(path).text
    seen = bytearray(len(source))
    for document in told.documents:
        for part in document.parts:
            seen[part.start : part.end] = b"\1" * (part.end - part.start)
    for left in told.left_out:
        seen[left.start : left.end] = b"\1" * (left.end - left.start)
    assert not [at for at, character in enumerate(source) if character.isalnum() and not seen[at]]
    json.dumps(told.as_json(), ensure_ascii=False)


def test_an_unreadable_file_says_why(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Kære alle", encoding="utf-8")
    with pytest.raises(UnreadableFile, match="not a letter with an answer part"):
        explain(path)
