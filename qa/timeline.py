"""What was stated on a topic over time: when, by whom, and which statements differ from earlier ones."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from index.encoder import QuestionVectors
from index.filters import Filters
from index.retrieval import Retrieved, retrieve
from index.text import content_words
from index.tokens import keys
from index.view import View
from qa.claims import compare
from qa.evidence import fitted_weights, passage_features
from qa.excerpts import cut_excerpt
from qa.places import Places
from qa.quantities import differing_quantities
from qa.ranking import RankedSentence, rank_sentences
from qa.results import Change, Difference, Excerpt, MonthCount, SpeakerCount, Timeline
from qa.selection import select_excerpts

CONSIDERED = 300
"""Passages taken from each of the two indexes: a topic has more than an answer."""
ON_TOPIC = 0.1
"""Probability of being what is looked for from which a passage counts as on the topic. Set, not fitted: with 0.2, too,
it keeps a passage of every document that the keyword items of the development set look for."""
LIKE = 0.7
"""Cosine from which two sentences are compared. Set, not fitted: no set says which statements changed."""
IN_COMMON, IN_COMMON_DENIED = 0.35, 0.7
"""Share of the words of the shorter of two sentences that the other must have too; where one is denied, more: a denial
may belong to something else that is said. Set, not fitted, by a look at the topics of the development set."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """The sentence of a statement that is nearest to the topic, and the day of its document."""

    sentence: RankedSentence
    speaker: str
    day: date | None


def timeline(
    view: View, topic: str, encode: Callable[[str], QuestionVectors], filters: Filters, limit: int
) -> Timeline:
    """Up to `limit` statements, and as many pairs that differ."""
    began = time.perf_counter()
    retrieved = _on_topic(topic, retrieve(view, encode(topic), topic, view.hold(filters), CONSIDERED))
    ranked = rank_sentences(topic, retrieved, fitted_weights())
    places = Places(view)
    dates = view.dates([candidate.passage.document for candidate in retrieved.candidates])
    stated = _by_statement(ranked, places, dates)
    shown = select_excerpts(view, [each.sentence for each in stated], topic, limit)
    return Timeline(
        topic=topic,
        statements=tuple(sorted(shown, key=lambda excerpt: excerpt.citation.date or date.min)),
        total=len(stated),
        months=_months(stated),
        speakers=_speakers(stated),
        changes=_changes(ranked, places, dates, topic, limit),
        took_ms=round((time.perf_counter() - began) * 1000, 1),
    )


def _on_topic(topic: str, retrieved: Retrieved) -> Retrieved:
    if not retrieved.candidates:
        return retrieved
    chances = fitted_weights().relevances(passage_features(topic, retrieved.question.vector, retrieved.candidates))
    kept = tuple(each for each, chance in zip(retrieved.candidates, chances, strict=True) if chance >= ON_TOPIC)
    return replace(retrieved, candidates=kept)


def _by_statement(ranked: Sequence[RankedSentence], places: Places, dates: Mapping[int, date]) -> list[_Stated]:
    """One of each statement, the nearest to the topic first."""
    found: dict[tuple[int, int], _Stated] = {}
    for sentence in ranked:
        passage = sentence.candidate.passage
        key = passage.document, passage.statement
        if key not in found:
            statement = places.document(passage.document).statements[passage.statement]
            found[key] = _Stated(sentence, statement.stated_by[0], dates.get(passage.document))
    return list(found.values())


def _months(stated: Sequence[_Stated]) -> tuple[MonthCount, ...]:
    """The oldest first, those without a date last."""
    counts = Counter(f"{each.day:%Y-%m}" if each.day else None for each in stated)
    months = sorted(month for month in counts if month)
    return tuple(MonthCount(month, counts[month]) for month in (*months, *([None] if counts[None] else [])))


def _speakers(stated: Sequence[_Stated]) -> tuple[SpeakerCount, ...]:
    """Those first who stated most."""
    days: dict[str, list[date]] = {}
    counts = Counter(each.speaker for each in stated)
    for each in stated:
        days.setdefault(each.speaker, []).extend([each.day] if each.day else [])
    return tuple(
        SpeakerCount(name, count, min(days[name], default=None), max(days[name], default=None))
        for name, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    )


def _changes(
    ranked: Sequence[RankedSentence], places: Places, dates: Mapping[int, date], topic: str, limit: int
) -> tuple[Change, ...]:
    """Pairs of like sentences of different days that differ in a number, a date or a negation, the likest first; of
    two documents each sentence in one pair, and none that stands in both."""
    dated = [each for each in ranked if each.candidate.passage.document in dates]
    if not dated:
        return ()
    vectors = np.stack([each.candidate.passage.vectors.sentences[each.sentence] for each in dated])
    cosines = np.triu(vectors @ vectors.T, 1)
    found: list[Change] = []
    paired: set[tuple[int, str, int]] = set()
    for at in np.argsort(-cosines, axis=None):
        one, other = divmod(int(at), len(dated))
        likeness = float(cosines[one, other])
        if likeness < LIKE or len(found) == limit:
            break
        first, second = sorted((dated[one], dated[other]), key=lambda each: dates[each.candidate.passage.document])
        earliest, latest = first.candidate.passage.document, second.candidate.passage.document
        pair = {(earliest, first.text, latest), (latest, second.text, earliest)}
        if pair & paired or dates[earliest] == dates[latest]:
            continue
        differences = _differences(first.text, second.text)
        if differences:
            earlier, later = (_excerpt(places, each, topic) for each in (first, second))
            found.append(Change(earlier, later, round(likeness, 4), differences))
        if differences or keys(first.text) == keys(second.text):
            paired |= pair
    return tuple(found)


def _differences(earlier: str, later: str) -> tuple[Difference, ...]:
    """Of quantities and dates, and a denial that one has alone; none where the two have too little in common."""
    shared = _in_common(earlier, later)
    if shared < IN_COMMON:
        return ()
    found = differing_quantities(earlier, later)
    if shared >= IN_COMMON_DENIED:
        denials = (each for each in compare(later, earlier) if each.kind == "negation")
        found += tuple(each for each in denials if not (each.said and each.claimed))
    return found


def _in_common(one: str, other: str) -> float:
    ours, theirs = set(content_words(one)), set(content_words(other))
    return len(ours & theirs) / max(1, min(len(ours), len(theirs)))


def _excerpt(places: Places, sentence: RankedSentence, topic: str) -> Excerpt:
    passage = sentence.candidate.passage
    start, end = (passage.start + int(at) for at in passage.sentences[sentence.sentence])
    document = places.document(passage.document)
    statement = document.statements[passage.statement]
    return cut_excerpt(document, statement, document.flow(statement), start, end, sentence.confidence, topic)
