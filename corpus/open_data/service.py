"""Queries to the service, and the checks that it answered what was asked.

The service ignores in silence what it does not understand: a filter on a field that has been renamed gives every row
there is. So each row is held against the filter that was asked for, and the order against the order.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any, TypeVar
from urllib.parse import quote

from corpus.open_data.rows import ANSWER, Row, moment, rows_in, whole
from corpus.open_data.scope import Scope
from corpus.open_data.transport import Gone, Transport, Unavailable

SERVICE = "https://oda.ft.dk/api/"
MOST_ROWS = 100
"""Rows of a page, whatever is asked for."""
_MOST_BYTES = 50_000_000
_MOST_STALE_PAGES = 3
_IDS_AT_ONCE = 15
_TELLING = 5
"""So many rows that all lack a field tell that the field is gone."""
_EXPANDED = "Fil,DokumentAktør/Aktør,SagDokument/Sag"

_V = TypeVar("_V")


@dataclass(frozen=True, slots=True)
class Page:
    """Rows that have not come before, and how many the service says are left after them (None: it does not say)."""

    rows: tuple[Row, ...]
    malformed: int
    left: int | None
    reached: datetime | None
    """`opdateringsdato` of the last row: from there a later listing may go on."""


def answers(transport: Transport, service: str, scope: Scope, after: datetime | None) -> Iterator[Page]:
    """The answers of a scope's dates that were updated at or after a time, the longest untouched first.

    Raises Unavailable, also where the service ignored what was asked for.
    """
    bounds = [f"typeid eq {ANSWER}"]
    if scope.first_day:
        bounds.append(f"dato ge {_literal(scope.first_day)}")
    if scope.until:
        bounds.append(f"dato lt {_literal(scope.until + timedelta(days=1))}")

    def check(rows: Sequence[Row]) -> None:
        _check("typeid", [whole(row.get("typeid")) for row in rows], lambda kind: kind == ANSWER)
        if len(bounds) > 1:
            days = [when.date() if (when := moment(row.get("dato"))) else None for row in rows]
            _check("dato", days, scope.within)

    yield from _listed(transport, service, "Dokument", {"$expand": _EXPANDED}, bounds, after, check)


def files(transport: Transport, service: str, after: datetime) -> Iterator[Page]:
    """The files, of documents of all kinds, that were updated at or after a time. Raises Unavailable as `answers`."""
    yield from _listed(transport, service, "Fil", {}, [], after, lambda _rows: None)


def _listed(
    transport: Transport,
    service: str,
    entity: str,
    options: dict[str, str],
    bounds: Sequence[str],
    after: datetime | None,
    check: Callable[[Sequence[Row]], None],
) -> Iterator[Page]:
    """Page after page, each asked for by the time that the one before reached, not by `$skip` alone nor by
    `odata.nextLink`: rows that are updated meanwhile move to the end, and would let others slip past a count."""
    seen: set[int] = set()
    skip = stale = 0
    while True:
        filters = [*bounds, f"opdateringsdato ge {_literal(after)}"] if after else bounds
        found = _ask(
            transport,
            service,
            entity,
            {
                "$filter": " and ".join(filters),
                "$orderby": "opdateringsdato,id",
                "$inlinecount": "allpages",
                "$top": str(MOST_ROWS),
                **options,
                **({"$skip": str(skip)} if skip else {}),
            },
        )
        check(found.rows)
        _check_stamps(found.rows, after)
        stamps = _stamps(found.rows)
        fresh = tuple(row for row in found.rows if (identity := whole(row.get("id"))) is None or identity not in seen)
        seen.update(identity for row in fresh if (identity := whole(row.get("id"))) is not None)
        came = len(found.rows) + found.malformed
        left = None if found.count is None else max(found.count - skip - came, 0)
        yield Page(_once(fresh), found.malformed, left, stamps[-1] if stamps else after)
        if not (found.continued or (left > 0 if left is not None else came >= MOST_ROWS)):
            return
        stale = 0 if fresh else stale + 1
        if stale >= _MOST_STALE_PAGES:
            if not found.rows and not left:
                return
            raise Unavailable(
                "the service gives the same page again and again; what comes after it cannot be listed",
                "tjenesten giver den samme side igen og igen; hvad der følger efter den, kan ikke ses",
            )
        if stamps and (after is None or stamps[-1] > after):
            after, skip = stamps[-1], 0
        else:
            skip += came


def questions(transport: Transport, service: str, ids: Sequence[int]) -> Iterator[Row]:
    """The questions of these ids, with those who put them; one that the service does not give is left out."""
    for at in range(0, len(ids), _IDS_AT_ONCE):
        some = ids[at : at + _IDS_AT_ONCE]
        found = _ask(
            transport,
            service,
            "Dokument",
            {"$filter": " or ".join(f"id eq {each}" for each in some), "$expand": "DokumentAktør/Aktør"},
        )
        _check("id", [whole(row.get("id")) for row in found.rows], some.__contains__)
        yield from found.rows


@dataclass(frozen=True, slots=True)
class _Found:
    rows: tuple[Row, ...]
    malformed: int
    count: int | None
    continued: bool


def _ask(transport: Transport, service: str, entity: str, options: dict[str, str]) -> _Found:
    # Danish letters and blanks are percent-encoded; a blank is not a plus in the path of every server.
    query = "&".join(f"{name}={quote(value, safe='$,/()')}" for name, value in options.items())
    address = f"{service.rstrip('/')}/{quote(entity)}?{query}"
    for last in (False, True):
        try:
            response = transport.get(address, most=_MOST_BYTES, accept="application/json")
        except Gone as error:
            raise Unavailable(
                f"the service does not know the query ({error}): it may have changed",
                f"tjenesten kender ikke forespørgslen ({error.in_language('da')}): den kan være ændret",
            ) from error
        body = _parsed(response.content) if response else None
        if body is not None:
            break
        # A page for people in place of the data: a notice of maintenance, as a rule.
        if last:
            raise Unavailable("the service gives no data but a page", "tjenesten giver ikke data, men en side")
    assert body is not None  # noqa: S101 - the loop leaves no other way here
    value = body.get("value")
    entries = value if isinstance(value, list) else []
    rows = tuple(rows_in(entries))
    count = whole(body.get("odata.count"))
    return _Found(
        rows, len(entries) - len(rows), count if count is not None and count >= 0 else None, "odata.nextLink" in body
    )


def _parsed(content: bytes) -> dict[str, Any] | None:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            body = json.loads(content.decode(encoding))
        except (UnicodeDecodeError, json.JSONDecodeError, RecursionError):
            continue
        return body if isinstance(body, dict) and "value" in body else None
    return None


def _literal(when: date | datetime) -> str:
    stamp = when.isoformat(timespec="milliseconds") if isinstance(when, datetime) else f"{when.isoformat()}T00:00:00"
    return f"datetime'{stamp.removesuffix('.000')}'"


def _check(field: str, values: Sequence[_V | None], holds: Callable[[_V], bool]) -> None:
    """That what stands in a field was asked for. One row may lack it; where all do, it may have another name now."""
    told = [value for value in values if value is not None]
    strangers = sum(not holds(value) for value in told) or (len(values) if len(values) >= _TELLING and not told else 0)
    if strangers:
        raise Unavailable(
            f"the service ignored the filter on {field}: {strangers} of {len(values)} rows are not what was asked "
            "for, and nothing was taken of them; the field may have been renamed",
            f"tjenesten så bort fra filteret på {field}: {strangers} af {len(values)} rækker er ikke det, der er "
            "spurgt om, og intet af dem er taget; feltet kan have fået nyt navn",
        )


def _check_stamps(rows: Sequence[Row], after: datetime | None) -> None:
    stamps = _stamps(rows)
    if after:
        # As it was written into the filter.
        bound = after.replace(microsecond=after.microsecond // 1000 * 1000)
        _check("opdateringsdato", [moment(row.get("opdateringsdato")) for row in rows], lambda stamp: stamp >= bound)
    if any(later < earlier for earlier, later in pairwise(stamps)):
        raise Unavailable(
            "the service ignored the order that was asked for; going on might leave answers out",
            "tjenesten så bort fra den ønskede rækkefølge; svar kunne blive sprunget over",
        )


def _stamps(rows: Sequence[Row]) -> list[datetime]:
    return [stamp for row in rows if (stamp := moment(row.get("opdateringsdato")))]


def _once(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Of a row that stands twice on a page the last one."""
    by_id: dict[object, Row] = {}
    for at, row in enumerate(rows):
        by_id[whole(row.get("id")) if whole(row.get("id")) is not None else ("none", at)] = row
    return tuple(by_id.values())
