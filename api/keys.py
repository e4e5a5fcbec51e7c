"""API keys, from the environment or a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from qa.interface import MinistersvarError, reason_in_danish

VARIABLES = ("MINISTERSVAR_API_KEY", "MINISTERSVAR_API_KEYS")
SHORTEST = 16
_KEY = re.compile(r"[\x21-\x7e]+")
"""What fits into a header: visible ASCII, no spaces."""


def api_keys(environ: Mapping[str, str], file: Path | None) -> tuple[str, ...]:
    """All keys that are given, each once; none where none is. Raises `MinistersvarError`, which shows no key."""
    found = [_checked(key, name, name) for name in VARIABLES for key in environ.get(name, "").replace(",", " ").split()]
    if file is not None:
        in_file = _in_file(file)
        if not in_file:
            raise MinistersvarError(f"there is no key in {file}", f"der er ingen nøgle i {file}")
        found += in_file
    return tuple(dict.fromkeys(found))


def _in_file(file: Path) -> list[str]:
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        danish = reason_in_danish(error) if isinstance(error, OSError) else "den er ikke UTF-8"
        raise MinistersvarError(
            f"the keys cannot be read from {file}: {reason}", f"nøglerne kan ikke læses fra {file}: {danish}"
        ) from error
    kept = ((number, line.partition("#")[0].strip()) for number, line in enumerate(lines, 1))
    return [_checked(key, f"{file}, line {number}", f"{file}, linje {number}") for number, key in kept if key]


def _checked(key: str, where: str, danish: str) -> str:
    if len(key) < SHORTEST or not _KEY.fullmatch(key):
        raise MinistersvarError(
            f"{where}: a key has at least {SHORTEST} letters, digits or signs (ASCII), and no spaces",
            f"{danish}: en nøgle har mindst {SHORTEST} bogstaver, tal eller tegn (ASCII) og ingen mellemrum",
        )
    return key
