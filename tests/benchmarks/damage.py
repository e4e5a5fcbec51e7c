"""Damages every file of an archive, one byte, block or end at a time, and asks it: says what was shown that is wrong.

`python -m tests.benchmarks.damage [EACH]`: so many damages (20) to each file, ten times as many to the database; most
of them leave the file's time of change as it was. An archive must answer rightly or say in one line that it is damaged.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.index.crashing import Processes
from tests.index.damaging import Trial, damages, prepare_damaged

EACH = 20


def main() -> None:
    each = int(sys.argv[1]) if len(sys.argv) > 1 else EACH
    wrong: list[str] = []
    endings: Counter[tuple[str, str]] = Counter()
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as place, Processes() as processes:
        template = Path(place) / "template"
        template.mkdir()
        prepare_damaged(template)
        trial = Trial(template, Path(place), processes)
        for damage in damages(template, each, seed=9):
            outcome, what = trial.of(damage)
            ended = "not as it must be" if what else "answered rightly" if outcome.status == 0 else "said to be damaged"
            endings[damage.file.suffix or damage.file.name, ended] += 1
            wrong += [what] if what else []
    for (kind, ended), count in sorted(endings.items()):
        print(f"{kind:12} {ended:20} {count}")
    print(f"{sum(endings.values())} damages, {len(wrong)} not as it must be, {time.perf_counter() - began:.0f} s")
    print(*wrong, sep="\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
