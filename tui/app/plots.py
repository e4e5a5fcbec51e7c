"""Numbers as drawings of text, which need no colour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rich.cells import cell_len, set_cell_size

from tui.language import Language
from tui.printable import one_line
from tui.wording import counted

_PARTS = " ▏▎▍▌▋▊▉█"
_LEVELS = " ▁▂▃▄▅▆▇█"
_WIDEST_NAME = 48
_WIDEST_COLUMN = 6


def bars(counts: Mapping[str, int], width: int, language: Language, beside: Iterable[str] = ()) -> list[str]:
    """A row for each name, in their order: the name, its count and a bar in proportion. `width` in cells.

    `beside` are the names of other rows that the bars are to begin in line with.
    """
    if not counts:
        return []
    names = [one_line(name) for name in counts]
    numbers = [counted(count, language) for count in counts.values()]
    digits = max(6, *map(len, numbers))
    longest = max(cell_len(one_line(name)) for name in (*counts, *beside))
    longest = min(longest, _WIDEST_NAME, max(8, (width - digits - 2) * 2 // 3))
    room = max(width - longest - digits - 4, 0)
    most = max(counts.values()) or 1
    rows = []
    for name, number, count in zip(names, numbers, counts.values(), strict=True):
        shown = name if cell_len(name) <= longest else set_cell_size(name, longest - 1).rstrip() + "…"
        rows.append(f"{set_cell_size(shown, longest)}  {number:>{digits}}  {_bar(count / most, room)}".rstrip())
    return rows


def _bar(share: float, room: int) -> str:
    """At least the thinnest one for what is there at all."""
    eighths = max(round(share * room * 8), 1 if share and room else 0)
    return "█" * (eighths // 8) + _PARTS[eighths % 8].strip()


def columns_over_time(by_year: Mapping[str, int], width: int, height: int, language: Language) -> list[str]:
    """Columns from the first year to the last, those without anything empty; under them the years.

    Where there are more years than cells, neighbouring years share a column. At the left stands the highest count.
    """
    years = [int(year) for year in by_year if year.isascii() and year.isdigit()]
    if not years:
        return []
    first, last = min(years), max(years)
    axis = len(counted(max(by_year.values()), language))
    room = max(width - axis - 2, 1)
    together = -(-(last - first + 1) // room)
    starts = list(range(first, last + 1, together))
    counts = [sum(by_year.get(str(year), 0) for year in range(start, start + together)) for start in starts]
    most = max(counts)
    wide = min(max(room // len(starts), 1), _WIDEST_COLUMN)
    rows = []
    for row in range(height, 0, -1):
        cells = "".join(_column(count, most, row, height, wide) for count in counts)
        side = counted(most, language) if row == height else "0" if row == 1 else ""
        rows.append(f"{side:>{axis}} │{cells}".rstrip())
    rows.append(f"{'':>{axis}} └{'─' * (wide * len(starts))}")
    rows.append(f"{'':>{axis}}  {_years(starts, last, wide)}".rstrip())
    return rows


def _column(count: int, most: int, row: int, height: int, wide: int) -> str:
    eighths = max(round(count / most * height * 8), 1) if count else 0
    level = _LEVELS[min(max(eighths - 8 * (row - 1), 0), 8)]
    # A gap parts one column from the next where there is room.
    return level * wide if wide < 3 else level * (wide - 1) + " "


def _years(starts: Sequence[int], last: int, wide: int) -> str:
    """Each year where it fits under its column, else the first and the last."""
    if wide > 4:
        return "".join(f"{year:<{wide}}" for year in starts)
    span = len(starts) * wide
    return f"{starts[0]}" if starts[0] == last else f"{starts[0]}{f'–{last}':>{max(span - 4, 6)}}"
