"""Parliamentary sessions: how they are written, and which one a day belongs to.

A session runs from the first Tuesday of October to the next one (Constitution, section 36). An election begins a
second session of the same year.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_ELECTIONS = (
    date(2005, 2, 8),
    date(2007, 11, 13),
    date(2011, 9, 15),
    date(2015, 6, 18),
    date(2019, 6, 5),
    date(2022, 11, 1),
)

_FIRST_KNOWN = date(2001, 12, 1)
# The last session of which it is known here whether an election split it.
_LAST_KNOWN_YEAR = 2024

# The Folketing meets within twelve weekdays of an election; until then it is not certain which session a day belongs
# to.
_UNTIL_IT_MEETS = timedelta(days=21)

SESSION = re.compile(r"\b((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)?\d\d)\b(?:\s*,?\s*\(?\s*([12])\.\s*samling\s*\)?)?")
_ADDRESS_FORM = re.compile(r"((?:19|20)\d\d)([12])")


def _opening(year: int) -> date:
    first = date(year, 10, 1)
    return first + timedelta(days=(1 - first.weekday()) % 7)


def _first_year(day: date) -> int:
    return day.year if day >= _opening(day.year) else day.year - 1


_SPLIT = {_first_year(day): day for day in _ELECTIONS}


def _written(first_year: int, part: int) -> str:
    years = f"{first_year}-{(first_year + 1) % 100:02d}"
    return f"{years} ({part}. samling)" if first_year in _SPLIT else years


def session_on(day: date) -> str | None:
    """Session ("2023-24", "2022-23 (2. samling)") on a day, or None where it is not certain."""
    first_year = _first_year(day)
    if day < _FIRST_KNOWN or first_year > _LAST_KNOWN_YEAR:
        return None
    election = _SPLIT.get(first_year)
    if election is None or day < election:
        return _written(first_year, 1)
    return _written(first_year, 2) if day >= election + _UNTIL_IT_MEETS else None


def canonical_session(text: str) -> str | None:
    """A session in any of its forms ("2022-23 (2. samling)", "2022/23", "20222") as it is cited; None for anything
    else."""
    text = text.strip()
    if address := _ADDRESS_FORM.fullmatch(text):
        return _written(int(address[1]), int(address[2]))
    if not (found := SESSION.fullmatch(text)):
        return None
    return session_of(found)


def session_of(found: re.Match[str]) -> str | None:
    """The session that a match of `SESSION` names; None where its two years do not follow each other."""
    first, last = int(found[1]), int(found[2]) % 100
    if (first + 1) % 100 != last:
        return None
    years = f"{first}-{last:02d}"
    return f"{years} ({found[3]}. samling)" if found[3] else years
