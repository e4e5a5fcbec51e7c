"""Where the words stand that a claim and what was said differ in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from index.tokens import tokens
from qa.results import Difference

Span = tuple[int, int]
"""[start, end) characters of a text."""


def difference_marks(
    said: str, claimed: str, differences: Sequence[Difference], within: Span | None = None
) -> tuple[list[Span], list[Span]]:
    """The spans of the differences in what was said, and in what was claimed.

    They come in the order of the texts. The words of a difference may stand elsewhere too, where both texts agree:
    that place is passed over. `within` is the stretch of what was said that was compared.
    """
    first, last = within or (0, len(said))
    ours, theirs = _differing(said[first:last], claimed)
    found_said = _found(said[first:last], [each.said for each in differences], ours)
    found_claimed = _found(claimed, [each.claimed for each in differences], theirs)
    return [(first + start, first + end) for start, end in found_said], list(found_claimed)


def _differing(said: str, claimed: str) -> tuple[list[Span], list[Span]]:
    """The stretches in which the words of the two texts are not the same."""
    ours, theirs = tokens(said), tokens(claimed)
    steps = SequenceMatcher(None, [t.key for t in ours], [t.key for t in theirs], autojunk=False).get_opcodes()
    return (
        [(ours[a].start, ours[b - 1].end) for kind, a, b, _, _ in steps if kind != "equal" and b > a],
        [(theirs[a].start, theirs[b - 1].end) for kind, _, _, a, b in steps if kind != "equal" and b > a],
    )


def _found(text: str, wanted: Sequence[str], differing: Sequence[Span]) -> Iterator[Span]:
    at = 0
    for words in filter(None, wanted):
        pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
        spans = [match.span() for match in pattern.finditer(text, at)]
        likely = [span for span in spans if any(a < span[1] and span[0] < b for a, b in differing)]
        if chosen := next(iter(likely or spans), None):
            yield chosen
            at = chosen[1]
