"""Evaluation on a set of questions with known answers: a folder with `items.jsonl`, and `documents.jsonl` where needed.

Without documents of its own a set is asked of the shipped letters.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.errors import MinistersvarError, reason_in_danish
from qa.assistant import Assistant
from qa.measures import token_f1
from qa.results import Answer

RIGHT = 0.6
"""Token F1 with the gold sentence from which an excerpt counts as right."""


@dataclass(frozen=True, slots=True)
class Item:
    """A question. `gold` holds the sentences that answer, none where the archive holds no answer."""

    id: str
    question: str
    kind: str
    gold: tuple[str, ...]
    document: str | None
    case_number: str | None
    stated_by: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Judged:
    """An item, the answer it got, and how near each of the first three excerpts comes to the gold (token F1)."""

    item: Item
    answer: Answer
    f1: tuple[float, ...]

    @property
    def first_right(self) -> bool:
        return bool(self.f1) and self.f1[0] >= RIGHT

    @property
    def any_right(self) -> bool:
        return any(f1 >= RIGHT for f1 in self.f1)

    @property
    def chain_right(self) -> bool | None:
        """Whether every right excerpt names the right speakers; None where none is right or the set does not say."""
        if self.item.stated_by is None:
            return None
        checks = [
            excerpt.stated_by == self.item.stated_by
            for excerpt, f1 in zip(self.answer.excerpts[:3], self.f1, strict=True)
            if f1 >= RIGHT
        ]
        return all(checks) if checks else None

    @property
    def case_right(self) -> bool | None:
        """Whether the best excerpt, a right one, stands under the right case number; None as for `chain_right`."""
        if self.item.case_number is None or not self.any_right:
            return None
        best = self.f1.index(max(self.f1))
        return self.answer.excerpts[best].citation.case_number == self.item.case_number


@dataclass(frozen=True, slots=True)
class Evaluation:
    """`measures` by name, each a share or a count with what it is out of, and every judged item."""

    directory: str
    measures: dict[str, dict[str, float]]
    judged: tuple[Judged, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "directory": self.directory,
            "measures": self.measures,
            "items": [
                {
                    "id": judged.item.id,
                    "question": judged.item.question,
                    "kind": judged.item.kind,
                    "answered": judged.answer.answered,
                    "confidence": judged.answer.confidence,
                    "f1": [round(f1, 3) for f1 in judged.f1],
                    "chain_right": judged.chain_right,
                    "case_right": judged.case_right,
                }
                for judged in self.judged
            ],
        }


def evaluate(
    directory: Path, model: str | None = None, progress: Callable[[int, int], None] | None = None
) -> Evaluation:
    """Ask every item of a set in a fresh archive that holds the set's documents. Raises `MinistersvarError`."""
    items = read_items(directory)
    documents = directory / "documents.jsonl"
    with (
        tempfile.TemporaryDirectory(prefix="ministersvar-evaluate-") as folder,
        Assistant.open(Path(folder), model=model) as assistant,
    ):
        if documents.exists():
            assistant.ingest([documents])
        judged = []
        for number, item in enumerate(items):
            judged.append(_judge(item, assistant.ask(item.question)))
            if progress:
                progress(number + 1, len(items))
    return Evaluation(str(directory), _measures(judged), tuple(judged))


def _judge(item: Item, answer: Answer) -> Judged:
    gold = " ".join(item.gold)
    return Judged(item, answer, tuple(token_f1(excerpt.text, gold) for excerpt in answer.excerpts[:3]) if gold else ())


def _measures(judged: Sequence[Judged]) -> dict[str, dict[str, float]]:
    answerable = [each for each in judged if each.item.gold]
    unanswerable = [each for each in judged if not each.item.gold]
    cases = [each.case_right for each in judged if each.case_right is not None]
    chains = [each.chain_right for each in judged if each.chain_right is not None]
    measures = {
        "first excerpt right": _share(sum(each.first_right for each in answerable), len(answerable)),
        "one of three right": _share(sum(each.any_right for each in answerable), len(answerable)),
        "speakers right where the excerpt is": _share(sum(chains), len(chains)),
        "case number right where the excerpt is": _share(sum(cases), len(cases)),
        "unanswerable but answered": _share(sum(each.answer.answered for each in unanswerable), len(unanswerable)),
    }
    # A set that says nothing of speakers has no share of right ones, not one of nought.
    return {name: share for name, share in measures.items() if share["of"]}


def _share(count: int, of: int) -> dict[str, float]:
    return {"count": count, "of": of, "share": round(count / of, 4) if of else 0.0}


def read_items(directory: Path) -> list[Item]:
    path = directory / "items.jsonl"
    try:
        # Not `splitlines`: a text may hold other characters that end a line for it.
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise MinistersvarError(
            f"{path} cannot be read ({error.strerror}): name a folder with items.jsonl",
            f"{path} kan ikke læses ({reason_in_danish(error)}): angiv en mappe med items.jsonl",
        ) from error
    items = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            items.append(
                Item(
                    id=data["id"],
                    question=data["question"],
                    kind=data.get("kind", ""),
                    gold=tuple(data.get("gold") or ()),
                    document=data.get("doc_id"),
                    case_number=data.get("case_number"),
                    stated_by=tuple(data["stated_by"]) if data.get("stated_by") else None,
                )
            )
        except (ValueError, KeyError, TypeError) as error:
            raise MinistersvarError(
                f"{path}, line {number}: not an item with id and question",
                f"{path}, linje {number}: ikke et punkt med id og question",
            ) from error
    return items
