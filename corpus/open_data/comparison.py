"""Where the service and the letter say different things of one answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from corpus.document import Asker, Document
from corpus.open_data.rows import ServiceAnswer
from corpus.open_data.state import Disagreement


def disagreements(answer: ServiceAnswer, document: Document) -> list[Disagreement]:
    """Fields that both tell and that cannot both be right. A field that only one tells is no disagreement."""
    return [Disagreement(document.id, field, said, stands) for field, said, stands in _differences(answer, document)]


def _differences(answer: ServiceAnswer, document: Document) -> Iterator[tuple[str, str, str]]:
    if answer.kind and answer.kind != document.kind:
        yield "kind", answer.kind, document.kind
    if answer.question_number and document.question_number:
        # A letter may leave out which bill its question belongs to.
        bill_named = " til " in answer.question_number and " til " in document.question_number
        numbers = [_plain(number, bill_named) for number in (answer.question_number, document.question_number)]
        if numbers[0] != numbers[1]:
            yield "question_number", answer.question_number, document.question_number
    if answer.committees and document.committee_code and document.committee_code not in answer.committees:
        yield "committee", ", ".join(answer.committees), document.committee_code
    if answer.session and document.session and answer.session != document.session:
        yield "session", answer.session, document.session
    # A letter is dated when it is signed; the service may date it when it came in.
    if answer.date and document.date and document.date not in (answer.date, answer.received):
        yield "date", answer.date.isoformat(), document.date.isoformat()
    if answer.asked_by and document.asked_by and not _same_people(answer.asked_by, document.asked_by):
        yield "asked_by", _names(answer.asked_by), _names(document.asked_by)


def _plain(number: str, bill_named: bool) -> str:
    question, _, bill = number.partition(" til ")
    return re.sub(r"[\s.]+", "", question + (bill if bill_named else "")).casefold()


def _same_people(some: Sequence[Asker], others: Sequence[Asker]) -> bool:
    return len(some) == len(others) and all(any(_same(one, other) for other in others) for one in some)


def _same(one: Asker, other: Asker) -> bool:
    """ "Karina Lorentzen" is "Karina Lorentzen Dehnhardt"; the party alone does not tell two people apart."""
    names = [set(asker.name.casefold().replace("-", " ").split()) for asker in (one, other)]
    return names[0] <= names[1] or names[1] <= names[0]


def _names(askers: Sequence[Asker]) -> str:
    return ", ".join(f"{asker.name} ({asker.party})" if asker.party else asker.name for asker in askers)
