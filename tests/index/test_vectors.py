"""The vector index agrees with a search through all vectors in numpy, whatever was added, removed and filtered."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index import vectors
from index.columns import IdArray
from index.encoder import FloatArray
from index.vectors import Block, VectorIndex, change, create

DIMENSION = 16
LIMIT = 10


@pytest.fixture(autouse=True, scope="module")
def small() -> Iterator[None]:
    """What is large begins at 300 passages here; as large a share of the lists is looked into as in a large archive."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(vectors, "EXACT_UP_TO", 300)
        patch.setattr(vectors, "RECENT_UP_TO", 100)
        yield


class Truth:
    """All vectors by the numbers of their passages: what the archive's database is to the index."""

    def __init__(self, seed: int) -> None:
        self.random = np.random.default_rng(seed)
        self.vectors: dict[int, FloatArray] = {}
        self.last = 0

    def draw(self, count: int) -> FloatArray:
        drawn = self.random.normal(size=(count, DIMENSION)).astype(np.float32)
        unit: FloatArray = drawn / np.linalg.norm(drawn, axis=1, keepdims=True)
        return unit

    def add(self, count: int) -> Block:
        numbers = np.arange(self.last + 1, self.last + 1 + count, dtype=np.int64)
        drawn = self.draw(count)
        self.vectors |= dict(zip(numbers.tolist(), drawn, strict=True))
        self.last += count
        return numbers, drawn

    def remove(self, share: float) -> list[int]:
        gone = [number for number in self.vectors if self.random.random() < share]
        for number in gone:
            del self.vectors[number]
        return gone

    def blocks(self, step: int) -> Iterator[Block]:
        numbers = [number for number in self.vectors if number % step == 0]
        for at in range(0, len(numbers), 64):
            part = numbers[at : at + 64]
            yield np.array(part, np.int64), np.stack([self.vectors[number] for number in part])

    def nearest(self, question: FloatArray, among: IdArray | None) -> dict[int, float]:
        every = list(self.vectors) if among is None else among.tolist()
        cosines = {number: float(self.vectors[number] @ question) for number in every}
        return dict(sorted(cosines.items(), key=lambda pair: -pair[1])[:LIMIT])


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**16),
    first=st.integers(0, 900),
    steps=st.lists(st.tuples(st.integers(0, 150), st.sampled_from([0.0, 0.02, 0.3, 1.0])), max_size=4),
    kept=st.sampled_from([None, 0.9, 0.3, 0.02]),
)
def test_it_finds_what_a_search_through_all_vectors_finds(
    seed: int, first: int, steps: list[tuple[int, float]], kept: float | None
) -> None:
    truth = Truth(seed)
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        # Every list is looked into, so that nothing but the rounding to 8 bits can differ (in so few dimensions, with
        # so few vectors to learn the codes from, that is much).
        patch.setattr(vectors, "PROBED", 1.0)
        folder = Path(name) / "0"
        folder.mkdir()
        truth.add(first)
        create(folder, DIMENSION, len(truth.vectors), truth.blocks)
        for number, (added, gone) in enumerate(steps, start=1):
            before, folder = folder, Path(name) / str(number)
            folder.mkdir()
            removed = truth.remove(gone)
            change(before, folder, truth.add(added), removed, truth.blocks)
        index = VectorIndex.open(folder)
        assert len(index) == len(truth.vectors)
        among = None
        if kept is not None:
            among = np.array([number for number in truth.vectors if truth.random.random() < kept], np.int64)
        for question in truth.draw(5):
            expected = truth.nearest(question, among)
            found = index.search(question, LIMIT, among)
            assert len(found) == len(expected)
            assert len({number for number, _ in found}) == len(found)
            for (number, score), best in zip(found, expected.values(), strict=True):
                assert number in truth.vectors
                assert among is None or number in among
                assert score == pytest.approx(best, abs=0.06)


def test_the_base_is_shared_with_the_state_before(tmp_path: Path) -> None:
    truth = Truth(1)
    truth.add(400)
    for name in ("0", "1", "2"):
        (tmp_path / name).mkdir()
    create(tmp_path / "0", DIMENSION, 400, truth.blocks)
    change(tmp_path / "0", tmp_path / "1", truth.add(3), truth.remove(0.01), truth.blocks)
    assert (tmp_path / "0" / "base.faiss").samefile(tmp_path / "1" / "base.faiss")
    change(tmp_path / "1", tmp_path / "2", truth.add(120), [], truth.blocks)
    assert not (tmp_path / "1" / "base.faiss").samefile(tmp_path / "2" / "base.faiss")
    assert len(VectorIndex.open(tmp_path / "2")) == len(truth.vectors)


def test_more_lists_are_looked_into_the_less_a_filter_leaves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    truth = Truth(2)
    truth.add(900)
    create(tmp_path, DIMENSION, 900, truth.blocks)
    monkeypatch.setattr(vectors, "PROBED", 0.1)
    index = VectorIndex.open(tmp_path)
    few = np.array([number for number in truth.vectors if number % 90 == 0], np.int64)
    assert len(few) == LIMIT
    for question in truth.draw(20):
        assert sorted(number for number, _ in index.search(question, LIMIT, few)) == few.tolist()
