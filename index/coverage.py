"""How much of a question's words a text holds.

An answer is weighed by some hundred sentences and twice as many n-grams. Their characters are gone through together, as
numbers: five characters, of 12 bits each, are one number, and n-grams are found among them as equal numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from index.encoder import FloatArray, IntArray
from index.text import GRAM, STOP_WORDS, content_words, fold, grams, words

Bits = npt.NDArray[np.uint64]
"""Sets of a question's n-grams, shape (sets, whole 64s of n-grams): a bit for each."""

_WIDTH = 12
_RARE = (1 << _WIDTH) - 1
"""Stands for every character from here on."""
_IS_WORD = np.array([chr(code).isalnum() or chr(code) == "_" for code in range(_RARE)] + [False])
_IN_STOP_WORDS = frozenset(gram for word in STOP_WORDS for gram in grams(word))


class Coverage:
    """Of a question, by the weights of its n-grams."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._grams = list(weights)
        self._weights = np.fromiter(weights.values(), np.float64, len(weights))
        self._total = float(self._weights.sum())
        self._in_stop_words = np.array([gram in _IN_STOP_WORDS for gram in self._grams], bool)

    def held(self, texts: Sequence[str]) -> Bits:
        """The n-grams of the question that each text holds in words that are no stop words."""
        text = _Text([fold(each) for each in texts])
        places, found = text.find(self._grams)
        doubtful = np.flatnonzero(self._in_stop_words[found])
        counts = np.ones(len(places), bool)
        counts[doubtful] = [word not in STOP_WORDS for word in text.words_at(places[doubtful])]
        owners = text.owners(places)
        alone = np.setdiff1d(owners[~counts], owners[counts])
        # As in `content_words`: where nothing else is left they count.
        counts |= np.isin(owners, [at for at in alone.tolist() if STOP_WORDS.issuperset(words(texts[at]))])
        held = np.zeros((len(texts), -(-len(self._grams) // 64)), np.uint64)
        owners, found = owners[counts], found[counts]
        np.bitwise_or.at(held, (owners, found // 64), np.uint64(1) << (found % 64).astype(np.uint64))
        return held

    def shares(self, held: Bits) -> FloatArray:
        """Of the weight of the question's n-grams (0..1), shape (len(held),).

        Unlike a BM25 score it can be compared between questions, which confidence needs.
        """
        if not self._total:
            return np.zeros(len(held), np.float32)
        count = len(self._weights)
        bits = np.unpackbits(held.astype("<u8").view(np.uint8), axis=1, count=count, bitorder="little")
        return (bits @ self._weights / self._total).astype(np.float32)

    def concentrations(self, question: str, held: Bits) -> FloatArray:
        """How much of a question's point lies in the words that a text holds whole (0..1), shape (len(held),).

        The sum of the squares of their shares in the weight of all its words, a word having that of its rarest n-gram:
        1 for a single word that is held, and little for one of many, however rare (the index of concentration of
        Herfindahl and Hirschman, over the words that are held).
        """
        place = {gram: at for at, gram in enumerate(self._grams)}
        found = [
            [place[gram] for gram in grams(word) if gram in place] for word in dict.fromkeys(content_words(question))
        ]
        of_words = [at for at in found if at]
        if not of_words:
            return np.zeros(len(held), np.float32)
        weights = np.array([self._weights[at].max() for at in of_words])
        wanted = np.zeros((len(of_words), held.shape[1]), np.uint64)
        for mask, at in zip(wanted, of_words, strict=True):
            for one in at:
                mask[one // 64] |= np.uint64(1) << np.uint64(one % 64)
        whole = ((held[:, None] & wanted) == wanted).all(axis=2)
        concentrations: FloatArray = (whole @ np.square(weights / max(weights.sum(), 1e-9))).astype(np.float32)
        return concentrations

    def of(self, text: str) -> float:
        """The share that a text holds."""
        return float(self.shares(self.held([text]))[0])


class _Text:
    """Folded texts one after the other, each after the end of a line."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._text = "".join(f"\n{text}" for text in texts) + "\n" * GRAM
        self._starts = np.cumsum([0, *(len(text) + 1 for text in texts)])
        codes = np.frombuffer(self._text.encode("utf-32-le", "surrogatepass"), "<u4")
        few = np.minimum(codes, _RARE).astype(np.uint64)
        self._is_word = _IS_WORD[few]
        for at in np.flatnonzero(few == _RARE).tolist():
            self._is_word[at] = self._text[at].isalnum()
        self._numbers = few[: 1 - GRAM].copy()
        for at in range(1, GRAM):
            self._numbers |= few[at : len(few) - GRAM + 1 + at] << np.uint64(_WIDTH * at)

    def find(self, wanted: Sequence[str]) -> tuple[IntArray, IntArray]:
        """Where n-grams stand, those that are shorter than `GRAM` as whole words; and which stands there."""
        begins = np.flatnonzero(self._is_word[1:] & ~self._is_word[:-1]) + 1
        places, found = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        alike: dict[int, list[int]] = {}
        for at, gram in enumerate(wanted):
            if max(map(ord, gram)) < _RARE:
                alike.setdefault(len(gram), []).append(at)
            else:
                here = self._find(gram)
                places.append(here)
                found.append(np.full(len(here), at))
        for length, some in alike.items():
            numbers = np.array([_number(wanted[at]) for at in some], np.uint64)
            order = np.argsort(numbers)
            if length == GRAM:
                here, which = _among(self._numbers, numbers[order])
            else:
                mask = np.uint64((1 << _WIDTH * length) - 1)
                here, which = _among(self._numbers[begins] & mask, numbers[order])
                here = begins[here]
            places.append(here)
            found.append(np.array(some, np.int64)[order][which])
        place, which = np.concatenate(places), np.concatenate(found)
        lengths = np.array([len(gram) for gram in wanted], np.int64)[which]
        whole = ~self._is_word[place - 1] & ~self._is_word[place + lengths]
        kept = (lengths == GRAM) | whole
        return place[kept], which[kept]

    def _find(self, gram: str) -> IntArray:
        """Where one stands that has characters which as numbers cannot be told from others."""
        places = []
        at = self._text.find(gram)
        while at >= 0:
            places.append(at)
            at = self._text.find(gram, at + 1)
        return np.array(places, np.int64)

    def words_at(self, places: IntArray) -> list[str]:
        """The words that stand around places."""
        borders = np.flatnonzero(~self._is_word)
        ends = np.searchsorted(borders, places)
        spans = zip((borders[ends - 1] + 1).tolist(), borders[ends].tolist(), strict=True)
        return [self._text[start:end] for start, end in spans]

    def owners(self, places: IntArray) -> IntArray:
        """In which of the texts places are."""
        return np.asarray(np.searchsorted(self._starts, places, side="right") - 1)


def _number(gram: str) -> int:
    return sum(ord(character) << (_WIDTH * at) for at, character in enumerate(gram))


def _among(numbers: npt.NDArray[np.uint64], wanted: npt.NDArray[np.uint64]) -> tuple[IntArray, IntArray]:
    """Where one of the wanted numbers, ascending, stands, and which."""
    # Most have nothing in common with a wanted one, which a table of some of their bits tells soonest.
    table = np.zeros(1 << 16, bool)
    table[_slots(wanted)] = True
    maybe = np.flatnonzero(table[_slots(numbers)])
    which = np.minimum(np.searchsorted(wanted, numbers[maybe]), len(wanted) - 1)
    right = wanted[which] == numbers[maybe]
    return maybe[right], which[right]


def _slots(numbers: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """By multiplicative hashing (Knuth, The Art of Computer Programming, section 6.4)."""
    return (numbers * np.uint64(0x9E3779B97F4A7C15)) >> np.uint64(48)
