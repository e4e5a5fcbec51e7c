"""What a document is: its source text, who asked, who stated what, and how a stretch of it is cited.

Every position is an offset in characters (Python string indices) into `Document.source`, the text as it was received.
Nothing here copies text out of the source except to show it, so that an excerpt cannot drift from what it cites.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Literal

from corpus.flow import Flow, Gap, flow

Kind = Literal["alm_del", "bill", "section_20", "question_time", "samraad"]
Status = Literal["final", "preliminary", "supplementary", "superseded"]
Role = Literal["minister", "ministry", "quoted", "asker"]


@dataclass(frozen=True, slots=True)
class Person:
    """A minister: the title as the letter writes it ("justitsministeren" gives "justitsminister"), the name or both."""

    title: str | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Asker:
    """A member of the Folketing on whose wish a question was put, and the letter(s) of the party."""

    name: str
    party: str | None


@dataclass(frozen=True, slots=True)
class Speaker:
    """One who speaks: a person, a ministry or an authority that is quoted."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of the source that one chain of speakers stands behind.

    `chain` runs from the one who spoke to the ministry that signed. `gaps` are the parts of [start, end) that do not
    belong to what was said. `uncertain` says that the source does not show who spoke, and the chain is the signer's.
    """

    start: int
    end: int
    chain: tuple[Speaker, ...]
    gaps: tuple[Gap, ...] = ()
    uncertain: bool = False

    @property
    def role(self) -> Role:
        return self.chain[0].role

    @property
    def stated_by(self) -> tuple[str, ...]:
        """Names from the innermost speaker to the ministry that signed."""
        return tuple(speaker.name for speaker in self.chain)


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of another answer or annex, at [start, end) of the source."""

    kind: Kind
    question_number: str
    committee: str | None
    session: str | None
    date: date | None
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a stretch of a document stands: the fields of the contract."""

    id: str
    label: str
    case_number: str | None
    document_number: str | None
    question_number: str | None
    kind: Kind
    committee: str | None
    committee_code: str | None
    session: str | None
    ministry: str | None
    minister: str | None
    date: date | None
    asked_by: tuple[Asker, ...]
    status: Status
    source: str
    page: int | None
    start: int
    end: int
    gaps: tuple[Gap, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One answer to one question. A letter that answers several questions gives several documents with one source."""

    id: str
    source: str
    source_name: str
    kind: Kind
    status: Status
    session: str | None
    date: date | None
    question_number: str | None
    case_number: str | None
    document_number: str | None
    committee: str | None
    committee_code: str | None
    ministry: str | None
    minister: Person | None
    asked_by: tuple[Asker, ...]
    questions: tuple[Statement, ...]
    """What was asked; role "asker", never cited as an answer."""
    statements: tuple[Statement, ...]
    """What was answered, in the order of the source."""
    references: tuple[Reference, ...] = ()
    page_starts: tuple[int, ...] = ()
    """Offset at which each page begins; empty where the source has no pages."""
    url: str | None = None
    corrects: bool = False
    """That the letter says that it replaces an earlier answer to the same question."""

    def text(self, statement: Statement) -> str:
        return self.flow(statement).text

    def flow(self, statement: Statement) -> Flow:
        return flow(self.source, statement.start, statement.end, statement.gaps)

    @property
    def question(self) -> str:
        """The question as it was put, without the asker's later turns; empty where the document does not hold it."""
        return self.text(self.questions[0]) if self.questions else ""

    @property
    def label(self) -> str:
        """What a clerk writes when pointing at the answer, in Danish whatever the interface speaks."""
        return document_label(self.kind, self.committee_code or self.committee, self.question_number, self.session)

    def page(self, offset: int) -> int | None:
        """Page, counted from 1, on which a character stands."""
        return bisect_right(self.page_starts, offset) if self.page_starts else None

    def cite(self, start: int, end: int, gaps: tuple[Gap, ...] = ()) -> Citation:
        minister = (self.minister.name or self.minister.title) if self.minister else None
        return Citation(
            id=self.id,
            label=self.label,
            case_number=self.case_number,
            document_number=self.document_number,
            question_number=self.question_number,
            kind=self.kind,
            committee=self.committee,
            committee_code=self.committee_code,
            session=self.session,
            ministry=self.ministry,
            minister=minister,
            date=self.date,
            asked_by=self.asked_by,
            status=self.status,
            source=self.url or self.source_name,
            page=self.page(start),
            start=start,
            end=end,
            gaps=tuple(gap for gap in gaps if gap.start >= start and gap.end <= end),
        )


def document_label(kind: Kind, committee: str | None, question_number: str | None, session: str | None) -> str:
    number = question_number or "uden nummer"
    match kind:
        case "alm_del":
            label = f"{committee or 'Udvalg'} alm. del, svar på spørgsmål {number}"
        case "bill":
            label = f"{committee + ', ' if committee else ''}svar på spørgsmål {number}"
        case "section_20":
            label = f"§ 20-spørgsmål {number}, skriftligt svar"
        case "question_time":
            label = f"§ 20-spørgsmål {number}, spørgetid"
        case "samraad":
            label = f"{committee + ', ' if committee else ''}samrådsspørgsmål {number}"
    return f"{label} ({session})" if session else label
