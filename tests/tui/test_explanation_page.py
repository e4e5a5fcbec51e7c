from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from click.testing import Result

from corpus.explanation import DocumentRead, Explanation, FieldRead, Left, PartRead, explain
from corpus.files import Extracted, FileType
from corpus.flow import GAP_REASONS
from tui import messages
from tui.explanation_page import Places, explanation_page
from tui.language import Language
from tui.page import Medium, Page

Run = Callable[..., Result]

SOURCE = """\
PRØVEMINISTERIET

Dato: 1. april 2031
Sagsnr.: 2031-02927

Spørgsmål nr. 111 (Alm. del):
Hvor mange prøver er der taget?

Svar:
Målestyrelsen har oplyst, at der er ta-
get 200 prøver. Det skyldes

PRU Alm.del - endeligt svar på spørgsmål 111

en stor indsats. Se spørgsmål nr. 98 (Alm. del).
"""


def span(text: str) -> tuple[int, int]:
    return SOURCE.index(text), SOURCE.index(text) + len(text)


def found(name: str, value: str, words: str) -> FieldRead:
    return FieldRead(name, value, *span(words), words)


def follows(name: str, value: str, why: str) -> FieldRead:
    return FieldRead(name, value, None, None, why)


QUESTION = "Hvor mange prøver er der taget?"
FIRST = "Målestyrelsen har oplyst, at der er ta-\nget 200 prøver."
SECOND = (
    "Det skyldes\n\nPRU Alm.del - endeligt svar på spørgsmål 111\n\nen stor indsats. Se spørgsmål nr. 98 (Alm. del)."
)
READ = DocumentRead(
    "2031-02927-2031-04-01",
    (
        found("kind", "alm_del", "Alm. del"),
        follows("status", "final", "nothing tells otherwise"),
        follows("session", "2030-31", "follows from the rest"),
        found("date", "2031-04-01", "1. april 2031"),
        found("question_number", "111", "111"),
        found("case_number", "2031-02927", "2031-02927"),
        follows("document_number", "", "not found"),
        found("ministry", "Prøveministeriet", "PRØVEMINISTERIET"),
        follows("minister", "prøveminister, Minna Prøvesen", "follows from the rest"),
        found("stationery", "Dato", "Dato"),
    ),
    (
        PartRead("question", ("Eva Eksempel",), "asker", False, *span(QUESTION), QUESTION),
        PartRead(
            "answer",
            ("Målestyrelsen", "Prøveministeriet"),
            "quoted",
            False,
            *span(FIRST),
            "Målestyrelsen har oplyst, at der er taget 200 prøver.",
        ),
        PartRead(
            "answer",
            ("Prøveministeriet",),
            "ministry",
            True,
            *span(SECOND),
            "Det skyldes en stor indsats. Se spørgsmål nr. 98 (Alm. del).",
        ),
    ),
    (found("alm_del", "98 Prøveudvalget", "spørgsmål nr. 98 (Alm. del)"),),
)
HYPHEN = SOURCE.index("-\nget")
EXPLANATION = Explanation(
    "brev.txt",
    "text",
    len(SOURCE),
    None,
    (READ,),
    (
        Left(
            0,
            SOURCE.index(QUESTION),
            "head, headings and signature: no part of question or answer",
            "PRØVEMINISTERIET Dato: 1. april 2031 Sagsnr.: 2031-02927 Spørgsmål nr. 111 (Alm. del):",
        ),
        Left(HYPHEN, HYPHEN + 2, "a hyphen that only the line end put there", "-"),
        Left(
            *span("PRU Alm.del - endeligt svar på spørgsmål 111"),
            "a stamp or page number of the published page",
            "PRU Alm.del - endeligt svar på spørgsmål 111",
        ),
    ),
)


def drawn(explanation: Explanation, content: Extracted, language: Language) -> str:
    return explanation_page(explanation, content, language, Page(Medium(width=80, styled=False))).drawn()


def test_a_reading_in_danish() -> None:
    assert (
        drawn(EXPLANATION, Extracted(SOURCE, "text"), "da")
        == """\
brev.txt

  Filtype     tekst
  Tegn        292
  Dokumenter  1

  Steder er linje:tegn i filen.

2031-02927-2031-04-01

  Felter
    Art            alm. del-spørgsmål
                   6:20 »Alm. del«
    Status         endeligt svar (intet tyder på andet)
    Samling        2030-31 (følger af resten)
    Dato           1. april 2031 (3:7)
    Spørgsmålsnr.  111 (6:15)
    Sagsnr.        2031-02927 (4:10)
    Dok.nr.        (ikke fundet)
    Ministerium    Prøveministeriet
                   1:1 »PRØVEMINISTERIET«
    Minister       prøveminister, Minna Prøvesen (følger af resten)
    stationery     Dato (3:1)

  Dele
    Spørgsmål · spørgeren · 7:1–31
      Eva Eksempel
      Hvor mange prøver er der taget?
    Svar · gengivet · 10:1–11:15
      Målestyrelsen, gengivet af Prøveministeriet
      Målestyrelsen har oplyst, at der er taget 200 prøver.
    Svar · ministeriet · 11:17–15:48 · usikkert, hvem der udtaler sig
      Prøveministeriet
      Det skyldes en stor indsats. Se spørgsmål nr. 98 (Alm. del).

  Henvisninger
    - alm. del-spørgsmål: 98 Prøveudvalget
      15:21 »spørgsmål nr. 98 (Alm. del)«

Udeladt eller føjet sammen
  1:1–6:29 · hoved, overskrifter og underskrift: hverken spørgsmål eller svar
    PRØVEMINISTERIET Dato: 1. april 2031 Sagsnr.: 2031-02927 Spørgsmål nr. 111
    (Alm. del):
  10:39 · en bindestreg, som kun linjeskiftet har sat
    -
  13:1–44 · et stempel eller sidetal fra den offentliggjorte side
    PRU Alm.del - endeligt svar på spørgsmål 111
"""
    )


def test_a_reading_in_english() -> None:
    assert (
        drawn(EXPLANATION, Extracted(SOURCE, "text"), "en")
        == """\
brev.txt

  File type   text
  Characters  292
  Documents   1

  Places are line:column of the file.

2031-02927-2031-04-01

  Fields
    Kind          committee question (alm. del)
                  6:20 'Alm. del'
    Status        final answer (nothing tells otherwise)
    Session       2030-31 (follows from the rest)
    Date          1 April 2031
                  3:7 '1. april 2031'
    Question no.  111 (6:15)
    Case no.      2031-02927 (4:10)
    Document no.  (not found)
    Ministry      Prøveministeriet
                  1:1 'PRØVEMINISTERIET'
    Minister      prøveminister, Minna Prøvesen (follows from the rest)
    stationery    Dato (3:1)

  Parts
    Question · the one who asks · 7:1–31
      Eva Eksempel
      Hvor mange prøver er der taget?
    Answer · quoted · 10:1–11:15
      Målestyrelsen, quoted by Prøveministeriet
      Målestyrelsen har oplyst, at der er taget 200 prøver.
    Answer · the ministry · 11:17–15:48 · uncertain who speaks
      Prøveministeriet
      Det skyldes en stor indsats. Se spørgsmål nr. 98 (Alm. del).

  References
    - committee question (alm. del): 98 Prøveudvalget
      15:21 'spørgsmål nr. 98 (Alm. del)'

Left out or joined
  1:1–6:29 · head, headings and signature: no part of question or answer
    PRØVEMINISTERIET Dato: 1. april 2031 Sagsnr.: 2031-02927 Spørgsmål nr. 111
    (Alm. del):
  10:39 · a hyphen that only the line end put there
    -
  13:1–44 · a stamp or page number of the published page
    PRU Alm.del - endeligt svar på spørgsmål 111
"""
    )


@pytest.mark.parametrize(
    ("content", "language", "place", "stretch", "nothing"),
    [
        (Extracted("ab\ncd\n", "text"), "da", "2:1", "1:2–2:2", "2:2"),
        (Extracted("ab\ncd\n", "pdf", (0, 3)), "da", "side 2, 3", "side 1–2, 1–5", "side 2, 4"),
        (Extracted("ab\ncd\n", "pdf", (0, 3)), "en", "page 2, 3", "page 1–2, 1–5", "page 2, 4"),
        (Extracted("ab\ncd\n", "docx"), "en", "3", "1–5", "4"),
        (Extracted("ab\ncd\n", "docx", (0, 1)), "en", "page 2, 3", "page 2, 1–5", "page 2, 4"),
        (Extracted("ab\ncd\n", "html"), "da", "3", "1–5", "4"),
    ],
)
def test_places_are_those_that_a_person_can_look_up(
    content: Extracted, language: Language, place: str, stretch: str, nothing: str
) -> None:
    places = Places(content, language)
    assert (places.at(3), places.span(1, 5), places.span(4, 4)) == (place, stretch, nothing)


def test_a_stretch_ends_at_its_last_letter_not_at_the_space_behind_it() -> None:
    assert Places(Extracted("ab \n\n cd\n\n", "text"), "en").span(2, 10) == "3:2–3"


RECORD = {
    "id": "20301-S1",
    "kind": "section_20",
    "question_number": "S 1",
    "ministry": "Prøveministeriet",
    "minister": {"title": "prøveminister", "name": "Minna Prøvesen"},
    "answer": [{"speaker": "Minna Prøvesen", "role": "minister", "text": "Ja."}],
}


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (
            "da",
            """\
poster.jsonl

  Filtype     udvekslingsposter (JSON Lines)
  Tegn        {characters}
  Dokumenter  1

  Felterne er posternes egne.

20301-S1

  Felter
    Art            § 20-spørgsmål, skriftligt svar
    Status         endeligt svar
    Samling        (ikke angivet)
    Dato           (ikke angivet)
    Spørgsmålsnr.  S 1
    Sagsnr.        (ikke angivet)
    Dok.nr.        (ikke angivet)
    Udvalg         (ikke angivet)
    Udvalgskode    (ikke angivet)
    Ministerium    Prøveministeriet
    Minister       prøveminister, Minna Prøvesen
    Stillet af     (ikke angivet)

  Dele
    Svar · ministeren selv
      Minna Prøvesen, Prøveministeriet
      Ja.
""",
        ),
        (
            "en",
            """\
poster.jsonl

  File type   interchange records (JSON Lines)
  Characters  {characters}
  Documents   1

  The fields are the records' own.

20301-S1

  Fields
    Kind            section 20 question, written answer
    Status          final answer
    Session         (not stated)
    Date            (not stated)
    Question no.    S 1
    Case no.        (not stated)
    Document no.    (not stated)
    Committee       (not stated)
    Committee code  (not stated)
    Ministry        Prøveministeriet
    Minister        prøveminister, Minna Prøvesen
    Asked by        (not stated)

  Parts
    Answer · the minister in person
      Minna Prøvesen, Prøveministeriet
      Ja.
""",
        ),
    ],
)
def test_a_record_has_no_places(run: Run, tmp_path: Path, language: str, shown: str) -> None:
    file = tmp_path / "poster.jsonl"
    file.write_text(json.dumps(RECORD, ensure_ascii=False) + "\n", "utf-8")
    result = run("show", "--explain", str(file), language=language)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == shown.format(characters=len(file.read_text("utf-8")))


def test_a_file_is_explained_without_an_archive(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_arguments: object, **_options: object) -> None:
        raise AssertionError("an archive was opened")

    monkeypatch.setattr("qa.assistant.Assistant.open", opened)
    letter = Path("corpus/documents/2024-08879.txt")
    result = run("show", "--explain", str(letter), language="da")
    assert (result.exit_code, result.stderr) == (0, "")
    for line in (
        "    Sagsnr.        2024-08879 (17:10)",
        "    Svar · gengivet · 48:2–52:340",
        "      Center mod Menneskehandel, gengivet af Digitaliserings- og Ligestillingsministeriet, gengivet af "
        "Justitsministeriet",
        "      54:56 »spørgsmål nr. 1193 (Alm. del) fra Folketingets Retsudvalg«",
    ):
        assert f"\n{line}\n" in result.stdout
    assert json.loads(run("show", "--explain", str(letter), "--json").stdout) == json.loads(
        json.dumps(explain(letter).as_json())
    )


@pytest.mark.parametrize("options", [[], ["--json"]])
@pytest.mark.parametrize("language", ["da", "en"])
def test_a_file_that_cannot_be_read_is_one_line_with_its_path(
    run: Run, tmp_path: Path, language: str, options: list[str]
) -> None:
    empty, missing = tmp_path / "tom.txt", tmp_path / "findes ikke.pdf"
    empty.write_text("")
    for file, danish, english in (
        (empty, "tom", "empty"),
        (missing, "filen findes ikke", "no such file"),
        (tmp_path, "en mappe, ikke en fil", "a folder, not a file"),
    ):
        result = run("show", "--explain", str(file), *options, language=language)
        reason = danish if language == "da" else english
        assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"ministersvar: {file}: {reason}\n")


def test_nothing_in_a_letter_steers_the_terminal() -> None:
    hostile = replace(
        EXPLANATION,
        file="\x1b[2J.txt",
        documents=(replace(READ, fields=(FieldRead("case_number", "\x9b2J", 0, 1, "\x1b]0;x\x07"),)),),
    )
    text = drawn(hostile, Extracted(SOURCE, "text"), "da")
    assert not {"\x1b", "\x9b", "\x07"} & set(text)


def test_every_reason_field_and_file_type_has_its_words() -> None:
    # What the reader says in English has its own words in each language, and so does a reason that is added to it.
    assert set(GAP_REASONS.values()) <= set(messages.REASONS)
    assert set(get_args(FileType)) == set(messages.FILE_TYPES) == {*messages.PLACES, "records"}
    for letter in Path("corpus/documents").glob("*.txt"):
        explanation = explain(letter)
        assert {left.reason for left in explanation.left_out} <= set(messages.REASONS)
        for read in explanation.documents:
            assert {found.found_in for found in read.fields if found.start is None} <= set(messages.REASONS)
            names = {"case_number": "case", "document_number": "document", "asked_by": "askers"}
            assert {names.get(found.name, found.name) for found in read.fields} <= set(messages.FIELDS)
