"""Time from starting `ministersvar serve` until it answers, with the model and the archive there.

python -m tests.benchmarks.serve_start [TIMES]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from qa.assistant import Assistant
from tests.api.conftest import running


def main(times: int = 7) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Assistant.open(Path(folder)).close()
        ready, answered = [], []
        for _ in range(times):
            began = time.perf_counter()
            with running(Path(folder)) as server, server.client() as client:
                ready.append(time.perf_counter() - began)
                question = {"question": "Er der behov for et rejsehold mod menneskehandel?"}
                client.post("/v1/ask", json=question).raise_for_status()
                answered.append(time.perf_counter() - began)
    for what, seconds in (("ready", ready), ("first answer", answered)):
        print(f"{what}: {statistics.median(seconds):.2f} s ({min(seconds):.2f}-{max(seconds):.2f}, of {times})")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
