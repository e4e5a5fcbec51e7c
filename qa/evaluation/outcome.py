"""What came of each question of an evaluation: all that the measures are computed from, and what a saved run holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from index.report import Refusal

RIGHT = 0.6
"""Token F1 with the gold sentences from which an excerpt counts as right."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One answer. `f1` is how near each of the first three candidates comes to the gold (token F1).

    The candidates are the excerpts that are shown where the question is answered, else the nearest ones.
    """

    answered: bool
    confidence: float
    f1: tuple[float, ...]

    @property
    def shown_f1(self) -> tuple[float, ...]:
        return self.f1 if self.answered else ()


@dataclass(frozen=True, slots=True)
class Ranking:
    """Documents that a query finds, best first, at most ten: by the program's search, and by the encoder alone.

    `id` is that of the item, or of the document whose own question is the query; `right` is the document to find.
    """

    id: str
    query: str
    kind: str
    right: str
    search: tuple[str, ...]
    encoder: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemOutcome:
    """`ranking` and `without` (asked of an archive that lacks the item's document) where the set names a document.

    `chain_right` says whether every right excerpt that is shown names the right speakers, `case_right` whether the best
    one stands under the right case number; None where none is right or the set does not say.
    """

    id: str
    question: str
    kind: str
    has_answer: bool
    asked: Asked
    without: Asked | None
    ranking: Ranking | None
    chain_right: bool | None
    case_right: bool | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """`formal` is of the documents' own questions, `items` of the set's. `encoder` is its name.

    `refused` says which records of the set could not be read.
    """

    directory: str
    encoder: str
    refused: tuple[Refusal, ...]
    formal: tuple[Ranking, ...]
    items: tuple[ItemOutcome, ...]

    def to_dict(self) -> dict[str, Any]:
        refused = [{"name": refusal.name, "reason": refusal.reason} for refusal in self.refused]
        return {**asdict(self), "refused": refused}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Evaluation:
        """Raises KeyError, TypeError, AttributeError or ValueError for what is none."""
        return cls(
            str(data["directory"]),
            str(data["encoder"]),
            tuple(Refusal(each["name"], each["reason"]) for each in data["refused"]),
            tuple(map(_ranking, data["formal"])),
            tuple(map(_item, data["items"])),
        )


def _item(data: Mapping[str, Any]) -> ItemOutcome:
    without, ranking = data["without"], data["ranking"]
    return ItemOutcome(
        **{
            **data,
            "asked": _asked(data["asked"]),
            "without": _asked(without) if without else None,
            "ranking": _ranking(ranking) if ranking else None,
        }
    )


def _asked(data: Mapping[str, Any]) -> Asked:
    return Asked(bool(data["answered"]), float(data["confidence"]), tuple(map(float, data["f1"])))


def _ranking(data: Mapping[str, Any]) -> Ranking:
    return Ranking(**{**data, "search": tuple(data["search"]), "encoder": tuple(data["encoder"])})
