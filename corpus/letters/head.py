"""The fields of a letter, each with where it was found."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from corpus.dates import DATE, date_of
from corpus.document import Asker, Kind
from corpus.letters import bills, institutions
from corpus.letters.asking_committee import committee_and_code
from corpus.letters.institutions import TITLE, TITLE_IN_CAPITALS, one_line
from corpus.letters.labels import label_values
from corpus.letters.letter_date import lone_date
from corpus.letters.lines import LINE_ENDS, Line
from corpus.letters.people import NAME, addressed_askers, askers, names_no_person
from corpus.letters.questions import put_to
from corpus.letters.repair import Repaired
from corpus.letters.side_by_side import GAP, cells
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


def read_head(
    repaired: Repaired,
    intro_end: int,
    questions: Iterable[tuple[int, int]],
    answers: list[tuple[int, int]],
    signed: Iterable[Found[str]],
) -> Head:
    """The fields of a letter whose own words to the committee end at `intro_end` of the view, and where it is
    signed."""
    plain, view = repaired.plain, repaired.view
    intro = view.text[:intro_end]
    head = Head()
    lines = list(repaired.lines)
    outside = _outside_answers(repaired, answers)
    _read_labels(head, repaired, lines, outside)
    if head.date is None:
        head.date = lone_date(repaired, lines, answers, outside)
    _read_people(head, repaired, intro_end, answers, signed)
    head.committee, head.committee_code = committee_and_code(repaired, intro_end)
    _read_session(head, repaired, intro)
    _read_ministry(head, plain, lines, view, answers)
    if head.minister_title is None and (title := put_to(view.text, questions)):
        _take_title_of_question(head, view, title)
    _read_kind(head, repaired, intro_end)
    return head


def _sourced(view: View, found: Found[str]) -> Found[str]:
    return Found(found.value, *view.span(found.start, max(found.end, found.start + 1)))


def _read_labels(head: Head, repaired: Repaired, lines: list[Line], outside: Callable[[Line], bool]) -> None:
    plain = repaired.plain
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
    head.minister_name = _named_with_title(view, intro_end, head.minister_title)
    signed = [found for found in signatures if found.value]
    outside = [found for found in signed if not any(start <= found.start < end for start, end in answers)]
    if outside:
        name = outside[0]
        at = text.index(name.value, name.start)
        head.minister_name = Found(name.value, *view.span(at, at + len(name.value)))
        if head.minister_title is None:
            line = text[name.end : name.end + 90].strip().split("\n")[0].strip()
            if re.fullmatch(r"[A-ZÆØÅa-zæøå][\wæøå, -]*minister|[Mm]inister for [\wæøå, ]+", line):
                start = text.index(line, name.end)
                head.minister_title = Found(line.lower(), *view.span(start, start + len(line)))


_NAME_FOLLOWS = re.compile(rf"\s+({NAME})")


def _named_with_title(view: View, intro_end: int, own: Found[str] | None) -> Found[str] | None:
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


# "Besvarelse af spørgsmål nr. 3 (Alm. del, 2025-26)" on a line that begins so: the letter's own question.
_TITLE_SESSION = re.compile(
    r"^[^\w\n]*(?:(?:endelig|foreløbig|supplerende)t?\s+)?(?:besvarelse|svar)\s+(?:af|på)\s+(?:§\s?20-)?spørgsmål\s+(?:nr\.\s*)?"
    r"(?:S\s?)?\d{1,4}\s+[^()\n]{0,40}\(([^()\n]{7,40}(?:\([12]\.\s?samling\))?)\)",
    re.IGNORECASE | re.MULTILINE,
)
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
    else:
        head.session = _session_in_title(view, intro, head.date or head.asked_on)


def _session_in_title(view: View, intro: str, day: Found[dt.date] | None) -> Found[str] | None:
    """The session in the title, of a year of which it is not known here whether an election split it."""
    title = _TITLE_SESSION.search(intro)
    written = SESSION.search(intro, *title.span(1)) if title else None
    session = session_of(written) if written else None
    if written is None or session is None or (day and int(session[:4]) not in (day.value.year - 1, day.value.year)):
        return None
    return Found(session, *view.span(*written.span()))


_ADDRESS_FOLLOWS = re.compile(r"\s*[•·|,]|\s+(?:Telefon|Tlf|Tel)\b|\s+[A-ZÆØÅ][\wæøå ]+\s\d")
_OWN_WORK = re.compile(r"\s+(?:har|kan|skal|henviser|er\s+(?:bekendt|opmærksom)|vil|vurderer|bemærker|henholder)\b")


def _read_ministry(head: Head, plain: View, lines: list[Line], view: View, answers: list[tuple[int, int]]) -> None:
    spans = [(line.text, line.start, line.end) for line in lines]
    alone = list(institutions.ministry_lines(spans)) or _ministry_in_column(plain.text, lines)
    longer = list(institutions.ministry_lines_with_and(spans))
    from_title = institutions.ministry_of_title(head.minister_title.value) if head.minister_title else None
    if alone:
        # Of several, the one the title points at; an address block may name another ministry as a recipient.
        chosen = next((found for found in (*alone, *longer) if found.value == from_title), None)
        chosen = chosen or next((found for found in longer if found.value in view.text), None)
        chosen = chosen or next((found for found in longer if _goes_on(plain.text, alone[0], found)), alone[0])
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


def _take_title_of_question(head: Head, view: View, title: Found[str]) -> None:
    """Takes the title by which the question addresses the minister, where the letter tells of no other ministry."""
    ministry = institutions.ministry_of_title(title.value)
    found = Found(title.value, *view.span(title.start, title.end))
    if head.ministry is None and ministry is not None:
        head.ministry = Found(ministry, found.start, found.end)
    if head.ministry is not None and head.ministry.value == ministry:
        head.minister_title = found


def _goes_on(text: str, name: Found[str], longer: Found[str]) -> bool:
    """Whether a name is the beginning of a longer one, with no blank line between: nothing else begins with "og"."""
    return name.start == longer.start and "\n\n" not in text[name.end : longer.end].replace(" ", "")


def _ministry_in_column(text: str, lines: list[Line]) -> list[Found[str]]:
    """Ministries that stand alone in one of several columns at the top of a letter."""
    beside = [cell for line in lines[:_TOP] if GAP in line.text for _, cell in cells(text, line)]
    return list(institutions.ministry_lines([(cell.text, cell.start, cell.end) for cell in beside]))


# So many lines a letterhead has.
_TOP = 12
_STAMPED_BILL = re.compile(rf"^([LB]\s\d{{1,3}}(?:\s[A-Z]\b)?|{bills.APPROPRIATION})\b", re.IGNORECASE)
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
            head.bill = Found(bills.as_cited(stamped[1]), drop.start, drop.start + len(stamped[1]))
            head.kind = Found("bill", drop.start, drop.start + len(stamped[1]))
            return
    if general := re.search(r"alm(?:indelig|\.)?\s*del", text[:intro_end], re.IGNORECASE):
        keep("alm_del", general)
