"""Words of a sentence that may announce another's: "Rigspolitiet har oplyst følgende:", "ifølge Rigspolitiet"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from corpus.letters.anchors import holds_any, matches_at
from corpus.letters.authorities import (
    COMMON,
    COMMON_OR_NAME,
    COMPANY_FORM,
    INSTITUTION,
    OCCUPATION,
    UNNAMED,
    bare,
    can_be_quoted,
    is_thing,
    without_genitive,
)

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
_IN_CAPITALS = (
    rf"{_CAP}(?:\s+{COMPANY_FORM}|\s+(?:og|for|mod|i|på|&)\s+{_CAP}|\s+[a-zæøå]+\s+for\s+{_CAP}|\s+{_CAP}|(?<=-),\s+{_CAP}(?=\s+og\s)"
    rf"|(?:(?<=oreningen)|(?<=slutningen)|(?<=orbundet))\s+af\s+{_CAP}){{0,11}}"
)
# Ministers by their title at the start of a sentence.
MINISTER = (
    r"(?:[A-ZÆØÅ][\wæøå]+-(?:,\s+[a-zæøå]+-){0,3}\s+og\s+[a-zæøå]+ministeren\b"
    r"|Ministeren\s+for\s+[a-zæøå]+(?:(?:,\s+|\s+og\s+)(?!har\b|som\b|der\b)[a-zæøå]+){0,5})"
)
# The S of "A/S" begins no name.
NAME = (
    rf"(?<!\b[A-ZÆØÅ]/)(?:(?:Det|Den|De|[AIKP]/S)\s+(?=[A-ZÆØÅ]))?(?:{_IN_SMALL_LETTERS}|{MINISTER}|{_IN_CAPITALS})"
    r"(?:\s+\([A-ZÆØÅa-zæøå-]{1,14}\))?"
)
# The genitive: "Regnstyrelsens", "KL's", "Regn A/S'".
_OF = r"(?:['’]s|s|(?<=[SsXxZz])['’])"
_NAMES = rf"{NAME}(?:,\s+{NAME}){{0,8}}(?:,?\s+(?:og|samt)\s+{NAME})?"

_SAID = (
    r"(?:oplyst|udtalt|anført|bemærket|svaret|meddelt|tilkendegivet|angivet|forklaret|redegjort|afgivet|fremsendt"
    r"|bidraget|tilføjet|supplerende\s+oplyst)"
)
_SAYS_NOW = r"oplyser|udtaler|anfører|bemærker|svarer|meddeler|tilkendegiver|angiver|forklarer|tilføjer|skriver"
_SAID_THEN = r"oplyste|udtalte|anførte|bemærkede|svarede|meddelte|tilkendegav|angav|forklarede|tilføjede|skrev"
_SAYS = rf"(?:{_SAYS_NOW}|{_SAID_THEN})"
# What may stand between a verb and its second word: "peger endvidere på", "lægger videre til grund".
_ADVERB = (
    r"(?:derimod|dog|endvidere|desuden|også|imidlertid|således|samtidig|fortsat|generelt|ikke|derfor|videre|herudover"
    r"|derudover|ligeledes|tillige|yderligere|særligt|især|navnlig|overordnet|supplerende|endelig|blandt\s+andet"
    r"|bl\.\s?a\.|i\s+øvrigt)"
)
_BETWEEN = rf"(?:{_ADVERB}\s+){{0,3}}"
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
# Verbs end so, in the present and the past.
_VERB_BEFORE_NAME = re.compile(r"[rev]\s+[A-ZÆØÅ]")
_INVERTED = re.compile(
    rf"\b(?:har|{_SAYS})\s+(?P<name>{_NAMES})\s+{_FEW_WORDS}(?:{_SAID})\b(?P<tail>[^.]*)"
    rf"|\b{_SAYS}\s+(?P<name2>{_NAMES})\b(?P<tail2>[^.]*)"
)
# "har udarbejdet følgende bidrag", "har følgende bemærkninger"
_GIVEN = (
    r"(?:udarbejdet|udfærdiget|givet|leveret|afleveret|sendt|fremsendt|indsendt|afgivet|skrevet|formuleret|bidraget\s+med"
    r"|svaret\s+med|kommet\s+med)"
)
_WHAT_FOLLOWS = (
    rf"(?=(?:følgende|nedenstående)\s+(?:[\wæøå]+\s+){{0,2}}?[\wæøå]*(?:{_SOURCE}|bemærkning|kommentar|kommentarer|beskrivelse"
    r"|forklaring|orientering|status|tekst|indstilling)\b)"
)
_GIVING = re.compile(
    rf"(?P<name>{_NAMES})\s+har\s+(?:{_FEW_WORDS}{_GIVEN}\s+(?:[\wæøå]+\s+){{0,4}}?"
    rf"|(?:(?:hertil|herom|endvidere|desuden|derudover|også|supplerende)\s+){{0,2}}){_WHAT_FOLLOWS}(?P<tail>[^.]*)"
    rf"|\bhar\s+(?P<name2>{_NAMES})\s+{_FEW_WORDS}{_GIVEN}\s+(?:[\wæøå]+\s+){{0,4}}?{_WHAT_FOLLOWS}(?P<tail2>[^.]*)"
)
# A name alone over what follows.
_NAME_HEADING = re.compile(rf"(?P<name>{_NAMES}):")
_ASSESSES_NOW = (
    r"vurderer|påstår|hævder|kritiserer|skønner|konstaterer|anbefaler|forventer|mener|finder|påpeger|fremhæver|understreger"
    r"|anslår"
)
# These may say what was done as well: only with "at" do they say what somebody thinks.
_ASSESSES_THAT = (
    r"vurderede|påstod|hævdede|kritiserede|skønnede|konstaterede|anbefalede|forventede|mente|fandt|påpegede|fremhævede"
    rf"|understregede|anslog|konkluderede|foreslog|konkluderer|foreslår|advarer\s+{_BETWEEN}om|(?:peger|pegede)\s+{_BETWEEN}på"
    rf"|(?:gør|gjorde)\s+{_BETWEEN}(?:opmærksom\s+på|gældende)|(?:giver|gav)\s+{_BETWEEN}udtryk\s+for"
    rf"|(?:er|var)\s+{_BETWEEN}(?:af\s+den\s+opfattelse|enig\s+i)|(?:lægger|lagde)\s+{_BETWEEN}(?:til\s+grund|vægt\s+på)"
    rf"|(?:henleder|henledte)\s+{_BETWEEN}(?:\w+\s+)?opmærksomhed(?:en)?\s+på"
    r"|bekræfter|bekræftede|fastslår|fastslog|noterer|rapporterer|rapporterede"
    r"|(?:orienterer|orienterede|informerer|informerede)\s+(?:\w+\s+)?om|beskriver|beskrev|frygter|frygtede"
    rf"|(?:henviser|henviste)\s+{_BETWEEN}til|argumenterer\s+{_BETWEEN}for"
    r"|afviser|afviste|erkender|erkendte|estimerer|estimerede|forudser|beretter"
)
_ASSESSES = rf"(?:{_ASSESSES_NOW}|{_ASSESSES_THAT})"
_ASSESSED = (
    r"(?:vurderet|påstået|hævdet|kritiseret|skønnet|konstateret|anbefalet|ment|fundet|påpeget|fremhævet|understreget|anslået"
    r"|konkluderet|foreslået|advaret\s+om|peget\s+på|gjort\s+(?:opmærksom\s+på|gældende)|givet\s+udtryk\s+for"
    r"|lagt\s+(?:til\s+grund|vægt\s+på)|bekræftet|fastslået|noteret|rapporteret|indberettet|(?:orienteret|informeret)\s+(?:\w+\s+)?om"
    r"|beskrevet|frygtet|henvist\s+til|henledt\s+(?:\w+\s+)?opmærksomhed(?:en)?\s+på|argumenteret\s+for|afvist|erkendt|estimeret|berettet)"
)
_ASSESSMENT = re.compile(
    rf"(?P<name>{_NAMES})\s+(?:{_ASSESSES}|har\s+{_FEW_WORDS}{_ASSESSED})\b(?P<tail>[^.]*)"
    rf"|\b(?:er\s+det|[Dd]et\s+er)\s+(?P<name2>{_NAMES}?){_OF}\s+(?:\w+\s+)?(?:vurdering|opfattelse|skøn|forventning|erfaring|anbefaling)\b(?P<tail2>[^.]*)"
)
# "Desuden peger Regnstyrelsen på, at ...": the name parts the verb.
_PARTED = (
    rf"(?:peger|pegede|gør|gjorde|giver|gav|lægger|lagde|henleder|henledte|henviser|henviste)\s+(?P<name3>{_NAMES})\s+"
    rf"{_BETWEEN}(?:på|opmærksom\s+på|gældende|udtryk\s+for|til\s+grund|vægt\s+på|(?:\w+\s+)?opmærksomhed(?:en)?\s+på|til)"
    r"(?P<tail3>,?\s+at\b[^.]*)"
)
# "Samtidig vurderer Regnstyrelsen, at ..."
_ASSESSMENT_INVERTED = re.compile(
    rf"\b(?:{_ASSESSES}\s+(?P<name>{_NAMES})(?P<tail>[^.]*)|har\s+(?P<name2>{_NAMES})\s+{_FEW_WORDS}{_ASSESSED}\b(?P<tail2>[^.]*)"
    rf"|{_PARTED})"
)
# "ifølge de seneste tal fra", "ifølge en opgørelse udarbejdet af"; "en opgørelse af" says what it is about.
_SOURCE_OF = (
    rf"(?:[a-zæøå]+\s+){{0,5}}?[a-zæøå]*(?:{_SOURCE}|tal|tallene|data|skøn|prognose|registrering|registreringer)"
    r"\s+(?:[a-zæøå]+\s+){0,3}?(?:fra|hos|(?:udarbejdet|foretaget|lavet|udført|offentliggjort|indsamlet|registreret)\s+af)\s+"
)
_ACCORDING = re.compile(
    rf"\b(?:[Ii]\s?følge|[Ii]flg\.|[Ii]\s+henhold\s+til)\s+(?:(?P<kind>{OCCUPATION})\s+|{_SOURCE_OF})?(?P<name>{_NAMES})(?P<tail>[^.]*)"
    rf"|\b(?:[Ii]\s?følge|[Ii]flg\.)\s+(?P<name4>{UNNAMED})\b(?P<tail4>[^.]*)"
    rf"|\b[Ee]fter\s+(?P<name2>{_NAMES}?){_OF}\s+(?:oplysninger|oplysning|vurdering|opfattelse|skøn)\b(?P<tail2>[^.]*)"
    rf"|\b(?:oplyst|anført|vurderet|oplyses|anføres|vurderes)\s+(?:af|fra)\s+(?P<name3>{_NAMES})(?P<tail3>[^.]*)"
)
# The end of such a name and what it is of.
_GENITIVE_ENDS = re.compile(rf"(?:s|[Ss]['’])\s+{_SOURCE}\b")
# The rest of a sentence, with the dates in it: "af 3. maj 2012, at ...".
_TAIL = r"[^.]*(?:(?<=\d)\.\s[^.]*)*"
_GENITIVE = re.compile(rf"\b(?P<name>{_NAMES}?){_OF}\s+{_SOURCE}\b(?P<tail>{_TAIL})")
_CONTRIBUTION = re.compile(
    rf"""\b(?:(?i:{_SOURCE})(?:\s+(?:til\s+[\wæøå\s]{{3,40}}|herom|hertil))?\s+fra|(?:forelagt|forelægge)\s+[\wæøå\s]{{3,40}}?\s+for|(?:anmodet|bedt|spurgt|hørt)|indhentet\s+(?:[\wæøå]+\s+){{0,6}}(?:fra|hos)|modtaget\s+(?:[\wæøå]+\s+){{0,6}}fra|[Ff]ra(?=\s+{_NAMES}\s+(?:er\s+(?:der\s+)?)?(?:modtaget|indhentet|fået)\b))
    \s+(?P<name>{_NAMES})(?P<tail>[^.]*)""",
    re.VERBOSE,
)
# "Det fremgår endvidere af Regnrådets årsberetning for 2010, at": be it of which paper, one who has spoken says it.
_ONE = rf"{_NAMES}?|{'|'.join((*COMMON, *COMMON_OR_NAME))}"
_APPEARS = re.compile(
    rf"(?:Det\s+fremgår|[A-ZÆØÅ][a-zæøå]+\s+fremgår\s+det)\s+{_BETWEEN}af\s+(?P<name>{_ONE}){_OF}(?P<tail>\s+[a-zæøå]{_TAIL})"
    rf"|Af\s+(?P<name2>{_ONE}){_OF}(?P<tail2>\s+[a-zæøå](?:[^.,:]|(?<=\d)\.\s){{1,90}}?\sfremgår\s+det\b{_TAIL})"
)
# "Af den undersøgelse, som firmaet Regn & Sne har udført, fremgår det, at": no "at" may stand before the writer's name.
_WORK_SHOWS = re.compile(
    rf"(?:Det\s+fremgår\s+{_BETWEEN}af|Af)\s+(?![^,]*\bat\b)[a-zæøå][^.,:]{{1,80}},\s+som\s+(?:(?P<kind>{OCCUPATION})\s+)?"
    rf"(?P<name>{_NAMES})\s+har\s+(?:udført|udarbejdet|lavet|foretaget|skrevet|offentliggjort)"
    rf"(?P<tail>,?\s+(?:fremgår\s+det\b[^.,:]{{0,30}},?\s+)?at\b{_TAIL})"
)
# Papers and figures that speak for their writer only where the sentence says what they show: "tal fra X viser, at".
_PAPER = (
    r"(?:udtalelsen|redegørelsen|svaret|notatet|besvarelsen|opgørelsen|opgørelser|vurderingen|vurderinger|høringssvaret"
    r"|høringssvar|brevet|rapporten|rapporter|analysen|analyser|undersøgelsen|undersøgelser|statistikken|tal|tallene|data"
    r"|beregning|beregninger|beregningerne|registreringer|registreringerne|prognose|prognosen|skøn|skønnet)"
)
_PAPER_OF = re.compile(
    rf"\b(?i:{_PAPER})\s+(?:[a-zæøå]+\s+){{0,3}}?(?:fra|hos)\s+(?P<name>{_NAMES})(?P<tail>[^.]*)"
    rf"|\b(?P<name2>{_NAMES}?){_OF}\s+(?:[a-zæøå]+\s+){{0,2}}?{_PAPER}\b(?P<tail2>[^.]*)"
)
_FOLLOWS = re.compile(
    r"følgende|således|som\s+følger|fremgår|henholde|:\s*$|oplys|udtal|anfør|bemærk|svar", re.IGNORECASE
)
_THAT = re.compile(r"^[^.:]{0,90}?(?:,\s*|\s)(?:at|hvor\w*|hvad|om)\b")

# Before a colon: "følgende om tilskuddet:" and "følgende om, hvor meget det er:" only say what the words are about.
_CLAUSE = re.compile(r"^[^.:]{0,90}?(?:,\s*om|(?:,\s*|\s)(?:at|hvor\w*|hvad))\b")

# No announcement does without one of these, and few other sentences have one: words of speech, and of what is obtained.
_SPEAKING = (
    *("oply", "udtal", "anfør", "bemærk", "svare", "meddel", "tilkend", "angiv", "forkla", "redeg", "tilføj"),
    *("skriver", "skrev", "angav", "afgivet", "fremsendt", "bidraget", "henholde", "fremgår"),
)
_ASSESSING = (
    *("vurder", "skøn", "anbefal", "forvent", "mener", "finder", "kritiser"),
    *("understreg", "anslå", "anslog", "opfattelse", "erfaring", "konklu", "foresl", "advare", "påpege", "fremhæve"),
    *("konstater", "mente", "ment", "fandt", "fundet", "påst", "hævd", "pege", "opmærksom", "udtryk"),
    *(
        "gældende",
        "enig",
        "til grund",
        "vægt",
        "bekræft",
        "fastsl",
        "noter",
        "rapport",
        "indberett",
        "orienter",
        "informer",
    ),
    *("beskr", "frygt", "forudse", "henvi", "argument", "afvis", "erkend", "estimer", "beret"),
)
_BY_WHAT = ("følge", "flg.", "henhold", "oplyst", "anført", "vurderet", "oplyses", "anføres", "vurderes")
_SHOWING = ("viser", "viste", "konklu", "fastslår", "dokumenter", "angiver", "peger", "fremgår", "hvoraf", "hvori")
_BY_WHOSE = ("oplysning", "vurdering", "opfattelse", "skøn")
_OBTAINING = (
    *("bidrag", "udtalelse", "oplysning", "redegørelse", "svar", "notat", "opgørelse", "vurdering", "brev"),
    *("rapport", "analyse", "undersøgelse", "statistik"),
    *("bemærkning", "indhentet", "forelagt", "forelægge", "modtaget", "anmodet", "bedt", "spurgt", "hørt"),
)

Manner = Literal["direct", "indirect", "source"]
"""How another's words are announced: "direct": they follow; "indirect": the sentence itself passes them on; "source":
they were obtained, and no more is said."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What may be an announcement: where in its sentence it leads up to, who is named as written, in what manner."""

    at: int
    written: str
    manner: Manner
    somebody: bool = True
    """That the words themselves show that the named one speaks; else only one who is known to have spoken does."""
    only_known: bool = False
    """That it says nothing of one who is not known to have spoken."""


_CAPITAL = re.compile("[A-ZÆØÅ]")
_IS = re.compile(r"\b(?:er\s+det|[Dd]et\s+er)\b")
_FOLLOWING = re.compile(r"\bfølgende\b")
_COLON_INSIDE = re.compile(r"[^.:]{0,120}:\s+[A-ZÆØÅ]")
_AWAITED = re.compile(r"\bafvent|\bved\s+at\s+indhente|\bvil\s+(?:\w+\s+)?indhente|endnu\s+ikke\s+(?:har\s+)?modtaget")
_AT = re.compile(r"\bat\b")
# Nothing but adverbs between a verb of opinion and the clause: the subject stood before it.
_AT_ONCE = re.compile(rf"(?:\s+{_ADVERB}){{0,3}},?\s+at\b")
_SPEECH = re.compile(rf"\b(?:{_SAID}|{_SAYS})\b")
_ONLY_WITH_THAT = re.compile(rf"\b(?:{_SAID_THEN}|{_ASSESSES_THAT}|{_ASSESSED})\b")
# A clause, no infinitive: "oplyste i 2020, at", "oplyste i 2020 at der".
_AT_SOON = re.compile(r"[^.:]{0,60}?(?:,\s+at\b|\s+at\s+(?:(?!\w+e\b)|(?:de|alle|disse|nogle|mange|flere|begge)\b))")
# "Derfor har vi foreslået, at ...": the subject comes after the verb.
_SUBJECT_AFTER = re.compile(
    r"\s+har\s+(?:jeg|vi|man|han|hun|de|det|den|regeringen|ministeriet|folketinget|[a-zæøå]+ministeren)\b"
)
_THINGS_DO = re.compile(
    rf"\b(?:peger?|pegede)\s+{_BETWEEN}på\b|\b(?:bekræft|fastsl|beskr|understreg|fremhæv|henvis)\w+"
)
_IT_APPEARS = re.compile(r"Det\s+fremgår|Af\s")
# "… opgørelse viser, at", "… udtalelse, hvoraf det fremgår, at": what a paper says its writer says.
_PAPER_SAYS = re.compile(
    r"[^.,:]{0,60}?\s(?:viser|viste|konkluderer|fastslår|dokumenterer|angiver|peger\s+på)\b[^.]*\bat\b"
    r"|[^.:]{0,60}?,\s+(?:hvoraf|hvori)\s+(?:det\s+)?(?:\w+\s+){0,3}?(?:fremgår|anføres|oplyses|konkluderes|vurderes)\b[^.]*\bat\b"
)
_PASSIVE = re.compile(r"(?:oplyses|anføres|vurderes)\b")


def capitals(text: str, end: int | None = None) -> Iterator[int]:
    return (capital.start() for capital in _CAPITAL.finditer(text, 0, len(text) if end is None else end))


def hints(sentence: str) -> tuple[Hint, ...]:
    """What in a sentence may announce or pass on another's words, in no order."""
    heard: list[Hint] = []
    ends_open = sentence.rstrip().endswith(":")
    if ends_open and (heading := _NAME_HEADING.fullmatch(sentence.strip())) and INSTITUTION.search(bare(heading[1])):
        return (Hint(len(sentence), heading[1], "direct"),)
    for pattern, verb_known in _patterns(sentence):
        for match in _found(pattern, sentence):
            groups = match.groupdict()
            written = next((groups[name] for name in ("name", "name2", "name3", "name4") if groups.get(name)), "")
            tail = next((groups[name] for name in ("tail", "tail2", "tail3", "tail4") if groups.get(name)), "")
            somebody = True
            if pattern in (_ACCORDING, _GENITIVE, _PAPER_OF, _APPEARS):
                written = without_genitive(written)
            open_to_things = pattern in (_ASSESSMENT, _ASSESSMENT_INVERTED, _ACCORDING, _WORK_SHOWS)
            if open_to_things and (groups.get("name4") or not can_be_quoted(written)):
                somebody = bool(groups.get("kind")) or written in COMMON or written in COMMON_OR_NAME
                if not somebody and not _may_be_somebody(match, written, tail):
                    continue
            if pattern in (_GENITIVE, _PAPER_OF) and is_thing(written) and not can_be_quoted(written):
                continue
            if manner := _manner(sentence, tail, ends_open, verb_known, match):
                heard.append(Hint(match.end() - len(tail), written, manner, somebody, only_known=pattern is _APPEARS))
    return tuple(heard)


def _may_be_somebody(match: re.Match[str], written: str, tail: str) -> bool:
    """Whether a name that does not show whose it is can be somebody's who is passed on here."""
    if is_thing(written) or _SUBJECT_AFTER.match(match.group(), len(written)):
        return False
    if (
        match.re is _ASSESSMENT
        and match.end("name") == len(written)
        and " " not in written
        and _THINGS_DO.search(match[0])
    ):
        # The first word of a sentence: "Udviklingen bekræfter, at ...".
        return False
    if match.re in (_ASSESSMENT, _ASSESSMENT_INVERTED):
        # "Derfor mener jeg, at ..." has no name at all, and one who "finder balancen" says nothing.
        return (match.re is _ASSESSMENT and match["name"] is None) or _AT_ONCE.match(tail) is not None
    # What acts are in accordance with is a rule nearly always.
    return not match.group().lower().startswith("i henhold")


def _found(pattern: re.Pattern[str], sentence: str) -> Iterator[re.Match[str]]:
    if pattern is _SUBJECT:
        return matches_at(pattern, sentence, capitals(sentence))
    if pattern is _ASSESSMENT:
        starts = sorted({*capitals(sentence), *(verb.start() for verb in _IS.finditer(sentence))})
        return matches_at(pattern, sentence, starts)
    if pattern is _GENITIVE:
        ends = [end.start() for end in _GENITIVE_ENDS.finditer(sentence)]
        return matches_at(pattern, sentence, capitals(sentence, ends[-1]) if ends else ())
    if pattern in (_APPEARS, _WORK_SHOWS):
        return matches_at(pattern, sentence, (0,))
    if pattern is _INVERTED and _VERB_BEFORE_NAME.search(sentence) is None:
        return iter(())
    return pattern.finditer(sentence)


def _patterns(sentence: str) -> list[tuple[re.Pattern[str], bool]]:
    """The patterns that the words of a sentence allow for, each with whether its verb says that somebody speaks."""
    patterns = [(_SUBJECT, True), (_INVERTED, True)] if holds_any(sentence, _SPEAKING) else []
    obtains = holds_any(sentence[:1].lower() + sentence[1:], _OBTAINING)
    if patterns or obtains:
        patterns.append((_RELATIVE, False))
    if obtains:
        patterns += [(_GENITIVE, False), (_CONTRIBUTION, False)]
    if holds_any(sentence, ("følgende", "nedenstående")):
        patterns.append((_GIVING, True))
    if holds_any(sentence, _ASSESSING):
        patterns += [(_ASSESSMENT, True), (_ASSESSMENT_INVERTED, True)]
    if holds_any(sentence, _BY_WHAT) or ("fter " in sentence and holds_any(sentence, _BY_WHOSE)):
        patterns.append((_ACCORDING, False))
    if holds_any(sentence, _SHOWING) and _AT.search(sentence):
        patterns.append((_PAPER_OF, False))
        if "fremgår" in sentence:
            patterns += [(_APPEARS, False), (_WORK_SHOWS, False)]
    return patterns


def _manner(sentence: str, tail: str, ends_open: bool, verb_known: bool, match: re.Match[str]) -> Manner | None:
    pattern = match.re
    # What was asked for need not have come.
    obtained = pattern is _CONTRIBUTION and not match.group().startswith(("anmodet", "bedt", "spurgt", "hørt"))
    if pattern in (_PAPER_OF, _APPEARS, _WORK_SHOWS):
        return "indirect" if _reports(sentence, tail, match) else None
    if ends_open:
        if pattern is _SUBJECT and (clause := _CLAUSE.match(tail)) and not _FOLLOWING.search(clause.group()):
            # "X oplyser, at styrelsen gør følgende:" says something itself, and the list that follows is X's too.
            return "indirect"
        if verb_known or _FOLLOWS.search(tail) or pattern is _CONTRIBUTION:
            return "direct"
    elif _COLON_INSIDE.match(tail) and (verb_known or obtained):
        # "X oplyser: Det regner." passes on what stands after the colon.
        return "indirect"
    if pattern is _GIVING:
        return "direct"
    if verb_known:
        return _manner_of_verb(tail, match)
    if pattern is _CONTRIBUTION:
        if obtained and _reports(sentence, tail, match):
            return "indirect"
        return "source" if obtained and not _AWAITED.search(sentence) else None
    return "indirect" if _reports(sentence, tail, match) else None


def _manner_of_verb(tail: str, match: re.Match[str]) -> Manner | None:
    if _FOLLOWING.search(tail):
        return "direct"
    strict = _ONLY_WITH_THAT.search(match.group(), 0, len(match.group()) - len(tail)) is not None
    return "indirect" if (_AT_SOON if strict else _THAT).match(tail) else None


def _reports(sentence: str, tail: str, match: re.Match[str]) -> bool:
    """Whether a sentence that names somebody without a verb of speech passes on that one's words."""
    pattern = match.re
    if pattern in (_APPEARS, _WORK_SHOWS):
        return _AT.search(tail) is not None
    if pattern in (_GENITIVE, _CONTRIBUTION, _PAPER_OF):
        appears = "fremgår" in sentence and _IT_APPEARS.match(sentence) and _AT.search(tail)
        return _PAPER_SAYS.match(tail) is not None or bool(appears)
    if pattern is _RELATIVE:
        return bool(_SPEECH.search(tail) and _AT.search(tail))
    return pattern is _ACCORDING and (_PASSIVE.match(match.group()) is None or _AT.search(tail) is not None)
