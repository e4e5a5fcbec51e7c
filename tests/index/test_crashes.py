"""Whatever a process dies of while it writes, what it said was in the archive is there, and the archive is whole.

The long form is `tests.benchmarks.crashes`.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.archive import Archive
from tests.index.crashing import (
    OPERATIONS,
    OTHER,
    Order,
    Outcome,
    Processes,
    fresh,
    native_failures,
    prepare,
    spread,
    survived,
)

if not hasattr(os, "fork"):
    pytest.skip("processes are forked here", allow_module_level=True)

KILLS = {"ingest": 6, "remove": 3, "rebuild": 2, "encode": 4, "backup": 3, "restore": 4, "migrate": 2}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    prepare(folder)
    return folder


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path | None:
    return native_failures(tmp_path_factory.mktemp("library"))


@pytest.fixture(scope="module")
def processes(library: Path | None) -> Iterator[Processes]:
    with Processes(library) as running:
        yield running


@pytest.fixture(scope="module")
def whole(processes: Processes, template: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Outcome]:
    """How each operation ends where nothing happens, with the points on its way."""
    place = tmp_path_factory.mktemp("whole")
    outcomes = {}
    for operation in OPERATIONS:
        work = fresh(template, place / "work")
        outcomes[operation] = processes.run(Order(operation, str(work)))
        survived(work, operation, outcomes[operation].acknowledged)
    return outcomes


def info(work: Path) -> tuple[str | None, int]:
    """The model whose vectors an archive holds, and how many passages await theirs."""
    with Archive(work / "archive") as archive:
        found = archive.info()
        return found.model, found.awaiting


def test_each_operation_ends_well_where_nothing_happens(whole: dict[str, Outcome]) -> None:
    assert {outcome.status for outcome in whole.values()} == {0}
    for operation in ("ingest", "remove", "rebuild", "migrate"):
        assert {"before COMMIT", "after COMMIT"} <= set(whole[operation].points)
    assert {"before backup", "after backup", "after rename"} <= set(whole["restore"].points)
    assert "after rename" in whole["ingest"].points
    assert {"before VACUUM", "after VACUUM", "before fsync", "after replace"} <= set(whole["backup"].points)


@pytest.mark.parametrize(
    ("operation", "turn"), [(operation, turn) for operation, count in KILLS.items() for turn in range(count)]
)
def test_a_kill_loses_nothing(
    processes: Processes, template: Path, whole: dict[str, Outcome], tmp_path: Path, operation: str, turn: int
) -> None:
    # Where something becomes of what was written; between these points the long form kills, too.
    points = [at for at, name in enumerate(whole[operation].points) if not name.endswith(("fsync", "link"))]
    at = points[spread(KILLS[operation], len(points))[turn]]
    work = fresh(template, tmp_path / "work")
    outcome = processes.run(Order(operation, str(work), die_at=at))
    assert outcome.status == -9
    survived(work, operation, outcome.acknowledged)
    # And the same once more ends well.
    again = processes.run(Order(operation, str(work)))
    assert operation != "encode" or info(work) == (OTHER.name, 0)
    assert again.status == (2 if operation == "remove" and "holds no document" in again.error else 0), again.error
    survived(work, operation, again.acknowledged)


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize(("error", "from_then"), [(errno.ENOSPC, True), (errno.EIO, False)])
def test_a_disk_that_is_full_or_fails_is_told_and_loses_nothing(
    processes: Processes,
    library: Path | None,
    template: Path,
    tmp_path: Path,
    operation: str,
    error: int,
    from_then: bool,
) -> None:
    work = fresh(template, tmp_path / "work")
    native = library is not None
    written = processes.run(Order(operation, str(work), native=native))
    for at in spread(3, written.writes if native else len(written.points)):
        work = fresh(template, tmp_path / "work")
        order = Order(operation, str(work), fail_at=at, error=error, from_then=from_then, native=native)
        outcome = processes.run(order)
        assert outcome.clear, outcome.error
        survived(work, operation, outcome.acknowledged)
