"""Words by which a sentence passes another on in passing, around what is said: "Som Regnstyrelsen har oplyst, ...",
"..., oplyser kommunen.", and "Det oplyser Regnstyrelsen." after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.letters.authorities import bare, can_be_quoted, is_thing, without_genitive
from corpus.letters.names import NAMES, OF
from corpus.letters.noun_phrases import phrase_of
from corpus.letters.phrases import can_speak, head_of
from corpus.letters.unnamed import Unnamed, unnamed
from corpus.letters.wordings import ADVERB, SOURCE, WHO

_SPEECH_NOW = r"oplyser|udtaler|meddeler|skriver|siger|fortæller|forklarer|tilføjer|tilkendegiver"
_OPINION_NOW = (
    r"anfører|bemærker|vurderer|mener|skønner|anslår|påpeger|konstaterer|fremhæver|understreger|konkluderer|hævder"
)
_SPEECH_THEN = r"oplyste|udtalte|meddelte|skrev|sagde|fortalte|forklarede|tilføjede|tilkendegav"
_OPINION_THEN = (
    r"anførte|bemærkede|vurderede|mente|skønnede|anslog|påpegede|konstaterede|fremhævede|understregede|konkluderede"
    r"|hævdede"
)
_VERB = rf"(?:{_SPEECH_NOW}|{_OPINION_NOW}|{_SPEECH_THEN}|{_OPINION_THEN})"
_DONE = (
    r"(?:oplyst|udtalt|meddelt|skrevet|sagt|fortalt|forklaret|tilføjet|tilkendegivet|anført|bemærket|vurderet|skønnet"
    r"|anslået|påpeget|konstateret|fremhævet|understreget|konkluderet|hævdet|redegjort\s+for|gjort\s+opmærksom\s+på|peget\s+på)"
)
# Verbs that only people are the subject of: "Det forklarer forskellen" is nobody's.
_SPEECH = re.compile(
    rf"\b(?!forkl|tilføj)(?:{_SPEECH_NOW}|{_SPEECH_THEN}|oplyst|udtalt|meddelt|skrevet|sagt|fortalt)\b"
)
_LITTLE = rf"(?:(?:{ADVERB}|tidligere|selv|netop|ovenfor|senest|nu)\s+){{0,2}}"
_TO_WHOM = r"(?:(?:over\s+for|til|i)\s+[^,.]{2,60}?\s+)?"
_SMALL = r"[a-zæøå][^.,:;?!]{1,80}?"

# "Som Regnstyrelsen har oplyst, er det sådan", "Som kommunen bemærker, ...": what is said stands after the comma.
_AS_SAID = re.compile(
    rf"(?:(?:Men|Og)\s+s|S)om\s+(?P<who>{WHO}|{_SMALL})\s+(?:{_LITTLE}har\s+{_LITTLE}{_TO_WHOM}{_DONE}|{_LITTLE}{_VERB})"
    r"(?!\s+(?:jeg|vi|man)\b)(?:\s+(?!at\b)[^,:]{1,80})?,\s"
)
# "Som oplyst af Regnstyrelsen er det sådan", "Som det fremgår af Regnstyrelsens svar, er det sådan".
_AS_SAID_BY = re.compile(
    rf"Som\s+(?:det\s+)?(?:er\s+)?{_LITTLE}(?:{_DONE}|nævnt|beskrevet|omtalt|anføres|oplyses|nævnes)\s+{_LITTLE}(?:af|fra)\s+(?P<who>{WHO}|{_SMALL})"
    r"(?=,|\s+(?:er|var|har|kan|vil|skal|bliver|blev|gælder|findes|falder|[a-zæøå]+r)\s)"
    rf"|Som\s+(?:det\s+)?{_LITTLE}(?:fremgår|fremgik)\s+{_LITTLE}af\s+(?:(?P<whose>{NAMES}?){OF}\s+(?:[a-zæøå]+\s+){{0,2}}?{SOURCE}\b"
    rf"|[a-zæøå]*{SOURCE}(?:en|et|t)?\s+(?:fra|af)\s+(?P<by>{WHO}))"
)
# "..., oplyser Regnstyrelsen.", "..., har kommunen oplyst, ...", "..., lyder det fra politiet."
_AFTER_ALL = re.compile(
    rf",\s+(?:(?:{_VERB}|(?:lyder|lød|hedder|hed)\s+det\s+(?:fra|hos))\s+(?P<who>{WHO}|{_SMALL})"
    rf"|har\s+(?P<who2>{WHO}|{_SMALL})\s+{_LITTLE}{_TO_WHOM}{_DONE})"
    r"(?=\s*[.,](?!\w|\s+(?:at|hvor\w*|hvis|om)\b)|\s+(?:i|til|over\s+for)\s+[^.,:]{2,60}\.|$)"
)
# The sentence before says it: "Det oplyser Regnstyrelsen.", "Det fremgår af Regnstyrelsens svar."
_SAID_BEFORE = re.compile(
    rf"(?:Det|Dette)\s+(?:(?:{_VERB}|(?:oplyses|anføres|vurderes|bekræftes)\s+(?:af|fra))\s+{_LITTLE}(?P<who>{WHO}|{_SMALL})"
    rf"|har\s+(?P<who2>{WHO}|{_SMALL})\s+{_LITTLE}{_TO_WHOM}{_DONE}"
    rf"|(?:fremgår|fremgik)\s+{_LITTLE}af\s+(?:(?P<whose>{NAMES}?){OF}\s+(?:[a-zæøå]+\s+){{0,2}}?{SOURCE}"
    rf"|[a-zæøå]*{SOURCE}(?:en|et|t)?\s+(?:fra|af)\s+(?P<by>{WHO})))"
    r"(?:\s+(?:i|til|over\s+for|på|af|den|ved|om)\s+(?!at\b)[^,:]{2,80})?\.?"
)
# What stands before the comma is no statement then, but when and on what condition one is made.
_WHEN = re.compile(
    r"(?:Når|Hvis|Såfremt|Medmindre|Da|Idet|Mens|Selv\s?om|Inden|Før|Fordi|Efter\s+at|Siden|Hvor|Hvad|Hvem|Hver\s+gang|For\s+at"
    r"|Som)\b"
)
# "Det siger meget", "som navnet siger", "skrev den 16. maj".
_NOBODY = re.compile(r"noget|meget|navnet|selv|alt|\d+")
_AS = ("Som ", "Men som ", "Og som ")


@dataclass(frozen=True, slots=True)
class Aside:
    """One whom a sentence passes on in passing, and where the words end that say so: called by a name, as written, or
    by a noun in small letters."""

    end: int
    written: str
    somebody: bool = True
    """That verb or name show that the one so called speaks."""
    unnamed: Unnamed | None = None
    """The same by what noun."""


def aside_in(sentence: str) -> Aside | None:
    """The one whose words a sentence itself says that it passes on, or that the one before it does."""
    if sentence.endswith(("?", ":")):
        return None
    return next((aside for found in _matches(sentence) if (aside := _aside(found))), said_before(sentence))


def said_before(sentence: str) -> Aside | None:
    """The one whose words the sentence before is, as this one says: "Det oplyser Regnstyrelsen."."""
    found = _SAID_BEFORE.fullmatch(sentence) if sentence.startswith(("Det ", "Dette ")) else None
    return _aside(found) if found else None


def _matches(sentence: str) -> Iterator[re.Match[str]]:
    if sentence.startswith(_AS):
        for pattern in (_AS_SAID, _AS_SAID_BY):
            if found := pattern.match(sentence):
                yield found
    if ", " in sentence and _WHEN.match(sentence) is None:
        yield from _AFTER_ALL.finditer(sentence)


def _aside(found: re.Match[str]) -> Aside | None:
    groups = found.groupdict()
    if whose := groups.get("whose"):
        name = without_genitive(whose)
        return Aside(found.end(), name) if can_be_quoted(name) else None
    written = next(groups[name] for name in ("who", "who2", "by") if groups.get(name))
    speech = _SPEECH.search(found.group()) is not None
    head = head_of(written)
    if head is not None and can_speak(head):
        return Aside(found.end(), written[:1].upper() + written[1:])
    if head is None and written[:1].isupper():
        name = bare(written)
        return None if is_thing(name) or name == "I" else Aside(found.end(), written, speech or can_be_quoted(name))
    phrase = phrase_of(written.split(), speech)
    if phrase is None or _NOBODY.fullmatch(phrase.noun) is not None:
        return None
    return Aside(found.end(), "", unnamed=unnamed(found.end(), phrase, passes_on=True))
