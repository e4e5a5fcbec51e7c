"""Whom a question or a claim names as the one who speaks, by office or by name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from index.columns import Attribution
from index.text import STOP_WORDS, fold, words

_PREFIX = 5
"""Letters by which an office ("fødevareministeren") is known in a longer title or in its ministry's name."""
_DANISH = {
    "agriculture": "fødevarer", "business": "erhverv", "children": "børne", "church": "kirke", "climate": "klima",
    "culture": "kultur", "defence": "forsvar", "defense": "forsvar", "development": "udvikling", "digital": "digital",
    "ecclesiastical": "kirke", "economic": "økonomi", "economy": "økonomi", "education": "undervisning",
    "elderly": "ældre", "employment": "beskæftigelse", "energy": "energi", "environment": "miljø",
    "equality": "ligestilling", "finance": "finans", "fisheries": "fiskeri", "food": "fødevarer",
    "foreign": "udenrigs", "health": "sundhed", "housing": "bolig", "immigration": "udlændinge",
    "integration": "integration", "interior": "indenrigs", "justice": "justits", "labour": "beskæftigelse",
    "prime": "stats", "research": "forskning", "science": "forskning", "social": "social", "tax": "skatte",
    "taxation": "skatte", "trade": "handel", "transport": "transport",
}  # fmt: skip
_ENGLISH = "|".join(_DANISH)
_OFFICE = re.compile(
    rf"\b({_ENGLISH}) minist(?:er|ry)(?:'s|’s|s)?\b|\b(?:minister|ministry) (?:for|of) (?:the )?({_ENGLISH})\b"
    r"|\b(\w{3,})minister(?:en|ens|s|iet|iets|ium)?\b|\bminister(?:en|ens|s|iet)? for (\w+)"
)
_NOBODY = frozenset(("minister", "ministeren", "ministeriet"))
_SAID_BY = re.compile(
    r"\s*([A-ZÆØÅ][\w.'’-]*(?: [A-ZÆØÅ][\w.'’-]*){1,4}) (?:har (?:\w+ ){0,2}?(?:sagt|udtalt|oplyst|lovet|afvist|"
    r"forklaret|bekræftet|meddelt|svaret|erklæret|fastslået|understreget|hævdet|tilkendegivet)|siger|udtaler|oplyser|"
    r"lover|afviser|forklarer|bekræfter|meddeler|svarer|erklærer|fastslår|understreger|hævder|mener|roser|kritiserer|"
    r"sagde|udtalte|oplyste|lovede|afviste|forklarede|bekræftede|meddelte|svarede|erklærede|fastslog|understregede|"
    r"hævdede|tilkendegav|mente|"
    r"(?:has )?(?:said|stated|promised|claimed|explained|confirmed)|says|claims)\b"
)
"""A name of two words or more, and that they said what follows. An office has no such name."""
_OFFICIAL = re.compile(r"(?:minister|minist(?:eriet|ry)|regering(?:en)?|government)$")


def said_by(claim: str) -> str | None:
    """The name of the one whose words a claim says it tells; None of one that names an office, or nobody."""
    found = _SAID_BY.match(claim)
    return found[1] if found and not _OFFICIAL.search(fold(found[1])) else None


_ASKED_OF = re.compile(
    r"\W*(?i:hvad|hvordan|hvorfor|what|how|why)\s+(?i:siger|sagde|mener|mente|udtaler|udtalte|oplyser|oplyste|svarer|svarede|"
    r"forklarer|forklarede|har|does|did|has)\s+(?P<name>[A-ZÆØÅ][\w.'’-]*(?: [A-ZÆØÅ][\w.'’-]*)+)"
)
"""A question for what somebody says, who has a name of two words or more."""
_WAS_ASKED = re.compile(r"\b(?:spurgt|spurgte|spørger|asks?|asked)\b", re.IGNORECASE)


def asked_of(text: str) -> str | None:
    """Whose words a question is after, where it begins with that: "Hvad mener Anna Jensen om ...?"."""
    match = _ASKED_OF.match(text)
    return match["name"] if match and not _WAS_ASKED.search(text) else None


_CAPITALISED = re.compile(r"(?<![\w-])[A-ZÆØÅ][\w-]*(?: [A-ZÆØÅ][\w-]*)*")


def surnames(text: str, persons: Collection[str]) -> Iterator[tuple[str, re.Match[str]]]:
    """Those whom a text names without their first name ("Hummelgaard", "Løkke"), and where, if only one of these
    persons is called so. "Anna Hummelgaard" is somebody else."""
    for run in _CAPITALISED.finditer(text):
        begin = run.start()
        called = fold(run.group()).split(" ")
        while called and (called[0] in STOP_WORDS or called[0].endswith(("minister", "ministeren"))):
            begin += len(called.pop(0)) + 1
        if not called:
            continue
        # "Hummelgaards holdning"; a name that ends in s is whole.
        wanted = [set(called), {*called[:-1], called[-1].removesuffix("s")}]
        bearers = {person for person in persons if any(parts <= _surnames(person) for parts in wanted)}
        named = re.compile(re.escape(" ".join(called)), re.IGNORECASE).match(text, begin)
        if len(bearers) == 1 and named:
            yield bearers.pop(), named


@lru_cache(maxsize=4096)
def _surnames(person: str) -> frozenset[str]:
    """The words of a name but the first. A title has none."""
    parts = fold(person).split()
    return frozenset() if any("minister" in part for part in parts) else frozenset(parts[1:])


@lru_cache(maxsize=4096)
def _parts(name: str) -> list[str]:
    """The words of a name; an archive has few names, and asks for them with every question."""
    return words(name)


@dataclass(frozen=True, slots=True)
class Named:
    """The words of a text, the beginnings of the offices that it names, in Danish, and whether it begins by saying of
    somebody, by name, that they said what follows ("Anna Jensen har sagt, at ...")."""

    said: frozenset[str]
    offices: tuple[str, ...]
    is_attributed: bool

    @classmethod
    def in_text(cls, text: str) -> Named:
        found = (match[1] or match[2] or match[3] or match[4] for match in _OFFICE.finditer(fold(text)))
        return cls(
            frozenset(words(text)),
            tuple(_DANISH.get(office, office)[:_PREFIX] for office in found),
            bool(_SAID_BY.match(text)),
        )

    def fits(self, who: Attribution) -> bool:
        """Whether the text names who is told to have spoken: the minister's office or name, or a speaker by name."""
        offices = fold(" ".join((*who.minister, *who.ministry)))
        if any(office in offices for office in self.offices) or any(map(self.names, who.minister)):
            return True
        bodies = (set(_parts(speaker)) for speaker in who.speakers)
        return any(body and body <= self.said and not body <= _NOBODY for body in bodies)

    def standings(self, spoke: Collection[Attribution], ministers: Iterable[str]) -> list[float]:
        """Of each who spoke: 1 where the text names them, -1 where it names an office, one of these ministers, or
        another whose words it tells, who are not they, and 0 where it names nobody."""
        others = -1.0 if self.offices or self.is_attributed or any(map(self.names, ministers)) else 0.0
        fitting = {who: self.fits(who) for who in set(spoke)}
        return [1.0 if fitting[who] else others for who in spoke]

    def names(self, person: str) -> bool:
        """Whether the text names somebody, by the last name at least. A title is nobody's name."""
        parts = _parts(person)
        if not parts or "minister" in parts[-1] or "minister" in parts[0]:
            return False
        return parts[-1] in self.said or f"{parts[-1]}s" in self.said
