"""Numbers and dates as Danish and English texts write them, and the words by which a sentence denies or hedges."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from corpus.dates import MONTHS

_UNITS = "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
_TENS = {
    "tyve": 20, "tredive": 30, "fyrre": 40, "fyrretyve": 40, "halvtreds": 50, "halvtredsindstyve": 50, "tres": 60,
    "halvfjerds": 70, "firs": 80, "halvfems": 90,
}  # fmt: skip
_ENGLISH_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "nulte første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende "
    "femtende sekstende syttende attende nittende tyvende"
)


def _numerals() -> dict[str, Fraction]:
    found: dict[str, Fraction] = {}
    for words in (_UNITS, _ENGLISH_UNITS, _ORDINALS):
        found.update({word: Fraction(value) for value, word in enumerate(words.split())})
    found.update({word: Fraction(20 + 10 * at) for at, word in enumerate(_ENGLISH_TENS.split())})
    units = _UNITS.split()
    for word, tens in _TENS.items():
        found[word] = Fraction(tens)
        found.update({f"{units[unit]}og{word}": Fraction(tens + unit) for unit in range(1, 10)})
    found.update({"andet": Fraction(2), "halv": Fraction(1, 2), "halvt": Fraction(1, 2), "half": Fraction(1, 2)})
    found.update({"halvanden": Fraction(3, 2), "halvandet": Fraction(3, 2), "hundrede": Fraction(100)})
    found.update({"hundred": Fraction(100), "tusind": Fraction(1000), "tusinde": Fraction(1000)})
    found.update({"thousand": Fraction(1000), "dusin": Fraction(12), "halvdelen": Fraction(1, 2)})
    found.update({"dobbelt": Fraction(2), "dobbelte": Fraction(2), "tredjedel": Fraction(1, 3)})
    found.update({"fjerdedel": Fraction(1, 4), "kvart": Fraction(1, 4), "femtedel": Fraction(1, 5)})
    found.update({"et": Fraction(1), "én": Fraction(1), "ét": Fraction(1)})
    for words, value in (("million millioner mio", 10**6), ("milliard milliarder mia billion billions", 10**9)):
        found.update({word: Fraction(value) for word in words.split()})
    return found


_NUMERALS = _numerals()
_ARTICLES = frozenset(("en", "et", "one", "anden", "andet"))
"""Numerals that are more often something else."""
_THOUSANDS = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_DECIMAL = re.compile(r"-?\d+(?:,\d+)?")

NEGATIONS = frozenset(
    """
    ikke ej aldrig ingen intet ingenting ingensteds uden næppe hverken nej undtagen udeblevet udebliver
    not no never none nobody nothing neither nor without hardly cannot
    """.split()
)
MODALS = frozenset(
    """
    vil ville skal skulle kan kunne bør burde må måtte tør turde behøver måske muligvis formentlig formodentlig
    sandsynligvis antagelig antageligt muligt forventer forventes overvejer overvejes
    will would shall should can could may might must ought perhaps maybe probably possibly
    """.split()
)
# "Spring" and "fall" are words of their own in either language.
_SEASONS = {
    written: season
    for season, forms in {
        "forår": "forår forårs foråret forårets",
        "sommer": "sommer sommers sommeren sommerens summer",
        "efterår": "efterår efterårs efteråret efterårets autumn",
        "vinter": "vinter vinters vinteren vinterens winter",
    }.items()
    for written in forms.split()
}
_ABOUT_TIME = frozenset((*MONTHS, *_SEASONS)) | frozenset(
    """
    mandag tirsdag onsdag torsdag fredag lørdag søndag january february march may june july october
    """.split()
)


def number(key: str) -> Fraction | None:
    """The value of a word (a key of `index.tokens`) that stands for a number; None for any other word.

    A full stop parts thousands and a comma decimals, as in Danish ("1.000", "3,5"). What has digits in another form (a
    date, a paragraph, a range) has no value here.
    """
    if _THOUSANDS.fullmatch(key) or _DECIMAL.fullmatch(key):
        return Fraction(key.replace(".", "").replace(",", "."))
    return _NUMERALS.get(key)


def value(keys: Sequence[str]) -> Fraction | None:
    """Of several words that stand for one number: "1 000", "3 mio"."""
    if len(keys) > 1 and re.fullmatch(r"\d{1,3}", keys[0]) and all(re.fullmatch(r"\d{3}", key) for key in keys[1:]):
        return Fraction("".join(keys))
    values = [number(key) for key in keys]
    product = Fraction(1)
    for each in values:
        if each is None:
            return None
        product *= each
    return product if values else None


@lru_cache(maxsize=1 << 16)
def is_number(key: str) -> bool:
    """Whether a word tells how many, which or when; the articles, which are numerals too, do not."""
    return any(character.isdigit() for character in key) or (key in _NUMERALS and key not in _ARTICLES)


def is_date(key: str) -> bool:
    return key in _ABOUT_TIME


def date_word(key: str) -> str:
    """The same for every form of a season's name."""
    return _SEASONS.get(key, key)


def is_negation(key: str) -> bool:
    return key in NEGATIONS


def is_modal(key: str) -> bool:
    return key in MODALS


def opposite(one: str, other: str) -> bool:
    """Whether one word is the other one denied by its prefix: "mulig" and "umulig"."""
    shorter, longer = sorted((one, other), key=len)
    return any(longer == prefix + shorter for prefix in ("u", "mis", "ikke", "non", "un", "in"))
