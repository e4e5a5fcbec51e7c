"""Whose letter it is: the ministry, and its minister's title and name, wherever a letter gives them."""

from __future__ import annotations

import pytest

from corpus.letters.reading import read

_ANSWERED = "\n\nSpørgsmål nr. 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n"


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


def test_a_ministry_beside_labels_is_the_letters() -> None:
    head = read(
        "Snestyrelsen         Regnministeriet\n\nVejrudvalget har stillet spørgsmål nr. 12 (Alm. del).\n\n"
        "Spørgsmål nr. 12:\n\n”Regner det?”\n\nSvar:\n\nDet regner.\n"
    ).head
    assert head.ministry is not None
    assert head.ministry.value == "Regnministeriet"


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


@pytest.mark.parametrize("field", ["regn og sne", "gelé og sne", "sne og gelé"])
def test_a_title_may_have_letters_of_any_name(field: str) -> None:
    head = read(
        f"MINISTERIET FOR {field.upper()}\n\nUdvalget har stillet det til ministeren for {field}.{_ANSWERED}"
    ).head
    assert head.minister_title is not None
    assert head.minister_title.value == f"minister for {field}"
    assert head.ministry is not None
    assert head.ministry.value == "Ministeriet for " + " og ".join(one.capitalize() for one in field.split(" og "))


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


def _title(letter: str) -> str | None:
    title = read(letter).head.minister_title
    return title.value if title else None


_COLUMN = "Regnhjørnet 2\n1260 København K\nTlf. 7200 1122\nE-mail vejr@vejr.dk\nwww.vejr.dk"
_ASKED_ME = "Vejrudvalget har den 5. maj 2030 stillet mig følgende spørgsmål nr. 12 (Alm. del), som hermed besvares."


@pytest.mark.parametrize(
    ("above", "title"),
    [
        ("Vejrministeren\n\nVejrministeriet\n", "vejrminister"),
        ("Ministeren for Vejr\n\nMinisteriet for Vejr\n", "minister for vejr"),
        ("VEJR- OG SNEMINISTEREN\n", "vejr- og sneminister"),
        # No title.
        ("Ministeren\n\nVejrministeriet\n", None),
        ("Vejrministeriet\n", None),
    ],
)
def test_a_title_over_the_address_is_the_ministers(above: str, title: str | None) -> None:
    assert _title(f"Folketingets Vejrudvalg\n\n{above}{_COLUMN}\n\n{_ASKED_ME}{_ANSWERED}") == title


@pytest.mark.parametrize(
    ("letterhead", "to", "read_as"),
    [
        ("Vejrministeriet", ", til vejrministeren", "vejrminister"),
        ("Vejrministeriet", ", til vejrministeren, kopi til sneministeren", "vejrminister"),
        ("Ministeriet for Vejr og Sne", ", til ministeren for vejr og sne", "minister for vejr og sne"),
        # Another's, who may have passed the question on; what the question was about.
        ("Vejrministeriet", ", til sneministeren", None),
        ("Vejrministeriet", " til vejrministeren", None),
        ("Vejrministeriet", ", til vejrministerens brev", None),
        ("Vejrministeriet", "", None),
    ],
)
def test_the_parliaments_footer_tells_to_which_minister_the_question_was_put(
    letterhead: str, to: str, read_as: str | None
) -> None:
    footer = f"VEJ, Alm.del - 2030-31 - Endeligt svar på spørgsmål 12: Spm. om målte byger{to}\n1234567_0002.png"
    assert _title(f"{letterhead}\n\n{_ASKED_ME}{_ANSWERED}\n{footer}\n\nDet sner.\n") == read_as


def test_the_letters_own_title_goes_before_the_footers() -> None:
    footer = "VEJ, Alm.del - 2030-31 - Svar på spørgsmål 12: Spm. om byger, til vejrministeren"
    letter = f"Vejrministeriet\n\n{_ASKED_ME}{_ANSWERED}\n{footer}\n\nMed venlig hilsen\n\nVera Vindsen\nSneminister\n"
    assert _title(letter) == "sneminister"
