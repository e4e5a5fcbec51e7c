"""What kinds of bodies names show, and which nouns may mean them: "Organisationen" for "Regnindustrien"."""

from __future__ import annotations

import re

from corpus.letters.anchors import holds_any
from corpus.letters.authorities import COMMON, COMMON_OR_NAME, COMPANY_FORM, OCCUPATION, can_be_quoted
from corpus.letters.names import NAME

# What stands before a name and says what its bearer is: "Foreningen Bevar Regnen", "Professor Rita Regn".
KIND = re.compile(
    rf"(?i:{OCCUPATION})|[A-ZÆØÅ][a-zæøå-]*(?:foreningen|forbundet|myndigheden|selskabet|virksomheden|organisationen|fonden|tanken|netværket)"
)
# A company has any name, so that outside its own words nothing shows which one is meant.
COMPANIES = ("selskabet", "virksomheden", "firmaet")
# What any association is called by as well, and how it may be called itself.
ASSOCIATIONS = ("organisationen", "foreningen", "forbundet")
_ASSOCIATION = re.compile(
    r"(?:forening|forbund|industri|slutning|union|laug|netværk|alliance|liga|samvirke|klub)(?:en|et)?\b", re.IGNORECASE
)
_OF_MANY_KINDS = (*COMPANIES, "organisationen", "myndigheden", "enheden", "tjenesten")
# A name of one word is no person's, nor is "Regnens Venner".
_GROUP = re.compile(r"[\wæøåÆØÅ-]+|[A-ZÆØÅ][a-zæøå-]{2,}(?:ens|ets|nes)\s[A-ZÆØÅ][\wæøå ]+")
_PERSON = re.compile(r"(?:[A-ZÆØÅ][a-zæøå-]+\s){1,3}[A-ZÆØÅ][a-zæøå-]+")
_WRITER = re.compile(
    rf"(?:indlæg|brev|kronik|artik|henvendelse|høringssvar|mail|skrivelse)[a-zæøå]*,?\s+(?:(?:som|der)\s+(?P<name>{NAME})\s+(?:har|havde|skrev|sendte|bragte|fik)\b"
    rf"|(?:fra|af)\s+(?P<name2>{NAME}))"
)
COMPANY = re.compile(rf"\s{COMPANY_FORM}$|^[AIKP]/S\s|selskab(?:et)?$")


def is_called(name: str, endings: tuple[str, ...]) -> bool:
    return holds_any(f"{name.casefold()} ", endings)


def writer_in(sentence: str) -> str | None:
    """The one whose letter, article or the like a sentence tells of."""
    found = _WRITER.search(sentence)
    return (found["name"] or found["name2"]) if found else None


def may_be_called(noun: str, name: str) -> bool:
    """Whether "selskabet", "foreningen" or the like can mean the bearer of a name that was just passed on."""
    if noun in COMPANIES:
        return COMPANY.search(name) is not None
    if noun == "organisationen" and _ASSOCIATION.search(name):
        return True
    if is_called(name, COMMON.get(noun) or COMMON_OR_NAME[noun]):
        return True
    return not can_be_quoted(name) and _GROUP.fullmatch(name) is not None


def shows_other_kind(noun: str, name: str) -> bool:
    """Whether a name shows that its bearer is no such body: that of another kind, or a person."""
    kinds = {**COMMON, **COMMON_OR_NAME}
    if noun not in _OF_MANY_KINDS and any(is_called(name, kinds[one]) for one in kinds if one != noun):
        return True
    return not can_be_quoted(name) and _PERSON.fullmatch(name) is not None and _GROUP.fullmatch(name) is None
