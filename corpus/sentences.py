"""Where sentences begin and end in Danish official prose.

A rule-based splitter: a full stop ends a sentence unless it belongs to an abbreviation, an ordinal ("4. juli"), an
initial or a number. Letters are dense with all four, and an excerpt must never be cut in the middle of a sentence, so
that the splitter errs on the side of too long.
"""

from __future__ import annotations

import re

# Abbreviations that are followed by more of the same sentence, whatever letter comes next. Without the last stop.
_NEVER_LAST = frozenset(
    """
    adm afd afg alm bd bekg bemærkn bet betænkn bl.a bl bla cand cf cirk ca dir dep dok dr ds e.g eks ekskl ekspl evt
    ex f.eks feks ff f.s.v.a f.v.a fhv fr frk fsva gl hhv hr hr hrs i.e ift ifm iflg inkl jf jfr j.nr jnr journalnr
    kap kgl kl kst lbk lb lfnr ligel lic litra lov.bek m.fl m.h.t m.h.p mht mhp min mr mrs nr nr p.g.a pga pkt pl prof
    prs red ref resp sags sagsnr sekr skr sml st sst s.d.d spm spec stk str tlf t.h tilsv u.a ult v v.s vedl vedr vejl
    vol vs årg årh ang anv art d.d dvs dw gns pr pt p.t overf opr oprind
    """.split()
)
# Abbreviations that may end a sentence: the next word's capital decides.
_MAY_BE_LAST = frozenset(
    """
    a.m aut b.b da e.kr e.l el.lign el f.kr f.m h.c i.a.l km kr lign m.m m.v m.a.o mia mill mio mv ml mm m.v o.a o.l
    o.lign o.m.a osv o.s.v pct p.m s.u tab tr tons u.lign mv etc sek md mdr å.d ap
    """.split()
)

_END = re.compile(
    r"""
    (?P<stop>[.!?…]+)                # what may end a sentence
    (?P<close>[”"»’')\]]*)           # closing marks and brackets that belong to it
    (?=\s|$)
    """,
    re.VERBOSE,
)
_PARAGRAPH = re.compile(r"\n\n")
_OPENING = "”\"»«“„'’(–-["
_WORD_BEFORE = re.compile(r"[\w.\-/§]+$")


def sentences(text: str) -> list[tuple[int, int]]:
    """[start, end) of each sentence of a text whose paragraphs are parted by a blank line; white space outside."""
    spans: list[tuple[int, int]] = []
    at = 0
    for paragraph in _PARAGRAPH.finditer(text):
        _split(text, at, paragraph.start(), spans)
        at = paragraph.end()
    _split(text, at, len(text), spans)
    return spans


def _split(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    at = start
    for match in _END.finditer(text, start, end):
        if _ends_here(text, at, match, end):
            _append(text, at, match.end(), spans)
            at = match.end()
    _append(text, at, end, spans)


def _append(text: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _ends_here(text: str, sentence_start: int, match: re.Match[str], end: int) -> bool:
    after = match.end()
    while after < end and text[after].isspace():
        after += 1
    if after >= end:
        return True
    while after < end and text[after] in _OPENING:
        after += 1
    following = text[after] if after < end else ""
    # A closing mark after the stop is the end of something quoted or bracketed: more may follow in the same sentence.
    if following.islower():
        return False
    if match["stop"] != "." or match["close"]:
        return True
    before = _WORD_BEFORE.search(text, max(sentence_start, match.start() - 40), match.start())
    if before is None:
        return True
    opens = not text[sentence_start : before.start()].strip()
    return _stops_after(before.group().lower(), following, opens)


_PARTS_OF_WORD = re.compile(r"[\s/(]")


def _stops_after(word: str, following: str, opens: bool) -> bool:
    """Whether a full stop after `word` ends the sentence that goes on with the character `following`; `opens` says
    that the word is the sentence's first."""
    last = _PARTS_OF_WORD.split(word)[-1]
    if last in _NEVER_LAST or word in _NEVER_LAST:
        return False
    if last in _MAY_BE_LAST or word in _MAY_BE_LAST:
        return following.isupper()
    if word.isdigit():
        # "den 4. juli" goes on, "i 2023. Det" ends; a number that stands alone opens the item of a list.
        return not opens and following.isupper()
    # A lone letter is an initial ("Niklas V. Johansen"), a short form ("d. 4. juli", "s. 12") or opens a list item.
    return not (len(last) == 1 and last.isalpha())
