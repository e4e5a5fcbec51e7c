"""What a question is put to that is no committee's general part: bills, motions and documents of appropriation."""

from __future__ import annotations

import re

from corpus.letters.view import Found

BILL = r"[LB]\s?\d{1,3}(?:\s[A-Z]\b)?"
# "Aktstk. 23", "aktstykke nr. 23": what the Finance Committee grants money by.
APPROPRIATION = r"akt(?:\.|stk\.?|stykke)?\s?(?:nr\.\s?)?\d{1,4}\b"

_ASKED_TO_BILL = re.compile(
    r"(?:\b(?:til|ad|vedrørende|vedr\.?|om|over|på)\s+(?:lovforslag\s+(?:nr\.\s+)?|forslag\s+(?:nr\.\s+)?"
    rf"|beslutningsforslag\s+(?:nr\.\s+)?)?|\(|\bPØU\s)({BILL})"
)
# No mention without its number, which is found faster.
_BILL_NUMBER = re.compile(r"[LB]\s?\d")
# "spørgsmål nr. 2 af 3. maj 2016 til aktstykke nr. 98", "stillet den 3. maj 2016 til".
_ON_A_DAY = r"(?:(?:stillet\s+|af\s+|den\s+|d\.\s+){0,3}\d{1,2}\.\s?(?:[a-zæøå]{3,9}\.?\s|\d{1,2}\.\s?)\d{4},?\s+)?"
# Many a letter speaks of an appropriation: only a question's number right before shows that the question is put to it.
_ASKED_TO_APPROPRIATION = re.compile(
    r"(?:spørgsmål(?:ene)?|spm\.?)\s*(?:nr\.?\s*)?\d{1,4}(?:(?:,\s*|\s*[-–]\s*|\s+(?:og|samt)\s+)\d{1,4}){0,20},?\s+"
    rf"{_ON_A_DAY}(?:\(|(?:til|ad|vedrørende|vedr\.)\s+)({APPROPRIATION})",
    re.IGNORECASE,
)

# "L 201 – spørgsmål 14", "L 201 - Forslag til lov om": a line of the head that begins with what the question is put to.
_HEADED = re.compile(
    rf"^[ #*]*(?:(?:beslutnings|lov)?forslag\s+(?:nr\.\s+)?)?(?-i:({BILL}))\s?[-–:,]?\s+"
    r"(?:(?:(?:endeligt?|foreløbigt?|supplerende)\s+)?(?:svar\s+på|besvarelse\s+af)\s+)?"
    r"(?:spørgsmål|spm\.|forslag\s+til\s+(?:lov|folketingsbeslutning))",
    re.IGNORECASE | re.MULTILINE,
)
# A question of a committee's general part may have such a line for its subject.
_GENERAL = re.compile(r"\balm(?:indelig|\.)?\s*del\b", re.IGNORECASE)


def asked_to(text: str, end: int) -> Found[str] | None:
    """The bill, motion or document of appropriation that the question of a letter with the head text[:end] is put
    to."""
    numbered = _BILL_NUMBER.search(text, 0, end) is not None
    found = _ASKED_TO_BILL.search(text, 0, end) if numbered else None
    found = found or _ASKED_TO_APPROPRIATION.search(text, 0, end)
    if found is None and numbered and not _GENERAL.search(text, 0, end):
        found = _HEADED.search(text, 0, end)
    return Found(as_cited(found[1]), found.start(1), found.end(1)) if found else None


def as_cited(written: str) -> str:
    """ "L12" as "L 12", "aktstykke nr. 23" as "Aktstk. 23"."""
    words = " ".join(written.split())
    if words[:3].lower() == "akt":
        return f"Aktstk. {re.findall(r'[0-9]+', words)[-1]}"
    return re.sub(r"^([LBlb])\s*", lambda found: found[1].upper() + " ", words)
