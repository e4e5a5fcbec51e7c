"""What is wrong with a field, in words, from what pydantic found."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from api.problems import Text
from api.requests import FORMS, NAMES
from qa.results import Language

MOST = 20
"""Errors that are listed."""
_WORDS = {
    "missing": Text("it is missing", "det mangler"),
    "string_type": Text("it must be text", "det skal være tekst"),
    "string_unicode": Text("it is not Unicode text", "det er ikke Unicode-tekst"),
    "int_type": Text("it must be a whole number", "det skal være et helt tal"),
    "int_parsing": Text("it must be a whole number", "det skal være et helt tal"),
    "int_from_float": Text("it must be a whole number", "det skal være et helt tal"),
    "list_type": Text("it must be a list", "det skal være en liste"),
    "model_type": Text("it must be an object", "det skal være et objekt"),
    "model_attributes_type": Text("it must be an object", "det skal være et objekt"),
    "dict_type": Text("it must be an object", "det skal være et objekt"),
    "string_too_short": Text("too few characters, at least {min_length}", "for få tegn, mindst {min_length}"),
    "string_too_long": Text("too many characters, at most {max_length}", "for mange tegn, højst {max_length}"),
    "too_short": Text("too few entries, at least {min_length}", "for få led, mindst {min_length}"),
    "too_long": Text("too many entries, at most {max_length}", "for mange led, højst {max_length}"),
    "greater_than_equal": Text("it must be at least {ge}", "det skal være mindst {ge}"),
    "less_than_equal": Text("it may be at most {le}", "det må højst være {le}"),
    "literal_error": Text("it must be one of {expected}", "det skal være et af {expected}"),
}
_UNKNOWN = Text("there is no such field", "der er intet sådant felt")
_ELSEWHERE = Text("it does not belong here", "det hører ikke til her")
_MEANT = Text("did you mean '{name}'?", "mente du »{name}«?")
_OWN = {
    "it holds no letter and no digit": "det har hverken bogstaver eller tal",
    "it is not a date like 2024-09-04": "det er ikke en dato som 2024-09-04",
}


def part(error: Mapping[str, Any], language: Language) -> dict[str, str]:
    """A field of `errors` in a problem, from an error of pydantic's."""
    location, *path = error["loc"]
    if location == "body":
        path = path[1:] if path and path[0] in FORMS else path
        pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)
    else:
        pointer = ".".join(map(str, path))
    return {"location": str(location), "pointer": pointer, "detail": _detail(error, language)}


def _detail(error: Mapping[str, Any], language: Language) -> str:
    context = error.get("ctx") or {}
    if error["type"] == "extra_forbidden":
        return _unknown(str(error["loc"][-1]), language)
    if error["type"] == "value_error":
        said = str(context.get("error"))
        return _OWN.get(said, said) if language == "da" else said
    words = _WORDS.get(error["type"])
    return words.to(language).format(**context) if words else str(error["msg"])


def _unknown(name: str, language: Language) -> str:
    if name in NAMES:
        return _ELSEWHERE.to(language)
    likely = get_close_matches(name[:100].lower(), NAMES, 1)
    said = _UNKNOWN.to(language)
    return f"{said}: {_MEANT.to(language).format(name=likely[0])}" if likely else said
