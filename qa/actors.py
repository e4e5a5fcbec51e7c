"""Who a claim says does something, where a statement says the same in the same words of another."""

from __future__ import annotations

import re

from index.text import STOP_WORDS
from qa.differences import Text
from qa.numerals import is_number
from qa.results import Difference

_FINITE = frozenset(
    """
    er var har havde bliver blev får fik kan kunne skal skulle vil ville må bør burde
    is are was were has had have gets got can could shall should will would must
    """.split()
)
_LEADS_IN = frozenset("at that om".split())
_RELATIVE = frozenset("der som who which that".split())
_JOINS = frozenset("og for mod af i på of and the".split())
_BODY = re.compile(
    r"\w*(?:kommun|region|politi(?!k)|politikreds|styrels|direktorat|folketing|domstol|nævn|myndighed|sygehus|"
    r"universitet|forening|municipalit|police|agenc|authorit|parliament)\w*|staten|staternes|eu|kl"
)
_GOVERNMENT = re.compile(r"\w*(?:regering|minister|ministeri|government|ministr)\w*|danmark|denmark|staten")
_ENDING = re.compile(r"(?:erne|ene|en|et|ne|er|e)?s?$")
LONGEST = 6
"""Words of an actor."""


def other_actor(claim: str, statement: str) -> Difference | None:
    """The actor of a statement beside that of a claim, where both say word for word the same of them: the finite verb
    and at least one word more with a meaning of its own. Only bodies and names count, the government as one."""
    claimed, said = Text.of(claim), Text.of(statement)
    subject = _subject(claimed)
    if subject is None:
        return None
    first, verb = subject
    another = None
    for at in range(1, len(said.keys)):
        if said.keys[at] != claimed.keys[verb] or not _says_the_same(said.keys[at:], claimed.keys[verb:]):
            continue
        found = _actor_before(said, at)
        if found is None or _is_told(claimed, first, verb, said, at):
            # Somebody else may be meant by a pronoun, or the same one be named further off.
            return None
        if not _is_one(claimed.keys[first:verb], said.keys[found[0] : found[1]]):
            another = another or found
    return another and Difference(said.written(*another), claimed.written(first, verb), "actor")


def _subject(text: Text) -> tuple[int, int] | None:
    """The words [first, verb) of the actor that a claim begins with, after what leads in to it."""
    verb = next((at for at, key in enumerate(text.keys) if key in _FINITE), 0)
    leads = [at for at, key in enumerate(text.keys[: verb + LONGEST]) if key in _LEADS_IN]
    if leads:
        # "Ministeren har sagt, at kommunerne skal ..."
        after = leads[0] + 1
        verb = next((at for at in range(after, len(text.keys)) if text.keys[at] in _FINITE), 0)
        first = after
    else:
        first = 0
    if not 0 < verb - first <= LONGEST or not text.in_one_clause(first, verb):
        return None
    return (first, verb) if _is_actor(text, verb - 1) else None


def _is_actor(text: Text, at: int) -> bool:
    key = text.keys[at]
    return bool(_BODY.fullmatch(key) or _GOVERNMENT.fullmatch(key)) or (text.named(at) and not key.isdigit())


def _says_the_same(said: list[str], claimed: list[str]) -> bool:
    run = []
    for one, other in zip(said, claimed, strict=False):
        if one != other:
            break
        run.append(one)
    return len(run) > 1 and any(key not in STOP_WORDS and not is_number(key) for key in run[1:])


def _actor_before(said: Text, verb: int) -> tuple[int, int] | None:
    """The actor [first, last) right before a verb, or before the relative pronoun that stands for it."""
    last = verb
    if verb > 1 and said.keys[verb - 1] in _RELATIVE:
        last -= 1
    elif said.text[said.ends[verb - 1] : said.starts[verb]].strip():
        return None
    if not _is_actor(said, last - 1) or not said.in_one_sentence(last - 1, verb):
        return None
    first = last - 1
    at = first
    # A name goes on to the left: "Syd- og Sønderjyllands Politi".
    while at > 0 and last - at < LONGEST and not said.text[said.ends[at - 1] : said.starts[at]].strip(" -"):
        at -= 1
        if said.text[said.starts[at]].isupper():
            first = at
        elif said.keys[at] not in _JOINS:
            break
    return first, last


def _is_told(claimed: Text, first: int, verb: int, said: Text, at: int) -> bool:
    """Whether the claim's actor is named in the sentence, too."""
    stems = _stems(claimed.keys[first:verb])
    held = [key for place, key in enumerate(said.keys) if said.in_one_sentence(min(place, at), max(place, at))]
    return all(any(stem in key for key in held) for stem in stems)


def _is_one(ours: list[str], theirs: list[str]) -> bool:
    """Whether two actors may be one: the government, or one who is named more fully."""
    if _GOVERNMENT.fullmatch(ours[-1]) and _GOVERNMENT.fullmatch(theirs[-1]):
        return True
    return any(one in other or other in one for one in _stems(ours) for other in _stems(theirs))


def _stems(keys: list[str]) -> set[str]:
    return {_ENDING.sub("", key) or key for key in keys if key not in STOP_WORDS and key not in _JOINS}
