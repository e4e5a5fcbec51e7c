"""Holds a running server to its OpenAPI document with Schemathesis: all checks, stateful, at least 2,000 cases.

    python -m tests.benchmarks.api_conformance [EXAMPLES [SEED]]

Schemathesis reads the document that the server gives, and sends each endpoint its examples, the bounds of each field
and what lies beyond them (coverage), what Hypothesis makes up (fuzzing), and chains of calls along the links between
responses (stateful). No response may be a 5xx, and each must be as described. The figure is the number of cases.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa.assistant import Assistant
from tests.api.conftest import running

PHASES = ("examples", "coverage", "fuzzing", "stateful")
EXAMPLES = 60
"""Made-up cases for each endpoint, beside those of coverage, whose number the document decides."""
LEAST = 2000
SECONDS_A_REQUEST = 120


@dataclass(frozen=True, slots=True)
class Conformance:
    """`said` is what Schemathesis printed."""

    cases: int
    sound: bool
    said: str


def conformance(address: str, examples: int, seed: int, phases: Sequence[str] = PHASES) -> Conformance:
    """Of the server at `address`, with all checks."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        done = subprocess.run(
            [
                *(sys.executable, "-m", "schemathesis.cli", "run", f"{address}/openapi.json"),
                *("--checks", "all", "--phases", ",".join(phases), "--max-examples", str(examples)),
                # A busy machine is slow, which is no fault; several workers at once disturb Schemathesis itself.
                *("--seed", str(seed), "--workers", "1", "--request-timeout", str(SECONDS_A_REQUEST)),
                *("--suppress-health-check", "all", "--warnings", "off"),
                *("--report", "json", "--report-json-path", str(report)),
            ],
            capture_output=True,
            text=True,
            cwd=folder,
            env=os.environ | {"NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        )
        found: dict[str, Any] = json.loads(report.read_text("utf-8")) if report.exists() else {}
    cases = found.get("test_cases", {}).get("generated", 0)
    return Conformance(cases, done.returncode == 0 and bool(found.get("complete")), done.stdout + done.stderr)


def main() -> None:
    examples, seed = (int(each) for each in (*sys.argv[1:3], *(str(EXAMPLES), "1")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Assistant.open(folder / "archive").close()
        with running(folder / "archive") as server:
            found = conformance(server.address, examples, seed)
            failed = [each for each in server.requests() if each["status"] >= 500]
    print(found.said if not found.sound else found.said[-1000:])
    print(f"load average {os.getloadavg()[0]:.1f}; 5xx in the server's own log: {len(failed)}")
    print(f"{found.cases} cases (at least {LEAST} wanted): {'all as described' if found.sound else 'NOT as described'}")
    sys.exit(0 if found.sound and not failed and found.cases >= LEAST else 1)


if __name__ == "__main__":
    main()
