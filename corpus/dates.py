"""Dates as Danish letters write them: "4. september 2024", "07-07-2021", "4/9-24"."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
)

_MONTH_NUMBER = {name[:3]: number for number, name in enumerate(MONTHS, 1)}

_MONTH = (
    r"(?:jan(?:uar)?|feb(?:r|ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)

# The year of a date may touch what follows it ("2012Kontor", "20112011-3899") in text that lost its line ends.
DATE = re.compile(
    rf"(?<!\d)(?P<day>[0-3]?\d)\.?\s*(?P<month>{_MONTH})\s*(?P<year>(?:19|20)\d\d)"
    r"|(?<![\d-])(?P<iso_year>(?:19|20)\d\d)-(?P<iso_month>[01]\d)-(?P<iso_day>[0-3]\d)(?!\d)"
    r"|(?<![\d-])(?P<n_day>[0-3]?\d)\s?[-./]\s?(?P<n_month>[01]?\d)(?:\s?[-./]\s?|\s(?=(?:19|20)\d\d))(?P<n_year>(?:19|20)\d\d|\d\d)(?!\d)",
    re.IGNORECASE,
)

_THIS_CENTURY = 80


def date_of(found: re.Match[str]) -> date | None:
    """The day that a match of `DATE` names; None where there is no such day."""
    if found["month"]:
        day, month, year = int(found["day"]), _MONTH_NUMBER[found["month"][:3].lower()], int(found["year"])
    elif found["iso_year"]:
        day, month, year = int(found["iso_day"]), int(found["iso_month"]), int(found["iso_year"])
    else:
        day, month, year = int(found["n_day"]), int(found["n_month"]), int(found["n_year"])
        if year < 100:
            year += 2000 if year < _THIS_CENTURY else 1900
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_date(text: str) -> date | None:
    """The day a text consists of, or None."""
    found = DATE.fullmatch(text.strip())
    return date_of(found) if found else None
