"""What a page puts between two halves of a sentence: its margin, its footnotes, its number."""

from __future__ import annotations

import pytest

from corpus.letters import noise
from corpus.letters.reading import Reading, read
from corpus.letters.repair import repair

_ADDRESS = "Vejrgade 2\n1216 København K\nTel.\nMail\nWeb\n1234 5678\nwww.vov.dk"
_HALVES = ("Antallet af målte byger er efter ministeriets opgørelse faldet", "med 34 pct. siden 2015.")


def _letter(answer: str, minister: str = "ministeren for vejr og vind") -> Reading:
    return read(
        "Folketingets Vejrudvalg har den 5. maj 2030 stillet følgende spørgsmål nr. 12 (Alm. del) til "
        f"{minister}, som hermed besvares.\n\nSpørgsmål nr. 12:\n\n”Regner det?”\n\nSvar:\n\n{answer}\n"
    )


def _said(reading: Reading) -> str:
    (answer,) = reading.answers
    return " ".join(reading.repaired.view.text[slice(*answer.part.answer)].split())


@pytest.mark.parametrize(
    ("minister", "name"),
    [
        ("ministeren for vejr og vind", "Ministeriet for Vejr og\nVind"),
        ("ministeren for vejr og vind", "Ministeriet for Vejr og Vind"),
        ("ministeren for vejr og vind", "Ministeriet for\nVejr og\nVind"),
        ("ministeren for vejr, vind og regn", "Ministeriet for Vejr,\nVind og Regn"),
        ("vejr- og vindministeren", "Vejr- og\nVindministeriet"),
        ("vejr-, vind- og regnministeren", "Vejr-, Vind- og\nRegnministeriet"),
    ],
)
@pytest.mark.parametrize(
    "column",
    [
        "{date}\n{name}\n{address}\nSide\n1/2",
        "{name}\n{date}\n{address}",
        "{address}\n{name}\n{date}",
        "Side 1/2\n{date}\n{name}\n{address}",
        "{date}\n{name}",
        "{name}\n\n{date}",
    ],
)
@pytest.mark.parametrize("date", ["12. juni 2030", "Den 12. juni 2030", "12-06-2030"])
def test_a_margin_with_a_date_and_a_wrapped_name_cuts_no_sentence(
    column: str, minister: str, name: str, date: str
) -> None:
    margin = column.format(date=date, name=name, address=_ADDRESS)
    reading = _letter(f"{_HALVES[0]}\n{margin}\n{_HALVES[1]}", minister)
    assert _said(reading) == " ".join(_HALVES)
    assert reading.head.date is not None
    assert reading.head.date.value.isoformat() == "2030-06-12"
    assert reading.head.ministry is not None
    assert reading.head.ministry.value == " ".join(name.split())


@pytest.mark.parametrize(
    "text",
    [
        "Regnmåleren i den nordlige ende af den gamle havn blev flyttet\n12. juni 2030\nog er siden flyttet tilbage.",
        "Regnmåleren i den nordlige ende af havnen blev overdraget til\nMinisteriet for Vejr\nog er siden flyttet.",
        "Regnmåleren i den nordlige ende af havnen blev flyttet den\n12. juni 2030\nVejrministeriet\nhar den nu.",
        "Måler Dato Ejer, alle målere i den nordlige ende af havnen\n12. juni 2030\nVejrministeriet\nI alt 2",
    ],
)
def test_a_date_and_a_name_that_may_be_the_sentences_own_stay(text: str) -> None:
    reading = _letter(text)
    assert _said(reading) == " ".join(text.split())
    assert reading.head.date is None or reading.head.date.value.isoformat() != "2030-06-12"


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Der er 108 målere1 i landet. Opgørelsen er foretaget af", "Vejrministeriet i 2030."),
        ("Der er 108 målere[1] i landet. Opgørelsen er foretaget af", "Vejrministeriet i 2030."),
        ("Der er 108 målere1 i landet. De er som bekendt,", "Vejrministeriets egne medregnet, gamle."),
        ("Der er 108 målere1 i landet. De er efter opgørelsen", "meget gamle."),
        ("Der er 108 målere1 i landet, som det er opgjort sammen med det private", "Vejrlauget i 2030."),
    ],
)
@pytest.mark.parametrize(
    "footnote",
    [
        "1 Ved målere forstås her regnmålere.",
        "1 Ved målere forstås her regnmålere, jf. regnlovens § 2, stk. 1, og de regler,\nder er fastsat efter den.",
        "1 jf. regnloven.",
        "1 www.vov.dk/regn",
        "[1] Ved målere forstås her regnmålere.",
        "1 Ved målere forstås her regnmålere.\n2 Se også bilaget.",
    ],
)
@pytest.mark.parametrize(
    "page_ends", ["Side 1/2", "1/2", "VEJ, Alm.del - 2030-31 - Endeligt svar på spørgsmål 12: Spm. om regn"]
)
def test_a_footnote_between_halves_of_a_sentence_is_no_part_of_it(
    above: str, below: str, footnote: str, page_ends: str
) -> None:
    reading = _letter(f"{above}\n{footnote}\n{page_ends}\n{below}")
    assert _said(reading) == f"{above} {below}"


@pytest.mark.parametrize(
    "text",
    [
        # Nothing bears the mark, or only a word that has a number by itself.
        "Der er 108 målere i landet. Opgørelsen er foretaget af\n1 Vejrkontor\nSide 1/2\nVejrkontoret i Regnby.",
        "Udledningen af CO2 i landet fordelt på de enkelte kommuner og byer\n2 Regnby\nSide 1/2\nSneby",
        # The sentence above has ended.
        "Der er 108 målere1 i landet.\n1 Ved målere forstås her regnmålere.\nSide 1/2\nVejrministeriet har flere.",
    ],
)
def test_what_may_be_no_footnote_stays(text: str) -> None:
    assert _said(_letter(text)) == " ".join(text.replace("Side 1/2\n", "").split())


_PAGE = "Det har regnet i hele landet, og der er målt store mængder regn overalt i de enkelte landsdele. " * 5


def _with_numbers(*numbers: str) -> str:
    return "".join(f"{_PAGE.strip()}\n\n{number}\n\n" for number in numbers) + _PAGE.strip()


def test_numbers_alone_that_count_the_pages_are_no_text() -> None:
    assert repair(_with_numbers("2", "3", "4")).view.text.split() == (_PAGE * 4).split()


@pytest.mark.parametrize(
    "text",
    [
        _with_numbers("1", "2"),
        _with_numbers("2"),
        _with_numbers("2", "4"),
        _with_numbers("2", "3").replace("\n\n3\n\n", "\n\nSneby\n\n3\n\n"),
        f"{_with_numbers('2', '3')}\n\nRegnby\n\n17\n\nSneby",
        f"Det regner i hele landet, og det sner.\n\n2\n\nDet regner i hele landet, og det sner.\n\n3\n\n{_PAGE}",
    ],
)
def test_other_numbers_alone_stay(text: str) -> None:
    assert repair(text).view.text.split() == text.split()


def test_a_number_far_to_the_right_between_paragraphs_is_the_second_pages() -> None:
    page = _PAGE.strip()
    assert repair(f"{page}\n\n{' ' * 60}2\n\n{page}").view.text.split() == (_PAGE * 2).split()
    # A cell of a table has others above it or on its line, and no page is that short.
    for text in (f"{page}\n\nRegnby\n{' ' * 60}2\n\n{page}", f"Det regner.\n\n{' ' * 60}2\n\n{page}"):
        assert repair(text).view.text.split() == text.split()


@pytest.mark.parametrize(
    ("above", "below", "joined"),
    [("priser på rustfrit", "stål.", True), ("Rustfrit", "stål.", False), ("priser på rustfrit", "Stål.", False)],
)
def test_a_paragraphs_last_line_goes_on_after_the_page_break_however_short_it_is(
    above: str, below: str, joined: bool
) -> None:
    said = repair(f"Det regner.\n{above}\nSide 1/2\n\n{below}").view.text
    assert (f"{above}\n{below}" in said) is joined


@pytest.mark.parametrize("committee", ["Øudvalget", "Vejrudvalget", "Vejr- og Vindudvalget"])
def test_a_committees_stamp_is_told_however_short_its_name_is(committee: str) -> None:
    assert noise.is_stamp(f"{committee} 2019-20")
    assert not noise.is_stamp(f"{committee} spurgte i 2019-20")


@pytest.mark.parametrize("general", ["Alm.del", "alm. del", "Alm. del"])
def test_a_running_footer_of_any_spelling_cuts_no_sentence(general: str) -> None:
    footer = f"VEJ {general} - 2008-09 - Svar på spørgsmål 12: Spm. om byger, til vejrministeren"
    assert _said(_letter(f"{_HALVES[0]}\n\n{footer}\n\n2/3\n\n{_HALVES[1]}")) == " ".join(_HALVES)


@pytest.mark.parametrize(
    "stamp", ["VEJ alm. del - Svar på Spørgsmål 12", "VEJ Alm.del endeligt svar på spørgsmål 12", "VEJ alm. del"]
)
def test_a_stamp_of_any_spelling_is_one(stamp: str) -> None:
    assert noise.is_stamp(stamp)
    assert not noise.is_stamp(f"{stamp} er besvaret.")


@pytest.mark.parametrize("street", ["Regnhjørnet 2", "Snebanken 4 B", "Ved Åen 12-14", "Regnstræde 5, 2. sal"])
def test_a_street_of_any_name_over_its_postcode_cuts_no_sentence(street: str) -> None:
    margin = f"{street}\n1402 København K\nTlf. 72 00 11 22\nwww.vov.dk"
    assert _said(_letter(f"{_HALVES[0]}\n{margin}\n{_HALVES[1]}")) == " ".join(_HALVES)


@pytest.mark.parametrize("name", ["VEJR- OG SNEMINISTERIET", "SNE-, HAGL- OG REGNMINISTEREN", "SNEMINISTERIET"])
def test_a_ministry_in_capitals_over_its_address_cuts_no_sentence(name: str) -> None:
    address = "Regnhjørnet 110-112\n1216 København K\n\nTlf. 72 00 11 22\nwww.vov.dk"
    assert _said(_letter(f"{_HALVES[0]}\n\n{name}\n{address}\n\n{_HALVES[1]}")) == " ".join(_HALVES)
    # Without an address it may be a heading.
    assert name in _said(_letter(f"Det regner.\n\n{name}\n\nDet sner."))


def test_a_name_with_a_number_over_no_postcode_is_no_street() -> None:
    table = "Landsdel\n2030\nRegnby 2\n41\nSneby 3\n57\n\nDet regner."
    assert _said(_letter(table)) == " ".join(table.split())


@pytest.mark.parametrize(
    "after", ["De fleste er gamle, og mange er nu gået i stykker og", "De fleste måler, om det er"]
)
def test_a_tables_footnote_does_not_take_the_text_below_with_it(after: str) -> None:
    cells = "Tabel 1. Målere1\nØst\n41\n83\n1 Målere i drift.\n\n"
    read_as = _said(_letter(f"{cells}{after}\n\n2\n\nrepareret."))
    assert read_as == f"{' '.join(cells.split())} {after} repareret."
