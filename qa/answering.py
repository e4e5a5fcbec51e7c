"""How a question is answered from one state of the archive: read, held to what it names, ranked, shown."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

from index.coverage import Coverage
from index.encoder import QuestionVectors
from index.facets import Held
from index.filters import Filters
from index.retrieval import Candidate, Retrieved, find, retrieve, weigh
from index.text import STOP_WORDS, grams, words
from index.view import View
from qa.evidence import fitted_weights
from qa.numbers import identified
from qa.periods import Period
from qa.phrases import holding
from qa.question import Question, describe, merge, read_question
from qa.ranking import RankedSentence, rank_sentences, within
from qa.references import see_also
from qa.results import Answer, Interpretation
from qa.selection import select_excerpts

if TYPE_CHECKING:
    from qa.conversation import Meaning

LOOKUP_CONFIDENCE = 0.95
"""Of an excerpt from the very answer that a question names ("Hvad svarede Rigspolitiet i spørgsmål 1193?").

Set, not measured: there is no set of such questions yet."""
ASKED_BEFORE = 0.9
"""Share of a question's words from which it counts as asked before by a member. Set, not measured."""
FURTHER = 0.5
"""Share of the threshold from which an excerpt is shown behind one that answers. Of those below it, some 200 of the
second and third ones of questions with known answers, one in forty was right (set with question time in view)."""
FEW_INSIDE = 5
"""Candidates within the days that a question names below which those days are searched by themselves. Set, not fitted:
it takes as long as the first search, and a year of an archive is nearly always among what that found."""
MAX_LOOKED_UP = 10
"""Documents that one question about nothing but a place is answered from."""


class Answering:
    """Questions asked of one state of the archive, and of nothing else: `encode` gives a question's vectors."""

    def __init__(self, view: View, encode: Callable[[str], QuestionVectors]) -> None:
        self._view = view
        # Where what a question names is not there it is put again, without that: its words are the same.
        self._encode = cache(encode)

    def answer(self, question: str, filters: Filters, limit: int, earlier: Sequence[str] = ()) -> Answer:
        """Up to `limit` excerpts; `earlier` are the questions of the same conversation, oldest first."""
        meaning = self._meaning(question, earlier) if earlier else None
        if meaning is None:
            return self._answer(question, filters, limit)
        return self._follow_up(question, meaning, filters, limit)

    def _meaning(self, question: str, earlier: Sequence[str]) -> Meaning | None:
        # Not at the top: most questions are the first of their conversation.
        from qa.conversation import understand

        return understand(question, earlier, [*self._view.speakers(), *self._view.facet_values("minister")])

    def _answer(self, text: str, filters: Filters, limit: int) -> Answer:
        """To a question that stands on its own."""
        read = read_question(
            text,
            self._view.speakers(),
            self._view.facet_values("minister"),
            documents=identified(self._view, text),
            latest=self._latest(),
            given=filters,
        )
        held = merge(filters, read.filters)
        ranked = self._rank(read, held)
        if read.stranger:
            ranked = _telling_of(read.stranger, ranked)
        best = ranked[0].confidence if ranked else 0.0
        answered = best >= fitted_weights().threshold
        interpreted_as = describe(read)
        if read.has_topic and not read.periods and not read.stranger:
            asked_before, found = self._asked_before(read, ranked, self._view.hold(held))
            if found and found[0].confidence >= max(best, fitted_weights().threshold):
                ranked, best, answered, interpreted_as = found, found[0].confidence, True, asked_before
        if not answered and read.is_held:
            # What was named is not there: the nearest passages then come from all that the user allows. Of a phrase, a
            # day or a month those first that hold it; a year is as often what is asked about as when it was said.
            inside = ranked if read.phrases or any(period.is_short for period in read.periods) else []
            ranked = [*inside, *self._rank(Question(text, Filters(), (), has_topic=True), filters)]
        shown = select_excerpts(self._view, ranked, text, limit)
        if answered:
            least = FURTHER * fitted_weights().threshold
            shown = tuple(each for at, each in enumerate(shown) if at == 0 or each.score >= least)
        return Answer(
            question=text,
            interpreted_as=interpreted_as,
            answered=answered,
            confidence=round(best, 4),
            excerpts=shown if answered else (),
            nearest=() if answered else shown,
            see_also=see_also(self._view, shown) if answered else (),
            took_ms=0,
        )

    def _follow_up(self, text: str, meaning: Meaning, filters: Filters, limit: int) -> Answer:
        """To a question that leans on an earlier one, with what it was taken for."""
        filters = replace(filters, committees=filters.committees or meaning.committees)
        former = meaning.question
        if meaning.wanted is None:
            answer = self._answer(f"{former} {meaning.asked}" if meaning.asked else former, filters, limit)
            held = answer.interpreted_as or Interpretation(former)
            if meaning.asked:
                about = f"about: {former}", f"om: {former}"
                held = Interpretation(text, (about[0], *held.english), (about[1], *held.danish))
            return replace(answer, interpreted_as=held)
        before = self._answer(former, filters, limit)
        day = before.excerpts[0].citation.date if before.answered else None
        if meaning.wanted == "changes" and day:
            later = replace(filters, date_from=max(filters.date_from or day, day + timedelta(days=1)))
            answer = self._answer(former, later, limit)
            # Nothing later answers: what was shown stands, and is shown as what comes nearest.
            nearest = () if answer.answered else before.excerpts
            return replace(
                answer, nearest=nearest, interpreted_as=Interpretation(former, (f"after {day}",), (f"efter {day}",))
            )
        notes = (f"the excerpts shown for: {former}",), (f"de viste uddrag til: {former}",)
        return replace(before, interpreted_as=Interpretation(text, *notes))

    def _rank(self, read: Question, filters: Filters) -> list[RankedSentence]:
        if not read.has_topic:
            return self._look_up(read, filters)
        vectors = self._encode(read.text)
        if read.documents or read.phrases:
            held = self._view.hold(filters)
            if read.documents:
                passages = list(chain(*(each for _, each in self._named(read, held))))
            else:
                passages = holding(self._view, read.phrases, held)
            retrieved = self._within(read.periods, weigh(self._view, vectors, read.text, passages))
            return self._newest_first(rank_sentences(read.text, retrieved, fitted_weights()))
        retrieved = retrieve(self._view, vectors, read.text, self._view.hold(filters))
        if read.periods:
            retrieved = self._within(read.periods, retrieved)
            if len(retrieved.candidates) < FEW_INSIDE:
                # Inside the search: of many years' passages hardly any of one month's are among the nearest.
                found = [candidate.passage.number for candidate in retrieved.candidates]
                for inside in _within_each(read.periods, filters):
                    found += find(self._view, vectors, read.text, self._view.hold(inside))
                retrieved = weigh(self._view, vectors, read.text, list(dict.fromkeys(found)))
                retrieved = self._within(read.periods, retrieved)
        return self._newest_first(rank_sentences(read.text, retrieved, fitted_weights()))

    def _within(self, periods: Sequence[Period], retrieved: Retrieved) -> Retrieved:
        dates = self._view.dates([candidate.passage.document for candidate in retrieved.candidates])
        kept = (c for c in retrieved.candidates if within(c, dates.get(c.passage.document), periods))
        return replace(retrieved, candidates=tuple(kept))

    def _asked_before(
        self, read: Question, ranked: Sequence[RankedSentence], held: Held | None
    ) -> tuple[Interpretation | None, list[RankedSentence]]:
        """What a member asked in other words, and how that was answered.

        A question often has words that only the member used ("rejsehold") and the minister's answer does not. Where
        what a document was asked holds the question's words (but for what the question is held to) and its passages do
        not, the question is put again as the member put it. The confidence is that of an answer to the member's
        question, by the share of the words it holds; the question as it stands may be answered more surely.
        """
        for candidate, asked, said in self._shares(read, ranked):
            if asked < ASKED_BEFORE or said >= asked:
                continue
            if not self._tells_apart(read.topic):
                break
            document = self._view.document(candidate.passage.document)
            vectors = self._encode(document.question)
            passages = _allowed(self._view.passages_of(candidate.passage.document), held)
            retrieved = weigh(self._view, vectors, document.question, passages)
            found = rank_sentences(document.question, retrieved, fitted_weights())
            put = [replace(each, confidence=each.confidence * asked) for each in found]
            place = (f"as asked in {document.label}",), (f"som spurgt i {document.label}",)
            named = describe(read) or Interpretation(read.text)
            meant = Interpretation(read.text, (*named.english, *place[0]), (*named.danish, *place[1]))
            return meant, self._newest_first(put)
        return None, []

    def _shares(self, read: Question, ranked: Sequence[RankedSentence]) -> Iterator[tuple[Candidate, float, float]]:
        """Of each candidate, which share of the question's words what its document was asked holds, and the passage."""
        candidates = list({each.candidate.passage.number: each.candidate for each in ranked}.values())
        if not read.is_held:
            yield from ((each, each.asked.coverage, each.coverage) for each in candidates if each.asked)
        elif self._view.snapshot:
            coverage = Coverage(self._view.snapshot.lexical.weights(read.topic))
            questions = self._view.asked([each.passage.document for each in candidates])
            known = [each for each in candidates if each.passage.document in questions]
            asked = coverage.shares(coverage.held([questions[each.passage.document][0] for each in known]))
            said = coverage.shares(coverage.held([each.passage.text for each in known]))
            yield from zip(known, asked.tolist(), said.tolist(), strict=True)

    def _tells_apart(self, question: str) -> bool:
        """Whether a question's words are together too rare to stand somewhere by chance: not those of "Siden hvornår?".

        Were words independent, as many passages as there are times the product of their shares would hold them all:
        fewer than one where their inverse document frequencies sum to more than the logarithm of that number.
        """
        snapshot = self._view.snapshot
        if snapshot is None:
            return False
        weights = snapshot.lexical.weights(question)
        own = {word for word in words(question) if word not in STOP_WORDS}
        return sum(max(weights[gram] for gram in grams(word)) for word in own) > math.log(len(snapshot.lexical))

    def _newest_first(self, ranked: Sequence[RankedSentence]) -> list[RankedSentence]:
        """What a later answer to the same question has taken the place of stands behind all that counts."""
        outdated = self._view.outdated([sentence.candidate.passage.document for sentence in ranked])
        return sorted(ranked, key=lambda each: each.candidate.passage.document in outdated)

    def _look_up(self, read: Question, filters: Filters) -> list[RankedSentence]:
        """Nothing is asked but what stands somewhere: there, what answers best what was asked there."""
        if read.periods:
            filters = replace(
                filters,
                date_from=filters.date_from or min(period.first for period in read.periods),
                date_to=filters.date_to or max(period.last for period in read.periods),
            )
        held = self._view.hold(filters)
        ranked: list[RankedSentence] = []
        if read.documents:
            places = self._named(read, held)
        else:
            places = self._view.passages_by_document(held)[:MAX_LOOKED_UP] if held else []
        for document, passages in places:
            question = self._view.document(document).question or read.text
            vectors = self._encode(question)
            retrieved = weigh(self._view, vectors, question, passages)
            found = rank_sentences(question, retrieved, fitted_weights())
            ranked += [replace(sentence, confidence=LOOKUP_CONFIDENCE) for sentence in found]
        return self._newest_first(sorted(ranked, key=lambda sentence: -sentence.score))

    def _named(self, read: Question, held: Held | None) -> list[tuple[int, list[int]]]:
        """The passages of the documents that a question names, as far as filters allow them."""
        named = {number: self._view.passages_of(number) for numbers in read.documents.values() for number in numbers}
        allowed = {number: _allowed(passages, held) for number, passages in named.items()}
        return [(number, passages) for number, passages in allowed.items() if passages]

    def _latest(self) -> date | None:
        """The date of the newest document."""
        day = self._view.rows("SELECT max(date) FROM documents")[0][0]
        return date.fromisoformat(day) if day else None


def _allowed(passages: list[int], held: Held | None) -> list[int]:
    return passages if held is None else np.intersect1d(passages, held.passages).tolist()


def _telling_of(name: str, ranked: Sequence[RankedSentence]) -> list[RankedSentence]:
    """Words are asked for of one who has none in the archive: what does not even tell of them is no answer."""
    # As a name: "Danske Regioner" are not told of by "regioner".
    named = re.compile(rf"(?<!\w){re.escape(name.split()[-1])}s?(?!\w)")
    told = {each.candidate.passage.number: bool(named.search(each.candidate.passage.text)) for each in ranked}
    return sorted(
        (each if told[each.candidate.passage.number] else replace(each, confidence=0.0) for each in ranked),
        key=lambda each: not told[each.candidate.passage.number],
    )


def _within_each(periods: Sequence[Period], filters: Filters) -> Iterator[Filters]:
    """What the user allows, of each period's days."""
    for period in periods:
        first, last = max(filters.date_from or date.min, period.first), min(filters.date_to or date.max, period.last)
        if first <= last:
            yield replace(filters, date_from=first, date_to=last)
