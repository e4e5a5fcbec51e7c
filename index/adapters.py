"""Low-rank adapters (Hu et al. 2021) of the embedded model: a megabyte that is added to the packaged weights."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from index.encoder import FloatArray

ADAPTED = ("q", "k", "v", "ao", "fi", "fo")
"""The linear layers of a transformer layer that have an adapter, by their names in the packaged file."""


@dataclass(frozen=True, slots=True)
class Adapter:
    """`down` has shape (rank, columns), `up` (rows, rank)."""

    down: FloatArray
    up: FloatArray

    def delta(self) -> FloatArray:
        """What is added to the weight matrix, shape (rows, columns)."""
        product: FloatArray = (self.up @ self.down).astype(np.float32)
        return product


def write_adapters(path: Path, adapters: Mapping[str, Adapter]) -> None:
    """In half precision: an adapter's rounding is far below that of the 4-bit weights it is added to."""
    arrays: dict[str, Any] = {}
    for name, adapter in adapters.items():
        arrays[f"{name}.down"] = adapter.down.astype(np.float16)
        arrays[f"{name}.up"] = adapter.up.astype(np.float16)
    with path.open("wb") as file:
        np.savez_compressed(file, **arrays)


def read_adapters(path: Path) -> dict[str, Adapter]:
    """Adapters by the name of their layer ("l0.q")."""
    with np.load(path, allow_pickle=False) as arrays:
        names = sorted({name.rpartition(".")[0] for name in arrays.files})
        return {
            name: Adapter(arrays[f"{name}.down"].astype(np.float32), arrays[f"{name}.up"].astype(np.float32))
            for name in names
        }
