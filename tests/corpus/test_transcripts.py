"""Question time as the chamber's transcripts print it, with invented people: who says what, and who is never cited."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.chamber import spoken_at
from corpus.document import Asker, Document, Person
from corpus.errors import MinistersvarError
from corpus.explanation import explain
from corpus.reader import read_piece
from corpus.records import document_record, read_record
from corpus.transcripts import looks_like_transcript

TRANSCRIPT = """\
Onsdag den 14. januar 2032 (D)		1

Folketinget 2031-32

12. møde
Onsdag den 14. januar 2032 kl. 13.00

Dagsorden
1) Besvarelse af oversendte spørgsmål til ministrene (spørgetid).
(Se nedenfor)

1) Til prøveministeren af:
Eva Eksempel (X)
Hvad vil ministeren gøre ved prøverne i havnene?
(Spm. nr. S 36. Medspørger: Ole Opdigtet (YL)).

2) Til havneministeren af:
Ida Mønster (Z)
Hvornår åbner havnen?
(Spm. nr. S 37, skr. begr.).

Kl. 13:00

Formanden (Frode Forsædesen):
Mødet er åbnet.
Det første spørgsmål er til prøveministeren, og det er stillet af fru Eva Eksempel, Eksempelpartiet.

Kl. 13:01

Spm. nr. S 36
1) Til prøveministeren af:
Eva Eksempel (X) (medspørger: Ole Opdigtet (YL)):
Hvad vil ministeren gøre ved prøverne i havnene?

Skriftlig begrundelse
Der har været mange prøver, og ministeren har lovet færre.

Formanden (Frode Forsædesen):
Værsgo.

Kl. 13:01

Eva Eksempel (X):
Tak for det. Spørgsmålet lyder: Hvad vil ministeren gøre ved prøverne i havnene?

Kl. 13:02

Prøveministeren (Minna Prøvesen):
Tak for spørgsmålet. Vi vil halvere antallet af prøver inden 2035, og vi har sat 4 mio. kr. af til doku-
mentation.

Det er en god plan.

Formanden (Frode Forsædesen):
Spørgeren.

Kl. 13:04

Eva Eksempel (X):
Ministeren lovede sidste år, at prøverne afskaffes helt. Er det sandt?

Kl. 13:05

Prøveministeren (Minna Prøvesen):
Nej, det har jeg ikke lovet.

Formanden (Frode Forsædesen):
Så er det medspørgeren, hr. Ole Opdigtet, YL.

Ole Opdigtet (YL):
Jeg siger, at prøverne koster 9 mio. kr.

Kl. 13:06

Prøveministeren (Minna Prøvesen):
De koster 4 mio. kr. Formanden (Frode Forsædesen): Tak til ministeren. Dermed er spørgsmålet slut.

Det næste spørgsmål er til havneministeren, og det er stillet af fru Ida Mønster.

Kl. 13:10

Spm. nr. S 37
2) Til havneministeren af:
Ida Mønster (Z):
Hvornår åbner havnen?

Formanden (Frode Forsædesen):
Værsgo.

Ida Mønster (Z):
Hvornår åbner havnen?

Kl. 13:11

Havne- og
færgeministeren (Hans Havnesen):
Den åbner til maj.

Formanden (Frode Forsædesen):
Det næste punkt på dagsordenen er:

2) 1. behandling af lovforslag nr. L 9:
Forslag til lov om prøver.
Af prøveministeren (Minna Prøvesen).

Kl. 13:30

Prøveministeren (Minna Prøvesen):
Tak for ordet. Lovforslaget er godt.

Formanden (Frode Forsædesen):
Mødet er hævet.
"""


def read(text: str, name: str = "referat.txt") -> list[Document]:
    return read_piece(text.encode(), name)


def said(document: Document) -> list[tuple[str, str]]:
    return [(turn.stated_by[0], document.text(turn)) for turn in document.statements]


def asked(document: Document) -> list[tuple[str, str]]:
    return [(turn.stated_by[0], document.text(turn)) for turn in document.questions]


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    return read(TRANSCRIPT)


def test_each_question_is_a_document(documents: list[Document]) -> None:
    first, second = documents
    assert (first.id, first.kind, first.question_number, first.session) == (
        "20311-S36",
        "question_time",
        "S 36",
        "2031-32",
    )
    assert first.date == date(2032, 1, 14)
    assert first.minister == Person("prøveminister", "Minna Prøvesen")
    assert first.asked_by == (Asker("Eva Eksempel", "X"), Asker("Ole Opdigtet", "YL"))
    assert first.question == "Hvad vil ministeren gøre ved prøverne i havnene?"
    assert first.label == "§ 20-spørgsmål S 36, spørgetid (2031-32)"
    assert (second.id, second.minister) == ("20311-S37", Person("havne- og færgeminister", "Hans Havnesen"))
    assert first.source == second.source == TRANSCRIPT


def test_what_the_minister_says_is_stated_and_nothing_else(documents: list[Document]) -> None:
    first, second = documents
    assert said(first) == [
        (
            "Minna Prøvesen",
            "Tak for spørgsmålet. Vi vil halvere antallet af prøver inden 2035, og vi har sat 4 mio. kr. af til "
            "dokumentation.\n\nDet er en god plan.",
        ),
        ("Minna Prøvesen", "Nej, det har jeg ikke lovet."),
        ("Minna Prøvesen", "De koster 4 mio. kr."),
    ]
    assert said(second) == [("Hans Havnesen", "Den åbner til maj.")]
    assert {turn.role for document in documents for turn in document.statements} == {"minister"}


def test_what_members_say_is_kept_as_asked(documents: list[Document]) -> None:
    first, _ = documents
    assert asked(first) == [
        ("Eva Eksempel", "Hvad vil ministeren gøre ved prøverne i havnene?"),
        ("Eva Eksempel", "Der har været mange prøver, og ministeren har lovet færre."),
        ("Eva Eksempel", "Tak for det. Spørgsmålet lyder: Hvad vil ministeren gøre ved prøverne i havnene?"),
        ("Eva Eksempel", "Ministeren lovede sidste år, at prøverne afskaffes helt. Er det sandt?"),
        ("Ole Opdigtet", "Jeg siger, at prøverne koster 9 mio. kr."),
    ]
    assert {turn.role for document in documents for turn in document.questions} == {"asker"}


def test_what_the_chair_says_is_neither(documents: list[Document]) -> None:
    words = " ".join(text for document in documents for _, text in (*said(document), *asked(document)))
    for chairs in (
        "Værsgo",
        "Mødet er åbnet",
        "Så er det medspørgeren",
        "Dermed er spørgsmålet",
        "Forsædesen",
        "Kl. 13",
    ):
        assert chairs not in words
    assert "Lovforslaget er godt" not in words, "of another item of the agenda"


def test_a_turn_has_its_time(documents: list[Document]) -> None:
    first, second = documents
    assert [spoken_at(first, turn) for turn in first.statements] == ["13:02", "13:05", "13:06"]
    assert [spoken_at(second, turn) for turn in second.statements] == ["13:11"]


def test_an_exchange_becomes_a_record_and_comes_back(documents: list[Document]) -> None:
    record = json.loads(json.dumps(document_record(documents[0])))
    assert [(turn["role"], turn.get("time")) for turn in record["answer"]][:4] == [
        ("asker", "13:01"),
        ("asker", "13:01"),
        ("minister", "13:02"),
        ("asker", "13:04"),
    ]
    again = read_record(record, "poster.jsonl")
    assert said(again) == said(documents[0])
    assert asked(again) == asked(documents[0])
    assert [spoken_at(again, turn) for turn in again.statements] == ["13:02", "13:05", "13:06"]
    assert document_record(again) == record


OLDER = """37. møde. Torsdag den 15. januar 2032

5) Til prøveministeren af:
Eva Eksempel (X):
Agter ministeren at forlænge prøverne?
(Spm. nr. S 727).

Prøveministeren (Minna Prøvesen):
Ja, det agter jeg.

Eva Eksempel (X):
Hvor længe?

Prøveministeren (Minna Prøvesen):
Et år.

6) Til prøveministeren af:
Eva Eksempel (X):
Har ministeren fortrudt?
(Spm. nr. S 728).

Prøveministeren (Minna Prøvesen):
Nej.
"""
ALONE = """Spm. nr. S 122

Hvad koster en prøve?

Prøveministeren (Minna Prøvesen): Den koster 100 kr.
Hr. Ole Opdigtet (UFG): Det er dyrt.
Ministeren for havne, færger og broer (Hans Havnesen): Det er det ikke.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (OLDER, {"S 727": ["Ja, det agter jeg.", "Et år."], "S 728": ["Nej."]}),
        (ALONE, {"S 122": ["Den koster 100 kr.", "Det er det ikke."]}),
        (TRANSCRIPT.replace("\n", "\r\n"), {"S 36": None, "S 37": ["Den åbner til maj."]}),
        (TRANSCRIPT.replace("Kl. ", "**Kl. ").replace("\n\nKl.", "\nKl."), {"S 36": None, "S 37": None}),
        (re.sub(r"^(.*\(.*\)):$", r"**\1:**", TRANSCRIPT, flags=re.MULTILINE), {"S 36": None, "S 37": None}),
        (TRANSCRIPT.replace("Formanden (", "Fjerde næstformand ("), {"S 36": None, "S 37": None}),
        (TRANSCRIPT.replace("\n\n", "\n"), {"S 36": None, "S 37": ["Den åbner til maj."]}),
        (TRANSCRIPT.replace("Spm. nr. S 37\n2) Til", "2) Spm. nr. S 37 til"), {"S 36": None, "S 37": None}),
    ],
)
def test_layouts(text: str, expected: dict[str, list[str] | None]) -> None:
    documents = {document.question_number: document for document in read(text)}
    assert documents.keys() == expected.keys()
    for number, words in expected.items():
        told = [text for _, text in said(documents[number])]
        assert told == words if words else told
        assert not any("9 mio" in text or "Værsgo" in text for text in told)


PLAIN = """\
Onsdag den 14. januar 2032 (D)

Folketinget 2031-32

Kl. 13:01

Spm. nr. S 36
1) Til prøveministeren af:
Eva Eksempel (X):
Hvad vil ministeren gøre ved prøverne?

Formanden (Frode Forsædesen):
Værsgo.

Kl. 13:02

Prøveministeren (Minna Prøvesen):
Vi vil halvere antallet af prøver.

Kl. 13:04

Eva Eksempel (X):
Det er for lidt.

Kl. 13:05

Prøveministeren (Minna Prøvesen):
Det synes jeg ikke. Og så er det et løfte.
"""
MINISTER, MEMBER, CHAIRED = (
    "Prøveministeren (Minna Prøvesen):",
    "Eva Eksempel (X):\nDet",
    "Formanden (Frode Forsædesen):",
)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        (MINISTER, "Prøveministeren (fru Minna Prøvesen):"),
        (MINISTER, "Prøveministeren (Minna\nPrøvesen) :"),
        (MINISTER, "Fg. prøveminister (Minna Prøvesen):"),
        (MINISTER, "Ministeren for prøver, byer og nordisk samarbejde (Minna Prøvesen):"),
        (MEMBER, "Fru Eva Eksempel (X):\nDet"),
        (MEMBER, "Eva af Eksempel d.y. (X):\nDet"),
        (MEMBER, "Eva Eksempel (X) (kort bemærkning):\nDet"),
        (MEMBER, "Eva Eksempel (løsgænger):\nDet"),
        (MEMBER, "Eva Eksempel (Eksempelpartiet): Det"),
        (MEMBER, "Eva Eksempel (JF/N):\nDet"),
        (MEMBER, "Eva Eksempel:\nDet"),
        (MEMBER, "Eva Lange Navn\nEksempel (X):\nDet"),
        (CHAIRED, "Den fg. formand (Frode Forsædesen):"),
        (CHAIRED, "Den midlertidige formand (Frode Forsædesen):"),
        (CHAIRED, "Næstformanden (Frode Forsædesen):"),
        ("Kl. 13:02", "kl. 13.02:15"),
        ("Kl. 13:05", "(Kl. 13.05)."),
        ("\n", "\r\n"),
        (" nr. S ", "\N{NO-BREAK SPACE}nr.\N{NO-BREAK SPACE}S\N{NO-BREAK SPACE}"),
        ("antallet", "an-\n\nOnsdag den 14. januar 2032 (D)\t\t3\n\ntallet"),
        ("halvere ", "halvere\n\n14 Onsdag den 14. januar 2032 (D)\n\n"),
        ("halvere ", "halvere\n\n12. møde\t\t14. januar 2032\t\t3\n\n"),
        ("ikke. Og", "ikke.\n\nFormanden (Frode Forsædesen):\nTiden! Tak.\n\nPrøveministeren (Minna Prøvesen):\nOg"),
        ("ikke. Og", "ikke. (Formanden (Frode Forsædesen): Tiden er gået). Og"),
        ("ikke. Og", "ikke. (Formanden: Tiden er gået). Og"),
        ("ikke. Og", "ikke. (Eva Eksempel: Jo!) Og"),
        ("ikke. Og", "ikke.\n(Eva Eksempel (X): Jo, jo,\n jo!).\nOg"),
        ("ikke. Og", "ikke. (Fra salen: Jo!). Og"),
    ],
)
def test_however_a_turn_is_written_it_is_its_speaker_s_alone(written: str, found: str) -> None:
    assert written in PLAIN
    (document,) = read(PLAIN.replace(written, found))
    assert document.minister is not None
    assert document.minister.name == "Minna Prøvesen"
    words = "Vi vil halvere antallet af prøver. Det synes jeg ikke. Og så er det et løfte."
    assert " ".join(text for _, text in said(document)) == words
    assert {name for name, _ in said(document)} == {"Minna Prøvesen"}
    assert [text for _, text in asked(document)] == ["Hvad vil ministeren gøre ved prøverne?", "Det er for lidt."]
    assert [spoken_at(document, turn) for turn in document.statements][:2] == ["13:02", "13:05"]


@pytest.mark.parametrize(
    "call", ["(Eva Eksempel (X): Jo (jf. L 3 (§ 2))!)", "(Fra salen: Jo,\njo!)", "(Formanden (Frode Forsædesen): Ro!)"]
)
def test_a_sentence_goes_on_over_what_others_call_out(call: str) -> None:
    (document,) = read(PLAIN.replace("Det synes jeg ikke. Og", f"Det synes {call} jeg ikke. Og"))
    turn = document.statements[-1]
    assert document.text(turn) == "Det synes jeg ikke. Og så er det et løfte."
    assert [(document.source[gap.start : gap.end], gap.reason) for gap in turn.gaps] == [(call, "call")]


def test_bills_that_the_chair_announces_under_a_minister_s_name_are_uncertain() -> None:
    more = "\nHavneministeren (Hans Havnesen):\nLovforslag nr. L 7 (Forslag til lov om havne. (Flere havne)).\n"
    (document,) = read(PLAIN + more)
    assert [turn.uncertain for turn in document.statements] == [False, False, True]


def test_two_ministers_who_reply_to_one_question_are_told_apart() -> None:
    more = (
        "\nKl. 13:06\n\nHavneministeren (Hans Havnesen):\nJeg supplerer: havnen er åben.\n\nEva Eksempel (X):\nTak.\n"
    )
    (document,) = read(PLAIN + more)
    assert document.minister == Person("prøveminister", "Minna Prøvesen")
    assert said(document)[-1] == ("Hans Havnesen", "Jeg supplerer: havnen er åben.")
    assert asked(document)[-1] == ("Eva Eksempel", "Tak.")
    again = read_record(document_record(document), "poster.jsonl")
    assert [(turn.chain, turn.uncertain) for turn in again.statements] == [
        (turn.chain, turn.uncertain) for turn in document.statements
    ]


def test_a_minister_who_quotes_or_lists_goes_on_speaking() -> None:
    words = "Det synes jeg ikke:\nFor det første (se bilaget): fem.\nStatsministeren sagde i går:\n»Der kommer flere.«"
    (document,) = read(PLAIN.replace("Det synes jeg ikke.", words))
    assert said(document)[-1][1] == " ".join(f"{words} Og så er det et løfte.".split())


def test_who_speaks_without_a_title_is_no_minister() -> None:
    text = ALONE.replace("Prøveministeren (Minna Prøvesen):", "Minna Prøvesen (P):")
    (document,) = read(text)
    assert said(document) == [("Hans Havnesen", "Det er det ikke.")]


def test_a_question_that_no_minister_replied_to_is_none() -> None:
    with pytest.raises(MinistersvarError, match="without a minister's reply"):
        read(PLAIN.replace(MINISTER, "Minna Prøvesen (P):"))
    text = TRANSCRIPT.replace("Havne- og\nfærgeministeren (Hans Havnesen)", "Hans Havnesen (P)")
    assert [document.question_number for document in read(text)] == ["S 36"]
    with pytest.raises(MinistersvarError, match="without a minister's reply"):
        read(OLDER.replace("S 727", "727").replace("S 728", "728") + "\nSpm. nr. S 9\n\nHvad?\n")


def test_a_question_that_is_gone_back_to_is_one() -> None:
    (document,) = read(OLDER.replace("S 728", "S 727"))
    assert [text for _, text in said(document)] == ["Ja, det agter jeg.", "Et år.", "Nej."]


@pytest.mark.parametrize(
    "text",
    [
        "Spørgsmål nr. S 122:\n\nHvad?\n\nSvar:\n\nPrøveministeren (Minna Prøvesen) har oplyst, at der er fem.\n",
        "Prøveministeriet\n\nSpm. nr. S 122\n\nSvar:\n\nJeg kan henvise til: fem.\n",
        "Formanden (Frode Forsædesen):\nVærsgo.\n\nPrøveministeren (Minna Prøvesen):\nTak.\n",
    ],
)
def test_a_letter_is_no_transcript(text: str) -> None:
    assert not looks_like_transcript(text)


def test_the_chairs_words_within_a_record_are_not_the_ministers() -> None:
    record = {
        "id": "20311-S36",
        "kind": "question_time",
        "minister": {"title": "Prøveministeren", "name": "Minna Prøvesen"},
        "question": "Hvad?",
        "answer": [
            {"speaker": "Minna Prøvesen", "role": "minister", "text": "Fem. Formanden (Frode Forsædesen): Tak. Seks."},
            {"speaker": "Eva Eksempel", "role": "asker", "text": "Hm. (Fjerde næstformand (Ida Mønster): Tiden!)"},
            {"speaker": "Minna Prøvesen", "role": "minister", "text": "Anden næstformand (Ida Mønster): Værsgo."},
            {"speaker": "Minna Prøvesen", "role": "minister", "text": "Som formanden (for udvalget) sagde: syv."},
        ],
    }
    document = read_record(record, "r.jsonl")
    assert [text for _, text in said(document)] == ["Fem.", "Som formanden (for udvalget) sagde: syv."]
    assert asked(document)[1:] == [("Eva Eksempel", "Hm.")]
    assert "Tak. Seks." in document.source
    letter = read_record({**record, "kind": "alm_del"}, "r.jsonl")
    assert "Tak. Seks." in said(letter)[0][1], "a letter may quote a transcript"


@settings(max_examples=100, deadline=None)
@given(cuts=st.lists(st.integers(0, len(TRANSCRIPT)), max_size=6), seed=st.randoms(use_true_random=False))
def test_no_damage_puts_another_s_words_into_the_minister_s_mouth(cuts: list[int], seed: object) -> None:
    """Lines are lost; what is then read as a minister's stands under a minister's label."""
    lines = TRANSCRIPT.splitlines(keepends=True)
    lost = {cut % len(lines) for cut in cuts}
    # Whoever loses the label of a turn, or the chair's, cannot know who spoke.
    kept = [line for at, line in enumerate(lines) if at not in lost or line.rstrip().endswith("):")]
    try:
        documents = read("".join(kept))
    except MinistersvarError:
        return
    for document in documents:
        for _, text in said(document):
            assert not any(word in text for word in ("9 mio", "Værsgo", "Er det sandt", "Så er det", "Hvornår åbner"))


def test_it_is_explained_as_a_transcript(tmp_path: Path) -> None:
    file = tmp_path / "referat.txt"
    file.write_text(PLAIN, "utf-8")
    (document,) = explain(file).documents
    told = {field.name: (field.value, field.found_in) for field in document.fields}
    assert told["question_number"] == ("S 36", "told by the transcript")
    assert told["case_number"] == ("", "not found")


def test_an_ingested_transcript_is_found_by_its_minister(tmp_path: Path) -> None:
    from index.archive import Archive
    from index.ingest import ingest
    from index.writer import Writer
    from tests.index.encoders import HashingEncoder

    file = tmp_path / "referat.txt"
    file.write_text(TRANSCRIPT, "utf-8")
    with Archive(tmp_path / "archive"):
        pass
    with Writer(tmp_path / "archive", HashingEncoder()) as writer:
        assert ingest(writer, [file]).new == ["20311-S36", "20311-S37"]
    with Archive(tmp_path / "archive") as archive, archive.view() as view:
        assert view.speakers() == ["Minna Prøvesen", "Hans Havnesen"]
        (document,) = view.documents("S36")
        assert document.source == TRANSCRIPT
