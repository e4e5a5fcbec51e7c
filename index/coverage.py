"""How much of a question's words a text holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import or_

import numpy as np

from index.encoder import FloatArray
from index.text import STOP_WORDS, grams, words


class Coverage:
    """Of a question, by the weights of its n-grams; a set of these is an integer with a bit for each.

    It remembers the words that it has seen.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._bits = {gram: 1 << at for at, gram in enumerate(weights)}
        self._weights = np.fromiter(weights.values(), np.float64, len(weights))
        self._total = float(self._weights.sum())
        self._seen: dict[str, int] = {}

    def held(self, text: str) -> int:
        """The n-grams of the question that a text holds."""
        found = 0
        every = words(text)
        for word in every:
            inside = self._seen.get(word)
            if inside is None:
                inside = self._seen[word] = 0 if word in STOP_WORDS else self._inside(word)
            found |= inside
        if not found and STOP_WORDS.issuperset(every):
            # As in `content_words`: where nothing else is left they count.
            return union(map(self._inside, every))
        return found

    def _inside(self, word: str) -> int:
        return union(map(self._bits.__getitem__, self._bits.keys() & grams(word)))

    def shares(self, held: Sequence[int]) -> FloatArray:
        """Of the weight of the question's n-grams (0..1), shape (len(held),).

        Unlike a BM25 score it can be compared between questions, which confidence needs.
        """
        if not self._total:
            return np.zeros(len(held), np.float32)
        width = -(-len(self._bits) // 8)
        rows = np.frombuffer(b"".join(each.to_bytes(width, "little") for each in held), np.uint8).reshape(-1, width)
        shares = np.unpackbits(rows, axis=1, count=len(self._bits), bitorder="little") @ self._weights / self._total
        return shares.astype(np.float32)

    def of(self, text: str) -> float:
        """The share that a text holds."""
        return float(self.shares([self.held(text)])[0])


def union(sets: Iterable[int]) -> int:
    return reduce(or_, sets, 0)
