"""Numbers that name documents: what is asked is answered from these, and from nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from index.encoders import open_encoder
from index.filters import Filters
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from qa.numbers import identified
from qa.results import Answer
from tests.index.documents import document

FISH = "Der er udsat 41 ørreder i Prøveåen, og fiskeriet er derfor åbent hele året."
ROADS = "Vejen ved Prøveåen bliver asfalteret i foråret, og der kommer autoværn på begge sider."


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("archive")
    documents = [
        document("20301-S40", FISH, question="Må man fiske?", question_number="S 40", case_number=None),
        document("20311-S40", ROADS, question="Siden hvornår?", question_number="S 40", case_number=None),
        document("2031-777-5", "Broen er ny.", question="Er broen ny?", question_number="8", case_number="2031-777"),
        document(
            "2031-888", "Havnen er stor.", question="Er havnen stor?", question_number="9", case_number="2031-888"
        ),
        document(
            "2031-888-2", "Havnen er dyb.", question="Er havnen dyb?", question_number="10", case_number="2031-888"
        ),
        *(
            document(f"F-{at}", f"Siden dengang er det gået sådan for nummer {at}.", question_number=str(at))
            for at in range(100, 110)
        ),
    ]
    put_documents(folder, [*documents], open_encoder(None), None)
    with Assistant.open(folder) as opened:
        yield opened


def shown(answer: Answer) -> set[str]:
    return {excerpt.citation.id for excerpt in answer.excerpts}


def understood(answer: Answer) -> str | None:
    return answer.interpreted_as.to("en") if answer.interpreted_as else None


@pytest.mark.parametrize("identifier", ["20301-S40", "20311-S40", "2031-777-5"])
def test_an_id_alone_is_its_document(assistant: Assistant, identifier: str) -> None:
    answer = assistant.ask(identifier)
    assert (shown(answer), answer.confidence) == ({identifier}, 0.95)
    assert understood(answer) == f"{identifier} [document {identifier}]"


def test_an_id_in_a_question_is_where_its_answer_stands(assistant: Assistant) -> None:
    assert shown(assistant.ask("Hvor mange ørreder er der udsat ifølge 20301-S40?")) == {"20301-S40"}
    answer = assistant.ask("Hvor mange ørreder er der udsat ifølge 20311-S40?")
    assert "20301-S40" not in shown(answer)


def test_what_a_document_with_an_id_answered_is_asked_for(assistant: Assistant) -> None:
    assert shown(assistant.ask("Hvad blev der svaret i »20301-S40«?")) == {"20301-S40"}


def test_filters_hold_what_an_id_names(assistant: Assistant) -> None:
    assert shown(assistant.ask("20301-S40", Filters(date_to=date(2020, 1, 1)))) == set()


def test_an_id_by_which_a_case_goes_is_the_case(assistant: Assistant) -> None:
    assert shown(assistant.ask("Hvad står der i 2031-888?")) == {"2031-888", "2031-888-2"}


def test_an_id_that_the_archive_does_not_hold_names_nothing(assistant: Assistant) -> None:
    assert understood(assistant.ask("20321-S40")) is None


def test_a_bare_number_within_a_question_is_no_id(assistant: Assistant) -> None:
    with assistant.reading() as view:
        assert identified(view, "Er 17 nok til 12-17-årige?") == {}


@pytest.mark.parametrize("question", ["Hvad blev der svaret?", "Hvad svarede ministeren?", "What was the answer?"])
def test_the_answer_alone_is_asked_for_beside_a_filter_that_names_it(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question, Filters(question_numbers=("8",)))
    assert (shown(answer), answer.confidence) == ({"2031-777-5"}, 0.95)
