"""What the tools of the Model Context Protocol give, beside the objects of the contract in `api.results`."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from api.results import Citation, Excerpt, Reference
from qa.interface import Role


class Passages(BaseModel):
    """Passages, nearest first."""

    model_config = ConfigDict(extra="forbid")

    query: Annotated[str, Field(description="As it was put.")]
    hits: Annotated[list[Excerpt], Field(description="Whole passages; they need not answer anything.")]
    total: Annotated[int, Field(description="Passages that the filters hold to.")]
    took_ms: Annotated[float, Field(description="Time that it took, in ms, without waiting.")]


class Part(BaseModel):
    """What one chain of speakers said, in one go."""

    model_config = ConfigDict(extra="forbid")

    text: Annotated[str, Field(description="Verbatim, white space, page breaks and line-end hyphens apart.")]
    stated_by: Annotated[list[str], Field(description="From who spoke to the ministry that signed.")]
    role: Annotated[Role, Field(description="\"asker\" is a member's question: never a minister's statement.")]
    start: Annotated[int, Field(description="Offset into the stored source text, in characters.")]
    end: Annotated[int, Field(description="Offset of the first character after it.")]
    uncertain: Annotated[bool, Field(description="Whether the source leaves open who spoke.")]


class FoundDocument(BaseModel):
    """The document that a reference means, or the several that it may mean, or nothing."""

    model_config = ConfigDict(extra="forbid")

    reference: Annotated[str, Field(description="As it was asked for.")]
    citation: Annotated[Citation | None, Field(description="Of the whole document; null where not one was found.")]
    parts: Annotated[list[Part], Field(description="The question and the answer, in the order of the source.")]
    next_part: Annotated[int | None, Field(description="`first_part` of the call that goes on; null at the end.")]
    references: Annotated[list[Reference], Field(description="Other answers that it refers to.")]
    candidates: Annotated[list[Citation], Field(description="Where several fit: the newest; ask again by id.")]
    total: Annotated[int, Field(description="Documents that the reference fits.")]
