"""What leans on the question before is understood from it, and what can stand alone is left alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from index.filters import Filters
from qa.assistant import Assistant
from qa.conversation import Meaning, understand
from qa.results import Answer

EVAL = Path(__file__).parents[3] / "shared" / "eval"
NAMES = ["Rigspolitiet", "Center mod Menneskehandel", "Justitsministeriet", "Prøve Eksempelsen", "prøveminister"]
CASES = "Hvor mange sager var der i 2022?"
NEED = "Er der behov for et rejsehold mod menneskehandel?"
SAID = "Hvad har ministeren sagt om dødshjælp?"
IN_LETTER = "Hvad svarede Rigspolitiet i spørgsmål 1193?"
WEAPONS = "How many weapons did Danish border checks seize in 2020?"


@pytest.mark.parametrize(
    ("former", "question", "meant"),
    [
        (CASES, "Og hvad med 2023?", "Hvor mange sager var der i 2023?"),
        (CASES, "Hvad med i 2021?", "Hvor mange sager var der i 2021?"),
        (CASES, "Og i 2023?", "Hvor mange sager var der i 2023?"),
        (CASES, "I 2023?", "Hvor mange sager var der i 2023?"),
        (CASES, "Og siden 2015?", "Hvor mange sager var der siden 2015?"),
        (CASES, "Hvad med marts 2023?", "Hvor mange sager var der i marts 2023?"),
        (CASES, "Hvor mange var der i 2021?", "Hvor mange sager var der i 2021?"),
        (CASES, "And in 2023?", "Hvor mange sager var der i 2023?"),
        (CASES, "Og i Sverige?", "Hvor mange sager var der i 2022 i Sverige?"),
        (CASES, "Hvad med Rigspolitiet?", "Hvor mange sager var der i 2022 ifølge Rigspolitiet?"),
        (CASES, "Hvad med kvinder?", "Hvor mange sager var der i 2022, for så vidt angår kvinder?"),
        ("Hvor mange mænd blev dømt i 2022?", "Hvad med kvinder?", "Hvor mange kvinder blev dømt i 2022?"),
        ("Hvor mange sager var der siden 2020?", "Hvad med 2015?", "Hvor mange sager var der siden 2015?"),
        ("Hvor mange sager var der fra 2018 til 2020?", "Og i 2023?", "Hvor mange sager var der i 2023?"),
        ("Hvad skete der i marts 2023?", "Og i april?", "Hvad skete der i april 2023?"),
        ("Hvad skete der den 27. marts 2023?", "Hvad med den 11. april 2024?", "Hvad skete der den 11. april 2024?"),
        (NEED, "Og i 2023?", "Er der behov for et rejsehold mod menneskehandel i 2023?"),
        (NEED, "Hvad siger justitsministeren?", f"{NEED[:-1]} ifølge justitsministeren?"),
        (NEED, "Hvad mener Rigspolitiet om det?", f"{NEED[:-1]} ifølge Rigspolitiet?"),
        (NEED, "Og ifølge Rigspolitiet?", f"{NEED[:-1]} ifølge Rigspolitiet?"),
        (NEED, "What about the police?", f"{NEED[:-1]} ifølge politiet?"),
        (SAID, "Hvad med abort?", "Hvad har ministeren sagt om abort?"),
        (SAID, "Og Center mod Menneskehandel?", "Hvad har Center mod Menneskehandel sagt om dødshjælp?"),
        (SAID, "Hvad siger Prøve Eksempelsen?", "Hvad har Prøve Eksempelsen sagt om dødshjælp?"),
        (
            "Hvad svarede Rigspolitiet om sager i Norge?",
            "Og i Sverige?",
            "Hvad svarede Rigspolitiet om sager i Sverige?",
        ),
        ("Er Rigspolitiets vurdering ny?", "Hvad med Justitsministeriet?", "Er Justitsministeriets vurdering ny?"),
        ("Må man køre med Uber?", "Hvad med Bolt?", "Må man køre med Bolt?"),
        (WEAPONS, "And in 2021?", "How many weapons did Danish border checks seize in 2021?"),
        (WEAPONS, "Og hvad med 2021?", "How many weapons did Danish border checks seize in 2021?"),
        (WEAPONS, "What about the police?", f"{WEAPONS[:-1]} according to the police?"),
        (CASES, "Og i landdistrikterne?", "Hvor mange sager var der i 2022 i landdistrikterne?"),
        (CASES, "Hvad med spørgsmål 8?", f"{CASES[:-1]} i spørgsmål 8?"),
        (WEAPONS, "And in question 8?", f"{WEAPONS[:-1]} in question 8?"),
        (IN_LETTER, "Hvad med spørgsmål 1198?", "Hvad svarede Rigspolitiet i spørgsmål 1198?"),
        (IN_LETTER, "Og i spørgsmål 1198?", "Hvad svarede Rigspolitiet i spørgsmål 1198?"),
        (IN_LETTER, "I S 131?", "Hvad svarede Rigspolitiet i S 131?"),
        (IN_LETTER, "Og sag 2031-08879?", "Hvad svarede Rigspolitiet i sag 2031-08879?"),
        (IN_LETTER, "Hvad med 20301-S7?", "Hvad svarede Rigspolitiet i 20301-S7?"),
        ("Hvad står der i 20301-S7 om heste?", "Og i 20301-S8?", "Hvad står der i 20301-S8 om heste?"),
        ("Hvad står der i sag 2031-08874?", "Hvad med sag 2031-08879?", "Hvad står der i sag 2031-08879?"),
        ("What was said in question 7?", "What about question 8?", "What was said in question 8?"),
        (
            "Hvad blev svaret i spørgsmål 7 i sag 2031-08874?",
            "Og i spørgsmål 8?",
            "Hvad blev svaret i spørgsmål 8 i sag 2031-08874?",
        ),
        (WEAPONS, "What about drugs?", f"{WEAPONS[:-1]}, as regards drugs?"),
    ],
)
def test_one_thing_of_the_former_question_is_replaced(former: str, question: str, meant: str) -> None:
    assert understand(question, [former], NAMES) == Meaning(meant)


@pytest.mark.parametrize(
    ("question", "meant"),
    [
        ("Hvad med Retsudvalget?", "Hvor mange sager var der i 2022 i Retsudvalget?"),
        ("Og i Retsudvalget?", "Hvor mange sager var der i 2022 i Retsudvalget?"),
    ],
)
def test_a_committee_holds_the_answer(question: str, meant: str) -> None:
    assert understand(question, [CASES], NAMES) == Meaning(meant, committees=("Retsudvalget",))


@pytest.mark.parametrize(
    "question",
    [
        "Hvem sagde det?", "Og hvem har sagt det?", "Hvem oplyste det?", "Hvem kommer det fra?", "Hvem spurgte?",
        "Hvilken minister var det?", "Hvornår sagde han det?", "Hvornår blev det sagt?", "Hvornår var det?",
        "Hvilken dato var det?", "Hvilken sag var det?", "Hvad er sagsnummeret?", "Hvilket spørgsmål var det svar på?",
        "Hvor står det?", "Hvad er kilden?", "Who said that?", "And who said it?", "When did she say that?",
        "Which case was that?", "Where does it say that?",
    ],
)  # fmt: skip
def test_what_was_shown_is_asked_about(question: str) -> None:
    assert understand(question, [CASES], NAMES) == Meaning(CASES, wanted="shown")


@pytest.mark.parametrize(
    "question",
    [
        "Er det ændret siden?",
        "Gælder det stadig?",
        "Er det stadig sådan?",
        "Has that changed since?",
        "Is it still true?",
    ],
)
def test_what_has_changed_is_asked_about(question: str) -> None:
    assert understand(question, [NEED], NAMES) == Meaning(NEED, wanted="changes")


@pytest.mark.parametrize(
    "question",
    [
        "Og hvor mange af dem er kvinder?", "Hvor mange af dem er dømt?", "Hvad koster det?", "Hvem betaler for det?",
        "Hvorfor gør de det?", "Hvornår blev det vedtaget?", "Hvornår træder den i kraft?", "Hvorfor?", "Hvordan?",
        "Er det lovligt?", "Hvad laver de så?", "Hvad koster denne ordning?",
        "Hvor mange af disse sager endte med dom?", "Why not?", "How many of them are women?", "Who pays for it?",
        "When was it adopted?",
        "Gælder det også udlændinge?", "Gælder det også i Sverige?", "Gælder det for alle kommuner?",
        "Hvem gælder det for?", "Does it also apply to foreigners?", "Hvor tit skal den revideres?",
        "How often must it be revised?", "Kan den bruges til enkelte projekter?", "Can it be used for single projects?",
        "Omfatter den også børn?", "Hvor ofte skal de betale?", "Hvor mange penge får de om året?",
        "Hvornår kan den tidligst ophæves?", "Hvad bruges det til?", "Hvilken kommune drejer det sig om?",
        "Hvilken kommune er det?", "Er det flere end året efter?", "Er det kun mænd?", "Er det også for børn?",
        "Hvad er hans begrundelse?", "Hvad er deres vurdering?", "Hvem har bedt ham om hjælp?",
    ],
)  # fmt: skip
def test_a_pronoun_takes_the_subject_of_the_former_question(question: str) -> None:
    assert understand(question, [CASES], NAMES) == Meaning(CASES, asked=question)


@pytest.mark.parametrize(
    "question",
    [
        "Siden hvornår?", "Hvor mange dage?", "Hvor lang tid?", "I hvor mange år?", "Hvilke kommuner?", "Til hvem?",
        "How many days?", "Since when?", "For how long?", "Which municipalities?", "Hvor stor en del?",
        "Hvor stor en del er permanent?", "Og hvor stor en andel går til børn?", "What share is permanent?",
    ],
)  # fmt: skip
def test_a_phrase_takes_what_it_lacks_from_the_former_question(question: str) -> None:
    assert understand(question, [CASES], NAMES) == Meaning(CASES, asked=question)


STANDING_ALONE = [
    "Er det rigtigt, at skatten på biler stiger?",
    "Er det rigtigt at skatten stiger?",
    "Hvornår er det tilladt at fiske i fjorden?",
    "Er det tilladt at fiske?",
    "Skal det være nemt at få jagttegn?",
    "Hvor dyrt er det at bo på plejehjem?",
    "Hvor lang tid tager det at få svar?",
    "Hvor meget koster det kommunerne at drive skoler?",
    "Er det dyrere at køre på el end på benzin?",
    "Er det kommunerne, der betaler for dem?",
    "Hvad gælder det om at gøre?",
    "Regner det meget i juli?",
    "Er det jul snart?",
    "Hvordan står det til med naturen?",
    "Gælder det danske forbehold stadig?",
    "Gælder den nye lov i Grønland?",
    "Gælder reglerne også udlændinge?",
    "Kan den danske model bevares?",
    "Kan den syge få hjælp?",
    "Skal de unges vilkår forbedres?",
    "Skal de ældre betale?",
    "Skal det offentlige betale mere?",
    "Hvad gør det offentlige?",
    "Hvor lang tid skal de dømte afsone?",
    "Hvor mange penge får de private hospitaler?",
    "Hvornår får kommunerne de penge?",
    "Hvad gør man for dem på kontanthjælp?",
    "Må kommunerne øge deres budget?",
    "Hvor stor en del af pengene er permanent?",
    "Hvor mange procent stiger priserne?",
    "Hvor ligger fængslet?",
    "Hvor mange stemte i Randers?",
    "Hvor lang er forældelsesfristen?",
    "Hvilke kommuner overholder ikke loven?",
    "How is unemployment?",
    "How long does the process take?",
    "Should it be legal to sell fireworks?",
    "spørgsmål 1198",
    "S 131",
    "20301-S7",
    "Hvad koster indsatsen mod menneskehandel om året?",
    "Hvornår blev det nordiske politinetværk etableret?",
    "Hvad skal det nordiske politinetværk bruges til?",
    "Hvad siger de nye regler om jagt?",
    "Hvad gør de danske myndigheder ved menneskehandel?",
    "Hvad laver de fem kommuner?",
    "Er det lovligt at sælge fyrværkeri i februar?",
    "Er det rigtigt, at skatten stiger?",
    "Hvordan går det med skattereformen?",
    "Hvad er det nordiske politinetværk?",
    "Hvem er justitsminister?",
    "Hvad siger justitsministeren om overvågning?",
    "Hvad siger Rigspolitiet om nøglepersoner?",
    "Hvad mener ministeren om dødshjælp?",
    "Hvad med at indføre en afgift på flyrejser?",
    "Hvad med de unge, der ikke får en uddannelse efter folkeskolen?",
    "Hvornår sagde Rigspolitiet, at netværket blev genoprettet?",
    "Hvem sagde, at organiseringen ikke skal ændres?",
    "Hvilken sag handler om pirater?",
    "Hvor mange ofre blev identificeret i 2023?",
    "Hvor mange sager var der i 2023?",
    "Hvor mange af de varetægtsfængslede fik førtidspension?",
    "Hvor mange af dem, der søgte, fik dispensation?",
    "Og hvad koster en liter mælk i Sverige?",
    "Og hvornår åbner Femern-tunnelen?",
    "Hvis en borger klager, kan kommunen så afvise det?",
    "Hvad skete der den 27. marts 2023?",
    "Hvad svarede Rigspolitiet i spørgsmål 1193?",
    "Hvad står der i sag 2024-08874?",
    "rejsehold",
    "2024-08874",
    "menneskehandel 2023",
    "bankospil regler",
    "Rigspolitiet",
    "Sverige",
    "Dansk politi i 2023",
    "Findes der nyere tal for menneskehandel?",
    "Gælder reglerne stadig for campister?",
    "Er reglerne ændret siden 2019?",
    "Har regeringen ændret det danske flag?",
    "Hvorfor stiger priserne?",
    "Hvorfor gør regeringen ikke mere for miljøet?",
    "Hvordan virker modregning i folkepensionen?",
    "Hvem betaler for Femern-tunnelen?",
    "Ministeren har lovet, at folk bliver betalt for det.",
    "Den danske model er under pres.",
    "Det er ulovligt at køre for stærkt.",
    "Vil de konservative støtte forslaget?",
    "Kan man få det udbetalt, når man flytter til Norge?",
    "What about the price of milk in Sweden since the last election?",
    "Who said that the police need guidance?",
    "When did the minister say that the network was restored?",
    "Is it legal to sell fireworks in February?",
    "Is it true that taxes will rise?",
    "How many police officers are there in Denmark?",
    "What does the police do together with Europol?",
    "Which network was invited into the working group?",
    "Why are prices rising?",
    "Who pays for the tunnel?",
    "Will they build the Fehmarn tunnel by 2029?",
]


@pytest.mark.parametrize("question", STANDING_ALONE)
@pytest.mark.parametrize("former", [CASES, WEAPONS])
def test_a_question_that_can_stand_alone_is_left_alone(question: str, former: str) -> None:
    assert understand(question, [former], NAMES) is None


def test_every_question_of_the_evaluation_sets_is_left_alone_after_another() -> None:
    files = [EVAL / name / "items.jsonl" for name in ("letters", "question-time")]
    if not all(file.exists() for file in files):
        pytest.skip("the evaluation sets are not beside the checkout (../shared/eval)")
    questions = [json.loads(line)["question"] for file in files for line in file.read_text("utf-8").splitlines()]
    assert len(questions) == 143
    taken = [after for before, after in pairwise([*questions, questions[0]]) if understand(after, [before], NAMES)]
    assert taken == []


def test_questions_written_to_debates_are_left_alone() -> None:
    """They were written each for itself, by somebody who thought of no conversation."""
    file = Path(__file__).parents[1] / "benchmarks" / "questions.jsonl"
    questions = [json.loads(line)["question"] for line in file.read_text("utf-8").splitlines()]
    assert len(questions) > 5000
    taken = [question for question in questions if understand(question, [CASES], NAMES)]
    assert taken == []


@pytest.mark.parametrize("question", ["Og hvad med 2023?", "Hvem sagde det?", "Hvorfor?"])
def test_the_first_question_follows_nothing(question: str) -> None:
    assert understand(question, [], NAMES) is None


def test_a_conversation_goes_on() -> None:
    asked = ["Er der fisk i søen?", CASES, "Og i 2023?", "Hvem sagde det?", "Hvorfor?"]
    assert understand("Og i Sverige?", asked, NAMES) == Meaning("Hvor mange sager var der i 2023 i Sverige?")
    assert understand("Og i Retsudvalget?", asked, NAMES) == Meaning(
        "Hvor mange sager var der i 2023 i Retsudvalget?", committees=("Retsudvalget",)
    )


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    with Assistant.open(tmp_path_factory.mktemp("archive")) as opened:
        yield opened


def understood(answer: Answer) -> str:
    assert answer.interpreted_as is not None
    return answer.interpreted_as.to("da")


def test_who_said_it_shows_the_same_excerpts_with_their_speakers(assistant: Assistant) -> None:
    before = assistant.ask(NEED)
    answer = assistant.ask("Hvem sagde det?", earlier=[NEED])
    assert (answer.question, answer.excerpts) == ("Hvem sagde det?", before.excerpts)
    assert understood(answer) == f"Hvem sagde det? [de viste uddrag til: {NEED}]"


def test_another_speaker_holds_the_answer(assistant: Assistant) -> None:
    asked = "Hvad har Rigspolitiet sagt om den nordiske arbejdsgruppe?"
    answer = assistant.ask("Hvad med Center mod Menneskehandel?", earlier=[asked])
    meant = asked.replace("Rigspolitiet", "Center mod Menneskehandel")
    assert understood(answer) == f"{meant} [Center mod Menneskehandel]"
    assert {excerpt.stated_by[0] for excerpt in answer.excerpts + answer.nearest} == {"Center mod Menneskehandel"}


def test_another_time_is_asked_for(assistant: Assistant) -> None:
    asked = "Hvilke møder blev holdt i april 2024?"
    answer = assistant.ask("Og i marts 2023?", earlier=[asked])
    assert understood(answer) == "Hvilke møder blev holdt i marts 2023? [marts 2023]"
    assert answer.excerpts == assistant.ask("Hvilke møder blev holdt i marts 2023?").excerpts


def test_nothing_later_is_no_answer_to_what_has_changed(assistant: Assistant) -> None:
    answer = assistant.ask("Er det ændret siden?", earlier=[NEED])
    assert (answer.answered, answer.nearest) == (False, assistant.ask(NEED).excerpts)
    assert understood(answer) == f"{NEED} [efter 2024-09-04]"


def test_what_points_at_the_former_question_is_asked_with_it(assistant: Assistant) -> None:
    asked = "Findes der en vejledning til betjente om menneskehandel?"
    answer = assistant.ask("Hvem har udarbejdet den?", earlier=[asked])
    assert understood(answer) == f"Hvem har udarbejdet den? [om: {asked}]"
    assert "udarbejdet en vejledning" in (answer.excerpts + answer.nearest)[0].text


def test_a_new_question_is_not_mixed_with_the_old_one(assistant: Assistant) -> None:
    asked = "Hvad er formålet med den nordiske arbejdsgruppe?"
    alone, after = assistant.ask(asked), assistant.ask(asked, earlier=[NEED, "Hvem sagde det?"])
    assert (after.excerpts, after.interpreted_as) == (alone.excerpts, alone.interpreted_as)


def test_filters_hold_a_follow_up(assistant: Assistant) -> None:
    held = Filters(cases=("2024-08879",))
    answer = assistant.ask("Hvem sagde det?", held, earlier=[NEED])
    assert {excerpt.citation.case_number for excerpt in answer.excerpts + answer.nearest} == {"2024-08879"}


def test_an_empty_earlier_question_is_refused(assistant: Assistant) -> None:
    with pytest.raises(MinistersvarError, match="the question is empty"):
        assistant.ask("Hvem sagde det?", earlier=[" "])
