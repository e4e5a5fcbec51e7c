"""The archives that an evaluation asks: with all documents of a set, and with all but one."""

from __future__ import annotations

import math
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from corpus.document import Document
from index.encoder import Encoder, PassageText, PassageVectors, QuestionVectors
from index.rows import Source
from index.writer import Writer


class RememberingEncoder:
    """An encoder that encodes each text once, however many archives it goes into."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._passages: dict[PassageText, PassageVectors] = {}
        self._questions: dict[str, QuestionVectors] = {}

    @property
    def name(self) -> str:
        return self._encoder.name

    @property
    def dimension(self) -> int:
        return self._encoder.dimension

    def encode_questions(self, questions: Sequence[str]) -> list[QuestionVectors]:
        unknown = [question for question in dict.fromkeys(questions) if question not in self._questions]
        if unknown:
            self._questions.update(zip(unknown, self._encoder.encode_questions(unknown), strict=True))
        return [self._questions[question] for question in questions]

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        """As `Encoder.encode_passages`."""
        unknown = [passage for passage in dict.fromkeys(passages) if passage not in self._passages]
        if unknown:
            self._passages.update(zip(unknown, self._encoder.encode_passages(unknown), strict=True))
        return [self._passages[passage] for passage in passages]


def put_documents(
    folder: Path,
    documents: Sequence[Document],
    encoder: Encoder,
    model: str | None,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Put documents into an archive, which is made where there is none. `progress` counts encoded passages."""
    with Writer(folder, encoder, model) as writer:
        for document in documents:
            writer.put(Source(f"record:{document.id}", document.id, (document,)))
        writer.commit(progress)


def archives_without(
    documents: Sequence[Document], left_out: Sequence[str], folder: Path, encoder: Encoder, model: str | None
) -> Iterator[tuple[str, Path]]:
    """For each of the documents named by `left_out` an archive that holds all the others; it lasts for one step.

    Each is what an ingest of the others gives, to the last statistic of the lexical index, which a document that was
    taken out again would still be counted in. That it need not be built from nothing: a group of documents is left out
    of an archive, and all but one of them are put into a copy of it. With groups of about the square root of
    their number, making the groups' archives and filling up the copies take about equally long.
    """
    size = max(1, round(math.sqrt(len(left_out))))
    for at in range(0, len(left_out), size):
        group = set(left_out[at : at + size])
        base, copy = folder / "group", folder / "all-but-one"
        put_documents(base, [document for document in documents if document.id not in group], encoder, model)
        for identifier in left_out[at : at + size]:
            shutil.copytree(base, copy)
            others = [document for document in documents if document.id in group and document.id != identifier]
            put_documents(copy, others, encoder, model)
            yield identifier, copy
            shutil.rmtree(copy)
        shutil.rmtree(base)
