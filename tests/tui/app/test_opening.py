"""What the application tells while its archive opens."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from index.report import Progress
from tests.tui.app import stage
from tui.language import Language


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("da", "Arkivet er fra en ældre udgave og bringes til den nye form 640/12.800 …"),
        ("en", "The archive is of an older version and is being brought to the new format 640/12,800 …"),
    ],
)
def test_it_says_what_is_done_and_how_far_it_is(tmp_path: Path, language: Language, told: str) -> None:
    application = stage.staged(tmp_path, language)
    gate = stage.never_open(application)

    async def scene(pilot: Pilot[Any]) -> None:
        await stage.until(pilot, lambda: application.told)
        application._progress(Progress("migrating", 640, 12_800))
        assert application.told == told
        gate.set()
        await stage.until(pilot, lambda: application.state == "failed")
        before = application.told
        # What is mended later is told by the question that waits for it.
        application._progress(Progress("rebuilding", 1, 2))
        assert application.told == before

    stage.play(application, scene)
