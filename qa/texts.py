"""Which texts can be asked or checked: not empty, and no longer than anything that is one question or quotation."""

from __future__ import annotations

import re

from qa.errors import UnfitTextError

MAX_CHARACTERS = 4000
"""Longer than the questions that are put to ministers, and than any quotation: what is longer is several."""


def fit_question(question: str) -> str:
    """The question with its white space collapsed. Raises `UnfitTextError` for one that cannot be asked."""
    text = " ".join(question.split())
    if not re.search(r"\w", text):
        raise UnfitTextError(
            "the question is empty: write what you want to know", "spørgsmålet er tomt: skriv, hvad du vil vide"
        )
    if len(text) > MAX_CHARACTERS:
        english, danish = _numbers(len(text))
        raise UnfitTextError(
            f"the question has {english[0]} characters, at most {english[1]} are read: shorten it",
            f"spørgsmålet har {danish[0]} tegn, højst {danish[1]} læses: gør det kortere",
        )
    return text


def fit_claim(claim: str) -> str:
    """The claim or quotation with its white space collapsed. Raises `UnfitTextError` for one that cannot be checked."""
    text = " ".join(claim.split())
    if not re.search(r"\w", text):
        raise UnfitTextError("the text is empty: write what to check", "teksten er tom: skriv, hvad der skal tjekkes")
    if len(text) > MAX_CHARACTERS:
        english, danish = _numbers(len(text))
        raise UnfitTextError(
            f"the text has {english[0]} characters, at most {english[1]} are checked as one: check it sentence by "
            "sentence (--file)",
            f"teksten har {danish[0]} tegn, og højst {danish[1]} tjekkes som én: tjek den sætning for sætning (--file)",
        )
    return text


def _numbers(length: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """A length and the greatest one, as English and as Danish texts write them."""
    english = f"{length:,}", f"{MAX_CHARACTERS:,}"
    return english, (english[0].replace(",", "."), english[1].replace(",", "."))
