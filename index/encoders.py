"""Opens the encoder that a user asks for."""

from __future__ import annotations

from collections.abc import Callable

from index.encoder import Encoder


def open_encoder(model: str | None, progress: Callable[[str], None] | None = None) -> Encoder:
    """The embedded encoder for None, else the sentence-transformers model of that name or in that folder.

    `progress` is told what takes a while. `MinistersvarError` where the model cannot be had.
    """
    # Imported here, because either brings a runtime that the other does without.
    if model is None:
        from index.embedded import EmbeddedEncoder

        return EmbeddedEncoder(progress)
    from index.sentence_transformer import SentenceTransformerEncoder

    return SentenceTransformerEncoder(model, progress)
