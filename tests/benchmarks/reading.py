"""How fast letters are read on one core: `python -m tests.benchmarks.reading`.

Text letters are the test letters and the shipped ones, PDF pages those of a letter made for the purpose. What is asked
is asked of processor time in the fastest of ten parts, so that a machine that is busy with other work does not make the
reader look slow; the mean over all parts, of processor time and of wall time, stands beside it.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

from corpus.reader import extracted, read_letter
from corpus.shipped import shipped_letters
from tests.corpus.letters import LETTERS
from tests.corpus.letters.files import pdf

# Asked of the reader: letters and pages a second.
LEAST_LETTERS, LEAST_PAGES = 300, 20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=3.0, help="processor time for each measurement")
    seconds = parser.parse_args().seconds
    sources = [letter.source for letter in LETTERS if isinstance(letter.source, str)]
    with shipped_letters() as paths:
        shipped = [path.read_text(encoding="utf-8") for path in paths]
    letters = _rate(lambda: _read_all(sources + shipped), seconds)
    longer = _rate(lambda: _read_all(shipped), seconds)
    content = pdf()
    pages = _rate(lambda: _read_pdf(content), seconds)
    print(f"text letters      {_shown(letters)}, mean length {_mean_length(sources + shipped):.0f} characters")
    print(f"the two shipped   {_shown(longer)}, mean length {_mean_length(shipped):.0f} characters")
    print(f"PDF pages         {_shown(pages)}")
    print(f"asked: {LEAST_LETTERS} text letters and {LEAST_PAGES} PDF pages a second of processor time")
    return 0 if min(letters[0], longer[0]) >= LEAST_LETTERS and pages[0] >= LEAST_PAGES else 1


def _shown(rate: tuple[float, float, float]) -> str:
    best, mean, wall = rate
    return f"{best:6.0f} a second of processor time (mean {mean:.0f}, of wall time {wall:.0f})"


def _mean_length(sources: list[str]) -> float:
    return sum(map(len, sources)) / len(sources)


def _read_all(sources: list[str]) -> int:
    for source in sources:
        read_letter(source, "letter.txt")
    return len(sources)


def _read_pdf(content: bytes) -> int:
    text = extracted(content)
    read_letter(text.text, "letter.pdf", text.page_starts)
    return len(text.page_starts)


_PARTS = 10


def _rate(work: Callable[[], int], seconds: float) -> tuple[float, float, float]:
    """How much of the work is done in a second of processor time at best and in the mean, and of wall time."""
    work()
    best, done, wall, started = 0.0, 0, time.perf_counter(), time.process_time()
    for _ in range(_PARTS):
        count, part_started = 0, time.process_time()
        while (spent := time.process_time() - part_started) < seconds / _PARTS:
            count += work()
        best = max(best, count / spent)
        done += count
    return best, done / (time.process_time() - started), done / (time.perf_counter() - wall)


if __name__ == "__main__":
    raise SystemExit(main())
