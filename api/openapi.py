"""The OpenAPI document: what FastAPI writes of the endpoints, completed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from fastapi import FastAPI

from api.results import Problem
from api.settings import Settings


def openapi_document(app: FastAPI, settings: Settings) -> dict[str, Any]:
    """OpenAPI 3.1. Takes a while: not to be called on the event loop."""
    document = app.openapi()
    schemas = document["components"]["schemas"]
    described = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(described.pop("$defs", {}))
    schemas["Problem"] = described
    for replaced in ("HTTPValidationError", "ValidationError"):
        schemas.pop(replaced, None)
    for operation in _operations(document):
        for parameter in operation.get("parameters", ()):
            _leave_out_null(parameter["schema"])
    if settings.keys:
        document["components"]["securitySchemes"] = {
            "key": {"type": "http", "scheme": "bearer", "description": "One of the server's API keys."}
        }
        for path, operations in document["paths"].items():
            if path.startswith("/v1/") or path == "/metrics":
                for operation in operations.values():
                    operation["security"] = [{"key": []}]
    return document


def _operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for operations in document["paths"].values():
        yield from operations.values()


def _leave_out_null(schema: dict[str, Any]) -> None:
    """A parameter is there or not; null is for JSON."""
    if "anyOf" in schema:
        (kept,) = (choice for choice in schema.pop("anyOf") if choice != {"type": "null"})
        schema.update(kept)
