"""The committees of the Folketing: names and codes.

A committee keeps its code when its field moves, and so has several names over the years. The names are those in use
since 2004, newest first.
"""

from __future__ import annotations

import re

COMMITTEES: dict[str, tuple[str, ...]] = {
    "AMU": ("Arbejdsmarkedsudvalget",),
    "BEU": ("Beskæftigelsesudvalget",),
    "BOU": ("Boligudvalget", "Indenrigs- og Boligudvalget"),
    "BUU": ("Børne- og Undervisningsudvalget",),
    "BYB": ("By- og Boligudvalget",),
    "DIU": ("Udvalget for Digitalisering og It",),
    "EFK": ("Energi-, Forsynings- og Klimaudvalget",),
    "EPI": ("Epidemiudvalget",),
    "EPU": ("Det Energipolitiske Udvalg",),
    "ERU": ("Erhvervsudvalget", "Erhvervs-, Vækst- og Eksportudvalget"),
    "EUU": ("Europaudvalget",),
    "FIU": ("Finansudvalget",),
    "FIV": ("Udvalget for Forskning, Innovation og Videregående Uddannelser",),
    "FLF": ("Udvalget for Fødevarer, Landbrug og Fiskeri",),
    "FOU": ("Forsvarsudvalget", "Forsvars-, Samfundssikkerheds- og Beredskabsudvalget"),
    "FÆU": ("Færøudvalget",),
    "GRU": ("Grønlandsudvalget",),
    "IFU": ("Indfødsretsudvalget",),
    "KEB": ("Klima-, Energi- og Bygningsudvalget",),
    "KEF": ("Klima-, Energi- og Forsyningsudvalget",),
    "KIU": ("Kirkeudvalget",),
    "KOU": ("Kommunaludvalget",),
    "KUU": ("Kulturudvalget",),
    "LIU": ("Ligestillingsudvalget",),
    "MIU": ("Miljøudvalget",),
    "MOF": ("Miljø- og Fødevareudvalget",),
    "MPU": ("Miljø- og Planlægningsudvalget",),
    "PØU": ("Det Politisk-Økonomiske Udvalg",),
    "REU": ("Retsudvalget",),
    "SAU": ("Skatteudvalget",),
    "SOU": ("Socialudvalget", "Social- og Ældreudvalget", "Social- og Indenrigsudvalget"),
    "SUU": ("Sundhedsudvalget", "Sundheds- og Ældreudvalget", "Sundheds- og Forebyggelsesudvalget"),
    "TRU": (
        "Transportudvalget",
        "Transport-, Bygnings- og Boligudvalget",
        "Transport- og Bygningsudvalget",
        "Trafikudvalget",
    ),
    "UDU": ("Uddannelsesudvalget",),
    "UFO": ("Udvalget for Forretningsordenen",),
    "UFU": ("Uddannelses- og Forskningsudvalget",),
    "ULØ": ("Udvalget for Landdistrikter og Øer",),
    "UPN": ("Det Udenrigspolitiske Nævn",),
    "URU": ("Udenrigsudvalget",),
    "UUI": (
        "Udlændinge- og Integrationsudvalget",
        "Udlændinge-, Integrations- og Boligudvalget",
        "Udvalget for Udlændinge- og Integrationspolitik",
    ),
    "UVT": ("Udvalget for Videnskab og Teknologi",),
}

_WHITE_SPACE = re.compile(r"\s+")


def _key(name: str) -> str:
    """What two spellings of one committee have in common: "Folketingets Retsudvalg" and "Retsudvalget"."""
    words = _WHITE_SPACE.sub(" ", name).strip().casefold()
    words = words.removeprefix("folketingets ").removeprefix("det ").removeprefix("den ")
    return words.removesuffix("s").removesuffix("et").replace("udvalget for", "udvalg for")


_CODES = {_key(name): code for code, names in COMMITTEES.items() for name in names}


def committee_code(name: str) -> str | None:
    """Code of a committee by any of its names, in either form; None for one that is not known."""
    return _CODES.get(_key(name))


def committee_name(code: str) -> str | None:
    """The name a code stands for where it has had only one, so that no name of another year is given."""
    names = COMMITTEES.get(code.upper(), ())
    return names[0] if len(names) == 1 else None


def definite(name: str) -> str:
    """A committee's name as it stands alone: "Folketingets Retsudvalg" gives "Retsudvalget"."""
    name = _WHITE_SPACE.sub(" ", name).strip()
    name = re.sub(r"^Folketingets\s+", "", name)
    if name.endswith(("udvalgets", "Udvalgets")):
        return name.removesuffix("s")
    if name.endswith((" Udvalg", " udvalg")):
        name = name.removesuffix(" udvalg") + " Udvalg" if name.endswith(" udvalg") else name
        return name if name.startswith("Det ") else f"Det {name}"
    if name.startswith("Udvalg for "):
        return "Udvalget for " + name.removeprefix("Udvalg for ")
    return name + "et" if name.endswith("udvalg") else name
