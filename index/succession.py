"""Which of several answers to one question counts: the newest final one. The others stay, marked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.document import Document, Status

QuestionKey = tuple[str, str, str, str]


def question_key(document: Document) -> QuestionKey | None:
    """What two answers to the same question have in common; None where the letter does not say enough to tell."""
    return key_of(
        document.kind, document.committee_code, document.committee, document.session, document.question_number
    )


def key_of(
    kind: str, committee_code: str | None, committee: str | None, session: str | None, question_number: str | None
) -> QuestionKey | None:
    """`question_key` of a document by its fields."""
    named = committee_code or committee
    if not question_number or not session:
        return None
    if named is None and kind not in ("section_20", "question_time"):
        return None
    return kind, named or "", session, "".join(question_number.split())


@dataclass(frozen=True, slots=True)
class Standing:
    """What a document has become by what else is in the archive."""

    status: Status
    outdated: bool


Stated = tuple[int, Status, str | None, bool]
"""An answer by its number, its status as stated, its ISO date, and whether it says that it corrects an earlier one."""


def standings(answers: Sequence[Stated]) -> dict[int, Standing]:
    """The standing of each answer to one question.

    A final answer that is older than another final one is superseded. Of two of the same day the one that says that it
    corrects the other counts; else they are copies of one letter. One without a date cannot be told to be older. A
    preliminary answer stays what it is, but is outdated once a final one is there; a supplementary one adds to the
    final one and is never outdated.
    """
    newest = max(((day or "", corrects) for _, status, day, corrects in answers if status == "final"), default=None)
    result: dict[int, Standing] = {}
    for number, status, day, corrects in answers:
        if newest is None or status == "supplementary":
            result[number] = Standing(status, outdated=status == "superseded")
        elif status == "final":
            older = bool(day) and (str(day), corrects) < newest
            result[number] = Standing("superseded" if older else "final", outdated=older)
        else:
            result[number] = Standing(status, outdated=True)
    return result


def answers_to(connection: sqlite3.Connection, keys: Iterable[QuestionKey]) -> list[list[Stated]]:
    """For each question the answers that the archive holds, as `standings` takes them."""
    return [
        connection.execute(
            """SELECT number, stated_status, date, corrects FROM documents
            WHERE kind = ?1 AND coalesce(committee_code, committee, '') = ?2 AND session = ?3
              AND lower(replace(question_number, ' ', '')) = lower(?4)""",
            key,
        ).fetchall()
        for key in keys
    ]
