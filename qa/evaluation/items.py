"""An evaluation set: a folder with `items.jsonl`, and `documents.jsonl` unless it is asked of the shipped letters."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.document import Document
from corpus.errors import MinistersvarError, reason_in_danish
from corpus.records import document_record, read_record, read_records
from index.report import Refusal


@dataclass(frozen=True, slots=True)
class Item:
    """A question. `gold` holds the sentences that answer, none where the archive holds no answer."""

    id: str
    question: str
    kind: str
    gold: tuple[str, ...]
    document: str | None
    case_number: str | None
    stated_by: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class EvaluationSet:
    """`documents` as they are; `stripped`, the same without what was asked: neither the question nor its asker's turns.

    Both are empty where the set is asked of the shipped letters. `refused` says which records could not be read.
    """

    directory: Path
    items: tuple[Item, ...]
    documents: tuple[Document, ...]
    stripped: tuple[Document, ...]
    refused: tuple[Refusal, ...]


def read_set(directory: Path) -> EvaluationSet:
    """Raises `MinistersvarError` for a set that cannot be read, and for an item whose document it does not hold."""
    items = read_items(directory)
    path = directory / "documents.jsonl"
    if not path.exists():
        return EvaluationSet(directory, tuple(items), (), (), ())
    refused: list[Refusal] = []
    documents = tuple(read_records(path, on_error=lambda error: refused.append(Refusal.of(path, error))))
    identifiers = {document.id for document in documents}
    if len(identifiers) < len(documents):
        raise MinistersvarError(f"{path}: an id stands twice", f"{path}: samme id står to gange")
    for item in items:
        if item.document is not None and item.document not in identifiers:
            raise MinistersvarError(
                f"the item {item.id} names the document {item.document}, which {path} does not hold",
                f"punktet {item.id} nævner dokumentet {item.document}, som ikke findes i {path}",
            )
    return EvaluationSet(directory, tuple(items), documents, tuple(map(_without_questions, documents)), tuple(refused))


def _without_questions(document: Document) -> Document:
    record = document_record(document)
    turns = [turn for turn in record["answer"] if turn["role"] != "asker"]
    return read_record({**record, "question": None, "answer": turns}, document.source_name)


def read_items(directory: Path) -> list[Item]:
    """Raises `MinistersvarError`, which names the line, for what is no item."""
    path = directory / "items.jsonl"
    try:
        # Not `splitlines`: a text may hold other characters that end a line for it.
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise MinistersvarError(
            f"{path} cannot be read ({error.strerror}): name a folder with items.jsonl",
            f"{path} kan ikke læses ({reason_in_danish(error)}): angiv en mappe med items.jsonl",
        ) from error
    items = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            items.append(_item(json.loads(line)))
        except (ValueError, KeyError, TypeError) as error:
            raise MinistersvarError(
                f"{path}, line {number}: not an item with id and question",
                f"{path}, linje {number}: ikke et punkt med id og question",
            ) from error
    if len({item.id for item in items}) < len(items):
        raise MinistersvarError(f"{path}: an id stands twice", f"{path}: samme id står to gange")
    return items


def _item(data: Any) -> Item:
    return Item(
        id=data["id"],
        question=data["question"],
        kind=data.get("kind", ""),
        gold=tuple(data.get("gold") or ()),
        document=data.get("doc_id"),
        case_number=data.get("case_number"),
        stated_by=tuple(data["stated_by"]) if data.get("stated_by") else None,
    )
