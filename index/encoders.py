"""Opens the encoder that a user asks for."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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


class Opening:
    """An encoder that opens in a thread of its own: most of that is not Python, so other work goes on meanwhile."""

    def __init__(self, model: str | None, progress: Callable[[str], None] | None = None) -> None:
        self.model = model
        self._progress = progress
        self._encoder: Encoder | None = None
        self._error: BaseException | None = None
        self._thread = Thread(target=self._open, name="encoder")
        self._thread.start()

    def encoder(self) -> Encoder:
        """Waits for it. Raises what `open_encoder` raised."""
        self._thread.join()
        if self._encoder is None:
            raise self._error or RuntimeError("the encoder was not opened")
        return self._encoder

    def _open(self) -> None:
        try:
            self._encoder = open_encoder(self.model, self._progress)
        except BaseException as error:
            self._error = error
