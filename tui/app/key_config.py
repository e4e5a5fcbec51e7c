"""The user's own keys, from `config.toml` in the configuration folder:

    [keys]
    "ask.submit" = "ctrl+j"
    "letter.next" = "right,n"

The ids are those of `tui.app.keys.KEYS`; several keys stand with commas between them.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from textual.keys import KEY_NAME_REPLACEMENTS, Keys, _character_to_key

from corpus.errors import reason_in_danish
from tui.app import texts
from tui.app.keys import KEYS
from tui.language import Language
from tui.printable import one_line

FILE = "config.toml"
_MODIFIERS = {"ctrl", "alt", "shift", "super", "meta", "hyper"}
_NAMED = {key.value.split("+")[-1] for key in Keys} | {*KEY_NAME_REPLACEMENTS.values(), "space"}


def read_keys(folder: Path, language: Language) -> tuple[dict[str, str], list[str]]:
    """Keys by the ids of their bindings, and what is wrong with the file: that part of it is left out."""
    file = folder / FILE
    try:
        held = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}, []
    except OSError as error:
        reason = reason_in_danish(error) if language == "da" else error.strerror or str(error)
        return {}, [texts.CONFIG_UNREADABLE.to(language, file=one_line(str(file)), reason=one_line(reason))]
    except ValueError as error:  # no TOML, or no UTF-8
        return {}, [texts.CONFIG_UNREADABLE.to(language, file=one_line(str(file)), reason=one_line(str(error)))]
    problems = [texts.NO_SUCH_TABLE.to(language, name=one_line(name)) for name in held if name != "keys"]
    keys = held.get("keys", {})
    if not isinstance(keys, Mapping):
        return {}, [*problems, texts.KEYS_NO_TABLE.to(language, file=one_line(str(file)))]
    chosen: dict[str, str] = {}
    for identifier, value in keys.items():
        problem = _problem(identifier, value, language)
        if problem:
            problems.append(problem)
        else:
            chosen[identifier] = ",".join(part.strip() for part in value.split(","))
    return chosen, problems


def _problem(identifier: str, value: object, language: Language) -> str | None:
    if identifier not in KEYS:
        likely = get_close_matches(identifier, KEYS, 1)
        hint = texts.DID_YOU_MEAN.to(language, name=likely[0]) if likely else ""
        return f"{texts.NO_SUCH_BINDING.to(language, name=one_line(identifier))} {hint}".strip()
    if not isinstance(value, str) or not all(is_key(part.strip()) for part in value.split(",")):
        return texts.NO_SUCH_KEY.to(language, name=identifier, key=one_line(str(value)))
    return None


def is_key(key: str) -> bool:
    """Whether a key can be pressed, as far as its name tells: `ctrl+j`, `f2`, `slash`, `n`, `?`."""
    *modifiers, last = key.split("+") if key != "+" else ["+"]
    if not last or not _MODIFIERS.issuperset(modifiers):
        return False
    if len(last) == 1:
        return last.isprintable() and last != " "
    if last in _NAMED:
        return True
    try:
        return _character_to_key(unicodedata.lookup(last.replace("_", " "))) == last
    except KeyError:
        return False
