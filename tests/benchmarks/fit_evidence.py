"""Fits the weights of `qa/evidence.json`: `python -m tests.benchmarks.fit_evidence OUT FOLDER...`.

Each FOLDER is a set that `ministersvar evaluate` reads. Ranking: a softmax over the sentences of a question's
candidates, with the gold ones right. Confidence: a logistic regression of "the first sentence is right", asked with the
document that answers in the archive and without. Prints what the weights give on questions they were not fitted on (5
folds by document) and writes those fitted on all of them to OUT. The encoder's adapters were trained on other material.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from index.retrieval import Candidate, retrieve
from qa.assistant import Assistant
from qa.evaluation import RIGHT, Item, read_items
from qa.evidence import CONFIDENCE_FEATURES, FEATURES, confidence_features, sentence_features
from qa.measures import area_under_roc, expected_calibration_error, token_f1

FOLDS = 5
Array = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question's candidate sentences: features (n, F), which are gold, and which remain without its document."""

    folder: str
    item: Item
    features: Array
    gold: npt.NDArray[np.bool_]
    elsewhere: npt.NDArray[np.bool_]
    sentences: tuple[str, ...]


def ask_all(folder: Path, archive: Path) -> list[Asked]:
    documents = folder / "documents.jsonl"
    asked = []
    with Assistant.open(archive) as assistant:
        if documents.exists():
            assistant.ingest([documents])
        for item in read_items(folder):
            with assistant.reading() as view:
                vector = assistant.vector(item.question)
                retrieved = retrieve(view, vector, item.question)
                owner = dict(
                    view.rows("SELECT p.number, d.id FROM passages p JOIN documents d ON d.number = p.document")
                )
            blocks, gold, elsewhere, texts = [], [], [], []
            for candidate in retrieved.candidates:
                blocks.append(sentence_features(item.question, vector, candidate, retrieved.weights))
                mine = item.document in (None, owner[candidate.passage.number])
                for text in sentence_texts(candidate):
                    gold.append(mine and any(token_f1(text, each) >= RIGHT for each in item.gold))
                    elsewhere.append(item.document is not None and not mine)
                    texts.append(text)
            asked.append(
                Asked(folder.name, item, np.concatenate(blocks), np.array(gold), np.array(elsewhere), tuple(texts))
            )
    return asked


def sentence_texts(candidate: Candidate) -> list[str]:
    return [candidate.passage.text[start:end] for start, end in candidate.passage.sentences]


def fit_ranking(asked: Sequence[Asked], scale: Array) -> Array:
    weights = torch.zeros(len(FEATURES), dtype=torch.float64, requires_grad=True)
    data = [(torch.tensor(a.features / scale), torch.tensor(a.gold)) for a in asked if a.gold.any()]

    def loss() -> torch.Tensor:
        scores = [(x @ weights, gold) for x, gold in data]
        terms = [torch.logsumexp(s, 0) - torch.logsumexp(s[gold], 0) for s, gold in scores]
        return torch.stack(terms).mean() + 1e-3 * (weights**2).sum()

    minimise(loss, [weights])
    return np.asarray(weights.detach().numpy() / scale)


def examples(asked: Sequence[Asked], ranking: Array) -> tuple[Array, npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """Of each question with and without its document: confidence features, whether right, whether it could be."""
    rows, right, possible = [], [], []
    for a in asked:
        everything = np.ones(len(a.gold), bool)
        for inside in (everything, a.elsewhere) if a.elsewhere.any() else (everything,):
            features = a.features[inside]
            scores = features @ ranking
            rows.append(confidence_features(features, scores)[int(np.argmax(scores))])
            right.append(bool(a.gold[inside][int(np.argmax(scores))]))
            possible.append(bool(a.item.gold) and inside is everything)
    return np.array(rows), np.array(right), np.array(possible)


def fit_confidence(rows: Array, right: npt.NDArray[np.bool_]) -> tuple[Array, float]:
    mean, scale = rows.mean(0), rows.std(0) + 1e-9
    x, y = torch.tensor((rows - mean) / scale), torch.tensor(right, dtype=torch.float64)
    weights = torch.zeros(x.shape[1], dtype=torch.float64, requires_grad=True)
    intercept = torch.zeros(1, dtype=torch.float64, requires_grad=True)

    def loss() -> torch.Tensor:
        entropy = torch.nn.functional.binary_cross_entropy_with_logits(x @ weights + intercept, y)
        return entropy + 1e-2 * (weights**2).sum()

    minimise(loss, [weights, intercept])
    fitted = np.asarray(weights.detach().numpy() / scale)
    return fitted, float(intercept.item() - fitted @ mean)


def minimise(loss: Any, parameters: list[torch.Tensor]) -> None:
    optimiser = torch.optim.LBFGS(parameters, max_iter=300, line_search_fn="strong_wolfe")

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        value: torch.Tensor = loss()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    optimiser.step(closure)  # type: ignore[no-untyped-call]


def confidence(rows: Array, weights: Array, intercept: float) -> Array:
    return np.asarray(1 / (1 + np.exp(-(rows @ weights + intercept))))


def best_threshold(sets: Sequence[tuple[Array, npt.NDArray[np.bool_]]]) -> float:
    """Where most questions that have an answer are answered and fewest that have none (Youden's index).

    `sets` are confidences, and whether there is an answer, one pair a set; every set counts the same.
    """
    levels = np.unique(np.concatenate([confidences for confidences, _ in sets]))
    gain = [sum((c[possible] >= t).mean() - (c[~possible] >= t).mean() for c, possible in sets) for t in levels]
    return float(levels[int(np.argmax(gain))])


def report(name: str, asked: Sequence[Asked], ranking: Sequence[Array], rows: Any, threshold: float) -> None:
    confidences, right, possible = rows
    answerable = [(a, w) for a, w in zip(asked, ranking, strict=True) if a.item.gold]
    orders = [(a, np.argsort(-(a.features @ w), kind="stable")) for a, w in answerable]
    print(
        f"{name:<16} {len(asked)} questions: first {np.mean([a.gold[o[0]] for a, o in orders]):.3f}, "
        f"three {np.mean([a.gold[o[:3]].any() for a, o in orders]):.3f}, "
        f"ten {np.mean([a.gold[o[:10]].any() for a, o in orders]):.3f}; with/without AUROC "
        f"{area_under_roc(list(confidences[possible]), list(confidences[~possible])):.3f}, "
        f"calibration error {expected_calibration_error(list(confidences), list(right)):.3f}, answered at "
        f"{threshold:.3f}: {np.mean(confidences[possible] >= threshold):.3f} of what has an answer, "
        f"{np.mean(confidences[~possible] >= threshold):.3f} of what has none"
    )


def fit(asked: Sequence[Asked]) -> tuple[Array, Array, float]:
    scale = np.concatenate([a.features for a in asked]).std(0) + 1e-9
    ranking = fit_ranking(asked, scale)
    rows, right, _ = examples(asked, ranking)
    return ranking, *fit_confidence(rows, right)


def cross_validate(asked: Sequence[Asked], threshold: float) -> None:
    documents = sorted({a.item.document or a.item.id for a in asked})
    fold_of = {document: at % FOLDS for at, document in enumerate(documents)}
    folds = [fold_of[a.item.document or a.item.id] for a in asked]
    outcome: dict[str, tuple[list[Asked], list[Array], list[Any]]] = {}
    for fold in range(FOLDS):
        ranking, weights, intercept = fit([a for a, f in zip(asked, folds, strict=True) if f != fold])
        for a in (a for a, f in zip(asked, folds, strict=True) if f == fold):
            rows, right, possible = examples([a], ranking)
            seen, rankings, results = outcome.setdefault(a.folder, ([], [], []))
            seen.append(a)
            rankings.append(ranking)
            results.append((confidence(rows, weights, intercept), right, possible))
    for folder, (seen, rankings, results) in outcome.items():
        report(f"unseen {folder}", seen, rankings, tuple(map(np.concatenate, zip(*results, strict=True))), threshold)


def main() -> None:
    out, *folders = map(Path, sys.argv[1:])
    asked: list[Asked] = []
    for folder in folders:
        with tempfile.TemporaryDirectory() as archive:
            asked += ask_all(folder, Path(archive))
    ranking, weights, intercept = fit(asked)
    sets = []
    for folder in folders:
        rows, _, possible = examples([each for each in asked if each.folder == folder.name], ranking)
        sets.append((confidence(rows, weights, intercept), possible))
    threshold = best_threshold(sets)
    cross_validate(asked, threshold)
    fitted = {
        "ranking": dict(zip(FEATURES, ranking.round(5).tolist(), strict=True)),
        "confidence": dict(zip(CONFIDENCE_FEATURES, weights.round(5).tolist(), strict=True)),
        "intercept": round(intercept, 5),
        "threshold": round(threshold, 4),
    }
    out.write_text(json.dumps(fitted, indent=2) + "\n", "utf-8")
    print(json.dumps(fitted, indent=2))


if __name__ == "__main__":
    main()
