"""Which language a caller reads: of notes and errors, not of the documents."""

from __future__ import annotations

from qa.results import Language


def preferred(accept_language: str | None) -> Language:
    """Danish or English by an Accept-Language header (RFC 9110, 12.5.4); English where it names neither."""
    weights: dict[Language, float] = {}
    for choice in (accept_language or "").split(","):
        tag, _, parameter = choice.partition(";")
        name = tag.strip().lower().partition("-")[0]
        language: Language | None = "da" if name == "da" else "en" if name in ("en", "*") else None
        if language is not None:
            weights[language] = max(weights.get(language, 0.0), _quality(parameter))
    return "da" if weights.get("da", 0.0) > weights.get("en", 0.0) else "en"


def _quality(parameter: str) -> float:
    name, _, value = parameter.strip().partition("=")
    if name != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
