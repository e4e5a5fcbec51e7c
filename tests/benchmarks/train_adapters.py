"""Trains the adapters that the project ships: `python -m tests.benchmarks.train_adapters TRAIN UNSEEN OUT START`.

TRAIN holds `debate-turns.jsonl` and `qa-items.jsonl`; the meetings of the question-time set UNSEEN (by date) are left
out, so that its figures mean something. OUT is the file of adapters to write, START the one to begin with. Other than
`ministersvar train`, it holds nothing out, adds the questions that were written for the project, and looks for hard
negatives. Beside each hundredth step it writes what it has so far.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from index.trainable_encoder import TrainableEncoder
from index.training import train
from qa.training.material import ITEMS, debate_speeches, read_dates, read_items, read_turns
from tests.benchmarks.mining import with_hard_negatives

SEED = 20260101
EPOCHS, RATE = 1, 3e-4
"""Of adapters that were trained before, gently."""
OWN_QUESTIONS = Path(__file__).with_name("questions.jsonl")
"""Questions that were written for the project to further turns of `debate-turns.jsonl`."""


def main() -> None:
    train_folder, unseen, out, start = map(Path, sys.argv[1:])
    taken = read_dates(unseen)
    turns = [turn for turn in read_turns(train_folder) if turn["date"] not in taken]
    items = read_items(train_folder / ITEMS) + read_items(OWN_QUESTIONS)
    encoder = TrainableEncoder(SEED, start)
    began = time.monotonic()

    def mining(done: int, total: int) -> None:
        if done % 1024 == 0:
            print(f"hard negatives: {done}/{total} passages {time.monotonic() - began:.0f} s", flush=True)

    sourced = debate_speeches(turns, items, SEED)
    debates = {turn["id"]: turn["meeting"] for turn in turns}
    speeches = [each.speech for each in with_hard_negatives(encoder, sourced, debates, SEED, mining)]
    known = sum(bool(question.gold) for speech in speeches for question in speech.questions)
    print(f"{len(speeches)} speeches, {known} questions with known sentences", flush=True)
    losses: list[float] = []

    def tell(step: int, steps: int, loss: float) -> None:
        losses.append(loss)
        if step % 10 == 0:
            spent = time.monotonic() - began
            print(f"{step}/{steps} loss {sum(losses[-10:]) / 10:.3f} {spent:.0f} s", flush=True)
        if step % 100 == 0:
            encoder.save(out.with_name(f"{out.stem}-{step}{out.suffix}"))

    train(encoder, speeches, epochs=EPOCHS, seed=SEED, rate=RATE, progress=tell)
    encoder.save(out)


if __name__ == "__main__":
    main()
