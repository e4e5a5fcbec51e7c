"""Outcomes of evaluations, made up for the tests of what is computed from them."""

from __future__ import annotations

from collections.abc import Sequence

from qa.evaluation import Evaluation
from qa.evaluation.outcome import Asked, ItemOutcome, Ranking


def ranking(identifier: str, rank: int, encoder_rank: int = 1, kind: str = "") -> Ranking:
    """The right document stands at a rank, 0 for nowhere among ten."""
    right = f"right-{identifier}"

    def ranked(at: int) -> tuple[str, ...]:
        others = [f"d{number}" for number in range(10)]
        return tuple([*others[: at - 1], right, *others[at - 1 :]][:10] if at else others)

    return Ranking(identifier, f"spørgsmål {identifier}", kind, right, ranked(rank), ranked(encoder_rank))


def item(
    identifier: str,
    confidence: float,
    without: float | None,
    f1: Sequence[float] = (1.0,),
    *,
    kind: str = "fact",
    has_answer: bool = True,
    threshold: float = 0.5,
    rank: int | None = None,
) -> ItemOutcome:
    return ItemOutcome(
        identifier,
        f"spørgsmål {identifier}",
        kind,
        has_answer,
        Asked(confidence >= threshold, confidence, tuple(f1)),
        None if without is None else Asked(without >= threshold, without, (0.0,)),
        None if rank is None else ranking(identifier, rank, kind=kind),
        None,
        None,
    )


def run(items: Sequence[ItemOutcome] = (), formal: Sequence[Ranking] = ()) -> Evaluation:
    return Evaluation("set", "model", (), tuple(formal), tuple(items))
