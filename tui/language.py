"""Which language the interface speaks. The documents stay in theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

Language = Literal["da", "en"]


class Phrase(NamedTuple):
    """A sentence of the interface in both languages, with the same `{placeholders}` in each."""

    da: str
    en: str

    def to(self, language: Language, **values: object) -> str:
        return (self.da if language == "da" else self.en).format(**values)


def interface_language(arguments: Sequence[str], environ: Mapping[str, str]) -> Language:
    """The last `--language` among the arguments, else the locale, else English.

    It is read before the arguments are parsed, so that help and complaints about them come in it too.
    """
    chosen: Language | None = None
    for at, argument in enumerate(arguments):
        if argument == "--":
            break
        name, equals, value = argument.partition("=")
        if name == "--language":
            chosen = _language(value if equals else "".join(arguments[at + 1 : at + 2])) or chosen
    return chosen or _locale_language(environ)


def _language(value: str) -> Language | None:
    match value.lower():
        case "da":
            return "da"
        case "en":
            return "en"
    return None


def _locale_language(environ: Mapping[str, str]) -> Language:
    # POSIX: the first of these that is set decides, the later ones are not asked.
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environ.get(variable):
            return "da" if value.lower().split(".")[0].split("_")[0] in ("da", "danish") else "en"
    return "en"
