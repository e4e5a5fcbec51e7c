"""Who a sentence says is speaking: announcements such as "Rigspolitiet har oplyst følgende:"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from corpus.letters.anchors import holds_any, matches_at
from corpus.letters.institutions import one_line

_CAP = r"[A-ZÆØÅ][\wæøåÆØÅ’'-]*"
# What an authority is called before "for": the words after it need no capital then.
_HEAD_NOUN = (
    r"(?:Styrelsen|Direktoratet|Nævnet|Rådet|Centeret|Centret|Center|Institut|Ministeriet|Udvalget|Enheden"
    r"|National\senhed|Nationalt\s[a-zæøå]+|Videnscentre?t?|Ankenævnet|Klagenævnet)"
)
_IN_SMALL_LETTERS = (
    rf"{_HEAD_NOUN}\s+(?:for|mod|til|på)\s+[a-zæøå]+(?:\s+og\s+[a-zæøå]+)?"
    r"(?=[\s,:.]+(?:har|der|som|hvor|oplys|udtal|,|:))"
)
_IN_CAPITALS = (
    rf"{_CAP}(?:\s+(?:og|for|mod|i|på)\s+{_CAP}|\s+[a-zæøå]+\s+for\s+{_CAP}|\s+{_CAP}|(?<=-),\s+{_CAP}(?=\s+og\s)"
    rf"|(?:(?<=oreningen)|(?<=slutningen)|(?<=orbundet))\s+af\s+{_CAP})*"
)
_NAME = rf"(?:(?:Det|Den|De)\s+(?=[A-ZÆØÅ]))?(?:{_IN_SMALL_LETTERS}|{_IN_CAPITALS})(?:\s+\([A-ZÆØÅa-zæøå-]{{1,14}}\))?"
_NAMES = rf"{_NAME}(?:,\s+{_NAME})*(?:,?\s+(?:og|samt)\s+{_NAME})?"

_SAID = (
    r"(?:oplyst|udtalt|anført|bemærket|svaret|meddelt|tilkendegivet|angivet|forklaret|redegjort|afgivet|fremsendt"
    r"|bidraget|tilføjet|supplerende\s+oplyst)"
)
_SAYS = r"(?:oplyser|udtaler|anfører|bemærker|svarer|meddeler|tilkendegiver|angiver|forklarer|tilføjer|skriver)"
_FEW_WORDS = r"(?:[\wæøåÆØÅ.§-]+\s+){0,9}?"
_SOURCE = (
    r"(?:udtalelse|udtalelser|bidrag|bidraget|oplysninger|oplysningerne|redegørelse|svar|notat|besvarelse|opgørelse"
    r"|vurdering|høringssvar|brev|tekstbidrag|svarbidrag|bemærkninger|rapport|analyse|undersøgelse|statistik|årsrapport)"
)

# "…, der har oplyst følgende", "…, som oplyser", "…, hvoraf følgende fremgår", "…, som jeg kan henholde mig til"
_RELATIVE = re.compile(
    rf"""\b(?:fra|for|af|hos|til|hørt|spurgt|adspurgt|kontaktet|anmodet|bedt|forelagt)\s+(?P<name>{_NAMES})\s*,?\s+(?:der|som|hvor|hvori|hvoraf|hvortil|og\s+(?=jeg|som|der))\b(?P<tail>[^.]*)""",
    re.VERBOSE,
)
_SUBJECT = re.compile(
    rf"(?P<name>{_NAMES})\s+(?:har\s+{_FEW_WORDS}{_SAID}|{_SAYS}|kan\s+{_FEW_WORDS}(?:oplyse|bemærke|meddele|tilføje))\b"
    r"(?P<tail>[^.]*)"
)
# Verbs in the present end so.
_VERB_BEFORE_NAME = re.compile(r"r\s+[A-ZÆØÅ]")
_INVERTED = re.compile(
    rf"\b(?:har|{_SAYS})\s+(?P<name>{_NAMES})\s+{_FEW_WORDS}(?:{_SAID})\b(?P<tail>[^.]*)"
    rf"|\b{_SAYS}\s+(?P<name2>{_NAMES})\b(?P<tail2>[^.]*)"
)
# A name alone over what follows.
_NAME_HEADING = re.compile(rf"(?P<name>{_NAMES}):")
# What only an institution's assessments are known by: "Prognosen forventer" is nobody's statement.
_INSTITUTION = re.compile(
    r"(?:styrelsen|direktoratet|nævnet|rådet|cent(?:er|eret|ret)\b.*|institut\b.*|instituttet|ministeriet|tilsynet|kommune|kommuner"
    r"|region|regioner|regionerne|politi|politiet|statistik|universitet|foreningen|forbund|forbundet|kommissionen|banken|væsenet|selskabet"
    r"|ombudsmanden|advokaten|revisionen|enheden|tjenesten|sekretariatet|organisationen|domstolen|myndigheden)"
    r"(?:\s+(?:for|mod|i|på|om)\s.+)?$|^(?:KL|DR|DSB|DMI|PET|GEUS|Region\s.+|Danske\s.+)$",
    re.IGNORECASE,
)
# A member of the Folketing, with the party.
_MEMBER = re.compile(r"[A-ZÆØÅ][\w-]+(?:\s+[A-ZÆØÅ][\w.-]*)+\s+\([A-ZÆØÅ]{1,4}\)")
_ASSESSES = (
    r"(?:vurderer|påstår|hævder|kritiserer|skønner|konstaterer|anbefaler|forventer|mener|finder|påpeger|fremhæver"
    r"|understreger|anslår)"
)
_ASSESSMENT = re.compile(
    rf"(?P<name>{_NAMES})\s+{_ASSESSES}\b(?P<tail>[^.]*)"
    rf"|\b(?:er\s+det|[Dd]et\s+er)\s+(?P<name2>{_NAMES}?)s\s+(?:\w+\s+)?(?:vurdering|opfattelse|skøn|forventning|erfaring|anbefaling)\b(?P<tail2>[^.]*)"
)
_ACCORDING = re.compile(
    rf"\b(?:[Ii]følge|[Ii]\s+henhold\s+til)\s+(?P<name>{_NAMES})(?P<tail>[^.]*)"
    rf"|\b[Ee]fter\s+(?P<name2>{_NAMES}?)s\s+(?:oplysninger|oplysning|vurdering|opfattelse|skøn)\b(?P<tail2>[^.]*)"
    rf"|\b(?:oplyst|anført|vurderet)\s+(?:af|fra)\s+(?P<name3>{_NAMES})(?P<tail3>[^.]*)"
)
# The end of such a name and what it is of.
_GENITIVE_ENDS = re.compile(rf"s\s+{_SOURCE}\b")
_GENITIVE = re.compile(rf"\b(?P<name>{_NAMES}?)s\s+{_SOURCE}\b(?P<tail>[^.]*)")
_CONTRIBUTION = re.compile(
    rf"""\b(?:(?:{_SOURCE})(?:\s+(?:til\s+[\wæøå\s]{{3,40}}|herom|hertil))?\s+fra|(?:forelagt|forelægge)\s+[\wæøå\s]{{3,40}}?\s+for|(?:anmodet|bedt|spurgt|hørt)|indhentet\s+(?:[\wæøå]+\s+){{0,6}}(?:fra|hos)|modtaget\s+(?:[\wæøå]+\s+){{0,6}}fra)
    \s+(?P<name>{_NAMES})(?P<tail>[^.]*)""",
    re.VERBOSE,
)
_FOLLOWS = re.compile(
    r"følgende|således|som\s+følger|fremgår|henholde|:\s*$|oplys|udtal|anfør|bemærk|svar", re.IGNORECASE
)
_THAT = re.compile(r"^[^.:]{0,90}?(?:,\s*|\s)(?:at|hvor\w*|hvad|om)\b")

# No announcement does without one of these, and few other sentences have one: words of speech, and of what is obtained.
_SPEAKING = (
    *("oply", "udtal", "anfør", "bemærk", "svare", "meddel", "tilkend", "angiv", "forkla", "redeg", "tilføj"),
    *("skriver", "afgivet", "fremsendt", "bidraget", "henholde", "fremgår"),
)
_ASSESSING = (
    *("vurder", "skøn", "konstaterer", "anbefal", "forvent", "mener", "finder", "påpeger", "fremhæver"),
    *("påstår", "hævder", "kritiser"),
    *("understreger", "anslår", "opfattelse", "erfaring"),
)
_BY_WHAT = ("følge ", "henhold til", "oplyst af", "oplyst fra", "anført af", "vurderet af")
_BY_WHOSE = ("oplysning", "vurdering", "opfattelse", "skøn")
_OBTAINING = (
    *("bidrag", "udtalelse", "oplysning", "redegørelse", "svar", "notat", "opgørelse", "vurdering", "brev"),
    *("rapport", "analyse", "undersøgelse", "statistik"),
    *("bemærkning", "indhentet", "forelagt", "forelægge", "modtaget", "anmodet", "bedt", "spurgt", "hørt"),
)
# What looks like a name at the start of a sentence and is none, or names nobody who can be quoted.
_NO_NAME = re.compile(
    r"(?:Det|Den|De|Der|Dette|Disse|Denne|Dertil|Hertil|Herom|Heraf|Herudover|Derudover|Endvidere|Desuden|Jeg|Vi|Man|Han|Hun|Som|I|På|Til|For|Ved|Efter|Under|Med|Om|Af|Når|Hvis|Endelig|Samtidig|Afslutningsvis|"
    r"Indledningsvis|Spørgeren|Spørger|Spørgerne|Folketinget|Folketingets\s.*|Udvalget|Udvalg.*|.*udvalget|.*udvalg|Regeringen|Ministeren|[\wæøå]+ministeren|Danmark|Svar|Spørgsmål(?:et)?|EU|Loven|Aftalen|Rapporten|"
    r"Lovforslaget|Reglerne|Begge|Alle|Flere|Nogle|Mange|Ingen|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December)",
)
# A capital that a sentence's first word has, before a name.
_LED_BY = re.compile(r"^(?:Af|Fra|Hos|I|Ifølge|Efter|Ved|Både|Også|Samt)\s+(?=[A-ZÆØÅ])")
# A common noun that stands for an authority named before.
_COMMON = {
    "styrelsen": "styrelsen",
    "nævnet": "nævnet",
    "direktoratet": "direktoratet",
    "rådet": "rådet",
    "tilsynet": "tilsynet",
    "instituttet": "institut",
    "centeret": "center",
    "centret": "center",
    "kommunen": "kommune",
    "regionen": "region",
    "myndigheden": "myndighed",
    "politikredsen": "politi",
    "selskabet": "",
    "foreningen": "forening",
}
_OWN = frozenset(("ministeriet", "departementet", "ministeriets departement"))


Manner = Literal["direct", "indirect", "source"]


@dataclass(frozen=True, slots=True)
class Announcement:
    """Whose words a sentence announces or passes on.

    "direct": the words follow; "indirect": the sentence itself passes them on; "source": they were obtained, and no
    more is said. `name` is None where somebody speaks and the sentence does not say who.
    """

    name: str | None
    manner: Manner


Heard = dict[str, tuple[tuple[int, str, Manner], ...]]
"""By sentence: where each that may be an announcement leads up to, who is named as written, and in what manner."""

_CAPITAL = re.compile("[A-ZÆØÅ]")
_IS = re.compile(r"\b(?:er\s+det|[Dd]et\s+er)\b")
_FOLLOWING = re.compile(r"\bfølgende\b")
_COLON_INSIDE = re.compile(r"[^.:]{0,120}:\s+[A-ZÆØÅ]")
_AWAITED = re.compile(r"\bafvent|\bved\s+at\s+indhente|\bvil\s+(?:\w+\s+)?indhente|endnu\s+ikke\s+(?:har\s+)?modtaget")
_AT = re.compile(r"\bat\b")
_SPEECH = re.compile(rf"\b(?:{_SAID}|{_SAYS})\b")
_IT_APPEARS = re.compile(r"Det\s+fremgår|Af\s")
_NAME_ALONE = re.compile(_NAME)
_SHORT_NAME = re.compile(r"\s+\(([A-ZÆØÅ][A-Za-zÆØÅæøå-]{1,13})\)$")


def _capitals(text: str, end: int | None = None) -> Iterator[int]:
    return (capital.start() for capital in _CAPITAL.finditer(text, 0, len(text) if end is None else end))


def _heard_in(sentence: str) -> tuple[tuple[int, str, Manner], ...]:
    heard: list[tuple[int, str, Manner]] = []
    ends_open = sentence.rstrip().endswith(":")
    if ends_open and (heading := _NAME_HEADING.fullmatch(sentence.strip())) and _INSTITUTION.search(_bare(heading[1])):
        return ((len(sentence), heading[1], "direct"),)
    for pattern, verb_known in _patterns(sentence):
        for match in _found(pattern, sentence):
            groups = match.groupdict()
            written = groups.get("name") or groups.get("name2") or groups.get("name3") or ""
            tail = groups.get("tail") or groups.get("tail2") or groups.get("tail3") or ""
            may_assess = _INSTITUTION.search(_bare(written)) or _MEMBER.fullmatch(one_line(written))
            if pattern in (_ASSESSMENT, _ACCORDING) and not may_assess:
                continue
            if manner := _manner(sentence, tail, ends_open, verb_known, match):
                heard.append((match.end() - len(tail), written, manner))
    return tuple(heard)


def _bare(name: str) -> str:
    """The name without a short form in brackets."""
    return one_line(re.sub(r"\s*\([^)]*\)", "", name))


def _found(pattern: re.Pattern[str], sentence: str) -> Iterator[re.Match[str]]:
    if pattern is _SUBJECT:
        return matches_at(pattern, sentence, _capitals(sentence))
    if pattern is _ASSESSMENT:
        starts = sorted({*_capitals(sentence), *(verb.start() for verb in _IS.finditer(sentence))})
        return matches_at(pattern, sentence, starts)
    if pattern is _GENITIVE:
        ends = [end.start() for end in _GENITIVE_ENDS.finditer(sentence)]
        return matches_at(pattern, sentence, _capitals(sentence, ends[-1]) if ends else ())
    if pattern is _INVERTED and _VERB_BEFORE_NAME.search(sentence) is None:
        return iter(())
    return pattern.finditer(sentence)


def _patterns(sentence: str) -> list[tuple[re.Pattern[str], bool]]:
    """The patterns that the words of a sentence allow for, each with whether its verb says that somebody speaks."""
    patterns = [(_SUBJECT, True), (_INVERTED, True)] if holds_any(sentence, _SPEAKING) else []
    obtains = holds_any(sentence, _OBTAINING)
    if patterns or obtains:
        patterns.append((_RELATIVE, False))
    if obtains:
        patterns += [(_GENITIVE, False), (_CONTRIBUTION, False)]
    if holds_any(sentence, _ASSESSING):
        patterns.append((_ASSESSMENT, True))
    if holds_any(sentence, _BY_WHAT) or ("fter " in sentence and holds_any(sentence, _BY_WHOSE)):
        patterns.append((_ACCORDING, False))
    return patterns


def _manner(sentence: str, tail: str, ends_open: bool, verb_known: bool, match: re.Match[str]) -> Manner | None:
    pattern = match.re
    # What was asked for need not have come.
    obtained = pattern is _CONTRIBUTION and not match.group().startswith(("anmodet", "bedt", "spurgt", "hørt"))
    if ends_open:
        if pattern is _SUBJECT and _THAT.search(tail):
            # "X oplyser, at styrelsen gør følgende:" says something itself, and the list that follows is X's too.
            return "indirect"
        if verb_known or _FOLLOWS.search(tail) or pattern is _CONTRIBUTION:
            return "direct"
    elif _COLON_INSIDE.match(tail) and (verb_known or obtained):
        # "X oplyser: Det regner." passes on what stands after the colon.
        return "indirect"
    if verb_known:
        return "direct" if _FOLLOWING.search(tail) else "indirect" if _THAT.search(tail) else None
    if pattern is _CONTRIBUTION:
        return "source" if obtained and not _AWAITED.search(sentence) else None
    return "indirect" if _reports(sentence, tail, pattern) else None


def _reports(sentence: str, tail: str, pattern: re.Pattern[str]) -> bool:
    """Whether a sentence that names somebody without a verb of speech passes on that one's words."""
    if pattern is _GENITIVE:
        return bool(_IT_APPEARS.match(sentence) and _AT.search(tail)) and "fremgår" in sentence
    if pattern is _RELATIVE:
        return bool(_SPEECH.search(tail) and _AT.search(tail))
    return pattern is _ACCORDING


class Speakers:
    """The authorities that a letter has named so far, and the names it calls itself by."""

    def __init__(self, own: tuple[str, ...], heard: Heard | None = None) -> None:
        self._heard: Heard = {} if heard is None else heard
        self._own = frozenset(name.casefold() for name in own) | _OWN
        self._named: list[str] = []
        self._short: dict[str, str] = {}

    def announced(self, sentence: str, speaking: tuple[str, ...]) -> Announcement | None:
        """What a sentence announces; `speaking` are those who are speaking already, innermost first."""
        if "(" in sentence:
            self._learn_short_names(sentence)
        heard = self._heard.get(sentence)
        if heard is None:
            heard = self._heard[sentence] = _heard_in(sentence)
        best: tuple[int, Announcement] | None = None
        for at, written, manner in heard:
            name, known = self._resolve(written, speaking)
            if not known:
                continue
            candidate = Announcement(name, manner)
            if (
                best is None
                or _rank(candidate) > _rank(best[1])
                or (_rank(candidate) == _rank(best[1]) and at > best[0])
            ):
                best = at, candidate
        if best is not None and best[1].name is not None:
            self._named.append(best[1].name)
        return best[1] if best else None

    def _resolve(self, written: str, speaking: tuple[str, ...]) -> tuple[str | None, bool]:
        """The name as it is cited, and whether it can be anybody's words at all; None for one that cannot be told."""
        name = one_line(re.sub(r"\s*\([^)]*\)", "", written)).strip(" ,-")
        name = _LED_BY.sub("", name)
        if not name or _NO_NAME.fullmatch(name):
            return None, False
        if (
            parent := re.fullmatch(r"[^,]*(?:ministeriet|Ministeriet for [^,]+), ([^,]+)", name)
        ) and " og " not in parent[1]:
            # A ministry and the authority under it that was asked.
            name = parent[1]
        name = self._short.get(name, name)
        key = name.casefold()
        if key.removesuffix("s") in self._own or key in self._own:
            # Inside a quotation "ministeriet" is the one quoted.
            return None, False
        if speaking and any(key == other.casefold() for other in speaking):
            return None, False
        if key in _COMMON:
            ending = _COMMON[key]
            for earlier in (*speaking[:1], *reversed(self._named)):
                if ending and ending in earlier.casefold():
                    return (None, False) if earlier in speaking else (earlier, True)
            return (self._named[-1], True) if len(set(self._named)) == 1 and not speaking else (None, True)
        return name, True

    def _learn_short_names(self, sentence: str) -> None:
        for found in matches_at(_NAME_ALONE, sentence, _capitals(sentence)):
            if bracket := _SHORT_NAME.search(found[0]):
                self._short.setdefault(bracket[1], one_line(found[0][: bracket.start()]))


_ORDER = {"source": 0, "indirect": 1, "direct": 2}


def _rank(announcement: Announcement) -> int:
    return _ORDER[announcement.manner] * 2 + (announcement.name is not None)
