"""Repair of what the medium did to the text: every repair is a marked gap, so that offsets still point at the source.

The order matters: first the lines that do not belong to the text are found, then the lines left are joined over them,
over page breaks and over hyphens, and last the spaces that were lost are marked.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from corpus.flow import Gap, GapReason
from corpus.letters import noise
from corpus.letters.labels import Column, columns
from corpus.letters.lines import Line, lines_of
from corpus.letters.markdown import markdown_edits
from corpus.letters.misreadings import misreadings
from corpus.letters.spaces import lost_spaces
from corpus.letters.view import Edit, View, edited, plain_view
from corpus.letters.words import keeps_hyphen


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was taken out of the text, as offsets into the source, and why."""

    start: int
    end: int
    reason: GapReason
    text: str


@dataclass(frozen=True, slots=True)
class Repaired:
    plain: View
    """The text with its noise, which tells about the letter too."""
    view: View
    """The text without it."""
    dropped: tuple[Dropped, ...]
    lines: tuple[Line, ...]
    """The lines of `plain`."""
    columns: tuple[Column, ...]
    """The label columns among them."""


def repair(source: str, page_starts: tuple[int, ...] = ()) -> Repaired:
    """The letter as the rules read it: from the letter alone, so that it is read alike wherever and whenever."""
    plain = plain_view(source)
    plain = edited(plain, markdown_edits(plain))
    plain = edited(plain, misreadings(plain))
    plain = edited(plain, _page_numbers_in_lines(plain))
    lines = lines_of(plain.text)
    label_columns = tuple(columns(lines))
    _mark_noise(lines, [plain.position(start) for start in page_starts], label_columns)
    words = _Words(plain.text)
    view = edited(plain, _joins(plain, lines, words))
    view = edited(view, lost_spaces(view, words))
    dropped = tuple(
        Dropped(*plain.span(line.start, line.end), line.noise, line.text) for line in lines if line.noise is not None
    )
    return Repaired(plain, view, dropped, tuple(lines), label_columns)


class _Words:
    """The words of the text itself, for hyphens at line ends."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._own: frozenset[str] | None = None

    def __contains__(self, word: object) -> bool:
        if self._own is None:
            self._own = frozenset(re.findall(r"[^\W_]+(?:-[^\W_]+)*", self._text.lower()))
        return word in self._own


# A page number of the margin that stands level with a line of the text.
_NUMBER_IN_LINE = re.compile(r"^Side \d{1,3}/\d{1,3} +(?=\S)|(?<=\S) +Side \d{1,3}/\d{1,3}$", re.MULTILINE)


def _page_numbers_in_lines(plain: View) -> list[Edit]:
    found = _NUMBER_IN_LINE.finditer(plain.text) if "Side " in plain.text else ()
    return [Edit(*number.span(), " ", Gap(*plain.span(*number.span()), "stamp")) for number in found]


def _mark_noise(lines: list[Line], page_starts: list[int], label_columns: Iterable[Column]) -> None:
    for line in lines:
        if noise.is_stamp(line.text):
            line.noise = "stamp"
        elif noise.is_page_number(line.text):
            line.noise, line.page_number = "stamp", True
        elif noise.is_footer(line.text):
            line.noise = "footer"
    _mark_printed(lines)
    _mark_bill_stamps(lines)
    for before, after in pairwise(lines):
        # No page is empty: fractions on lines of their own are a table's.
        if before.page_number and after.page_number and "/" in before.text and "/" in after.text:
            before.noise = after.noise = None
    _mark_running(lines, page_starts)
    _mark_columns(lines, label_columns)
    _mark_closing_dates(lines)
    _mark_bare_page_numbers(lines, page_starts)
    _mark_footnotes(lines, page_starts)


def _mark_printed(lines: list[Line]) -> None:
    """What a browser printed at the edges of the pages; a time alone could be a table's."""
    if any(noise.is_printed_address(line.text) for line in lines):
        for line in lines:
            if noise.is_printed_address(line.text) or noise.is_printed_time(line.text):
                line.noise = "footer"


def _mark_bill_stamps(lines: list[Line]) -> None:
    for index, line in enumerate(lines):
        if line.noise is None and noise.is_bill_stamp(line.text):
            beside = lines[max(0, index - 2) : index] + lines[index + 1 : index + 3]
            if any(noise.is_stamp(near.text) for near in beside):
                line.noise = "stamp"


_DIGITS = re.compile(r"\d+")


def _pages_by_number(lines: list[Line]) -> list[int]:
    """Where pages begin in a text that only its page numbers divide: at the start and after each of them."""
    numbered = [line.end for line in lines if line.page_number and "/" in line.text]
    return [0, *numbered] if numbered else []


# How many lines at the top and the bottom of a page may be running headers and footers.
_RUNNING_DEPTH = 3


def _mark_running(lines: list[Line], page_starts: list[int]) -> None:
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


def _mark_columns(lines: list[Line], label_columns: Iterable[Column]) -> None:
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
    while first > 0 and lines[first - 1].noise is None and noise.may_be_column(lines[first - 1].text):
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].noise is None and noise.may_be_column(lines[last + 1].text):
        last += 1
    return first, last


def _mark_closing_dates(lines: list[Line]) -> None:
    """A date alone before the signature or beside noise: the letter's date, out of a margin."""
    for index, line in enumerate(lines):
        if line.noise is None and noise.is_lone_date(line.text) and index + 1 < len(lines):
            after = lines[index + 1]
            if after.noise is not None or noise.is_greeting(after.text):
                line.noise = "margin"


def _mark_bare_page_numbers(lines: list[Line], page_starts: list[int]) -> None:
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


_FOOTNOTE = re.compile(r"(\d{1,2})\s+(?=[A-ZÆØÅ”\"“»])")
# No page has more lines of footnotes.
_MOST_FOOTNOTES = 12


def _mark_footnotes(lines: list[Line], page_starts: list[int]) -> None:
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
        if after is None or not after.text[0].islower():
            continue
        for first in range(index - 1, max(0, index - _MOST_FOOTNOTES), -1):
            if lines[first].noise is not None:
                break
            mark = _FOOTNOTE.match(lines[first].text)
            if mark and unfinished(lines[first - 1].text) and _marked(lines[max(0, first - 60) : first], mark[1]):
                for footnote in lines[first:index]:
                    footnote.noise = "footer"
                break


def _marked(lines: list[Line], number: str) -> bool:
    """Whether a word in the lines bears the mark of the footnote with that number."""
    return any(re.search(rf"[^\W\d_](?:[.,;:)”\"]|[ ])?{number}(?!\d|[.,]\d)", line.text) for line in lines)


_ENDS_SENTENCE = re.compile(r"[.!?:;”\"»…]$|\)\.?$")
_ABBREVIATION = re.compile(
    r"\b(?:bl\.\s?a|f\.\s?eks|ca|jf|nr|pkt|stk|mio|mia|pct|hhv|evt|mv|m\.v|kr|inkl|ekskl|kap|spm|dvs|pga|mht|vedr|Alm|alm)\.$"
)
_LEADS_ON = re.compile(
    r"(?:,|\b(?:og|eller|samt|af|i|på|med|til|for|den|det|de|en|et|der|som|at|om|fra|ved|har|er|blev|bliver|vil|kan|skal|efter|under|over|mellem|mod|hos|"
    r"denne|dette|disse|sin|sit|sine|ikke|også|både|alle|hver|end|når|hvis|hvor))$",
    re.IGNORECASE,
)
# How much of a text shows how it ends (characters).
_ENDING = 24
# A line shorter than this (characters) is a heading, a label or an address rather than the first half of a sentence.
_SENTENCE_WIDTH = 34


def unfinished(text: str) -> bool:
    """Whether a line or paragraph ends before its sentence does."""
    ending = text[-_ENDING:]
    return _ENDS_SENTENCE.search(ending) is None or _ABBREVIATION.search(ending) is not None


def _goes_on(before: Line, after: Line, over_noise: bool) -> bool:
    """Whether the sentence that `before` begins goes on in `after`, with a page break or noise between."""
    if not unfinished(before.text) and not before.text.endswith((",", "-")):
        return False
    first = after.text[0]
    if noise.is_contact(after.text) or after.text[0] in "•*–-/#|":
        return False
    if _LEADS_ON.search(before.text[-_ENDING:]):
        return first.isalnum() or first in '”"“»(§'
    if len(before.text) < _SENTENCE_WIDTH:
        return False
    if first.islower():
        return True
    return over_noise and (first.isalnum() or first in "(§”“»") and len(before.text) >= _SENTENCE_WIDTH * 3 // 2


_WORD_AT_END = re.compile(r"([^\W_]+)-$")
_WORD_AT_START = re.compile(r"[^\W_]+")


def _joins(plain: View, lines: list[Line], words: _Words) -> Iterator[Edit]:
    text = plain.text
    kept = [line for line in lines if line.noise is None]
    previous: Line | None = None
    position = 0
    for line in kept:
        skipped: list[Line] = []
        while lines[position] is not line:
            skipped.append(lines[position])
            position += 1
        position += 1
        if previous is not None:
            yield from _join(plain, text, previous, line, skipped, words)
        elif skipped:
            yield _cut(plain, skipped)
        previous = line
    if position < len(lines):
        yield _cut(plain, lines[position:])


def _cut(plain: View, skipped: list[Line]) -> Edit:
    """Noise between paragraphs: it goes, the blank lines around it stay."""
    start, end = skipped[0].start, skipped[-1].end
    reason = _reason(skipped)
    return Edit(start, end, "", Gap(*plain.span(start, end), reason))


def _reason(skipped: list[Line]) -> GapReason:
    for line in skipped:
        if line.noise is not None and not line.page_number:
            return line.noise
    return "stamp"


def _join(plain: View, text: str, before: Line, after: Line, skipped: list[Line], words: _Words) -> Iterator[Edit]:
    lo, hi = before.end, after.start
    broken = _WORD_AT_END.search(before.text) if before.text.endswith("-") else None
    rest = _WORD_AT_START.match(after.text)
    blank = text.count("\n", lo, hi) > 1 if not skipped else True
    if broken and rest and (not blank or after.text[0].islower()):
        first, second = broken.group(1), rest.group()
        match keeps_hyphen(first, second, words):
            case "apart":
                if blank:
                    yield Edit(lo, hi, "\n", Gap(*plain.span(lo, hi), _reason(skipped) if skipped else "page_break"))
            case "kept":
                yield Edit(lo, hi, "", Gap(*plain.span(lo, hi), "hyphen"))
            case "dropped":
                yield Edit(lo - 1, hi, "", Gap(*plain.span(lo - 1, hi), "hyphen"))
        return
    if skipped:
        if _goes_on(before, after, over_noise=True):
            yield Edit(lo, hi, "\n", Gap(*plain.span(lo, hi), _reason(skipped)))
        else:
            yield _cut(plain, skipped)
    elif blank and _goes_on(before, after, over_noise=False):
        yield Edit(lo, hi, "\n", Gap(*plain.span(lo, hi), "page_break"))
