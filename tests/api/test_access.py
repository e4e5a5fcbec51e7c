"""Who may call: programs of this machine, or those with a key; and what they are told."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.guard import Guard
from api.metrics import Metrics
from api.observation import Observation
from api.settings import Settings
from tests.api.conftest import OTHER_NAME, Running, running
from tests.api.test_problems import problem

KEYS = ("en-noegle-til-avisen", "en-noegle-til-ministeriet")
PAGE = "https://redaktion.eksempel.dk"
GUARDED = ("/v1/documents", "/v1/documents/x", "/v1/documents/x/text", "/metrics", "/v1/nothing", "/nothing")
OPEN = ("/healthz", "/readyz", "/openapi.json", "/docs", "/problems/unauthorized")


@pytest.fixture(scope="module")
def guarded(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server that others reach, with a key from a file and one from the environment."""
    keys = tmp_path_factory.mktemp("keys") / "keys.txt"
    keys.write_text(f"# avisen\n{KEYS[0]}  # siden 2030\n\n", "utf-8")
    arguments = ("--host", "0.0.0.0", "--api-keys", str(keys), "--allow-origin", PAGE, "--log-questions")
    with running(archive, *arguments, MINISTERSVAR_API_KEYS=KEYS[1]) as server:
        server.address = server.address.replace("0.0.0.0", "127.0.0.1")
        yield server


@pytest.mark.parametrize("path", GUARDED)
@pytest.mark.parametrize(
    "authorization",
    [None, "", "Bearer", f"Bearer {KEYS[0]}x", f"Bearer {KEYS[0][:-1]}", f"Basic {KEYS[0]}", KEYS[0]],
)
def test_without_a_key_nothing_is_told(guarded: Running, path: str, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    response = httpx.get(guarded.address + path, headers=headers, trust_env=False)
    problem(response, 401, "unauthorized")
    assert response.headers["www-authenticate"].startswith("Bearer")


def test_questions_need_a_key_too(guarded: Running) -> None:
    for path in ("ask", "search", "check"):
        problem(httpx.post(f"{guarded.address}/v1/{path}", json={}, trust_env=False), 401, "unauthorized")


@pytest.mark.parametrize("key", KEYS)
def test_each_key_opens_the_server(guarded: Running, key: str) -> None:
    with guarded.client(headers={"Authorization": f"bearer {key}"}) as client:
        assert client.get("/v1/documents").status_code == 200
        assert client.post("/v1/ask", json={"question": "Hvad mener Rigspolitiet?"}).status_code == 200


@pytest.mark.parametrize("path", OPEN)
def test_what_tells_nothing_of_the_archive_needs_no_key(guarded: Running, path: str) -> None:
    assert httpx.get(guarded.address + path, trust_env=False).status_code == 200


def test_the_openapi_document_says_that_a_key_is_needed(guarded: Running, client: httpx.Client) -> None:
    document = httpx.get(f"{guarded.address}/openapi.json", trust_env=False).json()
    assert document["components"]["securitySchemes"]["key"]["scheme"] == "bearer"
    assert document["paths"]["/v1/ask"]["post"]["security"] == [{"key": []}]
    assert "security" not in document["paths"]["/healthz"]["get"]
    assert "security" not in client.get("/openapi.json").json()["paths"]["/v1/ask"]["post"]


def test_what_is_asked_is_logged_only_where_that_was_wished(guarded: Running, server: Running) -> None:
    question = "Hvad mener Rigspolitiet om hemmelige planer?"
    for each in (guarded, server):
        with each.client(headers={"Authorization": f"Bearer {KEYS[0]}"}) as client:
            for path, body in (
                ("ask", {"question": question}),
                ("search", {"query": question}),
                ("check", {"text": question}),
            ):
                assert client.post(f"/v1/{path}", json=body, headers={"X-Request-ID": f"log-{path}"}).is_success
            assert client.get("/v1/documents", params={"case": "hemmelige planer"}).is_success
    logged = {line["request_id"]: line for line in guarded.requests()}
    assert logged["log-ask"]["questions"] == [question]
    assert (logged["log-search"]["query"], logged["log-check"]["text"]) == (question, question)
    assert {"log-ask", "log-search", "log-check"} <= {line["request_id"] for line in server.requests()}
    assert "hemmelige" not in str(server.lines)
    assert not any(key in str(guarded.lines) + str(guarded.other) for key in KEYS)


@pytest.mark.parametrize("host", ["eksempel.dk", "127.0.0.1.eksempel.dk", "169.254.169.254", "", "[::2]:8040"])
def test_a_server_of_this_machine_answers_to_no_other_name(client: httpx.Client, host: str) -> None:
    problem(client.get("/v1/documents", headers={"Host": host}), 421, "misdirected-request")
    problem(client.post("/v1/ask", json={"question": "a"}, headers={"Host": host}), 421, "misdirected-request")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1234", "127.0.0.1:8040", "[::1]:8040", f"{OTHER_NAME}:443"])
def test_a_server_of_this_machine_answers_to_its_names(client: httpx.Client, host: str) -> None:
    assert client.get("/v1/documents", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    ("settings", "host", "passes"),
    [
        (Settings(host="0.0.0.0"), "192.0.2.7:8040", True),
        (Settings(host="::"), "[2001:db8::7]:8040", True),
        (Settings(host="0.0.0.0"), socket.gethostname(), True),
        (Settings(host="0.0.0.0"), "svar.eksempel.dk", False),
        (Settings(host="0.0.0.0", hosts=("Svar.Eksempel.dk",)), "svar.eksempel.dk", True),
        (Settings(host="0.0.0.0", keys=(KEYS[0],)), "svar.eksempel.dk", True),
        (Settings(host="127.0.0.1", keys=(KEYS[0],)), "svar.eksempel.dk", False),
        (Settings(host="127.0.0.1"), "192.0.2.7", False),
    ],
)
def test_where_no_key_is_asked_for_a_name_must_be_the_servers(settings: Settings, host: str, passes: bool) -> None:
    async def status() -> int:
        async def reached(scope: Scope, receive: Receive, send: Send) -> None:
            await Response(status_code=204)(scope, receive, send)

        transport = httpx.ASGITransport(Observation(Guard(reached, settings), Metrics()))
        headers = {"Host": host, "Authorization": f"Bearer {KEYS[0]}"}
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost", headers=headers) as client:
            return (await client.get("/v1/documents")).status_code

    assert asyncio.run(status()) == (204 if passes else 421)


def test_no_page_of_another_site_may_read_answers_unless_it_is_named(guarded: Running, client: httpx.Client) -> None:
    asked = {"Origin": PAGE, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
    with guarded.client() as named:
        preflight = named.options("/v1/ask", headers=asked)
        assert preflight.status_code == 200
        assert preflight.headers["access-control-allow-origin"] == PAGE
        response = named.get("/healthz", headers={"Origin": PAGE})
        assert response.headers["access-control-allow-origin"] == PAGE
        other = named.get("/healthz", headers={"Origin": "https://andet.eksempel.dk"})
        assert "access-control-allow-origin" not in other.headers
    closed = client.get("/healthz", headers={"Origin": PAGE})
    assert "access-control-allow-origin" not in closed.headers
    assert "access-control-allow-origin" not in client.options("/v1/ask", headers=asked).headers
