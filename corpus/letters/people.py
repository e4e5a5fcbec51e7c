"""People in letters: the members who asked, and the minister who signed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.document import Asker
from corpus.letters.authorities import can_be_quoted
from corpus.letters.view import Found

_CAPITALISED = r"[A-ZÆØÅÄÖÜÉ](?:[\wæøåÆØÅäöüéèáíóúýðþ'’]*[\wæøåäöüéèáíóúýðþ])?(?:-[A-ZÆØÅÄÖÜÉ]?[\wæøåäöüéèáíóúýðþ]+)*"
_INITIAL = r"(?:[A-ZÆØÅ]{1,2}|Chr|Johs|Fr|Th|Jr|Sr)\."
_PARTICLE = r"(?:af|von|van|de|der|den|la|el|al|bin|ibn|da|di|du|le|ten|ter|zu)"
# Two to six words; only the name itself may break over a line end where asked for.
NAME = rf"{_CAPITALISED}(?:[ ](?:{_INITIAL}|{_PARTICLE}[ ]{_CAPITALISED}|{_CAPITALISED})){{1,5}}"
_WRAPPED_NAME = NAME.replace("[ ]", r"(?:[ ]+|[ ]*\n[ ]*)")

PARTY = r"\(\s?([A-ZÆØÅ][A-Za-zÆØÅæøå.]{0,5}|[Uu]den for (?:parti|folketings)grupperne|[Ll]øsgænger|[Uu]afhængig)\s?\)"

_NOT_A_MEMBER = (
    r"(?:(?:ikke-?\s*medlem(?:mer)?\s+af\s+udvalget|medlem(?:merne)?\s+af\s+(?:Folketinget|udvalget)"
    r"|folketingsmedlem(?:merne)?|MF'?(?:erne)?)\s*(?:\(MFU\))?,?\s*)?"
)
# After words that a committee may stand after as well: only what no committee is called.
_IS_MEMBER = (
    r"(?=medlem(?:merne)?\s|folketingsmedlem|MF\s|spørgeren\b"
    rf"|(?-i:(?:[Hh]r\.|[Ff]ru)\s+[A-ZÆØÅ]|(?!Det\s|Den\s){_WRAPPED_NAME}\s*{PARTY}))(?:spørgeren,?\s+)?"
)
# "spørgsmål nr. 12 af 3. maj 2010 fra": the stop after a day ends no sentence.
_ON_A_DAY = r"(?:\s+(?:af\s+)?(?:den\s+|d\.\s+)?\d{1,2}\.\s?(?:[a-zæøå]{3,9}\.?\s|\d{1,2}\.\s?)\d{4}\b)?"
# "Folketingsmedlem N. N. (W) har den 3. maj 2010 stillet": where a sentence begins with those who asked.
_MEMBERS = rf"(?-i:{_WRAPPED_NAME})(?:\s*{PARTY})?"
_MEMBER_HAS_ASKED = (
    rf"(?:folketingsmedlem(?:merne)?|medlem(?:merne)?\s+af\s+folketinget|MF)\s+(?=(?:(?:hr\.|fru)\s+)?{_MEMBERS}(?:(?:,|\s+og)\s+{_MEMBERS}){{0,4}}"
    r"\s+har\b[^:?]{0,60}?\bstillet\b)"
)
_ASKED_BY = re.compile(
    rf"(?:{_MEMBER_HAS_ASKED}|efter\s*ønske\s*fra|stillet\s+af|,?\s+som\s+{_IS_MEMBER}|stillet\s+(?:den\s+)?\d[\w\s.-]{{5,20}}?\s+af\s+{_IS_MEMBER}"
    rf"|på\s+vegne\s+af|spørgsmål\s+fra|(?:svar|spørgsmål)\s+(?:nr\.\s*)?(?:S\s*)?\d+{_ON_A_DAY}[^.:?]{{0,40}}?\s+fra)\s*:?,?\s*"
    + _NOT_A_MEMBER
    + r"(?:(?:hr\.|fru|frk\.)\s+)?(?-i:(?=[A-ZÆØÅ]))",
    re.IGNORECASE,
)
_ONE_ASKER = re.compile(rf"{_NOT_A_MEMBER}({_WRAPPED_NAME})(?:\s*{PARTY})?")
_BETWEEN_ASKERS = re.compile(r"\s*(?:,\s*(?:og\s+)?|\s+og\s+|\s+samt\s+|\s*/\s*|\s*\+\s*)(?=[A-ZÆØÅi])")
# Words that begin what follows the last asker, and bodies that ask but are no members.
_NO_NAME = re.compile(
    r"(?:Folketingets?|Udvalget|Spørgsmål|Svar|[\wæøå-]*udvalg\w*|[\w]*minister|Retsudvalg|Hermed|Vil|Kan|Hvad|Hvor|Er|Har)\b",
    re.IGNORECASE,
)


def askers(text: str, start: int, end: int) -> Found[tuple[Asker, ...]] | None:
    """The members on whose wish a question in text[start:end] was put, or None where none is named."""
    for opening in _ASKED_BY.finditer(text, start, end):
        at = opening.end()
        found: list[Asker] = []
        stop = at
        while member := _ONE_ASKER.match(text, at, end):
            name = " ".join(member[1].split())
            if _NO_NAME.match(name):
                break
            party = member[2]
            # A party in the place of a committee's own mark for a non-member says nothing about the party.
            found.append(Asker(name, None if party in (None, "MFU") else party))
            stop = member.end()
            between = _BETWEEN_ASKERS.match(text, stop, end)
            if between is None:
                break
            at = between.end()
        if found:
            return Found(tuple(found), opening.end(), stop)
    return None


# The address of a letter to members; "Du har stillet mig følgende spørgsmål" says that they are the ones who asked.
_TO_MEMBER = re.compile(
    rf"^[ ]*(?:Til[ ])?(?:[Mm]edlem[ ]af[ ]Folketinget|[Ff]olketingsmedlem|MF),?\s+(?:(?:[Hh]r\.|[Ff]ru)[ ])?"
    rf"({NAME})(?:[ ]*{PARTY})?,?[ ]*$",
    re.MULTILINE,
)
_YOU_ASKED = re.compile(
    r"\b(?:[Dd]u|De|I)\s+har\b[^.:]{0,60}?(?:\d\.[^.:]{0,60}?)?\bstillet\b|\b(?:[Dd]it|Deres|[Jj]eres)\s+spørgsmål\b"
)


def addressed_askers(text: str, end: int) -> Found[tuple[Asker, ...]] | None:
    """The members to whom a letter with the head text[:end] is sent, where it says that they asked."""
    if _YOU_ASKED.search(text, 0, end) is None:
        return None
    members = [member for member in _TO_MEMBER.finditer(text, 0, end) if not _NOT_SIGNED.search(member[1])]
    if not members:
        return None
    found = tuple(Asker(member[1], member[2]) for member in members)
    return Found(found, members[0].start(1), members[-1].end())


GREETING = re.compile(r"(?:(?:Med|De)\s*)?(?:[Vv]enlige?|bedste)\s*(?:hilsen|hilsner)|Med\s+hilsen", re.IGNORECASE)
_SIGNED_NAME = re.compile(rf"\s*[./]*\s*(?:(?:[\wæøåÆØÅ]+minister)\s+)?({NAME})")
# Two names with a stroke between: the minister's and the head of the office's.
_TWO_NAMES = re.compile(rf"(?<![\w/])({NAME})\s*\n?[ ]*/\s*\n?[ ]*({NAME})(?![\w/])")
_NAME_FOLLOWS = re.compile(r"\s*[A-ZÆØÅÄÖÜÉ]")
# The stroke of "A/S" stands between no names.
_COMPANY = re.compile(r"\s[A-ZÆØÅ]/[A-ZÆØÅ]\b")
_SECOND_NAME = re.compile(rf"\s*/\s*{NAME}")
_NAME_LINE = re.compile(rf"({NAME})")
# Below a name: that it is a civil servant's.
_OFFICIAL = re.compile(
    r"\s*,?\s*(?:[Kk]onst(?:itueret|\.)\s+|[Ff]g\.\s+|[Ff]ungerende\s+)?(?:[A-ZÆØÅa-zæøå]*chef|[Ff]uldmægtig|[A-ZÆØÅa-zæøå]*[Kk]onsulent"
    r"|[A-ZÆØÅa-zæøå]*[Dd]irektør|[Kk]ommitteret|[A-ZÆØÅa-zæøå]*[Ss]ekretær|[A-ZÆØÅa-zæøå]*[Ll]eder|[A-ZÆØÅa-zæøå]*jurist)\b"
)
# Words over a name that signs for the minister, a civil servant's or another minister's.
_ON_BEHALF = re.compile(
    r"^[ ]*(?:P\.?[ ]?M\.?[ ]?V\.?|p\.?m\.?v\.?|E\.[ ]?B\.?|[Ee]fter bemyndigelse"
    r"|(?:På|For)[ ](?:ministeren|[a-zæøå ,-]+ministeren)(?:s[ ]vegne)?),?[ ]*$",
    re.MULTILINE,
)
_MINISTERS_TITLE = re.compile(
    r"\s*(?:[A-ZÆØÅa-zæøå]+-,?[ ])*(?:og[ ])?(?:[A-ZÆØÅa-zæøå]+minister|[Mm]inister[ ]for[ ][^\n]+)[ ]*(?:\n|\Z)"
)
_NOT_SIGNED = re.compile(
    r"\b(?:ministeriet|Folketinget\w*|\w*udvalg\w*|Christiansborg|København|Danmark|Svar|Spørgsmål|Side|Bilag|Kanal|Plads|Vej|Dato|Sag|Kontor|\w*styrelsen|\w*gade|\w*vej)\b",
    re.IGNORECASE,
)


def names_no_person(name: str) -> bool:
    """Whether a name is that of an address, a body or a heading."""
    return _NOT_SIGNED.search(name) is not None


def signatures(text: str) -> Iterator[Found[str]]:
    """The places where the letter is signed: the minister's name, and the whole stretch from greeting to last name."""
    greeted = False
    for greeting in _greetings(text):
        line_start = text.rfind("\n", 0, greeting.start()) + 1
        before = text[line_start : greeting.start()].rstrip()
        if before and not before.endswith((".", "?", "!", "”")):
            continue
        greeted = True
        name = _SIGNED_NAME.match(text, greeting.end())
        if name and not _NOT_SIGNED.search(name[1]):
            value = "" if _OFFICIAL.match(text, name.end(1)) else name[1]
            yield Found(value, greeting.start(), _past_second_name(text, name.end(1)))
        else:
            yield Found("", greeting.start(), greeting.end())
    for behalf in _ON_BEHALF.finditer(text):
        greeted = True
        name = _SIGNED_NAME.match(text, behalf.end())
        if name and not _NOT_SIGNED.search(name[1]):
            value = name[1] if _MINISTERS_TITLE.match(text, name.end(1)) else ""
            yield Found(value, behalf.start(), name.end(1))
        else:
            yield Found("", behalf.start(), behalf.end())
    for pair in _pairs(text):
        if not _NOT_SIGNED.search(pair.group()) and _ends_its_line(text, pair.end()):
            yield Found(pair[1], pair.start(), pair.end())
            greeted = True
    if not greeted:
        yield from list(_last_name_line(text)) or _name_before_question(text)


def _greetings(text: str) -> Iterator[re.Match[str]]:
    for word in re.finditer("hils(?:en|ner)", text):
        if greeting := GREETING.search(text, max(0, word.start() - _LONGEST_GREETING), word.end()):
            yield greeting


# A greeting, its line ends with it, is no longer than this (characters).
_LONGEST_GREETING = 24
# Names longer than this (characters) are none.
_LONGEST_NAME = 70
# So much white space (characters) may stand before the stroke between two names.
_MOST_SPACE = 200


def _pairs(text: str) -> Iterator[re.Match[str]]:
    """Pairs of names, looked for around each stroke: a letter has few."""
    for stroke in re.finditer("/", text):
        if _NAME_FOLLOWS.match(text, stroke.end()) is None or _COMPANY.match(text, max(0, stroke.start() - 2)):
            continue
        before = len(text[max(0, stroke.start() - _MOST_SPACE) : stroke.start()].rstrip())
        lo = max(0, stroke.start() - _MOST_SPACE) + before - _LONGEST_NAME
        for pair in _TWO_NAMES.finditer(text, max(0, lo), stroke.end() + 2 * _LONGEST_NAME):
            if pair.end(1) <= stroke.start() < pair.start(2):
                yield pair
                break


def _past_second_name(text: str, at: int) -> int:
    second = _SECOND_NAME.match(text, at)
    return second.end() if second else at


def _ends_its_line(text: str, at: int) -> bool:
    stop = text.find("\n", at)
    return not text[at : stop if stop >= 0 else len(text)].strip()


# A name alone may be followed by so many short lines (case numbers, addresses) before the text ends.
_LINES_AFTER_NAME = 6


def _last_name_line(text: str) -> Iterator[Found[str]]:
    """A name alone on one of the last lines, after a sentence that has ended: a signature without a greeting."""
    stop = len(text)
    for _ in range(_LINES_AFTER_NAME):
        start = text.rfind("\n", 0, stop) + 1
        line = text[start:stop].strip()
        found = _NAME_LINE.fullmatch(line) if 0 < len(line) <= _LONGEST_NAME else None
        if found and not _NOT_SIGNED.search(line):
            before = text[:start].rstrip()
            if before.endswith((".", "?", "!", "”", '"', "/")):
                yield Found("" if _OFFICIAL.match(text, stop) else line, start, stop)
            return
        if start == 0 or len(line) > 60:
            return
        stop = start - 1


_HEADING_LINE = re.compile(r"^[ ]*(?:Spørgsmål|SPØRGSMÅL|Samrådsspørgsmål|Svar|SVAR)\b", re.MULTILINE)
_NAME_AFTER_SENTENCE = re.compile(rf"\.[ ]*\n[ ]*\n\s*({NAME})[ ]*\n[ ]*\n\s*\Z")
_HEADS_A_PART = re.compile(
    r"\b(?:samråd|besvarelse|talepapir|notat|udkast|endelig\w*|foreløbig\w*|alm\w*)\b", re.IGNORECASE
)
_MOST_WORDS = 4


def _name_before_question(text: str) -> Iterator[Found[str]]:
    """A name alone between the sentence that sends the answer and the heading of the question: no body's, no address,
    nobody's who was named before."""
    for heading in _HEADING_LINE.finditer(text):
        if heading.group().strip().lower() == "svar":
            return
        found = _NAME_AFTER_SENTENCE.search(text, max(0, heading.start() - _MOST_SPACE), heading.start())
        if found is None or len(found[1].split()) > _MOST_WORDS or can_be_quoted(found[1]):
            continue
        if not (_NOT_SIGNED.search(found[1]) or _HEADS_A_PART.search(found[1]) or found[1] in text[: found.start(1)]):
            yield Found(found[1], found.start(1), found.end(1))
        return
