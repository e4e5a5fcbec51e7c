"""The margin column of a page, where it lands among the lines of the text: addresses, labels, dates and names."""

from __future__ import annotations

import re
from collections.abc import Iterable

from corpus.letters import noise
from corpus.letters.going_on import SENTENCE_WIDTH, leads_on, unfinished
from corpus.letters.institutions import names_ministry
from corpus.letters.labels import Column
from corpus.letters.lines import Line


def mark_columns(lines: list[Line], label_columns: Iterable[Column]) -> None:
    """Address columns and label columns, with the short lines between and beside them."""
    for column in label_columns:
        if len(column.values) >= 2 and any(label in _HEAD_LABELS for label, _ in column.values):
            _mark(lines, column.first, column.last)
    index = 0
    while index < len(lines):
        if lines[index].noise in ("stamp", "footer") or not noise.is_contact(lines[index].text):
            index += 1
            continue
        last, strong, hard = _column_from(lines, index)
        if (strong >= 2 and hard) or noise.is_margin_value(lines[index].text):
            _mark(lines, *_with_weak_lines(lines, index, last))
        index = last + 1
    _give_back_awaited_numbers(lines)


_AWAITS_NUMBER = re.compile(r"\bnr\.$")
_AWAITED = re.compile(r"\d{1,5}")


def _give_back_awaited_numbers(lines: list[Line]) -> None:
    """What ends with "nr." above a column goes on with the number below it."""
    above: Line | None = None
    for line, below in zip(lines, [*lines[1:], None], strict=False):
        if line.noise is None:
            above = line
        elif (
            line.noise == "margin"
            and (below is None or below.noise is None)
            and above is not None
            and _AWAITS_NUMBER.search(above.text)
            and _AWAITED.fullmatch(line.text)
        ):
            line.noise = None


# Labels that a table's head does not have.
_HEAD_LABELS = ("case", "document", "act", "phone", "mail", "web", "company")


def _mark(lines: list[Line], first: int, last: int) -> None:
    for line in lines[first : last + 1]:
        line.noise = line.noise or "margin"


# So many lines that are no contact lines may stand between two that are.
_LINES_BETWEEN = 2


def _column_from(lines: list[Line], first: int) -> tuple[int, int, bool]:
    """Last line of the column that begins at `first`, how many of its lines are contact lines, and whether a table
    could not have one of them."""
    last, strong, hard = first, 0, False
    for probe in range(first, len(lines)):
        if probe - last > _LINES_BETWEEN + 1:
            break
        text = lines[probe].text
        if lines[probe].noise is not None and not noise.is_contact(text):
            last = probe if noise.is_page_number(text) or lines[probe].noise == "margin" else last
        elif noise.is_contact(text):
            last, strong = probe, strong + 1
            hard = hard or noise.is_hard_contact(text)
        elif not noise.fits_column(text):
            break
    return last, strong, hard


def _with_weak_lines(lines: list[Line], first: int, last: int) -> tuple[int, int]:
    while (above := _weak_above(lines, first)) > 0:
        first -= above
    while (below := _weak_below(lines, last)) > 0:
        last += below
    return first, last


# The name of a ministry is wrapped over so many lines of a margin at most.
_MOST_NAME_LINES = 3


def _weak_above(lines: list[Line], first: int) -> int:
    """How many lines above `first` belong to the column that begins there: a name in several, or one weak line."""
    for count in range(min(_MOST_NAME_LINES, first), 1, -1):
        if _name_ministry(lines[first - count : first]):
            return count
    if first == 0 or lines[first - 1].noise is not None:
        return 0
    above = lines[first - 1].text
    # Not every street's name shows that it is one: "Regnhjørnet 2" over "1260 København K" is a street.
    street = noise.is_postcode(lines[first].text) and noise.may_be_street(above)
    return int(street or noise.may_be_column(above))


def _weak_below(lines: list[Line], last: int) -> int:
    for count in range(min(_MOST_NAME_LINES, len(lines) - last - 1), 1, -1):
        if _name_ministry(lines[last + 1 : last + 1 + count]):
            return count
    after = lines[last + 1 : last + 2]
    return int(bool(after) and after[0].noise is None and noise.may_be_column(after[0].text))


def _name_ministry(lines: list[Line]) -> bool:
    """Whether the lines together are one ministry's name and nothing else."""
    in_text = all(line.noise is None and len(line.text) <= noise.COLUMN_WIDTH for line in lines)
    return in_text and names_ministry(" ".join(line.text for line in lines))


def mark_dates_with_names(lines: list[Line]) -> None:
    """A date and a ministry's name on lines of their own that cut a sentence: a margin that has no address.

    Either alone may be the sentence's own, and so may both after a word that leads up to them.
    """
    for index in range(1, len(lines)):
        before = lines[index - 1]
        if before.noise is not None or len(before.text) < SENTENCE_WIDTH:
            continue
        if not unfinished(before.text) or leads_on(before.text):
            continue
        stop, dates, names = index, 0, 0
        while stop < len(lines):
            lengths = range(_MOST_NAME_LINES, 0, -1)
            length = next((count for count in lengths if _name_ministry(lines[stop : stop + count])), 0)
            if lines[stop].noise is None and noise.is_lone_date(lines[stop].text):
                dates += 1
            elif length:
                names += 1
            elif lines[stop].noise is None:
                break
            stop += max(1, length)
        if dates and names and stop < len(lines) and lines[stop].text[0].islower():
            _mark(lines, index, stop - 1)


def mark_closing_dates(lines: list[Line]) -> None:
    """A date alone before the signature or beside noise: the letter's date, out of a margin."""
    for index, line in enumerate(lines):
        if line.noise is None and noise.is_lone_date(line.text) and index + 1 < len(lines):
            after = lines[index + 1]
            if after.noise is not None or noise.is_greeting(after.text):
                line.noise = "margin"
