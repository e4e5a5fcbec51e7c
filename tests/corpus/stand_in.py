"""A server that stands in for the parliament's open data and the site of its files, with their odd behaviour.

It answers the subset of OData 3.0 that `shared/open-data.md` describes: at most so many records a page, the count as a
string, a filter on an unknown field ignored in silence, a malformed query 400 with an empty body, an unknown entity a
page of HTML with 404. Faults are queued for an address or an entity, and each is shown once.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

Row = dict[str, Any]
PAGE = b"<!DOCTYPE html><html><body><h1>Log ind</h1></body></html>"
_EXPANDABLE = ("Fil", "DokumentAkt\u00f8r", "SagDokument")
_CLAUSE = re.compile(r"(\w+) (eq|ge|gt|le|lt) (datetime'([^']*)'|\d+|'[^']*')")
_REDIRECTS = {"login": "/login", "elsewhere": "https://login.example.com/ft"}
_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda one, other: bool(one == other),
    "ge": lambda one, other: bool(one >= other),
    "gt": lambda one, other: bool(one > other),
    "le": lambda one, other: bool(one <= other),
    "lt": lambda one, other: bool(one < other),
}


def pdf(words: str) -> bytes:
    """Bytes that look like a PDF; nobody reads them."""
    return b"%PDF-1.4\n" + words.encode("utf-8", "replace") + b"\n%%EOF\n"


def answer(identity: int, **fields: Any) -> Row:
    """A row of an answer of Retsudvalget, with one file."""
    file = {
        "id": identity + 5_000_000,
        "dokumentid": identity,
        "titel": f"Svar {identity}.pdf",
        "filurl": fields.pop("filurl", f"/samling/20231/almdel/REU/spm/{identity}/svar/1/{identity}.pdf"),
        "format": fields.pop("format", "PDF"),
        "opdateringsdato": fields.pop("file_updated", "2024-02-01T12:00:00"),
    }
    row = {
        "id": identity,
        "titel": f"REU alm. del - svar på spm. {identity} om prøver, fra prøveministeren",
        "typeid": 17,
        "kategoriid": 33,
        "statusid": 1,
        "offentlighedskode": "O",
        "dato": "2024-02-01T00:00:00",
        "modtagelsesdato": None,
        "frigivelsesdato": "2024-02-01T10:00:00",
        "opdateringsdato": f"2024-02-01T12:00:{identity % 60:02d}.157",
        "spørgsmålsordlyd": None,
        "spørgsmålstitel": None,
        "spørgsmålsid": None,
        "Fil": [file],
        "DokumentAktør": [],
        "SagDokument": [],
    }
    return {**row, **fields}


def actor(role: int, name: str, **fields: Any) -> Row:
    """A row of `DokumentAktør` with its `Aktør`."""
    return {
        "rolleid": role,
        "Aktør": {"navn": name, "typeid": 5, "gruppenavnkort": None, "biografi": "x" * 50, **fields},
    }


@dataclass
class Asked:
    """A request as it came."""

    path: str
    query: dict[str, str]
    headers: dict[str, str]
    at: float


@dataclass
class StandIn:
    """`rows` are all documents there are; `files` the bytes at each path."""

    rows: list[Row] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    etags: dict[str, str] = field(default_factory=dict)
    faults: dict[str, list[str]] = field(default_factory=dict)
    """By path or entity: a status, "429 7" (Retry-After), "cut", "cut unnoticed", "hang up", "slow", "bad gzip",
    "login", "elsewhere", "page" or "latin"."""
    most_rows: int = 100
    counts: bool = True
    links: bool = True
    escapes: bool = False
    """That it writes "\\u00e6" where it could write "æ"."""
    renamed: dict[str, str] = field(default_factory=dict)
    """Fields that the service has given another name."""
    ignores: set[str] = field(default_factory=set)
    """Query options that it pays no heed to."""
    asked: list[Asked] = field(default_factory=list)
    address: str = ""
    on_page: Callable[[StandIn, int], None] | None = None
    """Called before each listing with its number: what changes while somebody lists."""
    listings: int = 0

    @property
    def service(self) -> str:
        return f"{self.address}/api/"

    def paths(self, beginning: str) -> list[str]:
        return [each.path for each in self.asked if each.path.startswith(beginning)]

    def add(self, *rows: Row, content: bytes | None = None) -> None:
        """Documents, whose files get bytes of their own unless told."""
        for row in rows:
            self.rows.append(row)
            for file in row.get("Fil") or []:
                if isinstance(file, dict) and (url := file.get("filurl")):
                    path = url.removeprefix(self.address)
                    self.files.setdefault(path, content or pdf(f"the bytes of {path}"))

    @contextmanager
    def serving(self) -> Iterator[StandIn]:
        stand_in = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                stand_in._answer(self)

            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        self.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            server.shutdown()
            server.server_close()
            thread.join()

    def _answer(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        path = unquote(parts.path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.asked.append(Asked(path, query, dict(handler.headers), time.monotonic()))
        if not handler.path.isascii():
            return _send(handler, 400, b"")
        queued = self.faults.get(path) or self.faults.get(path.removeprefix("/api/"))
        if queued:
            return self._fault(handler, queued.pop(0), path)
        if path == "/api/Dokument":
            return self._list(handler, query, self.rows)
        if path == "/api/Fil":
            return self._list(handler, query, [file for row in self.rows for file in row.get("Fil") or []])
        if path.startswith("/api/"):
            return _send(handler, 404, PAGE, {"Content-Type": "text/html"})
        if path == "/login":
            return _send(handler, 200, PAGE, {"Content-Type": "text/html"})
        if path not in self.files:
            return _send(handler, 404, PAGE)
        etag = self.etags.get(path)
        if etag and handler.headers.get("If-None-Match") == etag:
            return _send(handler, 304, b"")
        return _send(handler, 200, self.files[path], {"ETag": etag} if etag else {})

    def _fault(self, handler: BaseHTTPRequestHandler, fault: str, path: str) -> None:
        content = self.files.get(path, b"{}")
        name, _, rest = fault.partition(" ")
        if name.isdigit():
            _send(handler, int(name), b"", {"Retry-After": rest.replace("_", " ")} if rest else {})
        elif fault == "cut unnoticed":
            # No length is announced, and the connection ends.
            handler.wfile.write(b"HTTP/1.0 200 OK\r\n\r\n" + content[: len(content) // 2])
        elif fault == "cut":
            handler.send_response(200)
            handler.send_header("Content-Length", str(len(content)))
            handler.end_headers()
            handler.wfile.write(content[: len(content) // 2])
        elif fault == "hang up":
            handler.connection.close()
        elif fault == "slow":
            time.sleep(1)
        elif fault == "bad gzip":
            _send(handler, 200, b"no gzip", {"Content-Encoding": "gzip"})
        elif fault in _REDIRECTS:
            _send(handler, 302, b"", {"Location": _REDIRECTS[fault]})
        elif fault == "page":
            _send(handler, 200, PAGE, {"Content-Type": "application/json"})
        else:
            assert fault == "latin", fault
            rows = [row for row in self.rows if row["typeid"] == 17]
            _send(handler, 200, json.dumps({"value": rows}, ensure_ascii=False).encode("latin-1"))
        handler.close_connection = True

    def _list(self, handler: BaseHTTPRequestHandler, query: dict[str, str], held: list[Row]) -> None:
        self.listings += 1
        if self.on_page:
            self.on_page(self, self.listings)
        rows = [{self.renamed.get(name, name): value for name, value in row.items()} for row in held]
        fields = {name for row in rows for name in row}
        if "$filter" in query and "$filter" not in self.ignores:
            kept = _filtered(rows, query["$filter"], fields)
            if kept is None:
                return _send(handler, 400, b"")
            rows = kept
        if "$orderby" in query and "$orderby" not in self.ignores:
            for name in reversed(query["$orderby"].split(",")):
                rows.sort(key=lambda row: (row.get(name) is not None, row.get(name) or 0))
        skip = 0 if "$skip" in self.ignores else int(query.get("$skip", "0"))
        most = min(int(query.get("$top", self.most_rows)), self.most_rows)
        shown = rows[skip : skip + most]
        expanded = {each.partition("/")[0] for each in query.get("$expand", "").split(",")}
        body: dict[str, Any] = {
            "odata.metadata": f"{self.service}$metadata#Dokument",
            "value": [self._shown(row, expanded) for row in shown],
        }
        if self.counts and query.get("$inlinecount") == "allpages":
            body["odata.count"] = str(len(rows))
        if self.links and skip + most < len(rows):
            body["odata.nextLink"] = f"{self.service}Dokument?$skip={skip + most}"
        content = json.dumps(body, ensure_ascii=self.escapes).encode()
        return _send(handler, 200, content, {"Content-Type": "application/json;charset=utf-8"})

    def _shown(self, row: Row, expanded: set[str]) -> Row:
        """With what was expanded, and with whole addresses."""
        if str(row.get("filurl", "")).startswith("/samling"):
            return {**row, "filurl": self.address + row["filurl"]}
        shown = {name: value for name, value in row.items() if name not in _EXPANDABLE or name in expanded}
        if isinstance(files := shown.get("Fil"), list):
            urls = [str(file.get("filurl", "")) for file in files]
            whole = [self.address + url if url.startswith("/samling") else url for url in urls]
            shown["Fil"] = [
                {**file, **({"filurl": url} if url else {})} for file, url in zip(files, whole, strict=True)
            ]
        return shown


def _filtered(rows: list[Row], condition: str, fields: set[str]) -> list[Row] | None:
    """None for a malformed condition; all rows where it names a field that there is not."""
    joined: Callable[[Iterator[bool]], bool] = any if " or " in condition else all
    clauses = []
    for clause in re.split(r" (?:and|or) ", condition):
        if not (found := _CLAUSE.fullmatch(clause)):
            return None
        value: Any = found[4] if found[4] is not None else int(found[3]) if found[3].isdigit() else found[3].strip("'")
        clauses.append((found[1], _COMPARE[found[2]], value))
    if any(name not in fields for name, _, _ in clauses):
        return rows
    return [
        row
        for row in rows
        if joined(row.get(name) is not None and compare(row[name], value) for name, compare, value in clauses)
    ]


def _send(handler: BaseHTTPRequestHandler, status: int, content: bytes, headers: dict[str, str] | None = None) -> None:
    handler.send_response(status)
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    if status != 304:
        handler.wfile.write(content)
