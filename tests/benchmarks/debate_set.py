"""A set of debates that no adapters were trained on: `python -m tests.benchmarks.debate_set TRAIN UNSEEN OUT`.

TRAIN holds `debate-turns.jsonl`; meetings of the question-time set UNSEEN are left out. OUT is the folder to write. The
questions are those of `held_out_questions.jsonl`, which were written for the project and are kept out of training, so
that evidence can be weighed on more than a hundred questions. A document is an exchange as question time has them: the
turns of one speaker who is asked, as a minister's, and those between them, as the members'. As many others of the same
meetings lie beside those that are asked about.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from corpus.sentences import sentences
from qa.training.material import Record, read_dates, read_items, read_turns

HELD_OUT = Path(__file__).with_name("held_out_questions.jsonl")
REACH = 6
"""Turns on either side of one, at most."""


def exchange(turns: Sequence[Record], at: int) -> tuple[int, int]:
    """[first, last) of the turns around one of which its speaker has at least every second one."""
    speaker, meeting = turns[at]["speaker"], turns[at]["meeting"]

    def end(step: int) -> int:
        reached, here = at, at
        while abs(here - at) < REACH and 0 <= here + step < len(turns) and turns[here + step]["meeting"] == meeting:
            here += step
            if turns[here]["speaker"] == speaker:
                reached = here
            elif abs(here - reached) > 1:
                break
        return reached

    first, last = end(-1), end(1)
    # The one who asked first.
    if first and turns[first - 1]["meeting"] == meeting:
        first -= 1
    return first, last + 1


def record(turns: Sequence[Record], first: int, last: int, speaker: str) -> dict[str, Any]:
    spoken = turns[first:last]
    asked = spoken[0]["text"]
    questions = [asked[start:end] for start, end in sentences(asked) if asked[start:end].endswith("?")]
    return {
        "id": spoken[0]["id"],
        "kind": "question_time",
        "date": spoken[0]["date"],
        "minister": {"title": None, "name": speaker},
        "question": questions[-1] if questions and spoken[0]["speaker"] != speaker else None,
        "answer": [
            {
                "speaker": turn["speaker"],
                "role": "minister" if turn["speaker"] == speaker else "asker",
                "text": turn["text"],
            }
            for turn in spoken
        ],
    }


def main() -> None:
    train_folder, unseen, out = map(Path, sys.argv[1:])
    taken = read_dates(unseen)
    turns = [turn for turn in read_turns(train_folder) if turn["date"] not in taken]
    places = {turn["id"]: at for at, turn in enumerate(turns)}
    covered: dict[int, str] = {}
    documents: dict[str, dict[str, Any]] = {}
    items = []
    for number, item in enumerate(read_items(HELD_OUT), 1):
        at = places[item["doc_id"]]
        if at not in covered:
            _add(turns, at, documents, covered)
        document = documents[covered[at]]
        # In the exchange of another, to whom it was put, a speech is no answer.
        if document["minister"]["name"] == turns[at]["speaker"]:
            items.append({**item, "id": f"H{number:04}", "doc_id": document["id"]})
    asked = len(documents)
    chosen = random.Random(1)
    meetings = {turns[at]["meeting"] for at in covered}
    others = [
        at
        for at, turn in enumerate(turns)
        if turn["meeting"] in meetings and at not in covered and len(turn["text"].split()) > 100
    ]
    for at in chosen.sample(others, len(others)):
        if len(documents) == 2 * asked:
            break
        if at not in covered:
            _add(turns, at, documents, covered)
    out.mkdir(parents=True, exist_ok=True)
    _write(out / "documents.jsonl", list(documents.values()))
    _write(out / "items.jsonl", items)
    print(f"{len(items)} questions to {asked} of {len(documents)} exchanges")


def _add(turns: Sequence[Record], at: int, documents: dict[str, dict[str, Any]], covered: dict[int, str]) -> None:
    """The exchange around a turn, without turns that another one holds."""
    first, last = exchange(turns, at)
    first = max([other + 1 for other in range(first, at) if other in covered], default=first)
    last = min([other for other in range(at, last) if other in covered], default=last)
    made = record(turns, first, last, turns[at]["speaker"])
    documents[made["id"]] = made
    covered.update(dict.fromkeys(range(first, last), made["id"]))


def _write(path: Path, records: Sequence[dict[str, Any]]) -> None:
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in records), "utf-8")


if __name__ == "__main__":
    main()
