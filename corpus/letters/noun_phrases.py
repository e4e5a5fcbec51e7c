"""Noun phrases in small letters, and whether they are somebody's who can speak: "politiet", "en lokal læge"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.letters.authorities import COMMON, COMMON_OR_NAME, INSTITUTION, is_thing
from corpus.letters.phrases import FUNCTION_WORDS, can_speak

# Nouns of those who speak and have no authority's name.
_ENDS = r"(?:e?n|e?t|e?r|e?rne|e?ne|e)?"
_PEOPLE = re.compile(
    r"[a-zæøå-]{0,30}(?:folk|mand|mænd|grupp|panel|part|branche|brancher|erhvervet|naboe?|borger|beboer|familie|barn|børn|forældre|elev"
    r"|lærer|pædagog|patient|pårørende|studerende|ansatte|køber|sælger|ejer|lejer|bruger|klager|ansøger|anmelder|behandler"
    r"|kilde|aktør|operatør|leverandør|producent|entreprenør|journalist|økonom|betjent|officer|soldat|anklager|vidne|fisker"
    r"|landbrug|avis|blad|medi[ea]|press[ea]|parti|team|netværk|alliance|komit[eé]|jobcent[er]{1,2}|byret|landsret|højesteret"
    r"|domstol|kilder|dyrlæge|plejerske|moder|praktiker|historiker|tekniker|kritiker|tænketank|fagfælle|bestyrelse"
    rf"|[a-zæøå]{{2,}}(?:log|ist|ær|[dgklmnprstv]ør)){_ENDS}"
    r"|retten|vagten|(?!(?:flere|senere|større|mindre|nærmere|længere|sværere|dyrere)\b)[a-zæøå-]{2,30}[bdfgklmnpstv]ere"
    r"|(?:(?!(?:ramm|kalend|comput|numm|somm|vint|paramet)eren)[a-zæøå-]{3,30}eren)"
)
_COMMITTEE = re.compile(
    r"(?:(?:ekspert|fag|samarbejds|styre|forretnings|bedømmelses|lov|arbejds|følge|kontakt|special)[a-zæøå-]{0,20}udvalg(?:et|ene)?"
    r"|udvalg(?:ene)?)"
)
# What ends as a noun of those does, and is nobody.
_NOBODY = re.compile(
    r"[a-zæøå-]*(?:(?:be|ud|til|af|ind|ned)slutning(?:en|er|erne)?|(?<![a-zæøå])slutning(?:en)?|tråden?|part(?:ere|et)|plafond\w*"
    r"|[a-zæøå]*istik(?:ken)?|(?:dia|kata|ana)log\w*|(?:fr|tv|l|kv|br)ist(?:en|er)?|vejer)"
)
_THING_ENDS = re.compile(
    r"[a-zæøå-]*(?:ing(?:en|er|erne)?|else(?:n|r|rne)?|[ts]ion(?:en|er|erne)?|hed(?:en|er|erne)?|tal(?:let|lene)?|side(?:n|r|rne)?"
    r"|system(?:et|er|erne)?|skema(?:et)?|oversigt(?:en)?|brev(?:et|e|ene)?|mail(?:en)?|forhold(?:et|ene)?|beløb(?:et)?|bog(?:en)?"
    r"|sag(?:en|er|erne)?|år(?:et|ene)?|dag(?:en|e|ene)?|gang(?:en|e)?|tid(?:en|er)?|måde(?:n|r)?|område(?:t|r|rne)?|grad(?:en)?"
    r"|materiale(?:t)?|referat(?:et)?|protokol(?:len)?|skik(?:ken)?|møde(?:t|r|rne)?|grund(?:en|e|ene)?|tilfælde(?:t|ne)?)"
)
_DEFINITE = re.compile(r"[a-zæøå-]{2,}(?:en|et|erne|rne|ene)")
_PLURAL = re.compile(r"[a-zæøå-]+(?:erne|rne|ene)")
_DEFINITE_END = re.compile(r"(?:e?n|e?t|e?rne|e?ne)$")
_MINISTER = re.compile(r"[a-zæøå-]+ministeren")
_OWN = frozenset(
    "ministeriet ministeriets departementet ministeren ministrene regeringen folketinget udvalget spørgeren spørgerne"
    " spørger spørgsmålsstilleren undertegnede".split()
)
_OWN_ADJECTIVES = frozenset("danske nuværende siddende her".split())
_OWN_DETERMINERS = frozenset("min mit mine ministeriets departementets".split())
# Bodies that are called by such a noun alone.
_BODY = re.compile(r"kriminalforsorgen|rigsrevisionen|forsvaret|hjemmeværnet|søværnet")
# Who bears the name that stands after them, which is no place.
_BEARER = re.compile(
    r"[a-zæøå-]*(?:entreprenør|leverandør|producent|operatør|direktør|formand|borgmester|ejer|professor|advokat|rådgiver"
    r"|bygherre|udbyder|arrangør|importør|forhandler|udlejer|udgiver|revisor|arkitekt|ingeniør|koncessionshaver|vognmand)e?n"
    r"|selskabet|virksomheden|firmaet|konsulentfirmaet|rederiet|mejeriet"
)
# What may be the ministry's own.
_OFFICE = re.compile(r"[a-zæøå-]*(?:kontoret|afdelingen|delegationen|repræsentationen|arbejdsgruppen|ministeriet)")
_DETERMINERS = frozenset("den det de en et".split())
# "De samme kommuner", "den pågældende læge": somebody who was named before.
_POINTING = re.compile(
    r"(?:samme|pågældende|nævnte|omtalte|ene|anden|andet|andre|øvrige|sidstnævnte|førstnævnte|begge|to|tre|fire|fem|seks|syv|otte|ni|ti"
    r"|relevante|kompetente|ansvarlige|nye|tidligere|daværende|berørte|involverede|adspurgte|hørte)"
)
_PARTS = re.compile(
    r"(?:række|del|antal|flertal(?:let)?|mindretal(?:let)?|\w+parten|\w+delen|halvdelen|flere|nogle|mange|enkelte|alle|ingen|begge"
    r"|[ée]n|et|to|tre|fire|fem|seks|syv|otte|ni|ti|fleste|eneste|\d+)"
)
_PREPOSITIONS = frozenset("i ved på for hos under til mod af fra med om inden over blandt uden efter bag ad".split())
_JOINS = frozenset(("og", "samt", "eller"))
_ADVERBS = frozenset(
    "tidligere også endvidere desuden derudover herudover samtidig nu senest senere ligeledes tillige videre dog"
    " imidlertid fortsat generelt således derfor løbende mundtligt skriftligt telefonisk supplerende yderligere derimod"
    " overordnet særligt især gerne helst".split()
)
_FUNCTION = FUNCTION_WORDS - _PREPOSITIONS - _JOINS | _DETERMINERS
_SMALL = re.compile(r"[a-zæøå][a-zæøå-]{0,40}|\d{1,6}")
# Where and when it is said, and not where the one is who says it.
_AT_WHAT_TIME = re.compile(
    r"(?:over\s+for|den|til|med)\s|(?:i|ved|på)\s+(?:en|et|sin|sit|sine|går|dag|brev|mail|forbindelse|forlængelse|notat|svar|baggrund"
    r"|[a-zæøå]+\s+af|\d+)\b"
)
_MOST_WORDS = 9


@dataclass(frozen=True, slots=True)
class Phrase:
    """Who is meant, as cited, and by what noun; `told` says that the words show who it is, else somebody is meant."""

    written: str
    noun: str
    told: bool


def is_speaker(noun: str) -> bool:
    """Whether a noun is that of somebody who can speak."""
    if _NOBODY.fullmatch(noun) is not None:
        return False
    return (
        can_speak(noun)
        or _MINISTER.fullmatch(noun) is not None
        or _BODY.fullmatch(noun) is not None
        or _PEOPLE.fullmatch(noun) is not None
        or _COMMITTEE.fullmatch(noun) is not None
    )


def is_own(noun: str) -> bool:
    """Whether a noun is that of the ministry, or of the Folketing that asked it."""
    return noun in _OWN


def is_plural(noun: str) -> bool:
    return _PLURAL.fullmatch(noun) is not None


def may_be_apposed(noun: str) -> bool:
    """Whether a name right after the noun can only be its bearer's: a person's or a company's, "entreprenøren"."""
    return _BEARER.fullmatch(noun) is not None


def may_be_own(noun: str) -> bool:
    """Whether a noun may be that of a part of the ministry: "kontoret"."""
    return _OFFICE.fullmatch(noun) is not None


def stem(noun: str) -> str:
    """ "banken" is "bank"."""
    return _DEFINITE_END.sub("", noun)


def phrase_of(words: list[str], speech: bool) -> Phrase | None:
    """The speaker that `words` begin with, which may be followed by where or when; None where they are no such phrase.

    With `speech`, the verb is one that people alone are the subject of, so that any noun but a thing's is somebody's.
    """
    if words and words[0].lower() == "både":
        words = words[1:]
    if not words or words[0].lower() in _PREPOSITIONS or words[0].lower() in _ADVERBS:
        return None
    if joins := [at for at, word in enumerate(words) if word in _JOINS]:
        return _joined(words, joins, speech)
    return _single(words, speech)


def _joined(words: list[str], joins: list[int], speech: bool) -> Phrase | None:
    """The phrase of two: "politiet og kommunerne"; "formanden for regn og sne" is one."""
    if any(word in _PREPOSITIONS for word in words[: joins[0]]):
        return _single(words[: joins[0]], speech)
    first, second = words[: joins[0]], words[joins[0] + 1 :]
    if first and first[-1].endswith("-"):
        # "Kvist- og løvforeningen".
        one = _single(second, speech)
        return Phrase(one.written, one.noun, False) if one and not one.noun.endswith("ministeriet") else None
    one, other = _part(first, speech), _part(second, speech)
    if one is None or other is None or is_own(one.noun.lower()) or is_own(other.noun.lower()):
        return None
    common = any(part.noun in COMMON or part.noun in COMMON_OR_NAME for part in (one, other))
    told = one.told and other.told and len(joins) == 1 and not common
    written = " ".join((*first, words[joins[0]], *second))
    return Phrase(written[:1].upper() + written[1:], other.noun, told)


def _part(words: list[str], speech: bool) -> Phrase | None:
    if phrase := _single(words, speech):
        return phrase
    name = " ".join(words)
    # A name in capitals: "Region Regnby og kommunerne".
    return Phrase(name, name, INSTITUTION.search(name) is not None) if name[:1].isupper() else None


def _single(words: list[str], speech: bool) -> Phrase | None:
    run: list[str] = []
    for index, word in enumerate(words[:_MOST_WORDS]):
        small = word.lower() if index == 0 else word
        if small in _PREPOSITIONS:
            break
        if _SMALL.fullmatch(small) is None or (small in _FUNCTION and not (index == 0 and small in _DETERMINERS)):
            return None
        run.append(small)
    while len(run) > 1 and run[-1] in _ADVERBS:
        run.pop()
    rest = words[len(run) :]
    while rest and rest[0] in _ADVERBS:
        rest = rest[1:]
    if rest[:1] == ["af"] and _PARTS.fullmatch(run[-1]):
        # "En række af landets kommuner": nobody in particular.
        found = _single(rest[1:], speech)
        return Phrase(found.written, found.noun, False) if found else None
    return _told(run, bool(rest) and not _AT_WHAT_TIME.match(" ".join(rest)), speech) if run else None


def _told(run: list[str], goes_on: bool, speech: bool) -> Phrase | None:
    determined = run[0] in _DETERMINERS
    noun = run[-1]
    if not determined and _DEFINITE.fullmatch(run[0]) and (is_speaker(run[0]) or is_own(run[0])):
        # "Politiet onsdag", "styrelsen kommunerne".
        run, noun = run[:1], run[0]
    if (len(run) == 1 and determined) or run[0] in _OWN_DETERMINERS:
        return None
    if is_own(noun) or (noun.endswith("regering") and _OWN_ADJECTIVES.intersection(run)):
        return None
    if not is_speaker(noun):
        definite = (
            determined or _DEFINITE.fullmatch(noun) is not None or run[0] in ("flere", "nogle", "mange", "enkelte")
        )
        nobody = is_thing(noun) or _THING_ENDS.fullmatch(noun) is not None or _NOBODY.fullmatch(noun) is not None
        return Phrase(" ".join(run), noun, False) if speech and definite and not nobody else None
    written = " ".join(run)
    if noun not in COMMON and noun not in COMMON_OR_NAME:
        # Those are looked up as they are written: in small letters they are no names.
        written = written[:1].upper() + written[1:]
    return Phrase(written, noun, _shows_who(run, noun, goes_on))


def _shows_who(run: list[str], noun: str, goes_on: bool) -> bool:
    """Whether a phrase shows who it is: "kommunerne", "den danske ambassade", not "en kommune", "den ene kommune"."""
    if not (can_speak(noun) or _MINISTER.fullmatch(noun) or _BODY.fullmatch(noun)):
        return False
    if len(run) == 1:
        return not goes_on and _DEFINITE.fullmatch(noun) is not None and _OFFICE.fullmatch(noun) is None
    if run[0] not in ("den", "det", "de") or goes_on or len(run) == 2:
        return False
    if any(_POINTING.fullmatch(word) for word in run[1:-1]) or "ministeri" in noun or noun.endswith("regering"):
        return False
    return not any(one.startswith(noun) for one in (*COMMON, *COMMON_OR_NAME))
