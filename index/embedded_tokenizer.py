"""The tokenizer of the embedded model: Unigram segmentation over a vocabulary cut to Latin script.

Unigram (Kudo 2018, arXiv:1804.10959) picks the likeliest sequence of pieces that spells a word out. A piece with a
character that a text does not hold can never be part of it, so leaving such pieces out changes nothing for the text;
more than half of the vocabulary is in scripts that do not occur in the archive.

Why not the library `tokenizers`: it gives the same pieces and offsets (the tests compare them), but needs 0.4 s and
75 MB to build its trie of this vocabulary, nearly all of what a first answer may take. Words are segmented alone and
repeat, so a dictionary and a memory of words seen are as quick as a passage needs.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
import numpy.typing as npt

from index.embedded_weights import PackagedModel

_SPACE = "\N{LOWER ONE EIGHTH BLOCK}"
"""Stands for a space in the packaged pieces (SentencePiece's convention)."""
_UNKNOWN_PENALTY = 10.0
"""How much less likely than the rarest piece an unknown character is (SentencePiece's constant)."""
_WORD = re.compile(" [^ ]*")
_SPACES = re.compile("  +")
_WORDS_REMEMBERED = 100_000


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text's pieces by number, and for each where it ends in the text, in characters (ascending)."""

    ids: list[int]
    ends: list[int]


class UnigramTokenizer:
    """Cuts a text into numbered pieces. May be called from several threads."""

    def __init__(self, pieces: list[str], scores: list[float], replaced: dict[str, str], unknown: int) -> None:
        """`pieces` and `scores` are in the order of their numbers; the special pieces are the empty string."""
        self._numbers = {piece: number for number, piece in enumerate(pieces) if piece}
        self._scores = scores
        self._longest = max(map(len, pieces))
        self._replaced = str.maketrans(replaced)
        self._unknown = unknown
        self._unknown_score = min(scores) - _UNKNOWN_PENALTY
        self._words: dict[str, tuple[tuple[int, int], ...]] = {}

    @classmethod
    def read(cls, folder: Path) -> Self:
        """What `write_tokenizer` wrote."""
        settings = json.loads((folder / "tokenizer.json").read_bytes())
        scores = np.load(folder / "scores.npy").tolist()
        return cls(settings["pieces"].split("\n"), scores, settings["replaced"], settings["unknown"])

    def tokenize(self, text: str) -> Tokens:
        normalised, origins = self._normalise(text)
        # Every word carries the space before it, the first one too.
        shift = 0 if normalised.startswith(" ") or not normalised else 1
        ids: list[int] = []
        ends: list[int] = []
        for word in _WORD.finditer(" " * shift + normalised):
            at = word.start() - shift
            for number, end in self._segment(word.group()):
                ids.append(number)
                # The space put before the text belongs to its first character.
                ends.append(max(at + end, 1))
        return Tokens(ids, ends if origins is None else [origins[end] for end in ends])

    def _normalise(self, text: str) -> tuple[str, list[int] | None]:
        """NFKC, odd characters replaced, runs of spaces made one; and where it was not already so, for each offset
        into the result the offset into `text` that corresponds."""
        if (
            (text.isascii() or unicodedata.is_normalized("NFKC", text))
            and text.translate(self._replaced) == text
            and not _SPACES.search(text)
        ):
            return text, None
        characters: list[str] = []
        origins = [0]
        at = 0
        while at < len(text):
            end = at + 1
            # A letter and its combining marks may become one character, so they are rewritten together.
            while end < len(text) and unicodedata.combining(text[end]):
                end += 1
            for character in unicodedata.normalize("NFKC", text[at:end].translate(self._replaced)):
                if character == " " and characters and characters[-1] == " ":
                    origins[-1] = end
                else:
                    characters.append(character)
                    origins.append(end)
            at = end
        return "".join(characters), origins

    def _segment(self, word: str) -> tuple[tuple[int, int], ...]:
        """The likeliest pieces of a word (Viterbi), each as its number and where it ends in the word."""
        known = self._words.get(word)
        if known is not None:
            return known
        length = len(word)
        best = [0.0] + [-np.inf] * length
        back = [(0, 0)] * (length + 1)
        for start in range(length):
            single = False
            for end in range(start + 1, min(start + self._longest, length) + 1):
                number = self._numbers.get(word[start:end])
                if number is None:
                    continue
                single = single or end == start + 1
                score = best[start] + self._scores[number]
                if score > best[end]:
                    best[end] = score
                    back[end] = (start, number)
            if not single and best[start] + self._unknown_score > best[start + 1]:
                best[start + 1] = best[start] + self._unknown_score
                back[start + 1] = (start, self._unknown)
        found: list[tuple[int, int]] = []
        end = length
        while end:
            start, number = back[end]
            # Neighbouring unknown characters are one unknown piece.
            if not (number == self._unknown and found and found[-1][0] == self._unknown):
                found.append((number, end))
            end = start
        if len(self._words) >= _WORDS_REMEMBERED:
            self._words.clear()
        self._words[word] = segmented = tuple(reversed(found))
        return segmented


@functools.cache
def _is_kept(character: str) -> bool:
    """Latin letters, and all that is not a letter or a mark of another script: digits, punctuation, symbols."""
    category = unicodedata.category(character)
    if category.startswith("M"):
        return unicodedata.name(character, "").startswith("COMBINING")
    if category.startswith("L"):
        return unicodedata.name(character, "").startswith(("LATIN", "MODIFIER"))
    return True


def _is_greek_letter(piece: str) -> bool:
    """A single Greek letter, as in units (µ) and formulas (β): a symbol rather than a script."""
    letter = piece.removeprefix(_SPACE)
    return len(letter) == 1 and unicodedata.name(letter, "").startswith("GREEK")


def latin_pieces(model: PackagedModel) -> npt.NDArray[np.int64]:
    """The numbers of the pieces that are kept, ascending; the special ones are always among them."""
    special = set(model.special.values())
    return np.array(
        [
            number
            for number, piece in enumerate(model.pieces)
            if number in special or all(map(_is_kept, piece)) or _is_greek_letter(piece)
        ],
        dtype=np.int64,
    )


def write_tokenizer(folder: Path, model: PackagedModel, pieces: npt.NDArray[np.int64]) -> None:
    """Writes the tokenizer with only `pieces`, renumbered in their order."""
    special = set(model.special.values())
    # A `<s>` in a letter is text, not an instruction to the model: the special pieces cannot be spelt.
    spelt = ["" if number in special else model.pieces[number].replace(_SPACE, " ") for number in pieces.tolist()]
    # The packaged rows are NFKC but for some characters that become a space or vanish. NFKC also composes (`a` and a
    # combining ring become `å`), which the model's original table does with rows for pairs.
    replaced = {
        character: becomes
        for character, becomes in model.normaliser
        if unicodedata.normalize("NFKC", character) != becomes
    }
    unknown = int(np.searchsorted(pieces, model.special["unk"]))
    settings = {"pieces": "\n".join(spelt), "replaced": replaced, "unknown": unknown}
    (folder / "tokenizer.json").write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")
    np.save(folder / "scores.npy", model.scores[pieces].astype(np.float64))
