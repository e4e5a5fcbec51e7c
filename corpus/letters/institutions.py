"""Ministries and committees as letters name them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from corpus import ministries
from corpus.letters.view import Found

# Letters of any name: "GELÉ", "gelé".
_CAPITAL, _SMALL = r"[A-ZÆØÅÀÁÄÉÈÊÍÓÖÜ]", r"[a-zæøåàáäéèêíóöüß]"
# "Sundheds- og Ældre", "Klima-, Energi- og Forsynings": the first parts of a name before its last word.
_FIRST_PARTS = r"(?:[A-ZÆØÅ][\wæøåÆØÅ]+-,?\s+)*(?:og\s+)?"

MINISTRY = re.compile(
    rf"\b(?:{_FIRST_PARTS}[A-ZÆØÅ][\wæøå]*ministeriet(?=s?\b)|Ministeriet\s+for\s+[A-ZÆØÅ][\wæøå]+(?:(?:,\s|\sog\s)[A-ZÆØÅ][\wæøå]+)*)"
)
_MINISTRY_IN_CAPITALS = re.compile(
    rf"(?:{_CAPITAL}{{3,}}-,?\s+)*(?:OG\s+)?{_CAPITAL}{{3,}}MINISTERIET"
    rf"|MINISTERIET\s+FOR\s+{_CAPITAL}{{3,}}(?:(?:,\s|\sOG\s){_CAPITAL}{{3,}})*"
)

# A field of a committee "for X og Y": no other committee, no code, no authority, no line of an address.
_FIELD_WORD = (
    r"(?!(?:\w*[Uu]dvalg\w*|Folketing\w*|\w*[Mm]inister\w*|\w*(?:styrelsen|politiet|direktoratet|nævnet|rådet|tilsynet)"
    r"|Christiansborg|[A-ZÆØÅ]{3})\b)[A-ZÆØÅ][\wæøå]+"
)
_FIELDS_WITH_HYPHEN = rf"[A-ZÆØÅ][\wæøå]+-,?\s+(?:[A-ZÆØÅ][\wæøå]+-,?\s+)*og\s+{_FIELD_WORD}"
# "Udvalget for Udlændinge- og Integrationspolitik", "Udvalget for Forskning, Innovation og Videregående Uddannelser".
COMMITTEE_FOR = (
    rf"Udvalg(?:et)?\s+for\s+(?:{_FIELDS_WITH_HYPHEN}|{_FIELD_WORD}(?:[ ]{_FIELD_WORD})?)"
    rf"(?:(?:,\s*|\s+og\s+)(?:{_FIELD_WORD}\s)?{_FIELD_WORD})*"
)

COMMITTEE = re.compile(
    rf"""\b(?:{_FIRST_PARTS}[A-ZÆØÅ][\wæøå]*udvalg(?:ets|et|s)?\b
    |(?:Det\s+)?[A-ZÆØÅ][\wæøå]+(?:-[A-ZÆØÅ][\wæøå]+)?\s+Udvalg(?:s)?\b(?!\s+for)
    |{COMMITTEE_FOR}
    |Det\s+Udenrigspolitiske\s+Nævn)""",
    re.VERBOSE,
)

COMMITTEE_IN_CAPITALS = re.compile(r"(?:[A-ZÆØÅ]{3,}-,?\s+)*(?:OG\s+)?[A-ZÆØÅ]{3,}UDVALG(?:ETS|ET|S)?(?![A-ZÆØÅ])")

_TITLE_STEM = rf"(?:{_SMALL}+-,?\s+)*(?:og\s+)?{_SMALL}+minister(?:en)?(?:s\b)?"
TITLE = re.compile(
    rf"""(?<![\wæøå-])(?:{_TITLE_STEM}(?!\w)
    |ministeren\s+for\s+{_SMALL}+(?:(?:,\s+|\s+og\s+)(?!som\b|den\b|der\b|hvor){_SMALL}+)*)""",
    re.VERBOSE | re.IGNORECASE,
)
# At the head of a letter, where nothing need part it from the next word.
TITLE_IN_CAPITALS = re.compile(r"(?:[A-ZÆØÅ]{3,}-,?\s+)*(?:OG\s+)?[A-ZÆØÅ]{4,}MINISTEREN(?![A-ZÆØÅ])")


def one_line(name: str) -> str:
    return " ".join(name.split())


def capitalised(name: str) -> str:
    """A ministry's name as it is written: each word with a capital, except the small words."""
    words = one_line(name).lower().split(" ")
    return " ".join(word if word in ("og", "for", "af") else word[:1].upper() + word[1:] for word in words)


def ministry_of_title(title: str) -> str | None:
    """The ministry a minister's title points at: "justitsminister" gives "Justitsministeriet"."""
    title = one_line(title).lower()
    if title.startswith("minister for "):
        return capitalised("ministeriet for " + title.removeprefix("minister for "))
    if not title.endswith("minister") or title == "minister":
        return None
    return capitalised(title + "iet")


def plain_title(title: str) -> str | None:
    """The title without its article: "justitsministeren" gives "justitsminister"; None for "ministeren" alone."""
    title = one_line(title).lower().removesuffix("s")
    if title.startswith("ministeren for "):
        return "minister for " + title.removeprefix("ministeren for ")
    title = title.removesuffix("en")
    return title if title.endswith("minister") and title != "minister" else None


# A name's line that ends so goes on in the next one.
_GOES_ON = ("-", ",", " og", " OG", " for", " FOR")


def ministry_lines(lines: list[tuple[str, int, int]]) -> Iterator[Found[str]]:
    """Ministries that stand alone on a line, or on two or three where the name was wrapped; a letterhead does, a
    sentence does not.

    Lines are (text, start, end).
    """
    for index, (text, start, end) in enumerate(lines):
        if len(text) > 80:
            continue
        candidates = [(text, end)]
        for following, _, stop in lines[index + 1 : index + _MOST_LINES]:
            if len(candidates[0][0]) > 50 or not candidates[0][0].endswith(_GOES_ON):
                break
            candidates.insert(0, (f"{candidates[0][0]} {following}", stop))
        for candidate, stop in candidates:
            if (found := _ministry_alone(candidate, start, stop)) is not None:
                yield found
                break


# A name in a margin is wrapped over so many lines at most.
_MOST_LINES = 3
# Who a letter is sent to, and who is under a ministry.
_NO_FIELD = re.compile(r"folketing|udvalg|christiansborg|styrelse|departement|direktorat", re.IGNORECASE)
_BEGINS_WITH_AND = re.compile(r"(?:og|OG)\s+[A-ZÆØÅ]")


def ministry_lines_with_and(lines: list[tuple[str, int, int]]) -> Iterator[Found[str]]:
    """Ministries whose name would go on in a line that begins with "og"; what stands there may as well be another's
    name, so that something else must confirm each."""
    for index, (text, start, _) in enumerate(lines):
        if len(text) > 80 or not text.strip(" #*").lower().startswith("ministeriet"):
            continue
        name = text
        for following, _, stop in lines[index + 1 : index + _MOST_LINES]:
            begins = _BEGINS_WITH_AND.match(following) is not None
            if _NO_FIELD.search(following):
                break
            if not begins and not name.endswith(_GOES_ON):
                break
            name = f"{name} {following}"
            if begins and (found := _ministry_alone(name, start, stop)) is not None:
                yield found


def names_ministry(text: str) -> bool:
    """Whether a text is a ministry's name and nothing else."""
    return MINISTRY.fullmatch(text) is not None or _MINISTRY_IN_CAPITALS.fullmatch(text) is not None


def _ministry_alone(text: str, start: int, stop: int) -> Found[str] | None:
    name = text.strip(" #*")
    if MINISTRY.fullmatch(name):
        return Found(one_line(name), start, stop)
    return Found(capitalised(name), start, stop) if _MINISTRY_IN_CAPITALS.fullmatch(name) else None


_WEB = re.compile(r"(?:www\.|@|\bW\s?|\bWeb:?\s*)([a-zæøå-]+)\.dk\b", re.IGNORECASE)
_TELEPHONE = re.compile(r"(?<!\d)\d{2} \d{2} \d{2} \d{2}\b")


def ministry_of_address(text: str, day: date | None) -> Found[str] | None:
    """The ministry whose web domain, mail or telephone number a letter gives, by the name it had on the day."""
    for found in _WEB.finditer(text):
        if name := ministries.ministry_of_domain(found[1].lower(), day):
            return Found(name, found.start(1), found.end(1))
    for found in _TELEPHONE.finditer(text):
        if name := ministries.ministry_of_telephone(found.group(), day):
            return Found(name, found.start(), found.end())
    return None


def ministry_spelled_in_domain(text: str) -> Found[str] | None:
    """The ministry whose domain spells its name: "proeveministeriet.dk" is Prøveministeriet."""
    for found in _WEB.finditer(text):
        domain = found[1].lower()
        if domain.endswith("ministeriet"):
            spelled = domain.replace("ae", "æ").replace("oe", "ø").replace("aa", "å")
            return Found(capitalised(spelled), found.start(1), found.end(1))
    return None
