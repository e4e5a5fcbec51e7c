"""Interchange records in and out."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from corpus.document import Asker, Document, Person
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


def exchange(*turns: tuple[str, str] | tuple[str, str, str]) -> Document:
    """The record's document with other turns: who speaks, what, and the role where it is not the minister's."""
    told = [{"speaker": turn[0], "text": turn[1], "role": (*turn, "minister")[2]} for turn in turns]
    return read_record({**RECORD, "answer": told}, "records.jsonl")


@pytest.mark.parametrize(
    ("words", "own"),
    [
        ("Den koster 3 mio. kr. ... (Ida Mønster (YL): 3 mia. kr. ). 3 mia. kr. er meget.", None),
        ("Den koster 3 mio. kr. ... (Mønster (YL): 3 mia. kr. (i alt (med moms))). 3 mia. kr. er meget.", None),
        ("Den koster 3 mio. kr. ... (Ida Mønster: 3 mia.!) 3 mia. kr. er meget.", None),
        ("Den koster 3 mio. kr. ... (Fru Ida af Mønster (uden for grupperne): 3 mia.) 3 mia. kr. er meget.", None),
        ("Den koster 3 mio. kr. ... (Fra salen: 3 mia.!). 3 mia. kr. er meget.", None),
        ("Den koster 3 mio. kr. ... (Havne- og færgeministeren: 3 mia.). 3 mia. kr. er meget.", None),
        ("Den koster 3 mio. kr. ... (Den fg.formand (Frode Forsædesen): Tak.). 3 mia. kr. er meget.", None),
        ("Den koster (Formanden: Tiden!) 3 mio. kr.", "Den koster 3 mio. kr."),
        ("Den koster 3 mio. kr. (Ida Mønster (YL): 3 mia.).", "Den koster 3 mio. kr."),
        ("(Ida Mønster (YL): 3 mia.). Den koster 3 mio. kr.", "Den koster 3 mio. kr."),
        ("Den er dyr (Fra salen: Ja!). Og stor.", "Den er dyr. Og stor."),
        ("Den er dyr (Fra salen: Ja!). Og stor. Formanden (Frode Forsædesen): Tak.", "Den er dyr. Og stor."),
        ("Den er dyr (se bilaget: side 3 (øverst)). Og stor.", "Den er dyr (se bilaget: side 3 (øverst)). Og stor."),
        ("Den er dyr (Ida Mønster (YL) har set: 3 mia.).", "Den er dyr (Ida Mønster (YL) har set: 3 mia.)."),
    ],
)
def test_what_others_call_out_is_no_part_of_a_turn(words: str, own: str | None) -> None:
    document = exchange(("Prøve Minister", words))
    (turn,) = document.statements
    assert document.text(turn) == (own or "Den koster 3 mio. kr. ... 3 mia. kr. er meget.")
    assert {gap.reason for gap in turn.gaps} <= {"call"}
    again = read_record(document_record(document), "records.jsonl")
    assert [again.text(turn) for turn in again.statements] == [document.text(turn)]


def test_a_turn_that_is_a_call_alone_is_none() -> None:
    document = exchange(("Prøve Minister", "Ja."), ("Prøve Minister", "(Ida Mønster (YL): Nej!)."))
    assert [document.text(turn) for turn in document.statements] == ["Ja."]


def test_nobody_signs_for_another_minister_in_the_chamber() -> None:
    document = exchange(("Prøve Minister", "Ja."), ("Hans Havnesen", "Havnen er åben."), ("Minister", "Nej."))
    assert [(turn.stated_by, turn.uncertain) for turn in document.statements] == [
        (("Prøve Minister",), False),
        (("Hans Havnesen",), True),
        (("Minister",), False),
    ]
    record = {**document_record(document), "ministry": "Prøveministeriet"}
    assert [turn.stated_by for turn in read_record(record, "records.jsonl").statements] == [
        ("Prøve Minister", "Prøveministeriet"),
        ("Hans Havnesen",),
        ("Minister", "Prøveministeriet"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Lovforslag nr. L 7 (Forslag til lov om prøver. (Færre prøver)) og Lovforslag nr. L 8 (Forslag til lov om x).",
        "Forespørgsel nr. F 3 (Om prøver). Titlerne på de anmeldte sager vil fremgå af tidenden.",
        "Jeg skal meddele, at de under nr. 4)-6) opførte spørgsmål (spm. nr. S 1 og S 2) udgår af dagsordenen.",
        "Det første punkt på dagsordenen er: 1) Besvarelse af spørgsmål.",
        "Det næste punkt på dagsordenen er:",
    ],
)
def test_the_chair_s_formulas_leave_open_who_speaks(words: str) -> None:
    document = exchange(("Eva Eksempel", "Hvad?", "asker"), ("Prøve Minister", words), ("Prøve Minister", "Ja."))
    assert [turn.uncertain for turn in document.statements] == [True, False]


@pytest.mark.parametrize(
    "words",
    [
        "Lovforslag nr. L 7 er sendt i høring, og sagen udgår af dagsordenen.",
        "Det første punkt på dagsordenen er klimaet, og det næste er havnene.",
    ],
)
def test_a_minister_may_speak_of_bills_and_agendas(words: str) -> None:
    (turn,) = exchange(("Prøve Minister", words)).statements
    assert not turn.uncertain


@pytest.mark.parametrize(
    ("words", "uncertain"),
    [
        ("Så glæder jeg mig til, at ministeren indkalder til møde.", True),
        ("Ministeren svarede ikke. Er det ministerens holdning?", True),
        ("Jeg spørger ministeren igen.", True),
        ("Det må børneministeren og ministeren for havne svare på.", False),
        ("Det har ministeren på området sagt.", False),
        ("Spørgeren siger, at ministeren intet gør. Det er forkert.", False),
        ("Det gør jeg gerne.", False),
    ],
)
def test_who_speaks_to_the_minister_right_after_the_minister_may_be_another(words: str, uncertain: bool) -> None:
    after_minister = exchange(("Prøve Minister", "Ja."), ("Prøve Minister", words))
    assert [turn.uncertain for turn in after_minister.statements] == [False, uncertain]
    after_member = exchange(("Prøve Minister", "Ja."), ("Eva Eksempel", "Hvad?", "asker"), ("Prøve Minister", words))
    assert not any(turn.uncertain for turn in after_member.statements)


def test_what_a_record_itself_says_of_certainty_counts() -> None:
    turns = [
        {"speaker": name, "role": "minister", "text": "Det siger ministeren.", "uncertain": False}
        for name in ("Prøve Minister", "Prøve Minister", "Hans Havnesen")
    ]
    document = read_record({**RECORD, "answer": turns}, "records.jsonl")
    assert not any(turn.uncertain for turn in document.statements)
    assert read_record(document_record(document), "records.jsonl") == document


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
