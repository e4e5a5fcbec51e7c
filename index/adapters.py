"""What the project trained on top of the packaged model, a few megabytes: low-rank adapters (Hu et al. 2021) that are
added to its weights, and the projection that gives a word its vector."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from index.encoder import FloatArray

ADAPTED = ("q", "k", "v", "ao", "fi", "fo")
"""The linear layers of a transformer layer that have an adapter, by their names in the packaged file."""
WORD_DIMENSION = 64
_WORDS = "words"


@dataclass(frozen=True, slots=True)
class Adapter:
    """`down` has shape (rank, columns), `up` (rows, rank)."""

    down: FloatArray
    up: FloatArray

    def delta(self) -> FloatArray:
        """What is added to the weight matrix, shape (rows, columns)."""
        product: FloatArray = (self.up @ self.down).astype(np.float32)
        return product


def write_adapters(path: Path, adapters: Mapping[str, Adapter], words: FloatArray) -> None:
    """In half precision: an adapter's rounding is far below that of the 4-bit weights it is added to.

    `words` is the projection of a word, shape (WORD_DIMENSION, hidden).
    """
    arrays: dict[str, Any] = {_WORDS: words.astype(np.float16)}
    for name, adapter in adapters.items():
        arrays[f"{name}.down"] = adapter.down.astype(np.float16)
        arrays[f"{name}.up"] = adapter.up.astype(np.float16)
    with path.open("wb") as file:
        np.savez_compressed(file, **arrays)


def read_adapters(path: Path) -> dict[str, Adapter]:
    """Adapters by the name of their layer ("l0.q")."""
    with np.load(path, allow_pickle=False) as arrays:
        names = sorted({name.rpartition(".")[0] for name in arrays.files if name != _WORDS})
        return {
            name: Adapter(arrays[f"{name}.down"].astype(np.float32), arrays[f"{name}.up"].astype(np.float32))
            for name in names
        }


def read_word_projection(path: Path) -> FloatArray:
    """Shape (WORD_DIMENSION, hidden)."""
    with np.load(path, allow_pickle=False) as arrays:
        projection: FloatArray = arrays[_WORDS].astype(np.float32)
        return projection
