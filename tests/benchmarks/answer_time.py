"""Times the first answer of a fresh process, against a plain sentence-transformers and FAISS script, in the same run.

    python -m tests.benchmarks.answer_time [RUNS]

Model and archive are there already. The script does what a first attempt would: it opens the same weights in
sentence-transformers, reads a FAISS index of the same letters, and prints the three nearest sentences. The two run by
turns, so that a busy machine slows both. This process imports nothing large: a child's peak memory counts its parent's.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

QUESTION = "Er der behov for et rejsehold mod menneskehandel?"
RUNS = 5

PREPARE_PLAIN = """
import sys, json, pathlib, faiss
from corpus.reader import read_file
from corpus.sentences import sentences
from corpus.shipped import shipped_letters
from tests.index.full_precision import save_full_precision
from sentence_transformers import SentenceTransformer
folder = pathlib.Path(sys.argv[1])
model_folder = save_full_precision(folder)
texts = []
with shipped_letters() as letters:
    for document in (document for letter in letters for document in read_file(letter)):
        for statement in document.statements:
            text = document.text(statement)
            texts += [text[start:end] for start, end in sentences(text)]
model = SentenceTransformer(str(model_folder), device="cpu")
vectors = model.encode(["passage: " + text for text in texts], normalize_embeddings=True)
index = faiss.IndexFlatIP(vectors.shape[1])
index.add(vectors)
faiss.write_index(index, str(folder / "index.faiss"))
(folder / "plain.json").write_text(json.dumps([str(model_folder), texts]))
"""
PLAIN = """
import sys, json, pathlib, faiss
from sentence_transformers import SentenceTransformer
folder = pathlib.Path(sys.argv[1])
model_folder, texts = json.loads((folder / "plain.json").read_text())
model = SentenceTransformer(model_folder, device="cpu")
index = faiss.read_index(str(folder / "index.faiss"))
scores, found = index.search(model.encode(["query: " + sys.argv[2]], normalize_embeddings=True), 3)
for score, at in zip(scores[0], found[0]):
    print(round(float(score), 3), texts[at])
"""


def measured(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Wall seconds and peak megabytes of a process."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    assert process.stderr is not None
    message = process.stderr.read().decode()
    process.stderr.close()
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{command[:4]} failed: {message}")
    return seconds, usage.ru_maxrss / 1024


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = os.environ | {
            "MINISTERSVAR_ARCHIVE": str(folder / "archive"),
            "MINISTERSVAR_CACHE": str(folder / "cache"),
            "HF_HUB_OFFLINE": "1",
        }
        ours = [sys.executable, "-m", "tui.command_line", "ask", QUESTION]
        plain = [sys.executable, "-c", PLAIN, str(folder), QUESTION]
        subprocess.run([sys.executable, "-c", PREPARE_PLAIN, str(folder)], env=environment, check=True)
        seconds, _ = measured(ours, environment)
        print(f"first run, which prepares the model and the archive: {seconds:.1f} s")
        results: dict[str, list[tuple[float, float]]] = {"ministersvar ask": [], "plain script": []}
        for _ in range(runs):
            results["ministersvar ask"].append(measured(ours, environment))
            results["plain script"].append(measured(plain, environment))
    print(f"{'fresh process':<18} {'wall s: min':>12} {'median':>8} {'max':>8} {'peak MB':>9}")
    for label, figures in results.items():
        walls = sorted(wall for wall, _ in figures)
        peak = max(memory for _, memory in figures)
        print(f"{label:<18} {walls[0]:12.2f} {statistics.median(walls):8.2f} {walls[-1]:8.2f} {peak:9.0f}")
    ratios = [p[0] / o[0] for o, p in zip(results["ministersvar ask"], results["plain script"], strict=True)]
    print(f"the plain script takes {statistics.median(ratios):.1f} times as long (median of {runs} pairs)")


if __name__ == "__main__":
    main()
