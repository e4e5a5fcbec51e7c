"""Whatever is done to an archive, in whatever order: what it holds is what a model in memory holds, in every index."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from corpus.document import Document
from index.archive import Archive
from index.backup import back_up, restore
from index.filters import Filters
from index.rows import UnknownDocumentError
from index.tokens import keys
from index.verification import verify
from index.writer import Writer
from tests.index.documents import document, source
from tests.index.encoders import HashingEncoder

PLACES = "Aarup Bogense Dragør Ebeltoft Faaborg Gilleleje".split()
FILES = st.sampled_from(["a.txt", "b.txt", "c.txt", "d.txt"])
WORDINGS = st.lists(
    st.tuples(st.sampled_from(PLACES), st.sampled_from(["åbner til maj", "er lukket", "får 1.200 nye pladser"])),
    min_size=1,
    max_size=3,
    unique=True,
)
DAYS = st.integers(1, 4)
STATUSES = st.sampled_from(["final", "preliminary", "supplementary"])


def letter(file: str, wordings: list[tuple[str, str]], day: int, status: str) -> Document:
    texts = [f"Havnen i {place} {what}." for place, what in wordings]
    number = str(ord(file[0]) // 2)
    return document(
        f"2031-{file[0]}", *texts, question=f"Hvad sker der med havnen i {wordings[0][0]}?", question_number=number,
        date=date(2031, 4, day), status=status, source_name=file,
    )  # fmt: skip


class Archives(RuleBasedStateMachine):
    """An archive with small bounds, so that what takes a million passages elsewhere happens here, too."""

    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="states"))
        self.encoder = HashingEncoder()
        self.model: dict[str, Document] = {}
        self.saved: dict[str, Document] | None = None
        self.archive = Archive(self.folder / "archive")

    def teardown(self) -> None:
        if hasattr(self, "archive"):
            self.archive.close()
            shutil.rmtree(self.folder)

    def _writer(self) -> Writer:
        return Writer(self.folder / "archive", self.encoder)

    @rule(letters=st.dictionaries(FILES, st.tuples(WORDINGS, DAYS, STATUSES), min_size=1, max_size=3))
    def add_or_change(self, letters: dict[str, tuple[list[tuple[str, str]], int, str]]) -> None:
        with self._writer() as writer:
            for file, (wordings, day, status) in letters.items():
                self.model[file] = letter(file, wordings, day, status)
                writer.put(source(file, self.model[file]))
            writer.commit()

    @rule(file=FILES, wordings=WORDINGS, day=DAYS, status=STATUSES, encoded=st.booleans())
    def add_without_vectors(
        self, file: str, wordings: list[tuple[str, str]], day: int, status: str, encoded: bool
    ) -> None:
        with self._writer() as writer:
            self.model[file] = letter(file, wordings, day, status)
            writer.put(source(file, self.model[file]))
            writer.commit(encode=False)
            if encoded:
                writer.encode_awaiting()

    @rule(file=FILES)
    def remove(self, file: str) -> None:
        with Writer(self.folder / "archive", None) as writer:
            if file in self.model:
                writer.remove([self.model.pop(file).id])
            else:
                with pytest.raises(UnknownDocumentError):
                    writer.remove([f"2031-{file[0]}"])

    @rule()
    def reopen(self) -> None:
        self.archive.close()
        self.archive = Archive(self.folder / "archive")

    @rule()
    def rebuild(self) -> None:
        with Writer(self.folder / "archive", None) as writer:
            writer.rebuild()

    @rule()
    def back_up(self) -> None:
        back_up(self.folder / "archive", self.folder / "backup", overwrite=True)
        self.saved = dict(self.model)

    @precondition(lambda self: self.saved is not None)
    @rule()
    def restore(self) -> None:
        restore(self.folder / "archive", self.folder / "backup", overwrite=True)
        self.model = dict(self.saved or {})

    @invariant()
    def all_stores_agree(self) -> None:
        if not hasattr(self, "archive"):
            return
        found = verify(self.archive)
        assert not found.total, found
        with self.archive.view() as view:
            held = {row[0]: row[1] for row in view.rows("SELECT id, number FROM documents")}
            assert set(held) == {each.id for each in self.model.values()}
            assert view.count("passages") == sum(len(each.statements) for each in self.model.values())
            for each in self.model.values():
                (stored,) = view.documents(each.id)
                # What an answer has become depends on the others; `verify` compares that.
                assert stored.source == each.source
                assert (stored.statements, stored.date, stored.ministry) == (each.statements, each.date, each.ministry)
                passages = set(view.passages_of(held[each.id]))
                of_status = view.hold(Filters(statuses=(stored.status,)))
                assert of_status is not None
                assert passages <= set(of_status.passages.tolist())
                assert view.snapshot is not None
                for statement in each.statements:
                    said = each.text(statement)
                    assert passages & {at for at, _ in view.snapshot.lexical.search(said, 20)}
                    places, _ = view.snapshot.quotations.holding(keys(said), 20)
                    assert held[each.id] in {place.document for place in places}

    @invariant()
    def what_is_gone_is_in_no_index(self) -> None:
        if not hasattr(self, "archive"):
            return
        with self.archive.view() as view:
            if view.snapshot is None:
                return
            numbers = {row[0] for row in view.rows("SELECT number FROM passages")}
            documents = {row[0] for row in view.rows("SELECT number FROM documents")}
            for place in PLACES:
                words = f"Havnen i {place}"
                assert {at for at, _ in view.snapshot.lexical.search(words, 50)} <= numbers
                vector = self.encoder.encode_questions([words])[0].vector
                assert {at for at, _ in view.snapshot.vectors.search(vector, 50)} <= numbers
                found = [place for asked in (False, True) for place in
                         view.snapshot.quotations.holding(keys(words), 50, asked=asked)[0]]  # fmt: skip
                assert {each.document for each in found} <= documents


@pytest.mark.parametrize("bounds", [(50_000, 20_000), (3, 2)], ids=["exact", "with a base"])
def test_the_stores_agree_after_every_step(bounds: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("index.vectors.EXACT_UP_TO", bounds[0])
    monkeypatch.setattr("index.vectors.RECENT_UP_TO", bounds[1])
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        Archives,
        settings=settings(
            max_examples=5,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
        ),
    )
