"""Words as a quotation is compared by: what a copy of a text may change without anyone having misquoted is left out.

White space, quotation marks, punctuation, capitals, soft hyphens, and hyphens and apostrophes within a word do not
count. Everything that may carry a meaning of its own does: a number with its separators and its sign ("1.000", "2-3",
"-5"), and symbols such as "%" and "§". A token depends on its own characters only, so that the tokens of a part of a
text are a part of the text's tokens.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_HYPHENS = "\\-\u2010\u2011\u2013"
_INSIDE = f"['’ʼ{_HYPHENS}]"
_RUN = "[^\\W_]+(?:[\u0300-\u036f]+[^\\W_]*)*"
_JOINT = f"(?:[{_UNSEEN}]+{_INSIDE}?[{_UNSEEN}]*|{_INSIDE}[{_UNSEEN}]*|(?<=\\d)[.,:/](?=\\d))"
_SIGN = "(?:(?:(?<=[\\s(\\[])|^)-|\u2212)(?=\\d)"
_TOKEN = re.compile(f"(?:{_SIGN})?{_RUN}(?:{_JOINT}{_RUN})*|[%‰§&#@+=<>±×÷≤≥≠√°$€£¥]")
_CHUNK = re.compile(r"\S+")
_LEFT_OUT = re.compile(f"[{_UNSEEN}'’ʼ]|(?<!\\d)[{_HYPHENS}]|[{_HYPHENS}](?!\\d)")
_BETWEEN_DIGITS = re.compile(f"[{_HYPHENS}]")
_LONGEST = 64
"""Characters of a key; a longer word (a link, say) is told from others by its hash."""

# After these the hyphen stands for the rest of a word that follows later: "sundheds- og ældreministeren".
_SUSPENDED = "og|eller|samt|til|såvel|hhv|henholdsvis|kontra|versus"
_LINE_END = re.compile(
    f"(?<=[^\\W\\d_])[-\u2010\u00ad][^\\S\\n]*\\n?[^\\S\\n]+(?=[a-zæøåäöüé])(?!(?:{_SUSPENDED})\\b)"
    f"|(?<=[^\\W\\d_])[-\u2010\u00ad]\\n(?=[a-zæøåäöüé])(?!(?:{_SUSPENDED})\\b)"
)


class Token(NamedTuple):
    """A word or symbol at [start, end) of a text; two tokens with one `key` are the same word."""

    key: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    return [Token(*each) for each in zip(*located(text), strict=True)]


def located(text: str) -> tuple[list[str], list[int], list[int]]:
    """The tokens as three lists, their keys, where each begins and where it ends: of a long text few are looked at."""
    every, starts, ends = [], [], []
    for match in _CHUNK.finditer(text):
        at = match.start()
        for key, start, end in _inside(match.group()):
            every.append(key)
            starts.append(at + start)
            ends.append(at + end)
    return every, starts, ends


def keys(text: str) -> list[str]:
    """The keys of a text's tokens."""
    return [token.key for chunk in _CHUNK.findall(text) for token in _inside(chunk)]


def undivided(text: str) -> str:
    """The text with words put together that a copied line end divided ("dokumen- tation").

    For what a user pastes; the texts of documents are mended when they are read (`corpus.letters.repair`).
    """
    return _LINE_END.sub("", text)


@lru_cache(maxsize=1 << 16)
def _inside(chunk: str) -> tuple[Token, ...]:
    """The tokens between two white spaces, across which none reaches. Few such chunks make up most texts."""
    return tuple(Token(_key(match.group()), *match.span()) for match in _TOKEN.finditer(chunk))


def _key(word: str) -> str:
    if not word.isascii():
        # Compatibility forms are mended within words (a PDF's ligatures), not within numbers: 10² is not 102.
        word = unicodedata.normalize("NFKC" if word.isalpha() else "NFC", word)
    folded = word.casefold()
    if not folded.isalnum():
        sign = "-" if folded[0] in "-\u2212" else ""
        folded = sign + _BETWEEN_DIGITS.sub("-", _LEFT_OUT.sub("", folded.removeprefix("\u2212")))
    if len(folded) > _LONGEST:
        folded = hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return folded
