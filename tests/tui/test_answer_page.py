from __future__ import annotations

from dataclasses import replace

from qa.results import Answer, Excerpt, Interpretation, Reference, Search
from tui.answer_page import answer_page, search_page
from tui.language import Language
from tui.page import Medium, Page

NARROW = Medium(width=60, styled=False)


def drawn(answer: Answer, language: Language, *, filtered: bool = False) -> str:
    return answer_page(answer, language, filtered=filtered, page=Page(NARROW)).drawn()


def test_an_answer_in_danish(answer: Answer) -> None:
    assert (
        drawn(answer, "da")
        == """\
Sandsynligvis et svar (83 %)

1  Rigspolitiet finder ikke anledning til en ændring.
   — Rigspolitiet, gengivet af Justitsministeriet
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Sagsnr. 2024-08874 · 4. september 2024
     stillet af Karina Lorentzen Dehnhardt (SF)

2  Første afsnit.

   Andet afsnit.
   — Center mod Menneskehandel, gengivet af Digitaliserings-
     og Ligestillingsministeriet, gengivet af
     Justitsministeriet
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Sagsnr. 2024-08874 · 4. september 2024
     stillet af Karina Lorentzen Dehnhardt (SF) · side 2
     foreløbigt svar
"""
    )


def test_an_answer_in_english(answer: Answer) -> None:
    assert (
        drawn(replace(answer, excerpts=answer.excerpts[:1]), "en")
        == """\
Probably an answer (83%)

1  Rigspolitiet finder ikke anledning til en ændring.
   — Rigspolitiet, quoted by Justitsministeriet
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Case no. 2024-08874 · 4 September 2024
     asked by Karina Lorentzen Dehnhardt (SF)
"""
    )


def test_an_excerpt_says_where_it_is_uncertain_who_speaks_and_what_has_been_superseded(
    answer: Answer, excerpt: Excerpt
) -> None:
    open_ = replace(
        excerpt,
        uncertain=True,
        role="ministry",
        stated_by=("Justitsministeriet",),
        citation=replace(excerpt.citation, status="superseded"),
    )
    answered = replace(answer, excerpts=(open_,))
    assert drawn(answered, "da").endswith(
        """\
   — Justitsministeriet (usikkert, hvem der udtaler sig)
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Sagsnr. 2024-08874 · 4. september 2024
     stillet af Karina Lorentzen Dehnhardt (SF)
     afløst af et nyere svar
"""
    )
    assert drawn(answered, "en").endswith(
        """\
   — Justitsministeriet (uncertain who speaks)
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Case no. 2024-08874 · 4 September 2024
     asked by Karina Lorentzen Dehnhardt (SF)
     superseded by a newer answer
"""
    )
    search = search_page(Search("handel", (open_,), 1, 1.0), "da", Page(NARROW)).drawn()
    assert "— Justitsministeriet (usikkert, hvem der udtaler sig)\n" in search


def test_an_excerpt_is_followed_by_the_other_places_where_it_stands(answer: Answer, excerpt: Excerpt) -> None:
    draft = replace(excerpt.citation, label="REU alm. del, svar på spørgsmål 7", status="preliminary", asked_by=())
    page = Page(Medium(width=None, styled=False))
    told = replace(answer, excerpts=(replace(excerpt, also=(draft,)),))
    answer_page(told, "da", filtered=False, page=page)
    assert page.drawn().endswith(
        "     også i: REU alm. del, svar på spørgsmål 7 · Sagsnr. 2024-08874 · 4. september 2024 · foreløbigt svar\n"
    )
    search = search_page(Search("x", told.excerpts, 1, 1.0), "en", Page(Medium(width=None, styled=False))).drawn()
    assert "     also in: REU alm. del, svar på spørgsmål 7 · Case no. 2024-08874" in search


def test_no_answer_looks_different_from_one(answer: Answer, excerpt: Excerpt) -> None:
    silent = replace(answer, answered=False, confidence=0.12, excerpts=(), nearest=(excerpt, excerpt))
    lines = drawn(silent, "da").splitlines()
    assert lines[:4] == [
        "Arkivet indeholder ikke noget svar på spørgsmålet (bedste",
        "kandidat: 12 %).",
        "Nærmest kommer disse passager, som ikke besvarer det:",
        "",
    ]
    assert lines[4] == "-  Rigspolitiet finder ikke anledning til en ændring."
    assert "1  " not in lines
    assert "denne passage" in drawn(replace(silent, nearest=(excerpt,)), "da")


def test_nothing_near_is_said_too(answer: Answer) -> None:
    silent = replace(answer, answered=False, confidence=0.0, excerpts=())
    assert drawn(silent, "en") == (
        "The archive holds no answer to the question.\nNothing in it resembles what is asked.\n"
    )
    assert "within the filters" in drawn(silent, "en", filtered=True)


def test_what_the_question_was_taken_for_comes_first(answer: Answer) -> None:
    taken_for = replace(answer, interpreted_as=Interpretation("Og?", ("case no. 7", "A"), ("sagsnr. 7", "A")))
    assert drawn(taken_for, "da").splitlines()[:2] == ["Forstået som: Og? [sagsnr. 7 · A]", ""]
    assert drawn(taken_for, "en").splitlines()[:2] == ["Understood as: Og? [case no. 7 · A]", ""]


def test_see_also_says_how_to_open_what_the_archive_holds(answer: Answer, reference: Reference) -> None:
    elsewhere = Reference("section_20", "S 36", None, "2022-23", None, None)
    page = Page(Medium(width=None, styled=False))
    answer_page(replace(answer, see_also=(reference, elsewhere)), "da", filtered=False, page=page)
    assert page.drawn().splitlines()[-3:] == [
        "Se også:",
        "- REU alm. del, svar på spørgsmål 1193 (2023-24), 4. september 2024 (ministersvar show 2024-08874)",
        "- § 20-spørgsmål S 36, skriftligt svar (2022-23) (ikke i arkivet)",
    ]


def test_escape_sequences_in_a_document_are_not_obeyed(answer: Answer, excerpt: Excerpt) -> None:
    citation = replace(excerpt.citation, label="\x1b]0;x\x07", case_number="\x9b2J", ministry="\x1b[2J")
    hostile = replace(excerpt, text="\x1b[2J\u202eja", stated_by=("\x1b[31mA", "B\r"), citation=citation)
    page = Page(Medium(width=60, styled=True))
    answer_page(
        replace(answer, excerpts=(hostile,), interpreted_as=Interpretation("\x1b[5m")), "da", filtered=False, page=page
    )
    for sequence in ("\x1b[2J", "\x1b[31m", "\x1b]0", "\x9b", "\x07", "\r", "\u202e", "\x1b[5m"):
        assert sequence not in page.drawn()


def test_a_search_says_how_many_of_how_many(excerpt: Excerpt) -> None:
    def first_line(hits: int, total: int) -> str:
        search = Search("handel", (excerpt,) * hits, total, 1.0)
        return search_page(search, "da", Page(NARROW)).drawn().splitlines()[0]

    assert first_line(0, 0) == "Ingen passager i arkivet passer."
    assert first_line(1, 1) == "1 passage:"
    assert first_line(1, 7) == "Den nærmeste af 7 passager:"
    assert first_line(2, 2) == "2 passager, de nærmeste først:"
    assert first_line(10, 42) == "De 10 nærmeste af 42 passager:"


def test_numbers_of_hits_line_up(excerpt: Excerpt) -> None:
    page = search_page(Search("handel", (excerpt,) * 10, 10, 1.0), "da", Page(NARROW))
    starts = [line[:4] for line in page.drawn().splitlines() if line.lstrip()[:1].isdigit()]
    assert starts[1:] == [f"{number:>2}  " for number in range(1, 11)]
