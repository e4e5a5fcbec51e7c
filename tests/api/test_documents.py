"""Documents over HTTP: listed page by page, read whole, and verified character by character."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from api import results
from api.mcp_document import found_document
from qa.assistant import Assistant
from qa.interface import Document, document_record
from tests.api.conftest import Ask, running

LETTERS = Path(__file__).parents[2] / "corpus" / "documents"
LETTER = "2024-08874-3364844"


@pytest.fixture(scope="module")
def letter(archive: Path) -> Document:
    with Assistant.open(archive) as assistant:
        found = assistant.document(LETTER)
    assert found is not None
    return found


def without_gaps(text: str, citation: dict[str, Any]) -> str:
    """What a caller does to verify: gaps out, white space apart."""
    start = citation["start"]
    gaps = [range(gap["start"] - start, gap["end"] - start) for gap in citation["gaps"]]
    return "".join(c for at, c in enumerate(text) if not c.isspace() and not any(at in gap for gap in gaps))


@pytest.mark.parametrize(
    "question",
    ["Er der behov for et rejsehold mod menneskehandel?", "Hvad er formålet med den nordiske arbejdsgruppe?"],
)
def test_every_citation_can_be_verified_by_its_caller(ask: Ask, client: httpx.Client, question: str) -> None:
    excerpts = ask(question).json()["excerpts"]
    assert excerpts
    for excerpt in excerpts:
        citation = excerpt["citation"]
        text = client.get(
            f"/v1/documents/{citation['id']}/text", params={"start": citation["start"], "end": citation["end"]}
        )
        assert without_gaps(text.text, citation) == "".join(excerpt["text"].split())


def test_a_document_is_its_interchange_record_with_label_and_references(client: httpx.Client, letter: Document) -> None:
    response = client.get(f"/v1/documents/{LETTER}")
    results.DocumentRecord.model_validate(response.json())
    assert response.json().items() >= document_record(letter).items()
    assert response.json()["label"] == letter.label
    assert response.json()["characters"] == len(letter.source)
    assert response.json()["mentioned_by"] == ["2024-08879-3364860"]


def test_the_text_is_the_source_as_it_is_stored(client: httpx.Client, letter: Document) -> None:
    response = client.get(f"/v1/documents/{LETTER}/text")
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    assert response.content.decode() == letter.source
    assert response.content == (LETTERS / "2024-08874.txt").read_bytes()
    assert response.headers["text-range"] == f"characters 0-{len(letter.source)}/{len(letter.source)}"


@pytest.mark.parametrize(("start", "end"), [(0, 1), (100, 200), (0, 10**9), (7000, None), (None, 5)])
def test_offsets_count_characters(client: httpx.Client, letter: Document, start: int | None, end: int | None) -> None:
    given = {name: value for name, value in (("start", start), ("end", end)) if value is not None}
    response = client.get(f"/v1/documents/{LETTER}/text", params=given)
    assert response.content.decode() == letter.source[start:end]


def test_documents_come_page_by_page_each_once(client: httpx.Client) -> None:
    whole = client.get("/v1/documents").json()
    results.DocumentList.model_validate(whole)
    assert (whole["total"], whole["next"], len(whole["documents"])) == (2, None, 2)
    first = client.get("/v1/documents", params={"limit": 1}).json()
    second = client.get("/v1/documents", params={"limit": 1, "cursor": first["next"]}).json()
    assert first["documents"] + second["documents"] == whole["documents"]
    assert second["next"] is None


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({"question": "1193"}, 1),
        ({"question": ["1193", "1198"]}, 2),
        ({"committee": "REU", "party": "SF"}, 2),
        ({"stated_by": "Center mod Menneskehandel"}, 1),
        ({"case": "2024-08874"}, 1),
        ({"from": "2024-09-04", "to": "2024-09-04"}, 2),
        ({"from": "2024-09-05"}, 0),
        ({"status": "superseded"}, 0),
    ],
)
def test_lists_are_held_to_the_filters(client: httpx.Client, parameters: dict[str, Any], found: int) -> None:
    listed = client.get("/v1/documents", params=parameters).json()
    assert (listed["total"], len(listed["documents"])) == (found, found)


@pytest.mark.parametrize("path", ["/v1/documents", f"/v1/documents/{LETTER}", f"/v1/documents/{LETTER}/text?start=9"])
def test_what_the_caller_has_is_not_sent_again(client: httpx.Client, path: str) -> None:
    first = client.get(path)
    tag = first.headers["etag"]
    for known in (tag, f'"other", {tag}', tag.removeprefix("W/"), "*"):
        again = client.get(path, headers={"If-None-Match": known})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert client.get(path, headers={"If-None-Match": '"other"'}).content == first.content


def test_ids_with_any_characters_are_ids(client: httpx.Client) -> None:
    for identifier in ("a/b", "å ø%æ", "a/text/b", "..%2f", "?#"):
        response = client.get(f"/v1/documents/{quote(identifier, safe='')}")
        assert response.status_code == 404
        assert response.json()["type"] == "/problems/no-such-document"


def test_long_responses_are_compressed_for_those_who_take_it(client: httpx.Client, letter: Document) -> None:
    path = f"/v1/documents/{LETTER}/text"
    with client.stream("GET", path, headers={"Accept-Encoding": "br, gzip"}) as response:
        raw = b"".join(response.iter_raw())
    assert response.headers["content-encoding"] == "gzip"
    assert len(raw) < len(letter.source) / 2
    assert gzip.decompress(raw).decode() == letter.source
    for refused in ("identity", "gzip;q=0", "br"):
        with client.stream("GET", path, headers={"Accept-Encoding": refused}) as response:
            assert "content-encoding" not in response.headers
            assert b"".join(response.iter_raw()).decode() == letter.source


def test_head_is_answered_without_a_body(client: httpx.Client) -> None:
    response = client.head(f"/v1/documents/{LETTER}")
    assert (response.status_code, response.content) == (200, b"")
    assert int(response.headers["content-length"]) > 1000


def test_an_id_that_has_become_several_versions_names_them(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    shutil.copytree(archive, folder)
    shipped = LETTERS / "2024-08874.txt"
    (tmp_path / "again.txt").write_text(shipped.read_text("utf-8") + "\nSide 1 af 1\n", "utf-8")
    with Assistant.open(folder) as assistant:
        assistant.ingest([tmp_path / "again.txt"])
        ids = assistant.versions(LETTER)
        found, text = found_document(assistant, LETTER, 0)
    assert len(ids) == 2
    assert sorted(each["id"] for each in found["candidates"]) == ids
    assert all(f"id {each}:" in text for each in ids)
    named = ", ".join(ids)
    with running(folder) as server, server.client() as client:
        for path in (f"/v1/documents/{LETTER}", f"/v1/documents/{LETTER}/text"):
            english, danish = (
                client.get(path, headers={"Accept-Language": language}).json() for language in ("en", "da")
            )
            assert english["type"] == danish["type"] == "/problems/no-such-document"
            assert english["detail"] == f"the archive holds '{LETTER}' in 2 versions: ask for one of {named}"
            assert danish["detail"] == f"arkivet indeholder »{LETTER}« i 2 udgaver: bed om én af {named}"
        assert all(client.get(f"/v1/documents/{each}").status_code == 200 for each in ids)
