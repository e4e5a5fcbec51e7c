"""How what was claimed differs from what was said, word by word, and whether that may turn the meaning round."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from corpus.sentences import sentences
from index.text import STOP_WORDS
from index.tokens import located
from qa.numerals import is_date, is_modal, is_negation, is_number, opposite, value
from qa.results import Difference, DifferenceKind

_MARKS = re.compile(r"[.,;:!?…]+")
_SENTENCE_END = re.compile(r"(?:^|[.!?:…\n]|[-–•*])[\s\"”“»«'’(]*$")
# What is denied may stand in the clause that the denial leads to: "mener ikke, at".
_CLAUSE_END = re.compile(r"[,;:](?!\s+(?:at|that)\b)")
_ONLY_WRITTEN = ("white_space", "case", "punctuation")
BESIDE = 5
"""Words from those in common within which a denial is looked for at an edge: so near it denies them (`qa.claims`)."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text with its words, by `keys`, and where each begins and ends in it."""

    text: str
    keys: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> Text:
        return cls(text, *located(text))

    def written(self, first: int, last: int) -> str:
        """The words [first, last) as they are written."""
        return self.text[self.starts[first] : self.ends[last - 1]] if first < last else ""

    def named(self, at: int) -> bool:
        """Whether a word is written as a name: with a capital that no beginning of a sentence explains."""
        start = self.starts[at]
        word = self.text[start : self.ends[at]]
        if not word[0].isupper():
            return False
        return (len(word) > 1 and word.isupper()) or not _SENTENCE_END.search(self.text[:start][-40:])

    def in_one_sentence(self, one: int, other: int) -> bool:
        """Whether two words, the first one first, stand in the same sentence."""
        begin, finish = self.starts[one], self.ends[other]
        # No sentence reaches beyond its paragraph.
        start, end = self.text.rfind("\n\n", 0, begin) + 1, self.text.find("\n\n", begin)
        paragraph = self.text[start : end if end >= 0 else None]
        return any(start + a <= begin and finish <= start + b for a, b in sentences(paragraph))

    def in_one_clause(self, one: int, other: int) -> bool:
        """The same of a clause, as far as punctuation tells."""
        ended = _CLAUSE_END.search(self.text, self.ends[one])
        return (ended is None or ended.start() >= self.starts[other]) and self.in_one_sentence(one, other)


@dataclass(frozen=True, slots=True)
class Alignment:
    """What was claimed beside the words [first, last) of what was said. `similarity` (0..1) is the share of words in
    common, of the longer of the two, or 1 of a quotation; `common` are the runs [first, last) of them in what was said.
    """

    first: int
    last: int
    similarity: float
    differences: tuple[Difference, ...]
    common: tuple[tuple[int, int], ...] = ()

    @property
    def is_respaced(self) -> bool:
        """Whether both are the same but for white space, and what says nothing in a quotation."""
        return self.similarity == 1 and all(each.kind in _ONLY_WRITTEN for each in self.differences)


def occurrences(said: Text, claimed: Text) -> list[Alignment]:
    """Every place in what was said where all that was claimed stands word for word."""
    wanted, held = claimed.keys, said.keys
    if not wanted:
        return []
    starts = [
        at
        for at in range(len(held) - len(wanted) + 1)
        if held[at] == wanted[0] and held[at : at + len(wanted)] == wanted
    ]
    return [
        Alignment(at, at + len(wanted), 1.0, tuple(_written_otherwise(said, at, claimed, 0, len(wanted))))
        for at in starts
    ]


def align(said: Text, claimed: Text) -> Alignment | None:
    """The stretch of what was said that is nearest to what was claimed (Sellers 1980), with the differences.

    The stretch goes on to a denial that was left out at an edge, which the similarity does not count. None where
    nothing was said or claimed.
    """
    if not said.keys or not claimed.keys:
        return None
    steps, first, last = _steps(said.keys, claimed.keys)
    runs = list(_runs(said.keys, claimed.keys, steps))
    longer = max(last - first, len(claimed.keys))
    similarity = max(0.0, 1 - _errors(said, claimed, runs) / longer)
    runs = _with_denials(said, claimed, runs)
    differences: list[Difference] = []
    common = []
    for agree, run in runs:
        if agree:
            common.append(run[:2])
            differences += _written_otherwise(said, run[0], claimed, run[2], run[1] - run[0])
            continue
        for step in _word_by_word(said, claimed, run):
            a, b, c, d = step
            differences.append(Difference(said.written(a, b), claimed.written(c, d), _kind(said, claimed, step)))
    return Alignment(runs[0][1][0], runs[-1][1][1], similarity, tuple(differences), tuple(common))


_ADDED, _REPLACED = 2, 3
"""Costs of a word added or left out, and of one replaced."""
_Step = tuple[int, int, int, int]
"""The words [a, b) said and [c, d) claimed."""
_Run = tuple[bool, _Step]
"""Steps put together, and whether the words of both are the same."""


def _steps(said: Sequence[str], claimed: Sequence[str]) -> tuple[list[_Step], int, int]:
    """The cheapest way to make what was claimed of a stretch of what was said, and that stretch.

    Each step takes none or one word of each. Replacing a word costs a little more than leaving out or adding one, so
    that as many words as can be are in common.
    """
    costs = _costs(said, claimed)
    row, at = len(claimed), int(costs[-1].argmin())
    last = at
    steps = []
    while row:
        differs = 0 if at and said[at - 1] == claimed[row - 1] else _REPLACED
        if at and costs[row, at] == costs[row - 1, at - 1] + differs:
            steps.append((at - 1, at, row - 1, row))
            row, at = row - 1, at - 1
        elif costs[row, at] == costs[row - 1, at] + _ADDED:
            steps.append((at, at, row - 1, row))
            row -= 1
        else:
            steps.append((at - 1, at, row, row))
            at -= 1
    steps.reverse()
    # A first or a last word that was claimed stands in the place of the word before or after the stretch.
    if _is_added(steps[0]) and at and len(steps) > 1 and not _is_added(steps[1]):
        at -= 1
        steps[0] = (at, at + 1, 0, 1)
    if _is_added(steps[-1]) and last < len(said) and len(steps) > 1 and not _is_added(steps[-2]):
        last += 1
        steps[-1] = (last - 1, last, len(claimed) - 1, len(claimed))
    return steps, at, last


def _is_added(step: _Step) -> bool:
    return step[0] == step[1]


def _costs(said: Sequence[str], claimed: Sequence[str]) -> npt.NDArray[np.int32]:
    """Shape (claimed + 1, said + 1): the cost of the first words claimed against a stretch that ends there."""
    numbers = {key: number for number, key in enumerate(dict.fromkeys(claimed))}
    held = np.array([numbers.get(key, -1) for key in said], np.int32)
    slope = _ADDED * np.arange(len(said) + 1, dtype=np.int32)
    costs = np.zeros((len(claimed) + 1, len(said) + 1), np.int32)
    for row, key in enumerate(claimed, 1):
        costs[row, 0] = row * _ADDED
        replaced = costs[row - 1, :-1] + _REPLACED * (held != numbers[key])
        costs[row, 1:] = np.minimum(replaced, costs[row - 1, 1:] + _ADDED)
        # A word left out costs a step more than the place before it: the running minimum, that slope taken off.
        costs[row] = np.minimum.accumulate(costs[row] - slope) + slope
    return costs


def _runs(said: Sequence[str], claimed: Sequence[str], steps: Sequence[_Step]) -> Iterator[_Run]:
    """Neighbouring steps put together, those that take the same word of both apart from the others."""

    def same(step: _Step) -> bool:
        a, b, c, d = step
        return b > a and d > c and said[a] == claimed[c]

    for agree, run in itertools.groupby(steps, same):
        taken = list(run)
        yield agree, (taken[0][0], taken[-1][1], taken[0][2], taken[-1][3])


def _errors(said: Text, claimed: Text, runs: Sequence[_Run]) -> int:
    """The words that are not in common."""
    differing = (step for agree, run in runs if not agree for step in _word_by_word(said, claimed, run))
    return sum(max(b - a, d - c) for a, b, c, d in differing if not _is_same(said.keys[a:b], claimed.keys[c:d]))


def _with_denials(said: Text, claimed: Text, runs: Sequence[_Run]) -> list[_Run]:
    """The runs, with a denial that stands just before the first words in common, or just behind the last ones, where
    the claim has words of its own instead.

    What is nearest to a claim ends with words in common, or as many others as the claim has: "Vi finder anledning" is
    nearer to "anledning" than to "finder vi ikke aktuelt anledning".
    """
    found = list(runs)
    if not any(agree for agree, _ in runs):
        return found
    agree, (a, b, c, d) = runs[0]
    if not agree and not _denies(said, claimed, runs[0][1]):
        at = _first_denial(said, range(a - 1, max(0, b - BESIDE) - 1, -1))
        if at is not None and said.in_one_clause(at, b):
            found[:1] = [(False, (at, at + 1, c, c)), (False, (at + 1, b, c, d))]
    agree, (a, b, c, d) = runs[-1]
    if not agree and not _denies(said, claimed, runs[-1][1]):
        at = _first_denial(said, range(b, min(len(said.keys), a + BESIDE)))
        if at is not None and said.in_one_clause(a - 1, at):
            found[-1:] = [(False, (a, at, c, d)), (False, (at, at + 1, d, d))]
    return found


def _denies(said: Text, claimed: Text, step: _Step) -> bool:
    a, b, c, d = step
    return any(map(is_negation, [*said.keys[a:b], *claimed.keys[c:d]]))


def _first_denial(said: Text, near: range) -> int | None:
    return next((at for at in near if is_negation(said.keys[at])), None)


def _word_by_word(said: Text, claimed: Text, run: _Step) -> Iterator[_Step]:
    """A run that differs, word by word where both have equally many and they are not one word written apart."""
    a, b, c, d = run
    if b - a == d - c and not _is_same(said.keys[a:b], claimed.keys[c:d]):
        for at in range(b - a):
            yield a + at, a + at + 1, c + at, c + at + 1
    else:
        yield run


def _kind(said: Text, claimed: Text, step: _Step) -> DifferenceKind:
    a, b, c, d = step
    ours, theirs = said.keys[a:b], claimed.keys[c:d]
    if _is_respaced(ours, theirs):
        return "white_space"
    if _is_same(ours, theirs):
        return "spelling"
    changed = [key for key in ours if key not in theirs] + [key for key in theirs if key not in ours]
    names = [at for at in range(a, b) if said.named(at) and said.keys[at] in changed]
    names += [at for at in range(c, d) if claimed.named(at) and claimed.keys[at] in changed]
    return _kind_of(changed, ours, theirs, named=bool(names))


def _is_same(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two runs of words are one number or one word, written in two ways."""
    if not ours or not theirs:
        return False
    # Of "en" and "et" neither tells a number.
    if any(map(is_number, [*ours, *theirs])):
        number = value(ours)
        if number is not None and number == value(theirs):
            return True
    one, other = "".join(ours), "".join(theirs)
    return (one == other and not any(map(str.isdigit, one))) or {one, other} in _SAME


def _is_respaced(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Whether two runs of words are the same letters, without a digit, with the white space elsewhere.

    A denial that goes on as another word is another word: "ikke rygere", "ej er". One that another word goes on with
    is not: an old page lost the space of "erikke".
    """
    letters = "".join(ours)
    if letters != "".join(theirs) or any(map(str.isdigit, letters)):
        return False
    return not any(map(is_negation, {ours[0], theirs[0]})) or ours[0] == theirs[0]


_SAME: tuple[set[str], ...] = (
    {"%", "pct"},
    {"%", "procent"},
    {"pct", "procent"},
    {"mio", "millioner"},
    {"mia", "milliarder"},
    {"kr", "kroner"},
    {"nr", "nummer"},
    {"fx", "feks"},
    {"fx", "foreksempel"},
    {"feks", "foreksempel"},
)


def _kind_of(changed: Sequence[str], ours: Sequence[str], theirs: Sequence[str], *, named: bool) -> DifferenceKind:
    denied = len(ours) == len(theirs) == 1 and opposite(ours[0], theirs[0])
    if denied or any(map(is_negation, changed)):
        return "negation"
    if any(map(is_number, changed)):
        return "number"
    if any(map(is_date, changed)):
        return "date"
    if named:
        return "name"
    if any(map(is_modal, changed)):
        return "modality"
    return "small_word" if all(key in STOP_WORDS for key in changed) else "word"


def _written_otherwise(said: Text, said_first: int, claimed: Text, claimed_first: int, count: int) -> list[Difference]:
    """Capitals and punctuation that differ within words in common; how they begin and end says nothing."""
    found = []
    for at in range(count):
        said_word = said.written(said_first + at, said_first + at + 1)
        claimed_word = claimed.written(claimed_first + at, claimed_first + at + 1)
        if at and said_word != claimed_word and said_word.casefold() == claimed_word.casefold():
            found.append(Difference(said_word, claimed_word, "case"))
        if at + 1 < count:
            said_marks = _marks(said, said_first + at)
            claimed_marks = _marks(claimed, claimed_first + at)
            if said_marks != claimed_marks:
                found.append(Difference(said_word + said_marks, claimed_word + claimed_marks, "punctuation"))
    return found


def _marks(text: Text, at: int) -> str:
    """The punctuation between a word and the next."""
    between = text.text[text.ends[at] : text.starts[at + 1]]
    return "".join(_MARKS.findall(between))
