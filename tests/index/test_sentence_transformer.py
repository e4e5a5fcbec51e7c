"""The sentence-transformers encoder, on tiny models with random weights."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from corpus.errors import MinistersvarError
from index.encoder import PassageText
from index.encoders import open_encoder
from index.sentence_transformer import SentenceTransformerEncoder
from tests.index.encoders import question_vectors, stacked

sentence_transformers = pytest.importorskip("sentence_transformers")

# The modules moved in release 6; release 5 has them only where 6 warns.
pytestmark = pytest.mark.filterwarnings("ignore:Importing from 'sentence_transformers.models':DeprecationWarning")

WORDS = ["query", "passage", "ministeren", "svarer", "politiet", "skolen", "el", "vand", "og", "i", "a", "e", "n"]


def save_model(folder: Path, pooling: str = "mean", prompts: dict[str, str] | None = None) -> Path:
    """A BERT of two layers, 32 wide, that reads 64 tokens."""
    import torch
    from sentence_transformers.models import Normalize, Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizer

    torch.manual_seed(7)
    base = folder / "base"
    base.mkdir(parents=True)
    letters = [chr(code) for code in range(ord("a"), ord("z") + 1)] + list("æøå.,:0123456789")
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    vocabulary += list(dict.fromkeys(WORDS + letters + ["##" + letter for letter in letters]))
    (base / "vocab.txt").write_text("\n".join(vocabulary), encoding="utf-8")
    BertTokenizer(vocab=str(base / "vocab.txt"), strip_accents=False).save_pretrained(base)
    config = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
    )
    BertModel(config).save_pretrained(base)
    transformer = Transformer(str(base), max_seq_length=64)
    modules: list[Any] = [transformer, Pooling(32, pooling_mode=pooling), Normalize()]
    path = folder / "model"
    sentence_transformers.SentenceTransformer(modules=modules, prompts=prompts, device="cpu").save(str(path))
    return path


@pytest.fixture(scope="module")
def mean_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("mean"))


@pytest.fixture(scope="module")
def encoder(mean_model: Path) -> SentenceTransformerEncoder:
    return SentenceTransformerEncoder(str(mean_model))


TWO = PassageText("Ministeren svarer. Politiet og skolen.", ((0, 18), (19, 38)))


def test_vectors_have_unit_length_and_the_shape_of_the_protocol(encoder: SentenceTransformerEncoder) -> None:
    assert encoder.dimension == 32
    questions = question_vectors(encoder, ["ministeren", "el og vand"])
    assert questions.shape == (2, 32)
    assert questions.dtype == np.float32
    two, none = stacked(encoder, [TWO, PassageText("El i skolen", ())])
    assert two.shape == (3, 32)
    assert none.shape == (1, 32)
    assert two.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm([*questions, *two, *none], axis=1), 1, atol=1e-5)
    assert question_vectors(encoder, []).shape == (0, 32)
    assert stacked(encoder, []) == []


def test_a_passage_has_the_vector_that_the_library_gives(encoder: SentenceTransformerEncoder, mean_model: Path) -> None:
    expected = sentence_transformers.SentenceTransformer(str(mean_model)).encode([TWO.text], normalize_embeddings=True)
    np.testing.assert_allclose(stacked(encoder, [TWO])[0][0], expected[0], atol=1e-5)


def test_sentences_are_pooled_from_the_states_of_the_passage(
    encoder: SentenceTransformerEncoder, mean_model: Path
) -> None:
    model = sentence_transformers.SentenceTransformer(str(mean_model))
    states = model.encode([TWO.text], output_value="token_embeddings")[0].cpu().numpy()
    # [CLS] ministeren svarer . politiet og skolen . [SEP]
    assert len(states) == 9
    for vector, own in zip(stacked(encoder, [TWO])[0][1:], (states[1:4], states[4:8]), strict=True):
        mean = own.mean(axis=0)
        np.testing.assert_allclose(vector, mean / np.linalg.norm(mean), atol=1e-5)


def test_sentences_are_encoded_alone_where_the_model_pools_otherwise(tmp_path: Path) -> None:
    encoder = SentenceTransformerEncoder(str(save_model(tmp_path, pooling="cls")))
    (vectors,) = stacked(encoder, [TWO])
    alone = [stacked(encoder, [PassageText(TWO.text[start:end], ())])[0][0] for start, end in TWO.sentences]
    np.testing.assert_allclose(vectors[1:], alone, atol=1e-5)


@pytest.mark.parametrize("pooling", ["mean", "cls"])
def test_sentences_of_an_overlong_passage_are_all_read(pooling: str, tmp_path: Path) -> None:
    encoder = SentenceTransformerEncoder(str(save_model(tmp_path, pooling)))
    sentence = "Ministeren svarer politiet og skolen."
    text = " ".join([sentence] * 30 + ["El og vand."])
    starts = [number * (len(sentence) + 1) for number in range(31)]
    spans = tuple((start, min(start + len(sentence), len(text))) for start in starts)
    (vectors,) = stacked(encoder, [PassageText(text, spans)])
    (changed,) = stacked(encoder, [PassageText(text.replace("El og vand", "El og skolen"), spans)])
    assert vectors.shape == (32, 32)
    assert not np.allclose(vectors[-1], vectors[0])
    assert not np.allclose(vectors[-1], changed[-1])
    np.testing.assert_allclose(vectors[1], changed[1], atol=1e-5)


@pytest.mark.parametrize("pooling", ["mean", "cls"])
def test_an_empty_sentence_gets_the_vector_of_the_passage(pooling: str, tmp_path: Path) -> None:
    encoder = SentenceTransformerEncoder(str(save_model(tmp_path, pooling)))
    (vectors,) = stacked(encoder, [PassageText(TWO.text, ((0, 18), (18, 18), (18, 19)))])
    np.testing.assert_allclose(vectors[2:], [vectors[0]] * 2, atol=1e-6)


def test_the_prompts_of_the_model_are_used(tmp_path: Path) -> None:
    prompted = SentenceTransformerEncoder(
        str(save_model(tmp_path, prompts={"query": "query: ", "document": "passage: "}))
    )
    library = sentence_transformers.SentenceTransformer(str(tmp_path / "model"))
    expected = library.encode(["query: el", "passage: " + TWO.text], prompt="")
    np.testing.assert_allclose(question_vectors(prompted, ["el"])[0], expected[0], atol=1e-5)
    (vectors,) = stacked(prompted, [TWO])
    np.testing.assert_allclose(vectors[0], expected[1], atol=1e-5)
    states = library.encode([TWO.text], prompt="passage: ", output_value="token_embeddings")[0].cpu().numpy()
    mean = states[3:6].mean(axis=0)  # After [CLS] passage :
    np.testing.assert_allclose(vectors[1], mean / np.linalg.norm(mean), atol=1e-5)


def test_an_e5_model_without_prompts_gets_those_it_was_trained_with(tmp_path: Path) -> None:
    save_model(tmp_path)
    named = (tmp_path / "model").rename(tmp_path / "my-e5-small")
    plain = sentence_transformers.SentenceTransformer(str(named)).encode(["query: el"])
    np.testing.assert_allclose(question_vectors(SentenceTransformerEncoder(str(named)), ["el"]), plain, atol=1e-5)


def test_a_folder_that_is_not_there_is_said_in_one_line() -> None:
    with pytest.raises(MinistersvarError, match=r"there is no model in \./no/such/folder"):
        open_encoder("./no/such/folder")


def test_a_folder_without_a_model_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a model")
    with pytest.raises(MinistersvarError, match="cannot open the model") as raised:
        open_encoder(str(tmp_path))
    assert "\n" not in str(raised.value)


def test_an_unknown_name_does_not_hang_where_there_is_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    import huggingface_hub

    def unreachable(*_: object, **__: object) -> None:
        raise ConnectionError("Name or service not known\nand pages of advice")

    monkeypatch.setattr(huggingface_hub, "model_info", unreachable)
    began = time.monotonic()
    with pytest.raises(MinistersvarError) as raised:
        open_encoder("no-such/model")
    assert str(raised.value) == (
        "there is no model no-such/model on this machine, and it could not be fetched: no connection to Hugging Face"
    )
    assert raised.value.in_language("da") == (
        "der er ingen model no-such/model på denne maskine, og den kunne ikke hentes: ingen forbindelse til "
        "Hugging Face"
    )
    assert time.monotonic() - began < 10


def test_what_can_be_the_name_of_no_model_is_said_so() -> None:
    with pytest.raises(MinistersvarError, match="could not be fetched: Hugging Face has no such names"):
        open_encoder("no/such/model")


def test_without_the_library_says_how_to_install_it(mean_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(MinistersvarError, match=r"pip install 'ministersvar\[models\]'"):
        open_encoder(str(mean_model))
