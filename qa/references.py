"""What documents refer to, where the archive holds it."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.document import Document
from index.view import View
from qa.results import Excerpt, Reference


def see_also(view: View, excerpts: Sequence[Excerpt]) -> tuple[Reference, ...]:
    """What the cited documents refer to and the excerpts do not show already, each once."""
    cited = list(dict.fromkeys(excerpt.citation.id for excerpt in excerpts))
    shown = {*cited, *(citation.id for excerpt in excerpts for citation in excerpt.also)}
    documents = [document for identifier in cited for document in view.documents(identifier)]
    mentioned = (reference for document in documents for reference in references(view, document))
    return tuple(dict.fromkeys(reference for reference in mentioned if reference.id not in shown))


def references(view: View, document: Document) -> tuple[Reference, ...]:
    """What a document refers to, each with its document where the archive holds it."""
    found = []
    for r in document.references:
        target = view.document_of(r.kind, r.question_number, r.committee, r.session, r.date)
        found.append(Reference(r.kind, r.question_number, r.committee, r.session, r.date, target))
    return tuple(dict.fromkeys(found))
