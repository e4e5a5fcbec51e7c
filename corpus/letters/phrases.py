"""Speakers whom a letter names by what they are and where: "den danske ambassade i Prag", "politiet i Fyn".

The name after such a preposition is never the speaker alone: the whole phrase is, where its noun is that of somebody
who can speak, and else nothing shows who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from corpus.letters.names import IN_CAPITALS

# Whoever stands before them has what follows for a place, a field or a parent.
_BINDING = ("i", "ved", "på", "for", "hos")
_PREPOSITIONS = frozenset((*_BINDING, "under", "til", "mod"))
_BODY = (
    r"(?:ambassade|konsulat|handelsmission|delegation|repræsentation|styrelse|direktorat|departement|ministeri|nævn|(?<!om)(?<!for)råd"
    r"|tilsyn|(?<!pro)cent(?:er|r)|institut(?:ion)?|kommune|region|politi|politikreds|universitet|forening|forbund|kommission"
    r"|bank|selskab|sekretariat|organisation|domstol|myndighed|fond|arkiv|agentur|laboratori|akademi|inspektion"
    r"|inspektorat|kammer|hospital|sygehus|muse|skole|kontor|afdeling|(?<=[lst])enhed|\benhed|(?<!for)tjeneste|klinik"
    r"|virksomhed|firma|regering|slutning)"
)
_PERSON = (
    r"(?:professor|lektor|forsker|formand|formænd|direktør|chef|advokat|læge|borgmester|ordfører|ambassadør|konsul|attach[eé]"
    r"|inspektør|præst|provst|biskop|rektor|leder|dommer|ombudsmand|konsulent|rådgiver|medarbejder|talsmand|talsperson"
    r"|repræsentant|jurist|ingeniør|embedsmand|ekspert)"
)
_DEFINITE = r"(?:e?n|e?t|erne|rne|ne)"
_SMALL = r"[a-zæøå][a-zæøå-]{0,40}"
_SPEAKING_NOUN = rf"[a-zæøå-]{{0,30}}(?:{_BODY}|{_PERSON})(?:{_DEFINITE}|um|er|r|e)?"
# No adjectives and no nouns.
FUNCTION_WORDS = frozenset(
    "og eller samt men som der at er var har havde kan kunne skal skulle vil ville blev bliver af fra med om når hvis"
    " da end også ikke jeg vi man han hun du dem os sig".split()
)
_NO_FUNCTION_WORD = rf"(?!(?:{'|'.join(sorted(FUNCTION_WORDS))})\s)"
_ARTICLE = r"(?:[Dd]en|[Dd]et|[Dd]e|[Ee]n|[Ee]t)"
_BINDS = rf"(?:{'|'.join(_BINDING)})"
_PLACE = rf"{_BINDS}\s+(?:{_NO_FUNCTION_WORD}{_SMALL}\s+{_BINDS}\s+)?{IN_CAPITALS}"
# After a word that a name may follow: "oplyser den danske ambassade i Prag", "ifølge politiet i Prøveby".
# What follows is looked at first where it can be no such phrase: hardly any words begin one.
PHRASE = (
    rf"(?:(?:{_ARTICLE}|[A-ZÆØÅ][\wæøå-]{{1,40}}s)\s+(?=(?:[a-zæøå-]+\s+){{1,4}}?{_BINDS}\s)"
    rf"(?:{_NO_FUNCTION_WORD}{_SMALL}\s+){{0,3}}?{_SPEAKING_NOUN}"
    rf"|(?=[a-zæøå-]+[nte]\s+{_BINDS}\s)[a-zæøå-]{{0,30}}(?:{_BODY}|{_PERSON}){_DEFINITE})\s+{_PLACE}"
)
# One whose noun shows nothing.
ANY_PHRASE = rf"{_ARTICLE}\s+(?:{_NO_FUNCTION_WORD}{_SMALL}\s+){{1,4}}?{_PLACE}"
_SPEAKS = re.compile(_SPEAKING_NOUN)
_BARE_BODY = re.compile(rf"(?:sam)?{_BODY}(?:{_DEFINITE}|um)|regist(?:re|e)t|registeret")
_IS_DEFINITE = re.compile(rf"[a-zæøå-]+?{_DEFINITE}")
_IS_SMALL = re.compile(_SMALL)
_IS_ARTICLE = re.compile(_ARTICLE)
_IS_GENITIVE = re.compile(r"[A-ZÆØÅ][\wæøå-]*s")
_IS_CAPITALISED = re.compile(r"[A-ZÆØÅ][\wæøå-]*")
_JOINS = ("og", "eller", "samt")
_ENDS_IN_PREPOSITION = re.compile(rf"\b(?:{'|'.join(sorted(_PREPOSITIONS))})\s+$")
# So much before a name (characters) shows the phrase that it ends, and so many words such a phrase has.
_NEAR, _MOST_WORDS = 140, 8
_MAY_BE_PHRASE = re.compile(r"[a-zæøå]|(?:D(?:en|et|e)|E[nt])\s|\S+s\s+[a-zæøå]")
_WHOLE_PHRASE = re.compile(rf"\b{PHRASE}")
_BINDS_CAPITAL = re.compile(rf"\s{_BINDS}\s+(?=[A-ZÆØÅ]|[a-z]+\s+{_BINDS}\s)")
_PHRASE = re.compile(rf"(?:{PHRASE})|(?:{ANY_PHRASE})")


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a name and has it for its place: the words, and whether they say who speaks."""

    words: str
    head: str
    """The noun that the phrase is about; empty where none could be told."""
    speaks: bool


def before_name(sentence: str, start: int) -> Before | None:
    """The noun phrase that the name at `start` ends, be it that nothing shows where the phrase begins."""
    near = sentence[max(0, start - _NEAR) : start]
    if _ENDS_IN_PREPOSITION.search(near[-8:]) is None:
        return None
    words = near.split()
    at = len(words) - 2
    while at >= 0 and len(words) - at <= _MOST_WORDS and _is_small(words[at]):
        at -= 1
    run = words[at + 1 :]
    if run[0] in _PREPOSITIONS and at == 0 and start <= _NEAR and _IS_CAPITALISED.fullmatch(words[0]):
        # The first word of the sentence: "Henvendelser til Regnstyrelsen".
        run, at = [words[0].lower(), *run], -1
    head = next(index for index, word in enumerate(run) if word in _PREPOSITIONS) - 1
    if head < 0:
        # "I Prøveby", "af ministeriet, i Prøveby".
        return None
    determiner = words[at] if at >= 0 else ""
    phrase, noun = " ".join(run), run[head]
    speaks = _SPEAKS.fullmatch(noun) is not None and run[head + 1] in _BINDING
    if _IS_ARTICLE.fullmatch(determiner):
        return Before(f"{determiner} {phrase}", noun, speaks and not _is_joined(words[:at]))
    if _IS_GENITIVE.fullmatch(determiner):
        first = at
        while first > 0 and _IS_CAPITALISED.fullmatch(words[first - 1]):
            first -= 1
        whole = first == 0 or words[first - 1] not in (*_BINDING, *_JOINS, "af")
        return Before(" ".join(words[first:]), noun, speaks and whole)
    # "at politiet i Prøveby": adjectives would have an article before them.
    joined = _is_joined(words[: at + 1 + head])
    return Before(" ".join(run[head:]), noun, speaks and not joined and _IS_DEFINITE.fullmatch(noun) is not None)


def _is_small(word: str) -> bool:
    return _IS_SMALL.fullmatch(word) is not None and word not in FUNCTION_WORDS and not _IS_ARTICLE.fullmatch(word)


def _is_joined(before: list[str]) -> bool:
    """Whether more speakers stand before: "konsulatet og den danske ambassade", not "Det regner, og den danske"."""
    if not before or before[-1] not in _JOINS:
        return False
    return len(before) == 1 or not before[-2].endswith(",")


def head_of(phrase: str) -> str | None:
    """The noun of a phrase with an article or a genitive: "den danske ambassade i Prag" is about an "ambassade"."""
    if _MAY_BE_PHRASE.match(phrase) is None or _PHRASE.fullmatch(phrase) is None:
        return None
    words = phrase.split()
    return next((one for one, other in pairwise(words) if other in _BINDING), None)


def phrases_in(sentence: str) -> Iterator[str]:
    """The phrases of a sentence that name somebody who can speak by what the one is and where."""
    found = _WHOLE_PHRASE.search(sentence) if _BINDS_CAPITAL.search(sentence) else None
    while found is not None:
        phrase, stop = found[0], found.end()
        first = phrase.partition(" og ")[0]
        if first != phrase and _WHOLE_PHRASE.fullmatch(first):
            # Two: "Danmarks ambassade i Prag og Danmarks ambassade i Rom".
            phrase, stop = first, found.start() + len(first)
        yield phrase[:1].upper() + phrase[1:]
        found = _WHOLE_PHRASE.search(sentence, stop)


def can_speak(noun: str) -> bool:
    return _SPEAKS.fullmatch(noun) is not None


def is_bare_body(noun: str) -> bool:
    """Whether a noun is what any body of its kind is called by: "akademiet", not "regnakademiet"."""
    return _BARE_BODY.fullmatch(noun) is not None


def place_of(name: str) -> str | None:
    """What stands after the preposition: "Kontoret for regn i Regnministeriet" is in Regnministeriet."""
    _, preposition, place = name.rpartition(" i ") if " i " in name else name.rpartition(" hos ")
    return place if preposition else None
