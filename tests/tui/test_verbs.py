"""What each verb asks of the assistant, prints and returns."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import Result

from corpus.document import Document
from index.columns import DOCUMENT_FIELDS
from index.facets import NUMBERS
from index.filters import Filters
from index.report import IngestReport, Refusal
from index.unknown_values import UnknownValue
from qa.results import Excerpt, Reference, Search, to_json
from tui import messages

if TYPE_CHECKING:
    from tests.tui.conftest import RecordedAssistant

Run = Callable[..., Result]


def test_a_question_needs_no_quotation_marks(assistant: RecordedAssistant, run: Run) -> None:
    result = run("ask", "Hvad", "siger", "de?")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Probably an answer (83%)\n\n1  Rigspolitiet finder")
    assert assistant.asked == [("Hvad siger de?", Filters(), 3)]


@pytest.mark.parametrize("sent", ["Hvad\nsiger  de?\n", "\ufeffHvad siger de?"])
def test_a_question_is_read_from_standard_input(assistant: RecordedAssistant, run: Run, sent: str) -> None:
    assert run("ask", "-", input=sent.encode()).exit_code == 0
    assert assistant.asked[0][0] == "Hvad siger de?"


def test_options_may_stand_among_the_words(assistant: RecordedAssistant, run: Run) -> None:
    assert run("ask", "Hvad", "--limit", "7", "siger", "de?").exit_code == 0
    assert assistant.asked == [("Hvad siger de?", Filters(), 7)]


def test_earlier_questions_reach_the_assistant_oldest_first(assistant: RecordedAssistant, run: Run) -> None:
    assert run("ask", "--after", "Hvad siger de?", "Hvem sagde det?", "--after", "Og i 2023?").exit_code == 0
    assert (assistant.asked[0][0], assistant.earlier) == ("Hvem sagde det?", ["Hvad siger de?", "Og i 2023?"])


def test_an_empty_earlier_question_is_refused(assistant: RecordedAssistant, run: Run) -> None:
    result = run("ask", "Hvem sagde det?", "--after", " ")
    assert result.exit_code == 2
    assert "--after: the value is empty." in result.stderr
    assert not assistant.asked


@pytest.mark.parametrize("verb", ["ask", "search"])
def test_filters_reach_the_assistant(assistant: RecordedAssistant, run: Run, verb: str) -> None:
    options = "--from 2023 --to 2024-02 --committee REU --committee SUU --ministry Justits --minister Hummelgaard "
    options += "--party SF --stated-by Rigspolitiet --case 2024-08874 --question 1193 "
    options += "--kind alm_del --kind QUESTION-TIME --status final"
    options_of_two_words = ("--asked-by", "Karina Lorentzen", "--question", "S 36")
    assert run(verb, "handel", *options.split(), *options_of_two_words).exit_code == 0
    assert assistant.asked[0][1] == Filters(
        date_from=date(2023, 1, 1),
        date_to=date(2024, 2, 29),
        committees=("REU", "SUU"),
        ministries=("Justits",),
        ministers=("Hummelgaard",),
        parties=("SF",),
        asked_by=("Karina Lorentzen",),
        stated_by=("Rigspolitiet",),
        cases=("2024-08874",),
        question_numbers=("1193", "S 36"),
        kinds=("alm_del", "question_time"),
        statuses=("final",),
    )


def test_the_archive_and_the_model_may_be_named_before_or_after_the_verb(
    assistant: RecordedAssistant, run: Run
) -> None:
    run("--archive", "a", "--model", "m", "ask", "x")
    assert (assistant.opened_with["archive"], assistant.opened_with["model"]) == (Path("a"), "m")
    run("--archive", "a", "ask", "x", "--archive", "b")
    assert assistant.opened_with["archive"] == Path("b")
    run("ask", "x")
    assert (assistant.opened_with["archive"], assistant.opened_with["model"]) == (None, None)


def test_json_is_the_contracts_object_on_one_line(assistant: RecordedAssistant, run: Run) -> None:
    result = run("ask", "x", "--json")
    assert result.stdout.count("\n") == 1
    assert json.loads(result.stdout) == to_json(assistant.answer)
    result = run("search", "x", "--json")
    assert json.loads(result.stdout) == to_json(assistant.search_result)


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_no_answer_is_status_1(assistant: RecordedAssistant, run: Run, excerpt: Excerpt, options: list[str]) -> None:
    assistant.answer = replace(assistant.answer, answered=False, excerpts=(), nearest=(excerpt,))
    result = run("ask", "x", *options)
    assert (result.exit_code, result.stderr) == (1, "")


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_no_passages_is_status_1(assistant: RecordedAssistant, run: Run, options: list[str]) -> None:
    assistant.search_result = Search("x", (), 0, 1.0)
    assert run("search", "x", *options).exit_code == 1


@pytest.mark.parametrize("words", [[], [""], ["  "], ["\n\t"], ["\x1b\x07"], [" ", ""]])
@pytest.mark.parametrize(
    ("verb", "missing"),
    [
        ("ask", "no question was given"),
        ("similar", "no question was given"),
        ("search", "nothing to search for was given"),
        ("timeline", "no topic was given"),
    ],
)
def test_an_empty_question_is_wrong_use(run: Run, verb: str, missing: str, words: list[str]) -> None:
    result = run(verb, *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f"ministersvar: {missing}. Write it after 'ministersvar {verb}', or send it to "
        f"'ministersvar {verb} -'. See 'ministersvar {verb} --help'.\n"
    )


def test_control_characters_and_broken_encodings_are_taken_out_of_a_question(
    assistant: RecordedAssistant, run: Run
) -> None:
    assert run("ask", "Hvad\x1b[2J", "sp\udcf8rgsm\udce5l").exit_code == 0
    question = assistant.asked[0][0]
    assert question.isprintable()
    assert question.encode()
    assert run("ask", "-", input=b"Hvad \xff\x00 siger de?").exit_code == 0
    assert assistant.asked[1][0] == "Hvad \ufffd siger de?"


def test_a_document_is_shown_by_reference(assistant: RecordedAssistant, run: Run, document: Document) -> None:
    assistant.found = [document]
    result = run("show", "S", "36", language="da")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("REU alm. del, svar på spørgsmål 1193 (2023-24)\n\n  Id ")
    assert assistant.looked_up == ["S 36"]


def test_a_document_is_shown_with_what_points_from_and_to_it(
    assistant: RecordedAssistant, run: Run, document: Document, reference: Reference
) -> None:
    assistant.found = [document]
    assistant.pointers = (reference,)
    assistant.mentioned_by = [replace(document, id="b", question_number="1200")]
    assert run("show", "1193").stdout.endswith(
        """
References
  - REU alm. del, svar på spørgsmål 1193 (2023-24), 4 September 2024 (ministersvar show 2024-08874)

Referred to by
  - REU alm. del, svar på spørgsmål 1200 (2023-24), 4 September 2024 (ministersvar show b)
"""
    )


def test_several_documents_are_a_choice(assistant: RecordedAssistant, run: Run, document: Document) -> None:
    assistant.found = [document, replace(document, id="b")]
    result = run("show", "1193")
    assert result.exit_code == 0
    assert result.stdout.startswith("2 documents match 1193.")


def test_documents_as_json_are_one_record_a_line(assistant: RecordedAssistant, run: Run, document: Document) -> None:
    assistant.found = [document, replace(document, id="b")]
    lines = run("show", "1193", "--json").stdout.splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["2024-08874", "b"]


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_document_that_is_not_there_is_status_1(assistant: RecordedAssistant, run: Run, options: list[str]) -> None:
    result = run("show", "9\x1b9", *options)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("ministersvar: no document in the archive has")
    assert "\x1b" not in result.stderr


def test_an_ingest_without_refusals_is_status_0(assistant: RecordedAssistant, run: Run) -> None:
    assistant.report = IngestReport(new=["a"])
    result = run("ingest", "a.txt", "mappe")
    assert (result.exit_code, result.stderr) == (0, "")
    assert assistant.paths == [Path("a.txt"), Path("mappe")]


def test_what_an_ingest_refused_is_named_with_the_reason(assistant: RecordedAssistant, run: Run) -> None:
    assistant.report = IngestReport(
        new=["a"], refused=[Refusal("tom\x1b[2J.txt", "the file is empty", "filen er tom"), Refusal("b", "odd")]
    )
    result = run("ingest", "a.txt", "--json")
    assert result.exit_code == 2
    assert result.stderr == (
        "ministersvar: tom\ufffd[2J.txt was refused: the file is empty\nministersvar: b was refused: odd\n"
    )
    report = json.loads(result.stdout)
    assert report["new"] == ["a"]
    assert report["refused"] == [
        {"name": "tom\x1b[2J.txt", "reason": "the file is empty"},
        {"name": "b", "reason": "odd"},
    ]
    danish = run("ingest", "a.txt", "--json", language="da")
    assert danish.stderr == (
        "ministersvar: tom\ufffd[2J.txt blev afvist: filen er tom\nministersvar: b blev afvist: odd\n"
    )
    assert danish.stdout == result.stdout


def test_an_empty_filter_is_not_taken_for_none(run: Run) -> None:
    result = run("ask", "x", "--committee", " ")
    assert result.exit_code == 2
    assert result.stderr == "ministersvar: --committee: the value is empty. See 'ministersvar ask --help'.\n"


NOTHING_FOUND = {
    "ask": "Arkivet indeholder ikke noget svar på spørgsmålet.",
    "search": "Ingen passager i arkivet passer.",
    "check": "Ikke fundet i arkivet",
    "similar": "",
    "timeline": "",
}


@pytest.mark.parametrize("verb", NOTHING_FOUND)
def test_a_filter_for_what_no_document_has_is_told_where_nothing_is_found(run: Run, archive: Path, verb: str) -> None:
    given = ("rejsehold mod menneskehandel", "--party", "Enhedslisten", "--archive", str(archive))
    result = run(verb, *given, language="da")
    assert result.exit_code == 1
    assert result.stderr == "ministersvar: intet dokument har partiet »Enhedslisten«: arkivet kender SF\n"
    assert result.stdout.startswith(NOTHING_FOUND[verb])
    told = run(verb, *given, "--json")
    assert told.stderr == "ministersvar: no document has the party 'Enhedslisten': the archive knows SF\n"
    assert isinstance(json.loads(told.stdout), dict)


@pytest.mark.parametrize(
    ("unknown", "danish", "english"),
    [
        (
            UnknownValue("ministry", "Justistministeriet", ("Justitsministeriet",), complete=False),
            "intet dokument har ministeriet »Justistministeriet«: nærmest kommer Justitsministeriet",
            "no document has the ministry 'Justistministeriet': nearest to it are Justitsministeriet",
        ),
        (
            UnknownValue("speaker", "Nisser\x1b[2J", (), complete=False),
            "ingen taler i arkivet hedder »Nisser\ufffd[2J«",
            "no speaker in the archive is called 'Nisser\ufffd[2J'",
        ),
    ],
)
def test_the_values_that_are_nearest_are_told(
    assistant: RecordedAssistant, run: Run, unknown: UnknownValue, danish: str, english: str
) -> None:
    assistant.search_result = Search("x", (), 0, 1.0)
    assistant.unknown = [unknown]
    assert run("search", "x", "--party", "X", language="da").stderr == f"ministersvar: {danish}\n"
    assert run("search", "x", "--party", "X").stderr == f"ministersvar: {english}\n"


def test_every_facet_has_words_for_a_value_that_nothing_has() -> None:
    assert set(messages.UNKNOWN_VALUE) == {*DOCUMENT_FIELDS, "speaker", *NUMBERS}
