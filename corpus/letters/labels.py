"""Labels of a head and their values: on one line, in columns, or all labels first and then all values."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from corpus.dates import DATE, date_of
from corpus.letters.anchors import matches_at
from corpus.letters.label_words import (
    ANY_NUMBER,
    JOURNAL,
    ONE_LABEL,
    Label,
    fits,
    goes_on,
    is_piece,
    label_only,
    may_be_label,
    trimmed_number,
)
from corpus.letters.lines import Line
from corpus.letters.side_by_side import aligned_values
from corpus.letters.view import Found

# "Sag 15/08812", "Sag 2015-8812" and nothing after it: without a colon only the number shows that it is a label.
_CASE_ALONE = r"(?:\d{2}/\d{3,}|(?:19|20)\d{2}[ ]?-[ ]?\d{2,})(?:[/-]\d+)*[ ]*$"
_BARE_CASE = re.compile(r"Sag[ ]\d")
_LETTERS = r"(?:[A-ZÆØÅ]{2,6}(?:-|(?=\d{3})))"
# A number's label can stand anywhere in a line whose line ends were lost, but it begins with a capital.
_NUMBER_LABEL = re.compile(
    rf"""(?:
        (?P<case>Sags?\s?-?\s?(?:nr|nummer|id)\.?|Sag/ID\sNr\.?|J\s?\.?\s?-?\s?nr\.?|(?<!\w)j\.\s?nr\.?|Journal\s?(?:nr\.?|nummer)|Ref\.?-nr\.?|Vor(?:es)?\sref(?:erence|\.)?
            |SAGS?\s?-?\s?(?:NR|NUMMER)\.?|J(?:OURNAL)?\s?\.?\s?(?:NR|NUMMER)\.?|Sag(?=\s?:|[ ]{_CASE_ALONE}))
        |(?P<document>Dok(?:ument)?\s?\.?\s?-?\s?(?:nr\.?|nummer|id)?|Do[ck]\s?\.?\s?-?\s?nr\.?|DOK(?:UMENT)?\s?\.?\s?(?:NR|NUMMER)?\.?)
        |(?P<act>Akt\s?-?\s?(?:id|nr)\.?)
    )[ ]?[.:]?[ ]*:?[ ]*(?P<value>{JOURNAL}|{_LETTERS}?\d[\d/.-]*(?:[ ]?[-–+][ ]?\d[\d/-]*)*)""",
    re.VERBOSE,
)
# Each of them begins with one of these.
_NUMBER_LABEL_BEGINS = re.compile(r"Sag|SAG|J|j\.|Ref|Vor|Do[ck]|DOK|Akt")
_DATE_LABEL = re.compile(r"Dato\.?[ ]?:?[ ]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class HeadValues:
    """What the labels of a letter say, each with where its value stands in the text the lines are of."""

    values: dict[Label, Found[str]]


def label_values(
    text: str, lines: list[Line], found_columns: Iterable[Column], answering: Container[int] = ()
) -> HeadValues:
    """The values of all labels; of several values for one label, the first. The columns are those of the lines.

    On lines that start at `answering`, in an answer, "Sag 15/08812" is a case that the answer tells of.
    """
    found: dict[Label, Found[str]] = {}

    def keep(label: Label, value: Found[str]) -> None:
        found.setdefault(label, value)

    for label, value in _on_one_line(text, lines, answering):
        keep(label, value)
    for label, value in aligned_values(text, lines, answering):
        keep(label, value)
    for column in found_columns:
        for label, value in column.values:
            keep(label, value)
    return HeadValues(found)


def _on_one_line(text: str, lines: list[Line], answering: Container[int]) -> Iterator[tuple[Label, Found[str]]]:
    # In text whose line ends all became spaces the head stands in the one long line.
    flattened = len(lines) <= _FEW_LINES
    short = [line for line in lines if flattened or len(line.text) < _LONGEST_LINE]
    for start, label in ((line.start, label) for line in short for label in _numbers_in(text, line)):
        if start in answering and _BARE_CASE.match(label.group()):
            continue
        value = trimmed_number(label["value"])
        name: Label = "case" if label["case"] else "document" if label["document"] else "act"
        # "J.nr." mentioned in a sentence is another case's.
        placed = ":" in label.group() if flattened else _stands_in_head(text, label.start())
        at = label.start("value")
        if len(value) >= 3 and placed and not goes_on(text, at + len(value)):
            yield name, Found(value, at, at + len(value))
    for index, line in enumerate(lines):
        label_found = ONE_LABEL.match(line.text) if ":" in line.text and may_be_label(line.text) else None
        if label_found is None or label_found.end() == len(line.text):
            continue
        if label_found.lastgroup in ("office", "officer") and ":" in label_found.group():
            value = line.text[label_found.end() :].strip()
            start = line.end - len(value)
            name = "office" if label_found.lastgroup == "office" else "officer"
            value, end = _with_wrapped(text, value, lines, index)
            yield name, Found(value, start, end)
    for label in (label for line in short if "ato" in line.text for label in _dates_in(text, line)):
        day = DATE.match(text, label.end())
        if day and date_of(day):
            yield "date", Found(day.group(), day.start(), day.end())


# So many lines more the value of a label may take.
_MOST_WRAPPED = 2
_WRAPPED_LINE = re.compile(r"[^\W\d_][^\d:@/|•]{1,58}")
# Of a head whose columns were read line by line: the other column's.
_ADDRESS = re.compile(r"Folketing|[Uu]dvalg|Christiansborg|København|Danmark|[Mm]inister|MINISTER")
_GOES_ON = re.compile(r"(?:[,-]|\b(?:og|for|af|i|med|mod|til|samt))$")


def _with_wrapped(text: str, value: str, lines: list[Line], index: int) -> tuple[str, int]:
    """The value that lines[index] begins, with the lines it was wrapped to, and where it ends in the text.

    A line belongs to it that stands between it and the next label, or that a word or mark at its end asks for.
    """
    whole, end = value, lines[index].end
    joined = value
    for before, after in pairwise(lines[index : index + _MOST_WRAPPED + 2]):
        if text.count("\n", before.end, after.start) != 1:
            break
        if _has_label(after.text):
            # All the lines between two labels are the first one's.
            return joined, before.end
        if not _WRAPPED_LINE.fullmatch(after.text) or _ADDRESS.search(after.text):
            break
        asked_for = end == before.end and (_GOES_ON.search(joined) is not None or after.text[0].islower())
        # The hyphen of a double name stays, "Sundheds-" is a word of its own before "og".
        joined += after.text if joined.endswith("-") and not after.text[0].islower() else f" {after.text}"
        if asked_for:
            whole, end = joined, after.end
    return whole, end


def _has_label(line: str) -> bool:
    found = ONE_LABEL.match(line) if may_be_label(line) else None
    return found is not None and found.group().rstrip().endswith((":", "."))


# A longer line (characters) is a paragraph, in which a label is another letter's.
_LONGEST_LINE = 400
# A letter of no more lines than this has lost them.
_FEW_LINES = 4


def _dates_in(text: str, line: Line) -> Iterator[re.Match[str]]:
    return _DATE_LABEL.finditer(text, line.start, line.end)


def _numbers_in(text: str, line: Line) -> Iterator[re.Match[str]]:
    begins = (begin.start() for begin in _NUMBER_LABEL_BEGINS.finditer(text, line.start, line.end))
    return matches_at(_NUMBER_LABEL, text, begins, line.end)


_TWO_WORDS = re.compile(r"[a-zæøå]{3,}\s[a-zæøå]{2,}\s")


def _stands_in_head(text: str, at: int) -> bool:
    """Whether a label begins its line, follows another value, or follows a seam of lost line ends."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    if not line.strip() or not line.endswith(" "):
        return True
    # Initials before it ("CAW/ J.nr. 2012-2273"), a date or a number; not a sentence.
    return len(line) < 60 and not _TWO_WORDS.search(line)


_MOST_VALUE_LINES = 3
_EMPTY = 4
# No head has more labels in a row.
_MOST_LABELS = 24


@dataclass(frozen=True, slots=True)
class Column:
    """Labels and then their values: lines[first : last + 1], and what was read in them."""

    first: int
    last: int
    values: tuple[tuple[Label, Found[str]], ...]


def columns(lines: list[Line]) -> Iterator[Column]:
    """Runs of labels without values, each with the values found after it."""
    index = 0
    while index < len(lines):
        labels: list[Label] = []
        first = index
        while index < len(lines) and len(labels) < _MOST_LABELS and (names := label_only(lines[index].text)):
            labels += names
            index += 1
        if not labels:
            index += 1
            continue
        side_by_side = index - first == 1 and len(labels) > 1
        while index < len(lines) and lines[index].text == ":":
            index += 1
        candidates = lines[index : index + len(labels) * 2 + 4]
        found = _values_on_one_line(labels, candidates[:2]) if side_by_side else _aligned(tuple(labels), candidates)
        values = tuple(found)
        last = index - 1
        while values and last + 1 < len(lines) and lines[last + 1].start < values[-1][1].end:
            last += 1
        yield Column(first, last, values)
        index = last + 1


def _values_on_one_line(labels: list[Label], lines: list[Line]) -> Iterator[tuple[Label, Found[str]]]:
    """Labels side by side with their values side by side below: only the values that show their kind."""
    for line in lines:
        at = 0
        for label in labels:
            pattern = DATE if label == "date" else ANY_NUMBER if label in ("case", "document", "act") else None
            if pattern is not None and (value := pattern.search(line.text, at)):
                at = value.end()
                if pattern is DATE or not is_piece(line.text, *value.span()):
                    yield label, Found(trimmed_number(value.group()), line.start + value.start(), line.start + at)
        if at:
            return


def _aligned(labels: tuple[Label, ...], lines: list[Line]) -> Iterator[tuple[Label, Found[str]]]:
    """Values in the order of the labels: a value of text may take three lines, and a label may have none."""

    @cache
    def best(label: int, line: int) -> tuple[int, tuple[int, ...]]:
        if label == len(labels):
            return 0, ()
        cost, takes = best(label + 1, line)
        choice = (cost + _EMPTY, (0, *takes))
        for count in range(1, _MOST_VALUE_LINES + 1):
            if line + count <= len(lines) and fits(labels[label], lines[line : line + count]):
                cost, takes = best(label + 1, line + count)
                choice = min(choice, (cost + count - 1, (count, *takes)))
        return choice

    _, takes = best(0, 0)
    line = 0
    for label, count in zip(labels, takes, strict=True):
        if count:
            taken = lines[line : line + count]
            yield label, Found(" ".join(part.text for part in taken), taken[0].start, taken[-1].end)
            line += count
