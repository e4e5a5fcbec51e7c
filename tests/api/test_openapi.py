"""The OpenAPI document is complete, and its examples are what the server says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from pydantic import BaseModel, TypeAdapter

from api import requests, results
from api.examples import example
from api.problems import TYPES
from tests.api.record_examples import REQUESTS, recorded

BODIES: dict[str, Any] = {"ask": requests.AskBody, "search": requests.SearchBody, "check": requests.CheckForm}


@pytest.fixture(scope="module")
def document(client: httpx.Client) -> dict[str, Any]:
    written: dict[str, Any] = client.get("/openapi.json").json()
    return written


def operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, methods in document["paths"].items():
        for operation in methods.values():
            yield path, operation


def assert_alike(shown: Any, said: Any, where: str) -> None:
    """But for what differs from machine to machine: the time taken, and the last places of 8-bit arithmetic."""
    if isinstance(shown, dict):
        assert list(shown) == list(said), where
        for name, value in shown.items():
            assert_alike(value, said[name], f"{where}.{name}")
    elif isinstance(shown, list):
        assert len(shown) == len(said), where
        for at, value in enumerate(shown):
            assert_alike(value, said[at], f"{where}[{at}]")
    elif isinstance(shown, float):
        assert where.endswith("took_ms") or shown == pytest.approx(said, abs=0.05), where
    else:
        assert shown == said, where


def test_the_examples_are_what_the_server_says_of_the_shipped_letters(client: httpx.Client) -> None:
    """Where answers were changed on purpose: python -m tests.api.record_examples"""
    for name, said in recorded(client).items():
        assert_alike(example(name), said, name)


@pytest.mark.parametrize("name", REQUESTS)
def test_example_requests_fit(name: str) -> None:
    assert TypeAdapter(BODIES[name.partition("_")[0]]).validate_python(example(f"{name}_request"))


def test_the_contracts_endpoints_are_there(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.1.")
    assert {path for path, _ in operations(document)} == {
        "/v1/ask",
        "/v1/search",
        "/v1/check",
        "/v1/documents",
        "/v1/documents/{id}",
        "/v1/documents/{id}/text",
        "/healthz",
        "/readyz",
        "/metrics",
        "/problems/{name}",
    }


def test_every_field_is_described_and_has_an_example(document: dict[str, Any]) -> None:
    for name, schema in document["components"]["schemas"].items():
        assert schema.get("description"), name
        for field, told in schema["properties"].items():
            assert told.get("description"), f"{name}.{field}"
            # What is made of other objects has their examples.
            assert "examples" in told or "$ref" in str(told), f"{name}.{field}"


def test_every_parameter_is_described_and_has_an_example(document: dict[str, Any]) -> None:
    for path, operation in operations(document):
        for parameter in operation.get("parameters", []):
            assert parameter.get("description"), f"{path} {parameter['name']}"
            # A cursor is made by the server alone.
            assert "examples" in parameter["schema"] or parameter["name"] == "cursor", f"{path} {parameter['name']}"


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    def references(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if "$ref" in value:
                yield value["$ref"]
            for each in value.values():
                yield from references(each)
        elif isinstance(value, list):
            for each in value:
                yield from references(each)

    known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
    assert set(references(document)) <= known


def test_every_operation_says_what_can_go_wrong(document: dict[str, Any]) -> None:
    for path, operation in operations(document):
        told = {int(status): response for status, response in operation["responses"].items()}
        assert {200, 421, 500} <= set(told), path
        if path.startswith("/v1/"):
            assert {401, 422, 503} <= set(told), path
        if "requestBody" in operation:
            assert {400, 408, 409, 413, 415} <= set(told), path
            assert operation["requestBody"]["content"]["application/json"]["examples"]
        for status in set(told) - {200, 304}:
            examples = told[status]["content"]["application/problem+json"]["examples"]
            assert all(TYPES[name].status == status for name in examples), path


def test_examples_of_responses_are_of_their_models(document: dict[str, Any]) -> None:
    models: dict[str, type[BaseModel]] = {
        "ask_response": results.Answer,
        "ask_silent_response": results.Answer,
        "ask_several_response": results.Answers,
        "search_response": results.Search,
        "check_response": results.Check,
        "check_not_found_response": results.Check,
        "check_draft_response": results.DraftCheck,
        "documents_response": results.DocumentList,
        "document_response": results.DocumentRecord,
    }
    shown = set()
    for _, operation in operations(document):
        for content in operation["responses"]["200"].get("content", {}).values():
            for name, given in content.get("examples", {}).items():
                shown.add(name)
                if name in models:
                    models[name].model_validate(given["value"])
    assert shown == {*models, "text_response"}
