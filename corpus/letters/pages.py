"""What stands at the edges of pages: running headers and footers, page numbers alone on a line, footnotes."""

from __future__ import annotations

import re
from itertools import pairwise

from corpus.letters import noise
from corpus.letters.going_on import SENTENCE_WIDTH, goes_on, leads_on, unfinished
from corpus.letters.lines import Line

_DIGITS = re.compile(r"\d+")


def _pages_by_number(lines: list[Line]) -> list[int]:
    """Where pages begin in a text that only its page numbers divide: at the start and after each of them."""
    numbered = [line.end for line in lines if line.page_number and "/" in line.text]
    return [0, *numbered] if numbered else []


# How many lines at the top and the bottom of a page may be running headers and footers.
_RUNNING_DEPTH = 3


def mark_running(lines: list[Line], page_starts: list[int]) -> None:
    """Running headers and footers: lines at the edges of the pages that come back, page numbers apart."""
    page_starts = page_starts or _pages_by_number(lines)
    if len(page_starts) < 2:
        return
    pages: list[list[Line]] = [[] for _ in page_starts]
    page = 0
    for line in lines:
        while page + 1 < len(page_starts) and line.start >= page_starts[page + 1]:
            page += 1
        pages[page].append(line)
    seen: dict[str, int] = {}
    edges: list[tuple[str, Line]] = []
    for page_lines in pages:
        keys = set()
        for line in page_lines[:_RUNNING_DEPTH] + page_lines[_RUNNING_DEPTH:][-_RUNNING_DEPTH:]:
            key = _DIGITS.sub("0", line.text)
            edges.append((key, line))
            keys.add(key)
        for key in keys:
            seen[key] = seen.get(key, 0) + 1
    often = max(2, (len(pages) + 1) // 2)
    for key, line in edges:
        # On two pages alone, a line must look like a running one: a number differs, or it is short and no sentence.
        words = sum(character.isalpha() for character in line.text)
        if line.noise is None and seen[key] >= often and words >= 3 and not line.text.endswith((".", ":", "?")):
            line.noise = "footer"


def mark_bare_page_numbers(text: str, lines: list[Line], page_starts: list[int]) -> None:
    """A number alone: at the end of the text or of a page, or beside other noise where it cuts a sentence."""
    starts = set(page_starts)
    for index, line in enumerate(lines):
        if line.noise is not None or not noise.is_bare_number(line.text):
            continue
        before = lines[index - 1] if index else None
        after = lines[index + 1] if index + 1 < len(lines) else None
        if before is not None and noise.is_bare_number(before.text):
            continue
        ends_page = after is None or any(line.end <= start <= after.start for start in starts)
        beside_noise = any(near is not None and near.noise in ("stamp", "footer") for near in (before, after))
        cuts = before is not None and after is not None and unfinished(before.text) and after.text[0].islower()
        if ends_page or beside_noise or cuts:
            line.noise, line.page_number = "stamp", True
    _mark_counted_pages(text, lines)


# The first number that stands on a page: the first page of a letter has none, and no list begins so.
_FIRST_NUMBERED = 2
# A page holds at least so many characters, a row of a table does not.
_SHORTEST_PAGE = 400


def _mark_counted_pages(text: str, lines: list[Line]) -> None:
    """Numbers alone that count the pages from the second on, where nothing else shows where pages end.

    No other number may stand alone in the text, as the cells of a table do, and between the numbers lies a page. One
    number alone counts nothing: it must stand far to the right as well.
    """
    numbers = [(index, line) for index, line in enumerate(lines) if noise.is_bare_number(line.text)]
    counted = [str(number) for number in range(_FIRST_NUMBERED, _FIRST_NUMBERED + len(numbers))]
    if not numbers or [line.text for _, line in numbers] != counted:
        return
    if any(after.start - before.end < _SHORTEST_PAGE for (_, before), (_, after) in pairwise(numbers)):
        return
    if len(numbers) == 1 and not _stands_aside(text, lines, numbers[0][0]):
        return
    for index, _ in numbers:
        for near in (*lines[max(0, index - 1) : index], *lines[index + 1 : index + 2]):
            if near.noise is None and len(near.text) < SENTENCE_WIDTH and not near.text.endswith(_ENDS):
                return
    for _, line in numbers:
        line.noise, line.page_number = "stamp", True


def _stands_aside(text: str, lines: list[Line], index: int) -> bool:
    """Whether a line stands far to the right, a page into the text, with blank lines to the sentences above and
    below."""
    line = lines[index]
    indented = line.start - text.rfind("\n", 0, line.start) > SENTENCE_WIDTH
    if not indented or not 0 < index < len(lines) - 1 or line.start - lines[0].start < _SHORTEST_PAGE:
        return False
    before, after = lines[index - 1], lines[index + 1]
    parted = text.count("\n", before.end, line.start) > 1 and text.count("\n", line.end, after.start) > 1
    return parted and before.text.endswith((".", "?", "!")) and not unfinished(before.text) and after.text[0].isalpha()


# A line beside a page number may be short where it ends what it says.
_ENDS = (".", "?", "!", ":", "”", '"')


_FOOTNOTE = re.compile(r"\[?(\d{1,2})\]?\s+(?=[A-ZÆØÅ”\"“»]|(?:jf|se|bl\.a|f\.eks|fx)\b|https?:|www\.)")
# A table's cell has no such word.
_IN_SENTENCE = re.compile(r"\b[a-zæøå]{2,}")
# No page has more lines of footnotes.
_MOST_FOOTNOTES = 12


def mark_footnotes(lines: list[Line], page_starts: list[int]) -> None:
    """Footnotes at the foot of a page, where the sentence above them goes on on the next page."""
    starts = set(page_starts)
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else None
        if before is None or before.noise is not None:
            continue
        ends_page = line.noise is not None or any(before.end <= start <= line.start for start in starts)
        if not ends_page:
            continue
        after = next((later for later in lines[index:] if later.noise is None), None)
        if after is None or not (after.text[0].isalnum() or after.text[0] in '”"“»(§'):
            continue
        for first in range(index - 1, max(0, index - _MOST_FOOTNOTES), -1):
            if lines[first].noise is not None:
                break
            mark = _FOOTNOTE.match(lines[first].text)
            if mark and _goes_on_below(lines, first, mark[1], before, after):
                for footnote in lines[first:index]:
                    footnote.noise = "footer"
                break


def _goes_on_below(lines: list[Line], first: int, number: str, last: Line, after: Line) -> bool:
    """Whether the sentence above the footnote that begins at `first`, and not the one of its `last` line, goes on in
    the line `after` the page break."""
    above = lines[first - 1].text
    near = lines[max(0, first - 60) : first]
    if not (unfinished(above) or leads_on(above)) or _IN_SENTENCE.search(above) is None:
        return False
    if after.text[0].islower() and leads_on(last.text):
        # The sentence that goes on is the one right above the page's end.
        return False
    if after.text[0].islower():
        return _marked(near, number)
    # A capital may begin a sentence as well: then the line above must await it, or be a long one and the mark certain.
    if leads_on(above):
        return _marked(near, number)
    return goes_on(lines[first - 1], after, over_noise=True) and _marked(near, number, _CERTAIN_MARK)


# What stands before the number of a footnote's mark; "tabel 1" and "CO2" may be no marks.
_MARK = r"[^\W\d_](?:[.,;:)”\"]|[ ])?\[?"
_CERTAIN_MARK = r"[a-zæøå][.,;:)”\"]?\[?"


def _marked(lines: list[Line], number: str, mark: str = _MARK) -> bool:
    """Whether a word in the lines bears the mark of the footnote with that number."""
    return any(re.search(rf"{mark}{number}(?!\d|[.,]\d)", line.text) for line in lines)
