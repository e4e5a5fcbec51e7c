"""The one object that the faces use: it opens an archive and answers from it."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np

from corpus.document import Document
from corpus.errors import MinistersvarError
from index.archive import Archive, ArchiveInfo, default_folder, model_mismatch
from index.damage import DATABASE
from index.encoder import Encoder, QuestionVectors
from index.encoders import Opening
from index.filters import Filters
from index.listing import Place, listed
from index.report import IngestReport, Progress, ReportProgress
from index.retrieval import retrieve, weigh
from index.snapshot import DamagedSnapshotError
from index.view import View
from qa.errors import UnfitTextError
from qa.evidence import fitted_weights, passage_features
from qa.question import Question, describe, merge, read_question
from qa.ranking import RankedSentence, rank_sentences, within
from qa.results import Answer, Check, Excerpt, Interpretation, Reference, Search, Similar, Timeline
from qa.selection import select_excerpts, select_passages

if TYPE_CHECKING:
    from index.verification import Verification
    from index.writer import Writer
    from qa.conversation import Meaning

MAX_QUESTION_CHARACTERS = 4000
"""Longer than the questions that are put to ministers: what is longer is a text, not a question."""
LOOKUP_CONFIDENCE = 0.95
"""Of an excerpt from the very answer that a question names ("Hvad svarede Rigspolitiet i spørgsmål 1193?").

Set, not measured: there is no set of such questions yet."""
ASKED_BEFORE = 0.9
"""Share of a question's words from which it counts as asked before by a member. Set, not measured."""
MAX_LOOKED_UP = 10
"""Documents that one question about nothing but a place is answered from."""
WAIT_SECONDS = 60
"""For another process that fills or mends the same archive at the same time."""


class Assistant:
    """Asks, searches and ingests. Made by `Assistant.open`."""

    def __init__(
        self, archive: Archive, model: str | None, progress: ReportProgress | None, opening: Opening | None = None
    ) -> None:
        self._archive = archive
        self._model_argument = model or archive.model_argument
        self._told = (lambda note: progress(Progress("model", 0, 0, note))) if progress else None
        # One that was begun for another model is of no use here.
        self._opening = opening if opening and opening.model == self._model_argument else None

    @classmethod
    def open(
        cls,
        archive: Path | None = None,
        *,
        model: str | None = None,
        progress: ReportProgress | None = None,
        opening: Opening | None = None,
        fills: bool = True,
    ) -> Assistant:
        """Open an archive, or make one; an empty one is filled with the shipped letters. Without `fills` neither.

        `archive` defaults to MINISTERSVAR_ARCHIVE, else the user's data folder; `model` to the archive's own, else the
        embedded one, and may be opening already. Raises `MinistersvarError`, one line, for whatever the user can mend.
        """
        folder = archive or default_folder()
        if not fills and not (folder / DATABASE).exists():
            raise MinistersvarError(
                f"there is no archive in {folder}: name another folder with --archive",
                f"der er intet arkiv i {folder}: vælg en anden mappe med --archive",
            )
        assistant = cls(Archive(folder), model, progress, opening)
        try:
            if fills and assistant._archive.is_empty:
                if progress:
                    progress(Progress("shipped", 0, 0))
                from index.ingest import ingest_shipped

                with assistant._writer(WAIT_SECONDS) as writer:
                    ingest_shipped(writer, progress)
        except BaseException:
            assistant.close()
            raise
        return assistant

    def __enter__(self) -> Assistant:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._archive.close()

    def ask(
        self,
        question: str,
        filters: Filters = Filters(),  # noqa: B008
        limit: int = 3,
        earlier: Sequence[str] = (),
    ) -> Answer:
        """Up to `limit` excerpts that answer, or none and the nearest ones.

        `earlier` are the questions asked before in the same conversation, oldest first: a question that leans on them
        ("Og hvad med 2023?") is understood from them, any other is asked as it stands.
        Raises `MinistersvarError` for a question that cannot be asked, an empty one for instance.
        """
        began = time.perf_counter()
        text, before = _checked(question), [_checked(each) for each in earlier]
        self.prepare()
        with self.reading() as view:
            meaning = _meaning(view, text, before) if before else None
            answer = (
                self._follow_up(view, text, meaning, filters, limit)
                if meaning
                else self._answer(view, text, filters, limit)
            )
        return replace(answer, question=question, took_ms=_milliseconds(began))

    def _answer(self, view: View, text: str, filters: Filters, limit: int) -> Answer:
        """To a question that stands on its own."""
        read = read_question(text, view.speakers(), view.facet_values("minister"))
        held = merge(filters, read.filters)
        ranked = self._rank(view, read, held)
        best = ranked[0].confidence if ranked else 0.0
        answered = best >= fitted_weights().threshold
        interpreted_as = describe(read)
        if not answered and read.has_topic and not read.periods:
            asked_before, found = self._asked_before(view, text, ranked)
            if found and found[0].confidence >= fitted_weights().threshold:
                ranked, best, answered, interpreted_as = found, found[0].confidence, True, asked_before
        if not answered and read.is_held:
            # What was named is not there: the nearest passages then come from all that the user allows.
            ranked = self._rank(view, replace(read, filters=Filters(), periods=(), has_topic=True), filters)
        shown = select_excerpts(view, ranked, text, limit)
        return Answer(
            question=text,
            interpreted_as=interpreted_as,
            answered=answered,
            confidence=round(best, 4),
            excerpts=shown if answered else (),
            nearest=() if answered else shown,
            see_also=_see_also(view, shown) if answered else (),
            took_ms=0,
        )

    def _follow_up(self, view: View, text: str, meaning: Meaning, filters: Filters, limit: int) -> Answer:
        """To a question that leans on an earlier one, with what it was taken for."""
        filters = replace(filters, committees=filters.committees or meaning.committees)
        former = meaning.question
        if meaning.wanted is None:
            answer = self._answer(view, f"{former} {meaning.asked}" if meaning.asked else former, filters, limit)
            held = answer.interpreted_as or Interpretation(former)
            if meaning.asked:
                about = f"about: {former}", f"om: {former}"
                held = Interpretation(text, (about[0], *held.english), (about[1], *held.danish))
            return replace(answer, interpreted_as=held)
        before = self._answer(view, former, filters, limit)
        day = before.excerpts[0].citation.date if before.answered else None
        if meaning.wanted == "changes" and day:
            later = replace(filters, date_from=max(filters.date_from or day, day + timedelta(days=1)))
            answer = self._answer(view, former, later, limit)
            # Nothing later answers: what was shown stands, and is shown as what comes nearest.
            nearest = () if answer.answered else before.excerpts
            return replace(
                answer, nearest=nearest, interpreted_as=Interpretation(former, (f"after {day}",), (f"efter {day}",))
            )
        notes = (f"the excerpts shown for: {former}",), (f"de viste uddrag til: {former}",)
        return replace(before, interpreted_as=Interpretation(text, *notes))

    def search(self, query: str, filters: Filters = Filters(), limit: int = 10) -> Search:  # noqa: B008
        """Whole passages, nearest first."""
        began = time.perf_counter()
        text = _checked(query)
        self.prepare()
        vectors = self.vectors(text)
        with self.reading() as view:
            held = view.hold(filters)
            retrieved = retrieve(view, vectors, text, held, limit)
            scores = fitted_weights().relevances(passage_features(vectors.vector, retrieved.candidates))
            order = np.argsort(-scores, kind="stable").tolist()
            ranked = [(retrieved.candidates[at].passage, float(scores[at])) for at in order]
            hits = select_passages(view, ranked, text, limit)
            total = len(held.passages) if held else view.count("passages")
            return Search(query=query, hits=hits, total=total, took_ms=_milliseconds(began))

    def check(self, text: str, filters: Filters = Filters(), limit: int = 20) -> Check:  # noqa: B008
        """Whether a text has been said: word for word, nearly, in substance, by a member only, or not at all.

        Raises `MinistersvarError` for a text that cannot be checked, an empty one for instance.
        """
        # Not at the top: a question needs no part of it.
        from qa.check import Checking, checked_text

        claimed = checked_text(text)
        with self.reading() as view:
            return Checking(view, claimed, self._open_encoder, filters, limit).check()

    def similar(self, question: str, filters: Filters = Filters(), limit: int = 5) -> Similar:  # noqa: B008
        """Questions that were put and are like a draft of one, with what was answered.

        Raises `MinistersvarError` for a question that cannot be asked, an empty one for instance.
        """
        # Not at the top: a question needs no part of it.
        from qa.similar import similar

        draft = _checked(question)
        with self.reading() as view:
            return similar(view, draft, self.vectors, filters, limit)

    def timeline(self, topic: str, filters: Filters = Filters(), limit: int = 10) -> Timeline:  # noqa: B008
        """What was stated on a topic over time, and which statements differ from earlier ones.

        Raises `MinistersvarError` for a topic that cannot be looked for, an empty one for instance.
        """
        # Not at the top: a question needs no part of it.
        from qa.timeline import timeline

        looked_for = _checked(topic)
        with self.reading() as view:
            return timeline(view, looked_for, self.vectors, filters, limit)

    def documents(self, reference: str) -> list[Document]:
        """By id, case number, question number or file name; newest first, empty where nothing has that name."""
        with self.reading() as view:
            return view.documents(reference.strip())

    def document(self, identifier: str) -> Document | None:
        """By its id alone; None where the archive does not hold it."""
        with self.reading() as view:
            return next((each for each in view.documents(identifier) if each.id == identifier), None)

    def listed(
        self,
        filters: Filters = Filters(),  # noqa: B008
        after: Place | None = None,
        limit: int = 50,
    ) -> tuple[list[Document], int]:
        """Up to `limit` documents, newest first, and how many there are in all.

        `after` is the date and the id of the last one before them.
        """
        with self.reading() as view:
            return listed(view, filters, after, limit)

    def references(self, document: Document) -> tuple[Reference, ...]:
        """What a document refers to, each with its document where the archive holds it."""
        with self.reading() as view:
            return _references(view, document)

    def mentioning(self, document: Document) -> list[Document]:
        """Documents that refer to this one, newest first."""
        with self.reading() as view:
            return view.mentioning(document)

    def ingest(
        self,
        paths: Sequence[Path],
        progress: ReportProgress | None = None,
        addresses: Mapping[Path, str] | None = None,
    ) -> IngestReport:
        """Read files, folders, patterns, zip archives and standard input (`-`) into the archive.

        `addresses` says where files were fetched from. Raises `MinistersvarError` where a path leads to nothing.
        """
        from corpus.sources import checked
        from index.ingest import ingest

        # Before the encoder is opened, which takes a second.
        found = checked(paths)
        with self._writer() as writer:
            return ingest(writer, found, progress, addresses)

    def remove(self, identifiers: Sequence[str]) -> None:
        """Take documents out of the archive, by their ids. Raises `UnknownDocumentError`: then nothing is removed."""
        from index.writer import Writer

        with Writer(self._archive.folder, None, verb="remove") as writer:
            writer.remove(identifiers)

    def rebuild(self, progress: ReportProgress | None = None, *, wait_seconds: float = 0) -> None:
        """Make the derived indexes anew from the documents, without encoding."""
        from index.writer import Writer

        with Writer(self._archive.folder, None, verb="rebuild", wait_seconds=wait_seconds) as writer:
            writer.rebuild(progress)

    def verify(self, progress: ReportProgress | None = None) -> Verification:
        """Compare all of the archive with what it must be."""
        from index.verification import verify

        return verify(self._archive, progress)

    def back_up(self, file: Path, *, overwrite: bool = False, progress: ReportProgress | None = None) -> None:
        """Write what the archive holds at this moment into one file."""
        from index.backup import back_up

        back_up(self._archive.folder, file, overwrite=overwrite, progress=progress)

    @staticmethod
    def restore(
        file: Path, archive: Path | None = None, *, overwrite: bool = False, progress: ReportProgress | None = None
    ) -> None:
        """Make an archive what a backup holds; it need not be one that can be opened. `archive` as in `open`."""
        from index.backup import restore

        restore(archive or default_folder(), file, overwrite=overwrite, progress=progress)

    def info(self) -> ArchiveInfo:
        return self._archive.info()

    def _rank(self, view: View, read: Question, filters: Filters) -> list[RankedSentence]:
        if not read.has_topic:
            return self._look_up(view, read, filters)
        vectors = self.vectors(read.text)
        retrieved = retrieve(view, vectors, read.text, view.hold(filters))
        if read.periods:
            dates = view.dates([candidate.passage.document for candidate in retrieved.candidates])
            kept = (c for c in retrieved.candidates if within(c, dates.get(c.passage.document), read.periods))
            retrieved = replace(retrieved, candidates=tuple(kept))
        return self._newest_first(view, rank_sentences(read.text, vectors.vector, retrieved, fitted_weights()))

    def _asked_before(
        self, view: View, question: str, ranked: Sequence[RankedSentence]
    ) -> tuple[Interpretation | None, list[RankedSentence]]:
        """What a member asked in other words, and how that was answered.

        A question often has words that only the member used ("rejsehold") and the minister's answer does not. Where
        what a document was asked holds the question's words and its passages do not, the question is put again as the
        member put it. The confidence is that of an answer to the member's question, by the share of the words it holds.
        """
        for candidate in (sentence.candidate for sentence in ranked):
            asked = candidate.asked
            if asked is None or asked.coverage < ASKED_BEFORE or candidate.coverage >= asked.coverage:
                continue
            document = view.document(candidate.passage.document)
            vectors = self.vectors(document.question)
            retrieved = weigh(view, vectors, document.question, view.passages_of(candidate.passage.document))
            found = rank_sentences(document.question, vectors.vector, retrieved, fitted_weights())
            put = [replace(each, confidence=each.confidence * asked.coverage) for each in found]
            meant = Interpretation(question, (f"as asked in {document.label}",), (f"som spurgt i {document.label}",))
            return meant, self._newest_first(view, put)
        return None, []

    def _newest_first(self, view: View, ranked: Sequence[RankedSentence]) -> list[RankedSentence]:
        """What a later answer to the same question has taken the place of stands behind all that counts."""
        outdated = view.outdated([sentence.candidate.passage.document for sentence in ranked])
        return sorted(ranked, key=lambda each: each.candidate.passage.document in outdated)

    def _look_up(self, view: View, read: Question, filters: Filters) -> list[RankedSentence]:
        """Nothing is asked but what stands somewhere: there, what answers best what was asked there."""
        if read.periods:
            filters = replace(
                filters,
                date_from=filters.date_from or min(period.first for period in read.periods),
                date_to=filters.date_to or max(period.last for period in read.periods),
            )
        held = view.hold(filters)
        ranked: list[RankedSentence] = []
        for document, passages in view.passages_by_document(held)[:MAX_LOOKED_UP] if held else []:
            question = view.document(document).question or read.text
            vectors = self.vectors(question)
            retrieved = weigh(view, vectors, question, passages)
            found = rank_sentences(question, vectors.vector, retrieved, fitted_weights())
            ranked += [replace(sentence, confidence=LOOKUP_CONFIDENCE) for sentence in found]
        return self._newest_first(view, sorted(ranked, key=lambda sentence: -sentence.score))

    @contextmanager
    def reading(self) -> Iterator[View]:
        """One state of the archive; derived indexes that are damaged or missing are made anew first.

        What the same thread asks within it comes from that state.
        """
        try:
            with self._archive.view():
                pass
        except DamagedSnapshotError:
            self.rebuild(wait_seconds=WAIT_SECONDS)
        with self._archive.view() as view:
            yield view

    def _writer(self, wait_seconds: float = 0) -> Writer:
        # Imported here and above where something is written: reading letters takes rules that a question does not.
        from index.writer import Writer

        return Writer(self._archive.folder, self._open_encoder(), self._model_argument, wait_seconds=wait_seconds)

    def vectors(self, question: str) -> QuestionVectors:
        """Of a question, by the encoder of the archive."""
        return self._open_encoder().encode_questions([question])[0]

    def prepare(self) -> Opening:
        """Begin to open the encoder, which takes longest, while the caller goes on with something else."""
        if self._opening is None:
            self._opening = Opening(self._model_argument, self._told)
        return self._opening

    def _open_encoder(self) -> Encoder:
        encoder = self.prepare().encoder()
        held = self._archive.model
        if held is not None and held != encoder.name:
            raise model_mismatch(self._archive.folder, held, encoder.name)
        return encoder


def _checked(question: str) -> str:
    """The question with its white space collapsed. Raises `UnfitTextError`."""
    text = " ".join(question.split())
    if not re.search(r"\w", text):
        raise UnfitTextError(
            "the question is empty: write what you want to know", "spørgsmålet er tomt: skriv, hvad du vil vide"
        )
    if len(text) > MAX_QUESTION_CHARACTERS:
        length, most = f"{len(text):,}", f"{MAX_QUESTION_CHARACTERS:,}"
        raise UnfitTextError(
            f"the question has {length} characters, at most {most} are read: shorten it",
            f"spørgsmålet har {length.replace(',', '.')} tegn, højst {most.replace(',', '.')} læses: gør det kortere",
        )
    return text


def _meaning(view: View, question: str, earlier: Sequence[str]) -> Meaning | None:
    # Not at the top: most questions are the first of their conversation.
    from qa.conversation import understand

    return understand(question, earlier, [*view.speakers(), *view.facet_values("minister")])


def _see_also(view: View, excerpts: Sequence[Excerpt]) -> tuple[Reference, ...]:
    """What the cited documents refer to and the excerpts do not show already, each once."""
    cited = list(dict.fromkeys(excerpt.citation.id for excerpt in excerpts))
    shown = {*cited, *(citation.id for excerpt in excerpts for citation in excerpt.also)}
    documents = [document for identifier in cited for document in view.documents(identifier)]
    mentioned = (reference for document in documents for reference in _references(view, document))
    return tuple(dict.fromkeys(reference for reference in mentioned if reference.id not in shown))


def _references(view: View, document: Document) -> tuple[Reference, ...]:
    found = []
    for r in document.references:
        target = view.document_of(r.kind, r.question_number, r.committee, r.session, r.date)
        found.append(Reference(r.kind, r.question_number, r.committee, r.session, r.date, target))
    return tuple(dict.fromkeys(found))


def _milliseconds(began: float) -> float:
    return round((time.perf_counter() - began) * 1000, 1)
