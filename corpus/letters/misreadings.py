"""Words of the head that text recognition misread or a typist spaced: the rules read them as what they are."""

from __future__ import annotations

import re

from corpus.flow import Gap
from corpus.letters.view import Edit, View

_QUESTION = re.compile(r"\b(?P<first>S|s)(?P<second>P|p)(?:[øØoO0öÖ]|oe|OE)(?:rgsm|RGSM)(?:[åÅaAäÄ]|aa|AA)(?=[lL])")
_SPACED = re.compile(r"(?<![^\W_] )(?<![^\W_])[^\W\d_](?: [^\W\d_]){3,}(?![^\W_])(?=[ :.]|$)", re.MULTILINE)
# What every such word has, found quickly.
_MAYBE_SPACED = re.compile(r" [^\W\d_] [^\W\d_] [^\W\d_]")
# Letters in capitals side by side may be the heads of a table's columns; these words are not.
_SPACED_CAPITALS = re.compile(r"SVAR|SPØRGSMÅL|BESVARELSE|TALEPAPIR|NOTAT|\w+MINISTER(?:IET|EN)|\w+UDVALG(?:ET)?")


def misreadings(view: View) -> list[Edit]:
    """Edits that put right how the rules read such words. What is cited stays as the source has it."""
    edits = [*_spaced(view), *_misread(view)]
    edits.sort(key=lambda edit: edit.start)
    return edits


def _misread(view: View) -> list[Edit]:
    text = view.text
    edits: list[Edit] = []
    if text.count("rgsm") == text.count("pørgsmå") and text.count("RGSM") == text.count("PØRGSMÅ"):
        return edits
    for found in _QUESTION.finditer(text):
        if found.group().lower() != "spørgsmå":
            capitals = found["second"] == "P"
            edits.append(Edit(*found.span(), found["first"] + ("PØRGSMÅ" if capitals else "pørgsmå")))
    return edits


def _spaced(view: View) -> list[Edit]:
    """ "S v a r" is "Svar"."""
    text = view.text
    edits: list[Edit] = []
    if _MAYBE_SPACED.search(text) is None:
        return edits
    for found in _SPACED.finditer(text):
        word = found.group().replace(" ", "")
        if (word[0].isupper() and word[1:].islower()) or _SPACED_CAPITALS.fullmatch(word):
            spaces = range(found.start() + 1, found.end(), 2)
            edits += [Edit(at, at + 1, "", Gap(*view.span(at, at + 1), "markup")) for at in spaces]
    return edits
