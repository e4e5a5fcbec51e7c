"""Question time in the chamber: transcripts as Folketingstidende prints them.

A question stands under its number ("Spm. nr. S 122"), the minister it is put to and the member who puts it. Then come
the turns, each under the one who speaks: a minister by title ("Justitsministeren (Navn Navnesen):"), a member by party
("Navn Navnesen (SF):"), the chair by office ("Første næstformand (Navn Navnesen):"), with the time between them
("Kl. 13:05"). What a minister says are the statements; what members say is kept as what was asked; what the chair says
is neither. Whoever cannot be told to be a minister is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from corpus.chamber import CHAIR, CLOCK, COURTESY, NAME, NAMED, PARTY, TITLE, announces, called_out
from corpus.dates import DATE, date_of
from corpus.document import Asker, Document, Person, Reference, Speaker, Statement
from corpus.flow import Gap
from corpus.letters.reading import UnreadableFile
from corpus.letters.references import Context, mentions
from corpus.letters.repair import repair
from corpus.letters.view import Edit, View, edited
from corpus.sessions import SESSION, session_of, session_on

_WITH = r"(?:\s?\([Mm]edspørgere?:?\s(?P<with>[^\n]{3,150}?\))\))?"
# At the beginning of a line. An office may also stand within one, where the text lost its line ends.
_LABEL = re.compile(
    rf"""^[ \t]*(?:
        (?P<title>{TITLE})(?:\s\({COURTESY}(?P<minister>{NAME})\))?
        |{COURTESY}(?P<member>[A-ZÆØÅ][^():?!;\n]{{1,60}}?)\s?\((?P<party>{PARTY})\){_WITH}
        |{COURTESY}(?P<other>{NAMED})(?:\s?\((?P<of>{PARTY})\))?(?:\s?\([^()\n]{{1,80}}\)|(?=[ \t]*:[ \t]*$)){{1,2}}
        )[ \t]*:""",
    re.VERBOSE | re.MULTILINE,
)
_NUMBER = re.compile(
    r"^[ \t]*(?:\d+(?:\.\d+)?\)[ \t]*)?\(?(?:Spm\.|Spørgsmål)\s?nr\.\s?(?P<number>S\s?\d{1,5})\b[^\n]*$", re.MULTILINE
)
_ADDRESSED = re.compile(
    r"^[ \t]*(?:\d+\)[ \t]*)?(?:\(?(?:Spm\.|Spørgsmål)\s?nr\.\s?(?P<number>S\s?\d{1,5})\)?:?[ \t]*)?[Tt]il:?\s"
    r"[a-zæøåéA-ZÆØÅ, -]{0,90}ministeren?[a-zæøåéA-ZÆØÅ, -]{0,90}?\s[Aa]f:?[ \t]*",
    re.MULTILINE,
)
_REASON = re.compile(r"^[ \t]*(?:Skriftlig begrundelse|Skr\. begr\.)[ \t]*:?[ \t]*$", re.MULTILINE | re.IGNORECASE)
_OTHER_ITEM = re.compile(
    r"^[ \t]*\d+\)\s(?:[123]\.\s(?:\(sidste\)\s)?behandling|Forhandling|Forespørgsel|Afstemning|Redegørelse"
    r"|Fortsættelse|Spørgsmål til ministrene|Spørgetimen|Valg|Eventuelt|Indstilling|Anmodning)\b",
    re.MULTILINE,
)
_CLOSES = re.compile(
    r"næste punkt på dagsordenen|spørgetiden\s(?:er\s)?(?:hermed\s|dermed\s|nu\s)?(?:slut|afslut)"
    r"|(?:hermed|dermed)\s(?:er|slutte(?:r|de))\sspørgetiden|mødet er (?:hævet|udsat|afbrudt)"
    r"|det (?:næste|første|sidste|andet|tredje) spørgsmål",
    re.IGNORECASE,
)
# What the printed page says of itself at its top.
_PAGE_HEAD = re.compile(
    r"^[ \t]*(?:\d+[ \t]+)?(?:(?:Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag) den \d+\. \w+ \d{4} \(D\)"
    r"|Folketingstidende\b[^\n]{0,60}|\d+\. møde\b[ \t.,]+[^\n]{0,30}\d{4})(?:[ \t]+\d+)?[ \t]*$",
    re.MULTILINE,
)
_Kind = Literal["number", "addressed", "chair", "minister", "member", "clock", "reason", "other"]


@dataclass(frozen=True, slots=True)
class _Mark:
    """What stands at [start, end): a heading, who speaks next, or the time."""

    start: int
    end: int
    kind: _Kind
    found: re.Match[str]


@dataclass(slots=True)
class _Exchange:
    """A question and what was said to it. Spans are positions in the view."""

    number: str | None = None
    addressed: bool = False
    asked_by: list[Asker] = field(default_factory=list)
    asked: list[tuple[int, int, str]] = field(default_factory=list)
    said: list[tuple[int, int, Person]] = field(default_factory=list)
    spoken: bool = False
    """That a minister or the chair has spoken: the heading is over."""

    def takes(self, mark: _Mark) -> bool:
        """Whether a heading is part of this question's. The number may stand behind the question, in parentheses."""
        if self.spoken:
            return False
        if mark.kind == "addressed":
            return not self.addressed and not self.asked
        return self.number is None


def looks_like_transcript(text: str) -> bool:
    """Whether a text is of question time: a question by its number, and turns of ministers and others by their
    labels."""
    text = _unmarked(text)
    if "Spm. nr. S" not in text and "Spørgsmål nr. S" not in text:
        return False
    if not (_NUMBER.search(text) or _ADDRESSED.search(text)):
        return False
    titles = [found["title"] for found in _LABEL.finditer(text)]
    chaired = CHAIR.search(text) is not None
    if not any(titles):
        # One without a minister's turn: refused as such, not as a letter.
        return bool(titles) and chaired and _ADDRESSED.search(text) is not None
    return chaired or not all(titles)


def _unmarked(text: str) -> str:
    """Without the marks of Markdown and of Windows, which `repair` takes out for the reader."""
    return text.replace("**", "").replace("\r\n", "\n").replace("\xa0", " ")


def read_transcript(
    source: str,
    source_name: str,
    page_starts: tuple[int, ...] = (),
    url: str | None = None,
) -> list[Document]:
    """A document for each question that a minister replied to. Raises UnreadableFile where there is none."""
    view = repair(source, page_starts).view
    view = edited(view, _page_heads(view))
    view = edited(view, _calls(view))
    day = _day(view.text)
    session = _session(view.text) or (session_on(day) if day else None)
    documents: dict[str, Document] = {}
    for exchange in _exchanges(view.text):
        if exchange.number and exchange.said:
            document = _document(exchange, view, source_name, page_starts, url, day, session)
            # A question that is gone back to later in the meeting is one question.
            before = documents.get(document.id)
            documents[document.id] = _together(before, document) if before else document
    if not documents:
        raise UnreadableFile(
            "a transcript without a minister's reply to a numbered question",
            "et referat uden en ministers svar på et nummereret spørgsmål",
        )
    return list(documents.values())


def _page_heads(view: View) -> Iterator[Edit]:
    """Page heads within what is said, taken out: a sentence, or a word, goes on over them."""
    text = view.text
    for found in _PAGE_HEAD.finditer(text):
        start, end = len(text[: found.start()].rstrip()), found.end()
        while end < len(text) and text[end].isspace():
            end += 1
        before, after = text[max(0, start - 2) : start], text[end : end + 1]
        if not start or not (after.islower() or before.endswith(",")):
            continue
        if before.endswith("-") and before[:1].isalpha() and after.islower():
            yield Edit(start - 1, end, "", Gap(*view.span(start - 1, end), "hyphen"))
        else:
            yield Edit(start, end, " ", Gap(*view.span(start, end), "page_break"))


def _calls(view: View) -> Iterator[Edit]:
    """What others call out, taken out: the one who speaks goes on over it."""
    for start, end in called_out(view.text):
        yield Edit(start, end, "", Gap(*view.span(start, end), "call"))


def _day(text: str) -> date | None:
    return next((day for found in DATE.finditer(text, 0, 5000) if (day := date_of(found))), None)


def _session(text: str) -> str | None:
    found = SESSION.search(text, 0, 3000)
    return session_of(found) if found else None


def _marks(text: str) -> list[_Mark]:
    patterns: tuple[tuple[_Kind, re.Pattern[str]], ...] = (
        ("addressed", _ADDRESSED),
        ("number", _NUMBER),
        ("chair", CHAIR),
        ("member", _LABEL),
        ("clock", CLOCK),
        ("reason", _REASON),
        ("other", _OTHER_ITEM),
        ("clock", _PAGE_HEAD),
    )
    found = [
        _Mark(each.start(), each.end(), "minister" if kind == "member" and each["title"] else kind, each)
        for kind, pattern in patterns
        for each in pattern.finditer(text)
    ]
    found.sort(key=lambda mark: (mark.start, -mark.end))
    marks: list[_Mark] = []
    for mark in found:
        if not marks or mark.start >= marks[-1].end:
            marks.append(mark)
    return marks


def _exchanges(text: str) -> Iterator[_Exchange]:
    marks = _marks(text)
    exchange: _Exchange | None = None
    speaking: _Mark | None = None
    for mark, end in zip(marks, [*(following.start for following in marks[1:]), len(text)], strict=True):
        if mark.kind in ("number", "addressed"):
            speaking = None
            if exchange and not exchange.takes(mark):
                yield exchange
                exchange = None
            exchange = exchange or _Exchange()
            _head(exchange, mark, text, end)
            continue
        if mark.kind not in ("clock", "reason"):
            # At the time, and at the reasons for a question, the one who speaks goes on.
            speaking = mark
        if exchange and speaking and _turn(exchange, speaking, text, mark.end, end):
            yield exchange
            exchange = None
    if exchange:
        yield exchange


def _head(exchange: _Exchange, mark: _Mark, text: str, end: int) -> None:
    if number := mark.found["number"]:
        exchange.number = f"S {number[1:].strip()}"
    exchange.addressed = exchange.addressed or mark.kind == "addressed"
    # A question may stand right under its number.
    if mark.kind == "number" and (span := _stripped(text, mark.end, end)):
        exchange.asked.append((*span, ""))


def _turn(exchange: _Exchange, speaking: _Mark, text: str, start: int, end: int) -> bool:
    """Add what one speaks, from `start` on, to the exchange. Whether the exchange ends there."""
    span = _stripped(text, start, end)
    match speaking.kind:
        case "other":
            return True
        case "chair":
            exchange.spoken = True
            return bool(exchange.said and _CLOSES.search(text, start, end))
        case "minister":
            exchange.spoken = True
            title, name = (_plain(part) for part in speaking.found.group("title", "minister"))
            if span:
                exchange.said.append((*span, Person(title, name)))
        case "member":
            name, party = speaking.found["member"] or speaking.found["other"], speaking.found["party"]
            asker = Asker(_plain(name) or "", party or speaking.found["of"])
            exchange.asked_by = exchange.asked_by or [asker, *_members(speaking.found["with"] or "")]
            if span:
                exchange.asked.append((*span, asker.name))
    return False


def _plain(text: str | None) -> str | None:
    return " ".join(text.split()) if text else None


_MEMBER = re.compile(rf"([A-ZÆØÅ][^(),]{{1,60}}?)\s\(({PARTY})\)")


def _members(text: str) -> list[Asker]:
    return [Asker(name.removeprefix("og ").strip(), party) for name, party in _MEMBER.findall(text)]


def _stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    part = text[start:end]
    if not (said := part.strip()):
        return None
    lo = start + part.index(said[0])
    return lo, lo + len(said)


def _document(
    exchange: _Exchange,
    view: View,
    source_name: str,
    page_starts: tuple[int, ...],
    url: str | None,
    day: date | None,
    session: str | None,
) -> Document:
    number = exchange.number or ""
    asker = exchange.asked_by[0].name if exchange.asked_by else "spørgeren"
    ((minister, _),) = Counter(person for _, _, person in exchange.said).most_common(1)
    questions = tuple(
        _statement(view, start, end, Speaker(name or asker, "asker")) for start, end, name in exchange.asked
    )
    statements = tuple(
        _statement(view, start, end, Speaker(person.name or person.title or "ministeren", "minister"))
        for start, end, person in exchange.said
    )
    context = Context(frozenset((number,)), "question_time", None, None, None)
    spans = [(start, end) for start, end, _ in exchange.asked] + [(start, end) for start, end, _ in exchange.said]
    references = tuple(
        Reference(
            found.value.kind,
            found.value.question_number,
            found.value.committee,
            found.value.session,
            found.value.date,
            *view.span(found.start, found.end),
        )
        for span in sorted(spans)
        for found in mentions(view.text, *span, context)
    )
    return Document(
        id=_identity(number, session, day),
        source=view.source,
        source_name=source_name,
        kind="question_time",
        status="final",
        session=session,
        date=day,
        question_number=number,
        case_number=None,
        document_number=None,
        committee=None,
        committee_code=None,
        ministry=None,
        minister=Person(_office(minister.title), minister.name),
        asked_by=tuple(exchange.asked_by),
        questions=questions,
        statements=statements,
        references=references,
        page_starts=page_starts,
        url=url,
    )


def _together(one: Document, other: Document) -> Document:
    return replace(
        one,
        questions=(*one.questions, *other.questions),
        statements=(*one.statements, *other.statements),
        references=(*one.references, *other.references),
    )


def _office(title: str | None) -> str | None:
    """ "Justitsministeren" is "justitsminister", "Ministeren for prøver" "minister for prøver"."""
    return re.sub(r"ministeren\b", "minister", title[0].lower() + title[1:]) if title else None


def _identity(number: str, session: str | None, day: date | None) -> str:
    """As the parliament's own addresses count sessions: "20222-S36"."""
    short = number.replace(" ", "")
    if session:
        part = re.search(r"\(([12])\. samling\)", session)
        return f"{session[:4]}{part[1] if part else 1}-{short}"
    return f"{day.isoformat()}-{short}" if day else f"question-time-{short}"


def _statement(view: View, start: int, end: int, speaker: Speaker) -> Statement:
    lo, hi = view.span(start, end)
    inside = [gap for gap in view.gaps if gap.start >= lo and gap.end <= hi]
    gaps: list[Gap] = []
    for gap in sorted(inside, key=lambda gap: (gap.start, -gap.end)):
        # A repair within what somebody called out is no gap of its own.
        if not (gaps and gaps[-1].reason == "call" and gap.end <= gaps[-1].end):
            gaps.append(gap)
    doubtful = speaker.role == "minister" and announces(view.text[start:end])
    return Statement(lo, hi, (speaker,), tuple(gaps), doubtful)
