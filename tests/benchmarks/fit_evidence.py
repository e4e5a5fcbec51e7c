"""Fits the weights of `qa/evidence.json`: `python -m tests.benchmarks.fit_evidence OUT FOLDER... [--sentences FOLDER]`.

Each FOLDER is a set that `ministersvar evaluate` reads. Three fits:

- the order of sentences: a softmax over those of a question's candidates, with the gold ones right; also on the set
  named by --sentences (`tests.benchmarks.debate_set`), which tells nothing of what archives hold no answer to, nor of
  formal questions;
- the confidence: a logistic regression of "the first sentence is right", asked with the document that answers in the
  archive and without;
- the order of passages in a search: a softmax over those of a query's candidates, with the document's right, for the
  items and for the documents' own questions in an archive that knows of no question.

Prints what the weights give on questions they were not fitted on (5 folds by document) and writes those fitted on all
of them to OUT. The encoder's adapters were trained on other material.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize

from corpus.document import Document
from index.encoder import Encoder
from index.encoders import Opening
from index.retrieval import retrieve
from qa.assistant import Assistant
from qa.evaluation.archives import RememberingEncoder, put_documents
from qa.evaluation.items import EvaluationSet, Item, read_set
from qa.evaluation.outcome import RIGHT
from qa.evidence import (
    CONFIDENCE_FEATURES,
    FEATURES,
    PASSAGE_FEATURES,
    confidence_features,
    passage_features,
    sentence_features,
)
from qa.measures import area_under_roc, expected_calibration_error, token_f1

FOLDS = 5
RANKING_PENALTY, CONFIDENCE_PENALTY = 1e-3, 5e-2
"""Of squared weights in units of their features' spread: few questions, and features that say much the same."""
DEPTH = 10
MOST_ANSWERED_WRONGLY = 0.25
"""Share of a set's questions without an answer that may get one: silence is better than a wrong answer."""
Array = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Group:
    """What is ordered for one query: features (n, F), and which of them are right."""

    fold: int
    features: Array
    right: Mask


@dataclass(frozen=True, slots=True)
class Asked:
    """An item's candidate sentences: also which remain without its document, and the document of each."""

    folder: str
    item: Item
    sentences: Group
    elsewhere: Mask
    documents: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Searched:
    """A query's candidate passages, and the document of each."""

    name: str
    passages: Group
    documents: npt.NDArray[np.int64]


def ask_all(
    folder: Path, encoder: Encoder, opening: Opening, *, searching: bool = True
) -> tuple[list[Asked], list[Searched]]:
    material = read_set(folder)
    named = sorted({item.document or item.id for item in material.items} | {each.id for each in material.documents})
    folds = {identifier: at % FOLDS for at, identifier in enumerate(named)}
    asked, searched = [], []
    for assistant in archive_of(material.documents, encoder, opening):
        for item in material.items:
            fold = folds[item.document or item.id]
            asked.append(ask(assistant, folder.name, item, fold))
            if searching and item.document is not None:
                searched.append(search(assistant, f"{folder.name} natural", item.question, item.document, fold))
    if searching and material.documents:
        searched += formal(folder.name, material, folds, encoder, opening)
    return asked, searched


def formal(
    name: str, material: EvaluationSet, folds: dict[str, int], encoder: Encoder, opening: Opening
) -> Iterator[Searched]:
    for assistant in archive_of(material.stripped, encoder, opening):
        for document in material.documents:
            if document.question:
                yield search(assistant, f"{name} formal", document.question, document.id, folds[document.id])


def archive_of(documents: Sequence[Document], encoder: Encoder, opening: Opening) -> Iterator[Assistant]:
    """One archive of these documents, of the shipped letters where there are none; it lasts for one step."""
    with tempfile.TemporaryDirectory() as folder:
        if documents:
            put_documents(Path(folder), documents, encoder, None)
        with Assistant.open(Path(folder), opening=opening) as assistant:
            yield assistant


def ask(assistant: Assistant, folder: str, item: Item, fold: int) -> Asked:
    gold, elsewhere, documents = [], [], []
    with assistant.reading() as view:
        retrieved = retrieve(view, assistant.vectors(item.question), item.question)
        features = sentence_features(item.question, retrieved.question.vector, retrieved.candidates)
        for candidate in retrieved.candidates:
            mine = item.document in (None, view.document(candidate.passage.document).id)
            for start, end in candidate.passage.sentences:
                text = candidate.passage.text[start:end]
                gold.append(mine and any(token_f1(text, each) >= RIGHT for each in item.gold))
                elsewhere.append(item.document is not None and not mine)
                documents.append(candidate.passage.document)
    group = Group(fold, features, np.array(gold))
    return Asked(folder, item, group, np.array(elsewhere), np.array(documents))


def search(assistant: Assistant, name: str, query: str, right: str, fold: int) -> Searched:
    with assistant.reading() as view:
        retrieved = retrieve(view, assistant.vectors(query), query)
        candidates = retrieved.candidates
        documents = np.array([candidate.passage.document for candidate in candidates])
        matches = np.array([view.document(int(each)).id == right for each in documents])
    return Searched(
        name, Group(fold, passage_features(query, retrieved.question.vector, candidates), matches), documents
    )


def fit_ranking(asked: Sequence[Asked]) -> Array:
    """Every set counts the same, however many questions it has: letters and debates are answered in different words."""
    sizes = Counter(each.folder for each in asked)
    repeated = {folder: round(max(sizes.values()) / size) for folder, size in sizes.items()}
    return fit_order([each.sentences for each in asked for _ in range(repeated[each.folder])])


def fit_order(groups: Sequence[Group], penalty: float = RANKING_PENALTY) -> Array:
    """The weights that make the right ones likeliest, each group a softmax over its own."""
    told = [group for group in groups if group.right.any()]
    features, right = np.concatenate([g.features for g in told]), np.concatenate([g.right for g in told])
    starts = np.cumsum([0, *(len(g.right) for g in told)])[:-1]
    owner = np.repeat(np.arange(len(told)), [len(g.right) for g in told])
    scale = features.std(0) + 1e-9
    scaled = features / scale

    def loss(weights: Array) -> tuple[float, Array]:
        scores = scaled @ weights
        likelihood = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        of_right = likelihood * right
        every, good = np.add.reduceat(likelihood, starts), np.add.reduceat(of_right, starts)
        value = float(np.log(every / good).mean() + penalty * weights @ weights)
        slope = likelihood / every[owner] - of_right / good[owner]
        return value, scaled.T @ slope / len(told) + 2 * penalty * weights

    weights: Array = minimised(loss, scaled.shape[1]) / scale
    return weights


def fit_probability(rows: Array, right: Mask, penalty: float = CONFIDENCE_PENALTY) -> tuple[Array, float]:
    """Weights and intercept of a logistic regression."""
    mean, scale = rows.mean(0), rows.std(0) + 1e-9
    scaled = (rows - mean) / scale

    def loss(weights: Array) -> tuple[float, Array]:
        scores = scaled @ weights[1:] + weights[0]
        value = float((np.logaddexp(0, scores) - right * scores).mean() + penalty * weights[1:] @ weights[1:])
        slope = (1 / (1 + np.exp(-scores)) - right) / len(right)
        return value, np.concatenate([[slope.sum()], scaled.T @ slope + 2 * penalty * weights[1:]])

    fitted = minimised(loss, scaled.shape[1] + 1)
    weights = fitted[1:] / scale
    return weights, float(fitted[0] - weights @ mean)


def minimised(loss: Callable[[Array], tuple[float, Array]], size: int) -> Array:
    return np.asarray(minimize(loss, np.zeros(size), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x)


def examples(asked: Sequence[Asked], ranking: Array) -> tuple[Array, Mask, Mask]:
    """Of each question with and without its document: confidence features, whether right, whether it could be."""
    rows, right, possible = [], [], []
    for each in asked:
        everything = np.ones(len(each.elsewhere), bool)
        for inside in (everything, each.elsewhere) if each.elsewhere.any() else (everything,):
            features = each.sentences.features[inside]
            scores = features @ ranking
            first = int(np.argmax(scores))
            rows.append(confidence_features(each.item.question, features, scores, each.documents[inside])[first])
            right.append(bool(each.sentences.right[inside][first]))
            possible.append(bool(each.item.gold) and inside is everything)
    return np.array(rows), np.array(right), np.array(possible)


def probability(rows: Array, fitted: tuple[Array, float]) -> Array:
    weights, intercept = fitted
    return np.asarray(1 / (1 + np.exp(-(rows @ weights + intercept))))


def fit_search(searched: Sequence[Searched]) -> tuple[Array, float]:
    """Weights of the order, and what turns a score into the probability that a passage is of the right document."""
    weights = fit_order([each.passages for each in searched])
    features = np.concatenate([each.passages.features for each in searched])
    slope, intercept = fit_probability(
        (features @ weights)[:, None], np.concatenate([each.passages.right for each in searched]), penalty=0
    )
    return weights * slope[0], intercept


def best_threshold(sets: Sequence[tuple[Array, Mask]]) -> float:
    """Where most questions that have an answer are answered and fewest that have none (Youden's index), of the levels
    at which of no set more than MOST_ANSWERED_WRONGLY are that have none.

    `sets` are confidences, and whether there is an answer, one pair a set; every set counts the same.
    """
    every = np.unique(np.concatenate([confidences for confidences, _ in sets]))
    wrongly = [max((c[~possible] >= t).mean() for c, possible in sets) for t in every]
    levels = every[np.array(wrongly) <= MOST_ANSWERED_WRONGLY]
    gain = [sum((c[possible] >= t).mean() - (c[~possible] >= t).mean() for c, possible in sets) for t in levels]
    return float(levels[int(np.argmax(gain))])


def cross_validate(
    asked: Sequence[Asked], further: Sequence[Asked], searched: Sequence[Searched]
) -> list[tuple[str, Array, Mask]]:
    """Prints the figures of questions by weights that were fitted on others, the order of sentences on `further` ones,
    too; gives their confidences by set."""
    found = []
    for folder in dict.fromkeys(each.folder for each in asked):
        firsts, parts = [], []
        for fold in range(FOLDS):
            others = [each for each in asked if each.sentences.fold != fold]
            ranking = fit_ranking([*others, *further])
            rows, right, _ = examples(others, ranking)
            fitted = fit_probability(rows, right)
            here = [each for each in asked if each.sentences.fold == fold and each.folder == folder]
            rows, right, possible = examples(here, ranking)
            parts.append((probability(rows, fitted), right, possible))
            for each in here:
                if each.item.gold:
                    order = np.argsort(-(each.sentences.features @ ranking), kind="stable")
                    firsts.append([each.sentences.right[order[:depth]].any() for depth in (1, 3, DEPTH)])
        confidences, right, possible = map(np.concatenate, zip(*parts, strict=True))
        first, three, ten = np.mean(firsts, axis=0)
        print(
            f"unseen {folder}: first {first:.3f}, three {three:.3f}, ten {ten:.3f}; with/without AUROC "
            f"{area_under_roc(list(confidences[possible]), list(confidences[~possible])):.3f}, "
            f"calibration error {expected_calibration_error(list(confidences), list(right)):.3f}"
        )
        found.append((folder, confidences, possible))
    for name in dict.fromkeys(each.name for each in searched):
        places = []
        for fold in range(FOLDS):
            weights = fit_order([each.passages for each in searched if each.passages.fold != fold])
            places += [place(each, weights) for each in searched if each.passages.fold == fold and each.name == name]
        reciprocal = np.mean([1 / p if p else 0 for p in places])
        print(f"unseen {name}: MRR@10 {reciprocal:.3f}, recall@10 {np.mean([p is not None for p in places]):.3f}")
    return found


def place(searched: Searched, weights: Array) -> int | None:
    """Of the right document among the first ten."""
    order = np.argsort(-(searched.passages.features @ weights), kind="stable")
    ranked = list(dict.fromkeys(searched.documents[order].tolist()))[:DEPTH]
    right = set(searched.documents[searched.passages.right].tolist())
    return next((at for at, document in enumerate(ranked, 1) if document in right), None)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--sentences", type=Path)
    arguments = parser.parse_args()
    opening = Opening(None, lambda _: None)
    encoder = RememberingEncoder(opening.encoder())
    asked: list[Asked] = []
    searched: list[Searched] = []
    for folder in arguments.folders:
        more_asked, more_searched = ask_all(folder, encoder, opening)
        asked += more_asked
        searched += more_searched
    further = (
        ask_all(arguments.sentences, encoder, opening, searching=False)[0] if arguments.sentences is not None else []
    )
    unseen = cross_validate(asked, further, searched)
    threshold = best_threshold([(confidences, possible) for _, confidences, possible in unseen])
    for folder_name, confidences, possible in unseen:
        print(
            f"unseen {folder_name}, answered at {threshold:.3f}: {np.mean(confidences[possible] >= threshold):.3f} of "
            f"what has an answer, {np.mean(confidences[~possible] >= threshold):.3f} of what has none"
        )
    ranking = fit_ranking([*asked, *further])
    rows, right, _ = examples(asked, ranking)
    weights, intercept = fit_probability(rows, right)
    passage_weights, passage_intercept = fit_search(searched)
    fitted = {
        "ranking": dict(zip(FEATURES, ranking.round(5).tolist(), strict=True)),
        "confidence": dict(zip(CONFIDENCE_FEATURES, weights.round(5).tolist(), strict=True)),
        "intercept": round(intercept, 5),
        "threshold": round(threshold, 4),
        "search": dict(zip(PASSAGE_FEATURES, passage_weights.round(5).tolist(), strict=True)),
        "search_intercept": round(passage_intercept, 5),
    }
    arguments.out.write_text(json.dumps(fitted, indent=2) + "\n", "utf-8")
    print(json.dumps(fitted, indent=2))


if __name__ == "__main__":
    main()
