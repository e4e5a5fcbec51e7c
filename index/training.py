"""Trains low-rank adapters for the embedded encoder on questions, their answers and the sentences that answer.

One objective teaches both what finds (a question is nearest its passage) and what picks (a question is nearest its
sentence, pooled from the token states of the passage as in `EmbeddedEncoder`): taught one after the other, the second
undoes the first. Contrastive throughout (InfoNCE, van den Oord et al. 2018), with the other passages and sentences of
the batch as negatives. Adapters as in LoRA (Hu et al. 2021); the packaged weights stay frozen.

Needs PyTorch and transformers (`pip install 'ministersvar[models]'`).
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from index.adapters import ADAPTED, Adapter, write_adapters
from index.embedded_cache import prepared_model
from index.embedded_tokenizer import UnigramTokenizer, latin_pieces
from index.embedded_weights import packaged_file, read_packaged_model
from index.encoder import PassageText

RANK = 8
SCALE = 2.0
"""What a low-rank product is multiplied with (alpha / rank)."""
TEMPERATURE = 0.03
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


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and the passage that replies; `gold` are the numbers of its sentences that answer, if known."""

    question: str
    passage: PassageText
    gold: tuple[int, ...] = ()
    near: PassageText | None = None
    """A passage on the same subject that does not answer: what tells the one sentence from its like."""


class _LowRank(nn.Module):
    """A frozen linear layer plus a trained product of rank `RANK`, which starts at nothing."""

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        self.linear = linear
        self.down = nn.Parameter(torch.empty(RANK, linear.in_features))
        self.up = nn.Parameter(torch.zeros(linear.out_features, RANK))
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    def forward(self, states: Tensor) -> Tensor:
        out: Tensor = self.linear(states) + SCALE * (states @ self.down.T) @ self.up.T
        return out


class TrainableEncoder:
    """The embedded model in float32 with adapters that can be trained."""

    def __init__(self) -> None:
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
        self.adapted: dict[str, _LowRank] = {}
        for layer in range(packaged.layers):
            for part in ADAPTED:
                owner, _, name = f"encoder.layer.{layer}.{_LAYER_PARTS[part]}".rpartition(".")
                module = self.model.get_submodule(owner)
                low_rank = _LowRank(getattr(module, name))
                setattr(module, name, low_rank)
                self.adapted[f"l{layer}.{part}"] = low_rank

    def parameters(self) -> list[nn.Parameter]:
        return [parameter for module in self.adapted.values() for parameter in (module.down, module.up)]

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

    def questions(self, questions: Sequence[str]) -> Tensor:
        """Shape (n, hidden), of unit length."""
        return _mean(*self.states([f"query: {question}" for question in questions])[:2])

    def passages(self, passages: Sequence[PassageText]) -> tuple[Tensor, Tensor, list[tuple[int, int]]]:
        """Passage vectors (n, hidden), sentence vectors (m, hidden), and (passage, sentence) of each of the latter."""
        prefix = len("passage: ")
        states, mask, ends = self.states([f"passage: {passage.text}" for passage in passages])
        pooled, owners = [], []
        for row, passage in enumerate(passages):
            for number, (start, end) in enumerate(passage.sentences):
                lo = int(np.searchsorted(ends[row], start + prefix, side="right")) + 1
                hi = int(np.searchsorted(ends[row], end + prefix, side="right")) + 1
                if hi > lo:
                    pooled.append(states[row, lo:hi].mean(0))
                    owners.append((row, number))
        return _mean(states, mask), nn.functional.normalize(torch.stack(pooled), dim=-1), owners

    def save(self, path: Path) -> None:
        write_adapters(
            path,
            {
                name: Adapter(np.float32(SCALE) * module.down.detach().numpy(), module.up.detach().numpy())
                for name, module in self.adapted.items()
            },
        )


def _mean(states: Tensor, mask: Tensor) -> Tensor:
    weights = mask.unsqueeze(-1)
    return nn.functional.normalize((states * weights).sum(1) / weights.sum(1), dim=-1)


def loss_of(encoder: TrainableEncoder, batch: Sequence[Pair]) -> Tensor:
    """Passages among the passages of the batch and, where gold is known, sentences among its sentences."""
    questions = encoder.questions([pair.question for pair in batch])
    texts = [pair.passage for pair in batch] + [pair.near for pair in batch if pair.near]
    passages, sentences, owners = encoder.passages(texts)
    # A passage that two questions of a batch share is right for both.
    same = torch.tensor([[pair.passage.text == text.text for text in texts] for pair in batch])
    total = _contrast(questions @ passages.T / TEMPERATURE, same)
    if all(pair.gold for pair in batch):
        right = torch.tensor(
            [[row == at and number in pair.gold for row, number in owners] for at, pair in enumerate(batch)]
        )
        # The same passage may stand in the batch for another question: its sentences are then no negatives.
        void = torch.tensor([[bool(same[at, row]) and row != at for row, _ in owners] for at in range(len(batch))])
        total = total + _contrast((questions @ sentences.T / TEMPERATURE).masked_fill(void, -1e4), right)
    return total


def _contrast(logits: Tensor, right: Tensor) -> Tensor:
    return (logits.logsumexp(1) - logits.masked_fill(~right, -1e4).logsumexp(1)).mean()


def train(
    encoder: TrainableEncoder,
    items: Sequence[Pair],
    pairs: Sequence[Pair],
    *,
    epochs: int,
    seed: int,
    rate: float = 7e-4,
    progress: Callable[[int, int, float], None] | None = None,
) -> None:
    """`epochs` over the items, with the pairs spread evenly between. `progress` is told step, steps and loss."""
    steps = list(_batches(items, pairs, epochs, random.Random(seed)))  # noqa: S311
    optimiser = torch.optim.AdamW(encoder.parameters(), lr=rate, weight_decay=0.01)
    warm = max(1, len(steps) // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda step: min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / len(steps)))),
    )
    for step, batch in enumerate(steps):
        optimiser.zero_grad()
        loss = loss_of(encoder, batch)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if progress:
            progress(step + 1, len(steps), loss.item())


def _batches(items: Sequence[Pair], pairs: Sequence[Pair], epochs: int, rng: random.Random) -> Iterator[list[Pair]]:
    batches = [batch for _ in range(epochs) for batch in _shuffled(items, 10, rng)] + list(_shuffled(pairs, 24, rng))
    rng.shuffle(batches)
    yield from batches


def _shuffled(pairs: Sequence[Pair], size: int, rng: random.Random) -> Iterator[list[Pair]]:
    """Batches of passages of like length, so that little is padding, in which neighbours change from epoch to epoch."""
    order = sorted(pairs, key=lambda pair: len(pair.passage.text) * rng.uniform(0.7, 1.3))
    for at in range(0, len(order), size):
        if len(order) - at >= size // 2:
            yield order[at : at + size]
