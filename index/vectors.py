"""The vector index: FAISS, exact inner products over unit vectors, one for each passage."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import faiss
import numpy as np
import numpy.typing as npt

from index.encoder import FloatArray

IdArray = npt.NDArray[np.int64]


class VectorIndex:
    """Passage identifiers and their unit vectors, shape (n, dimension)."""

    def __init__(self, index: faiss.IndexIDMap2) -> None:
        self._index = index

    @classmethod
    def empty(cls, dimension: int) -> VectorIndex:
        return cls(faiss.IndexIDMap2(faiss.IndexFlatIP(dimension)))

    @classmethod
    def read(cls, path: Path) -> VectorIndex:
        return cls(faiss.read_index(str(path)))

    def write(self, path: Path) -> None:
        faiss.write_index(self._index, str(path))

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def add(self, identifiers: Sequence[int], vectors: FloatArray) -> None:
        self._index.add_with_ids(np.ascontiguousarray(vectors), np.asarray(identifiers, np.int64))

    def remove(self, identifiers: Sequence[int]) -> None:
        self._index.remove_ids(np.asarray(identifiers, np.int64))

    def search(self, question: FloatArray, limit: int, among: IdArray | None = None) -> list[tuple[int, float]]:
        """Passages and cosines in falling order, for one question vector of shape (dimension,).

        `among` holds the search to these passages, inside the search: a filter never costs results.
        """
        limit = min(limit, len(self) if among is None else len(among))
        if limit <= 0:
            return []
        parameters = None
        if among is not None:
            parameters = faiss.SearchParameters(sel=faiss.IDSelectorBatch(among))
        scores, found = self._index.search(question[None, :], limit, params=parameters)
        return [(int(i), float(s)) for i, s in zip(found[0], scores[0], strict=True) if i >= 0]
