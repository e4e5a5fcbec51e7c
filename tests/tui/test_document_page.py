from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from corpus.document import Document, Speaker, Statement
from qa.results import Reference
from tui.document_page import choice_page, document_page
from tui.language import Language
from tui.page import Medium, Page


def page() -> Page:
    return Page(Medium(width=70, styled=False))


def pointers(document: Document) -> list[Reference]:
    """What it refers to, none of it in the archive."""
    return [
        Reference(mention.kind, mention.question_number, mention.committee, mention.session, mention.date, None)
        for mention in document.references
    ]


def test_a_document_in_danish(document: Document) -> None:
    assert (
        document_page(document, "da", page(), references=pointers(document)).drawn()
        == """\
REU alm. del, svar på spørgsmål 1193 (2023-24)

  Id           2024-08874
  Art          alm. del-spørgsmål
  Sagsnr.      2024-08874
  Dok.nr.      3364844
  Udvalg       Retsudvalget (REU)
  Ministerium  Justitsministeriet
  Minister     Peter Hummelgaard (justitsminister)
  Dato         4. september 2024
  Stillet af   Karina Lorentzen Dehnhardt (SF)
  Status       endeligt svar
  Kilde        2024-08874.txt

Spørgsmål
  Vil ministeren svare?

Svar
  Rigspolitiet, gengivet af Justitsministeriet:
    Ja, det vil vi.

  Justitsministeriet (usikkert, hvem der udtaler sig):
    Derfor svarer jeg ja. Se spørgsmål 1198.

Henvisninger
  - REU alm. del, svar på spørgsmål 1198, 4. september 2024 (ikke i
    arkivet)
"""
    )


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (
            "da",
            """\
Henvisninger
  - REU alm. del, svar på spørgsmål 1198, 4. september 2024 (ikke i
    arkivet)
  - § 20-spørgsmål S 36, skriftligt svar (2022-23) (ministersvar show
    20222-s36)

Henvist til fra
  - REU alm. del, svar på spørgsmål 1201 (2023-24), 5. oktober 2024
    (ministersvar show 2024-09999)
  - REU alm. del, svar på spørgsmål 1202 (2023-24) (ministersvar show
    udateret)
""",
        ),
        (
            "en",
            """\
References
  - REU alm. del, svar på spørgsmål 1198, 4 September 2024 (not in the
    archive)
  - § 20-spørgsmål S 36, skriftligt svar (2022-23) (ministersvar show
    20222-s36)

Referred to by
  - REU alm. del, svar på spørgsmål 1201 (2023-24), 5 October 2024
    (ministersvar show 2024-09999)
  - REU alm. del, svar på spørgsmål 1202 (2023-24) (ministersvar show
    udateret)
""",
        ),
    ],
)
def test_references_run_in_both_directions(document: Document, language: Language, shown: str) -> None:
    later = replace(document, id="2024-09999", question_number="1201", date=date(2024, 10, 5))
    undated = replace(document, id="udateret", question_number="1202", date=None)
    held = Reference("section_20", "S 36", None, "2022-23", None, "20222-s36")
    drawn = document_page(
        document, language, page(), references=[*pointers(document), held], mentioned_by=[later, undated]
    ).drawn()
    assert drawn.endswith("\n\n" + shown)


def test_a_superseded_answer_says_so(document: Document) -> None:
    superseded = replace(document, status="superseded")
    assert "  Status       afløst af et nyere svar\n" in document_page(superseded, "da", page()).drawn()
    assert "  Status        superseded by a newer answer\n" in document_page(superseded, "en", page()).drawn()


def test_what_is_not_known_is_left_out(document: Document) -> None:
    bare = replace(
        document,
        date=None,
        case_number=None,
        document_number=None,
        minister=None,
        committee=None,
        asked_by=(),
        questions=(),
        statements=(),
        references=(),
    )
    assert (
        document_page(bare, "en", page()).drawn()
        == """\
REU alm. del, svar på spørgsmål 1193 (2023-24)

  Id         2024-08874
  Kind       committee question (alm. del)
  Committee  REU
  Ministry   Justitsministeriet
  Status     final answer
  Source     2024-08874.txt

Question
  The document does not hold the question.

Answer
  The document holds no answer.
"""
    )


def test_a_debate_keeps_the_order_of_its_turns(document: Document) -> None:
    minister, asker = Speaker("Peter Hummelgaard", "minister"), Speaker("Mai Villadsen", "asker")
    debate = replace(
        document,
        source="Kommer det? Ja. Hvornår? I maj.",
        questions=(Statement(0, 11, (asker,)), Statement(16, 24, (asker,))),
        statements=(Statement(12, 15, (minister,)), Statement(25, 31, (minister,))),
        references=(),
    )
    body = document_page(debate, "da", page()).drawn().split("\nSvar\n")[1]
    assert (
        body
        == """\
  Peter Hummelgaard:
    Ja.

  Mai Villadsen (spørger):
    Hvornår?

  Peter Hummelgaard:
    I maj.
"""
    )


def test_several_documents_are_listed_to_choose_from(document: Document) -> None:
    other = replace(document, id="2023-01", date=None, ministry=None)
    assert (
        choice_page([document, other], "1193", "da", page()).drawn()
        == """\
2 dokumenter passer på 1193. Vælg et med »ministersvar show ID«:

  2024-08874
    REU alm. del, svar på spørgsmål 1193 (2023-24)
    4. september 2024 · Justitsministeriet

  2023-01
    REU alm. del, svar på spørgsmål 1193 (2023-24)
    uden dato
"""
    )
