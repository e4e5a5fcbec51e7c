"""Sentences that take up what another has said, and then go on for themselves: "Ministeriet kan henholde sig til det,
som Regnstyrelsen har oplyst, og skal bemærke, at det regner".

What such a sentence reports is said by the one who takes it up, not by the one whom it points at.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from corpus.letters.anchors import holds_any, matches_at
from corpus.letters.authorities import bare, can_be_quoted, without_genitive
from corpus.letters.first_words import FIRST_WORDS
from corpus.letters.names import NAME, capitals

_TAKEN_UP = (
    *("enhold", "ilslut", "enig", "noter", "fterretning", "deler ", "dele ", "envise", "hæfte", "bakke"),
    *("støtte", "bekræft", "lægge", "forholde", "iltræd", "bemærkninger til"),
)
_VERB = (
    r"(?:kan|skal|vil|må|har|er|bør|henvis\w+|bemærk\w+|finder|vurderer|mener|noterer|tilføje\w*|oplyse\w*|konstaterer"
    r"|understreger|anfører|forventer|ser|hæfter|lægger|gør|henleder|ønsker|agter|foreslår)"
)
# What stands right before the name: "det, som", "hvad", "det af", "de oplysninger, som", "den vurdering,".
_WHAT = re.compile(r"\b(?:hvad|som|det,?|alt,?|af|de[nt]?\s+[\w-]+,)\s+$")
# The same with one who is called by a noun.
_SAID = re.compile(r"\b(?:hvad|af|som|(?:det|alt),|de[nt]?\s+[\w-]+,)\s+(?P<said>(?!at\b)[^,.:;]{3,80})$")
# After the verb: a clause of the same subject, or one that says itself who speaks.
_GOES_ON = re.compile(
    r"^(?:\s+(?!at\b|og\b|men\b)[^\s,.:;]+){0,6}?(?:,\s+(?:og|men|samt|idet)|\s+og)"
    r"\s+(?!at\b|som\b|der\b|hvor|hvad\b|om\b|hvilke)[a-zæøå]"
)
# "…, og Vindstyrelsen har tilføjet".
_OTHER_GOES_ON = re.compile(rf"(?:\s+(?!at\b)[^\s,.:;]+){{0,6}}?,\s+(?:og|men|samt|idet)\s+({NAME})\s+(?={_VERB}\b)")
# A list of what was said goes on with no verb: "det, som X har oplyst om regn og vind, at".
_VERB_AFTER_OG = re.compile(
    rf"^[^.:;]*?(?:,\s+(?:og|men|samt|idet)|\s+og)\s+(?:(?:jeg|vi|det|ministeriet)\s+)?{_VERB}\b"
)
_FURTHER = re.compile(
    r"(?:I\s+(?:forlængelse|tilslutning|tillæg)\s+(?:af|til)|(?:Som|Til)\s+(?:et\s+)?(?:supplement|supplering|opfølgning)\s+(?:til|på|af)"
    r"|Supplerende\s+til|Ud\s?over|Foruden)\b"
)
_ON_THE_GROUND = re.compile(r"På\s+(?:baggrund|grundlag)\s+af\b|I\s+lyset\s+af\b")
_MAIN_CLAUSE = re.compile(r"^(?:\s+(?!at\b)[^\s,.:;]+){0,6}?,?\s+(?:kan|skal|vil|bør|må|har|er)\s")
_OWN_CLAUSE = re.compile(
    r"^(?:\s+(?!at\b)[^\s,.:;]+){0,6}?,?\s+(?:er\s+det\s+(?:min|mit|ministeriets|regeringens|[A-ZÆØÅ]\w+ministeriets)\b"
    r"|[a-zæøå]+\s+(?:jeg|vi|ministeriet|regeringen|[A-ZÆØÅ][\wæøåÆØÅ-]+ministeriet)\b)"
)
_SIGNER = re.compile(r"\b(?:[Jj]eg|[Vv]i|[Mm]inisteriet|[Rr]egeringen)\b")
_IMPERSONAL = re.compile(r"(?:Der|Det)\s+(?:kan|skal|må|henvises|bemærkes|lægges|tilsluttes)\b")
_SUBJECT = re.compile(
    rf"({NAME})\s+(?:kan|skal|har|er|vil|må|henholder|tilslutter|noterer|deler|tager|støtter|bakker|henviser|lægger)\s+"
    r"(?!(?:jeg|vi|det|der|man|[\wæøåÆØÅ-]*ministeriet|regeringen)\b)"
)
_NAME = re.compile(NAME)


@dataclass(frozen=True, slots=True)
class Taker:
    """The one who takes up what another has said; `written` is empty for the signer, or for nobody in particular."""

    written: str
    told: bool
    """That the name shows that it can be one who speaks."""


def taker(sentence: str, name_start: int, tail: str) -> Taker | None:
    """Who goes on for himself in a sentence with the name of one who has spoken at `name_start`, whose verb `tail`
    follows; None where the sentence may pass that one on."""
    before = sentence[:name_start]
    if not _WHAT.search(before):
        return None
    if _FURTHER.match(before):
        return Taker("", told=False) if _MAIN_CLAUSE.match(tail) else None
    if _ON_THE_GROUND.match(before):
        return Taker("", told=False) if _OWN_CLAUSE.match(tail) else None
    if not holds_any(before, _TAKEN_UP):
        return None
    if other := _OTHER_GOES_ON.match(tail):
        return Taker(other[1], told=can_be_quoted(bare(other[1])))
    return _subject(before) if _GOES_ON.match(tail) and _VERB_AFTER_OG.match(tail) else None


def signer_takes_up(sentence: str, end: int) -> bool:
    """The same of one without a name, whose verb ends at `end`: "det, styrelsen har oplyst, og jeg noterer mig"."""
    said = _SAID.search(sentence, 0, end)
    found = taker(sentence, said.start("said"), sentence[end:]) if said and said.end() == end else None
    return found is not None and not found.written


def _subject(before: str) -> Taker | None:
    if _SIGNER.search(before) or _IMPERSONAL.match(before):
        return Taker("", told=False)
    subject = _SUBJECT.match(before)
    if subject and subject[1].lower() not in FIRST_WORDS:
        return Taker(subject[1], told=can_be_quoted(bare(subject[1])))
    for found in matches_at(_NAME, before, capitals(before)):
        if can_be_quoted(name := without_genitive(bare(found[0]))):
            return Taker(name, told=True)
    return None
