"""More than the server can answer: what is accepted is answered, the rest is told at once when to come again."""

from __future__ import annotations

import asyncio
from collections import Counter

import httpx

from tests.api.conftest import PATIENCE, Running
from tests.api.test_problems import problem

CALLERS = 30
"""Batches at once: many more than wait and are worked on."""
QUESTIONS = [{"question": f"Hvad mener Rigspolitiet om et rejsehold, nummer {at}?"} for at in range(10)]


def test_an_overload_gives_answers_and_refusals_and_passes(server: Running) -> None:
    async def flood() -> list[httpx.Response]:
        limits = httpx.Limits(max_connections=CALLERS)
        options = {"base_url": server.address, "timeout": PATIENCE, "trust_env": False}
        async with httpx.AsyncClient(limits=limits, **options) as client:  # type: ignore[arg-type]
            calls = (client.post("/v1/ask", json={"questions": QUESTIONS}) for _ in range(CALLERS))
            return await asyncio.gather(*calls)

    responses = asyncio.run(flood())
    statuses = Counter(response.status_code for response in responses)
    assert set(statuses) == {200, 503}
    for response in responses:
        if response.status_code == 503:
            problem(response, 503, "overloaded")
            assert int(response.headers["retry-after"]) >= 1
        else:
            assert len(response.json()["answers"]) == len(QUESTIONS)
    with server.client() as client:
        assert client.post("/v1/ask", json={"questions": QUESTIONS}).status_code == 200
        told = [line for line in client.get("/metrics").text.splitlines() if line.startswith("ministersvar_refused_t")]
    assert told == [f'ministersvar_refused_total{{queue="batches"}} {statuses[503]}.0']
