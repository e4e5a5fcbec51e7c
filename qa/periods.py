"""Days, months and years that a question names: when something was said, or what it is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from index.text import fold
from qa.numbers import blank

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar january",
            "februar february",
            "marts march",
            "april april",
            "maj may",
            "juni june",
            "juli july",
            "august august",
            "september september",
            "oktober october",
            "november november",
            "december december",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(MONTHS)

_FULL_DATE = re.compile(
    rf"\b(?:(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<d1>\d{{1,2}})[./-](?P<m1>\d{{1,2}})[./-](?P<y1>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})\.?\s+(?P<m2>{_MONTH})\s+(?P<y2>\d{{4}})"
    rf"|(?P<m3>{_MONTH})\s+(?P<d3>\d{{1,2}}),?\s+(?P<y3>\d{{4}}))\b",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d\-–/.])(?P<year>(?:19|20)\d\d)(?![\d\-–/])")
# What is said of a time by these is when something shall be, or what is spoken of, not when it was said.
_BY_THEN = r"(?:inden|(?:hen|frem) (?:til|mod|imod)|senest(?: i)?|om|by|until|towards?|about)"
_AHEAD = re.compile(
    r"\b(?:skal|vil|bliver?|kommer|ventes|forventes|forventer|regner|planlægg\w+|planlagt|mål(?:et|sætning\w*)?|will|shall|"
    r"expect(?:s|ed)?|going|plan(?:s|ned)?|target|goal)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Period:
    """Days that a question names, both ends included, and how it wrote them."""

    first: date
    last: date
    words: str

    @property
    def is_short(self) -> bool:
        """A month at most."""
        return self.last - self.first <= timedelta(days=31)


def mentions(text: str, period: Period) -> bool:
    """Whether a text names a day of the period, or the period itself."""
    if period.first.year == period.last.year and not period.is_short:
        return re.search(rf"(?<!\d){period.first.year}(?!\d)", text) is not None
    found, _ = read_periods(text)
    return any(one.first <= period.last and period.first <= one.last and one.first >= period.first for one in found)


def read_periods(text: str) -> tuple[list[Period], str]:
    found: list[Period] = []
    rest = text
    for match in _FULL_DATE.finditer(text):
        day = _day(match)
        if day:
            found.append(Period(day, day, match.group()))
            rest = blank(rest, match)
    for match in _MONTH_YEAR.finditer(rest):
        first = date(int(match["year"]), MONTHS[fold(match["month"])], 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found.append(Period(first, last, match.group()))
        rest = blank(rest, match)
    for match in _YEAR.finditer(rest):
        year = int(match["year"])
        found.append(Period(date(year, 1, 1), date(year, 12, 31), match.group()))
        rest = blank(rest, match)
    return found, rest


def is_content(text: str, period: Period, latest: date | None) -> bool:
    """Whether a time is what the question is about, and neither when its answer was given nor what that must name.

    "Hvad skal nås inden 2030?" A time after all documents is such a one where the question looks ahead; "Hvor mange
    sager var der i 2030?" is still held to it, lest another year's number answer.
    """
    if re.search(rf"\b{_BY_THEN}\s+(?:den\s+|the\s+)?{re.escape(period.words)}(?!\w)", text, re.IGNORECASE):
        return True
    return latest is not None and period.first > latest and _AHEAD.search(text) is not None


def _day(match: re.Match[str]) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        if match["m1"]:
            return date(int(match["y1"]), int(match["m1"]), int(match["d1"]))
        month, day, year = (
            (match["m2"], match["d2"], match["y2"]) if match["m2"] else (match["m3"], match["d3"], match["y3"])
        )
        return date(int(year), MONTHS[fold(month)], int(day))
    except ValueError:
        return None
