"""A fetch: what is wanted is listed, its files are fetched, and the archive reads them; each step can be the last.

The files lie below `fetched` in the archive's folder, with a small database beside them (`corpus.open_data.state`).
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from filelock import FileLock, Timeout

from corpus.document import Document
from corpus.errors import MinistersvarError, reason_in_danish
from corpus.files import MOST_BYTES, FileType, file_type
from corpus.open_data.comparison import disagreements
from corpus.open_data.rows import Row, ServiceAnswer, ServiceFile, address_parts, service_answer, service_file
from corpus.open_data.scope import Scope
from corpus.open_data.service import answers, files, questions
from corpus.open_data.state import DATABASE, FOLDER, Disagreement, State, Wanted
from corpus.open_data.transport import Gone, Response, Transport, Unavailable

READ_AT_ONCE = 200
"""So many files are fetched before the archive reads them."""
_OVERLAP = timedelta(days=1)
# The service writes local time, and rows may become visible some time after they are stamped: each run begins a day
# before the last one's end. What is known by then costs a row of the listing and nothing more.
_MOST_FAILURES = 3
"""So many files in a row that do not come, and the rest is left for the next run."""
_SUFFIXES: dict[FileType, str] = {"pdf": ".pdf", "docx": ".docx", "html": ".html", "text": ".txt"}

Tell = Callable[[str, int, int, str], None]
"""Takes a stage ("listing", "fetching"), how many are done, of how many (0: not known), and a note."""


@dataclass(frozen=True, slots=True)
class Refused:
    """What could not be had, and why; `lasting` where a later run will not try again by itself."""

    name: str
    error: MinistersvarError
    lasting: bool


@dataclass(slots=True)
class FetchReport:
    """What became of a fetch, in answers (`found`) and files (the rest)."""

    found: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    wanted: list[tuple[ServiceAnswer, ServiceFile]] = field(default_factory=list)
    """Of a dry run: what would be fetched."""
    left: int = 0
    """Still wanted after this run."""
    unplaced: int = 0
    """Answers that the service ties to no committee, where committees were asked for."""
    malformed: int = 0
    """Rows that are not rows, or have no id."""
    refused: list[Refused] = field(default_factory=list)
    stopped: MinistersvarError | None = None
    """Why it ended early: what was fetched until then is kept and read."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """What a fetch needs. `ingest` reads files, each with where it was fetched from, into the archive; `documents`
    finds them there by file name."""

    folder: Path
    """The archive's folder."""
    service: str
    transport: Transport
    ingest: Callable[[Mapping[Path, str]], object]
    documents: Callable[[str], Sequence[Document]]
    tell: Tell = lambda *_: None

    def run(self, scope: Scope) -> FetchReport:
        """Raises MinistersvarError where another process fetches into the archive, or nothing can be written."""
        folder = self.folder / FOLDER
        report = FetchReport()
        with _alone(folder), State(folder) as state:
            try:
                self._list(scope, state, report)
                self._list_files(state)
            except Unavailable as error:
                report.stopped = error
            self._fetch_wanted(folder, state, report)
            report.left = state.count_wanted()
        return report

    def dry_run(self, scope: Scope) -> FetchReport:
        """What a run would fetch now, files that were replaced without a word left out. Nothing is written."""
        folder = self.folder / FOLDER
        report = FetchReport()
        if (folder / DATABASE).exists():
            with State(folder) as state:
                self._list(scope, state, report, dry=True)
        else:
            self._list(scope, None, report, dry=True)
        report.left = len(report.wanted)
        return report

    def _list(self, scope: Scope, state: State | None, report: FetchReport, *, dry: bool = False) -> None:
        key = f"{self.service} {scope.key}"
        began = datetime.now()
        after = state.reached(key) if state else None
        told = 0
        for page in answers(self.transport, self.service, scope, after - _OVERLAP if after else None):
            report.malformed += page.malformed
            taken = list(self._taken(page.rows, scope, state, report))
            if dry:
                public = ((answer, file) for answer, _ in taken for file in answer.files if answer.public)
                report.wanted += [each for each in public if not state or state.standing(each[1]) == "wanted"]
            elif state:
                # A stamp in the future, were it kept, would hide all that is updated until then.
                reached = min(page.reached, began) if page.reached else None
                state.record(key, list(self._with_questions(taken, report)), reached)
            told += len(page.rows)
            self.tell("listing", told, told + page.left if page.left is not None else 0, str(report.found))

    def _list_files(self, state: State) -> None:
        """What is new of the files that are known: one may be replaced without a word at its document."""
        key = f"{self.service} Fil"
        began = datetime.now()
        if after := state.reached(key):
            for page in files(self.transport, self.service, after - _OVERLAP):
                told = [file for row in page.rows if (file := service_file(row))]
                state.record_files(key, told, min(page.reached, began) if page.reached else None)
                self.tell("listing", 0, 0, "")
        # What the listing of answers has just told of their files is as new as that.
        state.record_files(key, (), began)

    def _taken(
        self, rows: Sequence[Row], scope: Scope, state: State | None, report: FetchReport
    ) -> Iterator[tuple[ServiceAnswer, Row]]:
        """Of a page the answers within the scope of which something is new."""
        for row in rows:
            answer = service_answer(row)
            if answer is None:
                report.malformed += 1
            elif not scope.holds(answer):
                report.unplaced += bool(scope.committees) and not answer.committees
            else:
                report.found += 1
                if not answer.public:
                    _refuse(report, _name(answer), "not public", "ikke offentligt")
                elif not answer.files:
                    _refuse(report, _name(answer), "the service names no file", "tjenesten nævner ingen fil")
                standings = [state.standing(file) if state else "wanted" for file in answer.files]
                report.unchanged += standings.count("held")
                if not state or "wanted" in standings or not state.is_known(answer, row):
                    yield answer, row

    def _with_questions(
        self, taken: Sequence[tuple[ServiceAnswer, Row]], report: FetchReport
    ) -> Iterator[tuple[ServiceAnswer, Row, Row | None]]:
        """Who asked stands with the question. Without it an answer is as good, since the letter says so too."""
        ids = sorted({answer.question_id for answer, _ in taken if answer.question_id is not None})
        found: dict[object, Row] = {}
        try:
            found = {row.get("id"): row for row in questions(self.transport, self.service, ids)}
        except Unavailable as error:
            report.refused.append(Refused(f"Dokument ({len(ids)})", error, lasting=False))
        for answer, row in taken:
            yield answer, row, found.get(answer.question_id) if answer.question_id is not None else None

    def _fetch_wanted(self, folder: Path, state: State, report: FetchReport) -> None:
        total, done, failures, last = state.count_wanted(), 0, 0, -1
        self._read(folder, state)
        while (some := state.wanted(READ_AT_ONCE, last)) and failures < _MOST_FAILURES:
            for file in some:
                self.tell("fetching", done, total, file.url)
                last, done = file.id, done + 1
                try:
                    self._fetch(folder, state, file, report)
                    failures = 0
                except Gone as error:
                    state.refuse(file, error)
                    report.refused.append(Refused(file.url, error, lasting=True))
                except Unavailable as error:
                    report.refused.append(Refused(file.url, error, lasting=False))
                    failures += 1
                    if failures == _MOST_FAILURES:
                        report.stopped = report.stopped or _unavailable(error)
                        break
            self._read(folder, state)

    def _fetch(self, folder: Path, state: State, file: Wanted, report: FetchReport) -> None:
        held = folder / file.name if file.name else None
        validators = {}
        if held and held.is_file():
            pairs = (("If-None-Match", file.etag), ("If-Modified-Since", file.modified))
            validators = {name: value for name, value in pairs if value}
        response = self.transport.get(
            file.url, most=MOST_BYTES, accept="application/pdf, */*;q=0.5", validators=validators
        )
        if response is None:
            state.keep(file)
            report.unchanged += 1
            return
        name = file.name or _file_name(file, _type_of(response, file.url))
        before = _digest(held.read_bytes()) if held and held.is_file() else None
        digest = _digest(response.content)
        if digest == before:
            report.unchanged += 1
        else:
            _store(folder / name, response.content)
            report.new += before is None
            report.changed += before is not None
        state.hold(file, name, digest, response.etag, response.modified)

    def _read(self, folder: Path, state: State) -> None:
        """The archive reads what it has not read, also what an earlier run fetched and did not come to read."""
        unread = [each for each in state.unread() if (folder / each[1]).is_file()]
        if not unread:
            return
        self.ingest({folder / name: url for _, name, _, url in unread})
        for identity, name, digest, _ in unread:
            state.read(identity, digest, self._problems(state, identity, Path(name).name))

    def _problems(self, state: State, identity: int, name: str) -> list[Disagreement]:
        answer = state.answer_of(identity)
        held = [document for document in self.documents(name) if document.source_name == name]
        # A letter that answers several questions belongs to an answer each: only that of the same number is compared.
        if answer and len(held) > 1:
            held = [document for document in held if document.question_number == answer.question_number]
        return [each for document in held if answer for each in disagreements(answer, document)]


def _type_of(response: Response, url: str) -> FileType:
    """By the bytes. Raises Gone for a type that holds no letter, Unavailable for a page in the place of the file."""
    path = urlsplit(url).path.lower()
    if not response.content.strip():
        raise Unavailable("it came empty", "den kom tom")
    try:
        kind = file_type(response.content)
    except MinistersvarError as error:
        raise Gone(str(error), error.danish) from error
    a_page = kind == "html" and (response.redirected or not path.endswith((".htm", ".html")))
    if a_page or kind == "records" or (kind == "text" and path.endswith((".pdf", ".docx"))):
        raise Unavailable("a web page came in its place", "der kom en webside i stedet")
    return kind


def _file_name(file: Wanted, kind: FileType) -> str:
    """`20231/20231-almdel-reu-spm-1193-2908471.pdf`: what it is, and the service's id, which makes it unique."""
    place = address_parts(file.url)
    session, slug = (place.slug.split("-")[0], place.slug) if place else ("svar", "svar")
    return f"{session}/{slug}-{file.id}{_SUFFIXES[kind]}"


def _store(path: Path, content: bytes) -> None:
    """The whole file, or what was there before. Raises MinistersvarError."""
    part = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise MinistersvarError(
            f"{path} cannot be written: {error.strerror or error}",
            f"{path} kan ikke skrives: {reason_in_danish(error)}",
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """That a name is on the disk, where the system lets a folder be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(folder / ".lock", timeout=0)
        lock.acquire()
    except Timeout as error:
        raise MinistersvarError(
            f"another process is fetching into {folder.parent}: wait until it has ended",
            f"et andet program er ved at hente til {folder.parent}: vent, til det er færdigt",
        ) from error
    except OSError as error:
        raise MinistersvarError(
            f"{folder} cannot be written: {error.strerror or error}",
            f"{folder} kan ikke skrives: {reason_in_danish(error)}",
        ) from error
    try:
        yield
    finally:
        lock.release()


def _refuse(report: FetchReport, name: str, english: str, danish: str) -> None:
    report.refused.append(Refused(name, Gone(english, danish), lasting=True))


def _name(answer: ServiceAnswer) -> str:
    return f"Dokument {answer.id}" + (f" ({answer.title[:80]})" if answer.title else "")


def _unavailable(error: Unavailable) -> Unavailable:
    danish = error.in_language("da")
    return Unavailable(
        f"{_MOST_FAILURES} files in a row did not come ({error}); the rest is left for the next run",
        f"{_MOST_FAILURES} filer i træk kom ikke ({danish}); resten venter til næste gang",
    )


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=16).hexdigest()
