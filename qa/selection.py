"""What is shown of all that was ranked: each text once, standing on its own, with every place where it stands."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from corpus.document import Citation, Document, Statement
from corpus.sentences import sentences
from index.damage import damaged_document
from index.view import StoredPassage, View
from qa.anaphora import points_back
from qa.duplicates import same_wording
from qa.excerpts import cut_excerpt, where_it_stands_alone
from qa.ranking import RankedSentence, with_neighbour
from qa.results import Excerpt


@dataclass(frozen=True, slots=True)
class _Stretch:
    """[start, end) of a statement's text; `sentence` is what it was ranked by, None for a whole passage."""

    document: int
    statement: int
    start: int
    end: int
    text: str
    score: float
    sentence: RankedSentence | None = None


class _Documents:
    """The documents that stretches stand in, each read once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._read: dict[int, Document] = {}
        self._texts: dict[tuple[int, int], str] = {}
        self._contexts: dict[tuple[int, int, int, int], str] = {}

    def __getitem__(self, number: int) -> Document:
        if number not in self._read:
            self._read[number] = self._view.document(number)
        return self._read[number]

    def statement(self, stretch: _Stretch) -> Statement:
        document = self[stretch.document]
        if not 0 <= stretch.statement < len(document.statements):
            raise damaged_document(document.id)
        return document.statements[stretch.statement]

    def text(self, stretch: _Stretch) -> str:
        """What is said in the whole statement."""
        key = stretch.document, stretch.statement
        if key not in self._texts:
            self._texts[key] = self[stretch.document].text(self.statement(stretch))
        return self._texts[key]

    def in_context(self, stretch: _Stretch) -> str:
        """A stretch with what its first sentence points at. Asked for again and again where a letter repeats itself."""
        key = stretch.document, stretch.statement, stretch.start, stretch.end
        if key not in self._contexts:
            text = self.text(stretch)
            begin = where_it_stands_alone(text, stretch.start, stretch.end, math.inf)
            self._contexts[key] = text[begin : stretch.end]
        return self._contexts[key]


def select_excerpts(view: View, ranked: Sequence[RankedSentence], question: str, limit: int) -> tuple[Excerpt, ...]:
    """The first `limit` that do not overlap: what an excerpt brought along is not shown again."""
    stretches = []
    for sentence in ranked:
        passage = sentence.candidate.passage
        start, end = (passage.start + int(at) for at in passage.sentences[sentence.sentence])
        stretches.append(
            _Stretch(passage.document, passage.statement, start, end, sentence.text, sentence.confidence, sentence)
        )
    return _select(_Documents(view), stretches, question, limit, ranked)


def select_passages(
    view: View, ranked: Sequence[tuple[StoredPassage, float]], query: str, limit: int
) -> tuple[Excerpt, ...]:
    """The first `limit` whole passages, each with its score (0..1)."""
    stretches = [
        _Stretch(passage.document, passage.statement, passage.start, passage.end, passage.text, score)
        for passage, score in ranked
    ]
    return _select(_Documents(view), stretches, query, limit, ())


def _select(
    documents: _Documents, stretches: Sequence[_Stretch], query: str, limit: int, ranked: Sequence[RankedSentence]
) -> tuple[Excerpt, ...]:
    shown: list[Excerpt] = []
    for stretch in stretches:
        if len(shown) >= limit:
            break
        if any(_is_told(documents, stretch, excerpt) for excerpt in shown):
            continue
        places = _places(documents, stretches, stretch)
        excerpt = _cut(documents, places[0], stretch.score, query, ranked)
        if any(_overlap(excerpt.citation, other.citation) for other in shown):
            continue
        elsewhere = {documents[place.document].id: place for place in reversed(places)}
        elsewhere.pop(excerpt.citation.id)
        also = sorted((_cite(documents, place) for place in elsewhere.values()), key=_day, reverse=True)
        shown.append(replace(excerpt, also=tuple(also)))
    return tuple(shown)


def _places(documents: _Documents, stretches: Sequence[_Stretch], one: _Stretch) -> list[_Stretch]:
    """Where the same speakers say the same, the newest final answer first."""
    same = [
        other
        for other in stretches
        if other is one or (same_wording(one.text, other.text) and _same_statement(documents, one, other))
    ]
    return sorted(same, key=lambda place: _standing(documents[place.document]), reverse=True)


def _standing(document: Document) -> tuple[bool, date]:
    return document.status == "final", document.date or date.min


def _same_statement(documents: _Documents, one: _Stretch, other: _Stretch) -> bool:
    """Whether two stretches of the same wording say the same: by the same speakers, and of the same thing."""
    a, b = documents.statement(one), documents.statement(other)
    if (a.chain, a.uncertain) != (b.chain, b.uncertain):
        return False
    if not points_back(one.text):
        return True
    ours, theirs = documents.in_context(one), documents.in_context(other)
    if points_back(ours) or points_back(theirs):
        # What they point at stands with the one who asked.
        return same_wording(documents[one.document].question, documents[other.document].question)
    return same_wording(ours, theirs)


def _is_told(documents: _Documents, stretch: _Stretch, excerpt: Excerpt) -> bool:
    """Whether an excerpt that is shown holds what a stretch says."""
    if documents[stretch.document].id == excerpt.citation.id:
        return _overlap(_cite(documents, stretch), excerpt.citation)
    said = (excerpt.text[start:end] for start, end in sentences(excerpt.text))
    return (
        (same_wording(stretch.text, excerpt.text) or any(same_wording(stretch.text, each) for each in said))
        and not points_back(stretch.text)
        and documents.statement(stretch).stated_by == excerpt.stated_by
    )


def _cut(
    documents: _Documents, stretch: _Stretch, score: float, query: str, ranked: Sequence[RankedSentence]
) -> Excerpt:
    document = documents[stretch.document]
    start, end = stretch.start, stretch.end
    if document.text(documents.statement(stretch))[start:end] != stretch.text:
        raise damaged_document(document.id)
    if stretch.sentence:
        passage = stretch.sentence.candidate.passage
        first, last = with_neighbour(stretch.sentence, ranked)
        start, end = passage.start + int(passage.sentences[first][0]), passage.start + int(passage.sentences[last][1])
        start = where_it_stands_alone(documents.text(stretch), start, end)
    return cut_excerpt(document, stretch.statement, start, end, score, query)


def _cite(documents: _Documents, stretch: _Stretch) -> Citation:
    document, statement = documents[stretch.document], documents.statement(stretch)
    return document.cite(*document.flow(statement).span(stretch.start, stretch.end), statement.gaps)


def _day(citation: Citation) -> date:
    return citation.date or date.min


def _overlap(one: Citation, other: Citation) -> bool:
    return one.id == other.id and one.start < other.end and other.start < one.end
