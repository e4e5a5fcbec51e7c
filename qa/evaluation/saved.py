"""A run as JSON, printed and saved."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from corpus.errors import MinistersvarError, reason_in_danish
from qa.evaluation.figures import Figures
from qa.evaluation.outcome import Evaluation


def run_to_dict(evaluation: Evaluation, figures: Figures) -> dict[str, Any]:
    """What is printed as JSON and saved: the measures first, then every question's outcome."""
    measures = {name: {kind: asdict(each) for kind, each in kinds.items()} for name, kinds in figures.items()}
    outcome = evaluation.to_dict()
    return {
        **{name: outcome[name] for name in ("directory", "encoder", "refused")},
        "measures": measures,
        "formal": outcome["formal"],
        "items": outcome["items"],
    }


def read_run(path: Path) -> Evaluation:
    """A run that was saved. Raises `MinistersvarError`."""
    try:
        data: Mapping[str, Any] = json.loads(path.read_bytes())
        return Evaluation.from_dict(data)
    except OSError as error:
        raise MinistersvarError(
            f"{path} cannot be read: {error.strerror or error}", f"{path} kan ikke læses: {reason_in_danish(error)}"
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise MinistersvarError(
            f"{path} is not a run that `evaluate --out` saved",
            f"{path} er ikke en måling, som `evaluate --out` har gemt",
        ) from error


def require_place(path: Path) -> None:
    """Raises `MinistersvarError` where no run can be saved, before one is made that takes minutes."""
    if not path.parent.is_dir():
        raise MinistersvarError(f"there is no folder {path.parent}", f"mappen {path.parent} findes ikke")
    if path.is_dir():
        raise MinistersvarError(f"{path} is a folder: name a file", f"{path} er en mappe: angiv en fil")
    if not os.access(path.parent, os.W_OK):
        raise MinistersvarError(f"{path.parent} cannot be written", f"der kan ikke skrives i {path.parent}")


def save_run(run: Mapping[str, Any], path: Path) -> None:
    """Write a run whole or not at all. Raises `MinistersvarError`."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_text(json.dumps(run, ensure_ascii=False, indent=1) + "\n", "utf-8")
        beside.replace(path)
    except OSError as error:
        raise MinistersvarError(
            f"{path} cannot be written: {error.strerror or error}",
            f"{path} kan ikke skrives: {reason_in_danish(error)}",
        ) from error
    finally:
        beside.unlink(missing_ok=True)
