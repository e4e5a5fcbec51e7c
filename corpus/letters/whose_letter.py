"""Whose letter it is: the ministry, and its minister's title and name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence

from corpus.letters import institutions
from corpus.letters.institutions import TITLE, TITLE_IN_CAPITALS, one_line
from corpus.letters.lines import LINE_ENDS, Line
from corpus.letters.people import NAME, names_no_person
from corpus.letters.repair import Repaired
from corpus.letters.side_by_side import GAP, cells
from corpus.letters.view import Found, View


def title_in_head(repaired: Repaired, intro_end: int) -> Found[str] | None:
    """The title of the minister whose letter it is, as the head gives it."""
    view = repaired.view
    for title in _titles(view.text, intro_end):
        if stem := institutions.plain_title(title.value):
            return Found(stem, *view.span(title.start, title.end))
    if capitals := TITLE_IN_CAPITALS.search(repaired.plain.text):
        stem = institutions.plain_title(re.sub(r"- OG(?=[A-ZÆØÅ]{4})", "- OG ", capitals.group()))
        if stem:
            return Found(stem, *repaired.plain.span(capitals.start(), capitals.end()))
    for line in repaired.lines:
        alone = line.noise == "margin" and TITLE.fullmatch(line.text) is not None
        if alone and (stem := institutions.plain_title(line.text)):
            return Found(stem, *repaired.plain.span(line.start, line.end))
    return None


# "Spm. om målte byger, til vejrministeren": how a footer of the parliament's ends.
_FOOTER_TO = re.compile(rf",\s+til\s+({TITLE.pattern})(?=\s*(?:,|\Z))", TITLE.flags)


def title_in_footer(repaired: Repaired) -> Found[str] | None:
    """The title of the minister to whom the question was put, as the parliament has it at the foot of its pages."""
    for line in repaired.lines:
        to = _FOOTER_TO.search(line.text) if line.noise == "footer" else None
        if to and (stem := institutions.plain_title(to[1])):
            return Found(stem, *repaired.plain.span(line.start + to.start(1), line.start + to.end(1)))
    return None


_TITLE_LINE = re.compile(r"[A-ZÆØÅa-zæøå][\wæøå, -]*minister|[Mm]inister for [\wæøå, ]+")


def name_and_title_signed(
    view: View, signatures: Iterable[Found[str]], answers: list[tuple[int, int]]
) -> tuple[Found[str], Found[str] | None] | None:
    """The name that signs the letter outside its answers, and the title on the line below it."""
    text = view.text
    for signed in signatures:
        if not signed.value or any(start <= signed.start < end for start, end in answers):
            continue
        at = text.index(signed.value, signed.start)
        name = Found(signed.value, *view.span(at, at + len(signed.value)))
        line = text[signed.end : signed.end + 90].strip().split("\n")[0].strip()
        if not _TITLE_LINE.fullmatch(line):
            return name, None
        start = text.index(line, signed.end)
        return name, Found(line.lower(), *view.span(start, start + len(line)))
    return None


_NAME_FOLLOWS = re.compile(rf"\s+({NAME})")


def named_with_title(view: View, intro_end: int, own: Found[str] | None) -> Found[str] | None:
    """The minister's name where the head gives it after the title: "stillet til vejrminister N. N."."""
    for title in _titles(view.text, intro_end) if own else ():
        words = one_line(title.value).lower()
        name = _NAME_FOLLOWS.match(view.text, title.end, intro_end) if own and words == own.value else None
        if name and not names_no_person(name[1]):
            return Found(name[1], *view.span(name.start(1), name.end(1)))
    return None


_TO = re.compile(r"\btil\s+$")
_ANSWERING = re.compile(r"\s+(?:\w+\s+)?(?:besvarelse|svar)")
_LINE_BEGINS = re.compile(r"(?:\A|\n)\s*$")


def _titles(text: str, intro_end: int) -> list[Found[str]]:
    """Titles of the minister, the most telling first: to whom the question was put, who answers, whose letter it is."""
    found = [Found(match.group(), match.start(), match.end()) for match in TITLE.finditer(text, 0, intro_end)]
    addressed = [title for title in found if _TO.search(text[max(0, title.start - 5) : title.start])]
    answering = [title for title in found if title.value.lower().endswith("s") and _ANSWERING.match(text, title.end)]
    alone = [
        title
        for title in found
        if _LINE_BEGINS.search(text[max(0, title.start - 5) : title.start]) and LINE_ENDS.match(text, title.end)
    ]
    return [*addressed, *answering, *alone, *found]


_ADDRESS_FOLLOWS = re.compile(r"\s*[•·|,]|\s+(?:Telefon|Tlf|Tel)\b|\s+[A-ZÆØÅ][\wæøå ]+\s\d")
_OWN_WORK = re.compile(r"\s+(?:har|kan|skal|henviser|er\s+(?:bekendt|opmærksom)|vil|vurderer|bemærker|henholder)\b")


def own_ministry(
    repaired: Repaired, title: Found[str] | None, day: dt.date | None, answers: list[tuple[int, int]]
) -> Found[str] | None:
    """The ministry whose letter it is; `title` is its minister's."""
    plain, view, lines = repaired.plain, repaired.view, repaired.lines
    spans = [(line.text, line.start, line.end) for line in lines]
    alone = list(institutions.ministry_lines(spans)) or _ministry_in_column(plain.text, lines)
    longer = list(institutions.ministry_lines_with_and(spans))
    from_title = institutions.ministry_of_title(title.value) if title else None
    if alone:
        # Of several, the one the title points at; an address block may name another ministry as a recipient.
        chosen = next((found for found in (*alone, *longer) if found.value == from_title), None)
        chosen = chosen or next((found for found in longer if found.value in view.text), None)
        chosen = chosen or next((found for found in longer if _goes_on(plain.text, alone[0], found)), alone[0])
        return plain.sourced(chosen)
    for start, end in answers:
        match = institutions.MINISTRY.match(view.text, start, end)
        if match and _OWN_WORK.match(view.text, match.end()):
            return Found(one_line(match.group()), *view.span(match.start(), match.end()))
    if known := institutions.ministry_of_address(plain.text, day):
        return plain.sourced(known)
    for line in lines:
        match = institutions.MINISTRY.match(line.text) if len(line.text) < 300 else None
        if match and _ADDRESS_FOLLOWS.match(line.text, match.end()):
            return Found(one_line(match.group()), *plain.span(line.start, line.start + match.end()))
    if from_title and title:
        return Found(from_title, title.start, title.end)
    spelled = institutions.ministry_spelled_in_domain(plain.text)
    return plain.sourced(spelled) if spelled else None


def _goes_on(text: str, name: Found[str], longer: Found[str]) -> bool:
    """Whether a name is the beginning of a longer one, with no blank line between: nothing else begins with "og"."""
    return name.start == longer.start and "\n\n" not in text[name.end : longer.end].replace(" ", "")


def _ministry_in_column(text: str, lines: Sequence[Line]) -> list[Found[str]]:
    """Ministries that stand alone in one of several columns at the top of a letter."""
    beside = [cell for line in lines[:_TOP] if GAP in line.text for _, cell in cells(text, line)]
    return list(institutions.ministry_lines([(cell.text, cell.start, cell.end) for cell in beside]))


# So many lines a letterhead has.
_TOP = 12
