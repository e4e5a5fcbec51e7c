"""Which answers are wanted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date

from corpus.committees import COMMITTEES, committee_code
from corpus.document import Kind
from corpus.errors import MinistersvarError
from corpus.open_data.rows import ServiceAnswer
from corpus.sessions import canonical_session


@dataclass(frozen=True, slots=True)
class Scope:
    """All must hold; of several committees, kinds or sessions any one. An empty one holds for every answer."""

    committees: tuple[str, ...] = ()
    """Codes: "REU"."""
    kinds: tuple[Kind, ...] = ()
    sessions: tuple[str, ...] = ()
    """As they are cited: "2022-23 (2. samling)"."""
    since: date | None = None
    until: date | None = None
    """The last day, itself included."""

    @property
    def first_day(self) -> date | None:
        """No answer that is wanted is dated before it: a session begins in October."""
        begins = min((date(int(session[:4]), 10, 1) for session in self.sessions), default=None)
        return max(filter(None, (self.since, begins)), default=None)

    @property
    def key(self) -> str:
        """The same for the same wish, whatever the order it was put in."""
        wished = {name: sorted(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}
        return json.dumps(wished, ensure_ascii=False, sort_keys=True, default=str)

    def holds(self, answer: ServiceAnswer) -> bool:
        return (
            (not self.committees or any(code in self.committees for code in answer.committees))
            and (not self.kinds or answer.kind in self.kinds)
            and (not self.sessions or answer.session in self.sessions)
        )

    def within(self, day: date | None) -> bool:
        """Whether an answer of this day may be wanted; one without a date may where no dates were named."""
        first = self.first_day
        if day is None:
            return first is None and self.until is None
        return (first is None or day >= first) and (self.until is None or day <= self.until)


def committee_codes(names: Sequence[str]) -> tuple[str, ...]:
    """Codes of committees named by code or name. Raises MinistersvarError for one that is not known."""
    codes = []
    for name in names:
        code = name.strip().upper() if name.strip().upper() in COMMITTEES else committee_code(name)
        if code is None:
            raise MinistersvarError(
                f"no committee is known as {name!r}: write a code (REU) or the whole name",
                f"intet udvalg er kendt som »{name}«: skriv forkortelsen (REU) eller hele navnet",
            )
        codes.append(code)
    return tuple(dict.fromkeys(codes))


def session_names(names: Sequence[str]) -> tuple[str, ...]:
    """Sessions in their cited form. Raises MinistersvarError for what is no session."""
    sessions = []
    for name in names:
        session = canonical_session(name)
        if session is None:
            raise MinistersvarError(
                f"{name!r} is no session: write 2023-24, 2022-23 (2. samling) or 20222",
                f"»{name}« er ikke en samling: skriv 2023-24, 2022-23 (2. samling) eller 20222",
            )
        sessions.append(session)
    return tuple(dict.fromkeys(sessions))
