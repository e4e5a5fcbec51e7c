"""What the chamber's transcripts write between the turns, and in them, that is not the speaker's: the time, the chair's
words, and what others call out.

Apart from `corpus.transcripts`, so that a page which shows a turn need not load the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.document import Document, Person, Statement
from corpus.flow import Gap

NAME = r"[^():?!]{2,60}"
CHAIR_LABEL = (
    r"(?:Formanden|(?:(?:Første|Anden|Tredje|Fjerde|Femte|[1-5]\.)\s?n|N)æstformand(?:en)?"
    r"|(?:[Dd]en\s)?(?:[Mm]idlertidige?|[Ff]ungerende|[Ff]g\.)\s?formand|Aldersformanden|Mødelederen)"
)
TITLE = (
    r"(?:(?=[A-ZÆØÅ])(?:[A-ZÆØÅ][a-zæøåé]+-?,?\s{1,2}(?:[a-zæøåé]+-?,?\s{1,2}){0,4}og\s{1,2})?[A-ZÆØÅa-zæøåé-]*[Mm]inister(?:en)?"
    r"|Minister(?:en)?\sfor\s[a-zæøåéA-ZÆØÅ, -]{3,90}?"
    r"|(?:[Ff]ungerende|[Ff]g\.|[Mm]idlertidig)\s[a-zæøåé-]*minister(?:en)?)"
)
COURTESY = r"(?:(?:[Hh]r\.|[Ff]ru|[Ff]rk\.)\s)?"
_WORD = r"[A-ZÆØÅ][\w.’'-]*"
# A name as such: what stands so before a colon is a label, whatever the parentheses say ("Navn Navnesen (løsgænger):").
NAMED = rf"{_WORD}(?:\s(?:(?:af|de|den|der|du|la|von|van|d\.[yæ]\.)\s){{0,2}}{_WORD}){{1,5}}(?:\sd\.[yæ]\.)?"
PARTY = r"(?:[A-ZÆØÅ]{1,4}|[A-ZÆØÅ][A-Za-zæøå]{1,3}|[Uu]den\sfor\s(?:folketings)?grupper(?:ne)?)"
# An office may also stand within a line, where the text lost its line ends.
CHAIR = re.compile(rf"^[ \t]*{CHAIR_LABEL}[ \t]*:|\(?\b{CHAIR_LABEL}\s?\({NAME}\)\s?:", re.MULTILINE)
# With seconds in some, in parentheses in others; a source may have the line ends of Windows.
CLOCK = re.compile(r"^[ \t]*\(?[Kk]l\.\s?(?P<clock>[0-2]?\d[.:][0-5]\d)(?:[.:][0-5]\d)?\)?\.?[ \t\r]*$", re.MULTILINE)
# Time is given every minute or two: a mark further away (characters) is not that of a turn.
_FAR = 10_000
# Who calls from the floor, or from the chair, while another speaks: "(Navn Navnesen (SF): Nej!)".
_CALLER = re.compile(
    rf"""\((?:Fra\s(?:salen|tilhører\w+)|Flere|En\sstemme|{CHAIR_LABEL}|{TITLE}|{COURTESY}{NAMED}
        |{COURTESY}{_WORD}(?=\s?\({PARTY}\)))(?:\s?\([^()\n]{{1,80}}\))?\s?:""",
    re.VERBOSE,
)
_LONGEST_CALL = 500
_BOUNDS = re.compile(r"[()]|\n\s*\n")
# In these words the chair announces what was handed in and what comes next.
_ANNOUNCES = re.compile(
    r"\A(?:Lovforslag|Beslutningsforslag|Forespørgsel|Redegørelse)\snr\.\s(?:[A-Z]\s?)?\d+\s\("
    r"|\b[Tt]itler(?:ne)?\spå\sde\sanmeldte\ssager\b|\bfølgende\sanmeldelser:"
    r"|\bde\sunder\snr\.[^\n]{1,30}?\sopførte\s(?:spørgsmål|punkter|sager)\b"
    r"|\bDet\s(?:første|næste|sidste)\spunkt\spå\sdagsordenen\ser:?\s*(?:\d+\)|\Z)"
)
# "Børneministeren" and "ministeren for børn" are others; who speaks of the asker is not the asker.
_THE_MINISTER = re.compile(r"\bministerens?\b(?!\s(?:for|på)\s)", re.IGNORECASE)
_THE_ASKER = re.compile(r"\b(?:\w*spørger|ordfører)(?:ens?|nes?)\b", re.IGNORECASE)


def spoken_at(document: Document, statement: Statement) -> str | None:
    """When a turn of question time was spoken ("13:05"), by the last time that stands before it."""
    if document.kind != "question_time":
        return None
    last = None
    for found in CLOCK.finditer(document.source, max(0, statement.start - _FAR), statement.start):
        last = found
    return last["clock"].replace(".", ":") if last else None


def called_out(text: str) -> Iterator[tuple[int, int]]:
    """Where others call out. What is left reads on: a full stop behind the parenthesis ends either call or sentence."""
    at = 0
    while found := _CALLER.search(text, at):
        start, end = found.start(), _closed(text, found.start())
        at = end or found.end()
        if end is None:
            continue
        if text.startswith(".", end):
            before = text[:start].rstrip()
            if before.endswith((".", "!", "?", "…", ":")) or not before:
                end += 1
            else:
                start = len(before)
        yield start, end


def _closed(text: str, start: int) -> int | None:
    """Behind the parenthesis that closes the one at `start`; none where the paragraph ends before."""
    depth = 0
    for bound in _BOUNDS.finditer(text, start, start + _LONGEST_CALL):
        match bound.group():
            case "(":
                depth += 1
            case ")":
                depth -= 1
            case _:
                return None
        if not depth:
            return bound.end()
    return None


def own_words(text: str, start: int, end: int) -> tuple[int, int, tuple[Gap, ...]] | None:
    """What of a turn at [start, end) is its speaker's: up to words of the chair that were left in it, without calls."""
    words = text[start:end]
    calls = list(called_out(words))
    chair = (found.start() for found in CHAIR.finditer(words) if not any(lo <= found.start() < hi for lo, hi in calls))
    last = next(chair, len(words))
    own, at = [], 0
    for lo, hi in [*(call for call in calls if call[0] < last), (last, last)]:
        if part := words[at:lo].strip():
            own.append(words.index(part, at))
            own.append(own[-1] + len(part))
        at = hi
    if not own:
        return None
    gaps = (Gap(start + lo, start + hi, "call") for lo, hi in calls if own[0] < lo and hi < own[-1])
    return start + own[0], start + own[-1], tuple(gaps)


def asked_first(name: str, minister: Person | None) -> bool:
    """Whether one who speaks is the minister whom the question was put to, as far as the names tell."""
    if minister is None or not minister.name:
        return True
    words = set(name.casefold().split())
    told = (set(part.casefold().split()) for part in (minister.name, minister.title) if part)
    return any(words <= part or part <= words for part in told)


def announces(words: str) -> bool:
    """Whether a turn has the chair's formulas for what was handed in and what comes next."""
    return _ANNOUNCES.search(words) is not None


def doubtful(words: str, name: str, before: Statement | None, minister: Person | None) -> bool:
    """Whether a turn that a record gives to a minister may well be another's, or of another exchange.

    It is where the question was put to another minister, where the words are the chair's formulas, and where it speaks
    of "ministeren" right after a turn of the same minister's: there a member's turn lost its label.
    """
    if not asked_first(name, minister) or announces(words):
        return True
    goes_on = before is not None and (before.role, before.chain[0].name) == ("minister", name)
    return goes_on and _THE_MINISTER.search(words) is not None and _THE_ASKER.search(words) is None
