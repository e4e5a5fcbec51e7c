"""Adapters of another training than the one that is shipped, without one: these, with their effect turned round."""

from __future__ import annotations

from pathlib import Path

from index.adapters import Adapter, WordProjection, read_adapters, read_word_projection, write_adapters
from index.embedded_cache import ADAPTERS


def write_turned_round(path: Path) -> None:
    words = read_word_projection(ADAPTERS)
    adapters = {name: Adapter(-each.down, each.up) for name, each in read_adapters(ADAPTERS).items()}
    write_adapters(path, adapters, WordProjection(-words.projection, -words.importance))
