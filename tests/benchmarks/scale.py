"""Measures answering from a large archive.

    python -m tests.benchmarks.scale [--passages 1000000] [--archive FOLDER] [--asked 100]
    python -m tests.benchmarks.scale --real 10000

Builds the archive in FOLDER (a temporary one if none is given; one that is there already is used as it is) from real
sentences with synthetic vectors (`tests.benchmarks.synthetic`), and measures in a fresh process: opening, memory, disk,
the time of `ask` when warm (of questions for the first time, whose passages may have to be read from the disk, and
again), what the approximate search finds of the exact, and the time to add a letter.

With --real only what the approximate search finds is measured, of real vectors: those of the sentences of so many turns
of the training debates (10,000 give more than are searched exactly), asked by the questions that come with them. They
lie further apart than what is put together from each other.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np

from corpus.sentences import sentences
from corpus.shipped import shipped_letters
from index.archive import Archive
from index.columns import IdArray
from index.encoder import FloatArray, PassageText
from index.encoders import open_encoder
from index.filters import Filters
from index.retrieval import DEPTH, retrieve
from index.rows import all_vectors
from index.vectors import PROBED, VectorIndex, create
from index.view import View
from qa.assistant import Assistant
from qa.evidence import fitted_weights
from qa.ranking import rank_sentences
from qa.selection import select_excerpts
from tests.benchmarks.synthetic import build, long_questions, turns

SHORT = Path("../shared/train/qa-items.jsonl")
ADDED = 5
SHOWN = 3
"""Excerpts, as `ask` shows by default."""
FILTERS = {
    "no filter": Filters(),
    "a twentieth (ministry)": Filters(ministries=("Ministeriet for Emne 7",)),
    "a thousandth (authority, kind)": Filters(stated_by=("Styrelsen for Opgave 7",), kinds=("bill",)),
    "nearly all (status)": Filters(statuses=("final",)),
}


def questions(count: int) -> dict[str, list[str]]:
    material = turns()
    short = ["Hvad gør Rigspolitiet ved menneskehandel?", "Er der behov for et rejsehold?"]
    if SHORT.exists():
        with SHORT.open(encoding="utf-8") as lines:
            short = [item["question"] for item in map(json.loads, lines) if item["kind"] == "keywords"]
    return {"long": long_questions(material, count), "short": short[:count]}


def measure(folder: Path, count: int) -> None:
    """In a fresh process, whose memory is then that of answering alone."""
    asked = questions(count)
    began = time.perf_counter()
    with Archive(folder) as archive, archive.view() as view:
        print(f"{view.count('passages'):,} passages, {view.count('documents'):,} documents")
        print(f"open: {1000 * (time.perf_counter() - began):.0f} ms")
    with Assistant.open(folder) as assistant:
        assistant.ask(asked["long"][0])
        print(f"with the encoder and the first answer: {time.perf_counter() - began:.2f} s")
        for name, filters in FILTERS.items():
            for length, texts in asked.items():
                for asked_before in ("", ", again"):
                    times = timed(assistant.ask, [(text, filters) for text in texts])
                    print(f"ask, {length}, {name}{asked_before}: {percentiles(times)}")
        with assistant.reading() as view:
            for name, filters in FILTERS.items():
                print(f"  filter, {name}: {percentiles(timed(view.hold, [(filters,)] * 20))}")
            for length, texts in asked.items():
                parts(assistant, view, length, texts)
        print(memory())
        with assistant.reading() as view:
            recall(assistant, view, [text for texts in asked.values() for text in texts])


def parts(assistant: Assistant, view: View, length: str, texts: Sequence[str]) -> None:
    """Where the time goes."""
    assert view.snapshot is not None
    vectors = [assistant.vectors(text) for text in texts]
    found = [retrieve(view, each, text) for text, each in zip(texts, vectors, strict=True)]
    ranked = [rank_sentences(text, each, fitted_weights()) for text, each in zip(texts, found, strict=True)]
    for name, times in {
        "encode": timed(assistant.vectors, zip(texts)),
        "vector search": timed(view.snapshot.vectors.search, [(each.vector, DEPTH) for each in vectors]),
        "lexical search": timed(view.snapshot.lexical.search, [(text, DEPTH) for text in texts]),
        "retrieve (both searches, and weigh)": timed(
            retrieve, [(view, each, text) for text, each in zip(texts, vectors, strict=True)]
        ),
        "rank": timed(
            rank_sentences, [(text, each, fitted_weights()) for text, each in zip(texts, found, strict=True)]
        ),
        "select": timed(select_excerpts, [(view, each, text, SHOWN) for text, each in zip(texts, ranked, strict=True)]),
    }.items():
        print(f"  {name}, {length}: {percentiles(times)}")


def timed(call: Callable[..., object], arguments: Iterable[tuple[object, ...]]) -> list[tuple[float, float]]:
    """Milliseconds of each call and of the processor's work for it, once a few calls have warmed what they use."""
    every = list(arguments)
    for given in every[:10]:
        call(*given)
    times = []
    for given in every:
        began, worked = time.perf_counter(), time.process_time()
        call(*given)
        times.append((1000 * (time.perf_counter() - began), 1000 * (time.process_time() - worked)))
    return times


def percentiles(times: Sequence[tuple[float, float]]) -> str:
    """On a busy machine the processor's work says more than the wall time."""
    walls, works = zip(*times, strict=True)
    p50, p95, p99 = np.percentile(walls, [50, 95, 99])
    return f"p50 {p50:.1f}, p95 {p95:.1f}, p99 {p99:.1f} ms (processor {np.median(works):.1f} ms)"


def memory() -> str:
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    resident, own = (int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "RssAnon"))
    return f"resident memory: {resident:.0f} MB, of which {own:.0f} MB its own, the rest mapped files"


def recall(assistant: Assistant, view: View, texts: Sequence[str]) -> None:
    """Share of the ten nearest of all passages that are among the candidates by meaning."""
    assert view.snapshot is not None
    asked = np.stack([assistant.vectors(text).vector for text in texts])
    held = {name: found.passages if (found := view.hold(filters)) else None for name, filters in FILTERS.items()}
    exact = exact_search(view, asked, held)
    for name, among in held.items():
        hits = [
            len(nearest & {number for number, _ in view.snapshot.vectors.search(vector, DEPTH, among)})
            for vector, nearest in zip(asked, exact[name], strict=True)
        ]
        print(f"recall@10 against exact search, {name}: {sum(hits) / sum(map(len, exact[name])):.4f}")


def exact_search(view: View, asked: FloatArray, held: dict[str, IdArray | None]) -> dict[str, list[set[int]]]:
    """The numbers of the ten nearest passages for each question, under each filter, from the archive's own vectors."""
    best = {name: [(np.empty(0), np.empty(0, np.int64))] * len(asked) for name in held}
    for numbers, vectors in all_vectors(view._connection, asked.shape[1], 1):
        cosines = asked @ vectors.T
        for name, among in held.items():
            inside = slice(None) if among is None else np.flatnonzero(np.isin(numbers, among, assume_unique=True))
            for at, row in enumerate(cosines[:, inside]):
                scores = np.concatenate([best[name][at][0], row])
                keys = np.concatenate([best[name][at][1], numbers[inside]])
                top = np.argsort(-scores)[:10]
                best[name][at] = scores[top], keys[top]
    return {name: [set(keys.tolist()) for _, keys in found] for name, found in best.items()}


def real_recall(turn_count: int) -> None:
    """Share of the ten nearest of real sentences that are found, by the share of lists looked into."""
    encoder = open_encoder(None)
    found = []
    for turn in random.Random(5).sample(turns(), turn_count):
        text = " ".join(turn.sentences)[:1500]
        spans = tuple((start, end) for start, end in sentences(text) if end - start > 40)
        if spans:
            found.append(encoder.encode_passages([PassageText(text, spans)])[0].sentences)
    vectors = np.concatenate(found)
    with SHORT.open(encoding="utf-8") as lines:
        texts = [json.loads(line)["question"] for line in itertools.islice(lines, 300)]
    asked = np.stack([each.vector for each in encoder.encode_questions(texts)])
    numbers = np.arange(len(vectors))
    nearest = np.argsort(-(asked @ vectors.T), axis=1)[:, :10].tolist()
    with tempfile.TemporaryDirectory() as name, patch("index.vectors.EXACT_UP_TO", 0):
        create(Path(name), encoder.dimension, len(vectors), lambda step: iter([(numbers[::step], vectors[::step])]))
        index = VectorIndex.open(Path(name))
        print(f"{len(vectors):,} sentences, {len(asked)} questions")
        for share in (0.15, PROBED, 0.05):
            with patch("index.vectors.PROBED", share):
                hits = [
                    len({n for n, _ in index.search(a, DEPTH)} & set(n)) for a, n in zip(asked, nearest, strict=True)
                ]
            print(f"recall@10 against exact search, {share:.2f} of the lists: {sum(hits) / 10 / len(asked):.4f}")


def add_letters(folder: Path) -> list[float]:
    """Seconds to read, encode and commit a letter, as `ingest` does, for some letters."""
    times = []
    with shipped_letters() as letters, Assistant.open(folder) as assistant, tempfile.TemporaryDirectory() as name:
        text = letters[0].read_text("utf-8")
        assistant.prepare().encoder()
        for number in range(ADDED):
            letter = Path(name) / f"{time.time_ns()}.txt"
            letter.write_text(f"{text}\n\nTilføjet som nr. {number} til måling {time.time_ns()}.\n", "utf-8")
            began = time.perf_counter()
            assistant.ingest([letter])
            times.append(time.perf_counter() - began)
    return times


def disk(folder: Path) -> str:
    sizes = {file: file.stat().st_size / 1e6 for file in folder.rglob("*") if file.is_file()}
    database = sum(size for file, size in sizes.items() if file.name.startswith("archive.sqlite3"))
    lexical = sum(size for file, size in sizes.items() if file.parent.name == "lexical")
    rest = sum(sizes.values()) - database - lexical
    return f"disk: {database:,.0f} MB database, {lexical:,.0f} MB lexical index, {rest:,.0f} MB vectors and columns"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--passages", type=int, default=1_000_000)
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--asked", type=int, default=100, help="questions of each length")
    parser.add_argument("--real", type=int, help="turns whose sentences are searched, instead of the archive")
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.real:
        real_recall(arguments.real)
        return
    if arguments.measure:
        measure(arguments.archive, arguments.asked)
        return
    with tempfile.TemporaryDirectory() as name:
        folder = arguments.archive or Path(name) / "archive"
        if not (folder / "archive.sqlite3").exists():
            began, worked = time.perf_counter(), time.process_time()
            build(folder, open_encoder(None), turns(), arguments.passages)
            wall, processor = time.perf_counter() - began, time.process_time() - worked
            print(f"built in {wall:.0f} s ({processor:.0f} s of processor time)")
        print(disk(folder), flush=True)
        again = [sys.executable, "-m", "tests.benchmarks.scale", "--measure", "--archive", str(folder)]
        again += ["--asked", str(arguments.asked)]
        subprocess.run(again, check=True)
        times = add_letters(folder)
        print(f"one letter more: {statistics.median(times):.2f} s at the median of {ADDED}, {max(times):.2f} s at most")
        print(f"load average of the last minute, with this: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
