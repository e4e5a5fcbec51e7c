"""Text that can do a terminal no harm: what documents, questions and file names hold is never sent there raw."""

from __future__ import annotations

import re
from typing import Any

# Control characters (C0 but line feed, DEL, C1), line and paragraph separators, lone surrogates, and the marks that
# turn the direction of what follows, with which a line can be made to read as something else.
_UNSAFE = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSAFE_CHARACTER = re.compile(f"[{_UNSAFE}]")
_BREAKS = str.maketrans({"\t": " ", "\r": " ", "\x0b": " ", "\x0c": " ", "\x85": " ", "\u2028": " ", "\u2029": " "})


def printable(text: str) -> str:
    """The text with every unsafe character replaced by one other, so that offsets into it still hold."""
    return _UNSAFE_CHARACTER.sub("\ufffd", text.translate(_BREAKS))


def one_line(text: str) -> str:
    """The same on a single line."""
    return " ".join(printable(text).split())


def json_text(value: Any, *, encoding: str, indent: int | None = None) -> str:
    """JSON whose string values lose nothing: what is unsafe, or unknown to the encoding, is escaped."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        # Surrogates fail in every encoding; escaping all beyond ASCII keeps the whole line in one style.
        text = json.dumps(value, indent=indent)
    return _UNSAFE_CHARACTER.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
