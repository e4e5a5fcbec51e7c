"""The embedded model in PyTorch, in full precision, with low-rank adapters that can be trained (`index.training`).

Adapters as in LoRA (Hu et al. 2021); the packaged weights stay frozen.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from index.adapters import (
    ADAPTED,
    WORD_DIMENSION,
    Adapter,
    WordProjection,
    foreign,
    read_word_projection,
    write_adapters,
)
from index.embedded_cache import adapted_model, prepared_model
from index.embedded_tokenizer import UnigramTokenizer, latin_pieces
from index.embedded_weights import packaged_file, read_packaged_model
from index.encoder import PassageText
from index.text import content_spans, word_spans

RANK = 16
SCALE = 2.0
"""What a low-rank product is multiplied with (alpha / rank)."""
_AT_ONCE = 4
"""Passages that go through the model together."""
_LAYER_PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


class _LowRank(nn.Module):
    """A frozen linear layer plus a trained product of rank `RANK`, which starts at nothing."""

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        self.linear = linear
        self.down = nn.Parameter(torch.empty(RANK, linear.in_features))
        self.up = nn.Parameter(torch.zeros(linear.out_features, RANK))

    def forward(self, states: Tensor) -> Tensor:
        out: Tensor = self.linear(states) + SCALE * (states @ self.down.T) @ self.up.T
        return out


class TrainableEncoder:
    """The embedded model in float32 with adapters that can be trained."""

    def __init__(self, seed: int, start: Path | None = None) -> None:
        """`begin` says where the adapters start. `MinistersvarError` where the packaged weights are not installed."""
        packaged = read_packaged_model(packaged_file())
        self._tokenizer = UnigramTokenizer.read(prepared_model())
        pieces = latin_pieces(packaged)
        config = BertConfig(
            vocab_size=len(pieces),
            hidden_size=packaged.hidden,
            num_hidden_layers=packaged.layers,
            num_attention_heads=packaged.heads,
            intermediate_size=packaged.feed_forward,
            max_position_embeddings=packaged.positions,
            layer_norm_eps=packaged.epsilon,
            hidden_dropout_prob=0.0,
            attention_probs_dropout_prob=0.0,
        )
        self.model = BertModel(config, add_pooling_layer=False)
        arrays = {name: m.dequantised() for name, m in packaged.matrices.items() if name != "emb.word"}
        arrays |= dict(packaged.vectors)
        state = {
            "embeddings.word_embeddings.weight": packaged.matrices["emb.word"].take(pieces).dequantised(),
            "embeddings.position_embeddings.weight": arrays["emb.pos"],
            "embeddings.token_type_embeddings.weight": arrays["emb.type"],
            "embeddings.LayerNorm.weight": arrays["emb.ln.w"],
            "embeddings.LayerNorm.bias": arrays["emb.ln.b"],
        }
        for layer in range(packaged.layers):
            for part, long in _LAYER_PARTS.items():
                state[f"encoder.layer.{layer}.{long}.weight"] = arrays[f"l{layer}.{part}.w"]
                state[f"encoder.layer.{layer}.{long}.bias"] = arrays[f"l{layer}.{part}.b"]
        self.model.load_state_dict(
            {name: torch.from_numpy(np.array(array, np.float32)) for name, array in state.items()}, strict=False
        )
        self.model.requires_grad_(requires_grad=False)
        self.words = nn.Linear(packaged.hidden, WORD_DIMENSION, bias=False)
        """From the mean of a word's token states to the vector that is compared word by word."""
        self.importance = nn.Linear(packaged.hidden, 1, bias=False)
        """From the same to how much the word counts in a question, among its others."""
        self.adapted: dict[str, _LowRank] = {}
        for layer in range(packaged.layers):
            for part in ADAPTED:
                owner, _, name = f"encoder.layer.{layer}.{_LAYER_PARTS[part]}".rpartition(".")
                module = self.model.get_submodule(owner)
                low_rank = _LowRank(getattr(module, name))
                setattr(module, name, low_rank)
                self.adapted[f"l{layer}.{part}"] = low_rank
        self.begin(seed, start)

    def begin(self, seed: int, start: Path | None = None) -> None:
        """Adapters that change nothing yet, drawn by the seed; or those of the file `start`, to be trained further.

        Raises `MinistersvarError` for a file whose adapters do not fit.
        """
        source = torch.Generator().manual_seed(seed)
        with torch.no_grad():
            for module in self.adapted.values():
                nn.init.kaiming_uniform_(module.down, a=math.sqrt(5), generator=source)
                nn.init.zeros_(module.up)
            nn.init.orthogonal_(self.words.weight, generator=source)
            nn.init.zeros_(self.importance.weight)
            if start is None:
                return
            adapters = adapted_model(packaged_file(), start).adapters
            if any(len(adapters[name].down) != RANK for name in self.adapted):
                raise foreign(start)
            for name, module in self.adapted.items():
                module.down.copy_(torch.from_numpy(adapters[name].down / np.float32(SCALE)))
                module.up.copy_(torch.from_numpy(adapters[name].up))
            words = read_word_projection(start)
            self.words.weight.copy_(torch.from_numpy(words.projection))
            self.importance.weight[0].copy_(torch.from_numpy(words.importance))

    def parameters(self) -> list[nn.Parameter]:
        low_rank = [parameter for module in self.adapted.values() for parameter in (module.down, module.up)]
        return [*low_rank, *self.words.parameters(), *self.importance.parameters()]

    def states(self, texts: Sequence[str]) -> tuple[Tensor, Tensor, list[list[int]]]:
        """Token states (n, longest, hidden), mask (n, longest), and where each token ends in its text."""
        tokens = [self._tokenizer.tokenize(text) for text in texts]
        longest = max(min(len(each.ids), 510) for each in tokens) + 2
        ids = torch.full((len(texts), longest), 1, dtype=torch.long)
        mask = torch.zeros((len(texts), longest))
        for row, each in enumerate(tokens):
            framed = [0, *each.ids[:510], 2]
            ids[row, : len(framed)] = torch.tensor(framed)
            mask[row, : len(framed)] = 1
        out = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        return out, mask, [each.ends[:510] for each in tokens]

    def questions(self, questions: Sequence[str]) -> tuple[Tensor, list[Tensor]]:
        """Vectors (n, hidden) of unit length, and of each question those of its words (words, WORD_DIMENSION), each as
        long as the word counts, 1 in the mean."""
        states, mask, ends = self.states([f"query: {question}" for question in questions])
        prefix = len("query: ")
        words = []
        for row, question in enumerate(questions):
            means = _word_states(states[row], ends[row], prefix, word_spans(question))
            shares = len(means) * self.importance(means).softmax(0)
            words.append(shares * nn.functional.normalize(self.words(means), dim=-1))
        return _mean(states, mask), words

    def passages(self, passages: Sequence[PassageText]) -> EncodedPassages:
        """Some at once, of about a length, so that little is padding."""
        prefix = len("passage: ")
        wholes: dict[int, Tensor] = {}
        sentences: dict[tuple[int, int], tuple[Tensor, Tensor]] = {}
        order = sorted(range(len(passages)), key=lambda row: len(passages[row].text))
        for first in range(0, len(order), _AT_ONCE):
            rows = order[first : first + _AT_ONCE]
            states, mask, ends = self.states([f"passage: {passages[row].text}" for row in rows])
            wholes.update(zip(rows, _mean(states, mask), strict=True))
            for at, row in enumerate(rows):
                text = passages[row].text
                for number, (start, end) in enumerate(passages[row].sentences):
                    lo, hi = _tokens(ends[at], start + prefix, end + prefix)
                    if hi > lo:
                        inside = [(start + a, start + b) for a, b in content_spans(text[start:end])]
                        words = self.words(_word_states(states[at], ends[at], prefix, inside))
                        sentences[row, number] = states[at, lo:hi].mean(0), nn.functional.normalize(words, dim=-1)
        owners = sorted(sentences)
        pooled = torch.stack([sentences[owner][0] for owner in owners])
        return EncodedPassages(
            torch.stack([wholes[row] for row in range(len(passages))]),
            nn.functional.normalize(pooled, dim=-1),
            [sentences[owner][1] for owner in owners],
            owners,
        )

    def save(self, path: Path, about: Mapping[str, Any] | None = None) -> None:
        """The file that the embedded encoder opens, whole or not at all. Raises OSError."""
        write_adapters(
            path,
            {
                name: Adapter(np.float32(SCALE) * module.down.detach().numpy(), module.up.detach().numpy())
                for name, module in self.adapted.items()
            },
            WordProjection(self.words.weight.detach().numpy(), self.importance.weight.detach().numpy()[0]),
            about,
        )


@dataclass(frozen=True, slots=True)
class EncodedPassages:
    """Vectors of passages (n, hidden) and of their sentences (m, hidden), of each sentence its words' (words,
    WORD_DIMENSION), and the (passage, sentence) that each of the latter is."""

    passages: Tensor
    sentences: Tensor
    words: list[Tensor]
    owners: list[tuple[int, int]]


def _word_states(states: Tensor, ends: list[int], prefix: int, spans: Sequence[tuple[int, int]]) -> Tensor:
    """Of each word the mean of its token states; that of the beginning where there is no word."""
    tokens = [_tokens(ends, start + prefix, end + prefix) for start, end in spans]
    return torch.stack([states[lo:hi].mean(0) for lo, hi in tokens if hi > lo] or [states[0]])


def _tokens(ends: list[int], start: int, end: int) -> tuple[int, int]:
    """Rows [first, last) of the token states, behind the one of the start, that end within these characters."""
    return int(np.searchsorted(ends, start, side="right")) + 1, int(np.searchsorted(ends, end, side="right")) + 1


def _mean(states: Tensor, mask: Tensor) -> Tensor:
    weights = mask.unsqueeze(-1)
    return nn.functional.normalize((states * weights).sum(1) / weights.sum(1), dim=-1)
