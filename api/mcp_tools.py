"""The tools of the Model Context Protocol: what each says of itself, takes and returns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from mcp_types import Tool as DescribedTool
from mcp_types import ToolAnnotations
from pydantic import BaseModel

from api.lanes import Lane
from api.mcp_arguments import DocumentArguments, SearchArguments, without_nulls
from api.mcp_document import found_document
from api.mcp_results import FoundDocument, Passages
from api.mcp_text import answer_text, check_text, search_text
from api.requests import CheckBody, Question
from api.results import Answer, Check
from api.service import Service
from qa.assistant import Assistant
from qa.results import to_json

VERBATIM = (
    "Everything returned is verbatim text of the source, nothing is generated; `stated_by` is the chain from who spoke "
    "to the ministry that signed. Do not present a member's question (role \"asker\") as a minister's statement."
)
Result = tuple[dict[str, Any], str]
"""What a tool returns: the object of its output schema, and the same as readable text."""


@dataclass(frozen=True, slots=True)
class Tool:
    """`run` takes an object of the model `arguments` and gives one of the model `result`, as JSON, and as text."""

    name: str
    title: str
    description: str
    arguments: type[BaseModel]
    result: type[BaseModel]
    run: Callable[[Assistant, Any], Result]
    lane: Callable[[Service], Lane] = lambda service: service.answers

    def described(self) -> DescribedTool:
        return DescribedTool(
            name=self.name,
            title=self.title,
            description=f"{self.description} {VERBATIM}",
            input_schema=self.arguments.model_json_schema(),
            output_schema=self.result.model_json_schema(mode="serialization"),
            annotations=ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False),
        )

    def read(self, arguments: dict[str, Any]) -> BaseModel:
        """Raises `pydantic.ValidationError` for what does not fit."""
        return self.arguments.model_validate(without_nulls(arguments))


def _ask(assistant: Assistant, call: Question) -> Result:
    answer = assistant.ask(call.question, call.filters.filters(), call.limit, call.earlier)
    return to_json(answer), answer_text(answer)


def _search(assistant: Assistant, call: SearchArguments) -> Result:
    search = assistant.search(call.query, call.filters.filters(), call.limit)
    return to_json(search), search_text(search)


def _check(assistant: Assistant, call: CheckBody) -> Result:
    check = assistant.check(call.text, call.filters.filters(), call.limit)
    return to_json(check), check_text(check)


def _get_document(assistant: Assistant, call: DocumentArguments) -> Result:
    return found_document(assistant, call.reference, call.first_part)


TOOLS = {
    tool.name: tool
    for tool in (
        Tool(
            "ask",
            "Ask what ministers have answered",
            "Answers a question from what Danish ministers have already answered to Folketinget: one to three excerpts "
            "with who stated them, the case number and a confidence. It is silent where the archive holds no answer: "
            "`answered` is then false, and `nearest` holds passages that do NOT answer the question.",
            Question,
            Answer,
            _ask,
        ),
        Tool(
            "search",
            "Search ministers' answers",
            "Finds whole passages of ministers' answers that are near to words or a question, nearest first: those "
            "there are, whether or not they answer anything. To have a question answered, use `ask`.",
            SearchArguments,
            Passages,
            _search,
        ),
        Tool(
            "check",
            "Check a quotation or a claim",
            'Says whether a text has been said in a minister\'s answer: "quoted" (word for word), "misquoted" (nearly; '
            'with the differences), "stated" (in other words, or differently: mind the differences), "asked" (only by '
            'a member, in a question: not a minister\'s statement) or "not_found". Use it before a quotation goes out.',
            CheckBody,
            Check,
            _check,
        ),
        Tool(
            "get_document",
            "Read one answer in full",
            "One answer as a document: its head, the question and each speaker's part in the order of the source, with "
            "offsets into the stored source text, and what it refers to. Where a reference fits several documents, "
            "`candidates` lists them instead.",
            DocumentArguments,
            FoundDocument,
            _get_document,
            lambda service: service.documents,
        ),
    )
}
