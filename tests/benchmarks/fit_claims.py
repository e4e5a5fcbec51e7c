"""Fits the weights of `qa/claims.json`: `python -m tests.benchmarks.fit_claims OUT FOLDER`.

FOLDER is the question-time set, for which the claims were written.

Two logistic regressions: that a claim's first sentence is of a document that states it, and that a member's sentence
asserts it. Every kind of claim counts the same: those that are stated, the same without the documents that state them,
what members asserted, and what is of other debates or nothing at all. Prints what the weights give on claims they were
not fitted on (5 folds by document), and on the stated ones turned round by a denial put in or taken out: whether that
is told. Claims of other debates ("foreign") that are known to be stated in the set, too, are left out.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from index.encoders import open_encoder
from qa.assistant import Assistant
from qa.claims import compare
from qa.evaluation.archives import RememberingEncoder, put_documents
from qa.evaluation.items import read_set
from qa.measures import area_under_roc
from qa.places import Places
from qa.stating import ASKED_FEATURES, STATED_FEATURES
from qa.substance import Weighed, weigh_claim
from tests.benchmarks.check import ELSEWHERE, SEED, changes
from tests.benchmarks.claims import Claim, claims, foreign_claims
from tests.benchmarks.fit_evidence import FOLDS, Array, Mask, fit_probability, probability

STATED_SHARE = 0.755
"""Of the claims that are stated, how many are to be called so: sets that threshold."""
WRONGLY_ASKED = 0.0075
"""Of what nobody said, how much may be called asked: sets the other."""
TURNED = "turned round"
PENALTY = 2e-2


@dataclass(frozen=True, slots=True)
class Example:
    """A claim with the features of the sentences that may state it, shape (n, F), the first of which is fitted on, and
    those of the member's sentence that is nearest to it."""

    kind: str
    fold: int
    stated: Array
    is_stated: bool
    asked: Array
    is_asked: bool
    denial_told: bool = False
    """Of a claim that was turned round: whether a denial is told that only it or only the statement has."""


def example(kind: str, fold: int, claim: Claim, weighed: Weighed, identifiers: dict[int, str]) -> Example:
    own = {claim.document, *claim.also}
    first = identifiers[weighed.ranked[0].candidate.passage.document]
    rows = np.array([(each.cosine, each.coverage) for each in weighed.asserted], np.float64)
    best = weighed.asserted[0] if weighed.asserted else None
    asserted = kind == "asserted" and best is not None and best.place.document.id == claim.document
    return Example(
        kind,
        fold,
        weighed.features,
        kind in ("item", "claim") and first in own,
        rows[0] if len(rows) else np.zeros(len(ASKED_FEATURES)),
        asserted,
    )


def examples(folder: Path) -> list[Example]:
    evaluation = read_set(folder)
    encoder = RememberingEncoder(open_encoder(None))
    folds: dict[str, int] = {}
    found = []
    turn_round = changes(evaluation.documents)["negation"]
    with tempfile.TemporaryDirectory() as name:
        put_documents(Path(name), evaluation.documents, encoder, None)
        with Assistant.open(Path(name)) as assistant, assistant.reading() as view:
            identifiers: dict[int, str] = dict(view.rows("SELECT number, id FROM documents"))
            numbers = {identifier: number for number, identifier in identifiers.items()}
            nothing = [Claim("nothing", text, None, (), ()) for text in ELSEWHERE]
            for claim in (*claims(evaluation), *nothing, *foreign_claims()):
                fold = folds.setdefault(claim.document or claim.text, len(folds) % FOLDS)
                places = Places(view)
                weighed = weigh_claim(view, claim.text, encoder, None, places)
                found.append(example(claim.kind, fold, claim, weighed, identifiers))
                if claim.kind in ("item", "claim"):
                    gone = [numbers[each] for each in (claim.document, *claim.also) if each]
                    weighed = weigh_claim(view, claim.text, encoder, None, places, gone)
                    found.append(example(f"{claim.kind} left out", fold, claim, weighed, identifiers))
                    if turned := turn_round(claim.text, random.Random(SEED)):
                        weighed = weigh_claim(view, turned, encoder, None, places)
                        told = any(each.kind == "negation" for each in compare(turned, weighed.ranked[0].text))
                        put = example(TURNED, fold, claim, weighed, identifiers)
                        found.append(replace(put, denial_told=told))
    return found


def balanced(some: Sequence[Example]) -> list[Example]:
    """Each group of kinds about as often as the others."""

    def group(each: Example) -> str:
        if each.kind in ("item", "claim"):
            return "stated"
        return "left out" if each.kind.endswith("left out") else "asserted" if each.kind == "asserted" else "nothing"

    sizes = Counter(map(group, some))
    return [each for each in some for _ in range(round(max(sizes.values()) / sizes[group(each)]))]


def fit_stated(some: Sequence[Example]) -> tuple[Array, float]:
    told = balanced(some)
    right = np.array([each.is_stated for each in told])
    return fit_probability(np.array([each.stated[0] for each in told]), right, penalty=PENALTY)


def fit_asked(some: Sequence[Example]) -> tuple[Array, float]:
    told = balanced(some)
    right = np.array([each.is_asked for each in told])
    return fit_probability(np.array([each.asked for each in told]), right, penalty=PENALTY)


def thresholds(stated: Array, asked: Array, some: Sequence[Example]) -> tuple[float, float]:
    kinds = np.array([each.kind for each in some])
    told = np.isin(kinds, ("item", "claim"))
    nobody = np.isin(kinds, ("item left out", "claim left out", "foreign", "nothing"))
    return float(np.quantile(stated[told], 1 - STATED_SHARE)), float(np.quantile(asked[nobody], 1 - WRONGLY_ASKED))


def print_figures(stated: Array, asked: Array, some: Sequence[Example]) -> tuple[float, float]:
    least, least_asked = thresholds(stated, asked, some)
    kinds = np.array([each.kind for each in some])
    told: Mask = np.isin(kinds, ("item", "claim"))
    gone: Mask = np.isin(kinds, ("item left out", "claim left out"))
    for kind in dict.fromkeys(kinds):
        inside = kinds == kind
        called, asserted = stated[inside] >= least, asked[inside] >= least_asked
        print(
            f"unseen {kind:<16}{inside.sum():>4}: stated {called.mean():.3f}, asked {(asserted & ~called).mean():.3f}, "
            f"AUROC of claims against these {area_under_roc(list(stated[told]), list(stated[inside])):.3f}"
        )
    pairs = zip(stated, some, strict=True)
    turned = [each.denial_told for chance, each in pairs if each.kind == TURNED and chance >= least]
    print(f"unseen {TURNED} and called stated: a denial is told of {sum(turned)} of {len(turned)}")
    recall, wrongly = (stated[told] >= least).sum(), (stated[gone] >= least).sum()
    print(f"unseen: stated {recall / told.sum():.3f} of claims, precision {recall / (recall + wrongly):.3f}")
    return least, least_asked


def main() -> None:
    out, folder = map(Path, sys.argv[1:])
    found = examples(folder)
    known = [each for each in found if each.kind != TURNED]
    stated, asked = np.zeros(len(found)), np.zeros(len(found))
    folds = np.array([each.fold for each in found])
    for fold in range(FOLDS):
        others = [each for each in known if each.fold != fold]
        here = folds == fold
        of_others = fit_stated(others)
        stated[here] = [probability(each.stated, of_others).max() for each in found if each.fold == fold]
        asked[here] = probability(np.array([e.asked for e in found])[here], fit_asked(others))
    least, least_asked = print_figures(stated, asked, found)
    weights, intercept = fit_stated(known)
    asked_weights, asked_intercept = fit_asked(known)
    fitted = {
        "stated": dict(zip(STATED_FEATURES, weights.round(5).tolist(), strict=True)),
        "stated_intercept": round(intercept, 5),
        "stated_threshold": round(least, 4),
        "asked": dict(zip(ASKED_FEATURES, asked_weights.round(5).tolist(), strict=True)),
        "asked_intercept": round(asked_intercept, 5),
        "asked_threshold": round(least_asked, 4),
    }
    out.write_text(json.dumps(fitted, indent=2) + "\n", "utf-8")
    print(json.dumps(fitted, indent=2))


if __name__ == "__main__":
    main()
