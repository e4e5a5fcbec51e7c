"""Mentions of other answers, annexes and consultations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from corpus import committees
from corpus.dates import DATE, date_of
from corpus.document import Kind
from corpus.letters.anchors import places
from corpus.letters.bills import APPROPRIATION, BILL, as_cited
from corpus.letters.institutions import COMMITTEE, COMMITTEE_FOR, one_line
from corpus.letters.view import Found
from corpus.sessions import SESSION, session_of


@dataclass(frozen=True, slots=True)
class Mention:
    """What a mention says of the answer it points at."""

    kind: Kind
    question_number: str
    committee: str | None
    session: str | None
    date: date | None


_CODE = r"(?P<code>(?-i:[A-ZÆØÅ]{3}))"
_SEPARATOR = r"\s*[,–-]?\s*"
_QUESTION = r"(?:spørgsmål(?:ene|et)?|spm\.?|svar)"
_ONE = r"(?:S\s?)?\d{1,4}"
_LIST = rf"{_ONE}(?:\s*(?:,|og|samt|-|–|eller)\s*(?:nr\.\s*|spørgsmål\s+)?{_ONE}(?!\.\s*[a-z]))*"
_LETTERS = r"[A-ZÆØÅ]{1,2}(?![a-zæøå])(?:\s*(?:-|–|,|og)\s*[A-ZÆØÅ]{1,2}(?![a-zæøåA-ZÆØÅ.]))*"

_BY_NUMBER = re.compile(
    rf"""(?:\b{_CODE}\s+(?:\(?(?P<code_session>(?:19|20)\d\d-\d\d(?:\s\([12]\.\ssamling\))?)\)?\s+)?)?(?P<almdel>alm\.?\s*del\b{_SEPARATOR})?
    (?:(?P<samraad>samråds?(?:spørgsmål|spm\.?))\s*(?:nr\.\s*)?(?P<letters>{_LETTERS})
    |{_QUESTION}\s*(?:på\s+)?(?:{_QUESTION}\s*)?(?:nr\.?\s*)?(?P<numbers>{_LIST})\b(?!\s*(?:pct|kr|mio|mia|dage|år))
    |spm\.?\s*(?P<spm_letters>{_LETTERS}))""",
    re.VERBOSE | re.IGNORECASE,
)
# Every mention has one of these; what belongs to it before and after is no longer than so many characters.
_ANCHORS = ("pørgsmål", "spm", "Spm", "svar ", "Svar ", "amråds")
_LONGEST_PREFIX = 60
_LONGEST_LIST = 160
_ANNEX = re.compile(
    rf"\b(?:{_CODE}\s+(?P<almdel>alm\.?\s*del\b){_SEPARATOR}|(?P<bill>[LB]\s\d{{1,3}})\s*[,–-]\s*)bilag\s*(?:nr\.\s*)?(?P<number>\d{{1,4}})",
    re.IGNORECASE,
)
_BILL = re.compile(rf"\b{BILL}|(?i:\b{APPROPRIATION})")
_WITHIN = re.compile(
    rf"""(?:\s*(?:\((?P<paren>[^()]{{1,50}}(?:\([12]\.\s?samling\))?)\)|(?:til|ad|vedrørende|vedr\.)\s+(?:lovforslag\s+(?:nr\.\s+)?)?(?P<bill>[LBlb]\s?\d{{1,3}}(?:\s[A-Z]\b)?|(?i:{APPROPRIATION}))
    |,?\s*(?P<almdel>alm\.?\s*del)\b|(?:stillet\s+)?(?:af|fra)\s+(?P<committee>(?:Folketingets\s+)?(?:{COMMITTEE_FOR}|[A-ZÆØÅ][^.;:()]{{3,70}}?[Uu]dvalg(?:et)?))\b|,?\s*(?:af|den|stillet\s+den)\s+(?P<date>\d{{1,2}}\.\s*[a-zæøå]+\s*(?:19|20)\d\d)|,?\s*folketingsåret\s+(?P<year>(?:19|20)\d\d-\d\d(?:\s\([12]\.\ssamling\))?)))""",
    re.VERBOSE,
)
_ANSWER_OF = re.compile(
    r"(?:svar|besvarelse[rn]?|svaret)\s+(?:af|fra)\s+(?:den\s+)?(?P<date>\d{1,2}\.\s*[a-zæøå]+\s*(?:19|20)\d\d)\s+(?:af|på|til)\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Context:
    """The letter in which a mention stands: what it does not say is the same as for the letter."""

    numbers: frozenset[str] = frozenset()
    """Numbers of the letter's own questions, which are no references."""
    kind: Kind = "alm_del"
    bill: str | None = None
    committee: str | None = None
    committee_code: str | None = None

    def committee_of(self, code: str) -> str:
        code = code.upper()
        if code == self.committee_code and self.committee:
            return self.committee
        return committees.committee_name(code) or code


def mentions(text: str, start: int, end: int, context: Context) -> Iterator[Found[Mention]]:
    """Mentions of other answers and annexes in text[start:end], in order."""
    found = [*_annexes(text, start, end, context)]
    at = start
    for anchor, anchor_end in sorted(
        (place, place + len(word)) for word in _ANCHORS for place in places(text, word, start, end)
    ):
        if anchor < at:
            continue
        lo = max(at, anchor - _LONGEST_PREFIX)
        if match := _BY_NUMBER.search(text, lo, min(end, anchor_end + _LONGEST_LIST)):
            found += _mention(text, match, end, context)
            at = match.end()
    yield from sorted(found, key=lambda mention: mention.start)


def _annexes(text: str, start: int, end: int, context: Context) -> Iterator[Found[Mention]]:
    if text.find("ilag", start, end) < 0:
        return
    for annex in _ANNEX.finditer(text, start, end):
        number = f"bilag {annex['number']}"
        if annex["bill"]:
            yield Found(
                Mention("bill", f"{as_cited(annex['bill'])} - {number}", None, None, None), annex.start(), annex.end()
            )
        else:
            yield Found(
                Mention("alm_del", number, context.committee_of(annex["code"]), None, None), annex.start(), annex.end()
            )


@dataclass(slots=True)
class _Said:
    """What the words around a mention's number say of the answer, and where they end."""

    stop: int
    committee: str | None = None
    session: str | None = None
    date: date | None = None
    bill: str | None = None
    general: bool = False

    def in_brackets(self, words: str, context: Context) -> bool:
        """Takes what stands in brackets; False for anything that is not about the answer."""
        if bill := _BILL.fullmatch(words.strip()):
            self.bill = as_cited(bill.group())
        elif re.search(r"alm\.?\s*del", words, re.IGNORECASE):
            self.general = True
            if code := re.match(r"\s*([A-ZÆØÅ]{3})\b", words):
                self.committee = context.committee_of(code[1])
        elif session := _session(words):
            self.session = session
        else:
            return False
        return True

    def take(self, within: re.Match[str], context: Context) -> bool:
        """Takes one piece of what follows the number; False where it belongs to something else."""
        if within["paren"] and not self.in_brackets(within["paren"], context):
            return False
        if within["bill"]:
            self.bill = as_cited(within["bill"])
        if within["almdel"]:
            self.general = True
        if within["committee"]:
            name = COMMITTEE.search(within["committee"])
            if name is None:
                return False
            self.committee = committees.definite(one_line(name.group()))
        if within["date"]:
            self.date = _date(within["date"])
        if within["year"]:
            self.session = _session(within["year"])
        self.stop = within.end()
        return True


def _around(text: str, match: re.Match[str], end: int, context: Context) -> _Said:
    committee = context.committee_of(match["code"]) if match["code"] else None
    general = match["almdel"] is not None
    said = _Said(match.end(), committee, _session(match["code_session"] or ""), general=general)
    while (within := _WITHIN.match(text, said.stop, end)) and said.take(within, context):
        pass
    if before := _ANSWER_OF.search(text[max(0, match.start() - 60) : match.start()]):
        said.date = _date(before["date"]) or said.date
    return said


def _mention(text: str, match: re.Match[str], end: int, context: Context) -> Iterator[Found[Mention]]:
    said = _around(text, match, end, context)
    letters = match["letters"] or match["spm_letters"]
    if letters:
        if letters.isupper() or "og" in letters:
            mention = Mention("samraad", _letters(letters), said.committee, said.session, said.date)
            yield Found(mention, match.start(), said.stop)
        return
    if context.kind == "bill" and not (said.general or said.committee or said.bill):
        said.bill = context.bill
    for number in re.findall(_ONE, match["numbers"]):
        written = re.sub(r"^S\s?", "S ", number)
        full = f"{written} til {said.bill}" if said.bill else written
        if full in context.numbers and said.date is None and said.session is None:
            continue
        kind: Kind = "section_20" if written.startswith("S ") else "bill" if said.bill else "alm_del"
        if kind == "alm_del" and not (said.general or said.committee or _refers(text, match.start())):
            continue
        where = said.committee or (context.committee if kind != "section_20" else None)
        yield Found(Mention(kind, full, where, said.session, said.date), match.start(), said.stop)


def _date(text: str) -> date | None:
    found = DATE.search(text)
    return date_of(found) if found else None


_REFERS = re.compile(
    r"(?:svar\w*|besvar\w+|jf\.?|henvis\w+|samtidige?|også|se|oplyst|til|af|på|og)\s*(?:\w+\s+){0,3}\(?$", re.IGNORECASE
)


def _refers(text: str, at: int) -> bool:
    return _REFERS.search(text[max(0, at - 60) : at]) is not None


def _letters(text: str) -> str:
    return re.sub(r"\s*[-–]\s*", "-", " ".join(text.split()))


def _session(text: str) -> str | None:
    found = SESSION.search(text)
    return session_of(found) if found else None
