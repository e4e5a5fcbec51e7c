"""What the project trained on top of the packaged model, a few megabytes: low-rank adapters (Hu et al. 2021) that are
added to its weights, and what gives a word its vector and its weight."""

from __future__ import annotations

import json
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from corpus.errors import MinistersvarError, reason_in_danish
from index.encoder import FloatArray

ADAPTED = ("q", "k", "v", "ao", "fi", "fo")
"""The linear layers of a transformer layer that have an adapter, by their names in the packaged file."""
WORD_DIMENSION = 64
_WORDS = "words"
_IMPORTANCE = "importance"
_ABOUT = "about"
_OTHERS = (_WORDS, _IMPORTANCE, _ABOUT)


@dataclass(frozen=True, slots=True)
class Adapter:
    """`down` has shape (rank, columns), `up` (rows, rank)."""

    down: FloatArray
    up: FloatArray

    def delta(self) -> FloatArray:
        """What is added to the weight matrix, shape (rows, columns)."""
        product: FloatArray = (self.up @ self.down).astype(np.float32)
        return product


@dataclass(frozen=True, slots=True)
class WordProjection:
    """From the mean of a word's token states to its vector (`projection`, shape (WORD_DIMENSION, hidden)) and, in a
    question, to how much it counts (`importance`, shape (hidden,))."""

    projection: FloatArray
    importance: FloatArray

    def shares(self, states: FloatArray) -> FloatArray:
        """How much each word of a question counts, shape (words,), 1 in the mean, by its states (words, hidden)."""
        logits = states @ self.importance
        likelihood = np.exp(logits - logits.max(initial=-np.inf))
        shares: FloatArray = len(likelihood) * likelihood / likelihood.sum()
        return shares


def write_adapters(
    path: Path, adapters: Mapping[str, Adapter], words: WordProjection, about: Mapping[str, Any] | None = None
) -> None:
    """In half precision: an adapter's rounding is far below that of the 4-bit weights it is added to.

    `about` says, as JSON, how they were made. The file is written whole or not at all. Raises OSError.
    """
    arrays: dict[str, Any] = {
        _WORDS: words.projection.astype(np.float16),
        _IMPORTANCE: words.importance.astype(np.float16),
    }
    for name, adapter in adapters.items():
        arrays[f"{name}.down"] = adapter.down.astype(np.float16)
        arrays[f"{name}.up"] = adapter.up.astype(np.float16)
    if about is not None:
        arrays[_ABOUT] = np.frombuffer(json.dumps(about, ensure_ascii=False).encode(), np.uint8)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("wb") as file:
            np.savez_compressed(file, **arrays)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def read_adapters(path: Path) -> dict[str, Adapter]:
    """Adapters by the name of their layer ("l0.q"). Raises `MinistersvarError` for what `write_adapters` did not write.

    Whether they fit the model is for the caller to see.
    """
    with _arrays(path) as arrays:
        names = sorted({name.rpartition(".")[0] for name in arrays if name not in _OTHERS})
        return {name: Adapter(_weights(arrays, f"{name}.down"), _weights(arrays, f"{name}.up")) for name in names}


def read_word_projection(path: Path) -> WordProjection:
    """Raises `MinistersvarError`. In files of earlier versions all words count the same."""
    with _arrays(path) as arrays:
        projection = _weights(arrays, _WORDS)
        rows, hidden = projection.shape
        importance = _weights(arrays, _IMPORTANCE, 1) if _IMPORTANCE in arrays else np.zeros(hidden, np.float32)
        if rows != WORD_DIMENSION or len(importance) != hidden:
            raise ValueError("no projection of words")
        return WordProjection(projection, importance)


def read_about(path: Path) -> dict[str, Any]:
    """What `write_adapters` was told; empty where that was nothing. Raises `MinistersvarError`."""
    with _arrays(path) as arrays:
        about = json.loads(arrays[_ABOUT].tobytes()) if _ABOUT in arrays else {}
        if not isinstance(about, dict):
            raise ValueError("no object")
        return about


@contextmanager
def _arrays(path: Path) -> Iterator[Mapping[str, npt.NDArray[Any]]]:
    try:
        # Opened here: numpy leaves a file open that it cannot make out.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            yield arrays
    except OSError as error:
        raise MinistersvarError(
            f"the adapters {path} cannot be read ({error.strerror or error}): name their file with --model FILE, "
            "or the embedded model with --model embedded",
            f"adapterne {path} kan ikke læses ({reason_in_danish(error)}): angiv deres fil med --model FIL "
            "eller den indbyggede model med --model embedded",
        ) from error
    # numpy gives an array, which opens as nothing, where a file holds a single one.
    except (ValueError, KeyError, TypeError, AttributeError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise foreign(path) from error


def foreign(path: Path) -> MinistersvarError:
    """For a file that holds no adapters of the embedded model."""
    return MinistersvarError(
        f"{path} is damaged or holds no adapters of the embedded model: name a file that `ministersvar train` made",
        f"{path} er beskadiget eller indeholder ingen adaptere til den indbyggede model: "
        "angiv en fil, som »ministersvar train« har lavet",
    )


def _weights(arrays: Mapping[str, npt.NDArray[Any]], name: str, dimensions: int = 2) -> FloatArray:
    weights: FloatArray = arrays[name].astype(np.float32)
    if weights.ndim != dimensions or not np.isfinite(weights).all():
        raise ValueError(f"no weights: {name}")
    return weights
