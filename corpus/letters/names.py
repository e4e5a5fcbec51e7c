"""Names of authorities and ministers in a sentence, by how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.letters.authorities import COMPANY_FORM

# No name has more words, and no sentence names more in a row: a table's cells in capitals are tried no further.
_CAP = r"[A-ZÆØÅ](?:[\wæøåÆØÅ-]|['’](?!s\b))*"
# What an authority is called before "for": the words after it need no capital then.
_HEAD_NOUN = (
    r"(?:Styrelsen|Direktoratet|Nævnet|Rådet|Centeret|Centret|Center|Institut|Ministeriet|Udvalget|Enheden"
    r"|National\senhed|Nationalt\s[a-zæøå]+|Videnscentre?t?|Ankenævnet|Klagenævnet)"
)
_IN_SMALL_LETTERS = (
    rf"{_HEAD_NOUN}\s+(?:for|mod|til|på)\s+[a-zæøå]+(?:\s+og\s+[a-zæøå]+)?"
    r"(?=[\s,:.]+(?:har|der|som|hvor|oplys|udtal|,|:))"
)
IN_CAPITALS = (
    rf"{_CAP}(?:\s+{COMPANY_FORM}|\s+(?:og|for|mod|i|på|ved|&)\s+{_CAP}|\s+(?!over\s)[a-zæøå]+\s+for\s+{_CAP}|\s+{_CAP}|(?<=-),\s+{_CAP}(?=\s+og\s)"
    rf"|(?:(?<=oreningen)|(?<=slutningen)|(?<=orbundet))\s+af\s+{_CAP}){{0,11}}"
)
# Ministers by their title at the start of a sentence.
MINISTER = (
    r"(?:[A-ZÆØÅ][\wæøå]+-(?:,\s+[a-zæøå]+-){0,3}\s+og\s+[a-zæøå]+ministeren\b"
    r"|Ministeren\s+for\s+[a-zæøå]+(?:(?:,\s+|\s+og\s+)(?!har\b|som\b|der\b)[a-zæøå]+){0,5})"
)
# The S of "A/S" begins no name.
NAME = (
    rf"(?<!\b[A-ZÆØÅ]/)(?:(?:Det|Den|De|[AIKP]/S)\s+(?=[A-ZÆØÅ]))?(?:{_IN_SMALL_LETTERS}|{MINISTER}|{IN_CAPITALS})"
    r"(?:\s+\([A-ZÆØÅa-zæøå-]{1,14}\))?"
)
# The genitive: "Regnstyrelsens", "KL's", "Regn A/S'".
OF = r"(?:['’]s|s|(?<=[SsXxZz])['’])"
NAMES = rf"{NAME}(?:,\s+{NAME}){{0,8}}(?:,?\s+(?:og|samt)\s+{NAME})?"

_CAPITAL = re.compile("[A-ZÆØÅ]")


def capitals(text: str, end: int | None = None) -> Iterator[int]:
    return (capital.start() for capital in _CAPITAL.finditer(text, 0, len(text) if end is None else end))
