"""An ingest in a process of its own: `python -m tui.app.ingest_process ARCHIVE MODEL PATH...`

It takes the interpreter and the processor for minutes; the application goes on beside it. What it tells goes to
standard output as JSON Lines, one of these each: `{"progress": {...}}`, `{"refused": {...}}`, `{"report": {"new": 1,
...}}` and `{"error": {"en": "...", "da": "..."}}`.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

NICENESS = 10
"""Whoever types comes first."""


def main(arguments: Sequence[str]) -> int:
    archive, model, *paths = arguments
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    from corpus.errors import MinistersvarError
    from index.report import Progress
    from qa.assistant import Assistant

    def told(progress: Progress) -> None:
        _tell("progress", asdict(progress))

    try:
        with Assistant.open(Path(archive), model=model or None, progress=told) as assistant:
            report = assistant.ingest([Path(path) for path in paths], told)
    except MinistersvarError as error:
        _tell("error", {"en": str(error), "da": error.in_language("da")})
        return 2
    for refusal in report.refused:
        _tell("refused", asdict(refusal))
    counts = {"new": len(report.new), "changed": len(report.changed), "unchanged": len(report.unchanged)}
    _tell("report", {**counts, "refused": len(report.refused)})
    return 0


def _tell(what: str, value: dict[str, Any]) -> None:
    # ASCII: whatever the locale, the line arrives.
    print(json.dumps({what: value}), flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
