"""Dates as people write them on a command line, and as the interface writes them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from corpus.dates import MONTHS, parse_date
from tui.language import Language

_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_YEAR = re.compile(r"[12]\d{3}", re.ASCII)
_YEAR_AND_MONTH = re.compile(r"(?P<year>[12]\d{3})-(?P<month>\d{1,2})", re.ASCII)
_MONTH_AND_YEAR = re.compile(rf"(?P<month>{'|'.join(MONTHS)}) (?P<year>[12]\d{{3}})")
_ENGLISH_MONTH = re.compile("|".join(_ENGLISH_MONTHS), re.IGNORECASE)


def period(text: str) -> tuple[date, date]:
    """First and last day of what was written: a year, a month or a day.

    Reads `2024`, `2024-09`, `september 2024` and the days that letters write (`corpus.dates`), with English names of
    months too. Raises ValueError for all else, and for days that no calendar has.
    """
    written = _ENGLISH_MONTH.sub(_danish_month, " ".join(text.split())).lower()
    if _YEAR.fullmatch(written):
        return date(int(written), 1, 1), date(int(written), 12, 31)
    if match := _YEAR_AND_MONTH.fullmatch(written):
        return _month(int(match["year"]), int(match["month"]))
    if match := _MONTH_AND_YEAR.fullmatch(written):
        return _month(int(match["year"]), MONTHS.index(match["month"]) + 1)
    day = parse_date(written)
    if day is None:
        raise ValueError(f"not a date: {text}")
    return day, day


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])


def _danish_month(match: re.Match[str]) -> str:
    return MONTHS[[month.lower() for month in _ENGLISH_MONTHS].index(match.group().lower())]


def written_date(day: date, language: Language) -> str:
    """`4. september 2024`, `4 September 2024`."""
    if language == "da":
        return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"
    return f"{day.day} {_ENGLISH_MONTHS[day.month - 1]} {day.year}"
