"""The one object that the faces use: it opens an archive and answers from it."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from corpus.document import Document
from corpus.errors import MinistersvarError
from index.archive import Archive, ArchiveInfo, default_folder, model_mismatch
from index.damage import DATABASE
from index.encoder import Encoder, QuestionVectors
from index.encoders import EMBEDDED, Opening
from index.filters import Filters
from index.listing import Place, listed
from index.report import IngestReport, PacedProgress, Progress, ReportProgress
from index.snapshot import DamagedSnapshotError
from index.view import View
from qa.answering import Answering
from qa.references import references
from qa.results import Answer, Check, Reference, Search, Similar, Timeline
from qa.searching import search
from qa.texts import fit_claim, fit_question

if TYPE_CHECKING:
    from index.unknown_values import UnknownValue
    from index.verification import Verification
    from index.writer import Writer

WAIT_SECONDS = 60
"""For another process that fills or mends the same archive at the same time."""


class Assistant:
    """Asks, searches and ingests. Made by `Assistant.open`."""

    def __init__(
        self, archive: Archive, model: str | None, progress: ReportProgress | None, opening: Opening | None = None
    ) -> None:
        self._archive = archive
        self._model_argument = None if model == EMBEDDED else model or archive.model_argument
        self._progress = progress
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
        embedded one ("embedded"), and may be opening already. Raises `MinistersvarError`, one line, for whatever the
        user can mend.
        """
        folder = archive or default_folder()
        if not fills and not (folder / DATABASE).exists():
            raise MinistersvarError(
                f"there is no archive in {folder}: name another folder with --archive",
                f"der er intet arkiv i {folder}: vælg en anden mappe med --archive",
            )
        assistant = cls(Archive(folder, progress), model, progress, opening)
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
        text, before = fit_question(question), [fit_question(each) for each in earlier]
        self.prepare()
        with self.reading() as view:
            answer = Answering(view, self.vectors).answer(text, filters, limit, before)
        return replace(answer, question=question, took_ms=round((time.perf_counter() - began) * 1000, 1))

    def search(self, query: str, filters: Filters = Filters(), limit: int = 10) -> Search:  # noqa: B008
        """Whole passages, nearest first."""
        text = fit_question(query)
        self.prepare()
        with self.reading() as view:
            return replace(search(view, text, self.vectors, filters, limit), query=query)

    def check(self, text: str, filters: Filters = Filters(), limit: int = 20) -> Check:  # noqa: B008
        """Whether a text has been said: word for word, nearly, in substance, by a member only, or not at all.

        Raises `MinistersvarError` for a text that cannot be checked, an empty one for instance.
        """
        # Not at the top: a question needs no part of it.
        from qa.check import Checking

        claimed = fit_claim(text)
        with self.reading() as view:
            return Checking(view, claimed, self._open_encoder, filters, limit).check()

    def similar(self, question: str, filters: Filters = Filters(), limit: int = 5) -> Similar:  # noqa: B008
        """Questions that were put and are like a draft of one, with what was answered.

        Raises `MinistersvarError` for a question that cannot be asked, an empty one for instance.
        """
        # Not at the top: a question needs no part of it.
        from qa.similar import similar

        draft = fit_question(question)
        with self.reading() as view:
            return similar(view, draft, self.vectors, filters, limit)

    def timeline(self, topic: str, filters: Filters = Filters(), limit: int = 10) -> Timeline:  # noqa: B008
        """What was stated on a topic over time, and which statements differ from earlier ones.

        Raises `MinistersvarError` for a topic that cannot be looked for, an empty one for instance.
        """
        # Not at the top: a question needs no part of it.
        from qa.timeline import timeline

        looked_for = fit_question(topic)
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

    def versions(self, identifier: str) -> list[str]:
        """Ids of the documents whose letters give this id: where several contents do, none of them has it."""
        with self.reading() as view:
            return view.versions(identifier)

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

    def unknown_values(self, filters: Filters) -> list[UnknownValue]:
        """What filters ask for and nothing in the archive has: why nothing was found, where nothing was."""
        # Not at the top: most searches find something.
        from index.unknown_values import unknown_values

        with self.reading() as view:
            return unknown_values(view, filters)

    def references(self, document: Document) -> tuple[Reference, ...]:
        """What a document refers to, each with its document where the archive holds it."""
        with self.reading() as view:
            return references(view, document)

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

    def rebuild(self, progress: ReportProgress | None = None, *, encode: bool = False, wait_seconds: float = 0) -> None:
        """Make the derived indexes anew from the documents.

        With `encode` passages without vectors are encoded, too: all of them where the archive was made with another
        model. What is encoded is kept as it comes, so that an attempt that was broken off is gone on with.
        """
        from index.writer import Writer

        encoder = self.prepare().encoder() if encode else None
        with Writer(
            self._archive.folder, encoder, self._model_argument, verb="rebuild", wait_seconds=wait_seconds,
            replaces_model=encode,
        ) as writer:  # fmt: skip
            writer.rebuild(progress)
            if encode:
                writer.encode_awaiting(PacedProgress(progress))

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
        with self.reading():
            return self._archive.info()

    @contextmanager
    def reading(self) -> Iterator[View]:
        """One state of the archive; derived indexes that are damaged or missing are made anew first.

        What the same thread asks within it comes from that state.
        """
        try:
            with self._archive.view():
                pass
        except DamagedSnapshotError:
            self.rebuild(self._progress, wait_seconds=WAIT_SECONDS)
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
