"""Training moves a question towards the passage and the sentence that answer it, and saves what the encoder reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpus.errors import MinistersvarError
from index.adapters import (
    ADAPTED,
    WORD_DIMENSION,
    Adapter,
    read_about,
    read_adapters,
    read_word_projection,
    write_adapters,
)
from index.embedded_cache import ADAPTERS, model_folder
from index.encoder import PassageText
from index.encoders import open_encoder
from tests.trainable import trainable_encoder

SUBJECTS = ("brisling", "torsk", "veje", "broer", "skoler", "haver", "tog", "fly", "skat", "told")


def test_adapters_come_back_as_they_were_written(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    adapter = Adapter(rng.normal(size=(8, 6)).astype(np.float32), rng.normal(size=(4, 8)).astype(np.float32))
    words = rng.normal(size=(WORD_DIMENSION, 6)).astype(np.float32)
    write_adapters(tmp_path / "adapters.npz", {"l0.q": adapter}, words, {"seed": 1, "start": "æ"})
    assert read_about(tmp_path / "adapters.npz") == {"seed": 1, "start": "æ"}
    assert [path.name for path in tmp_path.iterdir()] == ["adapters.npz"]
    (read,) = read_adapters(tmp_path / "adapters.npz").values()
    assert read.delta().shape == (4, 6)
    np.testing.assert_allclose(read.delta(), adapter.delta(), atol=0.02)
    np.testing.assert_allclose(read_word_projection(tmp_path / "adapters.npz"), words, atol=0.002)


def test_the_shipped_adapters_fit_every_layer_of_the_model() -> None:
    from index.embedded_cache import adapted_model
    from index.embedded_weights import packaged_file

    model = adapted_model(packaged_file())
    assert set(model.adapters) == {f"l{layer}.{part}" for layer in range(model.layers) for part in ADAPTED}
    assert ADAPTERS.stat().st_size < 4_000_000
    for layer, adapter in model.adapters.items():
        assert adapter.delta().shape == model.matrices[layer + ".w"].shape


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Adapters of another training: those that are shipped, with their effect turned round."""
    path = tmp_path_factory.mktemp("own") / "own.npz"
    adapters = {name: Adapter(-each.down, each.up) for name, each in read_adapters(ADAPTERS).items()}
    write_adapters(path, adapters, -read_word_projection(ADAPTERS))
    return path


def test_the_encoder_opens_with_adapters_of_the_users_own(own: Path) -> None:
    pytest.importorskip("torch")
    import torch

    question, shipped, mine = "Hvad sker der med torsken?", open_encoder(None), open_encoder(str(own))
    trained = trainable_encoder(seed=1, start=own)
    with torch.inference_mode():
        (expected,), (words,) = trained.questions([question])
    (found,), (other,) = mine.encode_questions([question]), shipped.encode_questions([question])
    assert found.vector @ expected.numpy() > 0.99
    assert other.vector @ expected.numpy() < 0.97
    assert (found.words * words.numpy()).sum(1).min() > 0.9
    assert mine.name != shipped.name
    assert mine.name.removeprefix("embedded/") == model_folder(own).name


def test_the_name_of_an_encoder_follows_the_adapters_in_the_file(own: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.npz"
    copy.write_bytes(own.read_bytes())
    assert model_folder(copy) == model_folder(own)
    write_adapters(copy, read_adapters(own), read_word_projection(own), {"seed": 2})
    assert model_folder(copy) != model_folder(own)


@pytest.mark.parametrize("kind", ["missing", "text", "truncated", "damaged", "foreign", "other sizes", "single array"])
def test_a_file_that_holds_no_adapters_is_refused_in_one_line(own: Path, tmp_path: Path, kind: str) -> None:
    path, whole = tmp_path / "bad.npz", own.read_bytes()
    if kind == "text":
        path.write_text("Kære Folketing")
    elif kind == "truncated":
        path.write_bytes(whole[: len(whole) // 2])
    elif kind == "damaged":
        path.write_bytes(whole[:5000] + bytes(50) + whole[5050:])
    elif kind == "foreign":
        np.savez(path, words=np.zeros((WORD_DIMENSION, 384)))
    elif kind == "other sizes":
        adapters = {name: Adapter(each.down[:, :8], each.up) for name, each in read_adapters(own).items()}
        write_adapters(path, adapters, read_word_projection(own))
    elif kind == "single array":
        with path.open("wb") as file:
            np.save(file, np.zeros(3))
    with pytest.raises(MinistersvarError, match=r"bad\.npz") as raised:
        open_encoder(str(path))
    for message in (str(raised.value), raised.value.danish or ""):
        assert message.count("bad.npz") == 1
        assert "\n" not in message


def test_a_few_steps_lower_the_loss(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from index.training import loss_of, train
    from index.training_examples import Question, Speech

    speeches = []
    for subject in SUBJECTS:
        text = f"Tak for spørgsmålet. Regeringen vil undersøge {subject} til foråret."
        split = text.index("Regeringen")
        passage = PassageText(text, ((0, split - 1), (split, len(text))))
        speeches.append(Speech((passage,), (Question(f"Hvad sker der med {subject}?", 0, (1,)),)))
    encoder = trainable_encoder(seed=1)
    with torch.no_grad():
        before = loss_of(encoder, speeches).item()
    told: list[tuple[int, int]] = []
    train(encoder, speeches, epochs=2, seed=1, progress=lambda step, steps, _loss: told.append((step, steps)))
    with torch.no_grad():
        assert loss_of(encoder, speeches).item() < before
    assert told == [(1, 2), (2, 2)]
    encoder.save(tmp_path / "adapters.npz")
    assert len(read_adapters(tmp_path / "adapters.npz")) == 12 * len(ADAPTED)
