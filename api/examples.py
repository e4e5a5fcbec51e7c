"""Real examples for the documentation, from the shipped letters.

`python -m tests.api.record_examples` writes them anew; a test compares them with what the server says.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def _all() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files("api").joinpath("examples.json").read_text("utf-8"))
    return found


def example(name: str) -> Any:
    """A request or a response, by its name; None where there is none."""
    return _all().get(name)
