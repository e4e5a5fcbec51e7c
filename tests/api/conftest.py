"""A real server in a process of its own, on a free port, with an archive of the shipped letters."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

COMMAND = [sys.executable, "-m", "tui.command_line"]
OTHER_NAME = "svar.eksempel.dk"
"""By which the server for all tests is called as well."""
PATIENCE = 120.0
"""Seconds: longer than the slowest machine takes."""


@dataclass
class Running:
    """A server process; `lines` are those of its log so far."""

    process: subprocess.Popen[bytes]
    address: str = ""
    lines: list[dict[str, Any]] = field(default_factory=list)
    other: list[str] = field(default_factory=list)
    reader: threading.Thread | None = None

    def client(self, **options: Any) -> httpx.Client:
        return httpx.Client(base_url=self.address, timeout=PATIENCE, trust_env=False, **options)

    def stop(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        status = self.process.wait(PATIENCE)
        if self.reader:
            self.reader.join(PATIENCE)
        return status

    def requests(self) -> list[dict[str, Any]]:
        return [line for line in self.lines if line["event"] == "request"]


def environment(archive: Path, **more: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "XDG_CACHE_HOME", "PYTHONPATH") if name in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "MINISTERSVAR_ARCHIVE": str(archive), **more}


@contextmanager
def running(archive: Path, *arguments: str, verb: str = "serve", **environ: str) -> Iterator[Running]:
    """A server that answers; it is stopped at the end where it still runs."""
    process = subprocess.Popen(
        [*COMMAND, verb, "--port", "0", *arguments],
        env=environment(archive, **environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    server = Running(process)
    ready = threading.Event()

    def read() -> None:
        assert process.stderr is not None
        for line in process.stderr:
            try:
                entry = json.loads(line)
            except ValueError:
                server.other.append(line.decode())
                continue
            server.lines.append(entry)
            if entry["event"] == "ready":
                server.address = entry["address"]
                ready.set()
        ready.set()

    server.reader = threading.Thread(target=read)
    server.reader.start()
    try:
        assert ready.wait(PATIENCE)
        assert server.address, server.other or server.lines
        yield server
    finally:
        if process.poll() is None:
            server.stop()
        server.reader.join(PATIENCE)
        assert process.stderr is not None
        process.stderr.close()


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real archive that holds the shipped letters."""
    from qa.assistant import Assistant

    folder = tmp_path_factory.mktemp("archive")
    Assistant.open(folder).close()
    return folder


@pytest.fixture(scope="session")
def server(archive: Path) -> Iterator[Running]:
    """One for all tests that only ask."""
    with running(archive, "--allow-host", OTHER_NAME) as server:
        yield server


@pytest.fixture(scope="session")
def client(server: Running) -> Iterator[httpx.Client]:
    with server.client() as client:
        yield client


Ask = Callable[..., httpx.Response]


@pytest.fixture(scope="session")
def ask(client: httpx.Client) -> Ask:
    def ask(question: str | Sequence[str], **more: Any) -> httpx.Response:
        if isinstance(question, str):
            return client.post("/v1/ask", json={"question": question, **more})
        return client.post("/v1/ask", json={"questions": [{"question": each, **more} for each in question]})

    return ask
