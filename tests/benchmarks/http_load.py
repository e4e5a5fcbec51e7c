"""Load over HTTP on the loopback, by wrk: questions a second and their latency, against a route that only embeds.

    python -m tests.benchmarks.http_load [SECONDS]

The server and the bare route (`tests.benchmarks.bare_route`: FastAPI and the same encoder, no search, no answer) are
asked the same questions by turns, warm, at 1, 8 and 64 connections. Who is refused (503) comes again after the second
that Retry-After asks for; latencies are those of what is answered. Then comes an overload without any pause, of at
least ten times what the server can answer, and the time until a single caller is answered as before. wrk is a program
of its own (https://github.com/wg/wrk, a package of most distributions).
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from qa.assistant import Assistant
from tests.api.conftest import PATIENCE, environment, running

SCRIPT = Path(__file__).with_name("http_load.lua")
CONNECTIONS = (1, 8, 64)
OVERLOAD = 128
"""Connections that ask without a pause."""
SECONDS = 10
WARM = 3
QUESTIONS = (
    "Er der behov for et rejsehold mod menneskehandel?",
    "Hvor ofte mødes politikredsenes nøglepersoner?",
    "Hvad svarede Rigspolitiet i spørgsmål 1193?",
    "Hvilken rolle har Center mod Menneskehandel?",
    "Hvad er formålet med den nordiske arbejdsgruppe?",
    "Hvem efterforsker sager om organiseret menneskehandel?",
    "Hvad koster en ny motorvej over Kattegat?",
    "Hvordan samarbejder politiet med udenlandske myndigheder?",
    "Hvilke møder blev holdt i marts 2023?",
    "Hvad mener ministeren om vindmøller til havs?",
    "Hvilke myndigheder er med i den fælles myndighedsgruppe?",
)


@dataclass(frozen=True, slots=True)
class Load:
    """`milliseconds` are those of each answer; `other` are responses that are neither 200, 429 nor 503; `broken` are
    connections that failed."""

    seconds: float
    answered: int
    refused: int
    other: int
    broken: int
    milliseconds: tuple[float, ...]

    @property
    def rate(self) -> float:
        return self.answered / self.seconds

    def percentile(self, share: int) -> float:
        if len(self.milliseconds) < 2:
            return float("nan")
        return statistics.quantiles(self.milliseconds, n=100)[share - 1]


def load(address: str, questions: Path, connections: int, seconds: int, back_off: int) -> Load:
    """By wrk, a thread a connection. `back_off` are milliseconds after a refusal."""
    done = subprocess.run(
        [
            *("wrk", "-t", str(connections), "-c", str(connections), "-d", f"{seconds}s", "--timeout", "60s"),
            *("-s", str(SCRIPT), f"{address}/v1/ask"),
        ],
        env=os.environ | {"QUESTIONS": str(questions), "BACK_OFF": str(back_off)},
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout.partition("RESULT ")[2])
    return Load(milliseconds=tuple(found.pop("ms")), **found)


@contextmanager
def bare(archive: Path) -> Iterator[str]:
    command = [sys.executable, "-m", "tests.benchmarks.bare_route", str(archive)]
    with subprocess.Popen(command, env=environment(archive), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def recovery(address: str, usual: float) -> float:
    """Seconds after an overload until a caller is answered in at most twice the usual time (s), a tenth at least."""
    began = time.perf_counter()
    with httpx.Client(base_url=address, timeout=PATIENCE, trust_env=False) as client:
        while time.perf_counter() - began < PATIENCE:
            asked = time.perf_counter()
            response = client.post("/v1/ask", json={"question": QUESTIONS[0]})
            if response.status_code == 200 and time.perf_counter() - asked <= max(2 * usual, 0.1):
                return time.perf_counter() - began
    return float("inf")


def shown(label: str, connections: int, found: Load) -> str:
    return (
        f"{label:<12} {connections:>4} {found.rate:>9.1f} {found.percentile(50):>8.0f} {found.percentile(99):>8.0f} "
        f"{found.refused:>8} {found.other + found.broken:>7}"
    )


def main() -> None:
    if not shutil.which("wrk"):
        sys.exit("wrk is not installed")
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else SECONDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        questions = folder / "questions"
        questions.write_text("".join(json.dumps({"question": each}) + "\n" for each in QUESTIONS), "utf-8")
        archive = folder / "archive"
        Assistant.open(archive).close()
        with running(archive) as server, bare(archive) as route:
            print(f"load average {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores, {seconds} s each, warm")
            print(f"{'':<12} {'conn':>4} {'answers/s':>9} {'p50 ms':>8} {'p99 ms':>8} {'refused':>8} {'errors':>7}")
            errors, capacity, usual = 0, 0.0, 0.0
            for connections in CONNECTIONS:
                rates = []
                for label, address in (("ministersvar", server.address), ("bare route", route)):
                    load(address, questions, connections, WARM, 1000)
                    found = load(address, questions, connections, seconds, 1000)
                    errors += found.other + found.broken
                    rates.append(found.rate)
                    print(shown(label, connections, found), flush=True)
                    if label == "ministersvar":
                        capacity = max(capacity, found.rate)
                        usual = usual or found.percentile(50) / 1000
                print(f"{'':<12} the bare route answers {rates[1] / rates[0]:.1f} times as many", flush=True)
            found = load(server.address, questions, OVERLOAD, seconds, 0)
            back = recovery(server.address, usual)
            offered = (found.answered + found.refused) / found.seconds
            errors += found.other + found.broken
            print(shown("overload", OVERLOAD, found))
            print(f"offered {offered:.0f} a second, {offered / capacity:.0f} times the {capacity:.1f} it can answer")
            print(f"answered as before {back:.2f} s after the overload; errors but 429/503 in all: {errors}")
            print(f"load average {os.getloadavg()[0]:.1f}")
    sys.exit(1 if errors or offered < 10 * capacity else 0)


if __name__ == "__main__":
    main()
