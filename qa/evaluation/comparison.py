"""Two runs beside each other: differences, and the questions that became better or worse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from qa.evaluation.figures import Figures, differences
from qa.evaluation.outcome import RIGHT, Evaluation, ItemOutcome, Ranking

_Outcome = TypeVar("_Outcome", Ranking, ItemOutcome)


@dataclass(frozen=True, slots=True)
class Change:
    """A question that went otherwise. `before` and `after` are ranks (0: not among the first ten), or of the excerpts
    the place of the first right one (0: none of three). `what` is "formal", "natural" or "answer"."""

    what: str
    id: str
    question: str
    before: int
    after: int

    @property
    def better(self) -> bool:
        return self.before == 0 or 0 < self.after < self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """`differences` are the run `after` less `before`. `unmatched` counts what stands in one of the two only."""

    differences: Figures
    better: tuple[Change, ...]
    worse: tuple[Change, ...]
    unmatched: int

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def compare_runs(after: Evaluation, before: Evaluation) -> Comparison:
    """Of the questions that both runs hold: of one id, with the same words and the same right document."""
    formal = _matched(after.formal, before.formal)
    items = _matched(after.items, before.items)
    changes = [
        *(_rank_change("formal", now, then) for now, then in formal),
        *(_rank_change("natural", now.ranking, then.ranking) for now, then in items if now.ranking and then.ranking),
        *(
            Change("answer", now.id, now.question, _first_right(then), _first_right(now))
            for now, then in items
            if now.has_answer
        ),
    ]
    changed = [change for change in changes if change.before != change.after]
    runs = len(after.formal) + len(after.items) + len(before.formal) + len(before.items)
    return Comparison(
        differences(_narrowed(after, formal, items, 0), _narrowed(before, formal, items, 1)),
        tuple(change for change in changed if change.better),
        tuple(change for change in changed if not change.better),
        runs - 2 * (len(formal) + len(items)),
    )


def _matched(after: Sequence[_Outcome], before: Sequence[_Outcome]) -> list[tuple[_Outcome, _Outcome]]:
    known = {_identity(outcome): outcome for outcome in before}
    return [(outcome, known[key]) for outcome in after if (key := _identity(outcome)) in known]


def _identity(outcome: Ranking | ItemOutcome) -> tuple[object, ...]:
    if isinstance(outcome, Ranking):
        return outcome.id, outcome.query, outcome.right
    return outcome.id, outcome.question, outcome.kind, outcome.has_answer, outcome.ranking and outcome.ranking.right


def _narrowed(
    run: Evaluation,
    formal: Sequence[tuple[Ranking, Ranking]],
    items: Sequence[tuple[ItemOutcome, ItemOutcome]],
    which: int,
) -> Evaluation:
    return Evaluation(
        run.directory,
        run.encoder,
        run.refused,
        tuple(pair[which] for pair in formal),
        tuple(pair[which] for pair in items),
    )


def _rank_change(what: str, after: Ranking, before: Ranking) -> Change:
    return Change(what, after.id, after.query, _place(before), _place(after))


def _place(ranking: Ranking) -> int:
    return ranking.search.index(ranking.right) + 1 if ranking.right in ranking.search else 0


def _first_right(item: ItemOutcome) -> int:
    return next((at for at, f1 in enumerate(item.asked.f1, 1) if f1 >= RIGHT), 0)
