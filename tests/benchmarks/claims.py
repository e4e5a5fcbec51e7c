"""The claims that `check` is fitted on and measured by: those of the question-time set and those of `claims.jsonl`.

`claims.jsonl` was written for that set: "claim" puts a statement in other words, some of them with a number, a denial
or a promise that was not made, "asserted" what a member said when asking. `gold` is the sentence meant. `also` are
other documents that state it too, by a reading of the nearest sentence that the archive has without the claim's own.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qa.evaluation.items import EvaluationSet
from qa.training.material import ITEMS

OWN = Path(__file__).with_name("claims.jsonl")
STATED_TWICE = {"Q073": ("20222-S524",)}
"""Claims of the set's own items that another document states too."""
STATED_HERE = frozenset(("T0348", "W0264", "W0609", "W0642", "W1858", "W2146", "W2230", "W2724", "W3974"))
"""Claims of other debates that are stated in this set, too: those that two readers, each alone, found stated among the
79 that `check` called anything at four fifths of its thresholds."""
TRAINING = Path("../shared/train")


@dataclass(frozen=True, slots=True)
class Claim:
    """`kind` is "item", "claim", "asserted" or "foreign", of another debate and, by `STATED_HERE`, not stated here."""

    kind: str
    text: str
    document: str | None
    also: tuple[str, ...]
    gold: tuple[str, ...]


def claims(evaluation: EvaluationSet) -> list[Claim]:
    found = [
        Claim("item", item.question, item.document, STATED_TWICE.get(item.id, ()), item.gold)
        for item in evaluation.items
        if item.kind == "claim"
    ]
    for line in OWN.read_text("utf-8").splitlines():
        own = json.loads(line)
        found.append(Claim(own["kind"], own["question"], own["doc_id"], tuple(own.get("also", ())), tuple(own["gold"])))
    known = {document.id for document in evaluation.documents}
    return [claim for claim in found if claim.document in known]


def foreign_claims() -> Sequence[Claim]:
    """Of the training material and of the questions that were written to it; none where it is absent."""
    lines = [
        line
        for path in (TRAINING / ITEMS, Path(__file__).with_name("questions.jsonl"))
        if path.exists()
        for line in path.read_text("utf-8").splitlines()
    ]
    return [
        Claim("foreign", each["question"], None, (), ())
        for each in map(json.loads, lines)
        if each["kind"] == "claim" and each["id"] not in STATED_HERE
    ]
