"""Web domains and telephone numbers of ministries, with the names the ministries had over the years.

Domains stay when names change. A name holds from its day until the next one's. Ministries that never changed theirs
in the years covered (2004 to 2025) have one entry.
"""

from __future__ import annotations

from datetime import date

_ALWAYS = date(2004, 1, 1)

_Names = tuple[tuple[date, str], ...]

_HEALTH: _Names = (
    (date(2007, 11, 23), "Ministeriet for Sundhed og Forebyggelse"),
    (date(2010, 2, 23), "Indenrigs- og Sundhedsministeriet"),
    (date(2011, 10, 3), "Ministeriet for Sundhed og Forebyggelse"),
    (date(2015, 6, 28), "Sundheds- og Ældreministeriet"),
    (date(2021, 1, 21), "Sundhedsministeriet"),
    (date(2022, 12, 15), "Indenrigs- og Sundhedsministeriet"),
)
_TRANSPORT: _Names = (
    (date(2007, 11, 23), "Transportministeriet"),
    (date(2015, 6, 28), "Transport- og Bygningsministeriet"),
    (date(2016, 11, 28), "Transport-, Bygnings- og Boligministeriet"),
    (date(2019, 6, 27), "Transport- og Boligministeriet"),
    (date(2021, 1, 21), "Transportministeriet"),
)
_IMMIGRATION: _Names = (
    (date(2015, 6, 28), "Udlændinge-, Integrations- og Boligministeriet"),
    (date(2016, 11, 28), "Udlændinge- og Integrationsministeriet"),
)
_EDUCATION: _Names = (
    (_ALWAYS, "Undervisningsministeriet"),
    (date(2011, 10, 3), "Børne- og Undervisningsministeriet"),
    (date(2013, 8, 9), "Undervisningsministeriet"),
    (date(2015, 6, 28), "Ministeriet for Børn, Undervisning og Ligestilling"),
    (date(2016, 11, 28), "Undervisningsministeriet"),
    (date(2019, 6, 27), "Børne- og Undervisningsministeriet"),
)
_SOCIAL: _Names = (
    (date(2009, 4, 7), "Indenrigs- og Socialministeriet"),
    (date(2010, 2, 23), "Socialministeriet"),
    (date(2011, 10, 3), "Social- og Integrationsministeriet"),
    (date(2013, 8, 9), "Social-, Børne- og Integrationsministeriet"),
    (date(2014, 2, 3), "Ministeriet for Børn, Ligestilling, Integration og Sociale Forhold"),
    (date(2015, 6, 28), "Social- og Indenrigsministeriet"),
    (date(2016, 11, 28), "Børne- og Socialministeriet"),
    (date(2019, 6, 27), "Social- og Indenrigsministeriet"),
    (date(2021, 1, 21), "Social- og Ældreministeriet"),
    (date(2022, 12, 15), "Social-, Bolig- og Ældreministeriet"),
    (date(2024, 8, 29), "Social- og Boligministeriet"),
)
_DIGITAL: _Names = (
    (date(2022, 12, 15), "Digitaliserings- og Ligestillingsministeriet"),
    (date(2024, 8, 29), "Digitaliseringsministeriet"),
)

_DOMAINS: dict[str, _Names] = {
    "sum": _HEALTH,
    "trm": _TRANSPORT,
    "uibm": _IMMIGRATION,
    "uim": _IMMIGRATION,
    "uvm": _EDUCATION,
    "sm": _SOCIAL,
    "digmin": _DIGITAL,
    **{
        domain: ((_ALWAYS, name),)
        for domain, name in {
            "jm": "Justitsministeriet",
            "skm": "Skatteministeriet",
            "fm": "Finansministeriet",
            "fmn": "Forsvarsministeriet",
            "um": "Udenrigsministeriet",
            "bm": "Beskæftigelsesministeriet",
            "kum": "Kulturministeriet",
            "km": "Kirkeministeriet",
            "stm": "Statsministeriet",
            "mim": "Miljøministeriet",
            "fvm": "Ministeriet for Fødevarer, Landbrug og Fiskeri",
            "mfvm": "Miljø- og Fødevareministeriet",
            "em": "Erhvervsministeriet",
            "evm": "Erhvervs- og Vækstministeriet",
            "oem": "Økonomi- og Erhvervsministeriet",
            "oim": "Økonomi- og Indenrigsministeriet",
            "kefm": "Klima-, Energi- og Forsyningsministeriet",
            "efkm": "Energi-, Forsynings- og Klimaministeriet",
            "kebmin": "Klima-, Energi- og Bygningsministeriet",
            "kemin": "Klima- og Energiministeriet",
            "ufm": "Uddannelses- og Forskningsministeriet",
            "fivu": "Ministeriet for Forskning, Innovation og Videregående Uddannelser",
        }.items()
    },
}
# Letters of the transport ministry give no more of a letterhead than the number.
_TELEPHONES: dict[str, _Names] = {"41712700": _TRANSPORT, "33923355": _TRANSPORT}


def ministry_of_domain(domain: str, day: date | None) -> str | None:
    """The ministry a web domain ("sum" of sum.dk) belonged to on a day; without a day only where it had one name."""
    return _on(_DOMAINS.get(domain, ()), day)


def ministry_of_telephone(number: str, day: date | None) -> str | None:
    return _on(_TELEPHONES.get("".join(filter(str.isdigit, number)), ()), day)


def _on(names: _Names, day: date | None) -> str | None:
    if day is None:
        return names[0][1] if len(names) == 1 else None
    return next((name for since, name in reversed(names) if since <= day), None)
