"""What a search may be held to. The same filters everywhere: command line, HTTP and terminal."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date

from corpus.document import Kind, Role, Status


@dataclass(frozen=True, slots=True)
class Filters:
    """Every field that is set must hold; among the values of one field any may.

    Names (`ministries`, `ministers`, `committees`, `asked_by`, `stated_by`) match without regard to case and by whole
    words at their start, so that "Hummelgaard" finds Peter Hummelgaard. `committees` takes codes too.
    """

    date_from: date | None = None
    date_to: date | None = None
    committees: tuple[str, ...] = ()
    ministries: tuple[str, ...] = ()
    ministers: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    asked_by: tuple[str, ...] = ()
    stated_by: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    question_numbers: tuple[str, ...] = ()
    kinds: tuple[Kind, ...] = ()
    statuses: tuple[Status, ...] = ()
    roles: tuple[Role, ...] = ()

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))
