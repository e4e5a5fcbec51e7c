"""How much of a question's words a text holds."""

from __future__ import annotations

from collections.abc import Mapping, Set

from index.text import content_words, grams


class Coverage:
    """Of a question, by the weights of its n-grams. It remembers the words that it has seen."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weights = weights
        self._total = sum(weights.values())
        self._seen: dict[str, Set[str]] = {}

    def held(self, text: str) -> set[str]:
        """The n-grams of the question that a text holds."""
        found: set[str] = set()
        for word in content_words(text):
            inside = self._seen.get(word)
            if inside is None:
                inside = self._seen[word] = self._weights.keys() & grams(word)
            if inside:
                found |= inside
        return found

    def share(self, held: Set[str]) -> float:
        """Of the weight of the question's n-grams (0..1).

        Unlike a BM25 score it can be compared between questions, which confidence needs.
        """
        return sum(map(self._weights.__getitem__, held)) / self._total if self._total and held else 0.0

    def of(self, text: str) -> float:
        return self.share(self.held(text))
