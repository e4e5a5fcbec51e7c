"""What the tools of the Model Context Protocol take, beside the bodies of the HTTP endpoints that they share."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from api.requests import BodyFilters, Name, QuestionText


class SearchArguments(BaseModel):
    """Words or a question."""

    model_config = ConfigDict(extra="forbid", strict=True)

    query: QuestionText = Field(description="Words or a question, in Danish.", examples=["nordisk arbejdsgruppe"])
    filters: BodyFilters = Field(BodyFilters(), description="What the passages are held to.")
    limit: int = Field(10, ge=1, le=50, description="Passages at most.", examples=[10])


class DocumentArguments(BaseModel):
    """Which document."""

    model_config = ConfigDict(extra="forbid", strict=True)

    reference: Name = Field(
        description="The `id` of a citation; else a case number, a question number or a file name.",
        examples=["2024-08874-3364844"],
    )
    first_part: int = Field(0, ge=0, description="Where to go on in a long document: the `next_part` of before.")


def without_nulls(arguments: dict[str, Any]) -> dict[str, Any]:
    """Models write null for what they leave out."""
    return {
        name: without_nulls(value) if isinstance(value, dict) else value
        for name, value in arguments.items()
        if value is not None
    }
