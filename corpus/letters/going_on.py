"""Whether a sentence goes on: over a line's end, a page break or the noise between."""

from __future__ import annotations

import re

from corpus.letters import noise
from corpus.letters.lines import Line

_ENDS_SENTENCE = re.compile(r"[.!?:;”\"»…]$|\)\.?$")
_ABBREVIATION = re.compile(
    r"\b(?:bl\.\s?a|f\.\s?eks|ca|jf|nr|pkt|stk|mio|mia|pct|hhv|evt|mv|m\.v|kr|inkl|ekskl|kap|spm|dvs|pga|mht|vedr|Alm|alm)\.$"
)
_LEADS_ON = re.compile(
    r"(?:,|\b(?:og|eller|samt|af|i|på|med|til|for|den|det|de|en|et|der|som|at|om|fra|ved|har|er|blev|bliver|vil|kan|skal|efter|under|over|mellem|mod|hos|"
    r"denne|dette|disse|sin|sit|sine|ikke|også|både|alle|hver|end|når|hvis|hvor))$",
    re.IGNORECASE,
)
# How much of a text shows how it ends (characters).
_ENDING = 24
# A line shorter than this (characters) is a heading, a label or an address rather than the first half of a sentence.
SENTENCE_WIDTH = 34


def unfinished(text: str) -> bool:
    """Whether a line or paragraph ends before its sentence does."""
    ending = text[-_ENDING:]
    return _ENDS_SENTENCE.search(ending) is None or _ABBREVIATION.search(ending) is not None


def leads_on(text: str) -> bool:
    """Whether a line ends with a word that a sentence never ends with: "af", "der", or with a comma."""
    return _LEADS_ON.search(text[-_ENDING:]) is not None


def goes_on(before: Line, after: Line, over_noise: bool) -> bool:
    """Whether the sentence that `before` begins goes on in `after`, with a page break or noise between."""
    if not unfinished(before.text) and not before.text.endswith((",", "-")):
        return False
    first = after.text[0]
    if noise.is_contact(after.text) or after.text[0] in "•*–-/#|":
        return False
    if leads_on(before.text):
        return first.isalnum() or first in '”"“»(§'
    if len(before.text) < SENTENCE_WIDTH:
        # The page broke in the last line of a paragraph, and no heading, label or address begins with a small letter.
        return over_noise and before.text[0].islower() and first.islower()
    if first.islower():
        return True
    return over_noise and (first.isalnum() or first in "(§”“»") and len(before.text) >= SENTENCE_WIDTH * 3 // 2
