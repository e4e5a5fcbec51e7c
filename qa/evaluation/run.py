"""Runs an evaluation: asks every question of a set, with and without the document that answers it."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from corpus.document import Document
from index.encoder import Encoder, FloatArray
from index.encoders import Opening
from index.report import Progress, ReportProgress
from qa.assistant import Assistant
from qa.evaluation.archives import RememberingEncoder, archives_without, put_documents
from qa.evaluation.items import EvaluationSet, Item, read_set
from qa.evaluation.outcome import RIGHT, Asked, Evaluation, ItemOutcome, Ranking
from qa.measures import token_f1
from qa.results import Answer

_Thing = TypeVar("_Thing")

DEPTH = 10
"""Documents of a ranking that are looked at."""
HITS = 100
"""Passages that a search is asked for, so that ten documents come out: those of one document stand together."""


def evaluate(directory: Path, model: str | None = None, progress: ReportProgress | None = None) -> Evaluation:
    """Ask a set of fresh archives that hold its documents, or the shipped letters. Raises `MinistersvarError`.

    Stages of the progress: "model", "encoding", "formal", "asking" and "without".
    """
    asked = read_set(directory)
    tell: ReportProgress = progress or (lambda _: None)
    opening = Opening(model, lambda note: tell(Progress("model", 0, 0, note)))
    encoder = RememberingEncoder(opening.encoder())
    with tempfile.TemporaryDirectory(prefix="ministersvar-evaluate-") as folder:
        run = _Run(asked, Path(folder), encoder, opening, model, tell)
        formal = tuple(run.formal())
        without = dict(run.without())
        items = tuple(run.items(without))
    return Evaluation(str(directory), encoder.name, asked.refused, formal, items)


@dataclass(frozen=True, slots=True)
class _Run:
    """A set, and with what and where its archives are made."""

    asked: EvaluationSet
    folder: Path
    encoder: Encoder
    opening: Opening
    model: str | None
    tell: ReportProgress

    def formal(self) -> Iterator[Ranking]:
        """Each document's own question asks for the document, in an archive that knows of no question."""
        if not self.asked.documents:
            return
        with self._open(self._put("stripped", self.asked.stripped)) as assistant:
            alone = _EncoderAlone(assistant)
            for document in self._each("formal", [each for each in self.asked.documents if each.question]):
                yield _rank(assistant, alone, document.id, document.question, "", document.id)

    def items(self, without: dict[str, Asked]) -> Iterator[ItemOutcome]:
        folder = self._put("all", self.asked.documents) if self.asked.documents else self.folder / "shipped"
        with self._open(folder) as assistant:
            alone = _EncoderAlone(assistant)
            for item in self._each("asking", self.asked.items):
                ranking = None
                if item.document is not None:
                    ranking = _rank(assistant, alone, item.id, item.question, item.kind, item.document)
                yield _outcome(item, assistant.ask(item.question), without.get(item.id), ranking)

    def without(self) -> Iterator[tuple[str, Asked]]:
        """Items that name their document, by id, asked where all documents are but that one."""
        about: dict[str, list[Item]] = defaultdict(list)
        for item in self.asked.items:
            if item.document is not None and item.gold and self.asked.documents:
                about[item.document].append(item)
        archives = archives_without(self.asked.documents, list(about), self.folder, self.encoder, self.model)
        for done, (document, folder) in enumerate(archives):
            self.tell(Progress("without", done, len(about)))
            with self._open(folder) as assistant:
                for item in about[document]:
                    yield item.id, _judged(item, assistant.ask(item.question))

    def _put(self, name: str, documents: Sequence[Document]) -> Path:
        folder = self.folder / name
        put_documents(
            folder,
            documents,
            self.encoder,
            self.model,
            lambda done, total: self.tell(Progress("encoding", done, total)),
        )
        return folder

    def _open(self, folder: Path) -> Assistant:
        return Assistant.open(folder, model=self.model, opening=self.opening)

    def _each(self, stage: str, things: Sequence[_Thing]) -> Iterator[_Thing]:
        for done, thing in enumerate(things):
            self.tell(Progress(stage, done, len(things)))
            yield thing


class _EncoderAlone:
    """The baseline: documents by the cosine of their nearest passage, over all passages of an archive, exactly."""

    def __init__(self, assistant: Assistant) -> None:
        with assistant.reading() as view:
            owners = view.rows("SELECT p.number, d.id FROM passages p JOIN documents d ON d.number = p.document")
            passages = view.passages([number for number, _ in owners])
        self._documents = [identifier for _, identifier in owners]
        self._vectors = np.stack([passage.vectors.passage for passage in passages])

    def documents(self, question: FloatArray) -> tuple[str, ...]:
        """The first ten, for a question of shape (dimension,)."""
        order = np.argsort(-(self._vectors @ question), kind="stable")
        return _first(self._documents[at] for at in order)


def _rank(assistant: Assistant, alone: _EncoderAlone, identifier: str, query: str, kind: str, right: str) -> Ranking:
    hits = assistant.search(query, limit=HITS).hits
    # What stands in several documents is one hit, the newest document's; the others follow it.
    found = _first(citation.id for hit in hits for citation in (hit.citation, *hit.also))
    return Ranking(identifier, query, kind, right, found, alone.documents(assistant.vectors(query).vector))


def _first(documents: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(documents))[:DEPTH]


def _judged(item: Item, answer: Answer) -> Asked:
    gold = " ".join(item.gold)
    candidates = (answer.excerpts or answer.nearest)[:3]
    f1 = tuple(round(token_f1(excerpt.text, gold), 4) for excerpt in candidates) if gold else ()
    return Asked(answer.answered, answer.confidence, f1)


def _outcome(item: Item, answer: Answer, without: Asked | None, ranking: Ranking | None) -> ItemOutcome:
    asked = _judged(item, answer)
    right = [excerpt for excerpt, f1 in zip(answer.excerpts, asked.shown_f1, strict=False) if f1 >= RIGHT]
    chain_right = case_right = None
    if right and item.stated_by is not None:
        chain_right = all(excerpt.stated_by == item.stated_by for excerpt in right)
    if right and item.case_number is not None:
        best = answer.excerpts[asked.f1.index(max(asked.f1))]
        case_right = any(each.case_number == item.case_number for each in (best.citation, *best.also))
    return ItemOutcome(
        item.id, item.question, item.kind, bool(item.gold), asked, without, ranking, chain_right, case_right
    )
