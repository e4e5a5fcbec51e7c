"""Words in an answer that neither the signer nor an authority speaks: the asker's, a citizen's, a newspaper's.

They must never be given as the minister's. What is quoted of a law or of an earlier answer is the ministry's.
"""

from __future__ import annotations

import re

from corpus.letters.anchors import holds_any
from corpus.letters.institutions import MINISTRY, TITLE, one_line

# What is quoted with these words is a law's, an agreement's or what the ministry has said itself before.
_LAW = re.compile(
    r"§|artikel\s\d|\b[\wæøå]*(?:lov|loven|lovens|bekendtgørelsen?s?|cirkulæret?|vejledningens?|aftalens?|aftaletekst(?:en)?|direktivets?|forordningens?"
    r"|bestemmelsen?s?|bestemmelserne|paragraffen|stykket|reglen|hjemmelen|lovteksten|tekstanmærkning(?:en)?|bemærkningerne\s+til"
    r"|konventionens?|traktatens?|kommissoriet|kommissorium|lovforslagets?|forarbejder(?:ne)?|betænkningens?|regeringsgrundlaget|handlingsplan(?:en)?)\b",
    re.IGNORECASE,
)
_OWN_WORDS = re.compile(
    r"\b(?:min|mit|ministeriets|ministerens|regeringens)\s+(?:\w+\s+){0,2}(?:svar|besvarelse|udtalelse|tale)\b"
    r"|\b(?:jeg|ministeriet)\s+(?:\w+\s+){0,2}?(?:svarede|udtalte|sagde|skrev|oplyste)\b|\b(?:svarede|sagde|udtalte)\s+jeg\b"
    r"|\b(?:jeg|ministeriet)\s+har\s+(?:tidligere\s+|bl\.a\.\s+)?(?:svaret|udtalt|sagt|skrevet|oplyst)\b",
    re.IGNORECASE,
)
# A letter to somebody may come after a law, too, and what it says is its writer's.
_PAPER = re.compile(
    r"\b(?:e-?)?(?:brev|mail|skrivelse|henvendelse|klage|indlæg|kronik|artikel|artiklen|annonce|pressemeddelelse|opslag|høringssvar"
    r"|læserbrev)(?:et|n|en)?\b(?!\s*\d)|\b(?:spørgsmålet|begrundelsen)\s+(?:lyder|har|er)\b",
    re.IGNORECASE,
)
_WRITES = (
    "skriv",
    "skrev",
    "anfør",
    "oplys",
    "udtal",
    "bemærk",
    "hævd",
    "svarede",
    "mener",
    "sagde",
    " læse ",
    " læses ",
)
# How far before a quotation (characters) such words stand, and how near to it a verb of speech.
_FAR, _NEAR = 200, 90
_ASKER_SAYS = re.compile(
    r"(?:[Ss]pørger(?:en|ne)?|[Ss]pørgsmålsstilleren|[Uu]dvalget|[Ss]pørgsmålet)\s+(?:\w+\s+){0,4}?(?:anfør\w*|skriv\w*|hævd\w*|påstå\w*|mener|oplys\w*|nævn\w*|gør\s+gældende|henvis\w*)\b"
    r"|\b[Ii]\s+(?:spørgsmålet|begrundelsen)\s+(?:\w+\s+){0,2}?(?:anføres|hævdes|nævnes|påstås|forudsættes)\b"
    r"|\b(?:anføres|anført|hævdes|hævdet|nævnes|nævnt|påstås|forudsættes|forudsat)\s+i\s+(?:spørgsmålet|begrundelsen)\b"
    r"|\b(?:anfører|hævder|mener|skriver|oplyser)\s+(?:spørgeren|spørgerne|udvalget)\b"
)
# What the question only points at: "de fyr, der nævnes i spørgsmålet, blev bygget", "de i spørgsmålet nævnte fyr".
_POINTED_AT = re.compile(
    r"\b(?!(?:[Ss]om|[Nn]år|[Hh]vis|[Ii]det|[Dd]a|[Aa]t|[Oo]g|[Ff]ordi|[Mm]en|[Dd]et)\b)[\w)”]+,?\s+"
    r"(?:(?:der|som)\s+(?:er\s+|bliver\s+|blev\s+)?(?:nævnes|nævnt|omtales|omtalt|henvises\s+til|henvist\s+til|spørges\s+(?:til|om))"
    r"\s+i\s+(?:spørgsmålet|begrundelsen)\b(?!,?\s+(?:at\b|hvor))"
    r"|i\s+(?:spørgsmålet|begrundelsen)\s+(?:\w+\s+)?(?:nævnte|omtalte|omhandlede|beskrevne)\s+(?!at\b))"
    r"|\b[Dd]en?\s+(?!er\b|har\b|kan\b|vil\b|skal\b|bliver\b|var\b)(?:[\w.-]+\s+){0,4}?[\w-]+,?\s+(?:som\s+)?"
    r"(?:spørger(?:en|ne)|spørgsmålet|udvalget)\s+(?:nævner|omtaler|henviser\s+til|spørger\s+til)\b(?=,\s+(?!at\b)[a-zæøå])"
)
# What comes after the colon of such a sentence may be the asker's, or somebody's who wrote to the committee.
_ASKER_FOLLOWS = re.compile(
    r"\b(?:[Ss]pørger(?:en|ne)?s?|[Ss]pørges|[Ss]pørgsmålet|Spørgsmål(?:\s+nr\.)?\s+\d+|[Ss]pørgsmålsstiller\w*|[Bb]egrundelsen|[Hh]envendelsen?|[Bb]orger(?:en)?)\b"
)
# "I Prøveby Folkeblad kunne man læse følgende:", "På Regnforeningens hjemmeside står der:"; "i notatet" is in one that
# was named before, perhaps by the one who was passed on last.
_NEW_SOURCE = re.compile(
    r"(?:I|På)\s+(?:[A-ZÆØÅ]|(?:en|et)\s+(?:[a-zæøå]+\s+){0,3}?(?:artikel|leder|kronik|læserbrev|annonce|pressemeddelelse)\b"
    r"|(?:avisen|dagbladet|ugebladet|ugeavisen|fagbladet|magasinet)\s+[A-ZÆØÅ])"
    r"[^:]*?\b(?:(?:kan|kunne)\s+(?:man|der)\s+(?:[\w.]+\s+){0,3}?læses?|he(?:dder|d)\s+det|st(?:år|od)\s+der|(?:lyder|lød)\s+det)\b"
    r"[^:]{0,60}:"
)
# "Reglerne om sne hører under Sneministeriet."
_UNDER = re.compile(r"\b(?:hen)?hører\s+(?:\w+\s+){0,2}?under\s+")
_SIGNS_OF_ASKER = ("pørg", "dvalget", "egrundelse", "envendelse", "orger")


def passes_on_asker(sentence: str) -> bool:
    """Whether a sentence holds what the asker said."""
    if not holds_any(sentence, _SIGNS_OF_ASKER):
        return False
    before, colon, _ = sentence.partition(":")
    own = _POINTED_AT.sub("", sentence)
    return _ASKER_SAYS.search(own) is not None or (bool(colon) and _ASKER_FOLLOWS.search(before) is not None)


def leads_to_asker(sentence: str) -> bool:
    """Whether what follows a sentence may be the asker's, or somebody's who wrote to the committee."""
    return sentence.endswith(":") and _ASKER_FOLLOWS.search(sentence) is not None


def leads_to_new_source(sentence: str) -> bool:
    """Whether a sentence introduces the words of a newspaper, a page or the like, which it names itself."""
    return sentence.endswith(":") and _NEW_SOURCE.fullmatch(sentence) is not None


def leads_to_other_ministry(sentence: str, following: str) -> bool:
    """Whether a sentence tells which ministry the matter is under, and the one after it speaks of that ministry."""
    under = _UNDER.search(sentence) if "under" in sentence else None
    whose = (MINISTRY.match(sentence, under.end()) or TITLE.match(sentence, under.end())) if under else None
    return whose is not None and _without_ending(whose[0]) in _without_ending(following)


def _without_ending(words: str) -> str:
    """With "Sneministeriets" and "sneministeren" as the same."""
    return re.sub(r"(?<=minister)(?:iet|en)s?\b", "", one_line(words).lower())


def leads_to_law_or_own_words(before: str) -> bool:
    """Whether a quotation after `before` is a law's or what the ministry said itself, so that the ministry stands for
    it."""
    leading = before[-_FAR:]
    if _OWN_WORDS.search(leading):
        return True
    # One who writes may write about a law.
    near = " ".join(before[-_NEAR:].split())
    return _LAW.search(leading) is not None and not holds_any(near, _WRITES) and _PAPER.search(near) is None
