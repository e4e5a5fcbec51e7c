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
from index.training import Question, Speech, TrainableEncoder, train
from qa.measures import token_f1

SEED = 20260101
EPOCHS = 2
PAIRS = 2400
OWN_QUESTIONS = Path(__file__).with_name("questions.jsonl")
"""Questions that were written for the project to further turns of `debate-turns.jsonl`."""


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


def material(train_folder: Path, unseen: Path) -> list[Speech]:
    """Turns with questions to their sentences, and openings of replies with the question turn before them."""
    taken = {document["date"] for document in read_lines(unseen / "documents.jsonl")}
    turns = [turn for turn in read_lines(train_folder / "debate-turns.jsonl") if turn["date"] not in taken]
    by_id = {turn["id"]: turn for turn in turns}
    around = speech_around(turns)
    rng = random.Random(SEED)
    items: dict[str, list[dict[str, Any]]] = {}
    for item in read_lines(train_folder / "qa-items.jsonl") + read_lines(OWN_QUESTIONS):
        if item["doc_id"] in by_id:
            items.setdefault(item["doc_id"], []).append(item)
    speeches = []
    for identifier, asked in items.items():
        own = [passage.text for passage in passages(turn_document(by_id[identifier]))]
        questions = [found for item in asked if (found := located(item, own))]
        others = [p.text for turn in around[identifier] for p in passages(turn_document(turn))]
        if questions:
            near = (rng.choice(others),) if others else ()
            speeches.append(trimmed(Speech(tuple(own), tuple(questions), near)))
    replies = [
        (bool(reply["minister"]), Speech((opening,), (Question(question),)))
        for asked_turn, reply in pairwise(turns)
        if asked_turn["meeting"] == reply["meeting"] and asked_turn["speaker"] != reply["speaker"]
        if (question := asked_at_the_end(asked_turn)) and (opening := first_passage(reply))
    ]
    rng.shuffle(replies)
    # Ministers' replies first: they are what an archive holds.
    replies.sort(key=lambda reply: not reply[0])
    return speeches + [speech for _, speech in replies[:PAIRS]]


def located(item: dict[str, Any], own: list[PassageText]) -> Question | None:
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


def trimmed(speech: Speech) -> Speech:
    """A long speech without the passages that no question is about, but for the first two of them."""
    asked = {question.passage for question in speech.questions if question.passage is not None}
    kept = sorted(asked | set([at for at in range(len(speech.passages)) if at not in asked][:2]))
    moved = tuple(Question(q.text, kept.index(q.passage), q.gold) for q in speech.questions if q.passage is not None)
    return Speech(tuple(speech.passages[at] for at in kept), moved, speech.near)


def speech_around(turns: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """For each turn of a minister, the minister's nearest others in the same meeting: one subject."""
    around = {}
    for at, turn in enumerate(turns):
        if turn["minister"]:
            near = turns[max(0, at - 4) : at + 5]
            around[turn["id"]] = [
                other
                for other in near
                if other["speaker"] == turn["speaker"] and other["meeting"] == turn["meeting"] and other is not turn
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
    speeches = material(train_folder, unseen)
    known = sum(bool(question.gold) for speech in speeches for question in speech.questions)
    print(f"{len(speeches)} speeches, {known} questions with known sentences", flush=True)
    encoder = TrainableEncoder()
    began = time.monotonic()
    losses: list[float] = []

    def tell(step: int, steps: int, loss: float) -> None:
        losses.append(loss)
        if step % 10 == 0:
            spent = time.monotonic() - began
            print(f"{step}/{steps} loss {sum(losses[-10:]) / 10:.3f} {spent:.0f} s", flush=True)
            encoder.save(out)

    train(encoder, speeches, epochs=EPOCHS, seed=SEED, progress=tell)
    encoder.save(out)


if __name__ == "__main__":
    main()
