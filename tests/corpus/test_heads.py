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
    ("margin", "title", "ministry"),
    [
        ("Ministeriet for Vejr\nog Vind", "ministeren for vejr og vind", "Ministeriet for Vejr og Vind"),
        (
            "Ministeriet for Vejr, Vind\nog Regn",
            "ministeren for vejr, vind og regn",
            "Ministeriet for Vejr, Vind og Regn",
        ),
        ("Ministeriet for\nVejr\nog Vind", "ministeren for vejr og vind", "Ministeriet for Vejr og Vind"),
        ("MINISTERIET FOR VEJR\nOG VIND", "ministeren for vejr og vind", "Ministeriet for Vejr og Vind"),
        ("Ministeriet for Vejr\nog Folketinget", "ministeren for vejr", "Ministeriet for Vejr"),
        # A title that says nothing of it.
        ("Ministeriet for Vejr, Vind\nog Regn", "regnministeren", "Ministeriet for Vejr, Vind og Regn"),
        ("Ministeriet for Vejr\nog Vejrudvalget", "regnministeren", "Ministeriet for Vejr"),
        ("Ministeriet for Vejr\n\nog Vind", "regnministeren", "Ministeriet for Vejr"),
    ],
)
def test_a_ministry_wrapped_before_og_has_the_name_that_its_ministers_title_confirms(
    margin: str, title: str, ministry: str
) -> None:
    reading = read(
        f"{margin}\n\nFolketingets Vejrudvalg har den 5. maj 2030 stillet følgende spørgsmål nr. 12 (Alm. del) "
        f"til {title}, som hermed besvares.\n\nSpørgsmål nr. 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n"
    )
    assert reading.head.ministry is not None
    assert reading.head.ministry.value == ministry


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


_SENT = "Hermed sendes vejrministerens svar på spørgsmål nr. S 12 fra Anders Andetsteds (W)."


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("Vera Vindsen", "Vera Vindsen"),
        ("Vera von Vind Vindsen", "Vera von Vind Vindsen"),
        ("Anders Andetsteds", None),
        ("Statens Regnprøve", None),
        ("Folketingets Vejrudvalg", None),
        ("Endelig Besvarelse", None),
        ("Vindvej Prøveby\n1000 København", None),
        ("Per Prøvesen\nKontorchef", None),
        ("Vera", None),
    ],
)
def test_a_name_alone_before_the_question_is_the_ministers(between: str, name: str | None) -> None:
    head = read(f"{_SENT}\n\n{between}\n\n\nSpørgsmål nr. S 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n").head
    assert (head.minister_name.value if head.minister_name else None) == name


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


def test_a_ministry_beside_labels_is_the_letters() -> None:
    head = read(
        "Snestyrelsen         Regnministeriet\n\nVejrudvalget har stillet spørgsmål nr. 12 (Alm. del).\n\n"
        "Spørgsmål nr. 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n"
    ).head
    assert head.ministry is not None
    assert head.ministry.value == "Regnministeriet"


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
    ("words", "signed", "name"),
    [
        ("stillet til vejrminister Vera Vindsen efter ønske", "", "Vera Vindsen"),
        ("stillet til vejrminister Vera Vindsen efter ønske", "\nMed venlig hilsen\n\nVanja Vind\n", "Vanja Vind"),
        ("stillet til vejrministeren Folketingets Vejrudvalg", "", None),
        ("stillet til vejrministeren. Vera Vindsen er rejst", "", None),
        ("stillet til vejrminister Christiansborg Slot", "", None),
        ("stillet til vejrministeren. Tidligere sneminister Vera Vindsen er rejst", "", None),
    ],
)
def test_a_minister_is_named_after_the_title(words: str, signed: str, name: str | None) -> None:
    head = read(f"Det drejer sig om spørgsmål nr. 12 (Alm. del), {words}.{_ANSWERED}{signed}").head
    assert (head.minister_name.value if head.minister_name else None) == name


def test_a_title_below_the_signature_may_be_in_small_letters() -> None:
    sent = "Vejrudvalget har stillet følgende spørgsmål nr. 12 (Alm. del), som hermed besvares."
    head = read(f"{sent}{_ANSWERED}\nMed venlig hilsen\n\nVera Vindsen\nvejrminister\n").head
    assert head.minister_title is not None
    assert head.minister_title.value == "vejrminister"


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


@pytest.mark.parametrize("field", ["regn og sne", "gelé og sne", "sne og gelé"])
def test_a_title_may_have_letters_of_any_name(field: str) -> None:
    head = read(
        f"MINISTERIET FOR {field.upper()}\n\nUdvalget har stillet det til ministeren for {field}.{_ANSWERED}"
    ).head
    assert head.minister_title is not None
    assert head.minister_title.value == f"minister for {field}"
    assert head.ministry is not None
    assert head.ministry.value == "Ministeriet for " + " og ".join(one.capitalize() for one in field.split(" og "))


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
    ("stamp", "number"),
    [
        ("Aktstk. 23 endeligt svar på spørgsmål 2", "2 til Aktstk. 23"),
        ("Aktstk. 23 - Svar på spørgsmål 2", "2 til Aktstk. 23"),
        ("L 23 - endeligt svar på spørgsmål 2", "2 til L 23"),
        ("B 23 Foreløbigt svar på spm. nr. 2", "2 til B 23"),
        ("L 23 Spørgsmål 2", "2 til L 23"),
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


def _read_question(question: str, letterhead: str = "") -> tuple[str | None, str | None]:
    head = read(
        f"{letterhead}Til Folketinget – Vejrudvalget\n\nHermed sendes svar på spørgsmål nr. 2 (Alm. del) af 5. maj "
        f"2030.\n\nVera Vindsen\n\n/ Rita Regn\n\nSpørgsmål\n\n{question}\n\nSvar\n\nDet regner.\n"
    ).head
    return (head.ministry.value if head.ministry else None, head.minister_title.value if head.minister_title else None)


@pytest.mark.parametrize(
    "question",
    [
        "Vil vejrministeren oplyse, om det regner?",
        "”Kan vejrministeren bekræfte, at det regner?”",
        "Vejrministeren bedes oplyse, om det regner.",
        "Er vejrministeren enig med regnministeren i, at det regner?",
    ],
)
def test_the_minister_whom_the_question_addresses_answers_where_nothing_else_tells(question: str) -> None:
    assert _read_question(question) == ("Vejrministeriet", "vejrminister")
    assert _read_question(question, "Vejrministeriet\n\n") == ("Vejrministeriet", "vejrminister")
    # One that another ministry answers was put to another minister, or was passed on.
    assert _read_question(question, "Sneministeriet\n\n") == ("Sneministeriet", None)


@pytest.mark.parametrize(
    "question",
    [
        "Vil ministeren oplyse, om vejrministeren har fået regn?",
        "Hvor ofte har vejrministeren svaret, at det regner?",
        "Vejrministerens svar i sidste uge var kort. Regner det?",
        "Har vejrministeren ret i, at det regner?",
    ],
)
def test_a_minister_whom_the_question_only_speaks_of_is_not_taken_for_the_one_who_answers(question: str) -> None:
    assert _read_question(question) == (None, None)
