"""Which questions are taken for English."""

from __future__ import annotations

import pytest

from qa.question_language import is_english


@pytest.mark.parametrize(
    "question",
    ["Who has to prove that there was no consent?", "What did the minister say about Østersøen?", "burden of proof"],
)
def test_english(question: str) -> None:
    assert is_english(question)


@pytest.mark.parametrize(
    "question",
    ["Hvornår åbner Femern-tunnelen?", "bankospil lokale foreninger", "Er der behov for et rejsehold?", "", "for at"],
)
def test_danish(question: str) -> None:
    assert not is_english(question)
