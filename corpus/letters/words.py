"""Words at line ends: whether a hyphen belongs to the word, to the line end, or parts two words."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Literal

Hyphen = Literal["kept", "dropped", "apart"]

# After these a hyphen stands for the rest of a word that follows later: "Sundheds- og Ældreudvalg".
_SUSPENDED_BEFORE = frozenset(("og", "eller", "samt", "til", "såvel", "hhv", "henholdsvis", "kontra", "versus"))
# First parts that are always written with a hyphen.
_HYPHENATED = frozenset(
    (
        "it",
        "sosu",
        "e",
        "tv",
        "pc",
        "cv",
        "ikke",
        "ex",
        "eks",
        "co",
        "u",
        "a",
        "b",
        "c",
        "x",
        "p",
        "mini",
        "pr",
        "gps",
        "dna",
        "co2",
        "sms",
        "cpr",
        "cvr",
        "nato",
        "su",
    )
)

# Adjectives side by side: "dansk-tysk", "politisk-økonomiske".
_SIDE_BY_SIDE = re.compile(r"\w{2,}sk-\w{2,}ske?")

# A name with a word after it ("Rebild-sagen") ends in a word at least so long (characters).
_SHORTEST_LAST_PART = 4


def keeps_hyphen(first: str, second: str, words: Container[str], seen_at_line_end: bool = True) -> Hyphen:
    """What the hyphen between `first` at a line end and `second` at the next line's start is.

    "kept": part of the word ("26-/årsreglen"); "dropped": the line end's ("dokumen-/tation"); "apart": the words stay
    two ("Sundheds-/og Ældreudvalg"). Where the line ends are lost (`seen_at_line_end` false), the text's own words
    prove nothing: the cut word is one of them.
    """
    if second.lower() in _SUSPENDED_BEFORE:
        return "apart"
    with_hyphen, without = f"{first}-{second}".lower(), f"{first}{second}".lower()
    if without in words:
        return "dropped"
    if seen_at_line_end and with_hyphen in words:
        return "kept"
    if not seen_at_line_end and first[0].isupper() and len(second) >= _SHORTEST_LAST_PART:
        return "kept"
    if _SIDE_BY_SIDE.fullmatch(with_hyphen):
        return "kept"
    if not first[-1].islower() or second[0].isupper() or second[0].isdigit() or first.lower() in _HYPHENATED:
        return "kept"
    return "dropped"
