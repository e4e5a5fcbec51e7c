"""Follow-ups, by rule: what a question means that leans on the ones before it.

A question is taken for a follow-up only by its form: it replaces one thing ("Og hvad med 2023?"), asks about what was
shown ("Hvem sagde det?"), or points at something that it does not name ("Hvor mange af dem er kvinder?"). A question
that can stand alone is asked as it stands, whatever came before. No state is kept: the earlier questions are enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from qa.pointing import points_at_former
from qa.slots import (
    COMMITTEE,
    TIME,
    is_speaker,
    numbered,
    with_committee,
    with_number,
    with_speaker,
    with_subject,
    with_time,
)

Wanted = Literal["shown", "changes"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a question asks in its conversation.

    `question` stands on its own, and `committees` hold its answer. `wanted` says that not an answer to it is asked for
    but what was shown of it, or what has changed since. `asked` is the follow-up itself where it is asked about
    `question` ("Hvor mange af dem er kvinder?").
    """

    question: str
    committees: tuple[str, ...] = ()
    wanted: Wanted | None = None
    asked: str | None = None


def understand(question: str, earlier: Sequence[str], names: Sequence[str]) -> Meaning | None:
    """What a question means after the earlier ones, oldest first; None where it stands on its own.

    `names` are those whom the archive knows to have stated something.
    """
    former: Meaning | None = None
    for each in earlier:
        text = " ".join(each.split())
        meaning = _follow_up(text, former, names) if former else None
        former = _to_follow(meaning) if meaning else Meaning(text)
    return _follow_up(" ".join(question.split()), former, names) if former else None


def _to_follow(meaning: Meaning) -> Meaning:
    """What the next follow-up leans on: the question that another one was asked about stays the subject."""
    return Meaning(meaning.question, meaning.committees)


def _follow_up(question: str, former: Meaning, names: Sequence[str]) -> Meaning | None:
    body = re.sub(r"^(?:(?:ok(?:ay)?|nå|jamen|og|men|and|but|so),? )+", "", question, flags=re.IGNORECASE).rstrip(
        " ?.!"
    )
    joined = body.casefold() != question.rstrip(" ?.!").casefold()
    if not body:
        return None
    if _ABOUT_SHOWN.fullmatch(body):
        return Meaning(former.question, former.committees, wanted="shown")
    if _ABOUT_CHANGES.fullmatch(body):
        return Meaning(former.question, former.committees, wanted="changes")
    if replaced := _replaced(body, joined, former, names):
        return replaced
    if points_at_former(body):
        return Meaning(former.question, former.committees, asked=question)
    return None


def _replaced(body: str, joined: bool, former: Meaning, names: Sequence[str]) -> Meaning | None:
    spoken = _WHAT_SAYS.fullmatch(body)
    if spoken and is_speaker(spoken["who"], names):
        return Meaning(with_speaker(former.question, spoken["who"], names), former.committees)
    only_when = _ONLY_WHEN.fullmatch(body)
    alike = only_when and former.question.casefold().startswith(only_when["asking"].casefold())
    if only_when and alike and (time := TIME.fullmatch(only_when["time"])):
        return Meaning(with_time(former.question, time), former.committees)
    about = _WHAT_ABOUT.fullmatch(body)
    subject = about["what"] if about else body
    time = TIME.fullmatch(subject)
    if time and (about or joined or time["preposition"]):
        return Meaning(with_time(former.question, time), former.committees)
    number = numbered(subject)
    if number and (about or joined or number["preposition"]):
        return Meaning(with_number(former.question, number), former.committees)
    if not about and not (joined and _is_fragment(subject)):
        return None
    if len(subject.split()) > _LONGEST_FRAGMENT or _CLAUSE.search(subject):
        return None
    if committee := COMMITTEE.fullmatch(subject):
        question = with_committee(former.question, committee["name"])
        return Meaning(question, (committee["name"],))
    speaker = re.sub(r"^(?:ifølge|according to|fra|hos) ", "", subject, flags=re.IGNORECASE)
    if is_speaker(speaker, names):
        return Meaning(with_speaker(former.question, speaker, names), former.committees)
    return Meaning(with_subject(former.question, subject), former.committees)


_LONGEST_FRAGMENT = 5
_WHAT_ABOUT = re.compile(
    r"(?:hvad(?: så)? med|hvad så|hvordan med|what about|how about|and what about) (?P<what>.+)", re.IGNORECASE
)
# "Hvad med at indføre ..." proposes something; a comma opens a clause of its own.
_CLAUSE = re.compile(r"^(?:at|to)\b|[,;:?]", re.IGNORECASE)
_SAYS = (
    r"(?:siger|sagde|mener|mente|svarer|svarede|oplyser|oplyste|skriver|skrev|vurderer|tænker|synes|says|said|thinks|does|"
    r"did|har)"
)
_WHAT_SAYS = re.compile(
    rf"(?:hvad|what) {_SAYS} (?P<who>(?!der\b|de\b|han\b|hun\b|it\b|they\b|he\b|she\b)[^,?]+?)"
    r"(?: (?:sagt|svaret|oplyst|ment|skrevet|say|think|answer))?"
    r"(?: (?:om|til|about|on) (?:det|dette|sagen|that|it|this))?(?: (?:så|selv))?",
    re.IGNORECASE,
)
# Nothing but a time is asked for: "Hvor mange var der i 2023?", "Hvordan så det ud i 2021?"
_ONLY_WHEN = re.compile(
    r"(?P<asking>hvor (?:mange|meget|stort|højt)|hvad|hvordan|how (?:many|much)|what) "
    r"(?:er|var|blev|så|is|was|were|are) (?:der|det|tallet|there|it) (?:(?:ud|så|like) )?(?P<time>.+)",
    re.IGNORECASE,
)
_IT = r"(?:det|dette|den|that|it|this)"
_SAID = r"(?:sagde|siger|sagt|oplyste|oplyst|oplyser|svarede|svaret|skrev|skrevet|udtalte|udtalt|mener|mente)"
_HE = r"(?:han|hun|de|vedkommende|ministeren|he|she|they|the minister)"
_ABOUT_SHOWN = re.compile(
    rf"hvem (?:er det, der |har |er det der har )?{_SAID} {_IT}(?: her| der)?"
    rf"|hvem (?:er|var) (?:det|afsenderen|kilden)|hvem (?:kommer|er|stammer) {_IT} fra"
    r"|hvem (?:spurgte|har spurgt|stillede spørgsmålet|har stillet spørgsmålet)(?: om det)?"
    rf"|hvilken (?:minister|myndighed)(?: (?:er|var) det| {_SAID} {_IT})?|hvilket ministerium(?: (?:er|var) det)?"
    rf"|hvornår (?:har )?(?:{_SAID} )?{_HE} (?:{_SAID} )?{_IT}|hvornår (?:er|blev) {_IT} (?:blevet )?{_SAID}"
    rf"|hvornår (?:er|var) (?:det|svaret|brevet|det svar)(?: fra)?|hvilken (?:dato|dag) (?:er|var) {_IT}(?: fra)?"
    r"|hvad er (?:datoen|sagsnummeret|sagsnr|kilden)"
    r"|(?:hvilken sag|hvilket (?:sagsnummer|spørgsmål|svar|brev|dokument))"
    rf"(?: (?:er|var|står|har|stammer) {_IT}(?: (?:i|fra|svar på|henne))?)?|hvor (?:står|fremgår) {_IT}(?: henne)?"
    rf"|hvor (?:er|kommer|stammer) {_IT} fra"
    rf"|who (?:said|says|stated|wrote|asked)(?: (?:about )?{_IT})?|who (?:is|was) (?:it|that)"
    rf"|which minister(?: (?:said {_IT}|was (?:it|that)))?"
    rf"|when did {_HE} (?:say|state|write) {_IT}|when was {_IT}(?: (?:said|stated|written))?"
    rf"|(?:which|what) (?:case|question|letter|date|document)(?: (?:is|was) {_IT}(?: (?:from|in))?)?"
    rf"|where does {_IT} (?:say(?: that)?|stand|come from)|where is {_IT} from"
    r"|what(?: is|'s) the (?:source|case number|date)",
    re.IGNORECASE,
)
_ABOUT_CHANGES = re.compile(
    rf"(?:er|har) {_IT} (?:blevet )?(?:ændret|ændret sig|forandret|forældet)(?: siden(?: da)?)?"
    rf"|(?:er|gælder) {_IT} stadig(?: væk)?(?: (?:sådan|gældende|rigtigt|aktuelt|tilfældet))?"
    r"|(?:er|findes) der (?:kommet )?(?:noget |et )?nyere(?: svar| om det)?"
    rf"|has {_IT} (?:been )?changed(?: since(?: then)?)?|is {_IT} still (?:the case|true|valid|so)"
    r"|is there anything newer",
    re.IGNORECASE,
)


def _is_fragment(text: str) -> bool:
    """A noun phrase, perhaps with its preposition: no verb is asked with, and no question word."""
    return (
        len(text.split()) <= _LONGEST_FRAGMENT - 1
        and not _ASKING.match(text)
        and not {word.lower() for word in re.findall(r"\w+", text)} & _VERBS
    )


_ASKING = re.compile(r"(?:hv\w+|wh\w+|how)\b", re.IGNORECASE)
_VERBS = frozenset(
    """
    er var bliver blev har havde kan kunne vil ville skal skulle må måtte bør burde får fik går gik gør gjorde kommer
    kom tager tog giver gav siger sagde mener findes gælder ved tror is are was were has have had can could will would
    shall should may do does did
    """.split()
)
