"""Measures ingest from files to answers: `python -m tests.benchmarks.ingest`.

    python -m tests.benchmarks.ingest [--letters 10000] [--encoder synthetic|embedded] [--archive FOLDER]
    python -m tests.benchmarks.ingest --records 100000

The first reads generated letters (`tests.benchmarks.letters`) from files into an archive: documents a second, where the
time goes, peak memory, and then one letter more. The second reads a file of records, and tells the memory on its way:
it must stay flat. Vectors are drawn by chance unless the embedded model is asked for, which needs about an hour and a
half for 10,000 letters on two cores.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from index.adapters import WORD_DIMENSION
from index.archive import Archive
from index.encoder import Encoder, FloatArray, PassageText, PassageVectors, QuestionVectors
from index.encoders import open_encoder
from index.ingest import ingest
from index.report import Progress
from index.writer import Writer
from tests.benchmarks.letters import letters, records, write_letters
from tests.benchmarks.synthetic import WORDS_A_SENTENCE, unit

ADDED = 5
STAGES = {
    "waiting for readers": "index.ingest._Ingest._documents",
    "passages": "index.writer.passages",
    "encode": "index.writer.Writer._encode",
    "encode questions": "index.writer.Writer._encode_questions",
    "store": "index.writer.insert_source",
    "index: lexical, quotations, columns, vectors": "index.writer.Writer._index",
}


class SyntheticEncoder:
    """Vectors by chance, of the embedded model's sizes: what they cost to keep and to index is what real ones cost."""

    name = "synthetic/384"
    dimension = 384

    def encode_questions(self, questions: Sequence[str]) -> list[QuestionVectors]:
        return [
            QuestionVectors(self._drawn(text, 1)[0], self._drawn(text, 1)[:, :WORD_DIMENSION]) for text in questions
        ]

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        return [self._passage(passage) for passage in passages]

    def _passage(self, passage: PassageText) -> PassageVectors:
        count = len(passage.sentences)
        drawn = self._drawn(passage.text, 1 + count)
        words = np.resize(drawn, (count * WORDS_A_SENTENCE, WORD_DIMENSION))
        return PassageVectors(drawn[0], drawn[1:], unit(words), np.full(count, WORDS_A_SENTENCE, np.int64))

    def _drawn(self, text: str, rows: int) -> FloatArray:
        chance = np.random.default_rng(zlib.crc32(text.encode()))
        return unit(chance.standard_normal((rows, self.dimension), np.float32))


@contextmanager
def timed() -> Iterator[tuple[dict[str, float], dict[str, float]]]:
    """Seconds spent in each stage, by the clock and by the processor; one within another counts for the inner one."""
    spent = dict.fromkeys(STAGES, 0.0)
    worked = dict.fromkeys(STAGES, 0.0)
    open_stages: list[str] = []

    def around(stage: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def measured(*arguments: Any, **named: Any) -> Any:
            began, working = time.perf_counter(), time.process_time()
            open_stages.append(stage)
            try:
                return call(*arguments, **named)
            finally:
                took, work = time.perf_counter() - began, time.process_time() - working
                open_stages.pop()
                spent[stage] += took
                worked[stage] += work
                if open_stages:
                    spent[open_stages[-1]] -= took
                    worked[open_stages[-1]] -= work

        return measured

    with ExitStack() as patches:
        for stage, name in STAGES.items():
            place, _, function = name.rpartition(".")
            owner: Any = _found(place)
            patches.enter_context(mock.patch.object(owner, function, around(stage, getattr(owner, function))))
        yield spent, worked


def _found(name: str) -> Any:
    module = ".".join(part for part in name.split(".") if not part.lstrip("_")[:1].isupper())
    owner: Any = sys.modules[module]
    for part in name.split(".")[module.count(".") + 1 :]:
        owner = getattr(owner, part)
    return owner


def memory() -> tuple[float, float]:
    """Resident memory now and at its peak, MB."""
    fields = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
    return int(fields["VmRSS"].split()[0]) / 1024, int(fields["VmHWM"].split()[0]) / 1024


def measure(archive: Path, source: Path, encoder: Encoder, every: int) -> None:
    """Ingest `source`, and tell where the time goes; the memory at each `every`th document."""
    with Archive(archive):
        pass
    before, stages, began, working = memory()[0], Counter[str](), time.perf_counter(), time.process_time()
    print(f"memory before: {before:.0f} MB", flush=True)

    def told(progress: Progress) -> None:
        stages[progress.stage] += 1
        if progress.stage == "reading" and every and stages["reading"] % every == 0:
            now, peak = memory()
            print(
                f"  {stages['reading']} read after {time.perf_counter() - began:.0f} s: {now:.0f} MB, peak {peak:.0f}",
                flush=True,
            )

    with timed() as (spent, worked), Writer(archive, encoder) as writer:
        report = ingest(writer, [source], told)
    total, work = time.perf_counter() - began, time.process_time() - working
    readers = resource.getrusage(resource.RUSAGE_CHILDREN)
    reading = readers.ru_utime + readers.ru_stime
    count = len(report.new)
    print(f"{count} documents in {total:.1f} s: {count / total:.0f} a second; refused {len(report.refused)}")
    print(
        f"processor: {work:.1f} s here, {reading:.1f} s in the processes that read, "
        f"each of at most {readers.ru_maxrss / 1024:.0f} MB"
    )
    for refusal in report.refused[:3]:
        print(f"  {refusal.name}: {refusal.reason}")
    for stage in STAGES:
        rate = count / max(worked[stage], 1e-9)
        print(f"  {stage}: {spent[stage]:.1f} s ({worked[stage]:.1f} s of processor time, {rate:.0f} a second of it)")
    print(f"  the rest: {total - sum(spent.values()):.1f} s ({work - sum(worked.values()):.1f})")
    with Archive(archive) as reader, reader.view() as view:
        print(f"passages: {view.count('passages')}")
    print(f"peak memory: {memory()[1]:.0f} MB, {memory()[1] - before:.0f} MB more than before")


def add_letters(archive: Path, encoder: Encoder, folder: Path) -> list[tuple[float, float]]:
    """Seconds from a file to its being found, for some letters more: by the clock, and of the processor."""
    times = []
    for at, (name, text) in enumerate(letters(ADDED, seed=99)):
        letter = folder / f"one-more-{at}-{name}"
        letter.write_text(text.replace("2031-", "2030-").replace("2032-", "2030-"), "utf-8")
        began, working = time.perf_counter(), time.process_time()
        with Writer(archive, encoder) as writer:
            report = ingest(writer, [letter])
        times.append((time.perf_counter() - began, time.process_time() - working))
        assert len(report.new) == 1, report
    return times


def again(archive: Path, encoder: Encoder, source: Path) -> float:
    began = time.perf_counter()
    with Writer(archive, encoder) as writer:
        report = ingest(writer, [source])
    assert not report.new, report.new[:3]
    assert not report.changed, report.changed[:3]
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--letters", type=int, default=10_000)
    parser.add_argument("--records", type=int, help="records in one file, in place of letters")
    parser.add_argument("--encoder", choices=("synthetic", "embedded"), default="synthetic")
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.measure is None:
        with tempfile.TemporaryDirectory() as name:
            source = Path(name) / ("poster.jsonl" if given.records else "breve")
            if given.records:
                with source.open("w", encoding="utf-8") as stream:
                    stream.writelines(records(given.records))
            else:
                write_letters(source, given.letters)
            # In a process of its own, which has not held what was generated.
            archive = given.archive or Path(name) / "archive"
            command = [sys.executable, "-m", "tests.benchmarks.ingest", "--measure", str(source)]
            command += ["--archive", str(archive), "--encoder", given.encoder]
            subprocess.run(command, check=True)
        return
    encoder = open_encoder(None) if given.encoder == "embedded" else SyntheticEncoder()
    measure(given.archive, given.measure, encoder, 10_000 if given.measure.is_file() else 0)
    with tempfile.TemporaryDirectory() as name:
        times = add_letters(given.archive, encoder, Path(name))
    walls, works = zip(*times, strict=True)
    print(
        f"one letter more: {statistics.median(walls):.2f} s at the median of {ADDED}, {max(walls):.2f} s at most; "
        f"{statistics.median(works):.2f} s of processor time"
    )
    print(f"the same again: {again(given.archive, encoder, given.measure):.1f} s")


if __name__ == "__main__":
    main()
