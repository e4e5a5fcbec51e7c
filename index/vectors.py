"""The vector index: FAISS, inner products over unit vectors, one for each passage.

A small archive is searched exactly. A large one has three parts:

- the base, an inverted file (Sivic & Zisserman 2003; Jégou et al. 2011) with 8-bit codes, which is mapped into memory
  and never changed, so that opening it takes no time and a new state shares it with the one before;
- what was added since, searched exactly;
- the numbers of the passages of the base that are no longer there.

When the last two have grown, they are merged into a new base.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import faiss
import numpy as np
import numpy.typing as npt

from index.columns import IdArray
from index.encoder import FloatArray
from index.files import share

Block = tuple[IdArray, FloatArray]
"""Passages by their numbers and their unit vectors, shape (n, dimension)."""
Blocks = Callable[[int], Iterator[Block]]
"""Gives every passage of the archive whose number is a multiple of its argument, in blocks of some thousands."""

EXACT_UP_TO = 50_000
"""Passages without a base."""
RECENT_UP_TO = 20_000
"""Passages added to or taken out of a base before they are merged into it. The recent ones are written at every
commit (1.5 kB each), a merge writes the base (0.4 kB for each passage of the archive)."""
PROBED = 0.10
"""Share of the lists of the base that a search looks into where nothing is filtered: with it at least 0.98 of the ten
nearest are to be among the candidates. `tests.benchmarks.scale` measures it; with --real 10000, which is the harder,
0.15 finds 0.994, this 0.986, and 0.05 0.969."""
_TRAINED_ON = 40
"""Vectors for each list that the lists are learned from."""
_COMPARED = 8192
"""Vectors compared at once."""
_BASE, _RECENT, _REMOVED = "base.faiss", "recent.faiss", "removed.npy"
# Not on Windows: there the base is read into memory.
_MAPPED = faiss.IO_FLAG_MMAP if hasattr(faiss, "OnDiskInvertedLists") else 0


class VectorIndex:
    """One immutable state of the index, in a folder."""

    def __init__(self, base: faiss.IndexIVF | None, recent: faiss.IndexIDMap2, removed: IdArray) -> None:
        self._base = base
        self._recent = recent
        self._removed = removed
        self._dropped = _selector(removed) if len(removed) else None

    @classmethod
    def open(cls, folder: Path) -> VectorIndex:
        """Raises `RuntimeError`, `OSError` or `ValueError` where files are missing or damaged."""
        base = None
        if (folder / _BASE).exists():
            base = faiss.read_index(str(folder / _BASE), _MAPPED)
            if _MAPPED:
                # Threads that read lists ahead cost more than reading them, once they are in the page cache.
                faiss.downcast_InvertedLists(base.invlists).prefetch_nthread = 0
        return cls(base, faiss.read_index(str(folder / _RECENT)), np.load(folder / _REMOVED))

    def __len__(self) -> int:
        return int(self._recent.ntotal) + (int(self._base.ntotal) - len(self._removed) if self._base else 0)

    def search(self, question: FloatArray, limit: int, among: IdArray | None = None) -> list[tuple[int, float]]:
        """Passages and cosines in falling order, for one question vector of shape (dimension,).

        `among` holds the search to these passages, inside the search: a filter never costs results. The fewer they
        are, the more lists are looked into; where they are few, all of them.
        """
        limit = min(limit, len(self) if among is None else len(among))
        if limit <= 0:
            return []
        # One question gives several threads nothing to share, and the lexical index is asked at the same time.
        faiss.omp_set_num_threads(1)
        held = _selector(among) if among is not None else None
        parameters = faiss.SearchParameters(sel=held) if held else None
        found = _pairs(*self._recent.search(question[None, :], limit, params=parameters))
        if self._base:
            share = 1.0 if among is None else len(among) / len(self)
            probed = math.ceil(min(1.0, PROBED / share) * self._base.nlist)
            parameters = faiss.SearchParametersIVF(nprobe=probed)
            selector = faiss.IDSelectorNot(self._dropped) if self._dropped and not held else held
            if selector:
                parameters.sel = selector
            found += _pairs(*self._base.search(question[None, :], limit, params=parameters))
            found = sorted(found, key=lambda pair: -pair[1])[:limit]
        return found

    @property
    def dimension(self) -> int:
        return int(self._recent.d)

    def numbers(self) -> IdArray:
        """The passages that are held, in no order that matters; one that is held twice is there twice."""
        recent: IdArray = faiss.vector_to_array(self._recent.id_map)
        if self._base is None:
            return recent
        base = np.concatenate([self._list(at)[0] for at in range(self._base.nlist)])
        return np.concatenate([recent, base[~np.isin(base, self._removed)]])

    def differing(self, vectors_of: Callable[[IdArray], FloatArray]) -> Iterator[int]:
        """The passages that are held with another vector than `vectors_of` gives: rows in the order asked for."""
        numbers = faiss.vector_to_array(self._recent.id_map)
        vectors = _flat(self._recent)
        for at in range(0, len(numbers), _COMPARED):
            some = numbers[at : at + _COMPARED]
            yield from some[(vectors[at : at + _COMPARED] != vectors_of(some)).any(axis=1)].tolist()
        if self._base is None:
            return
        for number in range(self._base.nlist):
            some, codes = self._list(number)
            kept = ~np.isin(some, self._removed)
            if kept.any():
                expected = self._base.sq.compute_codes(np.ascontiguousarray(vectors_of(some[kept])))
                yield from some[kept][(codes[kept] != expected).any(axis=1)].tolist()

    def _list(self, number: int) -> tuple[IdArray, npt.NDArray[np.uint8]]:
        """Numbers and codes of one of the base's lists."""
        if self._base is None or not (size := self._base.invlists.list_size(number)):
            return np.empty(0, np.int64), np.empty((0, 0), np.uint8)
        numbers = faiss.rev_swig_ptr(self._base.invlists.get_ids(number), size)
        codes = faiss.rev_swig_ptr(self._base.invlists.get_codes(number), size * self._base.code_size)
        return numbers.copy(), codes.reshape(size, -1).copy()


def _flat(index: faiss.IndexIDMap2) -> FloatArray:
    """The vectors of the part that is searched exactly, shape (n, dimension)."""
    vectors: FloatArray = faiss.vector_to_array(faiss.downcast_index(index.index).codes).view(np.float32)
    return vectors.reshape(-1, index.d)


def _pairs(scores: FloatArray, found: IdArray) -> list[tuple[int, float]]:
    return [(int(i), float(s)) for i, s in zip(found[0], scores[0], strict=True) if i >= 0]


def _selector(numbers: IdArray) -> faiss.IDSelectorBitmap:
    bits = np.zeros(int(numbers.max()) + 1, bool)
    bits[numbers] = True
    return faiss.IDSelectorBitmap(np.packbits(bits, bitorder="little"))


def structure(folder: Path) -> dict[str, int]:
    """How many bytes at the beginning of a file its structure takes, where that is more than a header: those of the
    base before the lists' codes and numbers. What is wrong in them can crash whoever reads it."""
    file = folder / _BASE
    if not file.exists():
        return {}
    base = faiss.read_index(str(file), _MAPPED)
    return {_BASE: file.stat().st_size - base.ntotal * (base.code_size + np.int64().itemsize)}


def create(folder: Path, dimension: int, count: int, blocks: Blocks) -> None:
    """Write the index of the `count` passages that `blocks` gives."""
    base, recent = None, faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))
    index = recent
    if count > EXACT_UP_TO:
        base = _trained(dimension, count, blocks)
        index = base
    for numbers, vectors in blocks(1):
        index.add_with_ids(np.ascontiguousarray(vectors), numbers)
    _write(folder, base, recent, np.empty(0, np.int64))


def change(before: Path, folder: Path, add: Block, remove: Sequence[int], blocks: Blocks) -> None:
    """Write the index that the one in `before` becomes. `blocks` gives all passages as they are after the change.

    Raises `RuntimeError`, `OSError` or `ValueError` where the one before cannot be read.
    """
    if not len(add[0]) and not len(remove):
        for name in (_BASE, _RECENT, _REMOVED):
            if (before / name).exists():
                share(before / name, folder / name)
        return
    index = VectorIndex.open(before)
    base, recent = index._base, index._recent
    if recent.d != add[1].shape[1]:
        # An archive that has never held a vector does not know how long they will be.
        raise ValueError("the index holds vectors of another length")
    gone = np.asarray(remove, np.int64)
    inside = np.isin(gone, faiss.vector_to_array(recent.id_map))
    recent.remove_ids(gone[inside])
    removed = index._removed
    if base and not inside.all():
        # What is neither here nor there was never encoded (`index.awaiting`).
        removed = np.concatenate([removed, np.intersect1d(gone[~inside], index.numbers())])
    recent.add_with_ids(np.ascontiguousarray(add[1]), add[0])
    count = recent.ntotal + (base.ntotal - len(removed) if base else 0)
    dimension = recent.d
    if recent.ntotal + len(removed) <= (RECENT_UP_TO if base else EXACT_UP_TO):
        if base:
            share(before / _BASE, folder / _BASE)
        _write(folder, None, recent, removed)
    elif base is None or count <= EXACT_UP_TO or not base.nlist / 2 < _lists(count) < 4 * base.nlist:
        create(folder, dimension, count, blocks)
    else:
        merged = faiss.read_index(str(before / _BASE))
        merged.remove_ids(removed)
        merged.add_with_ids(_flat(recent), faiss.vector_to_array(recent.id_map))
        recent.reset()
        _write(folder, merged, recent, np.empty(0, np.int64))


def _trained(dimension: int, count: int, blocks: Blocks) -> faiss.IndexIVFScalarQuantizer:
    lists = _lists(count)
    sample = np.concatenate([vectors for _, vectors in blocks(max(1, count // (_TRAINED_ON * lists)))])
    lists = min(lists, len(sample))
    index = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dimension), dimension, lists, faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT
    )
    index.cp.niter = 6
    index.cp.min_points_per_centroid, index.cp.max_points_per_centroid = 1, 2 * _TRAINED_ON
    # Codes of the vectors themselves, with room at both ends: later vectors reach further than those learned from.
    index.by_residual = False
    index.sq.rangestat_arg = 0.1
    index.train(sample)
    return index


def _lists(count: int) -> int:
    """About four times the square root of the number of passages, as a power of two."""
    return int(2 ** round(math.log2(16 * max(count, 1)) / 2))


def _write(folder: Path, base: faiss.IndexIVF | None, recent: faiss.IndexIDMap2, removed: IdArray) -> None:
    if base:
        faiss.write_index(base, str(folder / _BASE))
    faiss.write_index(recent, str(folder / _RECENT))
    np.save(folder / _REMOVED, removed)
