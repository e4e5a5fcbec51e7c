"""What the faces show: answers, searches and excerpts, as the contract names their fields."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from typing import Any, Literal

from corpus.document import Citation, Kind, Role


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of the source, unchanged, with who stated them and where they stand.

    `score` is the probability (0..1) that the excerpt answers the question. `highlights` are [start, end) offsets into
    `text` of the words that the question has in common with it.
    """

    text: str
    score: float
    stated_by: tuple[str, ...]
    role: Role
    citation: Citation
    highlights: tuple[tuple[int, int], ...] = ()
    uncertain: bool = False
    """Whether the source leaves open who spoke; `stated_by` is then the signer alone."""
    also: tuple[Citation, ...] = ()
    """Where else the same is said by the same speakers, in the same words or nearly; newest first, one a document."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Another answer that the cited ones point at; `id` is its document where the archive holds it."""

    kind: Kind
    question_number: str
    committee: str | None
    session: str | None
    date: date | None
    id: str | None


Language = Literal["da", "en"]
"""Of the interface, not of the documents."""


@dataclass(frozen=True, slots=True)
class Interpretation:
    """What was asked, where that differs from the question: as a question, and notes on it in both languages.

    As JSON it is one string, in the language asked for.
    """

    question: str
    english: tuple[str, ...] = ()
    danish: tuple[str, ...] = ()

    def to(self, language: Language) -> str:
        notes = self.danish if language == "da" else self.english
        return f"{self.question} [{' · '.join(notes)}]" if notes else self.question


@dataclass(frozen=True, slots=True)
class Answer:
    """`confidence` is that of the best candidate, answered or not. Either `excerpts` or `nearest` is filled.

    `interpreted_as` says what was asked where it differs from the question (filters read out of it, a follow-up).
    """

    question: str
    interpreted_as: Interpretation | None
    answered: bool
    confidence: float
    excerpts: tuple[Excerpt, ...]
    nearest: tuple[Excerpt, ...]
    see_also: tuple[Reference, ...]
    took_ms: float


@dataclass(frozen=True, slots=True)
class Search:
    """Hits in falling order; a hit's text is the whole passage. `total` counts the passages that matched."""

    query: str
    hits: tuple[Excerpt, ...]
    total: int
    took_ms: float


Verdict = Literal["quoted", "misquoted", "stated", "asked", "not_found"]
MatchKind = Literal["quoted", "misquoted", "stated", "asked"]
DifferenceKind = Literal[
    "speaker",
    "document",
    "order",
    "number",
    "date",
    "negation",
    "name",
    "actor",
    "attribution",
    "modality",
    "left_out",
    "small_word",
    "word",
    "white_space",
    "spelling",
    "case",
    "punctuation",
]


@dataclass(frozen=True, slots=True)
class Difference:
    """What was said and what was claimed in its place; either is empty where the other has words of its own.

    `kind` says what it may turn round: all but the last four kinds may turn the meaning, and of "word" each reader
    judges alone. "white_space" is the same words written together or apart, "spelling" the same number or word written
    in another way. "actor": the same was said of another; "attribution": it was said by another. "left_out": what was
    said where a quotation has a mark ("[…]"), which is what was claimed; a denial left out of a sentence is a
    "negation". "speaker", "document" and "order": what was claimed beside these words stands word for word, but with
    another speaker, in another document, or before them.
    """

    said: str
    claimed: str
    kind: DifferenceKind


@dataclass(frozen=True, slots=True)
class Match:
    """A place that a text was compared with. `highlights` of the excerpt are the words that were matched.

    `similarity` (0..1) is the share of words in common for "quoted" and "misquoted", for "stated" the probability that
    the excerpt states it. `answer` is what was answered, where the excerpt is a member's.
    """

    kind: MatchKind
    similarity: float
    excerpt: Excerpt
    differences: tuple[Difference, ...] = ()
    answer: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a text has been said. `matches` are all of one kind, the verdict's; `total` counts the parts of
    documents that hold a quotation word for word, of which `matches` may be the newest."""

    text: str
    verdict: Verdict
    matches: tuple[Match, ...]
    total: int
    took_ms: float


Nearness = Literal["same", "near", "related"]


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question that was put, beside a draft of one; the status and the date of its answer are the citation's.

    `similarity` is the probability (0..1) that the two ask the same, `excerpt` the question as it was put, `answer`
    what of its answer answers the draft best. `differences` are numbers and dates that the draft has and the question
    has not, or every word that differs where the two are nearly the same.
    """

    kind: Nearness
    similarity: float
    excerpt: Excerpt
    differences: tuple[Difference, ...]
    answer: Excerpt | None


@dataclass(frozen=True, slots=True)
class Similar:
    """Questions that are like a draft, the likest first, of equally like ones the newest."""

    question: str
    matches: tuple[AskedQuestion, ...]
    took_ms: float


@dataclass(frozen=True, slots=True)
class MonthCount:
    """Statements of a month ("2024-09"); `month` is None for those of documents without a date."""

    month: str | None
    count: int


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """Statements of one speaker, the innermost of its chain; `first` and `last` are None where no date is known."""

    name: str
    count: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Change:
    """Two statements of like substance that differ in a number, a date or a negation. Nothing is judged: `said` of a
    difference is the earlier one's, `claimed` the later one's."""

    earlier: Excerpt
    later: Excerpt
    similarity: float
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """What was stated on a topic, oldest first, a statement being what one speaker says without a break.

    `months` (only those with statements) and `speakers` count all `total` statements; `statements` shows the likeliest
    of them, each by the sentences that are nearest to the topic.
    """

    topic: str
    statements: tuple[Excerpt, ...]
    total: int
    months: tuple[MonthCount, ...]
    speakers: tuple[SpeakerCount, ...]
    changes: tuple[Change, ...]
    took_ms: float


def to_json(value: Any, language: Language = "en") -> Any:
    """A result as the contract's JSON: dates in ISO form, tuples as lists, spans as pairs, notes in a language."""
    if isinstance(value, Interpretation):
        return value.to(language)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name), language) for field in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [to_json(item, language) for item in value]
    return value
