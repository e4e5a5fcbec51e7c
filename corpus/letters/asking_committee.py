"""The committee that asked: by its name or code in the letter's own words, or in the stamps of the page."""

from __future__ import annotations

import re

from corpus import committees
from corpus.letters import institutions, noise
from corpus.letters.institutions import COMMITTEE, COMMITTEE_IN_CAPITALS, one_line
from corpus.letters.repair import Repaired
from corpus.letters.view import Found, View

_STAMPED_COMMITTEE = re.compile(r"^((?!.*lm\.\s?del).{3,90}?)\s(?:19|20)\d\d-\d\d")
_STAMPED_CODE = re.compile(r"^([A-ZÆØÅ]{2,4}),?\s?Alm\.\s?del", re.IGNORECASE)
_CODE_IN_TEXT = re.compile(r"\b([A-ZÆØÅ]{3})\s+[Aa]lm\.?\s*del")
_FROM = re.compile(r"\b(?:fra|af)\s+(?:Folketingets\s+)?$")
_OF_PARLIAMENT = re.compile(r"Folketingets\s+$")
_PARLIAMENT = re.compile(r"Folketinget[\s–-]+$")
_HAS_ASKED = re.compile(r"\s+(?:har|i\s+brev|stillet|ved\s+brev|den\b)")


def committee_and_code(repaired: Repaired, intro_end: int) -> tuple[Found[str] | None, Found[str] | None]:
    """The committee's name and its code; where only one of them is told, the other follows from it."""
    view = repaired.view
    stamped_name, code = _stamped_committee(repaired)
    name = _named_committee(view, intro_end) or stamped_name
    if code is None and name is not None:
        known = committees.committee_code(name.value)
        code = Found(known, name.start, name.end) if known else None
    if code is None and (told := _CODE_IN_TEXT.search(view.text, 0, intro_end)):
        code = Found(told[1], *view.span(told.start(1), told.end(1)))
    if name is None and code is not None:
        full = committees.committee_name(code.value)
        name = Found(full, code.start, code.end) if full else None
    return name, code


def _named_committee(view: View, intro_end: int) -> Found[str] | None:
    """The committee that the letter's own words name: the one that has asked before one that is mentioned."""
    best: tuple[int, Found[str]] | None = None
    for match in COMMITTEE.finditer(view.text, 0, intro_end):
        before = view.text[max(0, match.start() - 16) : match.start()]
        after = view.text[match.end() : match.end() + 14].strip()
        score = 3 * bool(_OF_PARLIAMENT.search(before))
        score += 2 * bool(_HAS_ASKED.match(view.text, match.end()) or _FROM.search(before))
        score += bool(_PARLIAMENT.search(before) or after.startswith("Folketinget"))
        if best is None or score > best[0]:
            name = committees.definite(one_line(match.group()))
            best = score, Found(name, *view.span(match.start(), match.end()))
    if best is None and (capitals := COMMITTEE_IN_CAPITALS.search(view.text, 0, intro_end)):
        name = committees.definite(institutions.capitalised(capitals.group()))
        return Found(name, *view.span(capitals.start(), capitals.end()))
    return best[1] if best else None


def _stamped_committee(repaired: Repaired) -> tuple[Found[str] | None, Found[str] | None]:
    """Name and code in the stamps of the published page."""
    name: Found[str] | None = None
    code: Found[str] | None = None
    for drop in repaired.dropped:
        if name is None and noise.is_stamp(drop.text) and (found := _STAMPED_COMMITTEE.match(drop.text)):
            name = Found(found[1], drop.start, drop.start + len(found[1]))
        if code is None and (found := _STAMPED_CODE.match(drop.text)):
            code = Found(found[1].upper(), drop.start, drop.start + len(found[1]))
    return name, code
