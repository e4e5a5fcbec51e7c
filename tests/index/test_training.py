"""Training moves a question towards the passage and the sentence that answer it, and saves what the encoder reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.adapters import ADAPTED, WORD_DIMENSION, Adapter, read_adapters, read_word_projection, write_adapters
from index.encoder import PassageText

SUBJECTS = ("brisling", "torsk", "veje", "broer", "skoler", "haver", "tog", "fly", "skat", "told")


def test_adapters_come_back_as_they_were_written(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    adapter = Adapter(rng.normal(size=(8, 6)).astype(np.float32), rng.normal(size=(4, 8)).astype(np.float32))
    words = rng.normal(size=(WORD_DIMENSION, 6)).astype(np.float32)
    write_adapters(tmp_path / "adapters.npz", {"l0.q": adapter}, words)
    (read,) = read_adapters(tmp_path / "adapters.npz").values()
    assert read.delta().shape == (4, 6)
    np.testing.assert_allclose(read.delta(), adapter.delta(), atol=0.02)
    np.testing.assert_allclose(read_word_projection(tmp_path / "adapters.npz"), words, atol=0.002)


def test_the_shipped_adapters_fit_every_layer_of_the_model() -> None:
    from index.embedded_cache import ADAPTERS, adapted_model
    from index.embedded_weights import packaged_file

    model = adapted_model(packaged_file())
    assert set(model.adapters) == {f"l{layer}.{part}" for layer in range(model.layers) for part in ADAPTED}
    assert ADAPTERS.stat().st_size < 4_000_000
    for layer, adapter in model.adapters.items():
        assert adapter.delta().shape == model.matrices[layer + ".w"].shape


def test_a_few_steps_lower_the_loss(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from index.training import Question, Speech, TrainableEncoder, loss_of, train

    torch.manual_seed(1)
    speeches = []
    for subject in SUBJECTS:
        text = f"Tak for spørgsmålet. Regeringen vil undersøge {subject} til foråret."
        split = text.index("Regeringen")
        passage = PassageText(text, ((0, split - 1), (split, len(text))))
        speeches.append(Speech((passage,), (Question(f"Hvad sker der med {subject}?", 0, (1,)),)))
    encoder = TrainableEncoder()
    with torch.no_grad():
        before = loss_of(encoder, speeches).item()
    told: list[tuple[int, int]] = []
    train(encoder, speeches, epochs=2, seed=1, progress=lambda step, steps, _loss: told.append((step, steps)))
    with torch.no_grad():
        assert loss_of(encoder, speeches).item() < before
    assert told == [(1, 2), (2, 2)]
    encoder.save(tmp_path / "adapters.npz")
    assert len(read_adapters(tmp_path / "adapters.npz")) == 12 * len(ADAPTED)
