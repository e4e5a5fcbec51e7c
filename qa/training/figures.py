"""What adapters are worth: questions and the passages that answer them, held out of the training.

In full precision (`TrainableEncoder`), each question against all held-out passages, and all sentences of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch

from index.trainable_encoder import TrainableEncoder
from index.training_examples import Speech
from qa.measures import reciprocal_rank

_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class HeldOutFigures:
    """`mrr`: MRR@10 of the passage, over `questions`. `first_sentence`: the share of `questions_with_sentences` whose
    nearest sentence is one that answers. None where there is no question of the kind."""

    mrr: float | None
    questions: int
    first_sentence: float | None
    questions_with_sentences: int


def measure(
    encoder: TrainableEncoder, speeches: Sequence[Speech], progress: Callable[[int, int], None] | None = None
) -> HeldOutFigures:
    """Where a whole speech answers a question, the first of its passages counts. `progress` is told done and total."""
    passages = [(at, number) for at, speech in enumerate(speeches) for number in range(len(speech.passages))]
    texts = [speeches[at].passages[number] for at, number in passages]
    # Texts of about a length together, so that little is padding.
    order = sorted(range(len(texts)), key=lambda row: len(texts[row].text))
    vectors: dict[int, torch.Tensor] = {}
    sentences: list[torch.Tensor] = []
    owners: list[tuple[int, int, int]] = []
    asked = [(at, question) for at, speech in enumerate(speeches) for question in speech.questions]
    total = len(texts) + len(asked)
    with torch.inference_mode():
        for start in range(0, len(order), _AT_ONCE):
            rows = order[start : start + _AT_ONCE]
            encoded = encoder.passages([texts[row] for row in rows])
            vectors.update(zip(rows, encoded.passages, strict=True))
            sentences.append(encoded.sentences)
            owners += [(*passages[rows[row]], sentence) for row, sentence in encoded.owners]
            if progress:
                progress(start + len(rows), total)
        passage_matrix = torch.stack([vectors[row] for row in range(len(texts))]) if texts else torch.empty(0)
        sentence_matrix = torch.cat(sentences) if sentences else torch.empty(0)
        ranks, firsts = [], []
        for start in range(0, len(asked), _AT_ONCE):
            some = asked[start : start + _AT_ONCE]
            questions, _ = encoder.questions([question.text for _, question in some])
            nearest = (questions @ passage_matrix.T).argsort(dim=1, descending=True)[:, :10].tolist()
            first = (questions @ sentence_matrix.T).argmax(dim=1).tolist()
            for (at, question), rows, best in zip(some, nearest, first, strict=True):
                right = [
                    "right" if passages[row][0] == at and question.passage in (None, passages[row][1]) else str(row)
                    for row in rows
                ]
                ranks.append(reciprocal_rank(right, "right"))
                if question.gold:
                    firsts.append(owners[best] in [(at, question.passage, sentence) for sentence in question.gold])
            if progress:
                progress(len(texts) + start + len(some), total)
    return HeldOutFigures(_mean(ranks), len(ranks), _mean(firsts), len(firsts))


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
