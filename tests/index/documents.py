"""Documents for tests of the archive: an invented ministry, invented people."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from corpus.document import Asker, Document, Person, Speaker, Statement
from index.rows import Source

MINISTRY = Speaker("Prøveministeriet", "ministry")


def document(identifier: str, *statements: str, question: str = "Hvad vil ministeren?", **fields: object) -> Document:
    """A document whose source is its question and statements, one to a paragraph."""
    parts = [question, *statements]
    source = "\n\n".join(parts)
    spans, at = [], 0
    for part in parts:
        spans.append((at, at + len(part)))
        at += len(part) + 2
    defaults: dict[str, object] = {
        "source_name": f"{identifier}.txt",
        "kind": "alm_del",
        "status": "final",
        "session": "2030-31",
        "date": date(2031, 4, 1),
        "question_number": "17",
        "case_number": identifier,
        "document_number": None,
        "committee": "Retsudvalget",
        "committee_code": "REU",
        "ministry": "Prøveministeriet",
        "minister": Person("prøveminister", "Prøve Eksempelsen"),
        "asked_by": (Asker("Spørge Jørgensen", "XX"),),
    }
    return Document(
        id=identifier,
        source=source,
        questions=(Statement(*spans[0], (Speaker("Spørge Jørgensen", "asker"),)),),
        statements=tuple(Statement(start, end, (MINISTRY,)) for start, end in spans[1:]),
        **{**defaults, **fields},  # type: ignore[arg-type]
    )


def source(key: str, *documents: Document) -> Source:
    """Its content is all of the documents but the name of their file."""
    content = repr([replace(each, source_name="") for each in documents])
    return Source(key, hashlib.blake2b(content.encode(), digest_size=16).hexdigest(), documents)
