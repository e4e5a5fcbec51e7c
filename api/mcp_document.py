"""One document over the Model Context Protocol: the one a reference means, in pieces that fit a model's context."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from api.mcp_text import candidates_text, document_text
from corpus.document import Document, Statement
from qa.assistant import Assistant
from qa.results import to_json

MOST_CHARACTERS = 20_000
"""Of the parts in one result; a single part is never cut, lest it be taken for the whole."""
MOST_CANDIDATES = 20


def found_document(assistant: Assistant, reference: str, first_part: int) -> tuple[dict[str, Any], str]:
    """As the object of `api.mcp_results.FoundDocument`, and as text."""
    with assistant.reading():
        documents = assistant.documents(reference)
        references = assistant.references(documents[0]) if len(documents) == 1 else ()
    found: dict[str, Any] = {
        "reference": reference,
        "citation": None,
        "parts": [],
        "next_part": None,
        "references": to_json(references),
        "candidates": [],
        "total": len(documents),
    }
    if len(documents) != 1:
        candidates = documents[:MOST_CANDIDATES]
        found["candidates"] = [to_json(_cited(document)) for document in candidates]
        return found, candidates_text(reference, candidates, len(documents))
    document = documents[0]
    spoken = sorted((*document.questions, *document.statements), key=lambda statement: statement.start)
    shown = _fitting(spoken[first_part:])
    end = first_part + len(shown)
    found["citation"] = to_json(_cited(document))
    found["parts"] = [_part(document, statement) for statement in shown]
    found["next_part"] = end if end < len(spoken) else None
    text = document_text(document, shown)
    return found, text if end >= len(spoken) else f"{text}\n\n(The document goes on: ask again with first_part {end}.)"


def _fitting(statements: Sequence[Statement]) -> Sequence[Statement]:
    """As many of the first ones as fit, and at least one."""
    size = 0
    for at, statement in enumerate(statements):
        size += statement.end - statement.start
        if at and size > MOST_CHARACTERS:
            return statements[:at]
    return statements


def _part(document: Document, statement: Statement) -> dict[str, Any]:
    return {
        "text": document.text(statement),
        "stated_by": list(statement.stated_by),
        "role": statement.role,
        "start": statement.start,
        "end": statement.end,
        "uncertain": statement.uncertain,
    }


def _cited(document: Document) -> Any:
    return document.cite(0, len(document.source))
