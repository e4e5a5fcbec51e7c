"""The model in PyTorch, built once for all tests that train: building it takes longer than a step."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from index.trainable_encoder import TrainableEncoder


@functools.cache
def _built(kind: type[TrainableEncoder]) -> TrainableEncoder:
    return kind(seed=1)


def trainable_encoder(seed: int, start: Path | None = None) -> TrainableEncoder:
    """As `TrainableEncoder(seed, start)`; what was trained before is gone."""
    from index.trainable_encoder import TrainableEncoder

    encoder = _built(TrainableEncoder)
    encoder.begin(seed, start)
    return encoder


def share_model(patch: pytest.MonkeyPatch) -> None:
    """What trains next, for instance by the command line, trains that one."""
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from index.trainable_encoder import TrainableEncoder

    def shared(seed: int, start: Path | None = None) -> TrainableEncoder:
        encoder = _built(TrainableEncoder)
        encoder.begin(seed, start)
        return encoder

    patch.setattr("index.trainable_encoder.TrainableEncoder", shared)
