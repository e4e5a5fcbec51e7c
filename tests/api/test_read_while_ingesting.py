"""Readers while another process ingests, in short; `tests.benchmarks.read_while_ingesting` does it for a minute."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.read_while_ingesting import TOPICS, read_while_ingesting


def test_no_request_fails_and_no_response_mixes_two_states_while_another_process_ingests(tmp_path: Path) -> None:
    seen = read_while_ingesting(tmp_path, editions=3, topics=TOPICS[:4], seconds=3, readers=2)
    assert seen.failed == []
    assert seen.mixed == []
    # Each kind of request was made, and more than one state was there to be mixed.
    assert set(seen.requests) == {"list", "list all", "search", "ask", "text"}
    assert len(set(seen.editions.values())) > 1
