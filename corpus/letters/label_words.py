"""The labels of a head by their words, and what the value of each looks like."""

from __future__ import annotations

import re
from typing import Literal

from corpus.dates import DATE
from corpus.letters.lines import Line

Label = Literal[
    "date", "case", "document", "act", "office", "officer", "phone", "mail", "web", "company", "annex", "page", "other"
]

# A ministry's quirk in how it writes a label has its place here, and nowhere else.
_LABELS: dict[Label, str] = {
    "date": r"Dato",
    "case": r"Sags?\s?-?\s?(?:nr|nummer|id)|Sags?/ID\sNr|Sag\sID|J(?:our(?:nal)?)?\s?\.?\s?-?\s?(?:nr|nummer)"
    r"|Ref\.?\s?-?\s?nr|Vores\s(?:ref(?:erence)?|sagsnr)|Sag",
    "document": r"Dok(?:ument)?\s?\.?\s?-?(?:nr|nummer|id)?(?:\.id)?|Doc\s?\.?\s?-?(?:nr|id)|Doknr|Dokumentnr"
    r"|Dokumentnummer|Brev-?id",
    "act": r"Akt\s?-?\s?(?:id|nr)",
    "office": r"Kontor|Enhed|Afdeling|Center|Team|Koncern",
    "officer": r"Sagsbeh(?:andler)?|Ref|Reference|Kontaktperson|Kontakt|Initialer|Deres\sref|Vor\sref|Sagsansvarlig",
    "phone": r"Tlf|Tel|Telefon|Telefax|Fax|Direkte|Mobil|Dir\.?\s?tlf",
    "mail": r"E-?mail|Mail|E-?post",
    "web": r"Web(?:site)?|Hjemmeside|Internet",
    "company": r"CVR(?:[\s-]?nr)?|EAN(?:[\s-]?nr)?|SE(?:[\s-]?nr)",
    "annex": r"Bilag",
    "page": r"Side",
}
_LABEL = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _LABELS.items())
ONE_LABEL = re.compile(rf"(?:{_LABEL})(?-i:(?![a-zæøå]))\s?[.:]{{0,2}}(?:\s?:)?", re.IGNORECASE)
_ANY_LABEL = "|".join(f"(?:{pattern})" for pattern in _LABELS.values())
_NO_LABEL = re.compile(r"[0-9,;@()?]")
_LABELS_ONLY = re.compile(rf"(?:(?:{_ANY_LABEL})(?-i:(?![a-zæøå]))\s?[.:]{{0,2}}(?:\s?:)?\s*)+", re.IGNORECASE)

# Each label begins with one of these.
_LABELS_BEGIN = frozenset("DSJRBAKECTIVMFWH")

# "400.C.2-0", "5.Glo.11-4", "46.B.12.a": a plan's number, its country or letter, the case; "012.34K.567": a plan's
# number with a letter at its end.
JOURNAL = (
    r"\d{1,4}\.(?:[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,3}|\d{1,4}[A-ZÆØÅ])\.\d{1,4}"
    r"(?:[.-](?:\d{1,4}|[a-zæøå])(?![^\W\d_])){0,6}(?!\w)(?![./-]\w)"
)
# Letters before a number stand apart from it, or number and letters are long enough to be no word: "HEV40217".
_LETTERS = r"(?:[A-ZÆØÅ]{2,6}[-\s]|(?<![A-ZÆØÅ])[A-ZÆØÅ]{2,6}(?=\d{3}))"
_PLAIN = rf"{_LETTERS}?\d[\d/.-]*(?:\s?[-–+]\s?\d[\d/-]*)*\d(?!\d)|\d{{2,}}"
ANY_NUMBER = re.compile(rf"{JOURNAL}|{_PLAIN}")
# What a number goes on with that is written in a way not known here.
_GOES_ON = re.compile(r"\.[A-Za-zÆØÅæøå]{1,4}[.-]?\d|\.[A-ZÆØÅ]{1,2}[.-]|[A-ZÆØÅ]{1,4}[.-]\d")
_BEGUN_BEFORE = re.compile(r"(?:[A-Za-zÆØÅæøå]|\d)\.$")


def trimmed_number(value: str) -> str:
    return value.rstrip(" .-–/+")


def goes_on(text: str, end: int) -> bool:
    """Whether a number that ends here is cut out of a longer one, so that it is nobody's number."""
    return _GOES_ON.match(text, end) is not None


def is_piece(text: str, start: int, end: int) -> bool:
    return goes_on(text, end) or _BEGUN_BEFORE.search(text, max(0, start - 2), start) is not None


_WORDY = re.compile(r"[^\W\d_]{2}")
_CONTINUES = re.compile(r"(?:og|for|af|i|med|mod|til|samt)\b")
_KINDS_OF_VALUE: dict[Label, re.Pattern[str]] = {
    "date": re.compile(r"(?:Den\s|den\s)?(?:" + DATE.pattern + ")", re.IGNORECASE),
    "case": ANY_NUMBER,
    "document": ANY_NUMBER,
    "act": ANY_NUMBER,
    "phone": re.compile(r"\+?[\d\s()]{6,20}"),
    "mail": re.compile(r"\S+@\S+|\[email\s?protected\]"),
    "web": re.compile(r"(?:https?://)?(?:www\.)?[\w.-]+\.\w{2,4}/?"),
    "company": re.compile(r"[\d\s-]{8,20}"),
    "annex": re.compile(r"\d{1,2}"),
    "page": re.compile(r"\d{1,3}(?:\s?/\s?\d{1,3})?"),
}


def may_be_label(line: str) -> bool:
    return line[0].upper() in _LABELS_BEGIN


def label_only(line: str) -> list[Label]:
    if len(line) > 60 or not may_be_label(line) or _NO_LABEL.search(line) or not _LABELS_ONLY.fullmatch(line):
        return []
    return [label for found in ONE_LABEL.finditer(line) if (label := _named(found.lastgroup))]


def _named(group: str | None) -> Label | None:
    for name in _LABELS:
        if name == group:
            return name
    return None


def fits(label: Label, lines: list[Line]) -> bool:
    """Whether the lines can be the value of a label."""
    if pattern := _KINDS_OF_VALUE.get(label):
        return len(lines) == 1 and pattern.fullmatch(lines[0].text) is not None
    if _CONTINUES.match(lines[0].text):
        # The rest of the value before.
        return False
    return all(
        _WORDY.search(line.text) and len(line.text) < 60 and not _KINDS_OF_VALUE["date"].fullmatch(line.text)
        for line in lines
    )
