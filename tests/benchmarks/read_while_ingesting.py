"""Readers over HTTP while another process ingests: no request may fail, and no response may mix two states.

    python -m tests.benchmarks.read_while_ingesting [SECONDS]

The ingest is made of editions. Each is committed whole: it replaces the same standing answers by new ones, which all
name the edition, and adds as many others; in all, 500 documents are added and 500 replaced. A response that shows two
editions, a number of documents that does not belong to the edition, or a text that is not what its citation says in the
same revision, mixes two states; so does a revision with two editions, or a reader for whom time runs backwards.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from qa.assistant import Assistant
from tests.api.conftest import PATIENCE, environment, running

TOPICS = (
    "fyrene langs kysten", "de gamle møller", "isbryderne i sundet", "vagttårnene i skoven", "færgerne til øerne",
    "broerne over åen", "sluserne ved havnen", "stierne i klitterne", "markerne ved fjorden", "lygterne på torvet",
    "klokkerne i tårnet", "brøndene i parken", "hegnene om engen", "skuderne i dokken", "bøjerne i løbet",
    "dæmningen ved noret", "kranerne på kajen", "vognene på banen", "ruderne i drivhuset", "stenene i muren",
)  # fmt: skip
STANDING, ADDED = "Prøveministeriet", "Eksempelministeriet"
EDITION = re.compile(r"udgave (\d+)")
READERS = 3

INGEST = """
import sys, time
from pathlib import Path
from qa.assistant import Assistant
seconds, *files = sys.argv[2:]
began = time.monotonic()
with Assistant.open(Path(sys.argv[1])) as assistant:
    for at, file in enumerate(map(Path, files), 1):
        report = assistant.ingest([file])
        assert not report.refused, report.refused
        time.sleep(max(0.0, began + float(seconds) * at / len(files) - time.monotonic()))
"""


def write_editions(folder: Path, editions: int, topics: Sequence[str]) -> list[Path]:
    """Files of records, one an edition, from edition 0 on: each with as many standing as added answers."""
    files = []
    for edition in range(editions + 1):
        standing = [_record(f"S-{at}", at, topic, edition, STANDING) for at, topic in enumerate(topics)]
        added = [_record(f"T-{edition}-{at}", at, topic, edition, ADDED) for at, topic in enumerate(topics)]
        file = folder / f"edition-{edition:03}.jsonl"
        file.write_text("".join(json.dumps(record) + "\n" for record in standing + added), "utf-8")
        files.append(file)
    return files


def _record(identifier: str, at: int, topic: str, edition: int, ministry: str) -> dict[str, Any]:
    return {
        "id": identifier,
        "kind": "alm_del",
        "session": "2030-31",
        "date": "2031-04-01",
        # Another number for each, lest one answer be taken for a later one to the same question.
        "question_number": f"{at + 1}" if ministry == STANDING else f"{1000 * (edition + 1) + at}",
        "committee": "Retsudvalget" if ministry == STANDING else "Kulturudvalget",
        "ministry": ministry,
        "question": f"Hvad er status for {topic}?",
        "answer": [
            {"role": "ministry", "text": f"Status for {topic} fremgår af opgørelsens udgave {edition} fra året."}
        ],
    }


@dataclass
class Seen:
    """What readers saw. `mixed` are responses, or two of them together, that no single state explains."""

    requests: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)
    mixed: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    editions: dict[int, int] = field(default_factory=dict)
    """By revision."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def edition(self, revision: int, edition: int, what: str) -> None:
        with self.lock:
            if self.editions.setdefault(revision, edition) != edition:
                self.mixed.append(f"{what}: revision {revision} is edition {self.editions[revision]} and {edition}")


class Reader:
    """One caller with a connection of its own, which knows how many answers an edition holds."""

    def __init__(self, address: str, topics: Sequence[str], seen: Seen) -> None:
        self._client = httpx.Client(base_url=address, timeout=PATIENCE, trust_env=False)
        self._topics = topics
        self._seen = seen
        self._newest = 0
        self._turn = 0

    def read(self, stop: Callable[[], bool]) -> None:
        with self._client:
            while not stop():
                topic = self._topics[self._turn % len(self._topics)]
                for kind in (self._list, self._search, self._ask):
                    try:
                        kind(topic)
                    except Exception as error:
                        # A response that is not even what it should look like.
                        with self._seen.lock:
                            self._seen.failed.append(f"{kind.__name__}: {error!r}")
                self._turn += 1

    def _list(self, _topic: str) -> None:
        response = self._request("list", "GET", "/v1/documents", params={"ministry": STANDING, "limit": 100})
        if response is None:
            return
        if response.json()["total"] != len(self._topics):
            self._mixed("list", f"{response.json()['total']} standing answers")
        everything = self._request(
            "list all", "GET", "/v1/documents", params={"ministry": [STANDING, ADDED], "limit": 1}
        )
        if everything is not None:
            # As many standing ones as each edition has added.
            editions = everything.json()["total"] / len(self._topics) - 2
            self._is_edition(everything, {editions}, "list all")

    def _search(self, topic: str) -> None:
        body = {"query": f"status for {topic}", "filters": {"ministry": [STANDING]}, "limit": 50}
        response = self._request("search", "POST", "/v1/search", json=body)
        if response is not None:
            found = response.json()
            if found["total"] != len(self._topics):
                self._mixed("search", f"{found['total']} passages")
            self._is_edition(response, {_edition(hit["text"]) for hit in found["hits"]}, "search")

    def _ask(self, topic: str) -> None:
        question = {"question": f"Hvad er status for {topic}?", "filters": {"ministry": [STANDING]}}
        response = self._request("ask", "POST", "/v1/ask", json={"questions": [question] * 3})
        if response is None:
            return
        excerpts = [each for answer in response.json()["answers"] for each in answer["excerpts"] + answer["nearest"]]
        self._is_edition(response, {_edition(each["text"]) for each in excerpts}, "ask")
        citation = excerpts[0]["citation"]
        span = {"start": citation["start"], "end": citation["end"]}
        source = self._request("text", "GET", f"/v1/documents/{citation['id']}/text", params=span)
        if source is not None and _revision(source) == _revision(response) and source.text != excerpts[0]["text"]:
            self._mixed("text", f"{source.text!r} is not {excerpts[0]['text']!r}")

    def _request(self, kind: str, method: str, path: str, **options: Any) -> httpx.Response | None:
        began = time.perf_counter()
        try:
            response = self._client.request(method, path, **options)
        except httpx.HTTPError as error:
            with self._seen.lock:
                self._seen.failed.append(f"{kind}: {error!r}")
            return None
        with self._seen.lock:
            self._seen.requests[kind] += 1
            self._seen.seconds.append(time.perf_counter() - began)
            if response.status_code != 200:
                self._seen.failed.append(f"{kind}: {response.status_code} {response.text}")
                return None
        if _revision(response) < self._newest:
            self._mixed(kind, f"revision {_revision(response)} after {self._newest}")
        self._newest = max(self._newest, _revision(response))
        return response

    def _is_edition(self, response: httpx.Response, editions: set[Any], what: str) -> None:
        if len(editions) != 1:
            self._mixed(what, f"editions {sorted(editions)} at once")
        for edition in editions:
            self._seen.edition(_revision(response), int(edition), what)

    def _mixed(self, what: str, why: str) -> None:
        with self._seen.lock:
            self._seen.mixed.append(f"{what}: {why}")


def _edition(text: str) -> int:
    match = EDITION.search(text)
    assert match, text
    return int(match[1])


def _revision(response: httpx.Response) -> int:
    return int(response.headers["archive-revision"])


def read_while_ingesting(folder: Path, editions: int, topics: Sequence[str], seconds: float, readers: int) -> Seen:
    """Readers of a server on an archive in `folder`, for as long as another process ingests the editions, and at least
    for so many seconds. Raises CalledProcessError where the ingest itself fails."""
    archive = folder / "archive"
    files = write_editions(folder, editions, topics)
    with Assistant.open(archive) as assistant:
        assistant.ingest(files[:1])
    seen, over = Seen(), threading.Event()
    with running(archive) as server:
        threads = [
            threading.Thread(target=Reader(server.address, topics, seen).read, args=(over.is_set,))
            for _ in range(readers)
        ]
        for thread in threads:
            thread.start()
        began = time.monotonic()
        try:
            arguments = [str(archive), str(seconds), *map(str, files[1:])]
            subprocess.run([sys.executable, "-c", INGEST, *arguments], env=environment(archive), check=True)
            time.sleep(max(0.0, began + seconds - time.monotonic()))
        finally:
            over.set()
            for thread in threads:
                thread.join(PATIENCE)
    return seen


def main() -> None:
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    editions = 500 // len(TOPICS)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        seen = read_while_ingesting(Path(folder), editions, TOPICS, seconds, READERS)
    took = time.monotonic() - began
    cuts = statistics.quantiles(seen.seconds, n=100)
    print(f"{editions * len(TOPICS)} documents added and as many replaced, in {editions} commits; {took:.0f} s in all")
    print(f"{READERS} readers, {seen.requests.total()} requests: {dict(seen.requests)}")
    print(f"seen: {len(seen.editions)} states, editions {min(seen.editions.values())} to {max(seen.editions.values())}")
    print(f"milliseconds: p50 {cuts[49] * 1000:.0f}, p99 {cuts[98] * 1000:.0f}, longest {max(seen.seconds) * 1000:.0f}")
    print(f"load average {os.getloadavg()[0]:.1f}")
    print(f"failed requests: {len(seen.failed)} {seen.failed[:3]}; mixed states: {len(seen.mixed)} {seen.mixed[:3]}")
    sys.exit(1 if seen.failed or seen.mixed or max(seen.editions.values()) < editions else 0)


if __name__ == "__main__":
    main()
