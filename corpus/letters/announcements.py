"""Words of a sentence that may announce another's: "Rigspolitiet har oplyst følgende:", "ifølge Rigspolitiet"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from corpus.letters.authorities import (
    COMMON,
    COMMON_OR_NAME,
    INSTITUTION,
    bare,
    can_be_quoted,
    is_thing,
    without_genitive,
)
from corpus.letters.wordings import (
    ACCORDING,
    ADVERB,
    APPEARS,
    ASSESSMENT,
    ASSESSMENT_INVERTED,
    AT,
    BETWEEN,
    CONTRIBUTION,
    GENITIVE,
    GIVING,
    NAME_HEADING,
    ONLY_WITH_THAT,
    PAPER_OF,
    RELATIVE,
    SPEECH,
    SUBJECT,
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


_FOLLOWS = re.compile(
    r"følgende|således|som\s+følger|fremgår|henholde|:\s*$|oplys|udtal|anfør|bemærk|svar", re.IGNORECASE
)
_THAT = re.compile(r"^[^.:]{0,90}?(?:,\s*|\s)(?:at|hvor\w*|hvad|om)\b")

# Before a colon: "følgende om tilskuddet:" and "følgende om, hvor meget det er:" only say what the words are about.
_CLAUSE = re.compile(r"^[^.:]{0,90}?(?:,\s*om|(?:,\s*|\s)(?:at|hvor\w*|hvad))\b")
_FOLLOWING = re.compile(r"\bfølgende\b")
_COLON_INSIDE = re.compile(r"[^.:]{0,120}:\s+[A-ZÆØÅ]")
_AWAITED = re.compile(r"\bafvent|\bved\s+at\s+indhente|\bvil\s+(?:\w+\s+)?indhente|endnu\s+ikke\s+(?:har\s+)?modtaget")
# Nothing but adverbs between a verb of opinion and the clause: the subject stood before it.
_AT_ONCE = re.compile(rf"(?:\s+{ADVERB}){{0,3}},?\s+at\b")
# A clause, no infinitive: "oplyste i 2020, at", "oplyste i 2020 at der".
_AT_SOON = re.compile(r"[^.:]{0,60}?(?:,\s+at\b|\s+at\s+(?:(?!\w+e\b)|(?:de|alle|disse|nogle|mange|flere|begge)\b))")
# "Derfor har vi foreslået, at ...": the subject comes after the verb.
_SUBJECT_AFTER = re.compile(
    r"\s+har\s+(?:jeg|vi|man|han|hun|de|det|den|regeringen|ministeriet|folketinget|[a-zæøå]+ministeren)\b"
)
_THINGS_DO = re.compile(rf"\b(?:peger?|pegede)\s+{BETWEEN}på\b|\b(?:bekræft|fastsl|beskr|understreg|fremhæv|henvis)\w+")
_IT_APPEARS = re.compile(r"Det\s+fremgår|Af\s")
# "… opgørelse viser, at", "… udtalelse, hvoraf det fremgår, at": what a paper says its writer says.
_PAPER_SAYS = re.compile(
    r"[^.,:]{0,60}?\s(?:viser|viste|konkluderer|fastslår|dokumenterer|angiver|peger\s+på)\b[^.]*\bat\b"
    r"|[^.:]{0,60}?,\s+(?:hvoraf|hvori)\s+(?:det\s+)?(?:\w+\s+){0,3}?(?:fremgår|anføres|oplyses|konkluderes|vurderes)\b[^.]*\bat\b"
)
_PASSIVE = re.compile(r"(?:oplyses|anføres|vurderes)\b")


def hints(sentence: str) -> tuple[Hint, ...]:
    """What in a sentence may announce or pass on another's words, in no order."""
    heard: list[Hint] = []
    ends_open = sentence.rstrip().endswith(":")
    if ends_open and (heading := NAME_HEADING.fullmatch(sentence.strip())) and INSTITUTION.search(bare(heading[1])):
        return (Hint(len(sentence), heading[1], "direct"),)
    for pattern, verb_known in patterns_for(sentence):
        for match in matches_of(pattern, sentence):
            groups = match.groupdict()
            written = next((groups[name] for name in ("name", "name2", "name3", "name4") if groups.get(name)), "")
            tail = next((groups[name] for name in ("tail", "tail2", "tail3", "tail4") if groups.get(name)), "")
            somebody = True
            if pattern in (ACCORDING, GENITIVE, PAPER_OF, APPEARS):
                written = without_genitive(written)
            open_to_things = pattern in (ASSESSMENT, ASSESSMENT_INVERTED, ACCORDING, WORK_SHOWS)
            if open_to_things and (groups.get("name4") or not can_be_quoted(written)):
                somebody = bool(groups.get("kind")) or written in COMMON or written in COMMON_OR_NAME
                if not somebody and not _may_be_somebody(match, written, tail):
                    continue
            if pattern in (GENITIVE, PAPER_OF) and is_thing(written) and not can_be_quoted(written):
                continue
            if manner := _manner(sentence, tail, ends_open, verb_known, match):
                heard.append(Hint(match.end() - len(tail), written, manner, somebody, only_known=pattern is APPEARS))
    return tuple(heard)


def _may_be_somebody(match: re.Match[str], written: str, tail: str) -> bool:
    """Whether a name that does not show whose it is can be somebody's who is passed on here."""
    if is_thing(written) or _SUBJECT_AFTER.match(match.group(), len(written)):
        return False
    if (
        match.re is ASSESSMENT
        and match.end("name") == len(written)
        and " " not in written
        and _THINGS_DO.search(match[0])
    ):
        # The first word of a sentence: "Udviklingen bekræfter, at ...".
        return False
    if match.re in (ASSESSMENT, ASSESSMENT_INVERTED):
        # "Derfor mener jeg, at ..." has no name at all, and one who "finder balancen" says nothing.
        return (match.re is ASSESSMENT and match["name"] is None) or _AT_ONCE.match(tail) is not None
    # What acts are in accordance with is a rule nearly always.
    return not match.group().lower().startswith("i henhold")


def _manner(sentence: str, tail: str, ends_open: bool, verb_known: bool, match: re.Match[str]) -> Manner | None:
    pattern = match.re
    # What was asked for need not have come.
    obtained = pattern is CONTRIBUTION and not match.group().startswith(("anmodet", "bedt", "spurgt", "hørt"))
    if pattern in (PAPER_OF, APPEARS, WORK_SHOWS):
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
    if pattern in (APPEARS, WORK_SHOWS):
        return AT.search(tail) is not None
    if pattern in (GENITIVE, CONTRIBUTION, PAPER_OF):
        appears = "fremgår" in sentence and _IT_APPEARS.match(sentence) and AT.search(tail)
        return _PAPER_SAYS.match(tail) is not None or bool(appears)
    if pattern is RELATIVE:
        return bool(SPEECH.search(tail) and AT.search(tail))
    return pattern is ACCORDING and (_PASSIVE.match(match.group()) is None or AT.search(tail) is not None)
