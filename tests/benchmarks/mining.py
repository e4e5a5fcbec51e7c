"""Hard negatives: passages of other debates that a model, before it is trained, takes for answers to a question.

What a question must be told apart from in a large archive is what lies nearest to it there, not what a batch happens to
hold (Karpukhin et al. 2020, arXiv:2004.04906; Xiong et al. 2020, arXiv:2007.00808).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import torch

from index.encoder import PassageText
from index.trainable_encoder import TrainableEncoder
from qa.training.material import Sourced

NEAREST = 10
"""Passages, the nearest ones of other debates, of which one is drawn."""
_AT_ONCE = 64


def with_hard_negatives(
    encoder: TrainableEncoder,
    sourced: Sequence[Sourced],
    debates: Mapping[str, str],
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> list[Sourced]:
    """Every second speech whose sentences are known gets a mined passage in place of the one beside it.

    The other half keeps what the same speaker said beside it: the two are hard in different ways. `debates` tells of
    each source in which debate it was: what was said in one debate may answer a question to another speech of it.
    `progress` is told passages done and in all.
    """
    known = [each for each in sourced if any(question.gold for question in each.speech.questions)]
    owned = [(each.source, passage) for each in known for passage in each.speech.passages]
    with torch.inference_mode():
        vectors = _encoded(encoder, [passage for _, passage in owned], progress)
        rng = random.Random(seed)
        mined: dict[int, Sourced] = {}
        for each in rng.sample(known, len(known) // 2):
            asked, _ = encoder.questions([rng.choice(each.speech.questions).text])
            order = (vectors @ asked[0]).argsort(descending=True).tolist()
            elsewhere = (at for at in order if debates[owned[at][0]] != debates[each.source])
            source, passage = owned[rng.choice([at for at, _ in zip(elsewhere, range(NEAREST), strict=False)])]
            mined[id(each)] = replace(each, speech=replace(each.speech, near=(passage,)), near=source)
    return [mined.get(id(each), each) for each in sourced]


def _encoded(
    encoder: TrainableEncoder, passages: Sequence[PassageText], progress: Callable[[int, int], None] | None
) -> torch.Tensor:
    """Shape (passages, hidden)."""
    order = sorted(range(len(passages)), key=lambda row: len(passages[row].text))
    vectors: list[torch.Tensor] = []
    for first in range(0, len(order), _AT_ONCE):
        vectors.append(encoder.passages([passages[row] for row in order[first : first + _AT_ONCE]]).passages)
        if progress:
            progress(min(first + _AT_ONCE, len(order)), len(order))
    return torch.cat(vectors)[torch.tensor(order).argsort()]
