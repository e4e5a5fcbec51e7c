"""Short forms of a speaker's name: "Akademiet" for "Regnakademiet", "Landsregistret" for "Landsregistret for Regn"."""

from __future__ import annotations

import re
from typing import Literal

from corpus.letters.authorities import INSTITUTION
from corpus.letters.noun_phrases import is_speaker, may_be_own
from corpus.letters.phrases import is_bare_body

Fit = Literal["same", "perhaps"]
"""How a short form fits a name: "perhaps" where it may be a longer name's parent as well, "Regnværnet i Sneby"."""

# Of all police nothing shows which is meant.
_ANYBODY = re.compile(r"politiet|.*(?:ministeriet|ministeren|udvalget)")
_DEFINITE = re.compile(r"[a-zæøå-]{3,}(?:en|et)")
# What may stand before a noun that any body of its kind is called by: "Landsforeningen", "Generalkonsulatet".
_ANY_KIND = re.compile(r"(?:lands|general|central|hoved|lokal)")
# Bodies whose kind no office or person is called by: "Netværket" for "Regnnetværket".
_ALSO_BODY = re.compile(
    r"(?:netværk|laug|opsyn|samvirke|fællesskab|panel|værk|værn|væsen|forlag|konsorti|tilsyn|råd|nævn|forbund)(?:et|t|um)"
    r"|(?:union|alliance|lig|forening|sammenslutning|forsorg|industri|klub|kæde|koncern|kreds|komit[eé]|tænketank|føderation)e?n"
)
_PREPOSITIONS = frozenset("for i på af mod ved under om hos".split())
_PLACES = frozenset(("i", "på"))


def may_be_ministrys(word: str) -> bool:
    """Whether a word may mean a part of the ministry where it shortens no name: "Kontoret"."""
    noun = word.casefold()
    return is_bare_body(noun) and may_be_own(noun)


def is_short_form(word: str) -> bool:
    """Whether a word can be the short form of a name: a noun in the definite form of somebody who can speak."""
    noun = word.casefold()
    if " " in noun or _DEFINITE.fullmatch(noun) is None or _ANYBODY.fullmatch(noun) is not None:
        return False
    return INSTITUTION.search(noun) is not None or is_speaker(noun)


def fits(word: str, name: str) -> Fit | None:
    """How a short form fits a name that is longer than it; None where it is no form of that name."""
    noun, words = word.casefold(), name.split()
    if noun == name.casefold():
        return None
    cut = next((at for at, one in enumerate(words) if at and one in _PREPOSITIONS), len(words))
    if any(one.endswith("-") or one == "og" for one in words[:cut]):
        # "Sne- og Regnstyrelsen" is not "Regnstyrelsen", and "Snekontrollen og Regnstyrelsen" are two.
        return None
    head, first = words[cut - 1].casefold(), words[0].casefold()
    bare = is_bare_body(_ANY_KIND.sub("", noun, count=1))
    if head != noun and first != noun and head not in _indefinite(noun):
        # Only a noun that any of the kind is called by stands for a compound of it.
        any_such = is_bare_body(noun) or _ALSO_BODY.fullmatch(noun) is not None
        return "same" if any_such and head.endswith((noun, *_indefinite(noun))) else None
    placed = cut < len(words) and words[cut] in _PLACES
    return "perhaps" if placed and not bare else "same"


def _indefinite(noun: str) -> tuple[str, ...]:
    """ "ambassaden" is "ambassade", "akademiet" is "akademi", "registret" is "register", "museet" is "museum"."""
    if noun.endswith("ret"):
        return noun[:-2], noun[:-1], f"{noun[:-3]}er"
    return (noun[:-2], noun[:-1], f"{noun[:-2]}um") if noun.endswith("et") else (noun[:-2], noun[:-1])
