"""Fetching from a service that misbehaves: a stand-in for it, since the real one is not asked by tests."""

from __future__ import annotations

import os
import signal
import ssl
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from pathlib import Path

import pytest

from corpus.document import Document
from corpus.errors import MinistersvarError
from corpus.open_data import fetching
from corpus.open_data.fetching import Fetch, FetchReport
from corpus.open_data.scope import Scope
from corpus.open_data.state import DATABASE, State
from corpus.open_data.transport import LONGEST_PAUSE, TRIES, Transport
from tests.corpus.stand_in import PAGE, StandIn, actor, answer, pdf

REU = Scope(committees=("REU",), since=date(2024, 1, 1))


class Archive:
    """What stands for the archive: it notes what it is given to read."""

    def __init__(self) -> None:
        self.read: list[Path] = []
        self.addresses: dict[str, str] = {}
        self.documents: list[Document] = []
        self.failure: BaseException | None = None

    def ingest(self, files: Mapping[Path, str]) -> None:
        if self.failure:
            raise self.failure
        self.read += files
        self.addresses |= {path.name: url for path, url in files.items()}

    def named(self, name: str) -> list[Document]:
        return [document for document in self.documents if document.source_name == name]


@pytest.fixture(scope="module", autouse=True)
def certificates() -> Iterator[None]:
    """Loaded once: nothing here is encrypted, and a client of its own for each test loads them each time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    for variable in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    with StandIn().serving() as stand_in:
        yield stand_in


@pytest.fixture
def archive() -> Archive:
    return Archive()


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def fetch(service: StandIn, archive: Archive, pauses: list[float], tmp_path: Path) -> Iterator[Fetch]:
    with Transport(service.service, seconds_between=0, timeout=5, sleep=pauses.append) as transport:
        yield Fetch(tmp_path, service.service, transport, archive.ingest, archive.named)


def stored(fetch: Fetch) -> dict[str, bytes]:
    folder = fetch.folder / "fetched"
    files = (path for path in folder.rglob("*") if path.is_file() and not path.name.startswith((".lock", DATABASE)))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def reasons(report: FetchReport) -> list[str]:
    return [str(each.error) for each in report.refused]


def path_of(identity: int) -> str:
    return f"/samling/20231/almdel/REU/spm/{identity}/svar/1/{identity}.pdf"


def test_files_of_answers_are_fetched_named_and_read(service: StandIn, fetch: Fetch, archive: Archive) -> None:
    service.add(answer(1193), answer(1198))
    report = fetch.run(REU)
    assert (report.found, report.new, report.left, report.refused, report.stopped) == (2, 2, 0, [], None)
    assert stored(fetch) == {
        "20231/20231-almdel-REU-spm-1193-5001193.pdf": pdf(f"the bytes of {path_of(1193)}"),
        "20231/20231-almdel-REU-spm-1198-5001198.pdf": pdf(f"the bytes of {path_of(1198)}"),
    }
    assert [path.name for path in archive.read] == [name.split("/")[1] for name in sorted(stored(fetch))]
    assert archive.addresses["20231-almdel-REU-spm-1193-5001193.pdf"] == service.address + path_of(1193)


def test_the_program_names_itself_and_leaves_time_between_requests(
    service: StandIn, archive: Archive, pauses: list[float], tmp_path: Path
) -> None:
    service.add(answer(1), answer(2))
    with Transport(service.service, seconds_between=1000, sleep=pauses.append) as transport:
        Fetch(tmp_path, service.service, transport, archive.ingest, archive.named).run(REU)
    assert [each.headers["User-Agent"].partition("/")[0] for each in service.asked] == ["ministersvar"] * 3
    assert [900 < pause <= 1000 for pause in pauses] == [True, True]


def test_a_later_run_takes_what_is_new_or_changed_only(service: StandIn, fetch: Fetch, archive: Archive) -> None:
    service.add(answer(1), answer(2))
    fetch.run(REU)
    service.asked.clear()
    assert fetch.run(REU).new == 0
    assert service.paths("/samling") == []

    changed = answer(2, opdateringsdato="2024-03-01T08:00:00", file_updated="2024-03-01T08:00:00")
    service.rows[1:] = [changed]
    service.files[path_of(2)] = pdf("corrected")
    service.add(answer(3, opdateringsdato="2024-03-02T08:00:00"))
    archive.read.clear()
    report = fetch.run(REU)
    assert (report.new, report.changed, report.left) == (1, 1, 0)
    assert service.paths("/samling") == [path_of(2), path_of(3)]
    assert stored(fetch)["20231/20231-almdel-REU-spm-2-5000002.pdf"] == pdf("corrected")
    assert [path.name[-11:] for path in archive.read] == ["5000002.pdf", "5000003.pdf"]


def test_a_file_that_only_has_a_new_stamp_is_not_sent_again(service: StandIn, fetch: Fetch, archive: Archive) -> None:
    service.add(answer(1))
    service.etags[path_of(1)] = '"abc"'
    fetch.run(REU)
    service.rows[:] = [answer(1, opdateringsdato="2024-03-01T08:00:00", file_updated="2024-03-01T08:00:00")]
    report = fetch.run(REU)
    assert (report.changed, report.unchanged, report.left) == (0, 1, 0)
    assert service.asked[-1].headers["If-None-Match"] == '"abc"'


def test_a_file_that_is_replaced_without_a_word_at_its_document_is_fetched(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1), answer(2), answer(3, dato="2023-01-01T00:00:00"))
    fetch.run(REU)
    now = datetime.now().isoformat()
    for row in service.rows:
        row["Fil"][0]["opdateringsdato"] = now
    service.files[path_of(2)] = pdf("replaced")
    report = fetch.run(REU)
    assert (report.changed, report.unchanged, report.left) == (1, 1, 0)
    assert fetch.run(REU).changed == 0


@pytest.mark.parametrize("etag", ['"abc"', None])
def test_a_letter_that_is_only_somewhere_else_is_told_to_the_archive(
    service: StandIn, fetch: Fetch, archive: Archive, etag: str | None
) -> None:
    service.add(answer(1))
    fetch.run(REU)
    if etag:
        service.etags[path_of(1)] = etag
    moved = path_of(1).replace("/svar/1/", "/svar/moved/")
    service.files[moved] = pdf(f"the bytes of {path_of(1)}")
    now = datetime.now().isoformat()
    for file in service.rows[0]["Fil"]:
        file |= {"filurl": service.address + moved, "opdateringsdato": now}
    archive.read.clear()
    report = fetch.run(REU)
    assert (report.changed, report.unchanged, report.left) == (0, 1, 0)
    (read,) = archive.read
    assert archive.addresses[read.name] == service.address + moved
    archive.read.clear()
    fetch.run(REU)
    assert archive.read == []


def test_every_page_is_listed(service: StandIn, fetch: Fetch) -> None:
    service.most_rows = 3
    service.add(*(answer(identity) for identity in range(1, 11)))
    assert fetch.run(REU).new == 10


@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("links", [True, False])
def test_pages_are_followed_whether_they_are_counted_or_linked(
    service: StandIn, fetch: Fetch, counts: bool, links: bool
) -> None:
    service.counts, service.links = counts, links
    service.add(*(answer(identity) for identity in range(1, 251)))
    assert fetch.dry_run(REU).found == 250


def test_more_rows_of_one_moment_than_a_page_holds_are_all_listed(service: StandIn, fetch: Fetch) -> None:
    service.most_rows = 4
    service.add(*(answer(identity, opdateringsdato="2024-02-01T12:00:00.157") for identity in range(1, 15)))
    assert fetch.dry_run(REU).found == 14


def test_rows_that_are_updated_while_they_are_listed_let_no_other_slip_past(service: StandIn, fetch: Fetch) -> None:
    service.most_rows = 3
    service.add(*(answer(identity) for identity in range(1, 13)))

    def touch(stand_in: StandIn, listing: int) -> None:
        if listing == 2:
            for at in (0, 1, 2):
                stand_in.rows[at] = {**stand_in.rows[at], "opdateringsdato": "2024-02-02T00:00:00"}

    service.on_page = touch
    assert {answered.id for answered, _ in fetch.dry_run(REU).wanted} == set(range(1, 13))


def test_duplicates_are_taken_once(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1), answer(1), answer(2))
    report = fetch.run(REU)
    assert (report.found, report.new) == (2, 2)


@pytest.mark.parametrize("field", ["typeid", "dato"])
def test_a_filter_that_is_ignored_in_silence_is_noticed(service: StandIn, fetch: Fetch, field: str) -> None:
    service.renamed = {field: f"{field}2"}
    service.add(*(answer(identity) for identity in range(1, 11)))
    service.rows[0]["typeid"] = 13 if field == "typeid" else 17
    report = fetch.run(REU)
    assert f"ignored the filter on {field}" in str(report.stopped)
    assert "så bort fra filteret" in report.stopped.in_language("da")  # type: ignore[union-attr]
    assert (report.found, stored(fetch)) == (0, {})


def test_an_ignored_filter_on_what_was_updated_is_noticed(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1, opdateringsdato="2024-02-01T12:00:00"), answer(2, opdateringsdato="2024-03-01T12:00:00"))
    fetch.run(REU)
    service.ignores = {"$filter"}
    assert "ignored the filter on opdateringsdato" in str(fetch.run(REU).stopped)


def test_an_order_that_is_ignored_is_noticed(service: StandIn, fetch: Fetch) -> None:
    service.ignores = {"$orderby"}
    service.add(answer(2), answer(1))
    assert "ignored the order" in str(fetch.run(REU).stopped)


def test_a_service_that_repeats_its_first_page_is_noticed(service: StandIn, fetch: Fetch) -> None:
    service.most_rows, service.ignores = 3, {"$skip"}
    service.add(*(answer(identity, opdateringsdato="2024-02-01T12:00:00") for identity in range(1, 9)))
    report = fetch.run(REU)
    assert "the same page again and again" in str(report.stopped)
    assert report.new == 3


@pytest.mark.parametrize(
    ("fields", "left"),
    [
        ({"dato": None}, 0),
        ({"dato": "0001-01-01T00:00:00"}, 0),
        ({"titel": None, "statusid": "?"}, 0),
        ({"typeid": "17"}, 0),
        ({"DokumentAktør": None, "SagDokument": "none"}, 0),
        ({"DokumentAktør": [None, {"Aktør": None}, {"rolleid": "6"}]}, 0),
        ({"spørgsmålsid": "not a number"}, 0),
    ],
)
def test_missing_and_wrong_fields_cost_no_answer(
    service: StandIn, fetch: Fetch, fields: dict[str, object], left: int
) -> None:
    service.ignores = {"$filter"}
    service.add(answer(1, **fields), answer(2))
    report = fetch.run(REU)
    assert (report.found, report.new, report.left, report.stopped) == (2, 2, left, None)


def test_characters_that_cannot_be_written_cost_no_answer(service: StandIn, fetch: Fetch) -> None:
    service.escapes = True
    service.etags[path_of(1)] = '"\u00e6\x01"'
    service.add(answer(1, titel="spm. \ud800"), answer(2, filurl="https://www.ft.dk/\ud800\x01.pdf"), answer(3))
    report = fetch.run(Scope(since=date(2024, 1, 1)))
    assert (report.new, reasons(report)) == (2, ["not an address"])
    service.rows[0] = answer(1, opdateringsdato="2024-03-01T08:00:00", file_updated="2024-03-01T08:00:00")
    assert fetch.run(Scope(since=date(2024, 1, 1))).unchanged == 2


def test_rows_that_are_none_are_counted(service: StandIn, fetch: Fetch) -> None:
    service.ignores = {"$filter"}
    service.add(answer(1), answer(2, id=None), answer(3))
    report = fetch.run(REU)
    assert (report.new, report.malformed) == (2, 1)


@pytest.mark.parametrize("files", [None, [], [{"id": 7}], [{"id": None, "filurl": "/x.pdf"}], "?"])
def test_an_answer_without_a_file_is_named(service: StandIn, fetch: Fetch, files: object) -> None:
    service.add(answer(1, Fil=files, DokumentAktør=[actor(8, "Retsudvalget", typeid=3, gruppenavnkort="REU")]))
    report = fetch.run(REU)
    assert reasons(report) == ["the service names no file"]
    assert report.refused[0].name.startswith("Dokument 1 (REU alm. del")


def test_a_stamp_in_the_future_does_not_hide_what_comes_after(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1, opdateringsdato="2124-01-01T00:00:00"))
    fetch.run(REU)
    service.add(answer(2, opdateringsdato=datetime.now().isoformat()))
    assert fetch.run(REU).new == 1


def test_old_encodings_and_time_formats_are_read(service: StandIn, fetch: Fetch) -> None:
    url = f"{service.address}{path_of(1)}"
    service.add(answer(1, opdateringsdato="/Date(1706788800157)/", filurl=url))
    service.faults["Dokument"] = ["latin"]
    report = fetch.dry_run(REU)
    assert report.found == 1
    assert "spm. 1 om prøver" in (report.wanted[0][0].title or "")


def test_what_the_service_holds_back_is_not_fetched(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1), answer(2, offentlighedskode="F"))
    report = fetch.run(REU)
    assert (report.new, report.left, reasons(report)) == (1, 0, ["not public"])


@pytest.mark.parametrize("status", ["400", "404"])
def test_a_query_that_is_not_understood_ends_the_run(service: StandIn, fetch: Fetch, status: str) -> None:
    service.faults["Dokument"] = [status]
    report = fetch.run(REU)
    assert f"does not know the query (HTTP {status})" in str(report.stopped)


def test_a_page_in_place_of_the_data_is_asked_for_once_more(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1))
    service.faults["Dokument"] = ["page"]
    assert fetch.run(REU).new == 1
    service.faults["Dokument"] = ["page", "page"]
    assert "no data but a page" in str(fetch.run(REU).stopped)


@pytest.mark.parametrize(
    "fault", ["403", "408", "429", "500", "502", "503", "504", "cut", "cut unnoticed", "hang up", "bad gzip"]
)
def test_what_may_pass_is_tried_again_after_a_growing_pause(
    service: StandIn, fetch: Fetch, pauses: list[float], fault: str
) -> None:
    service.add(answer(1))
    service.faults[path_of(1)] = [fault] * 3
    report = fetch.run(REU)
    assert (report.new, report.refused) == (1, [])
    assert stored(fetch)["20231/20231-almdel-REU-spm-1-5000001.pdf"] == service.files[path_of(1)]
    assert [1 <= pauses[0] <= 2, 2 <= pauses[1] <= 4, 4 <= pauses[2] <= 8] == [True] * 3


def test_the_pause_that_is_asked_for_is_kept(service: StandIn, fetch: Fetch, pauses: list[float]) -> None:
    service.add(answer(1))
    when = format_datetime(datetime.now().astimezone() + timedelta(seconds=100)).replace(" ", "_")
    service.faults[path_of(1)] = ["429 7", f"503 {when}", "503 nonsense"]
    assert fetch.run(REU).new == 1
    assert 7 <= pauses[0] <= 8
    assert 97 <= pauses[1] <= 103
    assert pauses[2] <= 8


def test_a_pause_of_hours_is_left_to_the_next_run(service: StandIn, fetch: Fetch, pauses: list[float]) -> None:
    service.add(answer(1))
    service.faults[path_of(1)] = [f"429 {LONGEST_PAUSE + 1:.0f}"]
    report = fetch.run(REU)
    assert (report.new, report.left, reasons(report), pauses) == (0, 1, ["HTTP 429"], [])
    assert fetch.run(REU).new == 1


def test_a_site_that_refuses_is_left_alone(service: StandIn, fetch: Fetch) -> None:
    service.add(*(answer(identity) for identity in range(1, 9)))
    for identity in range(1, 9):
        service.faults[path_of(identity)] = ["403"] * TRIES
    report = fetch.run(REU)
    assert "3 files in a row did not come (HTTP 403)" in str(report.stopped)
    assert len(service.paths("/samling")) == 3 * TRIES
    assert (report.left, stored(fetch)) == (8, {})
    service.faults.clear()
    assert fetch.run(REU).new == 8


def test_an_answer_that_is_slow_in_coming_is_asked_for_again(
    service: StandIn, archive: Archive, pauses: list[float], tmp_path: Path
) -> None:
    service.add(answer(1))
    service.faults[path_of(1)] = ["slow"]
    with Transport(service.service, seconds_between=0, timeout=0.5, sleep=pauses.append) as transport:
        assert Fetch(tmp_path, service.service, transport, archive.ingest, archive.named).run(REU).new == 1
    assert len(pauses) == 1


@pytest.mark.parametrize("fault", ["login", "elsewhere", "page", "401"])
def test_a_login_page_in_place_of_a_letter_is_not_kept(service: StandIn, fetch: Fetch, fault: str) -> None:
    service.add(answer(1))
    service.faults[path_of(1)] = [fault]
    report = fetch.run(REU)
    assert (report.new, report.left, stored(fetch)) == (0, 1, {})
    assert not report.refused[0].lasting
    assert fetch.run(REU).new == 1


def test_a_file_that_is_gone_is_not_asked_for_until_it_changes(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1))
    content = service.files.pop(path_of(1))
    report = fetch.run(REU)
    assert (reasons(report), report.refused[0].lasting, report.left) == (["HTTP 404"], True, 0)
    service.asked.clear()
    fetch.run(REU)
    assert service.paths("/samling") == []
    service.files[path_of(1)] = content
    service.rows[:] = [answer(1, opdateringsdato="2024-03-01T08:00:00", file_updated="2024-03-01T08:00:00")]
    assert fetch.run(REU).new == 1


@pytest.mark.parametrize(
    "url", ["https://example.com/svar.pdf", "file:///etc/passwd", "http://www.ft.dk/a.pdf", "//[", "x"]
)
def test_addresses_that_lead_away_from_the_parliament_are_not_followed(
    service: StandIn, fetch: Fetch, url: str
) -> None:
    service.add(answer(1, filurl=url, DokumentAktør=[actor(8, "Retsudvalget", gruppenavnkort="REU", typeid=3)]))
    report = fetch.run(REU)
    assert reasons(report)[0].startswith("it leads away from the parliament's site")
    assert stored(fetch) == {}


@pytest.mark.parametrize(
    ("content", "suffix"),
    [(pdf("x"), ".pdf"), (b"PK\x03\x04 word PK\x05\x06", ".docx"), (b"%PDF", None), (PAGE, None), (b"", None)],
)
def test_the_bytes_tell_the_format(service: StandIn, fetch: Fetch, content: bytes, suffix: str | None) -> None:
    service.add(answer(1, format="DOCX"))
    service.files[path_of(1)] = content
    fetch.run(REU)
    assert list(stored(fetch)) == ([f"20231/20231-almdel-REU-spm-1-5000001{suffix}"] if suffix else [])


def test_a_page_that_is_published_as_a_page_is_kept(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1, filurl="/samling/20231/almdel/REU/spm/1/svar/1/index.htm"), content=PAGE)
    assert fetch.run(REU).new == 1
    assert next(iter(stored(fetch))).endswith("5000001.html")


def test_a_file_that_is_too_large_is_refused(service: StandIn, fetch: Fetch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "MOST_BYTES", 20)
    service.add(answer(1))
    report = fetch.run(REU)
    assert reasons(report) == ["too large: more than 0 MB"]
    assert stored(fetch) == {}


def test_of_one_letter_in_two_formats_the_pdf_is_fetched(service: StandIn, fetch: Fetch) -> None:
    row = answer(1)
    row["Fil"].insert(0, {**row["Fil"][0], "id": 9, "filurl": path_of(1).replace(".pdf", ".docx"), "format": "DOCX"})
    service.add(row)
    assert fetch.run(REU).new == 1
    assert service.paths("/samling") == [path_of(1)]


def test_an_interrupt_leaves_whole_files_and_the_next_run_goes_on(
    service: StandIn, fetch: Fetch, archive: Archive
) -> None:
    service.add(*(answer(identity) for identity in range(1, 6)))
    told: list[str] = []

    def interrupt(stage: str, done: int, _total: int, _note: str) -> None:
        told.append(stage)
        if (stage, done) == ("fetching", 3):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        replace(fetch, tell=interrupt).run(REU)
    assert len(stored(fetch)) == 3
    assert archive.read == []
    service.asked.clear()
    report = fetch.run(REU)
    assert (report.new, report.left) == (2, 0)
    assert service.paths("/samling") == [path_of(4), path_of(5)]
    assert len(archive.read) == 5


_KILLED_AT_A_CALL = """
import os, pathlib, signal, sys
from corpus.open_data.fetching import Fetch
from corpus.open_data.scope import Scope
from corpus.open_data.state import State
from corpus.open_data.transport import Transport

folder, service, last = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
calls = 0


def counted(function):
    def call(*arguments, **options):
        global calls
        calls += 1
        if calls == last:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **options)

    return call


os.fsync = counted(os.fsync)
pathlib.Path.replace = counted(pathlib.Path.replace)
for name in ("record", "hold", "read"):
    setattr(State, name, counted(getattr(State, name)))
with Transport(service, seconds_between=0) as transport:
    Fetch(folder, service, transport, lambda paths: None, lambda name: ()).run(Scope())
"""


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_killed_at_any_step_it_leaves_whole_files_and_goes_on(service: StandIn, fetch: Fetch) -> None:
    service.add(*(answer(identity) for identity in range(1, 5)))
    whole = {
        f"20231/20231-almdel-REU-spm-{each}-500000{each}.pdf": service.files[path_of(each)] for each in range(1, 5)
    }
    for last in range(1, 9):
        command = [sys.executable, "-c", _KILLED_AT_A_CALL, str(fetch.folder), service.service, str(last)]
        ended = subprocess.run(command, capture_output=True, check=False, text=True)
        assert ended.returncode in (0, -signal.SIGKILL), ended.stderr
        there = {name: content for name, content in stored(fetch).items() if not name.endswith(".part")}
        assert there.items() <= whole.items()
    fetch.run(Scope())
    assert stored(fetch) == whole


def test_a_disk_that_is_full_harms_no_file_that_is_there(
    service: StandIn, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    service.add(answer(1))
    fetch.run(REU)
    before = stored(fetch)
    service.rows[:] = [answer(1, opdateringsdato="2024-03-01T08:00:00", file_updated="2024-03-01T08:00:00")]
    service.files[path_of(1)] = pdf("corrected")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("os.fsync", full)
        with pytest.raises(MinistersvarError, match="cannot be written") as error:
            fetch.run(REU)
    assert "der er ikke mere plads på disken" in error.value.in_language("da")
    assert stored(fetch) == before
    assert fetch.run(REU).changed == 1


def test_what_the_archive_could_not_read_yet_is_read_by_the_next_run(
    service: StandIn, fetch: Fetch, archive: Archive
) -> None:
    service.add(answer(1))
    archive.failure = MinistersvarError("the archive is in use")
    with pytest.raises(MinistersvarError, match="in use"):
        fetch.run(REU)
    archive.failure = None
    assert fetch.run(REU).new == 0
    assert len(archive.read) == 1


def test_two_fetches_into_one_archive_are_kept_apart(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1))
    inner: list[str] = []

    def again(stage: str, *_: object) -> None:
        if stage == "fetching":
            with pytest.raises(MinistersvarError, match="another process is fetching") as error:
                replace(fetch, tell=lambda *_: None).run(REU)
            inner.append(str(error.value))

    replace(fetch, tell=again).run(REU)
    assert len(inner) == 1


def test_a_dry_run_tells_what_would_be_fetched_and_writes_nothing(service: StandIn, fetch: Fetch) -> None:
    service.add(answer(1), answer(2))
    report = fetch.dry_run(REU)
    assert [file.url.rpartition("/")[2] for _, file in report.wanted] == ["1.pdf", "2.pdf"]
    assert list(fetch.folder.iterdir()) == []
    fetch.run(REU)
    service.add(answer(3))
    assert [answered.id for answered, _ in fetch.dry_run(REU).wanted] == [3]
    assert len(stored(fetch)) == 2


@pytest.mark.parametrize(
    ("scope", "found"),
    [
        (Scope(committees=("REU",)), {1, 2, 5}),
        (Scope(committees=("SUU", "REU")), {1, 2, 3, 5}),
        (Scope(kinds=("bill",)), {5}),
        (Scope(kinds=("section_20", "samraad")), {2, 4}),
        (Scope(sessions=("2022-23 (2. samling)",)), {3}),
        (Scope(since=date(2024, 1, 1)), {1, 2, 4, 5}),
        (Scope(until=date(2024, 2, 1)), {1, 3}),
        (Scope(), {1, 2, 3, 4, 5}),
    ],
)
def test_a_scope_holds_committees_kinds_sessions_and_dates(
    service: StandIn, fetch: Fetch, scope: Scope, found: set[int]
) -> None:
    committee = [actor(8, "Retsudvalget", typeid=3, gruppenavnkort="REU")]
    later = "2024-03-01T00:00:00"
    service.add(
        answer(1),
        answer(2, filurl="/samling/20231/almdel/reu/samspm/b/svar/1/2.pdf", dato=later),
        answer(3, filurl="/samling/20222/almdel/SUU/spm/3/svar/1/3.pdf", dato="2023-05-01T00:00:00"),
        answer(4, filurl="/samling/20231/spoergsmaal/S725/svar/1/4.pdf", dato=later),
        answer(5, filurl="/samling/20231/lovforslag/L14/spm/5/svar/1/5.pdf", dato=later, DokumentAktør=committee),
    )
    report = fetch.dry_run(scope)
    assert {answered.id for answered, _ in report.wanted} == found
    assert report.unplaced == (1 if scope.committees else 0)


def test_who_asked_is_looked_up_with_the_question(service: StandIn, fetch: Fetch) -> None:
    question = {"id": 900, "typeid": 13, "spørgsmålsordlyd": "Hvor mange prøver?", "opdateringsdato": None}
    question["DokumentAktør"] = [actor(6, "Eva Eksempel", gruppenavnkort="X"), actor(5, "Minna Prøvesen")]
    service.rows.append(question)
    service.add(answer(1, spørgsmålsid=900))
    fetch.run(REU)
    with State(fetch.folder / "fetched") as state:
        told = state.answer_of(5_000_001)
    assert told is not None
    assert [(asker.name, asker.party) for asker in told.asked_by] == [("Eva Eksempel", "X")]
    assert told.question == "Hvor mange prøver?"


def test_what_the_service_says_is_kept_without_biographies(service: StandIn, fetch: Fetch) -> None:
    case = {"nummer": "L 14", "titelkort": "Om prøver"}
    service.add(answer(1, DokumentAktør=[actor(5, "Minna Prøvesen")], SagDokument=[{"Sag": case}]))
    fetch.run(REU)
    with State(fetch.folder / "fetched") as state:
        told = state.answer_of(5_000_001)
    assert told is not None
    assert told.cases == ("L 14: Om prøver",)
    assert b"biografi" not in (fetch.folder / "fetched" / DATABASE).read_bytes()


def test_a_state_of_a_newer_version_is_left_alone(fetch: Fetch) -> None:
    import sqlite3

    folder = fetch.folder / "fetched"
    folder.mkdir()
    with sqlite3.connect(folder / DATABASE) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = (folder / DATABASE).read_bytes()
    with pytest.raises(MinistersvarError, match="newer version"):
        fetch.run(REU)
    assert (folder / DATABASE).read_bytes() == before


@pytest.mark.parametrize("content", [b"not a database" * 100, b"\x00" * 4096])
def test_a_damaged_state_says_what_to_do(fetch: Fetch, content: bytes) -> None:
    folder = fetch.folder / "fetched"
    folder.mkdir()
    (folder / DATABASE).write_bytes(content)
    with pytest.raises(MinistersvarError, match="move it away"):
        fetch.run(REU)


def test_progress_counts(service: StandIn, fetch: Fetch) -> None:
    told: list[tuple[str, int, int]] = []
    tell: Callable[[str, int, int, str], None] = lambda stage, done, total, _note: told.append((stage, done, total))  # noqa: E731
    service.add(answer(1), answer(2))
    replace(fetch, tell=tell).run(REU)
    assert told == [("listing", 2, 2), ("fetching", 0, 2), ("fetching", 1, 2)]
