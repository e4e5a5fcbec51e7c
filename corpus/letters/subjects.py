"""Those whom a sentence passes on without a name, and its subject: "Herudover har politiet oplyst, at"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.letters.anchors import holds_any, matches_at, places
from corpus.letters.authorities import INSTITUTION, is_thing
from corpus.letters.first_words import FIRST_WORDS
from corpus.letters.names import NAME
from corpus.letters.noun_phrases import Phrase, is_own, is_speaker, may_be_apposed, phrase_of
from corpus.letters.unnamed import OTHER_SIGNS, Unnamed, by_other_words, unnamed
from corpus.letters.wordings import (
    ADVERB,
    CAN_SAY,
    CAN_SAY_WORDS,
    HAS_SAID,
    PARTED,
    PARTED_ENDS,
    SAID_WORDS,
    SAYS,
    SAYS_WORDS,
)

# No sentence without one of these words passes anybody on here.
_SIGNS = OTHER_SIGNS | SAYS_WORDS | SAID_WORDS | CAN_SAY_WORDS
# The words of a subject stand so near to its verb (characters).
_NEAR = 140
# What is said comes after one of these; "at" before a verb leads up to nothing that is said.
_LEADING_ON = (", at ", ",\nat ", "følgende")
_AT_ALL = (" at ", "\nat ", " at\n")
_CLAUSE = re.compile(r"\sat\s+(?:(?:de|alle|disse|nogle|mange|flere|begge)\b|(?!\w+e\b))")
_LONGEST_CLAUSE = 300
_SOON, _LATER = 70, 180
_BOUNDARY = re.compile(r"[,;:]\s|\bat\s")
_CONDITION = re.compile(r"(?:Hvis|Såfremt|Medmindre|I\s+det\s+omfang)\b")
_NOT = re.compile(r"\b(?:ikke|aldrig|hverken)\b")
# A clause that only says that what follows is said, or why: "Det bemærkes, at", "idet".
_REMARK = re.compile(
    r"Det\s+(?:kan\s+|skal\s+)?(?:\w+\s+){0,2}?(?:bemærkes|tilføjes|oplyses|nævnes|fremhæves|anføres|understreges)\b[^,]{0,40},\s+at"
)
_DEMAND = re.compile(
    r"betingelse|forudsæt|krav|\bkræve|\bskal\b|\bbør\b|indebærer|betyder|medfører|sikre|fastsætter|følger\s+af"
)
_BECAUSE = frozenset("da idet fordi mens eftersom selvom ligesom hvorefter".split())
_AND = frozenset("og men samt for".split())
# Verbs that only people are the subject of.
_SPEECH = re.compile(r"(?:oplys|udtal|meddel|fortæl|fortal|tilkendeg)\w+|skriver|skrev|forklaret|svaret|bemærket")
_OF_SPEECH = re.compile(
    r"(?:supplerende\s+)?(?:oplys|udtal|anfør|bemærk|svar|meddel|tilkende|angiv|angav|forklar|tilføj|skriv|skrev|fortæl|fortal|sig|sagde|sagt)"
)
_ANSWERS_TO = re.compile(r"svarer\s+til\b|svarede\s+til\b")
_TO_THE_CLAUSE = re.compile(r"(?P<who>[^.,:]{1,110}?)(?:,?\s+(?:at\b|følgende\b)|,\s)")
_VERB_AND_MORE = re.compile(r"\s+[a-zæøå]+\s+(?P<who>[a-zæøå][^.,:]{1,80})")
_LONGEST_SUBJECT = 4
_LAST_ADVERBS = re.compile(rf"(?:\s+{ADVERB}){{1,3}}$")
_IS_NAME = re.compile(NAME)
_TOO_MANY = "…"
_ITEM = re.compile(r"(?:[•*–-]|\(?\d{1,2}[.)]|[a-zæøå]\))\s+")


def unnamed_in(sentence: str) -> list[Unnamed]:
    """Those who are passed on without a name, the one first whose words the sentence begins with."""
    if sentence.endswith("?"):
        return []
    words = frozenset(sentence.rstrip(".").replace(",", " ").replace(":", " ").split())
    if _SIGNS.isdisjoint(words):
        return []
    says_that = (
        holds_any(sentence, _LEADING_ON)
        or sentence.endswith(":")
        or (holds_any(sentence, _AT_ALL) and _CLAUSE.search(sentence) is not None)
    )
    found = [*by_other_words(sentence, words, says_that), *(_as_subject(sentence, words) if says_that else ())]
    return sorted(found, key=lambda unnamed: unnamed.end)


def subject_follows(sentence: str, verb: int) -> bool:
    """Whether the verb before which a name ends has another subject, after it: "I svaret fra X oplyser politiet"."""
    _, clause = _clause(sentence, 0, verb)
    return _fronted(clause) and subject_may_follow(sentence, verb)


def subject_may_follow(sentence: str, verb: int) -> bool:
    """Whether somebody stands right after a verb who can be its subject: "oplyste museet"."""
    if (after := _VERB_AND_MORE.match(sentence, verb)) is None:
        return False
    words = after["who"].split()[:_LONGEST_SUBJECT]
    return any(phrase_of(words[:count], False) is not None for count in range(1, len(words) + 1))


def _as_subject(sentence: str, words: frozenset[str]) -> Iterator[Unnamed]:
    has, present = "har" in words and not SAID_WORDS.isdisjoint(words), SAYS_WORDS.intersection(words)
    can_say = "kan" in words and not CAN_SAY_WORDS.isdisjoint(words)
    if not (has or present or can_say):
        return
    item = _ITEM.match(sentence)
    start = item.end() if item else 0
    for said in matches_at(HAS_SAID, sentence, places(sentence, "har")) if has else ():
        if _leads_on(sentence, said.end(), _SOON) and _NOT.search(said["between"]) is None:
            yield from _has_said(sentence, start, said)
    begins = {"er" if word in ("enig", "opfattelse") else word for word in present}
    if "er" in begins:
        begins.add("var")
    for says in matches_at(SAYS, sentence, sorted({at for word in begins for at in places(sentence, word)})):
        if (
            says.start() > start
            and _leads_on(sentence, says.end(), _LATER)
            and _ANSWERS_TO.match(sentence, says.start()) is None
        ):
            yield from _says(sentence, start, says)
    for can in matches_at(CAN_SAY, sentence, places(sentence, "kan")) if can_say else ():
        between = _LAST_ADVERBS.sub("", f" {can['between'].strip()}").strip()
        told, found = True, phrase_of(between.split(), False) or _name_of(between)
        if found is None:
            told, found = _subject_before(sentence, start, can.start(), True)
        if found is not None:
            yield unnamed(can.end(), found, told=told)


def _leads_on(sentence: str, end: int, within: int) -> bool:
    """Whether what is said may follow within so many characters after a verb: after most nothing does."""
    near = sentence[end : end + within]
    return holds_any(near, (" at", "\nat", "følgende")) or sentence.endswith(":")


def _has_said(sentence: str, start: int, said: re.Match[str]) -> Iterator[Unnamed]:
    speech = _SPEECH.match(said["verb"]) is not None
    told, found = (
        True,
        phrase_of(said["between"].split(), speech and _fronted(_clause(sentence, start, said.start())[1])),
    )
    if found is None:
        told, found = _subject_before(sentence, start, said.start(), speech, done=True)
    if found is not None:
        yield unnamed(said.end(), found, told=told, speech=_OF_SPEECH.match(said["verb"]) is not None)


def _says(sentence: str, start: int, says: re.Match[str]) -> Iterator[Unnamed]:
    verb, end = says["verb"], says.end()
    speech, of_speech = _SPEECH.match(verb) is not None, _OF_SPEECH.match(verb) is not None
    parted = PARTED.fullmatch(verb) is not None
    told, found = (False, None) if parted else _subject_before(sentence, start, says.start(), speech)
    if found is not None:
        yield unnamed(end, found, told=told, speech=of_speech)
        return
    _, clause = _clause(sentence, start, says.start())
    if not _fronted(clause) and (clause or _CONDITION.match(sentence, start)):
        return
    after = _TO_THE_CLAUSE.match(sentence, end)
    ends = PARTED_ENDS.search(sentence, end, after.end()) if parted and after else None
    if after is None or (parted and ends is None):
        return
    who = (sentence[end : ends.start()] if ends else after["who"]).rstrip()
    phrase = phrase_of(_LAST_ADVERBS.sub("", who).split(), speech)
    if phrase is not None and not who.endswith(" om"):
        yield unnamed(end if parted else end + len(who), phrase, told=True, speech=of_speech)


def _clause(sentence: str, start: int, verb: int) -> tuple[int, list[str]]:
    """Where the clause begins that the verb at `verb` stands in, as far as commas show, and its words before the verb:
    none where it is too long to tell."""
    begin = near = max(start, verb - _LONGEST_CLAUSE)
    for boundary in _BOUNDARY.finditer(sentence, begin, verb):
        begin = boundary.end()
    if begin == near > start:
        return verb, [_TOO_MANY]
    return begin, sentence[begin:verb].split()


def _fronted(clause: list[str]) -> bool:
    return bool(clause) and clause[0].lower() in FIRST_WORDS


def _subject_before(
    sentence: str, start: int, verb: int, speech: bool, *, done: bool = False
) -> tuple[bool, Phrase | None]:
    """The subject that ends before the verb, and whether its words are passed on as plainly as a name's would be.

    `done` says that the verb tells what has happened, which is no rule.
    """
    begin, words = _clause(sentence, start, verb)
    if not words:
        return _before_insertion(sentence, start, verb, speech)
    if words[-1][:1].isupper() and len(words) > 1:
        # A name, which is known by itself.
        return False, None
    if begin == start:
        if len(words) > 1 and words[0].lower() in _AND:
            words = words[1:]
        elif len(words) == 1 and words[0][:1].isupper() and "udvalg" not in words[0]:
            # A name, as far as letters show.
            return False, None
        return True, phrase_of(words, speech)
    lead = sentence[max(start, begin - _NEAR) : begin]
    if lead.endswith("at "):
        plain = begin - start < _NEAR and _REMARK.fullmatch(lead.rstrip()) is not None
        if not plain and (not (speech or done) or _DEMAND.search(lead)):
            return False, None
        return plain, phrase_of(words, speech)
    if words[0] in _BECAUSE:
        return False, phrase_of(words[1:], speech)
    if words[0] in _AND and len(words) > 1:
        return "at " not in lead, phrase_of(words[1:], speech)
    # "..., politiet og kommunerne har oplyst": more may stand before the comma.
    return False, phrase_of(words, speech) if speech else None


def _before_insertion(sentence: str, start: int, verb: int, speech: bool) -> tuple[bool, Phrase | None]:
    """The subject before what stands in commas: "Ambassaden i Prøveby, Langtland, har", "Styrelsen, som måler, har"."""
    first = sentence.find(",", start, start + _NEAR)
    if first < 0 or verb - first > _LONGEST_CLAUSE or not sentence[first + 1 : verb].strip(" ,\n"):
        return False, None
    written = sentence[start:first]
    words = written.split()
    if not words or words[0].lower() in FIRST_WORDS or is_own(words[0].lower()):
        return False, None
    if (apposed := _apposed(written, sentence[first + 1 : verb])) is not None:
        return True, apposed
    if _IS_NAME.fullmatch(written) is None:
        return True, phrase_of(words, speech)
    return True, _name_of(written, speech or is_speaker(words[0].lower()))


def _apposed(noun: str, insertion: str) -> Phrase | None:
    """The name that stands in commas after what its bearer is: "Entreprenøren, Regn & Sne, har"; a body's own place may
    stand there as well: "Ambassaden, Regnby, har"."""
    name = insertion.strip(" ,\n")
    if " " in noun or _IS_NAME.fullmatch(name) is None or not may_be_apposed(noun.lower()):
        return None
    return Phrase(name, name, True)


def _name_of(written: str, speech: bool = True) -> Phrase | None:
    if not written or is_thing(written) or _IS_NAME.fullmatch(written) is None:
        return None
    return Phrase(written, written, True) if speech or INSTITUTION.search(written) is not None else None
