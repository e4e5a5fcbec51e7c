"""Whether an answer is final, preliminary, supplementary, or takes the place of an earlier one."""

from __future__ import annotations

import re

from corpus.document import Status
from corpus.letters.view import Found

_PRELIMINARY = re.compile(
    r"""besvares\s+foreløbigt|foreløbig[te]?\s+(?:svar|besvarelse)|foreløbig\s+besvaret
    |(?:ikke\s+(?:har\s+)?været\s+muligt|desværre\s+ikke\s+(?:er\s+)?muligt)\s+at\s+(?:besvare|nå|indhente|afgive|tilvejebringe)[^.]{0,120}?(?:inden\s*for|frist|rettidigt)
    |jeg\s+forventer\s+[^.,]{0,40}?(?:besvare\s+(?:spørgsmål|udvalg)|(?:besvarelsen|endeligt?\s+(?:svar|besvarelse))\b|(?:sende|afgive|oversende)\s+(?:\w+\s+){0,2}(?:svar|besvarelse))[^.]{0,80}|spørgsmål(?:et|ene)?\s+[^.]{0,40}forventes\s+[^.]{0,60}besvare[st]
    |forventes?\s+(?:\w+\s+){0,5}(?:at\s+(?:kunne\s+)?(?:blive\s+)?besvaret?s?|besvaret)\b
    |endnu\s+ikke\s+(?:kan\s+)?(?:kunnet\s+)?besvare[st]|modtage\s+(?:et\s+)?endeligt?\s+(?:svar|besvarelse)
    |spørgsmålet\s+forventes\s+[^.]{0,60}(?:besvaret|at\s+kunne\s+besvares)
    |vil\s+(?:blive\s+besvaret|besvare\s+spørgsmålet)(?:\s+endeligt)?,?\s+(?:snarest|hurtigst\s+muligt|når|så\s+snart)
    |(?:endelig|endeligt)\s+(?:svar|besvarelse)\s+(?:vil|forventes)|vende\s+tilbage(?:\s+[\wæøå]+){0,6}\s*,?\s*(?:når|så\s+snart|med\s+(?:et\s+)?(?:endeligt\s+)?svar)""",
    re.VERBOSE | re.IGNORECASE,
)
_PRELIMINARY_OPENING = re.compile(
    r"besvares\s+(?:hermed\s+)?foreløbigt|foreløbigt?\s+(?:svar|besvarelse)\b", re.IGNORECASE
)
# What a final answer says of itself, though it may mention the preliminary one that came before.
_FINAL = re.compile(
    r"(?:(?:sendes|fremsendes|oversendes|følger|besvares|vedlægges)\s+(?:\w+\s+){0,4}?endelig(?:[te]\s+svar|e?\s+besvarelse|t\b)"
    r"|minister(?:en)?s\s+endelige\s+(?:svar|besvarelse)|\bendeligt?\s+(?:svar|besvarelse)\s+(?:på|af)\b)"
    r"(?![^.]{0,60}\b(?:når|så\s+snart|senere|inden|forventes|medio|ultimo|primo|efter)\b)",
    re.IGNORECASE,
)
_HEADED = re.compile(r"(?P<final>Endelig)|(?P<preliminary>Foreløbig)|(?P<supplementary>Supplerende)")
_SUPPLEMENTARY = re.compile(
    r"berigtigelse\s+af\s+(?:\w+\s+){0,2}(?:svar|besvarelse)|supplerende\s+(?:svar|besvarelse)"
    r"|(?:tillæg|supplement)\s+til\s+(?:\w+\s+){0,3}(?:svar|besvarelse)",
    re.IGNORECASE,
)
_CORRECTED = re.compile(
    r"\bomtryk\b|erstatter\s+(?:\w+\s+){0,5}?(?:svar|besvarelse)|(?:korrigeret|revideret|rettet|berigtiget|nyt)\s+(?:svar|besvarelse)\b|træder\s+i\s+stedet\s+for",
    re.IGNORECASE,
)
_CONFIDENTIAL = re.compile(r"\bfortrolig(?:t|e|hed)?\b", re.IGNORECASE)

# A long answer that mentions what is still to come is final; a preliminary one says little else (characters).
_SHORT_ANSWER = 1500
# The heading of an answer is no longer than this (characters).
_LONGEST_HEADING = 100


# No such words without one of these, which are found faster.
_SIGNS_OF_PRELIMINARY = ("foreløbig", "endnu ikke", "forvent", "muligt", "vende tilbage", "vil ", "endelig")
_SIGNS_OF_CORRECTION = ("omtryk", "erstat", "korrig", "revider", "rettet", "berigt", "nyt ", "stedet")


def _holds(text: str, lo: int, hi: int, signs: tuple[str, ...]) -> bool:
    lowered = text[lo:hi].lower()
    return any(sign in lowered for sign in signs)


def status_of(text: str, intro: tuple[int, int], answer: tuple[int, int], stamps: str) -> Found[Status]:
    """Status of an answer, with the words that tell it; final where nothing tells otherwise."""
    lo, hi = intro
    start, end = answer
    headed = _heading_status(text, start)
    final = _FINAL.search(text, lo, hi)
    if headed is not None:
        return headed
    if final is None and _holds(text, lo, hi, _SIGNS_OF_PRELIMINARY) and (found := _PRELIMINARY.search(text, lo, hi)):
        return Found("preliminary", found.start(), found.end())
    if _holds(text, lo, hi, ("suppl", "tillæg", "berigt")) and (found := _SUPPLEMENTARY.search(text, lo, hi)):
        return Found("supplementary", found.start(), found.end())
    if final is not None:
        return Found("final", final.start(), final.end())
    opening = min(end, start + _SHORT_ANSWER // 2)
    if found := _PRELIMINARY_OPENING.search(text, start, opening):
        return Found("preliminary", found.start(), found.end())
    if end - start <= _SHORT_ANSWER and (found := _PRELIMINARY.search(text, start, end)):
        return Found("preliminary", found.start(), found.end())
    lowered = stamps.lower()
    if "foreløbigt svar" in lowered:
        return Found("preliminary", lo, lo)
    if "supplerende svar" in lowered:
        return Found("supplementary", lo, lo)
    return Found("final", start, start)


def _heading_status(text: str, start: int) -> Found[Status] | None:
    """The status that the heading over an answer at `start` names."""
    stop = len(text[:start].rstrip())
    line = text.rfind("\n", 0, stop) + 1
    found = _HEADED.match(text, line, stop) if stop - line <= _LONGEST_HEADING else None
    match found.lastgroup if found else None:
        case "final":
            return Found("final", line, stop)
        case "preliminary":
            return Found("preliminary", line, stop)
        case "supplementary":
            return Found("supplementary", line, stop)
    return None


def corrects(text: str, intro: tuple[int, int], answer: tuple[int, int], stamps: str) -> Found[str] | None:
    """The words by which an answer takes the place of an earlier one to the same question."""
    for lo, hi in (intro, (answer[0], min(answer[1], answer[0] + 400))):
        if _holds(text, lo, hi, _SIGNS_OF_CORRECTION) and (found := _CORRECTED.search(text, lo, hi)):
            return Found(found.group(), found.start(), found.end())
    return Found("omtryk", intro[0], intro[0]) if "omtryk" in stamps.lower() else None


def confidential(text: str, answer: tuple[int, int]) -> Found[str] | None:
    """The word that says that a part of the answer is confidential."""
    if text.lower().find("fortrolig", *answer) < 0:
        return None
    found = _CONFIDENTIAL.search(text, *answer)
    return Found(found.group(), found.start(), found.end()) if found else None
