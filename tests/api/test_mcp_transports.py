"""`ministersvar mcp` as a process: the official client over standard input and output, and over HTTP."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from click.testing import CliRunner
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from mcp.client.streamable_http import streamable_http_client
from mcp_types import CallToolResult

from tests.api.conftest import COMMAND, PATIENCE, Running, environment, running
from tui.command_line import CommandLine

QUESTION = "Hvor ofte mødes politikredsenes nøglepersoner?"
KEY = "en-noegle-til-proeven"
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "prøve", "version": "1"}},
}
HEADERS = {"Authorization": f"Bearer {KEY}", "Accept": "application/json, text/event-stream"}


async def asked(client: Client) -> CallToolResult:
    """Whose result the client compares with the output schema."""
    assert [tool.name for tool in (await client.list_tools()).tools] == ["ask", "search", "check", "get_document"]
    return await client.call_tool("ask", {"question": QUESTION})


def assert_cited(result: CallToolResult) -> None:
    assert not result.is_error
    answer: Any = result.structured_content
    assert answer["answered"]
    assert answer["excerpts"][0]["citation"]["case_number"] == "2024-08874"


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_client_asks_over_standard_input_and_output(archive: Path, tmp_path: Path, mode: str) -> None:
    messages = tmp_path / "messages"

    async def over_stdio() -> CallToolResult:
        command, *arguments = [*COMMAND, "mcp"]
        server = StdioServerParameters(command=command, args=arguments, env=environment(archive, **cache()))
        with messages.open("w") as errors:
            async with Client(stdio_client(server, errors), mode=mode) as client:
                return await asked(client)

    assert_cited(anyio.run(over_stdio))
    assert messages.read_text() == ""


def cache() -> dict[str, str]:
    return {"MINISTERSVAR_CACHE": os.environ["MINISTERSVAR_CACHE"]}


def started(archive: Path, *arguments: str, **environ: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, "mcp", *arguments],
        env=environment(archive, **cache(), **environ),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def greeted(process: subprocess.Popen[bytes]) -> bytes:
    """The first line of its standard output, after it was greeted."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(INITIALIZE).encode() + b"\n")
    process.stdin.flush()
    return process.stdout.readline()


def test_nothing_but_the_protocol_reaches_standard_output(tmp_path: Path) -> None:
    # The archive is filled first, and what that has to say goes to standard error.
    process = started(tmp_path / "new archive")
    line = greeted(process)
    out, err = process.communicate(timeout=PATIENCE)
    assert json.loads(line)["result"]["serverInfo"]["name"] == "ministersvar"
    assert out == b""
    assert "The archive is empty" in err.decode()
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX here")
def test_ctrl_c_ends_it_while_its_client_is_connected(archive: Path) -> None:
    process = started(archive)
    try:
        greeted(process)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == -signal.SIGINT
        assert process.stderr is not None
        assert process.stderr.read() == b""
    finally:
        process.kill()
        process.communicate()


def test_a_client_that_is_gone_is_no_mishap(archive: Path) -> None:
    process = started(archive)
    greeted(process)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdout.close()
    process.stdin.write(json.dumps({"jsonrpc": "2.0", "id": 2, "method": "ping"}).encode() + b"\n")
    process.stdin.close()
    assert process.wait(PATIENCE) == 0
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()


def test_what_the_user_can_mend_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("ingen mappe")
    process = started(tmp_path / "fil", "--language", "da")
    out, err = process.communicate(b"", timeout=PATIENCE)
    assert (process.returncode, out) == (2, b"")
    assert err.decode().startswith("ministersvar: arkivmappen ")
    assert err.count(b"\n") == 1


@pytest.fixture(scope="module")
def over_http(archive: Path) -> Iterator[Running]:
    with running(archive, "--http", verb="mcp", MINISTERSVAR_API_KEY=KEY, **cache()) as server:
        yield server


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_client_asks_over_http(over_http: Running, mode: str) -> None:
    async def over() -> CallToolResult:
        async with (
            httpx2.AsyncClient(headers=HEADERS, timeout=PATIENCE, trust_env=False) as http,
            Client(streamable_http_client(over_http.address, http_client=http), mode=mode) as client,
        ):
            return await asked(client)

    assert over_http.address.endswith("/mcp")
    assert_cited(anyio.run(over))


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Authorization": "Bearer en-anden-noegle-end-den"}, 401),
        ({"Host": "evil.example"}, 421),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "http://localhost:3000"}, 200),
        ({"Content-Type": "text/plain"}, 400),
    ],
)
def test_only_who_may_call_is_answered(over_http: Running, headers: dict[str, str], status: int) -> None:
    with over_http.client(headers=HEADERS) as client:
        response = client.post(over_http.address, json=INITIALIZE, headers=headers)
        assert response.status_code == status
        assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_requests_that_are_none_are_refused_and_break_nothing(over_http: Running) -> None:
    with over_http.client(headers=HEADERS) as client:
        assert (
            client.post(over_http.address, content=b"{", headers={"Content-Type": "application/json"}).status_code
            == 400
        )
        assert client.post(over_http.address, json={**INITIALIZE, "x": "y" * (1 << 20)}).status_code == 413
        assert client.get(over_http.address).status_code == 405
        assert client.delete(over_http.address).status_code == 405
        assert client.get(over_http.address + "/other").status_code == 404
        assert client.post(over_http.address, json=INITIALIZE).status_code == 200


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--port", "8041"], "--port goes with --http."),
        (["--http", "--host", "0.0.0.0"], "give API keys"),
        (["--http", "--port", "x"], "x is not a port"),
        (["letters"], "letters"),
    ],
)
def test_wrong_use_is_one_line(arguments: list[str], said: str) -> None:
    result = CliRunner().invoke(CommandLine(), ["mcp", *arguments], env={"LANG": "en", "MINISTERSVAR_API_KEY": ""})
    assert result.exit_code == 2
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
