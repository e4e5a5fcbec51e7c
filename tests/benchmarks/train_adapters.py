"""Trains the adapters that the project ships: `python -m tests.benchmarks.train_adapters TRAIN UNSEEN OUT`.

TRAIN holds `debate-turns.jsonl` and `qa-items.jsonl`; the meetings of the question-time set UNSEEN (by date) are left
out, so that its figures mean something. OUT is the file of adapters to write. Other than `ministersvar train`, it holds
nothing out, begins with the packaged weights, and adds the questions that were written for the project.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from index.trainable_encoder import TrainableEncoder
from index.training import train
from qa.training.material import ITEMS, debate_speeches, read_dates, read_items, read_turns

SEED = 20260101
EPOCHS = 2
OWN_QUESTIONS = Path(__file__).with_name("questions.jsonl")
"""Questions that were written for the project to further turns of `debate-turns.jsonl`."""


def main() -> None:
    train_folder, unseen, out = map(Path, sys.argv[1:])
    taken = read_dates(unseen)
    turns = [turn for turn in read_turns(train_folder) if turn["date"] not in taken]
    items = read_items(train_folder / ITEMS) + read_items(OWN_QUESTIONS)
    speeches = [sourced.speech for sourced in debate_speeches(turns, items, SEED)]
    known = sum(bool(question.gold) for speech in speeches for question in speech.questions)
    print(f"{len(speeches)} speeches, {known} questions with known sentences", flush=True)
    encoder = TrainableEncoder(SEED)
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
