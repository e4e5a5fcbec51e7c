"""What a question has in quotation marks is looked for word for word, in `ask` and in `search`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from corpus.document import Document
from index.encoders import open_encoder
from index.filters import Filters
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from qa.phrases import LONG, MOST_WORDS, quoted
from tests.index.documents import document

RARE = "Der er oprettet et fregnekorps i Prøveby, som har 12 ansatte."
PHRASE = "Antallet af fregner er stort set uændret siden da."
NEAR = "Antallet af fregner er uændret, og stort set alle er talt."
REPLY = "Ministeriet tager ikke stilling til konkrete sager."


def asked(number: int, *statements: str) -> Document:
    year = date(2030 + number % 2, 3, 1)
    return document(str(number), *statements, question="", question_number=str(number), date=year)


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("archive")
    documents = [
        asked(1, RARE, "Ministeriet har intet at tilføje."),
        asked(2, PHRASE),
        asked(3, NEAR),
        asked(4, "Om fregnekorpset tales der ikke her."),
        document(
            "6", REPLY, question="Hvad siger ministeren om Brigitte Fregnesen og fregnesagen?", question_number="6"
        ),
        *(asked(at, f"Der er {at} korps i Prøveby med fregner.") for at in range(20, 40)),
    ]
    put_documents(folder, documents, open_encoder(None), None)
    with Assistant.open(folder) as opened:
        yield opened


@pytest.mark.parametrize("query", ['"Brigitte Fregnesen"', '"fregnesagen"'])
def test_what_only_the_member_said_leads_to_what_was_answered(assistant: Assistant, query: str) -> None:
    assert [hit.text for hit in assistant.search(query).hits] == [REPLY]
    answer = assistant.ask(query)
    assert (answer.excerpts or answer.nearest)[0].text == REPLY


@pytest.mark.parametrize("query", ['"stort set uændret"', "fregner »stort set uændret«", "Er de ”Stort set  uændret”?"])
def test_a_run_of_words_is_searched_for_as_it_stands(assistant: Assistant, query: str) -> None:
    search = assistant.search(query)
    assert [hit.text for hit in search.hits] == [PHRASE]
    assert search.total == 1


def test_a_single_word_in_quotation_marks_is_no_part_of_another(assistant: Assistant) -> None:
    assert [hit.text for hit in assistant.search('"fregnekorps"').hits] == [RARE]


def test_filters_hold_a_phrase_too(assistant: Assistant) -> None:
    search = assistant.search('"stort set uændret"', Filters(date_from=date(2031, 1, 1)))
    assert search.hits == ()
    assert search.total == 0


def test_a_question_is_held_to_its_phrase_and_says_so(assistant: Assistant) -> None:
    answer = assistant.ask('Hvad er "stort set uændret"?')
    assert {each.text for each in answer.excerpts or answer.nearest} == {PHRASE}
    assert answer.interpreted_as is not None
    assert "“stort set uændret”" in answer.interpreted_as.to("da")


def test_a_phrase_that_stands_nowhere_is_not_answered(assistant: Assistant) -> None:
    answer = assistant.ask('Er antallet af fregner "stort set fordoblet"?')
    assert not answer.answered
    assert answer.nearest


def test_of_two_words_what_holds_both_comes_first_and_then_what_holds_the_rarer(assistant: Assistant) -> None:
    hits = assistant.search("fregner talt").hits
    assert hits[0].text == NEAR
    assert "fregner" in hits[2].text


def test_a_rare_word_comes_before_what_is_merely_near(assistant: Assistant) -> None:
    assert assistant.search("fregnekorps").hits[0].text == RARE
    answer = assistant.ask("fregnekorps")
    assert (answer.excerpts or answer.nearest)[0].text == RARE


@pytest.mark.parametrize(
    "question",
    [
        "Er det uændret?",
        f'Hvad siger "{" ".join(["ord"] * (MOST_WORDS + 1))}"?',
        f'Hvad siger "to ord" {" ".join(["ord"] * LONG)}?',
        'Hvad siger ""?',
    ],
)
def test_what_is_quoted_at_length_or_in_passing_holds_nothing(question: str) -> None:
    assert quoted(question) == ()
