"""Who asked, and which ministry a letter's margin names, in the ways that letters put it."""

from __future__ import annotations

import pytest

from corpus.letters.bills import asked_to
from corpus.letters.people import addressed_askers, askers
from corpus.letters.reading import read


@pytest.mark.parametrize(
    "words",
    [
        "som folketingsmedlem Anders Andetsteds (W) har stillet",
        "som medlem af Folketinget Anders Andetsteds (W) har stillet",
        "som MF Anders Andetsteds (W) har stillet",
        "som Anders Andetsteds (W) har stillet",
        "som spørgeren, Anders Andetsteds (W), har stillet",
        "stillet den 5. maj 2010 af folketingsmedlem Anders\nAndetsteds (W)",
        "stillet af hr. Anders Andetsteds (W)",
        "idet folketingsmedlem Anders Andetsteds (W) har den 5. maj 2010 stillet det",
        "idet medlem af Folketinget\nAnders Andetsteds (W) har stillet det",
    ],
)
def test_a_member_who_asked_is_found(words: str) -> None:
    text = f"Svar på § 20-spørgsmål nr. S 12, {words} til vejrministeren."
    found = askers(text, 0, len(text))
    assert found is not None
    assert [(asker.name, asker.party) for asker in found.value] == [("Anders Andetsteds", "W")]


@pytest.mark.parametrize(
    "words",
    [
        "som Folketingets Vejrudvalg har stillet",
        "som Det Vejrpolitiske Udvalg (VPU) har stillet",
        "stillet den 5. maj 2010 af Det Vejrpolitiske Udvalg",
        "som Udvalget for Vejr og Vind har stillet",
    ],
)
def test_a_committee_is_no_member(words: str) -> None:
    text = f"Svar på spørgsmål nr. 12, {words} til vejrministeren."
    assert askers(text, 0, len(text)) is None


@pytest.mark.parametrize(
    "address",
    [
        "Medlem af Folketinget Anders Andetsteds (W)",
        "Til folketingsmedlem Anders Andetsteds (W)",
        "Medlem af Folketinget\nAnders Andetsteds (W)",
        "MF Anders Andetsteds (W),",
    ],
)
@pytest.mark.parametrize("words", ["Du har den 5. maj 2030 stillet mig spørgsmål nr. S 12.", "Svar på dit spørgsmål."])
def test_a_member_who_is_written_to_about_the_own_question_has_asked(address: str, words: str) -> None:
    text = f"{address}\nChristiansborg\n\n{words}\n"
    found = addressed_askers(text, len(text))
    assert found is not None
    assert [(asker.name, asker.party) for asker in found.value] == [("Anders Andetsteds", "W")]


@pytest.mark.parametrize(
    "text",
    [
        "Medlem af Folketinget Anders Andetsteds (W)\n\nUdvalget har stillet følgende spørgsmål.",
        "Medlem af Folketinget\nChristiansborg Slot\n\nDu har stillet mig spørgsmål nr. S 12.",
        "Vejret blev omtalt af medlem af Folketinget Anders Andetsteds (W).\n\nDu har stillet mig et spørgsmål.",
    ],
)
def test_a_member_who_is_only_named_has_not_asked(text: str) -> None:
    assert addressed_askers(text, len(text)) is None


@pytest.mark.parametrize(
    ("first_line", "date"),
    [
        ("VEJRMINISTERIET                     Den 18. marts 1999", "1999-03-18"),
        ("Brevet kom her                      Den 18. marts 1999 og igen", None),
        ("Vejrministeriet fik brevet den 18. marts 1999", None),
    ],
)
def test_a_date_in_the_right_one_of_two_columns_is_the_letters(first_line: str, date: str | None) -> None:
    found = read(f"{first_line}\n\nSpørgsmål nr. S 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n").head.date
    assert (found.value.isoformat() if found else None) == date


@pytest.mark.parametrize(
    ("head", "put_to"),
    [
        ("Svar på spørgsmål nr. 2 til Aktstk. 23 af 19. november 2019", "Aktstk. 23"),
        ("Svar på spørgsmål 2 (aktstykke nr. 23)", "Aktstk. 23"),
        ("Svar på spørgsmål nr. 2 af 27. maj 2016 til aktstykke nr. 23", "Aktstk. 23"),
        ("Svar på spørgsmål nr. 2 stillet den 27. maj 2016 til aktstykke 23", "Aktstk. 23"),
        ("Svar på spørgsmål nr. 2 af 27.05.2016 (Aktstk. 23)", "Aktstk. 23"),
        ("Svar på spørgsmål nr. 2 til L23", "L 23"),
        ("Svar på spørgsmål nr. 2 (Alm. del) om beløbet i aktstykke 23", None),
    ],
)
def test_what_a_question_is_put_to_is_cited_in_one_way(head: str, put_to: str | None) -> None:
    found = asked_to(head, len(head))
    assert (found.value if found else None) == put_to


@pytest.mark.parametrize(
    ("line", "put_to"),
    [
        ("L 23 – spørgsmål 2", "L 23"),
        ("L 23- Forslag til lov om regn.", "L 23"),
        ("## B 23 A: Endeligt svar på spørgsmål nr. 2", "B 23 A"),
        ("Lovforslag nr. L 23 - forslag til Lov om ændring af regnloven", "L 23"),
        # Only the subject, or no number of a bill's.
        ("L 23 – spørgsmål 2 (Alm. del)", None),
        ("L 23 – Forslag til lov om regn\n\nSvar på spørgsmål nr. 2, alm. del", None),
        ("Brevet nævner L 23 – spørgsmål 2", None),
        ("L 23 er trådt i kraft", None),
        ("L 234567 – spørgsmål 2", None),
    ],
)
def test_a_line_may_begin_with_the_bill_that_the_question_is_put_to(line: str, put_to: str | None) -> None:
    head = f"Vejrministeriet\n\n{line}\n\nHermed sendes svar på spørgsmålet."
    found = asked_to(head, len(head))
    assert (found.value if found else None) == put_to


@pytest.mark.parametrize(
    "day", ["af 5. maj 2030", "af den 5. maj 2030", "den 5. maj 2030", "af 5.5.2030", "af 05-05-2030"]
)
def test_a_day_may_stand_between_the_number_and_the_member(day: str) -> None:
    text = f"Vejrministerens svar på spørgsmål nr. S 12 {day} fra medlem af Folketinget Anders Andetsteds (W)."
    found = askers(text, 0, len(text))
    assert found is not None
    assert [(asker.name, asker.party) for asker in found.value] == [("Anders Andetsteds", "W")]


def test_a_member_in_the_next_sentence_has_not_asked() -> None:
    text = "Vejrministerens svar på spørgsmål nr. S 12. Jeg har et brev fra Anders Andetsteds (W)."
    assert askers(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("asked", "date"),
    [
        ("Vejrudvalget har d. 5. maj 2030 stillet", None),
        ("Vejrudvalget har den\n5. maj 2030\nstillet", None),
        ("Vejrudvalget har\nd. 5. maj 2030\nstillet", None),
        ("d. 6. juni 2030\n\nVejrudvalget har d. 5. maj 2030 stillet", "2030-06-06"),
    ],
)
def test_the_day_of_the_question_is_not_the_letters(asked: str, date: str | None) -> None:
    found = read(
        f"Vejrministeriet\n\n{asked} spørgsmål nr. 12 til vejrministeren.\n\nSpørgsmål nr. 12:\n\n”Regner det?”\n\n"
        "Svar:\n\nDet regner.\n"
    ).head.date
    assert (found.value.isoformat() if found else None) == date


def test_members_who_have_asked_together_are_found() -> None:
    text = "Folketingsmedlemmerne Anders Andetsteds (W) og Bo Borte (V) har den 5. maj 2010 stillet spørgsmålet."
    found = askers(text, 0, len(text))
    assert found is not None
    assert [asker.name for asker in found.value] == ["Anders Andetsteds", "Bo Borte"]
    for other in ("Udvalget har efter møde med", "Brevet er sendt til"):
        text = f"{other} folketingsmedlem Anders Andetsteds (W). Udvalget har stillet spørgsmålet."
        assert askers(text, 0, len(text)) is None


_ANSWERED = "\n\nSpørgsmål nr. 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n"


@pytest.mark.parametrize(
    ("title", "session"),
    [
        ("Besvarelse af spørgsmål nr. 12 (Alm. del, 2030-31)", "2030-31"),
        ("## Endeligt svar på § 20-spørgsmål nr. S 12 (2030-31, 2. samling)", "2030-31 (2. samling)"),
        # Another year's, another letter's.
        ("Besvarelse af spørgsmål nr. 12 (Alm. del, 2010-11)", None),
        ("Brevet handler om svar på spørgsmål nr. 3 (2030-31)", None),
        ("Besvarelse af spørgsmål nr. 12 (Alm. del)", None),
    ],
)
def test_a_session_of_an_unknown_year_is_the_titles(title: str, session: str | None) -> None:
    asked = "Vejrudvalget har den 12. februar 2031 stillet spørgsmål nr. 12 til vejrministeren."
    found = read(f"Den 3. marts 2031\n\n{title}\n\n{asked}{_ANSWERED}").head.session
    assert (found.value if found else None) == session


def test_a_session_that_the_day_tells_is_told_by_the_day() -> None:
    asked = "Vejrudvalget har den 3. februar 2011 stillet spørgsmål nr. 12 til vejrministeren."
    found = read(f"Svar på spørgsmål nr. 12 (2010-11)\n\n{asked}{_ANSWERED}").head.session
    assert found is not None
    assert found.value == "2010-11 (1. samling)"


@pytest.mark.parametrize("numbers", ["1 og 2", "1, 2 og 3", "1-3", "1 samt 2"])
def test_several_questions_may_be_put_to_an_appropriation(numbers: str) -> None:
    head = f"Udvalget har stillet følgende spørgsmål nr. {numbers} til\nAktstk. 81, som hermed besvares."
    found = asked_to(head, len(head))
    assert found is not None
    assert found.value == "Aktstk. 81"


@pytest.mark.parametrize("stop", [".", ""])
def test_a_line_that_tells_who_asked_is_no_heading_of_the_question(stop: str) -> None:
    asked = f"Samrådsspørgsmål K (Alm. del) stillet til vejrministeren efter ønske fra Anders Andetsteds (W){stop}"
    reading = read(f"Talepapir\n\n{asked}\n\nSamrådsspørgsmål K:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n")
    assert reading.head.minister_title is not None
    assert reading.head.minister_title.value == "vejrminister"
    assert len(reading.answers) == 1


@pytest.mark.parametrize(
    ("after", "asked"),
    [
        ("Spørgsmålet er stillet efter ønske fra Anders Andetsteds (W).", "Regner det?"),
        ("Samrådsspørgsmålet er stillet efter ønske fra Anders Andetsteds (W).", "Regner det?"),
        ("Samrådsspørgsmålene er stillet efter ønske fra Anders Andetsteds (W).", "Regner det?"),
        ("Samrådsspørgsmål K er stillet efter ønske fra Anders Andetsteds (W).", "Regner det?"),
        # Part of what was asked.
        ("Samrådet er ønsket af borgerne.", "”Regner det?” Samrådet er ønsket af borgerne."),
    ],
)
def test_who_wished_a_question_is_no_part_of_it(after: str, asked: str) -> None:
    reading = read(
        f"Talepapir\n\nVejrministeriet\n\nSamrådsspørgsmål K\n\n”Regner det?”\n\n{after}\n\nSvar\n\nDet regner.\n"
    )
    (answer,) = reading.answers
    assert answer.part.question is not None
    assert " ".join(reading.repaired.view.text[slice(*answer.part.question)].split()) == asked


@pytest.mark.parametrize(
    ("stamp", "number"),
    [
        ("Aktstk. 23 endeligt svar på spørgsmål 2", "2 til Aktstk. 23"),
        ("Aktstk. 23 - Svar på spørgsmål 2", "2 til Aktstk. 23"),
        ("L 23 - endeligt svar på spørgsmål 2", "2 til L 23"),
        ("B 23 Foreløbigt svar på spm. nr. 2", "2 til B 23"),
        ("L 23 Spørgsmål 2", "2 til L 23"),
        ("L 23 Svar på Spørgsmål 2", "2 til L 23"),
    ],
)
def test_what_a_question_is_put_to_may_stand_in_the_stamp_alone(stamp: str, number: str) -> None:
    reading = read(
        f"Vejrudvalget 2015-16\n{stamp}\nOffentligt\n\nVejrministeriet\n\n"
        "Hermed sendes svar på spørgsmål nr. 2.\n\nSpørgsmål nr. 2:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n"
    )
    assert reading.answers[0].kind.value == "bill"
    assert reading.answers[0].number is not None
    assert reading.answers[0].number.value == number
