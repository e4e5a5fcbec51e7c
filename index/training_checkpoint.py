"""What a training that is broken off goes on from: a file beside the adapters to be, gone when they are there."""

from __future__ import annotations

import os
import pickle
import zipfile
from pathlib import Path
from typing import Any

import torch

from corpus.errors import MinistersvarError, reason_in_danish
from index.training import TrainingState


class Checkpoint:
    """`key` names the settings and the material of the training: the state of another is of no use to it."""

    def __init__(self, adapters: Path, key: str) -> None:
        self.path = checkpoint_path(adapters)
        self._key = key

    def read(self) -> tuple[TrainingState, dict[str, Any]] | None:
        """The state, and the notes that were written with it; None where no training was broken off here.

        Raises `MinistersvarError` for what was kept of a training of another key, and for a damaged file.
        """
        try:
            kept = torch.load(self.path, weights_only=True)
            if kept["key"] == self._key:
                return TrainingState(kept["step"], kept["parameters"], kept["optimiser"]), kept["notes"]
        except FileNotFoundError:
            return None
        except (OSError, RuntimeError, EOFError, KeyError, TypeError, pickle.UnpicklingError, zipfile.BadZipFile) as e:
            raise MinistersvarError(
                f"what was kept of a broken-off training, {self.path}, cannot be read: remove it to begin anew",
                f"det, der er gemt af en afbrudt træning, {self.path}, kan ikke læses: slet det for at begynde forfra",
            ) from e
        raise MinistersvarError(
            f"{self.path} was kept of a training with other settings or other material: "
            "repeat that command, remove the file or name another",
            f"{self.path} er gemt af en træning med andre indstillinger eller andet materiale: "
            "gentag den kommando, slet filen, eller angiv et andet navn",
        )

    def write(self, state: TrainingState, notes: dict[str, Any]) -> None:
        """Whole or not at all. Raises `MinistersvarError` where it cannot be written."""
        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        kept = {"key": self._key, "step": state.step, "parameters": state.parameters, "optimiser": state.optimiser}
        try:
            with beside.open("wb") as file:
                torch.save({**kept, "notes": notes}, file)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)
        except OSError as error:
            raise MinistersvarError(
                f"{self.path} cannot be written: {error.strerror or error}",
                f"{self.path} kan ikke skrives: {reason_in_danish(error)}",
            ) from error
        finally:
            beside.unlink(missing_ok=True)

    def remove(self) -> None:
        self.path.unlink(missing_ok=True)


def checkpoint_path(adapters: Path) -> Path:
    return adapters.with_name(adapters.name + ".checkpoint")
