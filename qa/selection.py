"""What is shown of all that was ranked: each text once, standing on its own, with every place where it stands."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from corpus.document import Citation, Document, Statement
from corpus.flow import Flow
from corpus.sentences import sentences
from index.damage import damaged_document
from index.view import StoredPassage, View
from qa.anaphora import points_back
from qa.duplicates import same_among, same_wording
from qa.excerpts import cut_excerpt, where_it_stands_alone
from qa.ranking import RankedSentence, with_neighbour
from qa.results import Excerpt


@dataclass(frozen=True, slots=True)
class _Stretch:
    """[start, end) of a statement's text; `sentence` is what it was ranked by, None for a whole passage.

    `stated_by` is a code of its speakers, by which most of what others say in the same words is told without reading.
    """

    document: int
    statement: int
    stated_by: int
    start: int
    end: int
    text: str
    score: float
    sentence: RankedSentence | None = None


class _Documents:
    """The documents that stretches stand in: read when something of them is to be shown or compared, and once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._read: dict[int, Document] = {}
        self._flows: dict[tuple[int, int], Flow] = {}
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

    def flow(self, stretch: _Stretch) -> Flow:
        """Of the whole statement."""
        key = stretch.document, stretch.statement
        if key not in self._flows:
            self._flows[key] = self[stretch.document].flow(self.statement(stretch))
        return self._flows[key]

    def in_context(self, stretch: _Stretch) -> str:
        """A stretch with what its first sentence points at. Asked for again and again where a letter repeats itself."""
        key = stretch.document, stretch.statement, stretch.start, stretch.end
        if key not in self._contexts:
            text = self.flow(stretch).text
            begin = where_it_stands_alone(text, stretch.start, stretch.end, math.inf)
            self._contexts[key] = text[begin : stretch.end]
        return self._contexts[key]


@dataclass(frozen=True, slots=True)
class _Shown:
    """An excerpt, where it was cut, and its sentences."""

    excerpt: Excerpt
    place: _Stretch
    said: tuple[str, ...]


def select_excerpts(view: View, ranked: Sequence[RankedSentence], question: str, limit: int) -> tuple[Excerpt, ...]:
    """The first `limit` that do not overlap: what an excerpt brought along is not shown again."""
    speakers = _speakers(view, {sentence.candidate.passage.number for sentence in ranked})
    texts = [sentence.text for sentence in ranked]

    def stretch(at: int) -> _Stretch:
        sentence = ranked[at]
        p = sentence.candidate.passage
        start, end = p.sentences[sentence.sentence].tolist()
        place = p.document, p.statement, speakers[p.number], p.start + start, p.start + end
        return _Stretch(*place, texts[at], sentence.confidence, sentence)

    return _select(_Documents(view), texts, stretch, question, limit, ranked)


def select_passages(
    view: View, ranked: Sequence[tuple[StoredPassage, float]], query: str, limit: int
) -> tuple[Excerpt, ...]:
    """The first `limit` whole passages, each with its score (0..1)."""
    speakers = _speakers(view, [passage.number for passage, _ in ranked])

    def stretch(at: int) -> _Stretch:
        p, score = ranked[at]
        return _Stretch(p.document, p.statement, speakers[p.number], p.start, p.end, p.text, score)

    return _select(_Documents(view), [passage.text for passage, _ in ranked], stretch, query, limit, ())


def _speakers(view: View, passages: Collection[int]) -> dict[int, int]:
    numbers = list(passages)
    return dict(zip(numbers, view.stated_by(numbers), strict=True))


def _select(
    documents: _Documents,
    texts: Sequence[str],
    stretch_of: Callable[[int], _Stretch],
    query: str,
    limit: int,
    ranked: Sequence[RankedSentence],
) -> tuple[Excerpt, ...]:
    """`stretch_of` gives the one of a text by its place: few of all are looked at."""
    stretch_of = cache(stretch_of)
    shown: list[_Shown] = []
    for at in range(len(texts)):
        if len(shown) >= limit:
            break
        stretch = stretch_of(at)
        if any(_is_told(documents, stretch, other) for other in shown):
            continue
        alike = {*same_among(stretch.text, texts), at}
        places = _places(documents, [stretch_of(other) for other in sorted(alike)], stretch)
        excerpt = _cut(documents, places[0], stretch.score, query, ranked)
        if any(_overlap(excerpt.citation, other.excerpt.citation) for other in shown):
            continue
        elsewhere = {place.document: place for place in reversed(places)}
        elsewhere.pop(places[0].document)
        also = sorted((_cite(documents, place) for place in elsewhere.values()), key=_day, reverse=True)
        said = tuple(excerpt.text[start:end] for start, end in sentences(excerpt.text))
        shown.append(_Shown(replace(excerpt, also=tuple(also)), places[0], said))
    return tuple(each.excerpt for each in shown)


def _places(documents: _Documents, alike: Sequence[_Stretch], one: _Stretch) -> list[_Stretch]:
    """Where the same speakers say the same, the newest final answer first; `alike` are the stretches of its wording."""
    same = [other for other in alike if other is one or _same_statement(documents, one, other)]
    return sorted(same, key=lambda place: _standing(documents[place.document]), reverse=True)


def _standing(document: Document) -> tuple[bool, date]:
    return document.status == "final", document.date or date.min


def _same_statement(documents: _Documents, one: _Stretch, other: _Stretch) -> bool:
    """Whether two stretches of the same wording say the same: by the same speakers, and of the same thing."""
    if one.stated_by != other.stated_by:
        return False
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


def _is_told(documents: _Documents, stretch: _Stretch, shown: _Shown) -> bool:
    """Whether an excerpt that is shown holds what a stretch says."""
    excerpt = shown.excerpt
    if stretch.document == shown.place.document:
        return _overlap(_cite(documents, stretch), excerpt.citation)
    return (
        stretch.stated_by == shown.place.stated_by
        and (same_wording(stretch.text, excerpt.text) or any(same_wording(stretch.text, each) for each in shown.said))
        and not points_back(stretch.text)
        and documents.statement(stretch).stated_by == excerpt.stated_by
    )


def _cut(
    documents: _Documents, stretch: _Stretch, score: float, query: str, ranked: Sequence[RankedSentence]
) -> Excerpt:
    document = documents[stretch.document]
    start, end = stretch.start, stretch.end
    flow = documents.flow(stretch)
    text = flow.text
    if text[start:end] != stretch.text:
        raise damaged_document(document.id)
    if stretch.sentence:
        passage = stretch.sentence.candidate.passage
        first, last = with_neighbour(stretch.sentence, ranked)
        start, end = passage.start + int(passage.sentences[first][0]), passage.start + int(passage.sentences[last][1])
        start = where_it_stands_alone(text, start, end)
    return cut_excerpt(document, documents.statement(stretch), flow, start, end, score, query)


def _cite(documents: _Documents, stretch: _Stretch) -> Citation:
    document, statement = documents[stretch.document], documents.statement(stretch)
    return document.cite(*documents.flow(stretch).span(stretch.start, stretch.end), statement.gaps)


def _day(citation: Citation) -> date:
    return citation.date or date.min


def _overlap(one: Citation, other: Citation) -> bool:
    return one.id == other.id and one.start < other.end and other.start < one.end
