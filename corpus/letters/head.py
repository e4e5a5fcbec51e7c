"""The fields of a letter, each with where it was found."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from corpus import committees
from corpus.dates import DATE, date_of
from corpus.document import Asker, Kind
from corpus.letters import bills, institutions, noise
from corpus.letters.institutions import COMMITTEE, COMMITTEE_IN_CAPITALS, TITLE, TITLE_IN_CAPITALS, one_line
from corpus.letters.labels import label_values
from corpus.letters.lines import Line
from corpus.letters.people import addressed_askers, askers
from corpus.letters.repair import Repaired
from corpus.letters.view import Found, View
from corpus.sessions import SESSION, session_of, session_on


@dataclass(slots=True)
class Head:
    """Fields that all the answers of a letter share. Spans are offsets into the source."""

    case_number: Found[str] | None = None
    document_number: Found[str] | None = None
    date: Found[dt.date] | None = None
    committee: Found[str] | None = None
    committee_code: Found[str] | None = None
    session: Found[str] | None = None
    asked_on: Found[dt.date] | None = None
    ministry: Found[str] | None = None
    minister_title: Found[str] | None = None
    minister_name: Found[str] | None = None
    asked_by: Found[tuple[Asker, ...]] | None = None
    bill: Found[str] | None = None
    title_number: Found[str] | None = None
    kind: Found[Kind] | None = None
    other: dict[str, Found[str]] = field(default_factory=dict)
    """Labels that are no field of a document: office, officer."""


def read_head(repaired: Repaired, intro_end: int, answers: list[tuple[int, int]], signed: Iterable[Found[str]]) -> Head:
    """The fields of a letter whose own words to the committee end at `intro_end` of the view, and where it is
    signed."""
    plain, view = repaired.plain, repaired.view
    intro = view.text[:intro_end]
    head = Head()
    lines = list(repaired.lines)
    _read_labels(head, repaired, lines, answers)
    if head.date is None:
        head.date = _lone_date(plain, lines, repaired, answers)
    _read_people(head, repaired, intro_end, answers, signed)
    _read_committee(head, repaired, intro_end)
    _read_session(head, repaired, intro)
    _read_ministry(head, plain, lines, view, answers)
    _read_kind(head, repaired, intro_end)
    return head


def _sourced(view: View, found: Found[str]) -> Found[str]:
    return Found(found.value, *view.span(found.start, max(found.end, found.start + 1)))


def _read_labels(head: Head, repaired: Repaired, lines: list[Line], answers: list[tuple[int, int]]) -> None:
    plain = repaired.plain
    outside = _outside_answers(repaired, answers)
    answering = {line.start for line in lines if line.noise != "margin" and not outside(line)}
    values = label_values(plain.text, lines, repaired.columns, answering).values
    case, document, act = values.get("case"), values.get("document"), values.get("act")
    if case is None:
        case, act = act, None
    head.case_number = _sourced(plain, case) if case else None
    document = document or act
    head.document_number = _sourced(plain, document) if document else None
    if day := values.get("date"):
        match = DATE.search(day.value)
        if match and (value := date_of(match)):
            head.date = Found(value, *plain.span(day.start, day.end))
    for label in ("office", "officer"):
        if (found := values.get(label)) is not None:
            head.other[label] = _sourced(plain, found)


def _outside_answers(repaired: Repaired, answers: list[tuple[int, int]]) -> Callable[[Line], bool]:
    """Whether a line begins outside the answers, which are spans of the view."""
    inside = [repaired.view.span(*answer) for answer in answers if answer[1] > answer[0]]

    def outside(line: Line) -> bool:
        start = repaired.plain.starts[line.start]
        return not any(lo <= start < hi for lo, hi in inside)

    return outside


_PLACED_DATE = re.compile(r"(?:[A-ZÆØÅ][a-zæøå]+,\s*)?(?:[Dd]en|d\.)\s+(?=\d)")
_AFTER_SEAM = re.compile(r"(?:[A-Za-zæøå]{2}|\d)[Dd]en $")
# The right one of two columns that stand side by side; the sentence "Den 3. maj 1999 blev" goes on.
_IN_COLUMN = re.compile(r" {3}Den $")
_NOT_THE_LETTERS = re.compile(r"(?:\b(?:den|af|til|fra|efter|brev|pr\.|senest|dateret|i)|\d\.)\s*$", re.IGNORECASE)


def _lone_date(
    plain: View, lines: list[Line], repaired: Repaired, answers: list[tuple[int, int]]
) -> Found[dt.date] | None:
    """The letter's date without a label: alone on a line, after a place, in a margin that cuts the answer, or at a
    seam in the head."""
    outside = _outside_answers(repaired, answers)
    candidates: list[Found[dt.date]] = []
    in_margin: list[Found[dt.date]] = []
    for line in lines:
        text = line.text
        if len(text) > 400 or not (line.noise == "margin" or outside(line)):
            continue
        placed = _PLACED_DATE.match(text)
        match = DATE.match(text, placed.end() if placed else 0)
        if (
            match
            and (match.end() == len(text.rstrip(" .")) or (placed and "," in placed.group()))
            and (value := date_of(match))
        ):
            where = candidates if outside(line) else in_margin
            where.append(Found(value, *plain.span(line.start + match.start(), line.start + match.end())))
    if candidates:
        return candidates[0]
    # Of several dates in margins one may be a table's.
    if len({found.value for found in in_margin}) == 1:
        return in_margin[0]
    # In text that lost its line ends the date stands between other values of the head.
    first_answer = repaired.view.starts[answers[0][0]] if answers else len(plain.source)
    for match in DATE.finditer(plain.text, 0, plain.position(first_answer)):
        before = plain.text[max(0, match.start() - 12) : match.start()]
        if match["month"] and not _NOT_THE_LETTERS.search(before) and (value := date_of(match)):
            return Found(value, *plain.span(match.start(), match.end()))
        after_seam = _AFTER_SEAM.search(before) or (
            _IN_COLUMN.search(before) and _LINE_ENDS.match(plain.text, match.end())
        )
        if match["month"] and after_seam and (value := date_of(match)):
            return Found(value, *plain.span(match.start(), match.end()))
    return None


def _read_people(
    head: Head, repaired: Repaired, intro_end: int, answers: list[tuple[int, int]], signatures: Iterable[Found[str]]
) -> None:
    view = repaired.view
    text = view.text
    found = askers(text, 0, intro_end) or (askers(text, intro_end, answers[0][0]) if answers else None)
    if found := found or addressed_askers(text, intro_end):
        head.asked_by = Found(found.value, *view.span(found.start, found.end))
    for title in _titles(text, intro_end):
        if stem := institutions.plain_title(title.value):
            head.minister_title = Found(stem, *view.span(title.start, title.end))
            break
    if head.minister_title is None and (capitals := TITLE_IN_CAPITALS.search(repaired.plain.text)):
        stem = institutions.plain_title(re.sub(r"- OG(?=[A-ZÆØÅ]{4})", "- OG ", capitals.group()))
        if stem:
            head.minister_title = Found(stem, *repaired.plain.span(capitals.start(), capitals.end()))
    signed = [found for found in signatures if found.value]
    outside = [found for found in signed if not any(start <= found.start < end for start, end in answers)]
    if outside:
        name = outside[0]
        at = text.index(name.value, name.start)
        head.minister_name = Found(name.value, *view.span(at, at + len(name.value)))
        if head.minister_title is None:
            line = text[name.end : name.end + 90].strip().split("\n")[0].strip()
            if re.fullmatch(r"[A-ZÆØÅ][\wæøå, -]*minister|[Mm]inister for [\wæøå, ]+", line):
                start = text.index(line, name.end)
                head.minister_title = Found(line.lower(), *view.span(start, start + len(line)))


_TO = re.compile(r"\btil\s+$")
_ANSWERING = re.compile(r"\s+(?:\w+\s+)?(?:besvarelse|svar)")
_LINE_BEGINS = re.compile(r"(?:\A|\n)\s*$")
_LINE_ENDS = re.compile(r"\s*(?:\n|\Z)")


def _titles(text: str, intro_end: int) -> list[Found[str]]:
    """Titles of the minister, the most telling first: to whom the question was put, who answers, whose letter it is."""
    found = [Found(match.group(), match.start(), match.end()) for match in TITLE.finditer(text, 0, intro_end)]
    addressed = [title for title in found if _TO.search(text[max(0, title.start - 5) : title.start])]
    answering = [title for title in found if title.value.lower().endswith("s") and _ANSWERING.match(text, title.end)]
    alone = [
        title
        for title in found
        if _LINE_BEGINS.search(text[max(0, title.start - 5) : title.start]) and _LINE_ENDS.match(text, title.end)
    ]
    return [*addressed, *answering, *alone, *found]


_STAMPED_COMMITTEE = re.compile(r"^((?!.*lm\.\s?del).{3,90}?)\s(?:19|20)\d\d-\d\d")
_STAMPED_CODE = re.compile(r"^([A-ZÆØÅ]{2,4}),?\s?Alm\.\s?del", re.IGNORECASE)
_CODE_IN_TEXT = re.compile(r"\b([A-ZÆØÅ]{3})\s+[Aa]lm\.?\s*del")
_FROM = re.compile(r"\b(?:fra|af)\s+(?:Folketingets\s+)?$")
_OF_PARLIAMENT = re.compile(r"Folketingets\s+$")
_PARLIAMENT = re.compile(r"Folketinget[\s–-]+$")
_HAS_ASKED = re.compile(r"\s+(?:har|i\s+brev|stillet|ved\s+brev|den\b)")


def _read_committee(head: Head, repaired: Repaired, intro_end: int) -> None:
    view = repaired.view
    stamped_name, stamped_code = _stamped_committee(repaired)
    head.committee = _named_committee(view, intro_end) or stamped_name
    head.committee_code = stamped_code
    if head.committee_code is None and head.committee is not None:
        known = committees.committee_code(head.committee.value)
        head.committee_code = Found(known, head.committee.start, head.committee.end) if known else None
    if head.committee_code is None and (code := _CODE_IN_TEXT.search(view.text, 0, intro_end)):
        head.committee_code = Found(code[1], *view.span(code.start(1), code.end(1)))
    if head.committee is None and head.committee_code is not None:
        name = committees.committee_name(head.committee_code.value)
        head.committee = Found(name, head.committee_code.start, head.committee_code.end) if name else None


def _named_committee(view: View, intro_end: int) -> Found[str] | None:
    """The committee that the letter's own words name: the one that has asked before one that is mentioned."""
    best: tuple[int, Found[str]] | None = None
    for match in COMMITTEE.finditer(view.text, 0, intro_end):
        before = view.text[max(0, match.start() - 16) : match.start()]
        after = view.text[match.end() : match.end() + 14].strip()
        score = 3 * bool(_OF_PARLIAMENT.search(before))
        score += 2 * bool(_HAS_ASKED.match(view.text, match.end()) or _FROM.search(before))
        score += bool(_PARLIAMENT.search(before) or after.startswith("Folketinget"))
        if best is None or score > best[0]:
            name = committees.definite(one_line(match.group()))
            best = score, Found(name, *view.span(match.start(), match.end()))
    if best is None and (capitals := COMMITTEE_IN_CAPITALS.search(view.text, 0, intro_end)):
        name = committees.definite(institutions.capitalised(capitals.group()))
        return Found(name, *view.span(capitals.start(), capitals.end()))
    return best[1] if best else None


def _stamped_committee(repaired: Repaired) -> tuple[Found[str] | None, Found[str] | None]:
    """Name and code in the stamps of the published page."""
    name: Found[str] | None = None
    code: Found[str] | None = None
    for drop in repaired.dropped:
        if name is None and noise.is_stamp(drop.text) and (found := _STAMPED_COMMITTEE.match(drop.text)):
            name = Found(found[1], drop.start, drop.start + len(found[1]))
        if code is None and (found := _STAMPED_CODE.match(drop.text)):
            code = Found(found[1].upper(), drop.start, drop.start + len(found[1]))
    return name, code


_ASKED_ON = re.compile(r"(?:\bden|brev\s+af|stillet|af|den\s+\w+dag\s+den|d\.)\s+(?=\d)")


def _read_session(head: Head, repaired: Repaired, intro: str) -> None:
    view = repaired.view
    for opening in _ASKED_ON.finditer(intro):
        match = DATE.match(intro, opening.end())
        if match and (day := date_of(match)) and (head.date is None or day <= head.date.value):
            head.asked_on = Found(day, *view.span(match.start(), match.end()))
            break
    for drop in repaired.dropped:
        if (stamped := SESSION.search(drop.text)) and (session := session_of(stamped)):
            head.session = Found(session, drop.start + stamped.start(), drop.start + stamped.end())
            return
    if head.asked_on is not None and (derived := session_on(head.asked_on.value)):
        head.session = Found(derived, head.asked_on.start, head.asked_on.end)


_ADDRESS_FOLLOWS = re.compile(r"\s*[•·|,]|\s+(?:Telefon|Tlf|Tel)\b|\s+[A-ZÆØÅ][\wæøå ]+\s\d")
_OWN_WORK = re.compile(r"\s+(?:har|kan|skal|henviser|er\s+(?:bekendt|opmærksom)|vil|vurderer|bemærker|henholder)\b")


def _read_ministry(head: Head, plain: View, lines: list[Line], view: View, answers: list[tuple[int, int]]) -> None:
    spans = [(line.text, line.start, line.end) for line in lines]
    alone = list(institutions.ministry_lines(spans))
    longer = list(institutions.ministry_lines_with_and(spans))
    from_title = institutions.ministry_of_title(head.minister_title.value) if head.minister_title else None
    if alone:
        # Of several, the one the title points at; an address block may name another ministry as a recipient.
        chosen = next((found for found in (*alone, *longer) if found.value == from_title), None)
        chosen = chosen or next((found for found in longer if found.value in view.text), alone[0])
        head.ministry = _sourced(plain, chosen)
        return
    for start, end in answers:
        match = institutions.MINISTRY.match(view.text, start, end)
        if match and _OWN_WORK.match(view.text, match.end()):
            head.ministry = Found(one_line(match.group()), *view.span(match.start(), match.end()))
            return
    day = head.date.value if head.date else head.asked_on.value if head.asked_on else None
    if known := institutions.ministry_of_address(plain.text, day):
        head.ministry = _sourced(plain, known)
        return
    for line in lines:
        match = institutions.MINISTRY.match(line.text) if len(line.text) < 300 else None
        if match and _ADDRESS_FOLLOWS.match(line.text, match.end()):
            head.ministry = Found(one_line(match.group()), *plain.span(line.start, line.start + match.end()))
            return
    if from_title and head.minister_title:
        head.ministry = Found(from_title, head.minister_title.start, head.minister_title.end)
    elif spelled := institutions.ministry_spelled_in_domain(plain.text):
        head.ministry = _sourced(plain, spelled)


_STAMPED_BILL = re.compile(r"^([LB]\s\d{1,3}(?:\s[A-Z]\b)?)\b")
_NUMBERED = re.compile(r"(?:spørgsmål|spm\.?)\s*,?\s*(?:nr\.?\s*)?(?P<number>S\s?\d{1,4}|\d{1,4})\b", re.IGNORECASE)
_SAMRAAD = re.compile(
    r"samråds?spørgsmål\s+(?:nr\.\s*)?(?P<letters>(?-i:[A-ZÆØÅ]{1,2}(?![a-zæøåA-ZÆØÅ])(?:\s?(?:-|–|,|og)\s?[A-ZÆØÅ]{1,2}(?![a-zæøåA-ZÆØÅ]))*))",
    re.IGNORECASE,
)


def _read_kind(head: Head, repaired: Repaired, intro_end: int) -> None:
    view = repaired.view
    text = view.text

    def keep(kind: Kind, match: re.Match[str], group: int | str = 0) -> None:
        head.kind = Found(kind, *view.span(match.start(group), match.end(group)))

    samraad = _SAMRAAD.search(text, 0, intro_end)
    number = _NUMBERED.search(text, 0, intro_end)
    if samraad and (number is None or samraad.start() < number.start()):
        head.title_number = Found(
            re.sub(r"\s*[-–]\s*", "-", one_line(samraad["letters"])),
            *view.span(samraad.start("letters"), samraad.end("letters")),
        )
        keep("samraad", samraad)
        return
    if number:
        value = re.sub(r"^[sS]\s?(?=\d)", "S ", one_line(number["number"]))
        head.title_number = Found(value, *view.span(number.start("number"), number.end("number")))
        if value.startswith("S "):
            keep("section_20", number)
            return
    if bill := bills.asked_to(text, intro_end):
        head.bill = _sourced(view, bill)
        head.kind = Found("bill", head.bill.start, head.bill.end)
        return
    for drop in repaired.dropped:
        if drop.reason in ("stamp", "footer") and (stamped := _STAMPED_BILL.match(drop.text)):
            head.bill = Found(stamped[1], drop.start, drop.start + len(stamped[1]))
            head.kind = Found("bill", drop.start, drop.start + len(stamped[1]))
            return
    if general := re.search(r"alm(?:indelig|\.)?\s*del", text[:intro_end], re.IGNORECASE):
        keep("alm_del", general)
