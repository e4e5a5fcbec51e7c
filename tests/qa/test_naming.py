"""Who a question names as the one who speaks, and whether somebody is that."""

from __future__ import annotations

import pytest

from index.columns import Attribution
from qa.naming import Named, asked_of, said_by, surnames

HEALTH = Attribution(("Bo Bosen", "Indenrigs- og sundhedsministeren"), (), ("Bo Bosen",))
FISHERIES = Attribution(("Ministeren for fødevarer, landbrug og fiskeri",), (), ("Ministeren",))
JUSTICE = Attribution((), ("Justitsministeriet",), ("Rigspolitiet", "Justitsministeriet"))


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Hvad mener sundhedsministeren om ventetiderne?", HEALTH),
        ("Hvad er indenrigs- og sundhedsministerens holdning?", HEALTH),
        ("What has the health minister said about waiting lists?", HEALTH),
        ("What does the Minister for Health say?", HEALTH),
        ("Hvad siger Bo Bosen om ventetider?", HEALTH),
        ("Hvad er Bosens holdning?", HEALTH),
        ("Vil fødevareministeren hæve kvoten?", FISHERIES),
        ("Vil ministeren for landbrug hæve kvoten?", FISHERIES),
        ("Hvad svarede justitsministeren?", JUSTICE),
        ("Hvad har Justitsministeriet oplyst?", JUSTICE),
        ("What did the Ministry of Justice say?", JUSTICE),
        ("What did the Justice Ministry say?", JUSTICE),
        ("Hvad siger Rigspolitiet om rejseholdet?", JUSTICE),
    ],
)
def test_an_office_a_ministry_and_a_name_are_known(question: str, who: Attribution) -> None:
    assert Named.in_text(question).standings([who], ()) == [1]


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Hvad mener sundhedsministeren om ventetiderne?", JUSTICE),
        ("Hvad siger Transportministeriet?", FISHERIES),
        ("What does the tax minister think?", HEALTH),
    ],
)
def test_another_office_speaks_against(question: str, who: Attribution) -> None:
    assert Named.in_text(question).standings([who], ()) == [-1]


def test_another_minister_speaks_against_where_the_archive_knows_the_name() -> None:
    named = Named.in_text("Hvad mener Bo Bosen?")
    assert named.standings([JUSTICE], ()) == [0]
    assert named.standings([JUSTICE, HEALTH], ("Bo Bosen", "Indenrigs- og sundhedsministeren")) == [-1, 1]


@pytest.mark.parametrize(
    "claim",
    [
        "Ida Idasen har sagt, at ventetiderne er for lange.",
        "Ida Sofie Idasen lover flere senge.",
        "Ida Idasen sagde, at ventetiderne er for lange.",
        "Ida Idasen has said that waiting lists are too long.",
    ],
)
def test_what_another_is_told_to_have_said_speaks_against(claim: str) -> None:
    assert Named.in_text(claim).standings([HEALTH, JUSTICE], ()) == [-1, -1]


@pytest.mark.parametrize(
    "claim",
    [
        "Danske Regioner skal have flere penge.",
        "Regeringen har sagt, at ventetiderne er for lange.",
        "Hvad har Ida Idasen sagt om ventetiderne?",
    ],
)
def test_a_name_alone_says_nothing_of_who_spoke(claim: str) -> None:
    assert Named.in_text(claim).standings([HEALTH, JUSTICE], ()) == [0, 0]


@pytest.mark.parametrize(
    "question",
    ["Hvad har ministeren sagt om torsk?", "Er der behov for et rejsehold?", "What did the minister say?", ""],
)
def test_a_question_that_names_nobody_says_nothing(question: str) -> None:
    named = Named.in_text(question)
    assert named.standings((HEALTH, FISHERIES, JUSTICE), ("Bo Bosen",)) == [0, 0, 0]


PERSONS = ("Bo Bosen", "Minna Hytte Prøvesen", "Otto Prøvesen", "Prøveministeren", "Jens Dybvand Beks")


@pytest.mark.parametrize(
    ("question", "person", "called"),
    [
        ("Hvad mener Bosen om kvoten?", "Bo Bosen", "Bosen"),
        ("Har Bosen sagt noget?", "Bo Bosen", "Bosen"),
        ("Hvad er Bosens holdning?", "Bo Bosen", "Bosens"),
        ("Hvad siger sundhedsminister Bosen?", "Bo Bosen", "Bosen"),
        ("Hvad sagde Hytte i maj?", "Minna Hytte Prøvesen", "Hytte"),
        ("Hvad sagde Hytte Prøvesen i maj?", "Minna Hytte Prøvesen", "Hytte Prøvesen"),
        ("Hvad siger Beks?", "Jens Dybvand Beks", "Beks"),
    ],
)
def test_a_surname_that_one_person_has_names_them(question: str, person: str, called: str) -> None:
    ((found, match),) = surnames(question, PERSONS)
    assert (found, question[match.start() : match.end()]) == (person, called)


@pytest.mark.parametrize(
    "question",
    [
        "Hvad mener Prøvesen om kvoten?",  # two are called so
        "Hvad mener Anna Bosen?",
        "Hvad mener Bosen Hansen?",
        "Hvad mener Otto?",
        "hvad mener bosen?",
        "Hvad mener prøveministeren?",
    ],
)
def test_what_may_be_another_names_nobody(question: str) -> None:
    assert list(surnames(question, PERSONS)) == []


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Hvad mener Ida Idasen om kvoten?", "Ida Idasen"),
        ("Hvad har Ida Idasen sagt?", "Ida Idasen"),
        ("What does Ida Sofie Idasen think?", "Ida Sofie Idasen"),
        ("Hvad svarede ministeren Ida Idasen?", None),
        ("Hvad har ministeren svaret Ida Idasen?", None),
        ("Hvad mener Bosen?", None),
        ("Hvad har Ida Idasen spurgt om?", None),
        ("Er Ida Idasen minister?", None),
    ],
)
def test_whose_words_are_asked_for(question: str, name: str | None) -> None:
    assert asked_of(question) == name


@pytest.mark.parametrize(
    ("claim", "name"),
    [
        ("Ida Idasen har sagt, at det regner.", "Ida Idasen"),
        ("Regnminister Ida Idasen sagde, at det regner.", "Regnminister Ida Idasen"),
        ("Danmarks Regering har sagt, at det regner.", None),
        ("Hvad har Ida Idasen sagt?", None),
        ("Det regner.", None),
    ],
)
def test_whose_words_a_claim_tells_is_read_off_its_beginning(claim: str, name: str | None) -> None:
    assert said_by(claim) == name
