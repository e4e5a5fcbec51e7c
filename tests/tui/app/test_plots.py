from __future__ import annotations

import pytest

from tui.app.plots import bars, columns_over_time


def test_bars_are_in_proportion_and_beside_their_counts() -> None:
    assert bars({"Justitsministeriet": 1200, "Kulturministeriet": 600, "By\x1b[31m": 1}, 41, "da") == [
        "Justitsministeriet   1.200  █████████████",
        "Kulturministeriet      600  ██████▌",
        "By�[31m                  1  ▏",
    ]


@pytest.mark.parametrize("width", [5, 20, 40, 200])
def test_bars_stay_within_their_width(width: int) -> None:
    rows = bars({"Et ministerium med et meget langt navn, som ingen husker": 12, "漢字" * 30: 3}, width, "en")
    assert all(len(row) <= max(width, 17) for row in rows)


def test_columns_show_the_years_between_too() -> None:
    assert columns_over_time({"2019": 4, "2022": 8}, 27, 2, "en") == [
        "8 │                  █████",
        "0 │█████             █████",
        "  └────────────────────────",
        "   2019  2020  2021  2022",
    ]


def test_more_years_than_cells_share_columns() -> None:
    counts = {str(year): 1 for year in range(1953, 2027)}
    rows = columns_over_time(counts, 30, 3, "da")
    assert all(len(row) <= 30 for row in rows)
    assert "1953" in rows[-1]
    assert "2026" in rows[-1]


def test_one_year_is_one_column() -> None:
    assert columns_over_time({"2024": 2}, 40, 1, "da") == ["2 │█████", "  └──────", "   2024"]


def test_nothing_dated_is_no_plot() -> None:
    assert columns_over_time({}, 40, 3, "da") == []
    assert bars({}, 40, "da") == []
