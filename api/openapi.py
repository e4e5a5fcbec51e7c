"""The OpenAPI document: what FastAPI writes of the endpoints, completed."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock
from typing import Any

from fastapi import FastAPI

from api.examples import example
from api.results import Problem
from api.settings import Settings

_COMPLETING = Lock()


def openapi_document(app: FastAPI, settings: Settings) -> dict[str, Any]:
    """OpenAPI 3.1. Takes a while: not to be called on the event loop."""
    with _COMPLETING:
        if app.openapi_schema is not None:
            return app.openapi_schema
        document = app.openapi()
        for operation in _operations(document):
            for response in operation["responses"].values():
                _show_null(response)
            for parameter in operation.get("parameters", ()):
                _leave_out_null(parameter["schema"])
        _add_problem(document["components"]["schemas"])
        if settings.keys:
            _ask_for_a_key(document)
        return document


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for operations in document["paths"].values():
        yield from operations.values()


def _show_null(response: dict[str, Any]) -> None:
    """FastAPI leaves out what is null in examples."""
    for content in response.get("content", {}).values():
        for name, shown in content.get("examples", {}).items():
            shown["value"] = example(name) or shown["value"]


def _leave_out_null(schema: dict[str, Any]) -> None:
    """A parameter is there or not; null is for JSON."""
    if "anyOf" in schema:
        (kept,) = (choice for choice in schema.pop("anyOf") if choice != {"type": "null"})
        schema.update(kept)


def _add_problem(schemas: dict[str, Any]) -> None:
    described = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(described.pop("$defs", {}))
    schemas["Problem"] = described
    for replaced in ("HTTPValidationError", "ValidationError"):
        schemas.pop(replaced, None)


def _ask_for_a_key(document: dict[str, Any]) -> None:
    document["components"]["securitySchemes"] = {
        "key": {"type": "http", "scheme": "bearer", "description": "One of the server's API keys."}
    }
    for path, operations in document["paths"].items():
        if path.startswith("/v1/") or path == "/metrics":
            for operation in operations.values():
                operation["security"] = [{"key": []}]
