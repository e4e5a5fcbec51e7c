"""Figures of `similar` and the weights of `qa/nearness.json`: python -m tests.benchmarks.similar FOLDER [--fit OUT]

FOLDER is the question-time set. `drafts.jsonl` holds drafts that were written for it: "same" puts the document's
question in other words, "near" asks something else of the same matter (mostly a number or a time), "far" asks of
nothing in the set. Figures are of drafts that the weights were not fitted on (5 folds by document); with --fit the
weights fitted on all of them are written to OUT.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index.coverage import Coverage
from index.encoders import open_encoder
from qa.assistant import Assistant
from qa.evaluation.archives import put_documents
from qa.evaluation.items import read_set
from qa.similar import NEAR, NEARNESS_FEATURES, RELATED, SAME, nearness_features
from tests.benchmarks.fit_evidence import FOLDS, Array, Mask, fit_probability, probability

DRAFTS = Path(__file__).with_name("drafts.jsonl")
PENALTY = 1e-5
SERIES = {frozenset(("20222-S478", "20222-S516")), frozenset(("20222-S512", "20222-S513"))}
"""Questions of the set that were put twice, word for word."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft beside every question of the set, shape (questions, features); which of them is the document's."""

    kind: str
    fold: int
    features: Array
    own: Mask


def compared(assistant: Assistant) -> list[Draft]:
    folds: dict[str | None, int] = {}
    found = []
    with assistant.reading() as view:
        assert view.snapshot is not None
        identifiers = dict(view.rows("SELECT number, id FROM documents"))
        questions = view.asked(list(identifiers))
        for line in DRAFTS.read_text("utf-8").splitlines():
            draft = json.loads(line)
            twins = next((pair for pair in SERIES if draft["doc_id"] in pair), frozenset((draft["doc_id"],)))
            coverage = Coverage(view.snapshot.lexical.weights(draft["question"]))
            vector = assistant.vectors(draft["question"]).vector
            rows = [
                nearness_features(draft["question"], text, float(each @ vector), coverage.of(text))
                for text, each in questions.values()
            ]
            own = np.array([identifiers[number] in twins for number in questions])
            fold = folds.setdefault(draft["doc_id"] or draft["id"], len(folds) % FOLDS)
            found.append(Draft(draft["kind"], fold, np.array(rows), own))
    return found


def fitted(drafts: list[Draft]) -> tuple[Array, float]:
    right = np.concatenate([each.own & (each.kind == "same") for each in drafts])
    return fit_probability(np.concatenate([each.features for each in drafts]), right, penalty=PENALTY)


def print_figures(drafts: list[Draft]) -> None:
    called: dict[str, Counter[str]] = {"same": Counter(), "near": Counter(), "far": Counter()}
    others = Counter[str]()
    first = 0
    for fold in range(FOLDS):
        weights = fitted([each for each in drafts if each.fold != fold])
        for draft in (each for each in drafts if each.fold == fold):
            chances = probability(draft.features, weights)
            own = float(chances[draft.own].max(initial=0))
            called[draft.kind][name_of(own if draft.kind != "far" else float(chances.max()))] += 1
            if draft.kind == "same":
                first += bool(draft.own[int(np.argmax(chances))])
                others.update(name_of(chance) for chance in chances[~draft.own])
    same = called["same"].total()
    print(f"unseen: of {same} questions in other words {first} found first; called {dict(called['same'])}")
    print(f"unseen: of {called['near'].total()} other questions of the same matter, called {dict(called['near'])}")
    print(
        f"unseen: of {called['far'].total()} questions of nothing in the set, the nearest called {dict(called['far'])}"
    )
    told = {name: round(others[name] / same, 2) for name in ("same", "near", "related")}
    print(f"unseen: others of the set beside a draft, on average {told}")


def name_of(chance: float) -> str:
    return next(
        (name for name, least in (("same", SAME), ("near", NEAR), ("related", RELATED)) if chance >= least), "-"
    )


def print_found(assistant: Assistant) -> None:
    """With the shipped weights, as a user asks."""
    ranks, times = [], []
    for line in DRAFTS.read_text("utf-8").splitlines():
        draft = json.loads(line)
        if draft["kind"] != "same":
            continue
        began = time.perf_counter()
        matches = assistant.similar(draft["question"]).matches
        times.append(1000 * (time.perf_counter() - began))
        ranks.append(draft["doc_id"] in [match.excerpt.citation.id for match in matches])
    print(f"among the five shown: {sum(ranks)} of {len(ranks)}; {sorted(times)[len(times) // 2]:.0f} ms at the median")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fit", type=Path, metavar="OUT")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        put_documents(Path(name), read_set(options.folder).documents, open_encoder(None), None)
        with Assistant.open(Path(name)) as assistant:
            drafts = compared(assistant)
            print_figures(drafts)
            if options.fit:
                weights, intercept = fitted(drafts)
                data = {
                    "weights": dict(zip(NEARNESS_FEATURES, weights.round(5).tolist(), strict=True)),
                    "intercept": round(intercept, 5),
                }
                options.fit.write_text(json.dumps(data, indent=2) + "\n", "utf-8")
            print_found(assistant)


if __name__ == "__main__":
    main()
