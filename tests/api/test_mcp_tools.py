"""The tools as a client of the official SDK sees them, over its in-memory transport, on the shipped letters."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal
from mcp import Client, MCPError
from mcp_types import CallToolResult, TextContent

from api.mcp_server import FAILED, mcp_server
from api.mcp_text import MEMBERS_WORDS, NO_ANSWER, UNCERTAIN_BELOW
from api.metrics import Metrics
from api.service import Service
from api.settings import Settings
from qa.assistant import Assistant

LETTERS = Path(__file__).parents[2] / "corpus" / "documents"
QUESTION = "Er der behov for et rejsehold mod menneskehandel?"


class Connection:
    """A client whose calls are ordinary functions. It knows the output schemas, and checks each result against its
    tool's."""

    def __init__(self, portal: BlockingPortal, client: Client) -> None:
        self.portal = portal
        self.client = client
        self.tools = portal.call(client.list_tools).tools

    def call(self, tool: str, **arguments: Any) -> CallToolResult:
        result: CallToolResult = self.portal.call(self.client.call_tool, tool, arguments)
        return result


@asynccontextmanager
async def served(archive: Path) -> AsyncIterator[Client]:
    async with Client(mcp_server(Service.open(Settings(archive=archive), Metrics()))) as client:
        yield client


@contextmanager
def connected(archive: Path) -> Iterator[Connection]:
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(served(archive)) as client:
        yield Connection(portal, client)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped letters; and invented answers: two to questions of one number, and one of several parts."""
    parts = [f"Punkt {number} i opgørelsen beskriver prøveordningens år {2031 + number}." for number in range(6)]
    records = tmp_path_factory.mktemp("records") / "records.jsonl"
    records.write_text(
        "\n".join(
            json.dumps({"id": name, "question_number": number, "kind": "bill", "answer": [{"text": t} for t in texts]})
            for name, number, texts in (("L1-17", "17", parts[:1]), ("L2-17", "17", parts[1:2]), ("L3-18", "18", parts))
        )
    )
    folder = tmp_path_factory.mktemp("archive")
    with Assistant.open(folder) as opened:
        opened.ingest([records])
    return folder


@pytest.fixture(scope="module")
def server(archive: Path) -> Iterator[Connection]:
    with connected(archive) as connection:
        yield connection


def text_of(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


def structured(result: CallToolResult) -> dict[str, Any]:
    assert not result.is_error, text_of(result)
    found = result.structured_content
    assert isinstance(found, dict)
    return found


def assert_verbatim(excerpt: dict[str, Any]) -> None:
    citation = excerpt["citation"]
    source = (LETTERS / citation["source"]).read_text("utf-8")
    kept = [
        source[at]
        for at in range(citation["start"], citation["end"])
        if not any(start <= at < end for start, end in map(_span, citation["gaps"])) and not source[at].isspace()
    ]
    assert "".join(kept) == "".join(excerpt["text"].split())


def _span(gap: dict[str, Any]) -> tuple[int, int]:
    return gap["start"], gap["end"]


def test_the_tools_say_what_they_return_and_write_nothing(server: Connection) -> None:
    tools = {tool.name: tool for tool in server.tools}
    assert list(tools) == ["ask", "search", "check", "get_document"]
    for tool in tools.values():
        assert tool.annotations is not None
        assert tool.annotations.read_only_hint
        assert not tool.annotations.open_world_hint
        assert tool.output_schema is not None
        assert "verbatim" in (tool.description or "")
        assert "stated_by" in (tool.description or "")
        assert "as a minister's statement" in (tool.description or "")
        for schema in (tool.input_schema, tool.output_schema):
            assert [name for name, field in schema["properties"].items() if "description" not in field] == []
    assert "silent" in (tools["ask"].description or "")
    assert "never a minister's statement" in (server.client.instructions or "")


def test_an_answer_is_verbatim_and_carries_its_citation(server: Connection) -> None:
    result = server.call("ask", question=QUESTION)
    answer = structured(result)
    assert answer["answered"]
    first = answer["excerpts"][0]
    assert_verbatim(first)
    assert first["citation"]["case_number"] == "2024-08874"
    text = text_of(result)
    assert f'"{first["text"]}"' in text
    assert ("UNCERTAIN" in text) == (answer["confidence"] < UNCERTAIN_BELOW)
    assert "stated by Rigspolitiet, as quoted by Justitsministeriet" in text
    assert "case no. 2024-08874" in text
    citation = first["citation"]
    assert f"document {citation['id']}, characters {citation['start']}-{citation['end']}" in text


def test_without_an_answer_it_says_so_first_and_calls_the_rest_what_it_is(server: Connection) -> None:
    result = server.call("ask", question="Hvad koster en ny motorvej over Kattegat?")
    answer = structured(result)
    assert not answer["answered"]
    assert answer["excerpts"] == []
    assert text_of(result).startswith(NO_ANSWER[:30])
    assert answer["nearest"] == [] or "do NOT answer" in text_of(result)


def test_a_follow_up_is_understood_from_the_questions_before(server: Connection) -> None:
    before = "Hvilke møder blev holdt for nøglepersonerne i april 2024?"
    result = server.call("ask", question="Og i marts 2023?", earlier=[before])
    assert structured(result)["interpreted_as"]
    assert text_of(result).startswith("Understood as: ")


def test_passages_are_found_and_called_passages(server: Connection) -> None:
    result = server.call("search", query="menneskehandel", limit=2)
    search = structured(result)
    assert len(search["hits"]) == 2
    for hit in search["hits"]:
        assert_verbatim(hit)
    assert "not answers" in text_of(result)


def test_a_filter_holds_the_search(server: Connection) -> None:
    assert structured(server.call("search", query="menneskehandel", filters={"case": ["2024-08879"]}))["hits"]
    for filters in ({"ministry": ["Kulturministeriet"]}, {"from": "2025-01-01"}, {"kind": ["samraad"]}):
        result = server.call("search", query="menneskehandel", filters=filters)
        assert structured(result)["hits"] == []
        assert text_of(result) == "NO PASSAGES match."


def test_a_misquotation_comes_with_its_differences(server: Connection) -> None:
    claimed = "finder Rigspolitiet aktuelt anledning til en ændring af organiseringen på området"
    result = server.call("check", text=claimed)
    check = structured(result)
    assert check["verdict"] == "misquoted"
    assert {"said": "ikke", "claimed": "", "kind": "negation"} in check["matches"][0]["differences"]
    assert 'difference (negation): said "ikke", claimed nothing' in text_of(result)


def test_a_members_words_are_never_given_as_a_ministers(server: Connection) -> None:
    words = "det er meget personligt båret, og indsatsen afhænger af, om medarbejdere interesserer sig for området"
    result = server.call("check", text=words)
    assert structured(result)["verdict"] == "asked"
    text = text_of(result)
    assert "No minister stated them" in text
    assert f"asked by Karina Lorentzen Dehnhardt: {MEMBERS_WORDS}" in text
    document = structured(server.call("get_document", reference="2024-08874"))
    asked = [part for part in document["parts"] if "personligt båret" in part["text"]]
    assert [part["role"] for part in asked] == ["asker"]


def test_a_document_is_read_with_its_speakers_in_the_order_of_the_source(server: Connection) -> None:
    for reference in ("2024-08874", "1193"):
        result = server.call("get_document", reference=reference)
        found = structured(result)
        assert found["total"] == 1
        assert found["citation"]["question_number"] == "1193"
        assert found["next_part"] is None
        assert [part["start"] for part in found["parts"]] == sorted(part["start"] for part in found["parts"])
        assert ["Rigspolitiet", "Justitsministeriet"] in [part["stated_by"] for part in found["parts"]]
        assert all(part["text"] in text_of(result) for part in found["parts"])


def test_an_unknown_document_is_said_to_be_unknown(server: Connection) -> None:
    result = server.call("get_document", reference="9999-1")
    found = structured(result)
    assert (found["total"], found["citation"], found["parts"]) == (0, None, [])
    assert text_of(result).startswith("NO DOCUMENT")


def test_a_reference_that_fits_several_lists_them(server: Connection) -> None:
    result = server.call("get_document", reference="17")
    found = structured(result)
    assert sorted(each["id"] for each in found["candidates"]) == ["L1-17", "L2-17"]
    assert (found["total"], found["citation"], found["parts"]) == (2, None, [])
    assert "id L2-17" in text_of(result)


def test_a_long_document_goes_on_where_it_stopped(server: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("api.mcp_document.MOST_CHARACTERS", 150)
    starts: list[str] = []
    first_part: int | None = 0
    while first_part is not None:
        result = server.call("get_document", reference="L3-18", first_part=first_part)
        found = structured(result)
        assert 0 < sum(len(part["text"]) for part in found["parts"]) <= 150
        starts += [part["text"][:8] for part in found["parts"]]
        assert found["next_part"] != first_part
        first_part = found["next_part"]
        assert ("ask again with first_part" in text_of(result)) == (first_part is not None)
    assert starts == [f"Punkt {number} " for number in range(6)]


@pytest.mark.parametrize(
    ("tool", "arguments", "problem"),
    [
        ("ask", {"question": QUESTION, "filters": {"comittee": ["REU"]}}, "filters/comittee: there is no such field"),
        ("ask", {}, "question: it is missing"),
        ("ask", {"question": " ? "}, "question: it holds no letter"),
        ("ask", {"question": "x" * 5000}, "question: "),
        ("ask", {"question": QUESTION, "limit": 0}, "limit: "),
        ("ask", {"question": QUESTION, "filters": {"from": "i går"}}, "filters/from: it is not a date"),
        ("search", {"query": "x", "filters": {"kind": ["brev"]}}, "filters/kind/0: it must be one of"),
        ("check", {"text": "..."}, "text: it holds no letter"),
        ("get_document", {"reference": "  "}, "reference: "),
    ],
)
def test_what_cannot_be_asked_is_one_line(
    server: Connection, tool: str, arguments: dict[str, Any], problem: str
) -> None:
    result = server.call(tool, **arguments)
    assert result.is_error
    assert text_of(result).startswith(problem)
    assert "\n" not in text_of(result)


def test_null_is_what_is_left_out(server: Connection) -> None:
    nulls = {"filters": {"from": None, "committee": None}, "limit": None, "earlier": None}
    assert structured(server.call("ask", question=QUESTION, **nulls))["answered"]


def test_an_unknown_tool_is_an_error_of_the_protocol(server: Connection) -> None:
    with pytest.raises(MCPError, match="there is no tool 'answer'"):
        server.call("answer", question=QUESTION)


def test_no_client_is_told_of_the_machine(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(archive, folder)
    with connected(folder) as broken:
        with closing(sqlite3.connect(folder / "archive.sqlite3")) as database:
            database.execute("DROP TABLE sources")
            database.commit()
        result = broken.call("get_document", reference="1193")
    assert result.is_error
    assert text_of(result) == FAILED


def test_too_many_calls_at_once_are_told_to_come_again(server: Connection) -> None:
    calls = [server.portal.start_task_soon(server.client.call_tool, "ask", {"question": QUESTION}) for _ in range(60)]
    outcomes = [call.result() for call in calls]
    busy = [result for result in outcomes if result.is_error]
    assert busy
    assert all("try again" in text_of(result) for result in busy)
    assert len(outcomes) - len(busy) >= 8
