"""Measures the embedded encoder against sentence-transformers in full precision, on the same weights, in the same run.

    python -m tests.benchmarks.encoder

Retrieval on question time (`../shared/eval/question-time`): the index holds the ministers' turns in passages of about
120 words cut where sentences end, a document scores as its best passage, right is one document. Speed on those passages
too, the two encoders by turns so that a busy machine slows both. The first vector in processes of their own.
"""

from __future__ import annotations

import json
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from index.embedded import EmbeddedEncoder
from index.encoder import Encoder, FloatArray, PassageText
from index.sentence_transformer import SentenceTransformerEncoder
from tests.index.encoders import question_vectors, stacked
from tests.index.full_precision import save_full_precision

QUESTION_TIME = Path(__file__).parents[3] / "shared" / "eval" / "question-time"
WORDS = 120
FIRST_VECTOR = """
import pathlib, re, time
began = time.perf_counter()
from index.encoders import open_encoder
open_encoder(None).encode_questions(["Hvad gør ministeren ved PFAS i drikkevandet?"])
seconds = time.perf_counter() - began
# Not `getrusage`: its maximum counts what the parent held when it forked.
peak = re.search(r"VmHWM:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())
print(seconds, int(peak[1]) / 1024)
"""


def read_lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (QUESTION_TIME / name).read_text(encoding="utf-8").splitlines()]


def cut(text: str) -> list[PassageText]:
    passages: list[PassageText] = []
    sentences: list[str] = []
    for sentence in [*re.split(r"(?<=[.!?])\s+", text), ""]:
        full = len(" ".join([*sentences, sentence]).split()) > WORDS
        if sentences and (full or not sentence):
            starts = np.cumsum([0, *(len(each) + 1 for each in sentences)]).tolist()
            spans = tuple((start, start + len(each)) for start, each in zip(starts, sentences, strict=False))
            passages.append(PassageText(" ".join(sentences), spans))
            sentences = []
        if sentence:
            sentences.append(sentence)
    return passages


def rank(scores: FloatArray, documents: list[str], right: str) -> int:
    best: dict[str, float] = {}
    for document, score in zip(documents, scores.tolist(), strict=True):
        best[document] = max(score, best.get(document, -1.0))
    return 1 + sum(score > best[right] for score in best.values())


def measured(ranks: list[int]) -> str:
    reciprocal = statistics.fmean(1 / each if each <= 10 else 0 for each in ranks)
    return f"MRR@10 {reciprocal:.3f}, recall@10 {statistics.fmean(each <= 10 for each in ranks):.3f}"


def main() -> None:
    if not QUESTION_TIME.is_dir():
        sys.exit(f"nothing measured: there is no {QUESTION_TIME}")
    documents: list[str] = []
    passages: list[PassageText] = []
    formal: list[tuple[str, str]] = []
    for record in read_lines("documents.jsonl"):
        formal.append((str(record["question"]), str(record["id"])))
        for turn in record["answer"]:  # type: ignore[attr-defined]
            if turn["role"] == "minister":
                found = cut(turn["text"])
                passages += found
                documents += [str(record["id"])] * len(found)
    natural = [(str(item["question"]), str(item["doc_id"])) for item in read_lines("items.jsonl")]

    with tempfile.TemporaryDirectory() as folder:
        encoders: dict[str, Encoder] = {
            "sentence-transformers": SentenceTransformerEncoder(str(save_full_precision(Path(folder)))),
            "embedded": EmbeddedEncoder(print),
        }
        compare_speed(encoders, passages)
        first_vector()
        vectors = {
            name: np.stack([each[0] for each in stacked(encoder, passages)]) for name, encoder in encoders.items()
        }
        for kind, questions in (("natural", natural), ("formal", formal)):
            scores = {
                name: question_vectors(encoder, [question for question, _ in questions]) @ vectors[name].T
                for name, encoder in encoders.items()
            }
            for name, each in scores.items():
                ranks = [rank(row, documents, right) for row, (_, right) in zip(each, questions, strict=True)]
                print(f"{kind} questions ({len(ranks)}), {name}: {measured(ranks)}")
            error = scores["embedded"] - scores["sentence-transformers"]
            error -= error.mean(axis=1, keepdims=True)
            spread = scores["sentence-transformers"].std(axis=1).mean()
            print(f"{kind} questions: error of the scores {error.std() / spread:.3f} of their spread")


def compare_speed(encoders: dict[str, Encoder], passages: list[PassageText], rounds: int = 5) -> None:
    # About 159 tokens: the longer ones.
    sample = sorted(passages, key=lambda passage: len(passage.text))[-200:][:: 200 // 32][:32]
    question = ["Hvad gør ministeren ved PFAS i drikkevandet?"]
    batches: dict[str, list[float]] = {name: [] for name in encoders}
    single: dict[str, list[float]] = {name: [] for name in encoders}
    for _ in range(rounds):
        for name, encoder in encoders.items():
            question_vectors(encoder, question)
            began = time.perf_counter()
            stacked(encoder, sample)
            batches[name].append(len(sample) / (time.perf_counter() - began))
            for _ in range(10):
                began = time.perf_counter()
                question_vectors(encoder, question)
                single[name].append(1000 * (time.perf_counter() - began))
    for name in encoders:
        rate, best = statistics.median(batches[name]), max(batches[name])
        print(f"{name}: {rate:.1f} passages/s (best {best:.1f}), one question {statistics.median(single[name]):.1f} ms")


def first_vector(rounds: int = 5) -> None:
    runs = []
    for _ in range(rounds):
        done = subprocess.run([sys.executable, "-c", FIRST_VECTOR], check=True, capture_output=True, text=True)
        runs.append([float(each) for each in done.stdout.split()])
    seconds, megabytes = zip(*runs, strict=True)
    print(
        f"first vector of a fresh process: {statistics.median(seconds):.2f} s (best {min(seconds):.2f}), "
        f"{max(megabytes):.0f} MB"
    )


if __name__ == "__main__":
    main()
