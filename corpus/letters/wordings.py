"""Wordings that announce another's words or pass them on, and which of them a sentence can hold at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from corpus.letters.anchors import holds_any, matches_at
from corpus.letters.authorities import COMMON, COMMON_OR_NAME, OCCUPATION, UNNAMED
from corpus.letters.names import NAMES, OF, capitals
from corpus.letters.phrases import ANY_PHRASE, PHRASE

_SAID = (
    r"(?:oplyst|udtalt|anført|bemærket|svaret|meddelt|tilkendegivet|angivet|forklaret|redegjort|afgivet|fremsendt"
    # "har bidraget til at mindske" is no contribution to an answer.
    r"|bidraget(?!\s+(?:[a-zæøå]+\s+){0,2}?til(?:,?\s+at|\s+(?:en|et|den|det))\b)|tilføjet|supplerende\s+oplyst|fortalt|sagt)"
)
_SAYS_NOW = (
    r"oplyser|udtaler|anfører|bemærker|svarer|meddeler|tilkendegiver|angiver|forklarer|tilføjer|skriver|fortæller|siger"
)
_SAID_THEN = (
    r"oplyste|udtalte|anførte|bemærkede|svarede|meddelte|tilkendegav|angav|forklarede|tilføjede|skrev|fortalte|sagde"
)
_SAYS = rf"(?:{_SAYS_NOW}|{_SAID_THEN})"
# What may stand between a verb and its second word: "peger endvidere på", "lægger videre til grund".
ADVERB = (
    r"(?:derimod|dog|endvidere|desuden|også|imidlertid|således|samtidig|fortsat|generelt|ikke|derfor|videre|herudover"
    r"|derudover|ligeledes|tillige|yderligere|særligt|især|navnlig|overordnet|supplerende|endelig|blandt\s+andet"
    r"|bl\.\s?a\.|i\s+øvrigt|i\s+den\s+(?:forbindelse|sammenhæng|anledning)|på\s+den\s+baggrund|hertil|herved)"
)
BETWEEN = rf"(?:{ADVERB}\s+){{0,3}}"
# "har krav på at få oplyst": who is told something tells nothing.
_FEW_WORDS = r"(?:(?!at\s+(?:få|blive)\s)[\wæøåÆØÅ.§-]+\s+){0,9}?"
SOURCE = (
    r"(?:udtalelse|udtalelser|bidrag|bidraget|oplysninger|oplysningerne|redegørelse|svar|notat|besvarelse|opgørelse"
    r"|vurdering|høringssvar|brev|tekstbidrag|svarbidrag|bemærkninger|rapport|analyse|undersøgelse|statistik|årsrapport)"
)

# Who stands after a word that leads up to a name.
WHO = rf"(?:{PHRASE}|{NAMES})"

# "…, der har oplyst følgende", "…, som oplyser", "…, hvoraf følgende fremgår", "…, som jeg kan henholde mig til"
RELATIVE = re.compile(
    rf"""\b(?:fra|for|af|hos|til|hørt|spurgt|adspurgt|kontaktet|anmodet|bedt|forelagt)\s+(?P<name>{WHO})\s*,?\s+(?:der|som|hvor|hvori|hvoraf|hvortil|og\s+(?=jeg|som|der))\b(?P<tail>[^.]*)""",
    re.VERBOSE,
)
# What stands before the verb in a clause that "at" begins: "at Regnstyrelsen den 3. maj 2020 har oplyst, at".
_WHEN = (
    rf"(?:(?:{ADVERB}|tidligere|senest|nu|(?:den|d\.)\s+\d{{1,2}}\.\s+[a-zæøå]+(?:\s+(?:19|20)\d\d)?"
    r"|(?:i|ved)\s+(?:brev|mail|notat)(?:\s+af\s+\d{1,2}\.\s+[a-zæøå]+(?:\s+(?:19|20)\d\d)?)?"
    r"|over\s+for\s+(?:mig|[\wæøåÆØÅ]*ministeriet))\s+){0,2}"
)
SUBJECT = re.compile(
    rf"(?P<name>{NAMES})\s+{_WHEN}(?:har\s+{_FEW_WORDS}{_SAID}|{_SAYS}|kan\s+{_FEW_WORDS}(?:oplyse|bemærke|meddele|tilføje))\b"
    r"(?P<tail>[^.]*)"
)
# Verbs end so, in the present and the past, and what a phrase has before its name.
_VERB_BEFORE_NAME = re.compile(r"[revidås]\s+[A-ZÆØÅ]")
INVERTED = re.compile(
    rf"\b(?:har|{_SAYS})\s+(?P<name>{WHO})\s+{_FEW_WORDS}(?:{_SAID})\b(?P<tail>[^.]*)"
    rf"|\b{_SAYS}\s+(?P<name2>{WHO})\b(?P<tail2>[^.]*)"
)
# "har udarbejdet følgende bidrag", "har følgende bemærkninger"
_GIVEN = (
    r"(?:udarbejdet|udfærdiget|givet|leveret|afleveret|sendt|fremsendt|indsendt|afgivet|skrevet|formuleret|bidraget\s+med"
    r"|svaret\s+med|kommet\s+med)"
)
_WHAT_FOLLOWS = (
    rf"(?=(?:følgende|nedenstående)\s+(?:[\wæøå]+\s+){{0,2}}?[\wæøå]*(?:{SOURCE}|bemærkning|kommentar|kommentarer|beskrivelse"
    r"|forklaring|orientering|status|tekst|indstilling)\b)"
)
GIVING = re.compile(
    rf"(?P<name>{NAMES})\s+har\s+(?:{_FEW_WORDS}{_GIVEN}\s+(?:[\wæøå]+\s+){{0,4}}?"
    rf"|(?:(?:hertil|herom|endvidere|desuden|derudover|også|supplerende)\s+){{0,2}}){_WHAT_FOLLOWS}(?P<tail>[^.]*)"
    rf"|\bhar\s+(?P<name2>{WHO})\s+{_FEW_WORDS}{_GIVEN}\s+(?:[\wæøå]+\s+){{0,4}}?{_WHAT_FOLLOWS}(?P<tail2>[^.]*)"
)
# Verbs of views that need no "at": "Regnrådet efterlyser flere målinger", "Regnrådet anser målingen for usikker",
# "Regnrådet skønner udgiften til 3 mio. kr.", "Regnrådet ser gerne, at".
_VIEWS = (
    rf"(?:efterlyser|beklager|anser|betragter|savner|tvivler|ønsker|skønner|anslår|vurderer|forventer|opgør|foretrækker|undrer\s+{BETWEEN}sig"
    rf"|ser\s+{BETWEEN}(?:meget\s+)?(?:gerne|helst)|har\s+{BETWEEN}(?:opgjort|skønnet|anslået|vurderet|ønsket|efterlyst))"
)
VIEW = re.compile(rf"(?P<name>{NAMES})\s+{_VIEWS}\b(?P<tail>[^.]*)")
# What one thinks of a proposal: "Regnforeningen støtter forslaget", "Regnforeningen er imod kravet".
_PROPOSAL = (
    r"(?:(?!\b(?:i|på|ved|med|for|efter|gennem)\b)[a-zæøå]+\s+){0,4}?[a-zæøå]*(?:forslag|udkast|tiltag|initiativ|formål|intention|hensigt|krav"
    r"|ændring|bestemmelse|ordning|model|regler|overgangsperiode|idé|ide|aftale)(?:er|en|et|ene|erne|rne|t|n|ne)?\b"
)
STANCE = re.compile(
    rf"(?P<name>{NAMES})\s+(?:(?:støtter|afviser|modsætter\s+sig|bifalder)\s+{BETWEEN}|bakker\s+{BETWEEN}op\s+om\s+"
    rf"|tager\s+{BETWEEN}(?:skarpt\s+|klart\s+)?afstand\s+fra\s+|hilser\s+{BETWEEN}"
    r"|kan\s+(?:[a-zæøå]+\s+){0,3}?(?:støtte|tilslutte\s+sig|tiltræde|bakke\s+op\s+om)\s+"
    r"|er\s+(?:[a-zæøå]+\s+){0,3}?(?:imod|positive?\s+over\s+for|kritiske?\s+over\s+for|tilfredse?\s+med|bekymrede?\s+(?:over|for)|enige?\s+i)\s+)"
    rf"(?P<tail>{_PROPOSAL}[^.]*)"
)
# A name alone over what follows.
NAME_HEADING = re.compile(rf"(?P<name>{WHO}):")
_ASSESSES_NOW = (
    r"vurderer|påstår|hævder|kritiserer|skønner|konstaterer|anbefaler|forventer|mener|finder|påpeger|fremhæver|understreger"
    r"|anslår|beklager"
)
# These may say what was done as well: only with "at" do they say what somebody thinks.
_ASSESSES_THAT = (
    r"vurderede|påstod|hævdede|kritiserede|skønnede|konstaterede|anbefalede|forventede|mente|fandt|påpegede|fremhævede"
    rf"|understregede|anslog|konkluderede|foreslog|konkluderer|foreslår|advarer\s+{BETWEEN}om|(?:peger|pegede)\s+{BETWEEN}på"
    rf"|(?:gør|gjorde)\s+{BETWEEN}(?:opmærksom\s+på|gældende)|(?:giver|gav)\s+{BETWEEN}udtryk\s+for"
    rf"|(?:er|var)\s+{BETWEEN}(?:af\s+den\s+opfattelse|enig\s+i)|(?:lægger|lagde)\s+{BETWEEN}(?:til\s+grund|vægt\s+på)"
    rf"|(?:henleder|henledte)\s+{BETWEEN}(?:\w+\s+)?opmærksomhed(?:en)?\s+på"
    r"|bekræfter|bekræftede|fastslår|fastslog|noterer|rapporterer|rapporterede"
    r"|(?:orienterer|orienterede|informerer|informerede)\s+(?:\w+\s+)?om|beskriver|beskrev|frygter|frygtede"
    rf"|(?:henviser|henviste)\s+{BETWEEN}til|argumenterer\s+{BETWEEN}for"
    rf"|beklagede|(?:opfordrer|opfordrede)\s+{BETWEEN}til"
    r"|afviser|afviste|erkender|erkendte|estimerer|estimerede|forudser|beretter"
)
_ASSESSES = rf"(?:{_ASSESSES_NOW}|{_ASSESSES_THAT})"
_ASSESSED = (
    r"(?:vurderet|påstået|hævdet|kritiseret|skønnet|konstateret|anbefalet|ment|fundet|påpeget|fremhævet|understreget|anslået"
    r"|konkluderet|foreslået|advaret\s+om|peget\s+på|gjort\s+(?:opmærksom\s+på|gældende)|givet\s+udtryk\s+for"
    r"|lagt\s+(?:til\s+grund|vægt\s+på)|bekræftet|fastslået|noteret|rapporteret|indberettet|(?:orienteret|informeret)\s+(?:\w+\s+)?om"
    r"|beskrevet|frygtet|henvist\s+til|henledt\s+(?:\w+\s+)?opmærksomhed(?:en)?\s+på|argumenteret\s+for|afvist|erkendt|estimeret|berettet|beklaget)"
)
ASSESSMENT = re.compile(
    rf"(?P<name>{NAMES})\s+(?:{_ASSESSES}|har\s+{_FEW_WORDS}{_ASSESSED})\b(?P<tail>[^.]*)"
    rf"|\b(?:er\s+det|[Dd]et\s+er)\s+(?P<name2>{NAMES}?){OF}\s+(?:\w+\s+)?(?:vurdering|opfattelse|skøn|forventning|erfaring|anbefaling)\b(?P<tail2>[^.]*)"
)
# "Desuden peger Regnstyrelsen på, at ...": the name parts the verb.
_PARTS = r"peger|pegede|gør|gjorde|giver|gav|lægger|lagde|henleder|henledte|henviser|henviste"
_SECOND_WORD = (
    r"(?:på|opmærksom\s+på|gældende|udtryk\s+for|til\s+grund|vægt\s+på|(?:\w+\s+)?opmærksomhed(?:en)?\s+på|til)"
)
_PARTED = rf"(?:{_PARTS})\s+(?P<name3>{WHO})\s+{BETWEEN}{_SECOND_WORD}(?P<tail3>,?\s+at\b[^.]*)"
# "Samtidig vurderer Regnstyrelsen, at ..."
ASSESSMENT_INVERTED = re.compile(
    rf"\b(?:{_ASSESSES}\s+(?P<name>{WHO})(?P<tail>[^.]*)|har\s+(?P<name2>{WHO})\s+{_FEW_WORDS}{_ASSESSED}\b(?P<tail2>[^.]*)"
    rf"|{_PARTED})"
)
# Verbs of those whom a sentence may name in small letters: what was said, is said, and can be said.
HAS_SAID = re.compile(rf"\bhar\s+(?P<between>{_FEW_WORDS})(?P<verb>{_SAID}|{_ASSESSED})\b")
SAYS = re.compile(rf"\b(?P<verb>{_SAYS}|{_ASSESSES}|{_PARTS})\b")
# One of these words is in each match of them: much faster to look for.
_LETTERS = re.compile(r"[a-zæøå]+")
_SECOND_WORDS = ("grund", "gældende", "opmærksom", "opmærksomhed", "udtryk", "vægt")
_NO_SIGNS = frozenset((*_LETTERS.findall(ADVERB), *"s w af den en er for i om på til var".split(), *_SECOND_WORDS))
SAYS_WORDS = frozenset(_LETTERS.findall(f"{_SAYS} {_ASSESSES} {_PARTS}")) - _NO_SIGNS
SAID_WORDS = frozenset(_LETTERS.findall(f"{_SAID} {_ASSESSED}")) - _NO_SIGNS
CAN_SAY_WORDS = frozenset(("oplyse", "bemærke", "meddele", "tilføje"))
PARTED = re.compile(rf"(?:{_PARTS})")
PARTED_ENDS = re.compile(rf"\s+{_SECOND_WORD},?\s+at\b")
CAN_SAY = re.compile(rf"\bkan\s+(?P<between>{_FEW_WORDS})(?P<verb>oplyse|bemærke|meddele|tilføje)\b")
# "ifølge de seneste tal fra", "ifølge en opgørelse udarbejdet af"; "en opgørelse af" says what it is about.
_SOURCE_OF = (
    rf"(?:[a-zæøå]+\s+){{0,5}}?[a-zæøå]*(?:{SOURCE}|tal|tallene|data|skøn|prognose|registrering|registreringer)"
    r"\s+(?:[a-zæøå]+\s+){0,3}?(?:fra|hos|(?:udarbejdet|foretaget|lavet|udført|offentliggjort|indsamlet|registreret)\s+af)\s+"
)
_TOLD = r"(?:oplyste|anførte|meddelte|anslåede|angivne)"
ACCORDING = re.compile(
    rf"\b(?:[Ii]\s?følge|[Ii]flg\.|[Ii]\s+henhold\s+til)\s+(?:(?P<kind>{OCCUPATION})\s+|{_SOURCE_OF})?(?P<name>{WHO})(?P<tail>[^.]*)"
    rf"|\b(?:[Ii]\s?følge|[Ii]flg\.)\s+(?P<name4>{UNNAMED}|{ANY_PHRASE})\b(?P<tail4>[^.]*)"
    rf"|\b[Ee]fter\s+(?P<name2>{NAMES}?){OF}\s+(?:oplysninger|oplysning|vurdering|opfattelse|skøn)\b(?P<tail2>[^.]*)"
    rf"|\b[Ee]fter\s+(?:[a-zæøå]+\s+){{0,2}}?(?:oplysninger|oplysningerne|vurderingen|skønnet)\s+(?:fra|hos)\s+(?P<name5>{WHO})"
    r"(?![\wæøåÆØÅ-]|\s+[A-ZÆØÅ])(?!\s+[a-zæøå]+\s+(?:jeg|vi|man|regeringen|ministeriet|[A-ZÆØÅ][\wæøå]*ministeriet)\b)(?P<tail5>[^.]*)"
    rf"|\b(?:oplyst|anført|vurderet|oplyses|anføres|vurderes)\s+(?:af|fra)\s+(?P<name3>{WHO})(?P<tail3>[^.]*)"
    # "efter det af Regnstyrelsen oplyste", "efter det oplyste fra Regnstyrelsen", "efter hvad Regnstyrelsen har oplyst"
    rf"|\b(?:[Ee]fter|[Ii]følge)\s+(?:det\s+(?:af|fra)\s+(?P<name6>{WHO})\s+{_TOLD}|det\s+{_TOLD}\s+(?:af|fra)\s+(?P<name7>{WHO})"
    rf"|(?:hvad|det,?\s+(?:som\s+)?)\s*(?P<name8>{WHO})\s+har\s+{_SAID})\b(?P<tail6>[^.]*)"
)
# The end of such a name and what it is of.
_GENITIVE_ENDS = re.compile(rf"(?:s|[Ss]['’])\s+{SOURCE}\b")
# The rest of a sentence, with the dates in it: "af 3. maj 2012, at ...".
_TAIL = r"[^.]*(?:(?<=\d)\.\s[^.]*)*"
GENITIVE = re.compile(rf"\b(?P<name>{NAMES}?){OF}\s+{SOURCE}\b(?P<tail>{_TAIL})")
CONTRIBUTION = re.compile(
    rf"""\b(?:(?i:{SOURCE})(?:\s+(?:til\s+[\wæøå\s]{{3,40}}|herom|hertil))?\s+fra|(?:forelagt|forelægge)\s+[\wæøå\s]{{3,40}}?\s+for|(?:anmodet|bedt|spurgt|hørt)|indhentet\s+(?:[\wæøå]+\s+){{0,6}}(?:fra|hos)|modtaget\s+(?:[\wæøå]+\s+){{0,6}}fra|[Ff]ra(?=\s+{NAMES}\s+(?:er\s+(?:der\s+)?)?(?:modtaget|indhentet|fået)\b))
    \s+(?P<name>{WHO})(?P<tail>[^.]*)""",
    re.VERBOSE,
)
# "Det fremgår endvidere af Regnrådets årsberetning for 2010, at": be it of which paper, one who has spoken says it.
_ONE = rf"{NAMES}?|{'|'.join((*COMMON, *COMMON_OR_NAME))}"
APPEARS = re.compile(
    rf"(?:Det\s+fremgår|[A-ZÆØÅ][a-zæøå]+\s+fremgår\s+det)\s+{BETWEEN}af\s+(?P<name>{_ONE}){OF}(?P<tail>\s+[a-zæøå]{_TAIL})"
    rf"|Af\s+(?P<name2>{_ONE}){OF}(?P<tail2>\s+[a-zæøå](?:[^.,:]|(?<=\d)\.\s){{1,90}}?\sfremgår\s+det\b{_TAIL})"
)
# "Af den undersøgelse, som firmaet Regn & Sne har udført, fremgår det, at": no "at" may stand before the writer's name.
WORK_SHOWS = re.compile(
    rf"(?:Det\s+fremgår\s+{BETWEEN}af|Af)\s+(?![^,]*\bat\b)[a-zæøå][^.,:]{{1,80}},\s+som\s+(?:(?P<kind>{OCCUPATION})\s+)?"
    rf"(?P<name>{NAMES})\s+har\s+(?:udført|udarbejdet|lavet|foretaget|skrevet|offentliggjort)"
    rf"(?P<tail>,?\s+(?:fremgår\s+det\b[^.,:]{{0,30}},?\s+)?at\b{_TAIL})"
)
# Papers and figures that speak for their writer only where the sentence says what they show: "tal fra X viser, at".
_PAPER = (
    r"(?:udtalelsen|redegørelsen|svaret|notatet|besvarelsen|opgørelsen|opgørelser|vurderingen|vurderinger|høringssvaret"
    r"|høringssvar|brevet|rapporten|rapporter|analysen|analyser|undersøgelsen|undersøgelser|statistikken|tal|tallene|data"
    r"|beregning|beregninger|beregningerne|registreringer|registreringerne|prognose|prognosen|skøn|skønnet)"
)
PAPER_OF = re.compile(
    rf"\b(?i:{_PAPER})\s+(?:[a-zæøå]+\s+){{0,3}}?(?:fra|hos)\s+(?P<name>{WHO})(?P<tail>[^.]*)"
    rf"|\b(?P<name2>{NAMES}?){OF}\s+(?:[a-zæøå]+\s+){{0,2}}?{_PAPER}\b(?P<tail2>[^.]*)"
)
SPEECH = re.compile(rf"\b(?:{_SAID}|{_SAYS})\b")
ONLY_WITH_THAT = re.compile(rf"\b(?:{_SAID_THEN}|{_ASSESSES_THAT}|{_ASSESSED})\b")

# No announcement does without one of these, and few other sentences have one: words of speech, and of what is obtained.
_SPEAKING = (
    *("oply", "udtal", "anfør", "bemærk", "svare", "meddel", "tilkend", "angiv", "forkla", "redeg", "tilføj"),
    *("skriver", "skrev", "angav", "afgivet", "fremsendt", "bidraget", "henholde", "fremgår"),
    *("fortæl", "fortal", "siger", "sagde", "sagt"),
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
    *("beklag", "opfordr"),
)
_VIEWING = (
    *("efterlyser", "efterlyst", "beklager", "anser", "betragter", "savner", "tvivler", "undrer", "ønske", "skønne"),
    *("anslå", "vurdere", "forventer", "opgør", "opgjort", "foretrækker", "gerne", "helst"),
)
_STANCES = (
    *("støtte", "afviser", "modsætter", "bifalder", "bakke", "afstand", "hilser", "tilslutte", "tiltræde", "imod"),
    *("positiv", "kritisk", "tilfreds", "bekymre", "enig"),
)
_BY_WHAT = (
    *("følge", "flg.", "henhold", "oplyst", "anført", "vurderet", "oplyses", "anføres", "vurderes"),
    *("fter det ", "fter hvad "),
)
_SHOWING = ("viser", "viste", "konklu", "fastslår", "dokumenter", "angiver", "peger", "fremgår", "hvoraf", "hvori")
_BY_WHOSE = ("oplysning", "vurdering", "opfattelse", "skøn")
_OBTAINING = (
    *("bidrag", "udtalelse", "oplysning", "redegørelse", "svar", "notat", "opgørelse", "vurdering", "brev"),
    *("rapport", "analyse", "undersøgelse", "statistik"),
    *("bemærkning", "indhentet", "forelagt", "forelægge", "modtaget", "anmodet", "bedt", "spurgt", "hørt"),
)
_IS = re.compile(r"\b(?:er\s+det|[Dd]et\s+er)\b")
AT = re.compile(r"\bat\b")


def patterns_for(sentence: str) -> list[tuple[re.Pattern[str], bool]]:
    """The patterns that the words of a sentence allow for, each with whether its verb says that somebody speaks."""
    patterns = [(SUBJECT, True), (INVERTED, True)] if holds_any(sentence, _SPEAKING) else []
    obtains = holds_any(sentence[:1].lower() + sentence[1:], _OBTAINING)
    if patterns or obtains:
        patterns.append((RELATIVE, False))
    if obtains:
        patterns += [(GENITIVE, False), (CONTRIBUTION, False)]
    if holds_any(sentence, ("følgende", "nedenstående")):
        patterns.append((GIVING, True))
    if holds_any(sentence, _VIEWING):
        patterns.append((VIEW, False))
    if holds_any(sentence, _STANCES):
        patterns.append((STANCE, False))
    if holds_any(sentence, _ASSESSING):
        patterns += [(ASSESSMENT, True), (ASSESSMENT_INVERTED, True)]
    if holds_any(sentence, _BY_WHAT) or ("fter " in sentence and holds_any(sentence, _BY_WHOSE)):
        patterns.append((ACCORDING, False))
    if holds_any(sentence, _SHOWING) and AT.search(sentence):
        patterns.append((PAPER_OF, False))
        if "fremgår" in sentence:
            patterns += [(APPEARS, False), (WORK_SHOWS, False)]
    return patterns


def matches_of(pattern: re.Pattern[str], sentence: str) -> Iterator[re.Match[str]]:
    if pattern is SUBJECT:
        return matches_at(pattern, sentence, capitals(sentence))
    if pattern is ASSESSMENT:
        starts = sorted({*capitals(sentence), *(verb.start() for verb in _IS.finditer(sentence))})
        return matches_at(pattern, sentence, starts)
    if pattern is GENITIVE:
        ends = [end.start() for end in _GENITIVE_ENDS.finditer(sentence)]
        return matches_at(pattern, sentence, capitals(sentence, ends[-1]) if ends else ())
    if pattern in (APPEARS, WORK_SHOWS, VIEW, STANCE):
        return matches_at(pattern, sentence, (0,))
    if pattern is INVERTED and _VERB_BEFORE_NAME.search(sentence) is None:
        return iter(())
    return pattern.finditer(sentence)
