"""Training material: speeches with questions, from folders of debates and from an archive, some of them held out.

A folder holds `debate-turns.jsonl`, the turns of meetings in their order (id, meeting, date, speaker, minister, text),
and may hold `qa-items.jsonl`: questions to turns (doc_id, question) with the sentences that answer (gold).
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from corpus.document import Document
from corpus.errors import MinistersvarError, reason_in_danish
from corpus.records import read_record
from corpus.sentences import sentences
from index.encoder import PassageText
from index.passages import passages
from index.training_examples import Question, Speech
from qa.measures import token_f1

TURNS = "debate-turns.jsonl"
ITEMS = "qa-items.jsonl"
MOST_REPLIES = 5200
"""Of a folder's replies of which no sentences are known, and of an archive's documents: what some hours allow."""
MOST_PASSAGES = 6
"""Of a document that answers as a whole, from its beginning: so that a batch holds more than one document."""
MOST_HELD_OUT = 200
"""Turns and documents whose sentences are known, and as many others: enough to measure, and measured in minutes."""

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sourced:
    """A speech with the id of its turn or document, and of the turn that the passage beside it (`near`) is from."""

    source: str
    speech: Speech
    near: str | None = None


@dataclass(frozen=True, slots=True)
class Material:
    """What is trained on, and what is held out of it."""

    speeches: tuple[Speech, ...]
    held_out: tuple[Speech, ...]


def hold_out(sourced: Sequence[Sourced], share: float, seed: int) -> Material:
    """Holds out a share of the turns and documents, drawn by the seed: no passage of theirs is among the others."""
    rng = random.Random(seed)  # noqa: S311
    known = dict.fromkeys(each.source for each in sourced if any(q.gold for q in each.speech.questions))
    others = dict.fromkeys(each.source for each in sourced if each.source not in known)
    held = {
        source
        for group in (list(known), list(others))
        for source in rng.sample(group, min(MOST_HELD_OUT, -int(-share * len(group) // 1)))
    }
    return Material(
        tuple(
            replace(each.speech, near=()) if each.near in held else each.speech
            for each in sourced
            if each.source not in held
        ),
        tuple(each.speech for each in sourced if each.source in held),
    )


def read_turns(folder: Path) -> list[Record]:
    """Raises `MinistersvarError`, which names the line, for what is no turn."""
    texts = dict.fromkeys(("id", "meeting", "date", "speaker", "text"), str)
    return _read(folder / TURNS, {**texts, "minister": bool})


def read_items(path: Path) -> list[Record]:
    """Raises `MinistersvarError`, which names the line, for what is no question to a turn."""
    return _read(path, {"doc_id": str, "question": str, "gold": list})


def read_dates(folder: Path) -> set[str]:
    """The dates of an evaluation set's documents, ISO. Raises `MinistersvarError`."""
    return {record["date"] for record in _read(folder / "documents.jsonl", {"date": str})}


def _read(path: Path, fields: dict[str, type]) -> list[Record]:
    try:
        # Not `splitlines`: a text may hold other characters that end a line for it.
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise MinistersvarError(
            f"{path} cannot be read: {error.strerror or error}", f"{path} kan ikke læses: {reason_in_danish(error)}"
        ) from error
    records = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            wrong = [name for name, kind in fields.items() if not isinstance(record[name], kind)]
        except (ValueError, KeyError, TypeError) as error:
            raise _bad_line(path, number, fields) from error
        if wrong:
            raise _bad_line(path, number, fields)
        records.append(record)
    return records


def _bad_line(path: Path, number: int, fields: Iterable[str]) -> MinistersvarError:
    names = ", ".join(fields)
    return MinistersvarError(
        f"{path}, line {number}: not an object with {names}", f"{path}, linje {number}: ikke et objekt med {names}"
    )


def document_speeches(documents: Iterable[Document]) -> Iterator[Sourced]:
    """Of each document that holds its question, what was answered; of the first `MOST_REPLIES` of them."""
    given = 0
    for document in documents:
        cut = [passage.text for passage in passages(document)][:MOST_PASSAGES]
        if document.question and cut:
            yield Sourced(document.id, Speech(tuple(cut), (Question(document.question),)))
            given += 1
        if given == MOST_REPLIES:
            return


def debate_speeches(turns: Sequence[Record], items: Sequence[Record], seed: int) -> list[Sourced]:
    """Turns with questions to their sentences, and openings of replies with the question of the turn before them."""
    by_id = {turn["id"]: turn for turn in turns}
    around = _speech_around(turns)
    rng = random.Random(seed)  # noqa: S311
    asked: dict[str, list[Record]] = {}
    for item in items:
        if item["doc_id"] in by_id:
            asked.setdefault(item["doc_id"], []).append(item)
    found = []
    for identifier, own_items in asked.items():
        own = [passage.text for passage in passages(_turn_document(by_id[identifier]))]
        questions = [question for item in own_items if (question := _located(item, own))]
        others = [(turn["id"], p.text) for turn in around.get(identifier, ()) for p in passages(_turn_document(turn))]
        if questions:
            source, near = rng.choice(others) if others else (None, None)
            speech = Speech(tuple(own), tuple(questions), (near,) if near else ())
            found.append(Sourced(identifier, _trimmed(speech), source))
    replies = [
        (reply["minister"], Sourced(reply["id"], Speech((opening,), (Question(put),))))
        for before, reply in pairwise(turns)
        if before["meeting"] == reply["meeting"] and before["speaker"] != reply["speaker"]
        if (put := _asked_at_the_end(before)) and (opening := _first_passage(reply))
    ]
    rng.shuffle(replies)
    # Ministers' replies first: they are what an archive holds.
    replies.sort(key=lambda reply: not reply[0])
    return found + [sourced for _, sourced in replies[:MOST_REPLIES]]


def _turn_document(turn: Record) -> Document:
    """A turn as a document of its own, to be cut into passages as an archive cuts it."""
    return read_record(
        {
            "id": turn["id"],
            "kind": "question_time",
            "date": turn["date"],
            "answer": [{"speaker": turn["speaker"], "role": "minister", "text": turn["text"]}],
        },
        turn["id"],
    )


def _located(item: Record, own: Sequence[PassageText]) -> Question | None:
    """The question with the first passage that holds a sentence of its gold."""
    for number, passage in enumerate(own):
        gold = tuple(
            at
            for at, (start, end) in enumerate(passage.sentences)
            if any(token_f1(passage.text[start:end], each) >= 0.6 for each in item["gold"])
        )
        if gold:
            return Question(item["question"], number, gold)
    return None


def _trimmed(speech: Speech) -> Speech:
    """A long speech without the passages that no question is about, but for the first two of them."""
    asked = {question.passage for question in speech.questions if question.passage is not None}
    kept = sorted(asked | set([at for at in range(len(speech.passages)) if at not in asked][:2]))
    moved = tuple(Question(q.text, kept.index(q.passage), q.gold) for q in speech.questions if q.passage is not None)
    return Speech(tuple(speech.passages[at] for at in kept), moved, speech.near)


def _speech_around(turns: Sequence[Record]) -> dict[str, list[Record]]:
    """For each turn of a minister, the minister's nearest others in the same meeting: one subject."""
    around = {}
    for at, turn in enumerate(turns):
        if turn["minister"]:
            around[turn["id"]] = [
                other
                for other in turns[max(0, at - 4) : at + 5]
                if other["speaker"] == turn["speaker"] and other["meeting"] == turn["meeting"] and other is not turn
            ]
    return around


def _asked_at_the_end(turn: Record) -> str | None:
    """The last sentences of a turn, up to 60 words, if a question is among them."""
    text = turn["text"]
    start, words = len(text), 0
    for begin, end in reversed(sentences(text)):
        words += len(text[begin:end].split())
        if words > 60 and start < len(text):
            break
        start = begin
    question: str = text[start:]
    return question if "?" in question and len(question.split()) >= 6 else None


def _first_passage(turn: Record) -> PassageText | None:
    found = passages(_turn_document(turn))
    return found[0].text if found and len(found[0].text.text.split()) >= 30 else None
