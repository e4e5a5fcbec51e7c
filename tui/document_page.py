"""Documents as a page: the head, the question, and each speaker's part of the answer apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from corpus.chamber import spoken_at
from corpus.document import Document, Person, Statement
from qa.results import Reference
from tui import messages
from tui.dates import written_date
from tui.language import Language
from tui.page import Page
from tui.wording import askers, chain, marked_uncertain, mentioning, reference


def document_page(
    document: Document,
    language: Language,
    page: Page | None = None,
    *,
    references: Sequence[Reference] = (),
    mentioned_by: Sequence[Document] = (),
) -> Page:
    """`references` are the answers that the document points at, `mentioned_by` the documents that point at it."""
    page = page or Page()
    page.line(document.label, style="bold")
    page.blank()
    page.table(head(document, language), indent=2)
    page.blank()
    _heading(page, messages.QUESTION.to(language))
    if document.questions:
        page.passage(document.question, indent=2)
    else:
        page.line(messages.NO_QUESTION.to(language), indent=2)
    page.blank()
    _heading(page, messages.REPLY.to(language))
    # In a debate the asker comes back: those turns stand where they were spoken.
    turns = sorted([*document.questions[1:], *document.statements], key=lambda statement: statement.start)
    if not turns:
        page.line(messages.NO_REPLY.to(language), indent=2)
    for first, (name, statements) in enumerate(groupby(turns, key=lambda turn: speaker(document, turn, language))):
        if first:
            page.blank()
        page.line(f"{name}:", style="italic", indent=2)
        for number, statement in enumerate(statements):
            if number:
                page.blank()
            page.passage(document.text(statement), indent=4)
    _pointers(page, messages.REFERENCES.to(language), [reference(other, language) for other in references])
    _pointers(page, messages.MENTIONED_BY.to(language), [mentioning(other, language) for other in mentioned_by])
    return page


def choice_page(documents: Sequence[Document], asked: str, language: Language, page: Page | None = None) -> Page:
    """Several documents that one reference finds, to choose from."""
    page = page or Page()
    page.line(messages.SEVERAL_DOCUMENTS.to(language, count=len(documents), reference=asked))
    for document in documents:
        page.blank()
        page.line(document.id, style="bold", indent=2)
        page.line(document.label, indent=4)
        day = written_date(document.date, language) if document.date else messages.UNDATED.to(language)
        page.items([day, *filter(None, [document.ministry])], style="dim", indent=4)
    return page


def _pointers(page: Page, title: str, pointers: Sequence[str]) -> None:
    if not pointers:
        return
    page.blank()
    _heading(page, title)
    for pointer in pointers:
        page.line(pointer, indent=2, mark="- ")


def _heading(page: Page, text: str) -> None:
    page.line(text, style="bold")


def speaker(document: Document, turn: Statement, language: Language) -> str:
    """Who speaks in a turn, as its heading says it."""
    minister = document.minister.name if document.minister else None
    name = chain(turn.stated_by, turn.role, minister, language)
    if time := spoken_at(document, turn):
        name = messages.SPOKEN_AT.to(language, name=name, time=time)
    if turn.role == "asker":
        return f"{name} ({messages.ASKER.to(language)})"
    return marked_uncertain(name, language) if turn.uncertain else name


def head(document: Document, language: Language) -> list[tuple[str, str]]:
    """The fields that a document has, with their names."""
    committee = document.committee
    if document.committee_code and document.committee_code != committee:
        committee = f"{committee} ({document.committee_code})" if committee else document.committee_code
    values = {
        "id": document.id,
        "kind": messages.KIND[document.kind].to(language),
        "case": document.case_number,
        "document": document.document_number,
        "committee": committee,
        "ministry": document.ministry,
        "minister": _person(document.minister),
        "date": written_date(document.date, language) if document.date else None,
        "askers": askers(document.asked_by, language),
        "status": messages.STATUS[document.status].to(language),
        "source": document.url or document.source_name,
    }
    return [(messages.FIELDS[field].to(language), value) for field, value in values.items() if value]


def _person(person: Person | None) -> str | None:
    if person is None:
        return None
    if person.name and person.title:
        return f"{person.name} ({person.title})"
    return person.name or person.title
