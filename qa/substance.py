"""What is said, and what members asserted, of the substance of a claim: the sentences, and the evidence of each."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import numpy as np

from corpus.sentences import sentences
from index.coverage import Coverage
from index.encoder import Encoder, PassageText
from index.facets import Held
from index.quotations import Within
from index.retrieval import Retrieved, retrieve
from index.view import View
from qa.differences import Alignment, Text
from qa.evidence import fitted_weights
from qa.places import Place, Places
from qa.ranking import RankedSentence, rank_sentences
from qa.stating import STATED_FEATURES, WEIGHED, Array, claim_vector, stated_features

LIKE_PARTS = 8
"""Members' parts that share rare pairs of words with a claim."""
BESIDE = 5
"""Documents whose members' parts are looked through: those whose statements come nearest to the claim."""
LONG = 40
"""Words from which a member's sentence is taken clause by clause: a written question is often a single sentence."""
_CLAUSE_END = re.compile(r"[,;:–?](?=\s)")
ENCODED = 8
"""Sentences of members that are encoded, those that hold most of the claim's words."""


@dataclass(frozen=True, slots=True)
class Asserted:
    """A member's sentence beside a claim: the cosine of the two, and the share of the claim's words that it holds."""

    place: Place
    cosine: float
    coverage: float


@dataclass(frozen=True, slots=True)
class Weighed:
    """Sentences that may state a claim, those first that answer it likeliest, with `features` as
    `qa.stating.stated_features` gives them; and members' sentences, the nearest first."""

    ranked: list[RankedSentence]
    features: Array
    asserted: list[Asserted]


def weigh_claim(
    view: View, claim: str, encoder: Encoder, held: Held | None, places: Places, without: Collection[int] = ()
) -> Weighed:
    """`without` are documents that are to count as if the archive did not hold them."""
    (vectors,) = encoder.encode_questions([claim])
    retrieved = retrieve(view, vectors, claim, held)
    if without:
        kept = tuple(each for each in retrieved.candidates if each.passage.document not in without)
        retrieved = replace(retrieved, candidates=kept)
    # Who asks states nothing ("Er det en officiel grænse, når ...?").
    ranked = [each for each in rank_sentences(claim, retrieved, fitted_weights()) if not each.text.endswith("?")]
    beside = list(dict.fromkeys(each.candidate.passage.document for each in ranked))[:BESIDE]
    own = claim_vector(encoder, claim)
    found = _members_sentences(view, claim, retrieved, held, places, beside, without)
    encoded = encoder.encode_passages([PassageText(text, ((0, len(text)),)) for text in map(_text, found)])
    asserted = [
        replace(each, cosine=float(vector.sentences[0] @ own)) for each, vector in zip(found, encoded, strict=True)
    ]
    asserted.sort(key=lambda each: -each.cosine)
    first = ranked[:WEIGHED]
    if not first:
        return Weighed([], np.empty((0, len(STATED_FEATURES))), asserted)
    asked = max((each.cosine for each in asserted), default=0.0)
    ministers = view.facet_values("minister")
    return Weighed(first, stated_features(claim, own, first, retrieved, ministers, asked), asserted)


def _members_sentences(
    view: View,
    claim: str,
    retrieved: Retrieved,
    held: Held | None,
    places: Places,
    beside: list[int],
    without: Collection[int],
) -> list[Asserted]:
    """Those that hold most of a claim's words; their cosines are not known yet."""
    parts = places.asked_in(beside)
    if view.snapshot:
        within = Within(held.groups, held.days) if held else None
        parts += view.snapshot.quotations.like(Text.of(claim).keys, LIKE_PARTS, asked=True, within=within)
    coverage = Coverage(retrieved.weights)
    found = []
    for part in dict.fromkeys(part for part in parts if part.document not in without):
        place = places.at(part)
        for start, end in _stretches(place.flow.text):
            share = coverage.of(place.flow.text[start:end])
            inside = [at for at, begin in enumerate(place.said.starts) if start <= begin < end]
            if inside and share:
                there = replace(place, alignment=Alignment(inside[0], inside[-1] + 1, share, ()))
                found.append(Asserted(there, 0.0, share))
    found.sort(key=lambda each: -each.coverage)
    return found[:ENCODED]


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """[start, end) of sentences, and of a long one of each two clauses that follow each other."""
    for start, end in sentences(text):
        if len(text[start:end].split()) <= LONG:
            yield start, end
            continue
        borders = [start, *(match.end() for match in _CLAUSE_END.finditer(text, start, end)), end]
        yield from zip(borders, borders[2:], strict=False)


def _text(asserted: Asserted) -> str:
    alignment = asserted.place.alignment
    return asserted.place.said.written(alignment.first, alignment.last)
