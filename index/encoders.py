"""Opens the encoder that a user asks for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from index.background import Background

if TYPE_CHECKING:
    from index.encoder import Encoder

EMBEDDED = "embedded"
"""Names the embedded encoder where None means an archive's own."""
ADAPTERS_SUFFIX = ".npz"
"""What a file of adapters is told from a model by."""


def open_encoder(model: str | None, progress: Callable[[str], None] | None = None) -> Encoder:
    """The embedded encoder for None and "embedded", with adapters of the user's own for a file `.npz` that
    `ministersvar train` made, else the sentence-transformers model of that name or in that folder.

    `progress` is told what takes a while. `MinistersvarError` where the model cannot be had.
    """
    # Imported here, because either brings a runtime that the other does without.
    if model in (None, EMBEDDED):
        from index.embedded import EmbeddedEncoder

        return EmbeddedEncoder(progress)
    if model.endswith(ADAPTERS_SUFFIX):
        from index.embedded import EmbeddedEncoder

        return EmbeddedEncoder(progress, Path(model).expanduser())
    from index.sentence_transformer import SentenceTransformerEncoder

    return SentenceTransformerEncoder(model, progress)


class Opening:
    """An encoder that opens in a thread of its own: most of that is not Python, so other work goes on meanwhile."""

    def __init__(self, model: str | None, progress: Callable[[str], None] | None = None) -> None:
        self.model = model
        self._encoder = Background(lambda: open_encoder(model, progress))

    def encoder(self) -> Encoder:
        """Waits for it. Raises what `open_encoder` raised."""
        return self._encoder.result()
