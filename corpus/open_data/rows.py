"""The rows that the service gives, and what can be read out of them, whatever is missing or wrong in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import unquote, urlsplit

from corpus.committees import COMMITTEES, committee_code
from corpus.document import Asker, Kind
from corpus.sessions import canonical_session, session_on

Row = Mapping[str, Any]

ANSWER = 17
"""`Dokument.typeid` of an answer."""
PUBLIC = "O"
COMMITTEE_ACTOR = 3
"""`Aktør.typeid` of a committee."""
ASKING_ROLES = frozenset({3, 6, 7, 12})
"""`DokumentAktør.rolleid` of those who put a question ("Stiller/MFU", "Spørger", "Medspørger", "Stiller")."""

_TICKS = re.compile(r"/Date\((-?\d{1,15})")
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


@dataclass(frozen=True, slots=True)
class ServiceFile:
    """A file of an answer. `format` is what the service calls it, which may be wrong."""

    id: int
    url: str
    title: str | None
    format: str | None
    updated: datetime | None


@dataclass(frozen=True, slots=True)
class ServiceAnswer:
    """An answer as the service describes it; what it does not tell is None or empty."""

    id: int
    title: str | None
    received: date | None
    released: date | None
    date: date | None
    updated: datetime | None
    public: bool
    kind: Kind | None
    session: str | None
    question_number: str | None
    committees: tuple[str, ...]
    """Codes, that of the address first."""
    question_id: int | None
    question: str | None
    asked_by: tuple[Asker, ...]
    cases: tuple[str, ...]
    """Numbers and short titles of the cases that it belongs to."""
    files: tuple[ServiceFile, ...]


def service_answer(row: Row, question: Row | None = None) -> ServiceAnswer | None:
    """What a row of `Dokument` says, with that of its question where it was looked up; None without an id."""
    identity = whole(row.get("id"))
    if identity is None:
        return None
    files = tuple(_files(row))
    place = next((place for file in files if (place := address_parts(file.url))), _NOWHERE)
    day = moment(row.get("dato"))
    actors = list(_actors(row))
    title = text(row.get("titel"))
    codes = [place.committee] if place.committee else []
    codes += [code for _, actor in actors if (code := _committee(actor)) and code not in codes]
    askers = list(_actors(question)) if question else actors
    return ServiceAnswer(
        id=identity,
        title=title,
        date=day.date() if day else None,
        received=_day(row.get("modtagelsesdato")),
        released=_day(row.get("frigivelsesdato")),
        updated=moment(row.get("opdateringsdato")),
        public=text(row.get("offentlighedskode")) in (None, PUBLIC),
        kind=place.kind,
        session=place.session or (session_on(day.date()) if day else None),
        question_number=place.number or _number_in(title),
        committees=tuple(codes),
        question_id=whole(row.get("spørgsmålsid")),
        question=text((question or {}).get("spørgsmålsordlyd")) or text(row.get("spørgsmålsordlyd")),
        asked_by=tuple(dict.fromkeys(_asker(actor) for role, actor in askers if role in ASKING_ROLES)),
        cases=tuple(dict.fromkeys(_cases(row))),
        files=files,
    )


def service_file(row: Row) -> ServiceFile | None:
    """What a row of `Fil` says; None without an id or an address."""
    identity, url = whole(row.get("id")), text(row.get("filurl"))
    if identity is None or url is None:
        return None
    return ServiceFile(
        identity, url, text(row.get("titel")), text(row.get("format")), moment(row.get("opdateringsdato"))
    )


def whole(value: object) -> int | None:
    """A whole number that a database can hold, also one that came as text."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value if abs(value) < 2**63 else None
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value.strip(), re.ASCII):
        return int(value)
    return None


def text(value: object) -> str | None:
    """Text with its white space collapsed, which can be written as UTF-8; None where there is none."""
    if not isinstance(value, str):
        return None
    return " ".join(value.encode("utf-8", "replace").decode().split()) or None


def moment(value: object) -> datetime | None:
    """A time as the service writes it: local, without a zone. None for one that cannot be a time of the archive.

    Reads the forms of OData 2 and 3: `2024-09-04T13:21:55.157` and `/Date(1725456115157)/`.
    """
    if not isinstance(value, str):
        return None
    try:
        if ticks := _TICKS.match(value):
            when = datetime.fromtimestamp(int(ticks[1]) / 1000, UTC)
        else:
            when = datetime.fromisoformat(value.strip())
    except (ValueError, OverflowError, OSError):
        return None
    return when.replace(tzinfo=None) if _FIRST_YEAR <= when.year <= _LAST_YEAR else None


def _day(value: object) -> date | None:
    when = moment(value)
    return when.date() if when else None


def rows_in(value: object) -> Iterator[Row]:
    """The rows of an expanded navigation property, which may be a list, one row or nothing."""
    if isinstance(value, Mapping):
        yield value
    elif isinstance(value, Sequence) and not isinstance(value, str):
        yield from (row for row in value if isinstance(row, Mapping))


def _files(row: Row) -> Iterator[ServiceFile]:
    """Files, each once; of one letter in several formats the PDF, which is what the parliament publishes."""
    by_stem: dict[str, ServiceFile] = {}
    seen: set[int] = set()
    for entry in rows_in(row.get("Fil")):
        file = service_file(entry)
        if file is None or file.id in seen:
            continue
        seen.add(file.id)
        stem = file.url.rpartition(".")[0] if "." in file.url.rpartition("/")[2] else file.url
        held = by_stem.get(stem)
        if held is None or (_is_pdf(file) and not _is_pdf(held)):
            by_stem[stem] = file
    yield from by_stem.values()


def _is_pdf(file: ServiceFile) -> bool:
    return file.url.lower().endswith(".pdf")


def _actors(row: Row) -> Iterator[tuple[int | None, Row]]:
    for link in rows_in(row.get("DokumentAktør")):
        for actor in rows_in(link.get("Aktør")):
            yield whole(link.get("rolleid")), actor


def _asker(actor: Row) -> Asker:
    first, last = text(actor.get("fornavn")), text(actor.get("efternavn"))
    name = text(actor.get("navn")) or " ".join(part for part in (first, last) if part)
    found = re.fullmatch(r"(.+?)\s*\(([A-ZÆØÅa-zæøå]{1,4})\)", name)
    return Asker(found[1], found[2]) if found else Asker(name, text(actor.get("gruppenavnkort")))


def _committee(actor: Row) -> str | None:
    code = (text(actor.get("gruppenavnkort")) or "").upper()
    if code in COMMITTEES or (code and whole(actor.get("typeid")) == COMMITTEE_ACTOR):
        return code
    return committee_code(text(actor.get("navn")) or "")


def _cases(row: Row) -> Iterator[str]:
    for link in rows_in(row.get("SagDokument")):
        for case in rows_in(link.get("Sag")):
            parts = (text(case.get("nummer")), text(case.get("titelkort")) or text(case.get("titel")))
            if named := ": ".join(part for part in parts if part):
                yield named


@dataclass(frozen=True, slots=True)
class AddressParts:
    """What the address of a file says of the answer."""

    session: str | None
    kind: Kind | None
    committee: str | None
    number: str | None
    slug: str
    """The telling part, fit for a file name: "20231-almdel-reu-spm-1193"."""


_NOWHERE = AddressParts(None, None, None, None, "")
_SESSION_CODE = re.compile(r"(?:19|20)\d\d[12]")
_BILLS = ("lovforslag", "beslutningsforslag", "aktstykke")
"""A document of appropriation ("Aktstk. 23") is told as a bill, here as where a letter names it."""


def address_parts(url: str) -> AddressParts | None:
    """Reads `…/samling/20231/almdel/REU/spm/1193/svar/2071432/2908471.pdf`; None for an address of another form."""
    try:
        segments = [unquote(segment) for segment in urlsplit(url).path.split("/")]
    except ValueError:
        return None
    place = segments[segments.index("samling") + 1 :] if "samling" in segments else []
    if not place or not _SESSION_CODE.fullmatch(place[0]):
        return None
    match place:
        case [code, "almdel", committee, "spm" | "samspm" as what, number, *_]:
            kind: Kind | None = "alm_del" if what == "spm" else "samraad"
            found = AddressParts(_session(code), kind, committee.upper(), number, f"{code}-almdel-{committee}-{what}")
        case [code, group, bill, "spm", number, *_]:
            kind = "bill" if group in _BILLS else None
            found = AddressParts(_session(code), kind, None, f"{number} til {_spaced(bill)}", f"{code}-{bill}-spm")
        case [code, "spoergsmaal", number, *_]:
            return AddressParts(_session(code), "section_20", None, _spaced(number), _slug(f"{code}-{number}"))
        case [code, *_]:
            return AddressParts(_session(code), None, None, None, code)
        case _:
            return None
    return AddressParts(found.session, found.kind, found.committee, found.number, _slug(f"{found.slug}-{number}"))


def _session(code: str) -> str | None:
    return canonical_session(code)


def _spaced(number: str) -> str:
    """ "S725" as it is cited: "S 725"; "aktstk.23" as "Aktstk. 23"."""
    if appropriation := re.fullmatch(r"aktstk\.?\s*(\d+)", number, re.IGNORECASE):
        return f"Aktstk. {appropriation[1]}"
    found = re.fullmatch(r"([A-Za-zæøåÆØÅ]+)\s*(\d+)\s*([A-Za-z]?)", number)
    return f"{found[1].upper()} {found[2]}{' ' + found[3].upper() if found[3] else ''}" if found else number


def _slug(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9æøåÆØÅ._-]+", "_", name)[:80].strip("._")


_NUMBER = re.compile(r"\b[Ss]p(?:m|ørgsmål)\.?\s*(?:nr\.?\s*)?(S\s*\d+|\d+)\b")


def _number_in(title: str | None) -> str | None:
    found = _NUMBER.search(title or "")
    return _spaced(found[1].replace(" ", "")) if found else None
