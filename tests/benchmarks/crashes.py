"""Kills writers of an archive, and fails their writes, at every point and at random instants; says what was lost.

`python -m tests.benchmarks.crashes [KILLS]`: at least so many kills (240), half of them at named points (before and
after every commit, flush, rename and link), half at random instants; then writes that fail with ENOSPC (and all after
them) and with EIO (one alone), of Python and of native code. It needs Linux; native failures need a C compiler.
"""

from __future__ import annotations

import errno
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.index.crashing import (
    OPERATIONS,
    Order,
    Outcome,
    Processes,
    fresh,
    native_failures,
    prepare,
    spread,
    survived,
)

KILLS = 240
FAILURES = 20
"""Of each kind for each operation."""


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    with tempfile.TemporaryDirectory() as place:
        trial = _Trial(Path(place), native_failures(Path(place)))
        with trial.processes:
            trial.run(kills)
    print(*trial.lost, sep="\n")
    sys.exit(1 if trial.lost else 0)


class _Trial:
    def __init__(self, place: Path, library: Path | None) -> None:
        self.lost: list[str] = []
        self._place = place
        self._native = library is not None
        self.processes = Processes(library)
        (place / "template").mkdir()
        prepare(place / "template")

    def run(self, kills: int) -> None:
        for operation in OPERATIONS:
            whole, took = self._whole(operation)
            each = -(-kills // (2 * len(OPERATIONS)))
            self._report(operation, "killed at named points", self._at_points(operation, whole, each))
            self._report(operation, "killed at random instants", self._at_random(operation, took, each))
            for name, error, rest in (("ENOSPC", errno.ENOSPC, True), ("EIO", errno.EIO, False)):
                self._report(operation, f"writes failing with {name}", self._failing(operation, whole, error, rest))

    def _whole(self, operation: str) -> tuple[Outcome, float]:
        """How an operation ends where nothing happens, and the seconds that it takes at least."""
        took = []
        for native in (False, False, self._native):
            work = self._work()
            began = time.perf_counter()
            outcome = self.processes.run(Order(operation, work, native=native))
            took.append(time.perf_counter() - began)
            assert outcome.status == 0, outcome
        return outcome, min(took)

    def _at_points(self, operation: str, whole: Outcome, count: int) -> Iterator[Outcome]:
        for at in spread(count, len(whole.points)):
            yield self._tried(Order(operation, self._work(), die_at=at))

    def _at_random(self, operation: str, took: float, count: int) -> Iterator[Outcome]:
        chance = random.Random(operation)
        for _ in range(count):
            yield self._tried(Order(operation, self._work()), chance.uniform(0, took))

    def _failing(self, operation: str, whole: Outcome, error: int, from_then: bool) -> Iterator[Outcome]:
        writes = whole.writes if self._native else len(whole.points)
        for at in spread(FAILURES, writes):
            order = Order(operation, self._work(), fail_at=at, error=error, from_then=from_then, native=self._native)
            yield self._tried(order)

    def _work(self) -> str:
        return str(fresh(self._place / "template", self._place / "work"))

    def _tried(self, order: Order, kill_after: float | None = None) -> Outcome:
        outcome = self.processes.run(order, kill_after)
        try:
            assert outcome.clear, outcome.error
            survived(Path(order.folder), order.operation, outcome.acknowledged)
        except Exception as error:  # whatever it is, it must be told, and the others tried
            self.lost.append(f"{order} {kill_after}: {type(error).__name__}: {error}")
        return outcome

    def _report(self, operation: str, what: str, outcomes: Iterator[Outcome]) -> None:
        began, before = time.perf_counter(), len(self.lost)
        endings = Counter(outcome.status for outcome in outcomes)
        ended = ", ".join(f"{count} {_ENDINGS.get(status, status)}" for status, count in sorted(endings.items()))
        lost = len(self.lost) - before
        print(
            f"{operation:8} {what:26} {ended}; {lost} not as it must be; {time.perf_counter() - began:.0f} s",
            flush=True,
        )


_ENDINGS = {0: "done", 2: "ended with an error", -9: "killed"}


if __name__ == "__main__":
    main()
