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

from index.adapters import ADAPTED, WORD_DIMENSION, Adapter, write_adapters
from index.embedded_cache import prepared_model
from index.embedded_tokenizer import UnigramTokenizer, latin_pieces
from index.embedded_weights import packaged_file, read_packaged_model
from index.encoder import PassageText
from index.text import content_spans, word_spans

RANK = 16
SCALE = 2.0
"""What a low-rank product is multiplied with (alpha / rank)."""
TEMPERATURE = 0.03
WORD_TEMPERATURE = 0.02
PASSAGES_A_STEP = 16
"""Passages whose states are held at once: what a step costs in time and memory."""
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
class Question:
    """A question, the number of the passage of its speech that answers, and the numbers of the sentences in it.

    Without a passage all of the speech replies to it; without sentences it is not known which of them answer.
    """

    text: str
    passage: int | None = None
    gold: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Speech:
    """Passages that were said together, and questions that they answer.

    No sentences are as near to an answer as the others of its speech, and no passages as those of `near`: of another
    speech on the same subject.
    """

    passages: tuple[PassageText, ...]
    questions: tuple[Question, ...]
    near: tuple[PassageText, ...] = ()


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
        self.words = nn.Linear(packaged.hidden, WORD_DIMENSION, bias=False)
        """From the mean of a word's token states to the vector that is compared word by word."""
        nn.init.orthogonal_(self.words.weight)
        self.adapted: dict[str, _LowRank] = {}
        for layer in range(packaged.layers):
            for part in ADAPTED:
                owner, _, name = f"encoder.layer.{layer}.{_LAYER_PARTS[part]}".rpartition(".")
                module = self.model.get_submodule(owner)
                low_rank = _LowRank(getattr(module, name))
                setattr(module, name, low_rank)
                self.adapted[f"l{layer}.{part}"] = low_rank

    def parameters(self) -> list[nn.Parameter]:
        low_rank = [parameter for module in self.adapted.values() for parameter in (module.down, module.up)]
        return [*low_rank, *self.words.parameters()]

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
        """Vectors (n, hidden) of unit length, and of each question those of its words (words, WORD_DIMENSION)."""
        states, mask, ends = self.states([f"query: {question}" for question in questions])
        prefix = len("query: ")
        return _mean(states, mask), [
            self._words(states[row], ends[row], prefix, word_spans(question)) for row, question in enumerate(questions)
        ]

    def passages(self, passages: Sequence[PassageText]) -> EncodedPassages:
        prefix = len("passage: ")
        states, mask, ends = self.states([f"passage: {passage.text}" for passage in passages])
        pooled, words, owners = [], [], []
        for row, passage in enumerate(passages):
            for number, (start, end) in enumerate(passage.sentences):
                lo, hi = _tokens(ends[row], start + prefix, end + prefix)
                if hi > lo:
                    inside = [(start + a, start + b) for a, b in content_spans(passage.text[start:end])]
                    pooled.append(states[row, lo:hi].mean(0))
                    words.append(self._words(states[row], ends[row], prefix, inside))
                    owners.append((row, number))
        return EncodedPassages(_mean(states, mask), nn.functional.normalize(torch.stack(pooled), dim=-1), words, owners)

    def _words(self, states: Tensor, ends: list[int], prefix: int, spans: Sequence[tuple[int, int]]) -> Tensor:
        tokens = [_tokens(ends, start + prefix, end + prefix) for start, end in spans]
        pooled = [states[lo:hi].mean(0) for lo, hi in tokens if hi > lo] or [states[0]]
        return nn.functional.normalize(self.words(torch.stack(pooled)), dim=-1)

    def save(self, path: Path) -> None:
        write_adapters(
            path,
            {
                name: Adapter(np.float32(SCALE) * module.down.detach().numpy(), module.up.detach().numpy())
                for name, module in self.adapted.items()
            },
            self.words.weight.detach().numpy(),
        )


@dataclass(frozen=True, slots=True)
class EncodedPassages:
    """Vectors of passages (n, hidden) and of their sentences (m, hidden), of each sentence its words' (words,
    WORD_DIMENSION), and the (passage, sentence) that each of the latter is."""

    passages: Tensor
    sentences: Tensor
    words: list[Tensor]
    owners: list[tuple[int, int]]


def _tokens(ends: list[int], start: int, end: int) -> tuple[int, int]:
    """Rows [first, last) of the token states, behind the one of the start, that end within these characters."""
    return int(np.searchsorted(ends, start, side="right")) + 1, int(np.searchsorted(ends, end, side="right")) + 1


def _mean(states: Tensor, mask: Tensor) -> Tensor:
    weights = mask.unsqueeze(-1)
    return nn.functional.normalize((states * weights).sum(1) / weights.sum(1), dim=-1)


def late_interaction(questions: Sequence[Tensor], sentences: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """How well each question's words find their like in each sentence, shape (questions, sentences), the mean over the
    words of a question of the best cosine (MaxSim, Khattab and Zaharia 2020, arXiv:2004.12832); and those best
    cosines themselves, shape (words of all questions, sentences)."""
    padded = nn.utils.rnn.pad_sequence(list(sentences), batch_first=True)
    void = nn.utils.rnn.pad_sequence([torch.zeros(len(each)) for each in sentences], batch_first=True, padding_value=1)
    cosines = torch.einsum("qd,swd->qsw", torch.cat(list(questions)), padded) - 4 * void
    best = cosines.max(-1).values
    return torch.stack([part.mean(0) for part in torch.split(best, [len(each) for each in questions])]), best


def loss_of(encoder: TrainableEncoder, batch: Sequence[Speech]) -> Tensor:
    """Of each question: its passage among those of other speeches and, where gold is known, its sentences among all
    sentences of the batch; each by the vectors and by the words."""
    texts = [passage for speech in batch for passage in (*speech.passages, *speech.near)]
    speech_of = [
        at if own else None
        for at, speech in enumerate(batch)
        for own in [True] * len(speech.passages) + [False] * len(speech.near)
    ]
    first_of = [speech_of.index(at) for at in range(len(batch))]
    asked = [(at, question) for at, speech in enumerate(batch) for question in speech.questions]
    vectors, words = encoder.questions([question.text for _, question in asked])
    encoded = encoder.passages(texts)
    by_words, best = late_interaction(words, encoded.words)

    same = torch.tensor([[at == other for other in speech_of] for at, _ in asked])
    right = torch.tensor(
        [
            [at == other and question.passage in (None, row - first_of[at]) for row, other in enumerate(speech_of)]
            for at, question in asked
        ]
    )
    row_of = torch.tensor([row for row, _ in encoded.owners])
    passage_words = torch.stack(
        [
            torch.stack([best_of[:, row_of == row].max(-1).values.mean() for row in range(len(texts))])
            for best_of in torch.split(best, [len(each) for each in words])
        ]
    )
    # The other passages of a speech are no answers for certain, nor wrong ones.
    void = same & ~right
    total = _contrast((vectors @ encoded.passages.T / TEMPERATURE).masked_fill(void, -1e4), right)
    total = total + _contrast((passage_words / WORD_TEMPERATURE).masked_fill(void, -1e4), right)
    known = [number for number, (_, question) in enumerate(asked) if question.gold]
    if known:
        gold = torch.tensor(
            [
                [
                    question.passage is not None and row == first_of[at] + question.passage and number in question.gold
                    for row, number in encoded.owners
                ]
                for at, question in (asked[number] for number in known)
            ]
        )
        # A sentence beyond the model's positions has no vector.
        read = gold.any(1)
        asking = torch.tensor(known)[read]
        total = total + _contrast(vectors[asking] @ encoded.sentences.T / TEMPERATURE, gold[read])
        total = total + _contrast(by_words[asking] / WORD_TEMPERATURE, gold[read])
    return total


def _contrast(logits: Tensor, right: Tensor) -> Tensor:
    return (logits.logsumexp(1) - logits.masked_fill(~right, -1e4).logsumexp(1)).mean()


def train(
    encoder: TrainableEncoder,
    speeches: Sequence[Speech],
    *,
    epochs: int,
    seed: int,
    rate: float = 6e-4,
    progress: Callable[[int, int, float], None] | None = None,
) -> None:
    """`epochs` over the speeches with questions whose sentences are known, with all others once, spread between.

    `progress` is told step, steps and loss."""
    steps = list(_batches(speeches, epochs, random.Random(seed)))  # noqa: S311
    optimiser = torch.optim.AdamW(encoder.parameters(), lr=rate, weight_decay=0.01)
    warm = max(1, len(steps) // 20)
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


def _batches(speeches: Sequence[Speech], epochs: int, rng: random.Random) -> Iterator[list[Speech]]:
    told_apart = [speech for speech in speeches if any(question.gold for question in speech.questions)]
    others = [speech for speech in speeches if not any(question.gold for question in speech.questions)]
    batches = [batch for _ in range(epochs) for batch in _shuffled(told_apart, rng)] + list(_shuffled(others, rng))
    rng.shuffle(batches)
    yield from batches


def _shuffled(speeches: Sequence[Speech], rng: random.Random) -> Iterator[list[Speech]]:
    """Batches of up to `PASSAGES_A_STEP` passages; one speech alone teaches little and is left out."""
    order = list(speeches)
    rng.shuffle(order)
    batch: list[Speech] = []
    held = 0
    for speech in order:
        size = len(speech.passages) + len(speech.near)
        if batch and held + size > PASSAGES_A_STEP:
            if len(batch) > 1:
                yield batch
            batch, held = [], 0
        batch.append(speech)
        held += size
    if len(batch) > 1:
        yield batch
