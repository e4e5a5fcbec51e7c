"""Who is named where a sentence may announce another: the whole phrase, and whether it is somebody's who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.letters.authorities import COMMON, COMMON_OR_NAME, can_be_quoted, is_thing, without_genitive
from corpus.letters.names import NAME
from corpus.letters.noun_phrases import is_speaker
from corpus.letters.phrases import before_name, can_speak, head_of, is_bare_body
from corpus.letters.subjects import subject_follows, subject_may_follow
from corpus.letters.wordings import (
    ACCORDING,
    ADVERB,
    APPEARS,
    ASSESSMENT,
    ASSESSMENT_INVERTED,
    BETWEEN,
    GENITIVE,
    GIVING,
    PAPER_OF,
    STANCE,
    SUBJECT,
    VIEW,
    WORK_SHOWS,
)

# Nothing but adverbs between a verb of opinion and the clause: the subject stood before it.
_AT_ONCE = re.compile(rf"(?:\s+{ADVERB}){{0,3}},?\s+at\b")
# "Derfor har vi foreslået, at ...": the subject comes after the verb.
_SUBJECT_AFTER = re.compile(
    r"\s+har\s+(?:jeg|vi|man|han|hun|de|det|den|regeringen|ministeriet|folketinget|[a-zæøå]+ministeren)\b"
)
_THINGS_DO = re.compile(rf"\b(?:peger?|pegede)\s+{BETWEEN}på\b|\b(?:bekræft|fastsl|beskr|understreg|fremhæv|henvis)\w+")
_DEFINITE = re.compile(r"[A-ZÆØÅ][a-zæøå]+(?:en|et|erne|ene)")
_THINGS_SAY = re.compile(r"\s+(?:har\s+)?(?:angiv|angav|svar|forklar|sig|sagde|fortæl|fortal)")

# "Til Regnstyrelsen har Sneministeriet oplyst", "I Prøveby oplyser jeg": the subject comes after the verb.
_SUBJECT_FOLLOWS = re.compile(r"\s+har\s+(?:[A-ZÆØÅ]|ministeriet\b|regeringen\b)|\s+[a-zæøå]+\s+(?:jeg|vi)\b")
# "I Prøveby oplyser man": what such a word leads up to is no subject.
_LED = re.compile(r"(?:Af|Fra|Hos|I|Efter|Ved|På|Til|Om|For|Med|Under|Blandt)\s")

# "Regnstyrelsens redegørelse for Prøveby" is what somebody says, and not who.
_PAPER_FOR = re.compile(r"[A-ZÆØÅ][\wæøå-]*s\s+([a-zæøå]+)\s+for\s")


# A person's name of two words or more before where the person is from; "Svaret fra" is nobody.
_FROM = re.compile(rf"(?P<who>(?=[^\s]+\s+[A-ZÆØÅ]){NAME}),?\s+fra\s+")

# Patterns that the name begins, in all but the last as the subject.
_NAME_FIRST = (SUBJECT, ASSESSMENT, GIVING, VIEW, STANCE, GENITIVE)
# Patterns in which what has a name may be a thing: "ifølge Grundloven".
_OPEN_TO_THINGS = (STANCE, ASSESSMENT, ASSESSMENT_INVERTED, ACCORDING, WORK_SHOWS, GENITIVE, PAPER_OF)


@dataclass(frozen=True, slots=True)
class Named:
    """Who is named: with the phrase that the name belongs to, "den danske ambassade i Prag", not "Prag"."""

    written: str
    speaks: bool = False
    """That the noun of the phrase is that of somebody who can speak."""
    only_place: bool = False
    about: str = ""
    """What the phrase is about where it is nobody who can speak."""


def named_by(sentence: str, match: re.Match[str], written: str) -> Named | None:
    """Who is named with `written`; None where the one who speaks is named elsewhere in the sentence."""
    if match.re in (ACCORDING, GENITIVE, PAPER_OF, APPEARS):
        written = without_genitive(written)
    if (head := head_of(written)) is not None:
        return Named(_with_capital(written), can_speak(head), not can_speak(head), head)
    if (paper := _PAPER_FOR.match(written)) is not None and not can_speak(paper[1]):
        return Named(written, only_place=True)
    if match.re not in _NAME_FIRST or match["name"] is None or match.start("name") != match.start():
        return Named(written)
    subject = match.re is not GENITIVE
    if subject and (
        _SUBJECT_FOLLOWS.match(sentence, match.end("name")) or subject_follows(sentence, match.end("name"))
    ):
        return None
    if subject and (_LED.match(written) or _need_be_no_name(sentence, match, written)):
        return Named(written, only_place=True)
    if subject and (person := _FROM.fullmatch(sentence, 0, match.start())) and not is_thing(person["who"]):
        # "Professor Rita Regn fra Regnby Universitet udtaler"
        return Named(person["who"], speaks=True)
    before = before_name(sentence, match.start())
    if before is None or not (subject or before.speaks):
        return Named(written)
    if before.speaks or match.re is SUBJECT:
        return Named(_with_capital(f"{before.words} {written}"), before.speaks, not before.speaks, before.head)
    return Named(written, only_place=True, about=before.head)


def _need_be_no_name(sentence: str, match: re.Match[str], written: str) -> bool:
    """Whether the first word of a sentence stands before one who may be the subject: "Onsdag oplyste museet, at"."""
    first = match.start() == 0 and " " not in written and not can_be_quoted(written)
    return first and subject_may_follow(sentence, match.end("name"))


def _with_capital(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def shows_speaker(match: re.Match[str], named: Named, tail: str) -> bool | None:
    """Whether the words themselves show that the named one speaks; None where it is a thing and says nothing."""
    pattern, written = match.re, named.written
    if pattern is VIEW:
        # Of one who has said nothing it may be told what the one is used to: "Regnrådet anser 40 mm for meget".
        return None if is_thing(written) else False
    if named.speaks or (written[:1].isupper() and is_bare_body(written.lower())):
        return True
    if pattern not in _OPEN_TO_THINGS:
        # "Kataloget angiver, at": the first word of a sentence need be no name.
        if (
            pattern is not SUBJECT
            or not _DEFINITE.fullmatch(written)
            or not _THINGS_SAY.match(match.group(), len(written))
        ):
            return True
        return None if is_thing(written) else can_be_quoted(written) or is_speaker(written.lower())
    if can_be_quoted(written) and not (pattern is ACCORDING and match["name4"]):
        return True
    if pattern in (GENITIVE, PAPER_OF):
        return None if is_thing(written) else True
    if (pattern in (ACCORDING, WORK_SHOWS) and match["kind"]) or written in COMMON or written in COMMON_OR_NAME:
        return True
    return False if _may_be_somebody(match, named, tail) else None


def _may_be_somebody(match: re.Match[str], named: Named, tail: str) -> bool:
    """Whether a name that does not show whose it is can be somebody's who is passed on here."""
    written = named.written
    if is_thing(named.about or written) or _SUBJECT_AFTER.match(match.group(), len(written)):
        return False
    if (
        match.re is ASSESSMENT
        and match.end("name") == len(written)
        and " " not in written
        and _THINGS_DO.search(match[0])
    ):
        # The first word of a sentence: "Udviklingen bekræfter, at ...".
        return False
    if match.re is STANCE:
        return True
    if match.re in (ASSESSMENT, ASSESSMENT_INVERTED):
        # "Derfor mener jeg, at ..." has no name at all, and one who "finder balancen" says nothing.
        return (match.re is ASSESSMENT and match["name"] is None) or _AT_ONCE.match(tail) is not None
    # What acts are in accordance with is a rule nearly always.
    return not match.group().lower().startswith("i henhold")
