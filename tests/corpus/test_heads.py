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
