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
from corpus.letters.institutions import one_line
from corpus.letters.labels import label_values
from corpus.letters.letter_date import lone_date
from corpus.letters.lines import Line
from corpus.letters.people import addressed_askers, askers
from corpus.letters.questions import put_to
from corpus.letters.repair import Repaired
from corpus.letters.view import Found, View
from corpus.letters.whose_letter import (
    name_and_title_signed,
    named_with_title,
    own_ministry,
    title_in_footer,
    title_in_head,
)
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
    view = repaired.view
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
    day = head.date or head.asked_on
    head.ministry = own_ministry(repaired, head.minister_title, day.value if day else None, answers)
    if head.minister_title is None:
        asked = put_to(view.text, questions)
        _take_title_asked(head, [title_in_footer(repaired), view.sourced(asked) if asked else None])
    _read_kind(head, repaired, intro_end)
    return head


def _read_labels(head: Head, repaired: Repaired, lines: list[Line], outside: Callable[[Line], bool]) -> None:
    plain = repaired.plain
    answering = {line.start for line in lines if line.noise != "margin" and not outside(line)}
    values = label_values(plain.text, lines, repaired.columns, answering).values
    case, document, act = values.get("case"), values.get("document"), values.get("act")
    if case is None:
        case, act = act, None
    head.case_number = plain.sourced(case) if case else None
    document = document or act
    head.document_number = plain.sourced(document) if document else None
    if day := values.get("date"):
        match = DATE.search(day.value)
        if match and (value := date_of(match)):
            head.date = Found(value, *plain.span(day.start, day.end))
    for label in ("office", "officer"):
        if (found := values.get(label)) is not None:
            head.other[label] = plain.sourced(found)


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
    head.minister_title = title_in_head(repaired, intro_end)
    head.minister_name = named_with_title(view, intro_end, head.minister_title)
    if signed := name_and_title_signed(view, signatures, answers):
        head.minister_name = signed[0]
        head.minister_title = head.minister_title or signed[1]


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


def _take_title_asked(head: Head, titles: Iterable[Found[str] | None]) -> None:
    """Takes the first of the titles of the minister to whom the question was put, where the letter tells of no other
    ministry."""
    for title in titles:
        ministry = institutions.ministry_of_title(title.value) if title else None
        if title is None or ministry is None:
            continue
        if head.ministry is None:
            head.ministry = Found(ministry, title.start, title.end)
        if head.ministry.value == ministry:
            head.minister_title = title
            return


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
        head.bill = view.sourced(bill)
        head.kind = Found("bill", head.bill.start, head.bill.end)
        return
    for drop in repaired.dropped:
        if drop.reason in ("stamp", "footer") and (stamped := _STAMPED_BILL.match(drop.text)):
            head.bill = Found(bills.as_cited(stamped[1]), drop.start, drop.start + len(stamped[1]))
            head.kind = Found("bill", drop.start, drop.start + len(stamped[1]))
            return
    if general := re.search(r"alm(?:indelig|\.)?\s*del", text[:intro_end], re.IGNORECASE):
        keep("alm_del", general)
