"""Trains the adapters that the project ships: `python -m tests.benchmarks.train_adapters TRAIN UNSEEN OUT`.

TRAIN holds `debate-turns.jsonl` and `qa-items.jsonl`; the meetings of the question-time set UNSEEN (by date) are left
out, so that its figures mean something. OUT is the file of adapters to write.
"""

from __future__ import annotations

import json
import random
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch

from corpus.document import Document
from corpus.records import read_record
from corpus.sentences import sentences
from index.encoder import PassageText
from index.passages import passages
from index.training import Pair, TrainableEncoder, train
from qa.measures import token_f1

SEED = 20260101
EPOCHS = 3
PAIRS = 840


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def turn_document(turn: dict[str, Any]) -> Document:
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


def material(train_folder: Path, unseen: Path) -> tuple[list[Pair], list[Pair]]:
    """Questions with known sentences, and question turns with the replies that followed."""
    taken = {document["date"] for document in read_lines(unseen / "documents.jsonl")}
    turns = [turn for turn in read_lines(train_folder / "debate-turns.jsonl") if turn["date"] not in taken]
    by_id = {turn["id"]: turn for turn in turns}
    neighbours = speech_around(turns)
    rng = random.Random(SEED)
    items = []
    for item in read_lines(train_folder / "qa-items.jsonl"):
        if item["doc_id"] not in by_id:
            continue
        others = [passage.text for turn in neighbours[item["doc_id"]] for passage in passages(turn_document(turn))]
        for passage in passages(turn_document(by_id[item["doc_id"]])):
            gold = tuple(
                number
                for number, (start, end) in enumerate(passage.text.sentences)
                if any(token_f1(passage.text.text[start:end], each) >= 0.6 for each in item["gold"])
            )
            if gold:
                unlike = [other for other in others if other.text != passage.text.text]
                near = rng.choice(unlike) if unlike else None
                items.append(Pair(item["question"], passage.text, gold, near))
                break
    replies = [
        Pair(question, opening)
        for asked, reply in pairwise(turns)
        if reply["minister"] and not asked["minister"] and asked["meeting"] == reply["meeting"]
        if (question := asked_at_the_end(asked)) and (opening := first_passage(reply))
    ]
    random.Random(SEED).shuffle(replies)
    return items, replies[:PAIRS]


def speech_around(turns: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """For each turn of a minister, that turn and the minister's nearest ones in the same meeting: one subject."""
    around = {}
    for at, turn in enumerate(turns):
        if turn["minister"]:
            near = turns[max(0, at - 4) : at + 5]
            around[turn["id"]] = [
                other for other in near if other["speaker"] == turn["speaker"] and other["meeting"] == turn["meeting"]
            ]
    return around


def asked_at_the_end(turn: dict[str, Any]) -> str | None:
    """The last sentences of a turn, up to 60 words, if a question is among them."""
    text = turn["text"]
    spans = sentences(text)
    start, words = len(text), 0
    for begin, end in reversed(spans):
        words += len(text[begin:end].split())
        if words > 60 and start < len(text):
            break
        start = begin
    question = text[start:]
    return question if "?" in question and len(question.split()) >= 6 else None


def first_passage(turn: dict[str, Any]) -> PassageText | None:
    found = passages(turn_document(turn))
    return found[0].text if found and len(found[0].text.text.split()) >= 30 else None


def main() -> None:
    train_folder, unseen, out = map(Path, sys.argv[1:])
    torch.manual_seed(SEED)
    items, pairs = material(train_folder, unseen)
    print(f"{len(items)} questions with sentences, {len(pairs)} question turns with replies", flush=True)
    encoder = TrainableEncoder()
    began = time.monotonic()
    losses: list[float] = []

    def tell(step: int, steps: int, loss: float) -> None:
        losses.append(loss)
        if step % 10 == 0:
            spent = time.monotonic() - began
            print(f"{step}/{steps} loss {sum(losses[-10:]) / 10:.3f} {spent:.0f} s", flush=True)
            encoder.save(out)

    train(encoder, items, pairs, epochs=EPOCHS, seed=SEED, progress=tell)
    encoder.save(out)


if __name__ == "__main__":
    main()
