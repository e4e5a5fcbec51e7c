"""Interchange records: one JSON object a line, in and out (the form is in the README)."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, cast, get_args

from corpus.chamber import asked_first, doubtful, own_words, spoken_at
from corpus.committees import committee_code, committee_name
from corpus.document import Asker, Document, Kind, Person, Reference, Role, Speaker, Statement, Status
from corpus.errors import MinistersvarError
from corpus.flow import flow
from corpus.letters.references import Context, mentions
from corpus.sessions import canonical_session

# A record with a longer text (characters) is not read.
_LONGEST_RECORD = 5_000_000


class BadRecord(MinistersvarError):  # noqa: N818 - it names the line, not the failure
    """Says which line of a file of records cannot be read, and why."""

    def __init__(self, line: int, reason: str, danish: str | None = None) -> None:
        super().__init__(f"line {line}: {reason}", f"linje {line}: {danish}" if danish else None)
        self.line = line
        self.reason = reason


def looks_like_records(text: str) -> bool:
    """Whether a text is JSON Lines rather than a letter: its first line that holds anything begins an object."""
    return text.lstrip("\ufeff \t\r\n").startswith("{")


def read_records(
    text: str | Path, source_name: str | None = None, on_error: Callable[[MinistersvarError], None] | None = None
) -> Iterator[Document]:
    """The documents of a text or a file of records.

    A bad line does not stop the others: it is given to `on_error`, or, without it, raised as BadRecord after the last
    good one.
    """
    if isinstance(text, Path):
        source_name = source_name or text.name
        text = text.read_text(encoding="utf-8-sig")
    first_error: BadRecord | None = None
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1):
        if not line.strip():
            continue
        try:
            yield read_line(line, number, source_name or "records")
        except BadRecord as bad:
            if on_error is not None:
                on_error(bad)
            first_error = first_error or bad
    if first_error is not None and on_error is None:
        raise first_error


def read_line(line: str, number: int, source_name: str) -> Document:
    """The document of a line, the `number`th of its file. Raises BadRecord."""
    try:
        return read_record(_parsed(line), source_name)
    except MinistersvarError as error:
        raise BadRecord(number, str(error), error.danish) from error


def _parsed(line: str) -> Any:
    if len(line) > _LONGEST_RECORD:
        raise MinistersvarError("too long for a record", "for lang til en post")
    try:
        return json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise MinistersvarError("not JSON", "ikke JSON") from error


def read_record(record: Any, source_name: str) -> Document:
    """The document of one record. Raises MinistersvarError with the reason where it is none."""
    if not isinstance(record, dict):
        raise MinistersvarError("not an object", "ikke et objekt")
    identity = _text(record, "id")
    if not identity:
        raise MinistersvarError("no id", "intet id")
    turns = record.get("answer")
    if not isinstance(turns, list) or not turns:
        raise MinistersvarError("no answer", "intet svar")
    kind = _one_of(record, "kind", get_args(Kind), "alm_del")
    ministry = _text(record, "ministry")
    minister = _minister(record.get("minister"))
    asked_by = _askers(record.get("asked_by"))
    source = _Source()
    questions: list[Statement] = []
    statements: list[Statement] = []
    if question := _text(record, "question"):
        who = asked_by[0].name if asked_by else _text(record, "committee") or "spørgeren"
        questions.append(source.add("", question, (Speaker(who, "asker"),)))
    before: Statement | None = None
    for turn in turns:
        statement = _turn(turn, source, cast(Kind, kind), ministry, minister, before)
        if statement is not None:
            (questions if statement.role == "asker" else statements).append(statement)
            before = statement
    if not statements:
        raise MinistersvarError(
            "no statement of a minister or an authority", "ingen udtalelse fra en minister eller en myndighed"
        )
    name = _text(record, "committee")
    code = _text(record, "committee_code") or (committee_code(name) if name else None)
    if name and code is None and name.isupper() and len(name) <= 4:
        name, code = committee_name(name) or name, name
    text = source.text
    number = _text(record, "question_number")
    bill = number.partition(" til ")[2] if number and kind == "bill" else None
    context = Context(frozenset((number,) if number else ()), cast(Kind, kind), bill or None, name, code)
    return Document(
        id=identity,
        source=text,
        source_name=source_name,
        kind=cast(Kind, kind),
        status=cast(Status, _one_of(record, "status", get_args(Status), "final")),
        session=_session(record),
        date=_date(record),
        question_number=number,
        case_number=_text(record, "case_number"),
        document_number=_text(record, "document_number"),
        committee=name,
        committee_code=code,
        ministry=ministry,
        minister=minister,
        asked_by=asked_by,
        questions=tuple(questions),
        statements=tuple(statements),
        references=tuple(_references(text, [*questions, *statements], context)),
        url=_text(record, "url"),
    )


class _Source:
    """The text that a record's document cites: the question, then each turn under its speaker's name."""

    def __init__(self) -> None:
        self.text = ""

    def add(self, heading: str, words: str, chain: tuple[Speaker, ...], uncertain: bool = False) -> Statement:
        self.text += ("\n\n" if self.text else "") + heading
        start = len(self.text)
        self.text += words
        return Statement(start, len(self.text), chain, (), uncertain)


def _turn(
    turn: Any,
    source: _Source,
    kind: Kind,
    ministry: str | None,
    minister: Person | None,
    before: Statement | None,
) -> Statement | None:
    if not isinstance(turn, dict):
        raise MinistersvarError("a turn of the answer is not an object", "et indlæg i svaret er ikke et objekt")
    role = cast(Role, _one_of(turn, "role", get_args(Role), "ministry"))
    words = (_text(turn, "text") or "").strip()
    if not words:
        return None
    signer = ministry or (minister and (minister.name or minister.title)) or None
    speaker = (
        _text(turn, "speaker")
        or (minister and role == "minister" and (minister.name or minister.title))
        or signer
        or "Ministeriet"
    )
    chain: tuple[Speaker, ...] = (Speaker(speaker, role),)
    if kind == "question_time" and role == "minister":
        # In the chamber nobody signs for a minister, and the ministry stands behind its own alone.
        signer = ministry if asked_first(speaker, minister) else None
    names = turn.get("stated_by")
    if isinstance(names, list) and names and all(isinstance(name, str) and name for name in names):
        roles: list[Role] = [role] + ["quoted"] * (len(names) - 2) + ["ministry"] * (len(names) > 1)
        chain = tuple(Speaker(name, own) for name, own in zip(names, roles, strict=True))
    elif role in ("minister", "quoted") and signer and signer != speaker:
        chain += (Speaker(signer, "ministry" if ministry else "minister"),)
    heading = f"{speaker}:\n"
    if kind == "question_time" and (time := _time(turn)):
        heading = f"Kl. {time}\n\n{heading}"
    statement = source.add(heading, words, chain, turn.get("uncertain") is True)
    if kind != "question_time":
        return statement
    if (own := own_words(source.text, statement.start, statement.end)) is None:
        return None
    start, end, gaps = own
    statement = replace(statement, start=start, end=end, gaps=gaps)
    if role == "minister" and not isinstance(turn.get("uncertain"), bool):
        words = flow(source.text, start, end, gaps).text
        statement = replace(statement, uncertain=doubtful(words, chain[0].name, before, minister))
    return statement


def _references(text: str, statements: list[Statement], context: Context) -> Iterator[Reference]:
    for statement in sorted(statements, key=lambda statement: statement.start):
        for found in mentions(text, statement.start, statement.end, context):
            mention = found.value
            yield Reference(
                mention.kind,
                mention.question_number,
                mention.committee,
                mention.session,
                mention.date,
                found.start,
                found.end,
            )


def _time(turn: dict[str, Any]) -> str | None:
    value = _text(turn, "time")
    return value if value and re.fullmatch(r"[0-2]?\d:[0-5]\d", value) else None


def _text(record: dict[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is None or value == "":
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise MinistersvarError(f"{key} is not text", f"{key} er ikke tekst")
    return value


def _one_of(record: dict[str, Any], key: str, allowed: tuple[str, ...], default: str) -> str:
    value = _text(record, key)
    if value is None:
        return default
    if value not in allowed:
        said, choices = repr(value[:40]), ", ".join(allowed)
        raise MinistersvarError(f"{key} is {said}, not one of {choices}", f"{key} er {said}, ikke en af {choices}")
    return value


def _date(record: dict[str, Any]) -> date | None:
    if (value := _text(record, "date")) is None:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError as error:
        said = repr(value[:40])
        raise MinistersvarError(
            f"date is {said}, not like 2024-09-04", f"date er {said}, ikke som 2024-09-04"
        ) from error


def _session(record: dict[str, Any]) -> str | None:
    value = _text(record, "session")
    return (canonical_session(value) or value) if value else None


def _minister(value: Any) -> Person | None:
    if not isinstance(value, dict):
        return Person(None, value) if isinstance(value, str) and value else None
    person = Person(_text(value, "title"), _text(value, "name"))
    return person if person.title or person.name else None


def _askers(value: Any) -> tuple[Asker, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(
        Asker(name, _text(entry, "party"))
        for entry in value
        if isinstance(entry, dict) and (name := _text(entry, "name"))
    )


def document_record(document: Document) -> dict[str, Any]:
    """The interchange record of a document; `read_record` makes the same statements of it."""
    minister, turns = document.minister, _turns(document)
    record: dict[str, Any] = {
        "id": document.id,
        "kind": document.kind,
        "session": document.session,
        "date": document.date.isoformat() if document.date else None,
        "question_number": document.question_number,
        "case_number": document.case_number,
        "document_number": document.document_number,
        "committee": document.committee,
        "ministry": document.ministry,
        "minister": {"title": minister.title, "name": minister.name} if minister else None,
        "asked_by": [{"name": asker.name, "party": asker.party} for asker in document.asked_by],
        "question": document.question,
        "answer": [_turn_record(document, before, turn) for before, turn in zip([None, *turns], turns, strict=False)],
        "url": document.url,
        "status": document.status,
    }
    if document.committee_code and committee_code(document.committee or "") != document.committee_code:
        record["committee_code"] = document.committee_code
    return record


def _turns(document: Document) -> list[Statement]:
    return sorted((*document.questions[1:], *document.statements), key=lambda statement: statement.start)


def _turn_record(document: Document, before: Statement | None, statement: Statement) -> dict[str, Any]:
    turn: dict[str, Any] = {
        "speaker": statement.chain[0].name,
        "role": statement.role,
        "text": document.text(statement),
    }
    signer = document.ministry or (document.minister and (document.minister.name or document.minister.title))
    # A reader of the contract finds all it needs in the three fields; a chain of more than two needs a fourth.
    if len(statement.chain) > 2 or (len(statement.chain) == 2 and statement.chain[1].name != signer):
        turn["stated_by"] = list(statement.stated_by)
    doubted = document.kind == "question_time" and statement.role == "minister"
    if statement.uncertain or (doubted and doubtful(turn["text"], statement.chain[0].name, before, document.minister)):
        turn["uncertain"] = statement.uncertain
    if time := spoken_at(document, statement):
        turn["time"] = time
    return turn
