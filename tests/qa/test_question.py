"""What a question names, and whether it names it as what it is about or as what it is held to."""

from __future__ import annotations

from datetime import date

import pytest

from index.filters import Filters
from qa.periods import Period, mentions
from qa.question import read_question

SPEAKERS = ["Rigspolitiet", "Prøveministeriet", "Center mod Menneskehandel"]
MINISTERS = ["Prøve Eksempelsen", "prøveminister"]


def filters(question: str) -> Filters:
    return read_question(question, SPEAKERS, MINISTERS).filters


@pytest.mark.parametrize(
    ("question", "case"),
    [
        ("Hvad står der i sagsnr. 2024-08874?", "2024-08874"),
        ("Hvad står der i 2024-08874 om rejsehold?", "2024-08874"),
        ("Hvad siger sag 2111433 om skat?", "2111433"),
        ("What does case number 2023-0030-9407 say?", "2023-0030-9407"),
        ("Sagsnr.: 2023 - 1544", "2023-1544"),
    ],
)
def test_a_case_number_is_held_to(question: str, case: str) -> None:
    assert filters(question).cases == (case,)


@pytest.mark.parametrize(
    "question",
    ["Hvad sker der i 2022-2025?", "Hvad er handlingsplanen 2022-23?", "Koster det 400 mio. kr.?", "Er 12 pct. nok?"],
)
def test_years_and_amounts_are_no_case_or_question_numbers(question: str) -> None:
    assert filters(question).cases == ()
    assert filters(question).question_numbers == ()


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        ("Hvad svarede Rigspolitiet i spørgsmål 1193?", ("1193",)),
        ("Hvad er svaret på spm. nr. 1193 og 1198?", ("1193", "1198")),
        ("Hvad svarede ministeren på S 122?", ("S 122",)),
        ("What was answered to question no. 7?", ("7",)),
    ],
)
def test_a_question_number_is_held_to(question: str, numbers: tuple[str, ...]) -> None:
    assert filters(question).question_numbers == numbers


@pytest.mark.parametrize(
    "question",
    [
        "Er Danmark imod EU's 40 procent kvoter i bestyrelser?",
        "Hvad siger DR’s 3 direktører?",
        "Hvad koster KL´s 98 borgmestre?",
        "Støtter SF`s 15 medlemmer forslaget?",
        "Are Denmark‘s 98 municipalities in favour?",
        "20222-S408",
    ],
)
def test_an_s_within_a_word_begins_no_question_number(question: str) -> None:
    assert filters(question).question_numbers == ()


@pytest.mark.parametrize(
    "question",
    [
        "Hvad svarede Rigspolitiet i spørgsmål 1193?",
        "Hvad har Rigspolitiet sagt om nøglepersoner?",
        "Er der ifølge Rigspolitiet behov for et rejsehold?",
        "What did Rigspolitiet say about guidance?",
        "Rigspolitiet mener, at organiseringen er god.",
        "Hvad er Rigspolitiets vurdering?",
    ],
)
def test_one_who_speaks_is_held_to(question: str) -> None:
    assert filters(question).stated_by == ("Rigspolitiet",)


@pytest.mark.parametrize(
    "question", ["Har Rigspolitiet udarbejdet en vejledning?", "Hvor ligger Rigspolitiet?", "Hvad laver politiet?"]
)
def test_one_who_is_spoken_of_is_not(question: str) -> None:
    assert filters(question).stated_by == ()


def test_a_minister_who_is_named_as_the_speaker_is_held_to() -> None:
    assert filters("Hvad mener Prøve Eksempelsen om fisk?").ministers == ("Prøve Eksempelsen",)


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("Hvad skete den 27. marts 2023?", date(2023, 3, 27), date(2023, 3, 27)),
        ("What happened on March 27, 2023?", date(2023, 3, 27), date(2023, 3, 27)),
        ("Hvad skete 27-03-2023?", date(2023, 3, 27), date(2023, 3, 27)),
        ("Hvad skete 2023-03-27?", date(2023, 3, 27), date(2023, 3, 27)),
        ("Hvad skete i marts 2023?", date(2023, 3, 1), date(2023, 3, 31)),
        ("Hvad skete i december 2023?", date(2023, 12, 1), date(2023, 12, 31)),
        ("Hvad skete i 2023?", date(2023, 1, 1), date(2023, 12, 31)),
    ],
)
def test_a_period_is_read_with_both_its_ends(question: str, first: date, last: date) -> None:
    (period,) = read_question(question, SPEAKERS).periods
    assert (period.first, period.last) == (first, last)


def test_a_day_that_does_not_exist_leaves_the_month_that_does() -> None:
    (period,) = read_question("Hvad skete den 31. februar 2023?", SPEAKERS).periods
    assert (period.first, period.last) == (date(2023, 2, 1), date(2023, 2, 28))


@pytest.mark.parametrize(
    ("text", "first", "last", "expected"),
    [
        ("møder den 27. marts 2023 og siden", date(2023, 3, 27), date(2023, 3, 27), True),
        ("møder den 28. marts 2023", date(2023, 3, 27), date(2023, 3, 27), False),
        ("i løbet af 2023 skete det", date(2023, 1, 1), date(2023, 12, 31), True),
        ("sag 12023", date(2023, 1, 1), date(2023, 12, 31), False),
        ("den 27. marts 2023", date(2023, 3, 1), date(2023, 3, 31), True),
        ("i marts 2023", date(2023, 3, 1), date(2023, 3, 31), True),
        ("i 2023", date(2023, 3, 1), date(2023, 3, 31), False),
    ],
)
def test_a_text_mentions_a_period_or_a_day_of_it(text: str, first: date, last: date, expected: bool) -> None:
    assert mentions(text, Period(first, last, "")) is expected


@pytest.mark.parametrize(
    ("question", "has_topic"),
    [
        ("Hvad svarede Rigspolitiet i spørgsmål 1193?", False),
        ("Hvad blev der svaret i sag 2024-08874?", False),
        ("Hvad svarede Rigspolitiet i spørgsmål 1193 om nøglepersoner?", True),
        ("Hvad mener ministeren?", False),
        ("Ja eller nej?", False),
        ("Hvad mener ministeren om ulve?", True),
        ("Hvad står der i spørgsmål 1193?", False),
        ("Hvad svarede Rigspolitiet om 2030?", True),
    ],
)
def test_a_question_for_a_place_alone_has_no_topic(question: str, has_topic: bool) -> None:
    assert read_question(question, SPEAKERS, MINISTERS).has_topic is has_topic


@pytest.mark.parametrize(
    ("question", "given", "has_topic"),
    [
        ("Hvad blev der svaret?", Filters(question_numbers=("S 131",)), False),
        ("What was answered?", Filters(cases=("2031-1",)), False),
        ("Hvad blev der svaret om genoptræning?", Filters(question_numbers=("S 131",)), True),
        ("Hvad blev der svaret?", Filters(committees=("REU",)), True),
    ],
)
def test_a_filter_names_a_place_as_the_question_could(question: str, given: Filters, has_topic: bool) -> None:
    assert read_question(question, SPEAKERS, MINISTERS, given=given).has_topic is has_topic


def test_an_id_is_read_as_a_document_and_as_no_number() -> None:
    read = read_question("Hvad står der i 2031-77-5?", SPEAKERS, documents={"2031-77-5": (3,)})
    assert (dict(read.documents), read.filters, read.has_topic) == ({"2031-77-5": (3,)}, Filters(), False)


@pytest.mark.parametrize(
    "question",
    [
        "Hvad sagde ministeren om 2030?",
        "Hvad er målet for økologi inden 2030?",
        "Hvor meget er der afsat frem mod 2020?",
        "Hvad er aftalt inden den 1. januar 2020?",
        "What must be reached by 2030?",
        "Hvor mange havvindmøller skal der stå i søen i 2030?",
        "Hvor mange pædagoger vil der mangle i marts 2030?",
        "How many wind turbines will there be in 2030?",
    ],
)
def test_a_time_that_the_question_is_about_holds_nothing(question: str) -> None:
    assert read_question(question, SPEAKERS, latest=date(2024, 9, 4)).periods == ()


@pytest.mark.parametrize(
    "question",
    [
        "Hvor mange sager var der i 2030?",
        "Hvor mange sager skal behandles i 2024?",
        "Hvor mange sager vil der være i 2022?",
        "Hvad er planen fra 2020 til 2022?",
    ],
)
def test_a_time_that_the_archive_reaches_or_that_is_looked_back_on_is_held_to(question: str) -> None:
    assert read_question(question, SPEAKERS, latest=date(2024, 9, 4)).periods


def test_a_year_within_quotation_marks_is_no_time() -> None:
    read = read_question('Hvad koster "Regnplan 2035"?', SPEAKERS, MINISTERS)
    assert (read.periods, read.phrases) == ((), ("Regnplan 2035",))
    assert read_question("Hvad koster Regnplan 2035?", SPEAKERS, MINISTERS).phrases == ()
