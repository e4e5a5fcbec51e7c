from __future__ import annotations

from datetime import date

import pytest

from tui.dates import period, written_date


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("september 2024", date(2024, 9, 1), date(2024, 9, 30)),
        ("September 2024", date(2024, 9, 1), date(2024, 9, 30)),
        ("May 2024", date(2024, 5, 1), date(2024, 5, 31)),
    ],
)
def test_a_year_or_a_month_is_all_its_days(text: str, first: date, last: date) -> None:
    assert period(text) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "2024-09-04",
        "04-09-2024",
        "4.9.2024",
        "4/9/2024",
        "4. september 2024",
        "4 september 2024",
        "4. SEPTEMBER  2024",
        "4 September 2024",
        " 2024-09-04 ",
    ],
)
def test_a_day_is_read_as_people_write_it(text: str) -> None:
    assert period(text) == (date(2024, 9, 4), date(2024, 9, 4))


@pytest.mark.parametrize("text", ["", " ", "i går", "2024-13", "2024-00", "31-02-2024", "0000", "20245", "٢٠٢٤", "4"])
def test_what_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|month|range"):
        period(text)


def test_dates_are_written_as_the_language_has_them() -> None:
    assert written_date(date(2024, 9, 4), "da") == "4. september 2024"
    assert written_date(date(2024, 9, 4), "en") == "4 September 2024"
