"""Trains low-rank adapters for the embedded encoder on questions, their answers and the sentences that answer.

One objective teaches both what finds (a question is nearest its passage) and what picks (a question is nearest its
sentence, pooled from the token states of the passage as in `EmbeddedEncoder`): taught one after the other, the second
undoes the first. Contrastive throughout (InfoNCE, van den Oord et al. 2018), with the other passages and sentences of
the batch as negatives.

Needs PyTorch and transformers (`pip install 'ministersvar[models]'`).
"""

from __future__ import annotations

import copy
import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from index.trainable_encoder import TrainableEncoder
from index.training_examples import Speech

RATE = 6e-4
TEMPERATURE = 0.03
WORD_TEMPERATURE = 0.02
PASSAGES_A_STEP = 48
"""Passages whose states are held at once: what a question is told apart from, and what a step costs, some 5 GB. With
those of earlier steps beside them, as they were encoded then, a training of the shipped adapters diverged."""
STEPS_KEPT = 50
"""Steps that are lost at most where a training is killed."""


def late_interaction(questions: Sequence[Tensor], sentences: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """How well each question's words find their like in each sentence, shape (questions, sentences), the mean over the
    words of a question of the best cosine times what the word counts (MaxSim, Khattab and Zaharia 2020,
    arXiv:2004.12832); and those products themselves, shape (words of all questions, sentences)."""
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

    own = [{passage.text for passage in speech.passages} for speech in batch]
    same = torch.tensor([[text.text in own[at] for text in texts] for at, _ in asked])
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
    # The other passages of a speech are no answers for certain, nor wrong ones; nor is one that is near another speech.
    void = same & ~right
    copied = same & torch.tensor([[at != other for other in speech_of] for at, _ in asked])
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
        aside = copied[asking][:, row_of]
        logits = vectors[asking] @ encoded.sentences.T / TEMPERATURE
        total = total + _contrast(logits.masked_fill(aside, -1e4), gold[read])
        total = total + _contrast((by_words[asking] / WORD_TEMPERATURE).masked_fill(aside, -1e4), gold[read])
    return total


def _contrast(logits: Tensor, right: Tensor) -> Tensor:
    return (logits.logsumexp(1) - logits.masked_fill(~right, -1e4).logsumexp(1)).mean()


@dataclass(frozen=True, slots=True)
class TrainingState:
    """Where a training stands after `step` steps: the adapters' parameters, and the optimiser's state beside them."""

    step: int
    parameters: list[Tensor]
    optimiser: dict[str, Any]

    @classmethod
    def of(cls, step: int, encoder: TrainableEncoder, optimiser: torch.optim.Optimizer) -> TrainingState:
        """A copy, which further steps leave as it is."""
        parameters = [parameter.detach().clone() for parameter in encoder.parameters()]
        return cls(step, parameters, copy.deepcopy(optimiser.state_dict()))

    def restore(self, encoder: TrainableEncoder, optimiser: torch.optim.Optimizer) -> None:
        with torch.no_grad():
            for parameter, kept in zip(encoder.parameters(), self.parameters, strict=True):
                parameter.copy_(kept)
        # The optimiser takes over what it is given.
        optimiser.load_state_dict(copy.deepcopy(self.optimiser))


def train(
    encoder: TrainableEncoder,
    speeches: Sequence[Speech],
    *,
    epochs: int,
    seed: int,
    rate: float = RATE,
    progress: Callable[[int, int, float], None] | None = None,
    state: TrainingState | None = None,
    keep: Callable[[TrainingState], None] | None = None,
) -> int:
    """`epochs` over the speeches with questions whose sentences are known, with all others once, spread between; over
    the others where there are none but them. Gives the number of steps.

    `progress` is told step, steps and loss. `keep` is given the state every `STEPS_KEPT` steps, at the end and before a
    KeyboardInterrupt goes on its way: with it as `state`, the same call goes on there, to the same parameters.
    """
    steps = batches(speeches, epochs, seed)
    optimiser = torch.optim.AdamW(encoder.parameters(), lr=rate, weight_decay=0.01)
    if state is not None:
        state.restore(encoder, optimiser)
    whole = TrainingState.of(state.step if state else 0, encoder, optimiser)
    try:
        for step in range(whole.step, len(steps)):
            for group in optimiser.param_groups:
                group["lr"] = rate * _share_of_rate(step, len(steps))
            optimiser.zero_grad()
            loss = loss_of(encoder, steps[step])
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            optimiser.step()
            # An interrupt may come amid a step: what is kept then is the state after the one before.
            whole = TrainingState.of(step + 1, encoder, optimiser)
            if progress:
                progress(whole.step, len(steps), loss.item())
            if keep and (whole.step % STEPS_KEPT == 0 or whole.step == len(steps)):
                keep(whole)
    except KeyboardInterrupt:
        if keep:
            keep(whole)
        raise
    return len(steps)


def _share_of_rate(step: int, steps: int) -> float:
    """Rises over a twentieth of the steps, then falls with the cosine."""
    warm = max(1, steps // 20)
    return min(1.0, (step + 1) / warm) * 0.5 * (1 + math.cos(math.pi * min(1.0, step / steps)))


def batches(speeches: Sequence[Speech], epochs: int, seed: int) -> list[list[Speech]]:
    """The steps of a training in order, the same for the same seed."""
    rng = random.Random(seed)  # noqa: S311
    told_apart = [speech for speech in speeches if any(question.gold for question in speech.questions)]
    others = [speech for speech in speeches if not any(question.gold for question in speech.questions)]
    steps = [batch for _ in range(epochs) for batch in _shuffled(told_apart, rng)]
    steps += [batch for _ in range(1 if told_apart else epochs) for batch in _shuffled(others, rng)]
    rng.shuffle(steps)
    return steps


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
