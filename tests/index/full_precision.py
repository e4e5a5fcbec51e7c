"""The embedded model in full precision, as sentence-transformers runs it: what the prepared one is compared with."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from index.embedded_cache import adapted_model
from index.embedded_tokenizer import latin_pieces
from index.embedded_weights import packaged_file

_TENSORS = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def save_full_precision(folder: Path) -> Path:
    """Saves a sentence-transformers model of the packaged weights in float32, with the vocabulary cut alike."""
    import sentence_transformers
    import tokenizers
    import torch
    from sentence_transformers.models import Normalize, Pooling, Transformer
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    packaged = adapted_model(packaged_file())
    kept = latin_pieces(packaged)
    tokenizer = tokenizers.Tokenizer(
        tokenizers.models.Unigram(
            [(packaged.pieces[number], float(packaged.scores[number])) for number in kept],
            packaged.special["unk"],
            False,
        )
    )
    tokenizer.normalizer = tokenizers.normalizers.NFKC()
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace(prepend_scheme="always")
    tokenizer.post_processor = tokenizers.processors.TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", packaged.special["bos"]), ("</s>", packaged.special["eos"])]
    )
    config = BertConfig(
        vocab_size=len(kept),
        hidden_size=packaged.hidden,
        num_hidden_layers=packaged.layers,
        num_attention_heads=packaged.heads,
        intermediate_size=packaged.feed_forward,
        max_position_embeddings=packaged.positions,
        layer_norm_eps=packaged.epsilon,
    )
    names = dict(_TENSORS)
    for layer in range(packaged.layers):
        for part, long in _LAYER.items():
            names[f"l{layer}.{part}.w"] = f"encoder.layer.{layer}.{long}.weight"
            names[f"l{layer}.{part}.b"] = f"encoder.layer.{layer}.{long}.bias"
    linear = [name.removesuffix(".w") for name in packaged.matrices if name != "emb.word"]
    weights: dict[str, Any] = {f"{layer}.w": packaged.weights(layer) for layer in linear}
    weights |= packaged.vectors
    weights["emb.word"] = packaged.matrices["emb.word"].take(kept).dequantised()
    model = BertModel(config, add_pooling_layer=False)
    missing, unexpected = model.load_state_dict(
        {names[name]: torch.from_numpy(array.copy()) for name, array in weights.items()}, strict=False
    )
    assert not unexpected
    assert set(missing) <= {"embeddings.position_ids", "embeddings.token_type_ids"}
    base = folder / "base"
    model.save_pretrained(base)
    special = {"bos_token": "<s>", "eos_token": "</s>", "cls_token": "<s>", "sep_token": "</s>", "pad_token": "<pad>"}
    fast: Any = PreTrainedTokenizerFast
    fast(tokenizer_object=tokenizer, unk_token="<unk>", **special).save_pretrained(base)
    modules: list[Any] = [
        Transformer(str(base), max_seq_length=packaged.positions),
        Pooling(packaged.hidden, pooling_mode="mean"),
        Normalize(),
    ]
    path = folder / "multilingual-e5-small"
    sentence_transformers.SentenceTransformer(modules=modules, device="cpu").save(str(path))
    return path
