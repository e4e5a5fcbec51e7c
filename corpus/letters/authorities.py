"""Which names are those of somebody who can be quoted: authorities, associations, experts; and which are things'.

"Prognosen forventer" and "ifølge Grundloven" are nobody's statement, "ifølge Regnregistret" is the register's. What is
neither may be somebody's, so that it is never certainly the ministry's.
"""

from __future__ import annotations

import re

from corpus.letters.institutions import one_line

_ENDINGS = (
    r"(?:styrelsen|styrelse|direktoratet|nævnet|nævn|rådet|råd|cent(?:er|eret|ret)\b.*|institut\b.*|instituttet|institutionen"
    r"|ministeriet|tilsynet|tilsyn|kommune|kommuner|region|regioner|regionerne|politi|politiet|statistik|universitet(?:et)?"
    r"|foreningen|forening|forbund|forbundet|kommissionen|bank|banken|væsenet|selskabet|selskab|ombudsmanden|advokaten"
    r"|revisionen|enheden|enhed|tjenesten|tjeneste|sekretariatet|sekretariat|organisationen|organisation|domstolen"
    r"|domstol|myndigheden|myndighed|regist(?:er|ret|eret)|fonden|fond|arkivet|arkiv|agenturet|agentur|laboratoriet"
    r"|laboratorium|akademiet|akademi|inspektionen|inspektoratet|kammeret|komit[eé]en|komit[eé]|panelet|tænketanken"
    r"|netværket|alliancen|ligaen|samvirket|slutningen|højesteret|landsret(?:ten)?|byret(?:ten)?|hospital(?:et)?"
    r"|(?<=[a-zæøå])industrien|lauget|laug|unionen|union|opsynet|opsyn|museet|museum|ekspertgruppen|arbejdsgruppen|kriminalforsorgen|højskolen|højskole)"
)
_BY_NAME = (
    r"(?:KL|DR|DSB|DMI|PET|GEUS|DTU|VIVE|OECD|WHO|FN|NATO|ILO|UNICEF|UNHCR|BUPL|FOA|ATP|Eurostat|Europol|Frontex|Energinet"
    r"|Banedanmark|Forsvaret|Dansk\s(?:Industri|Erhverv|Metal|Arbejdsgiverforening)|(?:Region|Danske|Danmarks|Statens)\s.+)"
)
# What stands after a company's name: "Prøvefærgen A/S", "Mejeriet Prøven a.m.b.a.".
COMPANY_FORM = (
    r"(?:(?-i:[AIKPGMB]/S|A/B|S/I|ApS|IVS|GmbH)(?!\w)|(?-i:[AaFfSs])\.?\s?(?-i:[Mm])\.?\s?(?-i:[Bb])\.?\s?(?-i:[Aa])(?!\w)\.?"
    r"|(?-i:Ltd|Inc)(?!\w)\.?)"
)
# "Foreningen Kvist", "Center for Regn", "Fonden af 1975": what a name begins with tells as much as its end.
INSTITUTION = re.compile(
    rf"{_ENDINGS}(?:\s+(?:for|mod|i|på|om|af|under|ved)\s.+|(?-i:\s+[A-ZÆØÅ0-9].*))?$|^{_BY_NAME}$|\s{COMPANY_FORM}$"
    r"|^(?-i:[AIKP]/S)\s",
    re.IGNORECASE,
)
# What rules, agreements and papers are called, in the genitive, too.
_THING = re.compile(
    r"(?:lov|loven|love|lovene|konvention(?:en|erne)?|protokol(?:len)?|direktiv(?:et|erne)?|forordning(?:en|erne)?|aftale(?:n|rne)?"
    r"|bekendtgørelse(?:n|rne)?|cirkulære(?:t|rne)?|vejledning(?:en|erne)?|traktat(?:en|erne)?|charter|chartret|pagten"
    r"|budget(?:tet)?|plan(?:en|erne)?|regler(?:ne)?|bestemmelse(?:n|rne)?|artikel|artiklen|kapitel|afsnit(?:tet)?|bilag(?:et)?"
    r"|tabel(?:len)?|figur(?:en)?|rapport(?:en|erne)?|analyse(?:n|rne)?|undersøgelse(?:n|rne)?|notat(?:et)?|prognose(?:n|rne)?"
    r"|model(?:len)?|opgørelse(?:n|rne)?|beregning(?:en|erne)?|(?:eu-|folke|menneske)ret(?:ten)?|praksis|dom(?:men|mene)?"
    r"|kontrakt(?:en|erne)?|overenskomst(?:en|erne)?|vedtægt(?:er|erne)|betænkning(?:en)?|forslag(?:et|ene)?|kommissori(?:um|et)"
    r"|strategi(?:en)?|ordning(?:en|erne)?|regnskab(?:et)?|grundlag(?:et)?|forlig(?:et)?|retningslinjer(?:ne)?|standard(?:en)?"
    r"|kodeks|anmærkning(?:en|erne)?|forarbejder(?:ne)?|bemærkninger(?:ne)?|spørgsmål(?:et|ene)?|svar(?:et|ene)?)s?$",
    re.IGNORECASE,
)
# A member of the Folketing, with the party.
_MEMBER = re.compile(r"[A-ZÆØÅ][\w-]+(?:\s+[A-ZÆØÅ][\w.-]*)+\s+\([A-ZÆØÅ]{1,4}\)")

# Common nouns that stand for an authority named before, with what its name then has in it; a space is its end.
COMMON: dict[str, tuple[str, ...]] = {
    "styrelsen": ("styrelsen", "styrelse "),
    "nævnet": ("nævnet", "nævn "),
    "direktoratet": ("direktoratet", "direktorat "),
    "rådet": ("rådet", "råd "),
    "tilsynet": ("tilsynet", "tilsyn "),
    "instituttet": ("institut",),
    "centeret": ("center", "centret"),
    "centret": ("center", "centret"),
    "kommunen": ("kommune",),
    "regionen": ("region",),
    "myndigheden": ("myndighed",),
    "politikredsen": ("politi",),
    "selskabet": (),
    "virksomheden": (),
    "firmaet": (),
    "foreningen": ("forening",),
}
# Some are names as well where nothing else was named: "Fonden har oplyst, at ..."
COMMON_OR_NAME: dict[str, tuple[str, ...]] = {
    "registret": ("regist",),
    "registeret": ("regist",),
    "sekretariatet": ("sekretariat",),
    "enheden": ("enhed",),
    "fonden": ("fond",),
    "tjenesten": ("tjeneste",),
    "forbundet": ("forbund",),
    "organisationen": ("organisation",),
    "agenturet": ("agentur",),
    "universitetet": ("universitet",),
}
# Those who have no name, and may still be the ones who say it.
UNNAMED = (
    rf"(?:{'|'.join((*COMMON, *COMMON_OR_NAME))}|politiet|kommunerne|regionerne|myndighederne|styrelserne"
    r"|politikredsene|domstolene|eksperter(?:ne)?|forskere|forskerne|læger|lægerne|organisationerne|foreningerne"
    r"|partierne|branchen|medier|medierne|avisen|pressen|borgeren|borgerne)"
)
# What goes before a name and shows that it is somebody's: "professor N. N.", "organisationen Regnvagt".
OCCUPATION = (
    r"[a-zæøå]*(?:professor|lektor|forsker|formand|direktør|chef|advokat|læge|borgmester|ordfører|organisationen|foreningen"
    r"|forbundet|selskabet|virksomheden|firmaet|tænketanken|avisen|dagbladet|mediet)"
)


def bare(name: str) -> str:
    """The name without a short form in brackets."""
    return one_line(re.sub(r"\s*\([^)]*\)", "", name))


def can_be_quoted(name: str) -> bool:
    """Whether a name as written shows by itself that it is an authority's or a member's."""
    return INSTITUTION.search(bare(name)) is not None or _MEMBER.fullmatch(one_line(name)) is not None


def is_thing(name: str) -> bool:
    return _THING.search(bare(name)) is not None


def without_genitive(name: str) -> str:
    """ "Regnregistrets", "KL's" without its ending, where an authority's name is left."""
    shorter = re.sub(r"['’]?s$", "", name)
    return shorter if shorter != name and not can_be_quoted(name) and can_be_quoted(shorter) else name


def each_of(name: str) -> list[str]:
    """ "Regnstyrelsen og Snestyrelsen" are two, "Styrelsen for Regn og Sne" is one."""
    several = name.split(" og ")
    return several if all(INSTITUTION.search(one) for one in several) else [name]
