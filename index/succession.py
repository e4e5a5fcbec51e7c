"""Which of several answers to one question counts: the newest final one. The others stay, marked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.document import Document, Status

QuestionKey = tuple[str, str, str, str]


def question_key(document: Document) -> QuestionKey | None:
    """What two answers to the same question have in common; None where the letter does not say enough to tell."""
    committee = document.committee_code or document.committee
    if not document.question_number or not document.session:
        return None
    if committee is None and document.kind not in ("section_20", "question_time"):
        return None
    return document.kind, committee or "", document.session, "".join(document.question_number.split())


@dataclass(frozen=True, slots=True)
class Standing:
    """What a document has become by what else is in the archive."""

    status: Status
    outdated: bool


def standings(answers: Sequence[tuple[int, Status, str | None]]) -> dict[int, Standing]:
    """The standing of each answer to one question: (number, status as stated, ISO date) each.

    A final answer that is older than another final one is superseded. Two of the same day are copies of one letter, and
    one without a date cannot be told to be older: neither is. A preliminary answer stays what it is, but is outdated
    once a final one is there; a supplementary one adds to the final one and is never outdated.
    """
    finals = [day or "" for _, status, day in answers if status == "final"]
    newest = max(finals, default=None)
    result: dict[int, Standing] = {}
    for number, status, day in answers:
        if newest is None or status == "supplementary":
            result[number] = Standing(status, outdated=status == "superseded")
        elif status == "final":
            older = bool(day) and str(day) < newest
            result[number] = Standing("superseded" if older else "final", outdated=older)
        else:
            result[number] = Standing(status, outdated=True)
    return result


def answers_to(
    connection: sqlite3.Connection, keys: Iterable[QuestionKey]
) -> list[list[tuple[int, Status, str | None]]]:
    """For each question the answers that the archive holds, as `standings` takes them."""
    return [
        connection.execute(
            """SELECT number, stated_status, date FROM documents
            WHERE kind = ?1 AND coalesce(committee_code, committee, '') = ?2 AND session = ?3
              AND replace(question_number, ' ', '') = ?4""",
            key,
        ).fetchall()
        for key in keys
    ]
