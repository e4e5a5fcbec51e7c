"""Those whom a sentence passes on without a name, by other words than its subject: "efter det oplyste"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.letters.anchors import holds_any
from corpus.letters.authorities import UNNAMED
from corpus.letters.noun_phrases import Phrase, is_speaker, phrase_of
from corpus.letters.wordings import (
    ADVERB,
)


@dataclass(frozen=True, slots=True)
class Unnamed:
    """One who is passed on: where the words end that say so, and who it is, by what noun."""

    end: int
    written: str
    noun: str
    told: bool
    """That the words show who it is; else somebody is meant."""
    speech: bool = True
    """That the verb is one of speech, and none of opinion."""
    passes_on: bool = False
    """That the words alone show that another's are passed on, be it that no "at" follows."""
    only_spoken: bool = False
    """That they show who it is only where that one has spoken before: "efter kommunens opfattelse"."""


# "Det er oplyst, at", "Jeg har fået oplyst, at", "efter det oplyste": nothing says by whom.
_TOLD = (
    r"(?:fået\s+(?:\w+\s+)?(?:oplyst|at\s+vide)|(?:blevet\s+)?(?:oplyst|orienteret|informeret|underrettet)\s+om)"
    r"(?=,?\s+at\b)"
)
_BY_NOBODY = re.compile(
    r"\b(?:[Ee]fter|[Ii]følge)\s+det\s+(?:for\s+(?:mig|ministeriet)\s+)?oplyste\b"
    r"|\b(?:[Dd]et|[Dd]er)\s+er\s+(?:blevet\s+)?(?:over\s+for\s+(?:mig|ministeriet)\s+)?oplyst(?=,?\s+at\b)"
    rf"|\b(?:[Jj]eg|[Vv]i|[Mm]an|[Mm]inisteriet|[Rr]egeringen|[Dd]epartementet)\s+(?:\w+\s+){{0,2}}?(?:har|er)\s+(?:\w+\s+){{0,3}}?{_TOLD}"
    rf"|\b(?:har|er)\s+(?:jeg|vi|man|ministeriet|regeringen)\s+(?:\w+\s+){{0,3}}?{_TOLD}"
)
_SOMEBODY = "nogen"
_PASSIVE = re.compile(r"\b(?:oplyst|anført|vurderet|oplyses|anføres|vurderes)\s+(?:af|fra|hos)\s+(?=[a-zæøå])")
_PASSIVES = frozenset(("oplyst", "anført", "vurderet", "oplyses", "anføres", "vurderes"))
_UNSAID = frozenset(("oplyst", "oplyste", "vide", "orienteret", "informeret", "underrettet"))
_FOLLOWING = frozenset(("følge", "ifølge", "Ifølge", "iflg.", "Iflg."))
_SIDE = re.compile(r"s\s+side$")
_ACCORDING = re.compile(rf"\b(?:[Ii]\s?følge|[Ii]flg\.)\s+(?!(?:{UNNAMED})\b)(?=[a-zæøå])")
_OPINIONS = frozenset(("vurdering", "opfattelse", "skøn", "forventning", "erfaring", "anbefaling", "oplysninger"))
_OPINION = rf"(?:{'|'.join(sorted(_OPINIONS))})\b"
_WHOSE = re.compile(
    rf"(?:\b(?:[Dd]et\s+er|er\s+det|efter)|^Efter)\s+(?:{ADVERB}\s+){{0,2}}(?P<whose>(?:[a-zæøå-]+\s+){{0,3}}?[a-zæøå-]+)s\s+(?:\w+\s+)?{_OPINION}"
)
# "efter det af kommunen oplyste", "efter hvad kommunen har oplyst"
_TOLD_BY = re.compile(
    r"\b(?:[Ee]fter|[Ii]følge)\s+(?:det\s+(?:af|fra)\s+(?P<who>[a-zæøå][a-zæøå ]{2,60}?)"
    r"\s+(?:oplyste|anførte|meddelte|anslåede)"
    r"|(?:hvad|det,?(?:\s+som)?)\s+(?P<who2>[a-zæøå][a-zæøå ]{2,60}?)\s+har"
    r"\s+(?:oplyst|anført|meddelt|udtalt|anslået))\b"
)
# A sentence in which other words than its subject's pass somebody on has one of these.
OTHER_SIGNS = frozenset(("anførte", "meddelte", "anslåede")) | _OPINIONS | _PASSIVES | _UNSAID | _FOLLOWING
# The words of such a one stand so near (characters).
_NEAR = 140
_TO_THE_CLAUSE = re.compile(r"(?P<who>[^.,:]{1,110}?)(?:,?\s+(?:at\b|følgende\b)|,\s)")


def _somebody(end: int, phrase: Phrase | None, *, told: bool = False) -> Iterator[Unnamed]:
    if phrase is not None:
        yield unnamed(end, phrase, told=told, passes_on=True)


def unnamed(
    end: int,
    phrase: Phrase,
    *,
    told: bool = True,
    speech: bool = True,
    passes_on: bool = False,
    only_spoken: bool = False,
) -> Unnamed:
    """The one whom a phrase means; `told` says that its words are passed on as plainly as a name's would be."""
    told = told and phrase.told
    # Words that show nobody are not looked up by the name they may look like, but for the signer's own ministry's.
    named = told or phrase.noun.endswith(("ministeriet", "ministeren"))
    return Unnamed(end, phrase.written if named else _SOMEBODY, phrase.noun, told, speech, passes_on, only_spoken)


def by_other_words(sentence: str, words: frozenset[str], says_that: bool) -> Iterator[Unnamed]:
    """Those whom a sentence of these words passes on, be they not its subject; `says_that` says that a clause
    follows."""
    if not _UNSAID.isdisjoint(words):
        for unsaid in _BY_NOBODY.finditer(sentence):
            yield Unnamed(unsaid.end(), _SOMEBODY, _SOMEBODY, False, passes_on=True)
    if says_that and not _PASSIVES.isdisjoint(words):
        for passive in _PASSIVE.finditer(sentence):
            clause = _TO_THE_CLAUSE.match(sentence, passive.end())
            if clause is not None and clause[0].endswith("at"):
                yield from _somebody(passive.end(), phrase_of(_SIDE.sub("", clause["who"]).split(), False), told=True)
    if holds_any(sentence, ("fter det", "fter hvad", "følge det", "følge hvad")):
        yield from _told_by(sentence)
    if not _FOLLOWING.isdisjoint(words):
        yield from _according(sentence)
    if not _OPINIONS.isdisjoint(words):
        yield from _whose_opinion(sentence)


def _told_by(sentence: str) -> Iterator[Unnamed]:
    for by in _TOLD_BY.finditer(sentence):
        yield from _somebody(by.end(), phrase_of((by["who"] or by["who2"]).split(), True), told=True)


def _whose_opinion(sentence: str) -> Iterator[Unnamed]:
    for whose in _WHOSE.finditer(sentence):
        phrase = phrase_of(whose["whose"].split(), False)
        if phrase is not None:
            after = whose[0].lower().startswith("efter")
            yield unnamed(whose.end(), phrase, passes_on=True, only_spoken=after)


def _according(sentence: str) -> Iterator[Unnamed]:
    for according in _ACCORDING.finditer(sentence):
        words = sentence[according.end() : according.end() + _NEAR].split()[:5]
        first = 1 if words[0] in ("den", "det", "de", "en", "et") else 0
        for index in range(first, len(words) if first else 1):
            if is_speaker(words[index].rstrip(",")):
                words[index] = words[index].rstrip(",")
                yield from _somebody(according.end(), phrase_of(words[: index + 1], False))
                break
