"""Results and documents as the lower rooms give them, and an assistant that gives them without an archive."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from corpus.document import Asker, Citation, Document, Person, Speaker, Statement
from corpus.document import Reference as Mention
from index.archive import ArchiveInfo
from index.filters import Filters
from index.report import IngestReport, Progress, Refusal
from index.unknown_values import UnknownValue
from qa.results import Answer, Check, Difference, Excerpt, Match, Reference, Search, Similar, Timeline
from tui.command_line import CommandLine

CITATION = Citation(
    id="2024-08874",
    label="REU alm. del, svar på spørgsmål 1193 (2023-24)",
    case_number="2024-08874",
    document_number="3364844",
    question_number="1193",
    kind="alm_del",
    committee="Retsudvalget",
    committee_code="REU",
    session="2023-24",
    ministry="Justitsministeriet",
    minister="Peter Hummelgaard",
    date=date(2024, 9, 4),
    asked_by=(Asker("Karina Lorentzen Dehnhardt", "SF"),),
    status="final",
    source="2024-08874.txt",
    page=None,
    start=10,
    end=60,
)
EXCERPT = Excerpt(
    text="Rigspolitiet finder ikke anledning til en ændring.",
    score=0.83,
    stated_by=("Rigspolitiet", "Justitsministeriet"),
    role="quoted",
    citation=CITATION,
    highlights=((0, 12),),
)
NESTED = replace(
    EXCERPT,
    text="Første afsnit.\n\nAndet afsnit.",
    score=0.4,
    stated_by=("Center mod Menneskehandel", "Digitaliserings- og Ligestillingsministeriet", "Justitsministeriet"),
    citation=replace(CITATION, page=2, status="preliminary"),
    highlights=(),
)
ANSWER = Answer("Hvad siger de?", None, True, 0.83, (EXCERPT, NESTED), (), (), 12.5)
MISQUOTED = Check(
    "Rigspolitiet finder anledning til en ændring.",
    "misquoted",
    (Match("misquoted", 0.86, replace(EXCERPT, also=()), (Difference("ikke", "", "negation"),)),),
    0,
    3.0,
)


@dataclass
class RecordedAssistant:
    """Gives what it was told to give, and keeps what it was asked."""

    answer: Answer = ANSWER
    search_result: Search = field(default_factory=lambda: Search("handel", (EXCERPT,), 1, 2.0))
    check_result: Check = MISQUOTED
    similar_result: Similar = field(default_factory=lambda: Similar("x", (), 1.0))
    timeline_result: Timeline = field(default_factory=lambda: Timeline("x", (), 0, (), (), (), 1.0))
    found: list[Document] = field(default_factory=list)
    report: IngestReport = field(default_factory=IngestReport)
    archive_info: ArchiveInfo | None = None
    unknown: list[UnknownValue] = field(default_factory=list)
    failure: BaseException | None = None
    opened_with: dict[str, Any] = field(default_factory=dict)
    asked: list[tuple[str, Filters, int]] = field(default_factory=list)
    earlier: list[str] = field(default_factory=list)
    looked_up: list[str] = field(default_factory=list)
    pointers: tuple[Reference, ...] = ()
    mentioned_by: list[Document] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)

    def __enter__(self) -> RecordedAssistant:
        return self

    def __exit__(self, *_error: object) -> None:
        pass

    def ask(self, question: str, filters: Filters, limit: int, earlier: Sequence[str] = ()) -> Answer:
        self._fail()
        self.earlier.extend(earlier)
        self.asked.append((question, filters, limit))
        return self.answer

    def search(self, query: str, filters: Filters, limit: int) -> Search:
        self._fail()
        self.asked.append((query, filters, limit))
        return self.search_result

    def check(self, text: str, filters: Filters, limit: int) -> Check:
        self._fail()
        self.asked.append((text, filters, limit))
        return replace(self.check_result, text=text)

    def similar(self, question: str, filters: Filters, limit: int) -> Similar:
        self._fail()
        self.asked.append((question, filters, limit))
        return self.similar_result

    def timeline(self, topic: str, filters: Filters, limit: int) -> Timeline:
        self._fail()
        self.asked.append((topic, filters, limit))
        return self.timeline_result

    def documents(self, reference: str) -> list[Document]:
        self.looked_up.append(reference)
        return self.found

    def unknown_values(self, filters: Filters) -> list[UnknownValue]:
        assert filters
        return self.unknown

    def references(self, document: Document) -> tuple[Reference, ...]:
        assert document in self.found
        return self.pointers

    def mentioning(self, document: Document) -> list[Document]:
        assert document in self.found
        return self.mentioned_by

    def ingest(
        self,
        paths: Sequence[Path],
        progress: Callable[[Progress], None] | None = None,
        addresses: Mapping[Path, str] | None = None,
    ) -> IngestReport:
        self.paths.extend(paths)
        return self.report

    def info(self) -> ArchiveInfo:
        assert self.archive_info is not None
        return self.archive_info

    def _fail(self) -> None:
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def assistant(monkeypatch: pytest.MonkeyPatch) -> RecordedAssistant:
    """Stands in for whatever archive the command line opens."""
    recorded = RecordedAssistant()

    def opened(archive: Path | None = None, **options: Any) -> RecordedAssistant:
        recorded.opened_with = {"archive": archive, **options}
        return recorded

    monkeypatch.setattr("qa.assistant.Assistant.open", opened)
    # Nothing asks for the model, and what is told of its opening would come at any moment.
    monkeypatch.setattr("index.encoders.Opening", lambda *_: None)
    return recorded


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Runs the command line in this process, in English unless told.

    However slow the machine is, no progress is told: what else stands on standard error is looked at to the letter.
    """
    monkeypatch.setattr("tui.progress.QUIET_SECONDS", math.inf)

    def run(*arguments: str, language: str = "en", **options: Any) -> Result:
        environ: dict[str, str | None] = dict.fromkeys(
            ("LC_ALL", "LC_MESSAGES", "MINISTERSVAR_DEBUG", "MINISTERSVAR_ARCHIVE")
        )
        environ |= {"LANG": language, **options.pop("env", {})}
        return CliRunner().invoke(CommandLine(), arguments, env=environ, **options)

    return run


@pytest.fixture
def excerpt() -> Excerpt:
    return EXCERPT


@pytest.fixture
def nested_excerpt() -> Excerpt:
    return NESTED


@pytest.fixture
def answer() -> Answer:
    return ANSWER


@pytest.fixture
def misquoted() -> Check:
    return MISQUOTED


@pytest.fixture
def reference() -> Reference:
    return Reference("alm_del", "1193", "REU", "2023-24", date(2024, 9, 4), "2024-08874")


@pytest.fixture
def document() -> Document:
    """A letter with a question, two speakers and a reference."""
    source = "Vil ministeren svare? Rigspolitiet har oplyst: Ja,\ndet vil vi. Derfor svarer jeg ja. Se spørgsmål 1198."
    question, quoted = "Vil ministeren svare?", "Ja,\ndet vil vi."
    own = "Derfor svarer jeg ja. Se spørgsmål 1198."
    ministry = Speaker("Justitsministeriet", "ministry")

    def span(text: str) -> tuple[int, int]:
        return source.index(text), source.index(text) + len(text)

    return Document(
        id="2024-08874",
        source=source,
        source_name="2024-08874.txt",
        kind="alm_del",
        status="final",
        session="2023-24",
        date=date(2024, 9, 4),
        question_number="1193",
        case_number="2024-08874",
        document_number="3364844",
        committee="Retsudvalget",
        committee_code="REU",
        ministry="Justitsministeriet",
        minister=Person("justitsminister", "Peter Hummelgaard"),
        asked_by=(Asker("Karina Lorentzen Dehnhardt", "SF"),),
        questions=(Statement(*span(question), (Speaker("Karina Lorentzen Dehnhardt", "asker"),)),),
        statements=(
            Statement(*span(quoted), (Speaker("Rigspolitiet", "quoted"), ministry)),
            Statement(*span(own), (ministry,), uncertain=True),
        ),
        references=(Mention("alm_del", "1198", "REU", None, date(2024, 9, 4), *span("spørgsmål 1198")),),
    )


@pytest.fixture
def refusals() -> list[Refusal]:
    return [Refusal("tom.txt", "the file is empty", "filen er tom")]


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real archive that holds the shipped letters."""
    from qa.assistant import Assistant

    folder = tmp_path_factory.mktemp("archive")
    Assistant.open(folder).close()
    return folder
