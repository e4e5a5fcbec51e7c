"""A document's parts as JSON, for the archive. The source text is stored beside them, once for each source."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from corpus.document import Asker, Document, Person, Reference, Speaker, Statement
from corpus.flow import Gap


def encode_body(document: Document) -> str:
    """What the archive's columns do not hold."""
    return json.dumps(
        {
            "asked_by": [[asker.name, asker.party] for asker in document.asked_by],
            "questions": [_statement(statement) for statement in document.questions],
            "statements": [_statement(statement) for statement in document.statements],
            "references": [
                [r.kind, r.question_number, r.committee, r.session, r.date and r.date.isoformat(), r.start, r.end]
                for r in document.references
            ],
            "page_starts": list(document.page_starts),
            "minister": [document.minister.title, document.minister.name] if document.minister else None,
            "corrects": document.corrects,
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def decode_body(body: str) -> dict[str, Any]:
    """The keyword arguments of `Document` that `encode_body` wrote."""
    data = json.loads(body)
    return {
        "asked_by": tuple(Asker(name, party) for name, party in data["asked_by"]),
        "questions": tuple(_read_statement(item) for item in data["questions"]),
        "statements": tuple(_read_statement(item) for item in data["statements"]),
        "references": tuple(
            Reference(kind, number, committee, session, day and date.fromisoformat(day), start, end)
            for kind, number, committee, session, day, start, end in data["references"]
        ),
        "page_starts": tuple(data["page_starts"]),
        "minister": Person(*data["minister"]) if data["minister"] else None,
        "corrects": data["corrects"],
    }


def _statement(statement: Statement) -> list[Any]:
    return [
        statement.start,
        statement.end,
        [[speaker.name, speaker.role] for speaker in statement.chain],
        [[gap.start, gap.end, gap.reason] for gap in statement.gaps],
        statement.uncertain,
    ]


def _read_statement(item: list[Any]) -> Statement:
    start, end, chain, gaps, uncertain = item
    return Statement(
        start,
        end,
        tuple(Speaker(name, role) for name, role in chain),
        tuple(Gap(lo, hi, reason) for lo, hi, reason in gaps),
        uncertain,
    )
