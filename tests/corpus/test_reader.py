"""Files that cannot be read are named with the reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import reader
from corpus.flow import flow
from corpus.reader import UnreadableFile, read_file, read_letter
from corpus.shipped import shipped_letters


def reason(path: Path) -> str:
    with pytest.raises(UnreadableFile) as caught:
        read_file(path)
    assert "\n" not in str(caught.value)
    assert str(path) not in str(caught.value)
    return str(caught.value)


def test_unreadable_files_say_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert reason(tmp_path / "missing.txt") == "no such file"
    assert reason(tmp_path) == "a folder, not a file"
    path = tmp_path / "letter.txt"
    path.write_bytes(b"")
    assert reason(path) == "empty"
    path.write_bytes(b" \n\n")
    assert reason(path) == "empty"
    path.write_bytes(bytes(range(256)) * 20)
    assert reason(path) == "binary, not text"
    path.write_text("Kære alle\n\nTak for i går.\n", encoding="utf-8")
    assert reason(path) == "not a letter with an answer part"
    path.write_text("Spørgsmål nr. 3:\n\n”Hvad?”\n\nSvar:\n\n", encoding="utf-8")
    assert reason(path) == "the answer part is empty"
    monkeypatch.setattr(reader, "MOST_BYTES", 5)
    assert reason(path).startswith("too large")


@pytest.mark.parametrize(
    ("title", "corrects"),
    [
        ("Svar på spørgsmål nr. 3", False),
        ("Omtryk af svar på spørgsmål nr. 3", True),
        ("Korrigeret svar på spørgsmål nr. 3", True),
        ("Svar på spørgsmål nr. 3. Svaret erstatter ministeriets tidligere svar af 1. april 2031.", True),
        ("Supplerende svar på spørgsmål nr. 3", False),
    ],
)
def test_a_letter_that_replaces_an_answer_says_so(title: str, corrects: bool) -> None:
    letter = f"Prøveministeriet\n\n{title}\n\nSpørgsmål nr. 3:\n\n”Hvor mange?”\n\nSvar:\n\nDer er fem prøver.\n"
    (document,) = read_letter(letter, "letter.txt")
    assert document.corrects is corrects


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_any_text_ends_in_documents_or_a_reason(text: str) -> None:
    try:
        documents = read_letter(text, "any.txt")
    except UnreadableFile:
        return
    assert documents


def test_a_statement_s_flow_is_its_source_without_gaps_and_white_space() -> None:
    with shipped_letters() as paths:
        for path in paths:
            for document in read_file(path):
                for statement in (*document.questions, *document.statements):
                    read = flow(document.source, statement.start, statement.end, statement.gaps)
                    kept = [
                        document.source[offset]
                        for offset in range(statement.start, statement.end)
                        if not any(gap.start <= offset < gap.end for gap in statement.gaps)
                    ]
                    assert "".join(read.text.split()) == "".join("".join(kept).split())
