"""A letter reads the same whatever file it comes in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.letters import contributions, further, houses
from tests.corpus.letters.expected import Letter
from tests.corpus.letters.renderings import RENDERINGS
from tests.corpus.score import differences

# Letters whose paragraphs a blank line parts, so that they can be set anew.
_NAMES = (
    "covering letter on one page",
    "each question followed by an answer",
    "a written section 20 question",
    "a final answer that mentions",
    "speech notes in which",
    "signed by another minister",
    "numbered sub-questions",
    "two agencies that speak",
    "three speakers inside",
    "a list inside a contribution",
    "an agency with a short name",
    "a contribution inside which",
)
_LETTERS = [
    letter for letter in (*houses.LETTERS, *contributions.LETTERS, *further.LETTERS) if letter.name.startswith(_NAMES)
]


def test_all_of_them_are_there() -> None:
    assert len(_LETTERS) == len(_NAMES)


@pytest.mark.parametrize("ending", RENDERINGS)
@pytest.mark.parametrize("letter", _LETTERS, ids=lambda letter: letter.name)
def test_a_letter_reads_the_same_in_every_type_of_file(letter: Letter, ending: str, tmp_path: Path) -> None:
    assert isinstance(letter.source, str)
    content = RENDERINGS[ending](letter.source)
    assert list(differences(Letter(letter.name, lambda: content, letter.answers, ending), tmp_path)) == []
