from __future__ import annotations

from dataclasses import replace

from corpus.document import Document, Speaker, Statement
from tui.document_page import choice_page, document_page
from tui.page import Medium, Page


def page() -> Page:
    return Page(Medium(width=70, styled=False))


def test_a_document_in_danish(document: Document) -> None:
    assert (
        document_page(document, "da", page()).drawn()
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
  - REU alm. del, svar på spørgsmål 1198, 4. september 2024
"""
    )


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
