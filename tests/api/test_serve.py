"""The command that starts the server: what it refuses, in one line, and how it stops."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.api.conftest import COMMAND, PATIENCE, environment, running

KEY = "en-noegle-der-er-lang-nok"


def refused(archive: Path, *arguments: str, **environ: str) -> str:
    """What is said of arguments that the server does not start with."""
    done = subprocess.run(
        [*COMMAND, "serve", *arguments],
        env=environment(archive, **environ),
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
        text=True,
        encoding="utf-8",
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("ministersvar: ")
    assert done.stderr.count("\n") == 1
    assert KEY not in done.stderr
    return done.stderr.removeprefix("ministersvar: ")


def test_a_port_that_is_taken_is_told_in_both_languages(archive: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        english = refused(archive, "--port", port)
        danish = refused(archive, "--port", port, "--language", "da")
    assert english == f"port {port} is taken by another program: choose another with --port\n"
    assert danish == f"port {port} er optaget af et andet program: vælg en anden med --port\n"


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1"])
def test_others_are_let_in_with_a_key_only(archive: Path, host: str) -> None:
    said = refused(archive, "--host", host)
    assert said.startswith(f"at {host} other machines reach the server: give API keys")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--port", "65536"], "--port: 65536 is not a port (0-65535)."),
        (["--port", "http"], "--port: http is not a port (0-65535)."),
        (["--workers", "0"], "--workers: 0 is not a whole number from 1 up."),
        (["--allow-origin", "eksempel.dk"], "--allow-origin: eksempel.dk is not a site."),
        (["--allow-origin", "https://eksempel.dk/side"], "--allow-origin: https://eksempel.dk/side is not a site."),
        (["--host", ""], "--host: the value is empty."),
        (["--host", "192.0.2.1"], "the server cannot listen at 192.0.2.1"),
    ],
)
def test_wrong_use_is_one_line(archive: Path, arguments: list[str], said: str) -> None:
    assert refused(archive, *arguments, "--without-keys").startswith(said)


def test_keys_that_are_none_are_told_without_showing_them(archive: Path, tmp_path: Path) -> None:
    file = tmp_path / "keys.txt"
    assert refused(archive, "--api-keys", str(file)).startswith(f"the keys cannot be read from {file}: No such file")
    file.write_text("# none yet\n\n", "utf-8")
    assert refused(archive, "--api-keys", str(file)) == f"there is no key in {file}\n"
    file.write_text(f"{KEY}\nkort\n", "utf-8")
    assert refused(archive, "--api-keys", str(file)).startswith(f"{file}, line 2: a key has at least 16 ")
    file.write_text(f"{KEY} {KEY}\n", "utf-8")
    assert refused(archive, "--api-keys", str(file)).startswith(f"{file}, line 1: ")
    assert refused(archive, MINISTERSVAR_API_KEY="kort").startswith("MINISTERSVAR_API_KEY: a key has ")
    assert refused(archive, "--without-keys", MINISTERSVAR_API_KEY=KEY).startswith("API keys were given")


def test_an_archive_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    (tmp_path / "archive.sqlite3").write_text("this is no database", "utf-8")
    assert "archive.sqlite3 is damaged or is not an archive" in refused(tmp_path, "--port", "0")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX here")
def test_a_signal_stops_the_server_once_what_is_under_way_is_done(archive: Path) -> None:
    with running(archive) as server, server.client() as client:
        assert client.get("/healthz").status_code == 200
        assert server.stop(signal.SIGTERM) == 0
        assert server.other == []
    with running(archive) as server:
        assert server.stop(signal.SIGINT) == 130
        assert server.other == ["ministersvar: interrupted.\n"]


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX here")
def test_several_processes_serve_one_port_and_count_together(archive: Path) -> None:
    with running(archive, "--workers", "2") as server:
        asked = 12
        for _ in range(asked):
            # A connection each: which process takes it is chance.
            with server.client() as client:
                assert client.get("/v1/documents").json()["total"] == 2
        with server.client() as client:
            lines = client.get("/metrics").text.splitlines()
        assert f'ministersvar_requests_total{{endpoint="/v1/documents",method="GET",status="200"}} {asked}.0' in lines
        assert "ministersvar_processes 2.0" in lines
        assert server.stop(signal.SIGTERM) == 0
        assert server.other == []
