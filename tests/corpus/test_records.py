"""Interchange records in and out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from corpus.document import Asker, Person
from corpus.errors import MinistersvarError
from corpus.reader import read_file
from corpus.records import BadRecord, document_record, read_record, read_records
from corpus.shipped import shipped_letters

RECORD: dict[str, Any] = {
    "id": "20222-S36",
    "kind": "question_time",
    "session": "20222",
    "date": "2031-01-11",
    "question_number": "S 36",
    "case_number": None,
    "document_number": None,
    "committee": None,
    "ministry": None,
    "minister": {"title": "prøveminister", "name": "Prøve Minister"},
    "asked_by": [{"name": "Eva Eksempel", "party": "X"}, {"name": "Ole Opdigtet", "party": None}],
    "question": "Hvad vil ministeren gøre ved prøver?",
    "answer": [
        {"speaker": "Eva Eksempel", "role": "asker", "text": "Spørgsmålet lyder: Hvad vil ministeren gøre ved prøver?"},
        {"speaker": "Prøve Minister", "role": "minister", "text": "Jeg vil se på dem.\n\nOg jeg vil måle dem."},
        {"speaker": "Eva Eksempel", "role": "asker", "text": "Hvornår?"},
        {"speaker": "Prøve Minister", "role": "minister", "text": "Til foråret."},
    ],
    "url": "https://example.org/S36",
    "status": "final",
}


def test_a_record_becomes_a_document() -> None:
    document = read_record(RECORD, "records.jsonl")
    assert document.id == "20222-S36"
    assert document.session == "2022-23 (2. samling)"
    assert document.date == date(2031, 1, 11)
    assert document.minister == Person("prøveminister", "Prøve Minister")
    assert document.asked_by == (Asker("Eva Eksempel", "X"), Asker("Ole Opdigtet", None))
    assert document.question == "Hvad vil ministeren gøre ved prøver?"
    assert [document.text(turn) for turn in document.questions[1:]] == [RECORD["answer"][0]["text"], "Hvornår?"]
    assert [document.text(turn) for turn in document.statements] == [RECORD["answer"][1]["text"], "Til foråret."]
    assert {turn.stated_by for turn in document.statements} == {("Prøve Minister",)}
    assert {turn.role for turn in document.questions} == {"asker"}


def test_records_round_trip() -> None:
    document = read_record(RECORD, "records.jsonl")
    written = document_record(document)
    again = read_record(json.loads(json.dumps(written, ensure_ascii=False)), "records.jsonl")
    assert again == document
    assert document_record(again) == written


def test_letters_round_trip_with_their_chains() -> None:
    with shipped_letters() as paths:
        for path in paths:
            (letter,) = read_file(path)
            record = document_record(letter)
            again = read_record(record, "records.jsonl")
            assert document_record(again) == record
            assert [(again.text(s), s.chain, s.uncertain) for s in again.statements] == [
                (letter.text(s), s.chain, s.uncertain) for s in letter.statements
            ]
            assert [reference.question_number for reference in again.references] == [
                reference.question_number for reference in letter.references
            ]


def test_bad_lines_do_not_stop_the_others(tmp_path: Path) -> None:
    good = json.dumps(RECORD)
    lines = [good, "{not json", json.dumps({"id": "x"}), json.dumps([1]), good, json.dumps({**RECORD, "date": "i går"})]
    errors: list[MinistersvarError] = []
    documents = list(read_records("\n".join(lines), "r.jsonl", errors.append))
    assert len(documents) == 2
    assert [str(error) for error in errors] == [
        "line 2: not JSON",
        "line 3: no answer",
        "line 4: not an object",
        "line 6: date is 'i går', not like 2024-09-04",
    ]
    with pytest.raises(BadRecord, match=r"^line 2: not JSON$"):
        list(read_records("\n".join(lines)))
    path = tmp_path / "records.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    errors.clear()
    assert len(read_file(path, errors.append)) == 2
    assert len(errors) == 4
