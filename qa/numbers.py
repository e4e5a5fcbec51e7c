"""Numbers that name documents in a question: case numbers, question numbers, and ids of the archive."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from index.view import View

CASE = re.compile(
    r"\b(?:sag(?:en)?s?\s*(?:nr|nummer)?|sagsnr|sagsnummer|j\.?\s?nr|journalnr|case(?:\s+(?:no|number))?)\.?:?\s+"
    r"(?P<named>\d[\d\-–/ ]{3,}\d)\b"
    r"|\b(?P<plain>(?:19|20)\d\d\s?-\s?\d{3,6}(?:-\d{3,6})?)\b",
    re.IGNORECASE,
)
_NUMBER = r"(?:S\s?)?\d{1,5}"
# The S of "EU's 40 procent" is a genitive's, that of "20222-S408" part of an id.
_NOT_WITHIN_A_WORD = r"(?<![\w'’‘ʼ´`′\-–/~])"
QUESTION_NUMBER = re.compile(
    rf"\b(?:spørgsmål(?:et)?|spm|question)\.?\s*(?:(?:nr|no|nummer|number)\.?\s*)?"
    rf"(?P<numbers>{_NUMBER}\b(?:\s*(?:,|og|and|eller|or)\s*{_NUMBER}\b)*)(?!\s*(?:kr|mio|mia|pct|procent|%|år|million))"
    rf"|{_NOT_WITHIN_A_WORD}(?P<section20>S\s?\d{{1,4}})\b",
    re.IGNORECASE,
)
ID = re.compile(r"(?<![^\s\"'(»“”’])(?=[^\s]*\d)[^\s\"'(),;?!«»“”’]*[^\s\"'(),;?!«»“”’.:]")


def read_cases(text: str) -> tuple[list[str], str]:
    """The case numbers that a text names, and the text with blanks in their place."""
    found: list[str] = []
    rest = text
    for match in CASE.finditer(text):
        number = re.sub(r"\s*[-–]\s*", "-", (match["named"] or match["plain"]).strip())
        if not _is_year_range(number):
            found.append(number)
            rest = blank(rest, match)
    return found, rest


def read_question_numbers(text: str) -> tuple[list[str], str]:
    """The numbers of questions that a text names, and the text with blanks in their place."""
    found: list[str] = []
    rest = text
    for match in QUESTION_NUMBER.finditer(text):
        numbers = re.findall(_NUMBER, match["numbers"] or match["section20"], re.IGNORECASE)
        found += [re.sub(r"^S\s?", "S ", number.upper()) for number in numbers]
        rest = blank(rest, match)
    return found, rest


def identified(view: View, text: str) -> Mapping[str, Sequence[int]]:
    """The ids in a text that the archive holds, each with the numbers of its documents.

    An id that letters give and that several contents have means all of these (`index.identity`). A number by which a
    whole case goes stays a case number, whoever has it for an id.
    """
    found: dict[str, Sequence[int]] = {}
    cases: Sequence[str] | None = None
    for match in ID.finditer(text):
        identifier = match.group()
        if identifier.isdigit() and identifier != text.strip(" ?.!"):
            # "Er 17 nok?" means no document, whatever ids records have.
            continue
        rows = view.rows("SELECT number FROM documents WHERE id = ?", (identifier,)) or view.rows(
            "SELECT number FROM documents WHERE stated_id = ? ORDER BY number", (identifier,)
        )
        if not rows:
            continue
        cases = read_cases(text)[0] if cases is None else cases
        if identifier in cases and view.rows(
            "SELECT 1 FROM documents WHERE lower(replace(case_number, ' ', '')) = lower(?) LIMIT 1", (identifier,)
        ):
            continue
        found[identifier] = tuple(row[0] for row in rows)
    return found


def _is_year_range(number: str) -> bool:
    first, _, second = number.partition("-")
    return len(second) == 4 and len(first) == 4 and first < second < "2100" and second >= "1900"


def blank(text: str, match: re.Match[str]) -> str:
    """The text with blanks in place of a match, so that what stands behind it stays where it is."""
    return text[: match.start()] + " " * (match.end() - match.start()) + text[match.end() :]
