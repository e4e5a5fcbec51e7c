"""What a test letter must be read as."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

MINISTRY = "Prøveministeriet"
MINISTER = "Minna Prøvesen"

FIELDS = (
    "kind",
    "status",
    "session",
    "date",
    "question_number",
    "case_number",
    "document_number",
    "committee",
    "committee_code",
    "ministry",
    "minister_title",
    "minister_name",
    "asked_by",
)


@dataclass(frozen=True)
class Answer:
    """One document.

    `says` are (chain, text) with the chain written innermost first: "P" is the ministry that signs, "M" its minister,
    ">" parts speakers, and a "?" before says that who spoke is uncertain. White space in texts is of no account.
    """

    question: str
    says: tuple[tuple[str, str], ...]
    refers: tuple[tuple[str, str, str | None, str | None, str | None], ...] = ()
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Letter:
    name: str
    source: str | Callable[[], bytes]
    answers: tuple[Answer, ...]
    ending: str = ".txt"


def answer(
    number: str | None,
    question: str,
    *says: tuple[str, str],
    refers: tuple[tuple[str, str, str | None, str | None, str | None], ...] = (),
    **fields: Any,
) -> Answer:
    defaults: dict[str, Any] = dict.fromkeys(FIELDS)
    defaults |= {
        "kind": "alm_del",
        "status": "final",
        "question_number": number,
        "ministry": MINISTRY,
        "minister_title": "prøveminister",
        "minister_name": MINISTER,
        "committee": "Prøveudvalget",
        "asked_by": (),
    }
    return Answer(question, says, refers, defaults | fields)
