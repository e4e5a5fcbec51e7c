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
    WordProjection,
    read_about,
    read_adapters,
    read_word_projection,
    write_adapters,
)
from index.embedded_cache import ADAPTERS, model_folder
from index.encoder import PassageText
from index.encoders import open_encoder
from index.training_examples import Question, Speech
from tests.trainable import trainable_encoder
from tests.turned_adapters import write_turned_round

SUBJECTS = ("brisling", "torsk", "veje", "broer", "skoler", "haver", "tog", "fly", "skat", "told")


def test_adapters_come_back_as_they_were_written(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    adapter = Adapter(rng.normal(size=(8, 6)).astype(np.float32), rng.normal(size=(4, 8)).astype(np.float32))
    drawn = rng.normal(size=(WORD_DIMENSION + 1, 6)).astype(np.float32)
    words = WordProjection(drawn[1:], drawn[0])
    write_adapters(tmp_path / "adapters.npz", {"l0.q": adapter}, words, {"seed": 1, "start": "æ"})
    assert read_about(tmp_path / "adapters.npz") == {"seed": 1, "start": "æ"}
    assert [path.name for path in tmp_path.iterdir()] == ["adapters.npz"]
    (read,) = read_adapters(tmp_path / "adapters.npz").values()
    assert read.delta().shape == (4, 6)
    np.testing.assert_allclose(read.delta(), adapter.delta(), atol=0.02)
    written = read_word_projection(tmp_path / "adapters.npz")
    np.testing.assert_allclose(written.projection, words.projection, atol=0.002)
    np.testing.assert_allclose(written.importance, words.importance, atol=0.002)


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
    """Adapters of another training."""
    path = tmp_path_factory.mktemp("own") / "own.npz"
    write_turned_round(path)
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


def speech_about(subject: str) -> Speech:
    text = f"Tak for spørgsmålet. Regeringen vil undersøge {subject} til foråret."
    split = text.index("Regeringen")
    passage = PassageText(text, ((0, split - 1), (split, len(text))))
    return Speech((passage,), (Question(f"Hvad sker der med {subject}?", 0, (1,)),))


def test_a_passage_near_one_speech_is_not_wrong_for_the_speech_it_is_of() -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from index.training import loss_of

    encoder = trainable_encoder(seed=1)
    asked, other, third = (speech_about(subject) for subject in SUBJECTS[:3])
    other = Speech(other.passages, ())
    with torch.no_grad():
        alone, beside_itself, harder = (
            loss_of(encoder, [asked, Speech(other.passages, (), near)]).item()
            for near in ((), asked.passages, third.passages)
        )
    assert beside_itself == pytest.approx(alone, abs=1e-4)
    assert harder > alone + 1e-3


def test_words_of_a_question_count_as_much_as_was_learned(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("transformers")
    encoder = trainable_encoder(seed=1)
    question = "Hvornår blev kvoten for torsk sænket?"
    with torch.no_grad():
        (even,) = encoder.questions([question])[1]
        # Towards the state of one word, so that it counts most.
        encoder.importance.weight.normal_(0, 0.2, generator=torch.Generator().manual_seed(3))
        (words,) = encoder.questions([question])[1]
    assert even.norm(dim=1).numpy() == pytest.approx(1, abs=1e-5)
    lengths = words.norm(dim=1).numpy()
    assert lengths.mean() == pytest.approx(1, abs=1e-5)
    assert lengths.max() > 1.5 * lengths.min()
    encoder.save(tmp_path / "own.npz")
    (found,) = open_encoder(str(tmp_path / "own.npz")).encode_questions([question])
    np.testing.assert_allclose(np.linalg.norm(found.words, axis=1), lengths, atol=0.25)


def test_adapters_of_an_earlier_version_weigh_all_words_alike(tmp_path: Path) -> None:
    with np.load(ADAPTERS) as held:
        arrays = {name: held[name] for name in held.files if name != "importance"}
    np.savez_compressed(tmp_path / "old.npz", **arrays)
    words = read_word_projection(tmp_path / "old.npz")
    assert not words.importance.any()
    assert words.shares(np.ones((3, len(words.importance)), np.float32)).tolist() == [1, 1, 1]
    assert words.shares(np.ones((0, len(words.importance)), np.float32)).tolist() == []


def test_a_few_steps_lower_the_loss(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from index.training import loss_of, train

    speeches = [speech_about(subject) for subject in SUBJECTS]
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
