"""The whole path on the shipped letters: what is shown stands in the source, is attributed, and silence is kept."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.errors import MinistersvarError
from index.filters import Filters
from qa.assistant import Assistant
from qa.results import Answer, Excerpt, to_json
from qa.texts import MAX_CHARACTERS

LETTERS = Path(__file__).parents[2] / "corpus" / "documents"
WORDS = sorted({word for letter in LETTERS.glob("*.txt") for word in re.findall(r"\w+", letter.read_text("utf-8"))})


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with Assistant.open(tmp_path_factory.mktemp("archive")) as opened:
        yield opened


def shown(answer: Answer) -> tuple[Excerpt, ...]:
    return answer.excerpts + answer.nearest


def assert_verbatim(excerpt: Excerpt) -> None:
    """The source between the citation's offsets is the excerpt, white space and marked gaps apart."""
    citation = excerpt.citation
    source = (LETTERS / citation.source).read_text("utf-8")
    kept = [
        source[at]
        for at in range(citation.start, citation.end)
        if not any(gap.start <= at < gap.end for gap in citation.gaps) and not source[at].isspace()
    ]
    assert "".join(kept) == "".join(excerpt.text.split())
    assert all(not excerpt.text[start:end].isspace() for start, end in excerpt.highlights)


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), limit=st.integers(1, 5))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_excerpt_of_every_question_is_verbatim(assistant: Assistant, words: list[str], limit: int) -> None:
    question = " ".join(words)
    answer = assistant.ask(question, limit=limit)
    assert bool(answer.excerpts) == answer.answered
    assert not (answer.excerpts and answer.nearest)
    assert len(shown(answer)) <= limit
    for excerpt in shown(answer) + assistant.search(question, limit=limit).hits:
        assert_verbatim(excerpt)


def test_a_question_is_answered_with_who_stated_it_and_where(assistant: Assistant) -> None:
    answer = assistant.ask("Er der ifølge politiet brug for at ændre organiseringen af indsatsen mod menneskehandel?")
    assert answer.answered
    first = answer.excerpts[0]
    assert first.text.endswith(
        "finder Rigspolitiet ikke aktuelt anledning til en ændring af organiseringen på området."
    )
    assert first.stated_by == ("Rigspolitiet", "Justitsministeriet")
    assert first.role == "quoted"
    assert first.citation.case_number == "2024-08874"
    assert first.citation.question_number == "1193"
    assert first.citation.minister == "Peter Hummelgaard"
    assert [asker.party for asker in first.citation.asked_by] == ["SF"]


def test_what_the_questioner_said_is_never_an_excerpt(assistant: Assistant) -> None:
    asked = "organisationerne oplever at indsatsen er meget personligt båret og kvinderne flyttes rundt mellem kredse"
    for excerpt in shown(assistant.ask(asked)) + assistant.search(asked).hits:
        assert "personligt båret" not in excerpt.text
        assert "flyttes rundt" not in excerpt.text


def test_a_question_that_names_a_place_is_held_to_it(assistant: Assistant) -> None:
    answer = assistant.ask("Hvad svarede Rigspolitiet i spørgsmål 1193?")
    assert answer.answered
    assert answer.interpreted_as is not None
    assert answer.interpreted_as.to("da").endswith("1193? [spørgsmål 1193 · Rigspolitiet]")
    assert answer.interpreted_as.to("en").endswith("1193? [question 1193 · Rigspolitiet]")
    assert to_json(answer, "da")["interpreted_as"] == answer.interpreted_as.to("da")
    assert {e.citation.question_number for e in answer.excerpts} == {"1193"}
    assert {e.stated_by[0] for e in answer.excerpts} == {"Rigspolitiet"}


def test_a_nested_speaker_is_held_to(assistant: Assistant) -> None:
    answer = assistant.ask("Hvad har Center mod Menneskehandel oplyst i sag 2024-08879?")
    assert answer.answered
    assert {e.stated_by for e in answer.excerpts} == {
        ("Center mod Menneskehandel", "Digitaliserings- og Ligestillingsministeriet", "Justitsministeriet")
    }


@pytest.mark.parametrize(
    "question",
    [
        "Hvad svarede Rigspolitiet i spørgsmål 9999 om nøglepersoner?",
        "Hvad står der i sag 2019-11111?",
        "Hvad svarede ministeren den 1. januar 1999?",
    ],
)
def test_what_is_held_to_something_that_is_not_there_is_not_answered(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert not answer.answered
    assert answer.confidence == 0
    assert answer.nearest


def test_filters_hold_an_answer(assistant: Assistant) -> None:
    question = "Hvad er formålet med den nordiske arbejdsgruppe?"
    assert assistant.ask(question, Filters(cases=("2024-08879",))).answered
    held = assistant.ask(question, Filters(cases=("2024-08874",)))
    assert {e.citation.case_number for e in shown(held)} == {"2024-08874"}
    assert shown(assistant.ask(question, Filters(cases=("1",)))) == ()


def test_references_of_the_cited_letter_are_resolved(assistant: Assistant) -> None:
    answer = assistant.ask("Hvad er formålet med den nordiske arbejdsgruppe?", Filters(cases=("2024-08879",)))
    (reference,) = [r for r in answer.see_also if r.question_number == "1193"]
    assert reference.id == assistant.documents("2024-08874")[0].id


@pytest.mark.parametrize("question", ["", "  \n", "?!", "…"])
def test_an_empty_question_is_refused_in_one_line(assistant: Assistant, question: str) -> None:
    with pytest.raises(MinistersvarError, match=r"^the question is empty: [^\n]+$"):
        assistant.ask(question)


def test_a_text_is_no_question(assistant: Assistant) -> None:
    with pytest.raises(MinistersvarError, match="10,000 characters, at most 4,000"):
        assistant.ask("a" * 10_000)
    assert assistant.ask("handel " * (MAX_CHARACTERS // 7)).question


def test_one_word_is_a_question(assistant: Assistant) -> None:
    assert shown(assistant.ask("sexannoncer"))[0].text.find("online sexannoncer") > 0


def test_ingesting_again_changes_nothing(assistant: Assistant) -> None:
    before = assistant.info()
    report = assistant.ingest([LETTERS])
    assert (report.new, report.changed, report.refused) == ([], [], [])
    assert len(report.unchanged) == 2
    assert assistant.info() == before


def test_a_changed_file_replaces_its_document(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    text = (LETTERS / "2024-08879.txt").read_text("utf-8").replace("2024-08879", "2031-00001")
    letter.write_text(text, "utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        assert len(opened.ingest([letter]).new) == 1
        letter.write_text(text.replace("Formålet med arbejdsgruppen er", "Hensigten med arbejdsgruppen er"), "utf-8")
        report = opened.ingest([letter])
        assert (len(report.new), len(report.changed)) == (0, 1)
        (document,) = opened.documents("2031-00001")
        assert "Hensigten med arbejdsgruppen" in document.source
        assert opened.info().documents == 3


def test_a_bad_file_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "empty.txt").write_text("")
    (folder / "picture.txt").write_bytes(bytes(range(256)) * 40)
    (folder / "no-answer.txt").write_text("Kære alle\n\nMødet er flyttet.\n", "utf-8")
    text = (LETTERS / "2024-08879.txt").read_text("utf-8").replace("2024-08879", "2031-00001")
    (folder / "letter.txt").write_text(text, "utf-8")
    with Assistant.open(tmp_path / "archive") as opened:
        report = opened.ingest([folder])
        assert len(report.new) == 1
        assert sorted(Path(refusal.name).name for refusal in report.refused) == [
            "empty.txt",
            "no-answer.txt",
            "picture.txt",
        ]
        assert all(refusal.reason and "\n" not in refusal.reason for refusal in report.refused)
        assert opened.info().documents == 3


def test_paths_that_lead_to_nothing_are_refused(assistant: Assistant, tmp_path: Path) -> None:
    with pytest.raises(MinistersvarError, match="does not exist"):
        assistant.ingest([tmp_path / "missing.txt"])
    with pytest.raises(MinistersvarError, match="holds no files"):
        assistant.ingest([tmp_path])


def test_an_answer_is_the_contract_s_json(assistant: Assistant) -> None:
    data = json.loads(json.dumps(to_json(assistant.ask("Hvad er formålet med den nordiske arbejdsgruppe?"))))
    assert list(data) == [
        "question", "interpreted_as", "answered", "confidence", "excerpts", "nearest", "see_also", "took_ms",
    ]  # fmt: skip
    (excerpt, *_) = data["excerpts"] + data["nearest"]
    assert list(excerpt) == ["text", "score", "stated_by", "role", "citation", "highlights", "uncertain", "also"]
    assert excerpt["citation"]["date"] == "2024-09-04"
    assert excerpt["citation"]["asked_by"] == [{"name": "Karina Lorentzen Dehnhardt", "party": "SF"}]


def test_derived_indexes_that_are_gone_are_made_anew(tmp_path: Path) -> None:
    with Assistant.open(tmp_path) as opened:
        opened.ask("rejsehold")
    for folder in tmp_path.glob("derived-*"):
        shutil.rmtree(folder)
    with Assistant.open(tmp_path) as opened:
        assert shown(opened.ask("sexannoncer"))


def test_two_processes_may_fill_an_empty_archive_at_once(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib; from qa.assistant import Assistant\n"
        "with Assistant.open(pathlib.Path(sys.argv[1])) as opened: print(opened.info().documents)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "archive")]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    assert [process.communicate(timeout=120) for process in both] == [("2\n", ""), ("2\n", "")]


def test_words_that_only_the_member_used_are_answered_as_the_member_was(assistant: Assistant) -> None:
    """Of a flying squad no answer speaks: other sentences on the subject answer less surely than the member's did."""
    answer = assistant.ask("Er der behov for et rejsehold mod menneskehandel?")
    assert answer.answered
    assert answer.interpreted_as is not None
    assert answer.interpreted_as.to("en").endswith("[as asked in REU alm. del, svar på spørgsmål 1193 (2023-24)]")
    assert "finder Rigspolitiet ikke aktuelt anledning til en ændring" in answer.excerpts[0].text


@pytest.mark.parametrize(
    "question",
    ["Hvad koster en liter mælk?", "Hvornår træder den nye postlov i kraft?", "Hvor mange skoler lukkede i 2021?"],
)
def test_on_other_matters_it_is_silent(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert not answer.answered
    assert answer.nearest
