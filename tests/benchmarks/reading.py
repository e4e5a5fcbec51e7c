"""How fast letters are read on one core: `python -m tests.benchmarks.reading`.

Text letters are the test letters and the shipped ones, PDF pages those of a letter made for the purpose. Processor
time is counted, so that a busy machine does not make the reader look slow.
"""

from __future__ import annotations

import argparse
import time

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
    letters = _rate(sources + shipped, seconds)
    length = sum(map(len, sources + shipped)) / len(sources + shipped)
    print(f"text letters      {letters:8.0f} a second (mean length {length:.0f} characters; asked {LEAST_LETTERS})")
    longer = sum(map(len, shipped)) / len(shipped)
    print(f"the two shipped   {_rate(shipped, seconds):8.0f} a second (mean length {longer:.0f} characters)")
    content = pdf()
    started, pages = time.process_time(), 0
    while time.process_time() - started < seconds:
        text = extracted(content)
        read_letter(text.text, "letter.pdf", text.page_starts)
        pages += len(text.page_starts)
    rate = pages / (time.process_time() - started)
    print(f"PDF pages         {rate:8.0f} a second (asked: {LEAST_PAGES})")
    return 0 if letters >= LEAST_LETTERS and rate >= LEAST_PAGES else 1


def _rate(sources: list[str], seconds: float) -> float:
    for source in sources:
        read_letter(source, "warm-up.txt")
    started, count = time.process_time(), 0
    while time.process_time() - started < seconds:
        for source in sources:
            read_letter(source, "letter.txt")
        count += len(sources)
    return count / (time.process_time() - started)


if __name__ == "__main__":
    raise SystemExit(main())
