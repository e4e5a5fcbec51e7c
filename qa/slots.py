"""Parts of a question that a follow-up may replace: when, who speaks, where, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.text import fold
from qa.numbers import CASE, QUESTION_NUMBER
from qa.periods import MONTHS

_MONTH = "|".join(MONTHS)
_DAY = rf"(?:den )?\d{{1,2}}\. (?:{_MONTH})(?: \d{{4}})?|(?:{_MONTH}) \d{{1,2}}, \d{{4}}"
_YEAR = r"(?:19|20)\d\d"
_WHEN = (
    rf"(?:{_DAY}|(?:{_MONTH})(?: {_YEAR})?|{_YEAR}(?: ?(?:-|–|til|to|og|and) ?{_YEAR})?|i dag|i år|i fjor|sidste år|"
    r"næste år|nu|today|last year|this year|next year|now)"
)
_SINCE = r"(?:i perioden|i|in|on|siden|since|før|before|efter|after|fra|from|inden|until|indtil|under|for|om)"
TIME = re.compile(rf"(?:(?P<preposition>{_SINCE}) )?(?P<when>{_WHEN})(?!\w)", re.IGNORECASE)
# In a running sentence a year needs no company, but "nu" and "i dag" say little there.
_TIME_INSIDE = re.compile(
    rf"\b(?:(?P<preposition>{_SINCE}) )?"
    rf"(?P<when>{_DAY}|(?:{_MONTH}) {_YEAR}|{_YEAR}(?: ?(?:-|–|til|to|og|and) ?{_YEAR})?|"
    rf"sidste år|last year|i år|this year|i dag|today)(?![\w-])",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"(?:(?:stats|[a-zæøå]+(?:[-,] (?:og )?[a-zæøå]+)*)?minister(?:en|iet)|regeringen|(?:rigs)?politiet|"
    r"the (?:\w+ ){0,2}(?:minister|ministry|police|government))$",
    re.IGNORECASE,
)
_OFFICE_INSIDE = re.compile(
    r"\b(?:\w+ministeren|\w+ministeriet|ministeren|ministeriet|regeringen|(?:rigs)?politiet|"
    r"the (?:\w+ )?(?:minister|ministry|police|government))\b",
    re.IGNORECASE,
)
COMMITTEE = re.compile(r"(?:i |in |the )*(?P<name>\w+udvalget|[A-ZÆØÅ]{3})$")
_COMMITTEE_INSIDE = re.compile(r"\b\w+udvalget\b")
_PLACE = re.compile(r"(?:i|på|in|on) (?P<name>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)*)$")
_PLACE_INSIDE = re.compile(r"\b(?:i|på|in|on) (?P<name>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)*)")
_NAME_INSIDE = re.compile(r"(?<=[\w,] )(?:[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)*)")
# "Hvad har ministeren sagt om fisk?": what stands after the last word is the topic.
_SPOKEN_OF = re.compile(
    r"^(?:hvad|what)\b.*?\b(?:sagt|siger|sagde|mener|svaret|svarede|oplyst|oplyser|holdning|said|say|says|think|view)"
    r" (?:om|til|about|on) (?P<topic>[^,?]+)",
    re.IGNORECASE,
)
_IDENTIFIER = re.compile(
    r"(?<![\w-])(?!(?:19|20)\d\d-(?:\d\d){1,2}(?![\w-]))(?=[\w~-]*\d{4})[\w~]*\d[\w~]*-[\w~-]*\d[\w~-]*"
)
_NUMBERS = (QUESTION_NUMBER, CASE, _IDENTIFIER)
_NUMBERED = re.compile(r"(?:(?P<preposition>i|på|til|in|to|on) )?(?P<number>.*\d.*)", re.IGNORECASE)
_PREPOSITIONAL = re.compile(
    r"(?:i|på|til|fra|for|hos|ved|med|uden|under|over|blandt|mod|in|on|at|from|with|without|among|to|by) \w",
    re.IGNORECASE,
)
_CONTRASTS = tuple(
    frozenset(group.split())
    for group in (
        "mænd kvinder børn unge ældre voksne piger drenge borgere seniorer",
        "mændene kvinderne børnene unge ældre voksne pigerne drengene",
        "mand kvinde barn",
        "men women children adults girls boys",
    )
)
_ENGLISH = frozenset(
    "the what how who which when where why did does is are was were of has have will and about".split()
)


def is_english(question: str) -> bool:
    words = re.findall(r"\w+", question.lower())
    return sum(word in _ENGLISH for word in words) * 5 >= max(len(words), 1) and not re.search(
        "[æøå]", question.lower()
    )


def is_speaker(text: str, names: Sequence[str]) -> bool:
    """Whether a phrase names one who may have stated something: someone whom the archive knows, or an office."""
    return _OFFICE.match(text) is not None or fold(text).removeprefix("the ") in {fold(name) for name in names}


def numbered(text: str) -> re.Match[str] | None:
    """A phrase that is nothing but a number that names a document: "i spørgsmål 7", "sag 2031-1177", "20301-S7"."""
    match = _NUMBERED.fullmatch(text)
    return match if match and any(kind.fullmatch(match["number"]) for kind in _NUMBERS) else None


def with_number(question: str, number: re.Match[str]) -> str:
    """The question of another document, a match of `numbered`: in place of a number of its kind, else of any."""
    new = number["number"]
    kinds = sorted(_NUMBERS, key=lambda kind: kind.fullmatch(new) is None)
    old = next((found[-1] for kind in kinds if (found := list(kind.finditer(question)))), None)
    if old is None:
        return _added(question, f"{_preposition(number, question) or _word('i', question)} {new}")
    return question[: old.start()] + new + question[old.end() :]


def with_time(question: str, time: re.Match[str]) -> str:
    """The question with another time, a match of `TIME`. Its own preposition stays unless the new time has one."""
    found = list(_TIME_INSIDE.finditer(question))
    if not found:
        when = time["when"]
        alone = re.match(r"(?:i|in|den|now|nu|today|last|this|next|sidste|næste)\b", when, re.IGNORECASE)
        return _added(question, when if alone else f"{_preposition(time, question) or _word('i', question)} {when}")
    old, new = found[-1], time["when"]
    year = re.search(_YEAR, old["when"])
    if year and not re.search(r"\d{4}", new) and fold(new) in MONTHS:
        new = f"{new} {year.group()}"
    preposition = _preposition(time, question) or old["preposition"]
    return f"{question[: old.start()]}{preposition + ' ' if preposition else ''}{new}{question[old.end() :]}"


def with_speaker(question: str, speaker: str, names: Sequence[str]) -> str:
    """The question with another speaker: in place of the one it names, else at its end."""
    speaker = (_IN_ENGLISH if is_english(question) else _IN_DANISH).get(speaker.lower(), speaker)
    for name in sorted(names, key=len, reverse=True):
        match = re.search(rf"(?<!\w){re.escape(name)}(?P<s>s?)(?!\w)", question)
        if match:
            return f"{question[: match.start()]}{speaker}{match['s']}{question[match.end() :]}"
    match = _OFFICE_INSIDE.search(question)
    if match:
        return question[: match.start()] + _cased(speaker, match) + question[match.end() :]
    return _added(question, f"{_word('ifølge', question)} {speaker}")


def with_committee(question: str, committee: str) -> str:
    match = _COMMITTEE_INSIDE.search(question)
    if match:
        return question[: match.start()] + committee + question[match.end() :]
    return _added(question, f"{_word('i', question)} {committee}")


def with_subject(question: str, subject: str) -> str:
    """The question about another place, person, thing or group of people."""
    place = _PLACE.match(subject)
    inside = _PLACE_INSIDE.search(question, 1)
    if place or (subject[0].isupper() and inside):
        name = place["name"] if place else subject
        if inside:
            return question[: inside.start("name")] + name + question[inside.end("name") :]
        return _added(question, f"{_word('i', question)} {name}")
    names = list(_NAME_INSIDE.finditer(question))
    if subject[0].isupper() and len(names) == 1:
        return question[: names[0].start()] + subject + question[names[0].end() :]
    for group in _CONTRASTS:
        for match in re.finditer(r"\w+", question):
            if subject.lower() in group and match.group().lower() in group:
                return question[: match.start()] + subject + question[match.end() :]
    spoken_of = _SPOKEN_OF.match(question)
    if spoken_of and not any(subject.lower() in group for group in _CONTRASTS):
        return question[: spoken_of.start("topic")] + subject + question[spoken_of.end("topic") :]
    if _PREPOSITIONAL.match(subject):
        return _added(question, subject)
    return _added(question, f"{_word('for så vidt angår', question)} {subject}", comma=True)


_IN_ENGLISH = {
    "i": "in",
    "ifølge": "according to",
    "for så vidt angår": "as regards",
    "siden": "since",
    "før": "before",
    "efter": "after",
    "fra": "from",
    "politiet": "the police",
    "regeringen": "the government",
    "ministeren": "the minister",
    "ministeriet": "the ministry",
}
_IN_DANISH = {english: danish for danish, english in _IN_ENGLISH.items()} | {"on": "i"}


def _word(danish: str, question: str) -> str:
    return _IN_ENGLISH[danish] if is_english(question) else danish


def _preposition(time: re.Match[str], question: str) -> str | None:
    """The new time's preposition, in the language of the question that it is put into."""
    word = (time["preposition"] or "").lower()
    return (_IN_ENGLISH if is_english(question) else _IN_DANISH).get(word, word) or None


def _added(question: str, more: str, *, comma: bool = False) -> str:
    body = question.rstrip(" ?.!")
    return f"{body}{',' if comma else ''} {more}{question[len(body) :].strip() or ''}"


def _cased(word: str, match: re.Match[str]) -> str:
    return word[0].upper() + word[1:] if match.start() == 0 else word
