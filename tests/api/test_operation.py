"""What those who run a server see of it: readiness, metrics, logs, headers and documentation."""

from __future__ import annotations

import re
import time
from datetime import datetime
from importlib.util import find_spec

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from api import results
from tests.api.conftest import PATIENCE, Ask, Running


def sample(client: httpx.Client, name: str, **labels: str) -> float:
    families = text_string_to_metric_families(client.get("/metrics").text)
    found = [
        each.value
        for family in families
        for each in family.samples
        if each.name == name and labels.items() <= each.labels.items()
    ]
    return sum(found)


def test_a_server_that_answers_is_healthy_and_ready(client: httpx.Client) -> None:
    assert results.Health.model_validate(client.get("/healthz").json()).status == "ok"
    ready = results.Readiness.model_validate(client.get("/readyz").json())
    assert (ready.documents, ready.revision) == (2, int(client.get("/v1/documents").headers["archive-revision"]))
    assert ready.passages > 2


def test_metrics_count_what_was_asked(client: httpx.Client, ask: Ask) -> None:
    def counts() -> list[float]:
        return [
            sample(client, "ministersvar_requests_total", endpoint="/v1/ask", status="200", method="POST"),
            sample(client, "ministersvar_requests_total", endpoint="/v1/ask", status="422"),
            sample(client, "ministersvar_request_seconds_count", endpoint="/v1/ask"),
            sample(client, "ministersvar_questions_total", answered="true"),
            sample(client, "ministersvar_questions_total", answered="false"),
            sample(client, "ministersvar_work_seconds_count", queue="answers"),
            sample(client, "ministersvar_work_seconds_count", queue="batches"),
        ]

    before = counts()
    ask("Hvor ofte mødes politikredsenes nøglepersoner?")
    ask(["Hvor ofte mødes politikredsenes nøglepersoner?", "Hvad koster en månedsbillet til bussen?"])
    ask("")
    assert [after - first for after, first in zip(counts(), before, strict=True)] == [2, 1, 3, 2, 1, 1, 1]


def test_metrics_tell_the_size_of_the_archive(client: httpx.Client) -> None:
    assert sample(client, "ministersvar_archive", what="documents") == 2
    assert sample(client, "ministersvar_archive", what="passages") == client.get("/readyz").json()["passages"]
    assert sample(client, "ministersvar_processes") == 1


def test_metrics_do_not_grow_with_what_callers_make_up(client: httpx.Client) -> None:
    client.get("/v1/documents/made-up-1")
    client.get("/made-up-2")
    client.request("MADEUP", "/made-up-3")
    assert "made-up" not in client.get("/metrics").text.lower()
    assert "MADEUP" not in client.get("/metrics").text


def test_every_request_is_a_line_of_the_log_under_its_id(server: Running, client: httpx.Client) -> None:
    given = client.get("/v1/documents/nobody", headers={"X-Request-ID": "case-17.a_b"})
    made = client.get("/healthz")
    refused = client.get("/healthz", headers={"X-Request-ID": 'a" {}'})
    assert given.headers["x-request-id"] == "case-17.a_b"
    assert re.fullmatch("[0-9a-f]{32}", made.headers["x-request-id"])
    assert re.fullmatch("[0-9a-f]{32}", refused.headers["x-request-id"])
    # Lines are written before the response has ended: they come through the pipe soon.
    client.get("/metrics", headers={"X-Request-ID": "last"})
    wanted = {made.headers["x-request-id"], "case-17.a_b"}
    late = time.monotonic() + PATIENCE
    while wanted - {line["request_id"] for line in server.requests()} and time.monotonic() < late:
        client.get("/healthz")
    line = next(each for each in server.requests() if each["request_id"] == "case-17.a_b")
    assert (line["method"], line["path"], line["status"]) == ("GET", "/v1/documents/nobody", 404)
    assert line["ms"] > 0
    assert datetime.fromisoformat(line["time"]).tzinfo is not None
    assert server.other == []


@pytest.mark.parametrize("path", ["/v1/documents", "/healthz", "/nothing", "/metrics", "/docs"])
def test_every_response_has_safe_headers(client: httpx.Client, path: str) -> None:
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["content-security-policy"].startswith("default-src 'none'")
    assert "server" not in headers


def test_answers_are_kept_by_no_cache(client: httpx.Client, ask: Ask) -> None:
    assert ask("a").headers["cache-control"] == "no-store"
    assert client.get("/v1/documents").headers["cache-control"] == "private, no-cache"


def test_the_documentation_needs_no_network(client: httpx.Client) -> None:
    page = client.get("/docs")
    assert page.headers["content-type"].startswith("text/html")
    assert not re.search(r"""(src|href)=["'](https?:)?//""", page.text)
    assert "validatorUrl: null" in client.get("/docs/start.js").text
    linked = re.findall(r"""(?:src|href)="([^"]+)""", page.text)
    assert "openapi.json" in linked
    if find_spec("fastapi_offline") is None:
        pytest.skip("fastapi-offline, which ships the files of Swagger UI, is not installed")
    for path in linked:
        assert client.get(f"/{path}").status_code == 200, path
