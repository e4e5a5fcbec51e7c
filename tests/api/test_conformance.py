"""The server against its own OpenAPI document; `tests.benchmarks.api_conformance` does the same with far more cases."""

from __future__ import annotations

from tests.api.conftest import Running
from tests.benchmarks.api_conformance import conformance


def test_examples_made_up_requests_and_chains_of_them_are_answered_as_described(server: Running) -> None:
    found = conformance(server.address, examples=3, seed=1, phases=("examples", "fuzzing", "stateful"))
    assert found.sound, found.said[-4000:]
    assert found.cases >= 40
    assert [line for line in server.requests() if line["status"] >= 500] == []
