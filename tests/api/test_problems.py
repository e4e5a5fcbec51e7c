"""Whatever is wrong with a request is told as a problem (RFC 9457): which kind, what, and where."""

from __future__ import annotations

import json
import shutil
import socket
import sqlite3
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.guard import MOST_BYTES
from api.problems import TYPES
from api.results import Problem
from tests.api.conftest import PATIENCE, Ask, Running, running

JSON = {"Content-Type": "application/json"}
LETTER = "2024-08874-3364844"
NO_COMITTEE = "there is no such field: did you mean 'committee'?"


def problem(response: httpx.Response, status: int, name: str) -> Mapping[str, Any]:
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    body: Mapping[str, Any] = response.json()
    Problem.model_validate(body)
    assert (body["type"], body["status"]) == (f"/problems/{name}", status)
    assert body["request_id"] == response.headers["x-request-id"]
    assert TYPES[name].status == status
    return body


@pytest.mark.parametrize(
    ("body", "pointer", "detail"),
    [
        ({}, "/question", "it is missing"),
        ({"question": ""}, "/question", "too few characters, at least 1"),
        ({"question": " ?! "}, "/question", "it holds no letter and no digit"),
        ({"question": "x" * 4001}, "/question", "too many characters, at most 4000"),
        ({"question": 7}, "/question", "it must be text"),
        ({"question": "a", "limit": 0}, "/limit", "it must be at least 1"),
        ({"question": "a", "limit": 51}, "/limit", "it may be at most 50"),
        ({"question": "a", "limit": "3"}, "/limit", "it must be a whole number"),
        ({"question": "a", "limit": True}, "/limit", "it must be a whole number"),
        ({"question": "a", "limt": 3}, "/limt", "there is no such field: did you mean 'limit'?"),
        ({"question": "a", "earlier": ["b"] * 21}, "/earlier", "too many entries, at most 20"),
        ({"question": "a", "earlier": "b"}, "/earlier", "it must be a list"),
        ({"question": "a", "filters": {"comittee": ["REU"]}}, "/filters/comittee", NO_COMITTEE),
        ({"question": "a", "filters": {"from": "4/9 2024"}}, "/filters/from", "it is not a date like 2024-09-04"),
        ({"question": "a", "filters": {"from": 2024}}, "/filters/from", "it is not a date like 2024-09-04"),
        ({"question": "a", "filters": {"to": "2024-02-31"}}, "/filters/to", "it is not a date like 2024-09-04"),
        ({"question": "a", "filters": {"party": "SF"}}, "/filters/party", "it must be a list"),
        ({"questions": []}, "/questions", "too few entries, at least 1"),
        ({"questions": [{"question": "a"}, {"limit": 2}]}, "/questions/1/question", "it is missing"),
        ({"questions": [{"question": "a"}], "question": "b"}, "/question", "it does not belong here"),
        ([1], "", "it must be an object"),
        (None, "", "it must be an object"),
    ],
)
def test_a_body_that_does_not_fit_is_told_where(client: httpx.Client, body: Any, pointer: str, detail: str) -> None:
    response = client.post("/v1/ask", content=json.dumps(body), headers=JSON)
    told = problem(response, 422, "invalid-request")
    assert {"location": "body", "pointer": pointer, "detail": detail} in told["errors"]


@pytest.mark.parametrize(
    ("body", "pointer", "detail"),
    [
        ({"text": "x" * 4001}, "/text", "too many characters, at most 4000"),
        ({"draft": "x" * 20_001}, "/draft", "too many characters, at most 20000"),
        ({"draft": "a", "text": "b"}, "/text", "it does not belong here"),
        ({}, "/text", "it is missing"),
    ],
)
def test_a_check_that_does_not_fit_is_told_where(client: httpx.Client, body: Any, pointer: str, detail: str) -> None:
    told = problem(client.post("/v1/check", json=body), 422, "invalid-request")
    assert told["errors"] == [{"location": "body", "pointer": pointer, "detail": detail}]


def test_words_that_are_not_allowed_are_named_with_those_that_are(client: httpx.Client) -> None:
    response = client.post("/v1/ask", json={"question": "a", "filters": {"status": ["endelig"]}})
    (error,) = problem(response, 422, "invalid-request")["errors"]
    assert error["pointer"] == "/filters/status/0"
    assert "'final'" in error["detail"]


@pytest.mark.parametrize(
    ("path", "pointer", "detail"),
    [
        ("/v1/documents?limit=0", "limit", "it must be at least 1"),
        ("/v1/documents?limit=many", "limit", "it must be a whole number"),
        ("/v1/documents?comittee=REU", "comittee", NO_COMITTEE),
        ("/v1/documents?from=2024", "from", "it is not a date like 2024-09-04"),
        (f"/v1/documents/{LETTER}/text?start=-1", "start", "it must be at least 0"),
    ],
)
def test_a_parameter_that_does_not_fit_is_named(client: httpx.Client, path: str, pointer: str, detail: str) -> None:
    told = problem(client.get(path), 422, "invalid-request")
    assert told["errors"] == [{"location": "query", "pointer": pointer, "detail": detail}]


def test_problems_are_danish_for_those_who_ask_so(client: httpx.Client) -> None:
    response = client.post("/v1/ask", json={"question": "!"}, headers={"Accept-Language": "da-DK, en;q=0.3"})
    told = problem(response, 422, "invalid-request")
    assert told["title"] == "Forespørgslen passer ikke"
    assert told["detail"] == "/question: det har hverken bogstaver eller tal"
    assert response.headers["content-language"] == "da"


@pytest.mark.parametrize("body", [b'{"question": ', b"ja", b"\xff\xfe", b'{"question": "\xe5"}'])
def test_a_body_that_is_no_json_is_a_problem_of_its_own(client: httpx.Client, body: bytes) -> None:
    problem(client.post("/v1/ask", content=body, headers=JSON), 400, "malformed-json")


@pytest.mark.parametrize("path", ["/", "/v1", "/v2/ask", "/v1/ask/", "/admin", "/docs/../../etc/passwd"])
def test_an_unknown_path_is_a_problem(client: httpx.Client, path: str) -> None:
    problem(client.get(path), 404, "no-such-endpoint")


def test_an_unknown_document_is_a_problem(client: httpx.Client) -> None:
    for path in ("/v1/documents/nobody", "/v1/documents/nobody/text", "/v1/documents/1193"):
        problem(client.get(path), 404, "no-such-document")


@pytest.mark.parametrize("cursor", ["x", "WyJkIiwxXQ", "WyJzIiwxMF0", "å", "e30"])
def test_a_cursor_of_nobodys_is_a_problem(client: httpx.Client, cursor: str) -> None:
    problem(client.get("/v1/documents", params={"cursor": cursor}), 404, "no-such-page")
    if cursor != "WyJzIiwxMF0":
        problem(client.post("/v1/search", json={"query": "a", "cursor": cursor}), 404, "no-such-page")


@pytest.mark.parametrize("bounds", [{"start": 10**7}, {"start": 5, "end": 5}, {"start": 9, "end": 3}, {"end": 0}])
def test_characters_that_are_not_there_are_a_problem(client: httpx.Client, bounds: dict[str, int]) -> None:
    told = problem(client.get(f"/v1/documents/{LETTER}/text", params=bounds), 404, "no-such-range")
    assert told["characters"] == client.get(f"/v1/documents/{LETTER}").json()["characters"]


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("GET", "/v1/ask", "POST"),
        ("PUT", "/v1/ask", "POST"),
        ("DELETE", f"/v1/documents/{LETTER}", "GET"),
        ("POST", "/v1/documents", "GET"),
        ("OPTIONS", "/v1/ask", "POST"),
        ("BREW", "/healthz", "GET"),
    ],
)
def test_another_method_is_a_problem_that_names_those_allowed(
    client: httpx.Client, method: str, path: str, allowed: str
) -> None:
    response = client.request(method, path)
    problem(response, 405, "method-not-allowed")
    assert response.headers["allow"] == allowed


@pytest.mark.parametrize("media_type", ["text/plain", "application/x-www-form-urlencoded", "application/xml", None])
@pytest.mark.parametrize("path", ["/v1/ask", "/v1/search", "/v1/check"])
def test_a_body_of_another_type_is_a_problem(client: httpx.Client, path: str, media_type: str | None) -> None:
    headers = {"Content-Type": media_type} if media_type else {}
    problem(client.post(path, content=b'{"question":"a"}', headers=headers), 415, "unsupported-media-type")


def test_a_body_over_the_limit_is_a_problem_whether_or_not_it_says_its_length(client: httpx.Client) -> None:
    body = json.dumps({"question": "a", "earlier": ["b" * MOST_BYTES]}).encode()
    problem(client.post("/v1/ask", content=body, headers=JSON), 413, "content-too-large")
    parts = (body[at : at + 65536] for at in range(0, len(body), 65536))
    problem(client.post("/v1/ask", content=parts, headers=JSON), 413, "content-too-large")
    assert client.get("/healthz").status_code == 200


def test_a_length_that_is_no_number_reaches_nothing(server: Running) -> None:
    host, port = server.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(b"POST /v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 400 ")


def test_a_caller_who_leaves_is_no_failure(server: Running, client: httpx.Client) -> None:
    host, port = server.address.removeprefix("http://").split(":")
    head = "POST /v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nX-Request-ID: left\r\n"
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(f"{head}Content-Length: 999\r\n\r\n{{".encode())
    late = time.monotonic() + PATIENCE
    while not (found := [each for each in server.requests() if each["request_id"] == "left"]):
        assert time.monotonic() < late
        assert client.get("/healthz").status_code == 200
    assert found[0]["status"] == 499
    assert not any(line["level"] == "error" and line.get("request_id") == "left" for line in server.lines)


def test_text_that_is_no_unicode_is_a_problem(client: httpx.Client) -> None:
    response = client.post("/v1/ask", content=b'{"question": "\\ud800 a"}', headers=JSON)
    told = problem(response, 422, "invalid-request")
    assert told["errors"][0]["pointer"] == "/question"


def test_odd_questions_are_answered_or_refused_and_never_fail(ask: Ask) -> None:
    odd = ("\x00a", "a" * 4000, "🦆 æ̈", "'; DROP TABLE documents; --", "{}[]a\\", "١٢٣", "NULL", "AND OR NOT a")
    for question in odd:
        assert ask(question).status_code == 200, question


def test_every_type_of_problem_says_what_it_means(client: httpx.Client) -> None:
    for kind in TYPES.values():
        told = client.get(kind.uri).json()
        assert (told["status"], told["meaning"]) == (kind.status, kind.meaning)
    problem(client.get("/problems/none"), 404, "no-such-endpoint")


def altered(folder: Path, statement: str) -> None:
    connection = sqlite3.connect(folder / "archive.sqlite3", isolation_level=None)
    connection.execute(statement)
    connection.close()


def test_an_archive_that_went_bad_is_told_without_its_place(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(archive, folder)
    with running(folder) as server, server.client() as client:
        assert client.get("/readyz").status_code == 200
        altered(folder, "UPDATE meta SET value = 'another/model' WHERE key = 'model'")
        for path, body in (("ask", {"question": "vejret"}), ("search", {"query": "a"})):
            told = problem(client.post(f"/v1/{path}", json=body), 409, "model-differs")
            assert str(tmp_path) not in json.dumps(told)
        problem(client.get("/readyz"), 409, "model-differs")
        assert client.get(f"/v1/documents/{LETTER}").status_code == 200
        altered(folder, "DROP TABLE meta")
        response = client.post("/v1/ask", json={"question": "vejret"})
        told = problem(response, 503, "archive-unavailable")
        assert int(response.headers["retry-after"]) > 0
        assert str(tmp_path) not in json.dumps(told)
        problem(client.get("/readyz"), 503, "archive-unavailable")
        assert client.get("/healthz").status_code == 200
    assert any(str(folder) in line.get("problem", "") for line in server.lines)
