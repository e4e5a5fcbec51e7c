"""Words of a sentence that may announce another's: "Rigspolitiet har oplyst følgende:", "ifølge Rigspolitiet"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from corpus.letters.anchors import holds_any
from corpus.letters.asides import Aside, aside_in, said_before
from corpus.letters.authorities import (
    INSTITUTION,
    bare,
    can_be_quoted,
)
from corpus.letters.namings import named_by, shows_speaker
from corpus.letters.phrases import can_speak, head_of
from corpus.letters.standpoints import signer_takes_up, taker
from corpus.letters.subjects import unnamed_in
from corpus.letters.wordings import (
    ACCORDING,
    APPEARS,
    ASSESSMENT,
    AT,
    CONTRIBUTION,
    GENITIVE,
    GIVING,
    INVERTED,
    NAME_HEADING,
    ONLY_WITH_THAT,
    PAPER_OF,
    RELATIVE,
    SPEECH,
    STANCE,
    SUBJECT,
    VIEW,
    WORK_SHOWS,
    matches_of,
    patterns_for,
)

Manner = Literal["direct", "indirect", "source"]
"""How another's words are announced: "direct": they follow; "indirect": the sentence itself passes them on; "source":
they were obtained, and no more is said."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What may be an announcement: where in its sentence it leads up to, who is named as written, in what manner."""

    at: int
    written: str
    manner: Manner
    somebody: bool = True
    """That the words themselves show that the named one speaks; else only one who is known to have spoken does."""
    only_known: bool = False
    """That it says nothing of one who is not known to have spoken."""
    only_place: bool = False
    """That what is written only says where the one is who speaks, or of what: nothing shows who that is."""
    noun: str = ""
    """The noun in small letters, if any, that the one is called by."""
    only_spoken: bool = False
    """That the words show who it is only where that one has spoken before, else somebody is meant."""


@dataclass(slots=True)
class Hints:
    """What in a sentence may announce or pass on another's words: by name, in no order, and else by a noun alone."""

    sentence: str
    by_name: tuple[Hint, ...]
    may_be_by_noun: bool
    _by_noun: tuple[Hint, ...] | None = None

    def by_noun(self) -> tuple[Hint, ...]:
        """The hints of those who are called by a noun alone, or by nothing: they give way to those by name."""
        if self._by_noun is None:
            self._by_noun = tuple(_by_noun(self.sentence))
        return self._by_noun


_FOLLOWS = re.compile(
    r"følgende|således|som\s+følger|fremgår|henholde|:\s*$|oplys|udtal|anfør|bemærk|svar", re.IGNORECASE
)
_THAT = re.compile(r"^[^.:]{0,90}?(?:,\s*|\s)(?:at|hvor\w*|hvad|om(?!\s*(?:,|$)))\b")

# Before a colon: "følgende om tilskuddet:" and "følgende om, hvor meget det er:" only say what the words are about.
_CLAUSE = re.compile(r"^[^.:]{0,90}?(?:,\s*om|(?:,\s*|\s)(?:at|hvor\w*|hvad))\b")
_FOLLOWING = re.compile(r"\bfølgende\b")
_COLON_INSIDE = re.compile(r"[^.:]{0,120}:\s+[A-ZÆØÅ]")
_AWAITED = re.compile(r"\bafvent|\bved\s+at\s+indhente|\bvil\s+(?:\w+\s+)?indhente|endnu\s+ikke\s+(?:har\s+)?modtaget")
# A clause, no infinitive: "oplyste i 2020, at", "oplyste i 2020 at der".
_AT_SOON = re.compile(r"[^.:]{0,60}?(?:,\s+at\b|\s+at\s+(?:(?!\w+e\b)|(?:de|alle|disse|nogle|mange|flere|begge)\b))")
_IT_APPEARS = re.compile(r"Det\s+fremgår|Af\s")
# "… opgørelse viser, at", "… udtalelse, hvoraf det fremgår, at": what a paper says its writer says.
_PAPER_SAYS = re.compile(
    r"[^.,:]{0,60}?\s(?:viser|viste|konkluderer|fastslår|dokumenterer|angiver|peger\s+på)\b[^.]*\bat\b"
    r"|[^.:]{0,60}?,\s+(?:hvoraf|hvori)\s+(?:det\s+)?(?:\w+\s+){0,3}?(?:fremgår|anføres|oplyses|konkluderes|vurderes)\b[^.]*\bat\b"
)
_ANSWERS_TO = re.compile(r"\bsvare(?:r|de)\s+til$")
_NOT_SAID = re.compile(r"\bhar\s+(?:[\wæøåÆØÅ.§-]+\s+){0,5}?(?:ikke|aldrig|hverken)\s")
_PASSIVE = re.compile(r"(?:oplyses|anføres|vurderes)\b")


# Verbs of those whom a sentence passes on in passing that no other announcement has.
_ASIDE_ONLY = ("siger", "sagde", "fortæl", "fortalte", "nævnt", "omtalt", "det fra ", "det hos ")


def hints(sentence: str) -> Hints:
    heard: list[Hint] = []
    ends_open = sentence.rstrip().endswith(":")
    if ends_open and (alone := _name_alone(sentence)) is not None:
        return Hints(sentence, (alone,), False)
    patterns = patterns_for(sentence)
    for pattern, verb_known in patterns:
        for match in matches_of(pattern, sentence):
            groups = match.groupdict()
            tail = next((groups[name] for name in _TAILS if groups.get(name)), "")
            named = named_by(sentence, match, next((groups[name] for name in _NAMES if groups.get(name)), ""))
            if named is None or _says_nothing(match, tail) or (told := shows_speaker(match, named, tail)) is None:
                continue
            if manner := _manner(sentence, tail, ends_open, verb_known, match):
                at = match.end() - len(tail)
                if (one := taker(sentence, _name_start(match), tail)) is not None:
                    # The sentence only points at what the named one has said, and goes on for itself.
                    if one.written:
                        heard.append(Hint(at, one.written, manner, one.told))
                    continue
                only_known = pattern is APPEARS or (pattern is VIEW and not can_be_quoted(named.written))
                heard.append(Hint(at, named.written, manner, told, only_known, named.only_place))
    aside = aside_in(sentence) if patterns or holds_any(sentence, _ASIDE_ONLY) else None
    if aside is not None and aside.unnamed is None:
        heard.append(_of_aside(aside))
    speaks = any(pattern in _OF_SPEAKERS for pattern, _ in patterns)
    unsaid = holds_any(sentence, ("at vide", "fter det", "fter hvad"))
    by_noun = speaks or unsaid or (aside is not None and aside.unnamed is not None)
    return Hints(sentence, tuple(heard), by_noun)


def _name_start(match: re.Match[str]) -> int:
    groups = match.groupdict()
    return next((match.start(name) for name in _NAMES if groups.get(name)), match.start())


def told_after(following: str) -> Hint | None:
    """Whose words a sentence is, as the one that follows it says: "Det oplyser Regnstyrelsen."."""
    aside = said_before(following)
    return _of_aside(aside) if aside else None


def _of_aside(aside: Aside) -> Hint:
    if (one := aside.unnamed) is not None:
        return Hint(aside.end, one.written, "indirect", only_place=not one.told, noun=one.noun)
    return Hint(aside.end, aside.written, "indirect", aside.somebody)


def _by_noun(sentence: str) -> Iterator[Hint]:
    aside = aside_in(sentence)
    if aside is not None and aside.unnamed is not None:
        yield _of_aside(aside)
    if not (found := unnamed_in(sentence)):
        return
    ends_open = sentence.rstrip().endswith(":")
    following = max((one.start() for one in _FOLLOWING.finditer(sentence)), default=-1)
    for unnamed in found:
        if signer_takes_up(sentence, unnamed.end):
            continue
        passes_on = unnamed.passes_on or _AT_SOON.match(sentence, unnamed.end) is not None
        if following >= unnamed.end and (ends_open or not passes_on):
            manner: Manner = "direct"
        elif passes_on:
            manner = "indirect"
        elif ends_open and unnamed.speech:
            manner = "direct"
        else:
            continue
        yield Hint(
            unnamed.end,
            unnamed.written,
            manner,
            only_place=not unnamed.told,
            noun=unnamed.noun,
            only_spoken=unnamed.only_spoken,
        )


# Those without which no sentence passes on one who has no name.
_OF_SPEAKERS = (SUBJECT, ASSESSMENT, ACCORDING)


_NAMES = ("name", "name2", "name3", "name4", "name5", "name6", "name7", "name8")
_TAILS = ("tail", "tail2", "tail3", "tail4", "tail5", "tail6")


def _name_alone(sentence: str) -> Hint | None:
    """The hint of a name that stands alone over what follows."""
    heading = NAME_HEADING.fullmatch(sentence.strip())
    head = head_of(heading[1]) if heading else None
    if heading is None or (head is None and INSTITUTION.search(bare(heading[1])) is None):
        return None
    return Hint(len(sentence), heading[1], "direct", only_place=head is not None and not can_speak(head))


def _says_nothing(match: re.Match[str], tail: str) -> bool:
    """Of "X har ikke oplyst, at ..." and "Stigningen svarer til, at ..."."""
    before = match.group()[: len(match.group()) - len(tail)]
    negated = _NOT_SAID.search(before) is not None or _ANSWERS_TO.search(f"{before}{tail[:4]}") is not None
    return negated and match.re in (SUBJECT, INVERTED)


def _manner(sentence: str, tail: str, ends_open: bool, verb_known: bool, match: re.Match[str]) -> Manner | None:
    pattern = match.re
    # What was asked for need not have come.
    obtained = pattern is CONTRIBUTION and not match.group().startswith(("anmodet", "bedt", "spurgt", "hørt"))
    if pattern in (PAPER_OF, APPEARS, WORK_SHOWS, VIEW, STANCE):
        return "indirect" if _reports(sentence, tail, match) else None
    if ends_open:
        if pattern is SUBJECT and (clause := _CLAUSE.match(tail)) and not _FOLLOWING.search(clause.group()):
            # "X oplyser, at styrelsen gør følgende:" says something itself, and the list that follows is X's too.
            return "indirect"
        if verb_known or _FOLLOWS.search(tail) or pattern is CONTRIBUTION:
            return "direct"
    elif _COLON_INSIDE.match(tail) and (verb_known or obtained):
        # "X oplyser: Det regner." passes on what stands after the colon.
        return "indirect"
    if pattern is GIVING:
        return "direct"
    if verb_known:
        return _manner_of_verb(tail, match)
    if pattern is CONTRIBUTION:
        if obtained and _reports(sentence, tail, match):
            return "indirect"
        return "source" if obtained and not _AWAITED.search(sentence) else None
    return "indirect" if _reports(sentence, tail, match) else None


def _manner_of_verb(tail: str, match: re.Match[str]) -> Manner | None:
    if _FOLLOWING.search(tail):
        return "direct"
    strict = ONLY_WITH_THAT.search(match.group(), 0, len(match.group()) - len(tail)) is not None
    return "indirect" if (_AT_SOON if strict else _THAT).match(tail) else None


def _reports(sentence: str, tail: str, match: re.Match[str]) -> bool:
    """Whether a sentence that names somebody without a verb of speech passes on that one's words."""
    pattern = match.re
    if pattern in (APPEARS, WORK_SHOWS, VIEW, STANCE):
        return pattern in (VIEW, STANCE) or AT.search(tail) is not None
    if pattern in (GENITIVE, CONTRIBUTION, PAPER_OF):
        appears = "fremgår" in sentence and _IT_APPEARS.match(sentence) and AT.search(tail)
        return _PAPER_SAYS.match(tail) is not None or bool(appears)
    if pattern is RELATIVE:
        return bool(SPEECH.search(tail) and AT.search(tail))
    return pattern is ACCORDING and (_PASSIVE.match(match.group()) is None or AT.search(tail) is not None)
