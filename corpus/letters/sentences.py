"""Paragraphs and sentences of the text that the rules read."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ABBREVIATIONS = [
    "bl.a",
    "a.m",
    "ang",
    "art",
    "bl",
    "ca",
    "cf",
    "dec",
    "dir",
    "dr",
    "dvs",
    "eks",
    "ekskl",
    "etc",
    "evt",
    "f.eks",
    "fx",
    "f.s.v.a",
    "fork",
    "forsk",
    "gl",
    "h.h.v",
    "hhv",
    "hr",
    "inkl",
    "iht",
    "jan",
    "feb",
    "jf",
    "jfr",
    "jr",
    "kap",
    "kgl",
    "kl",
    "kr",
    "lign",
    "litra",
    "m.a.o",
    "m.fl",
    "m.h.p",
    "m.m",
    "m.v",
    "mht",
    "max",
    "mia",
    "min",
    "mio",
    "mr",
    "mrs",
    "ms",
    "mv",
    "nr",
    "nov",
    "o.a",
    "o.l",
    "o.lign",
    "okt",
    "osv",
    "p.a",
    "p.g.a",
    "p.t",
    "pct",
    "pga",
    "ph",
    "pkt",
    "pr",
    "prof",
    "ref",
    "resp",
    "s.å",
    "sept",
    "skt",
    "st",
    "stk",
    "tlf",
    "tsk",
    "u.å",
    "vedr",
    "vol",
    "bek",
    "bilag",
    "bkg",
    "lbkg",
    "spm",
    "sr",
    "jur",
    "cand",
    "mag",
    "Chr",
    "Johs",
    "Alm",
    "alm",
    "del",
    "Sags",
    "Dok",
    "J",
]
_ABBREVIATION = re.compile(
    r"(?:^|[\s(”\"“»/])(?:"
    + "|".join(re.escape(word) for word in sorted(_ABBREVIATIONS, key=len, reverse=True))
    + r")\.$|(?:^|\s)[A-ZÆØÅ]\.$|\b\d{1,3}\.$",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?…]+[”\"“»)\]]*(?=\s+[\"”“»(\[–•-]*\s*[A-ZÆØÅ0-9§]|\s*$)|:(?=\s*\n)")
_PARAGRAPH = re.compile(r"\n[ ]*\n\s*")
_ITEM = re.compile(r"[ ]*(?:[•*–-]\s|\(?\d{1,2}[.)]\s|[a-zæøå]\)\s|Ad\s)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """[start, end) without the white space around it; `opens` says that it begins a paragraph."""

    start: int
    end: int
    opens: bool
    opens_block: bool
    """That a blank line, not only a short line, stands before it."""


def sentences(text: str, start: int, end: int) -> list[Sentence]:
    found: list[Sentence] = []
    at = start
    for paragraph in [*_PARAGRAPH.finditer(text, start, end), None]:
        stop = paragraph.start() if paragraph else end
        _in_block(text, at, stop, found)
        at = paragraph.end() if paragraph else end
    return found


def _in_block(text: str, start: int, end: int, found: list[Sentence]) -> None:
    """Sentences of a block without blank lines.

    In it a line that ends a sentence well before the margin ends a paragraph.
    """
    width = _line_width(text, start, end)
    at = start
    opens = opens_block = True
    for candidate in [*_END.finditer(text, start, end), None]:
        stop = min(candidate.end(), end) if candidate else end
        if (
            candidate
            and _ABBREVIATION.search(text[max(at, candidate.start() - 14) : candidate.start() + 1])
            and not text.startswith("\n\n", stop)
        ):
            continue
        lo, hi = at, stop
        while lo < hi and text[lo].isspace():
            lo += 1
        while hi > lo and text[hi - 1].isspace():
            hi -= 1
        if lo < hi:
            found.append(Sentence(lo, hi, opens or bool(_ITEM.match(text, lo) and "\n" in text[at:lo]), opens_block))
            opens_block = False
            line_start = text.rfind("\n", 0, hi) + 1
            opens = text.startswith("\n", hi) and hi - max(line_start, start) < width * 3 // 4
        at = stop


def _line_width(text: str, start: int, end: int) -> int:
    """How long a full line is (characters): the ninth longest tenth of the lines."""
    lengths = sorted(len(line) for line in text[start:end].split("\n"))
    return lengths[len(lengths) * 9 // 10]
