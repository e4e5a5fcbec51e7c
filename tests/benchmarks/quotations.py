"""How long a quotation is looked for in a large archive: python -m tests.benchmarks.quotations [--documents N]

Letters are those of `tests.benchmarks.synthetic`. Quotations are runs of 6 to 25 words of them, as they stand, with one
word changed, and of words that stand everywhere. Passages get no vectors of a model: none is asked.
"""

from __future__ import annotations

import argparse
import itertools
import random
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from index.archive import connect
from index.places import put_places
from index.rows import insert_source
from index.writer import Writer
from qa.assistant import Assistant
from tests.benchmarks.check import HashingOpening
from tests.benchmarks.synthetic import letters, turns
from tests.index.encoders import HashingEncoder

ASKED = 200
COMMON = "det er det der er det vi har og det er jo det som det er"
AT_ONCE = 500


def build(folder: Path, documents: int) -> list[str]:
    """An archive of so many letters; the texts of some of them."""
    texts = []
    Writer(folder, HashingEncoder()).__enter__().__exit__(None, None, None)
    connection = connect(folder)
    made = itertools.islice(letters(turns()), documents)
    for batch in iter(lambda: list(itertools.islice(made, AT_ONCE)), []):
        connection.execute("BEGIN")
        for letter in batch:
            (document,) = letter.source.documents
            insert_source(connection, letter.source, [(document, [])])
            put_places(connection, [letter.source.place])
        connection.execute("COMMIT")
        texts.append(document.text(document.statements[-1]))
    connection.close()
    return texts


def quotations(texts: Sequence[str]) -> dict[str, list[str]]:
    chosen = random.Random(1)
    found: dict[str, list[str]] = {"as they stand": [], "one word changed": [], "words that stand everywhere": []}
    for text in chosen.choices(texts, k=ASKED):
        words = text.split()
        first = chosen.randrange(len(words) - 25)
        run = words[first : first + chosen.randint(6, 25)]
        found["as they stand"].append(" ".join(run))
        run[len(run) // 2] = "xyzzy"
        found["one word changed"].append(" ".join(run))
        found["words that stand everywhere"].append(" ".join(COMMON.split()[: chosen.randint(3, 16)]))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        began = time.perf_counter()
        texts = build(folder, options.documents)
        with Writer(folder, HashingEncoder()) as writer:
            writer.rebuild()
        (index,) = folder.glob("derived-*/quotations")
        size = sum(file.stat().st_size for file in index.iterdir()) / 1e6
        print(f"{options.documents} letters, built in {time.perf_counter() - began:.0f} s; the index has {size:.0f} MB")
        with Assistant.open(folder, opening=HashingOpening()) as assistant:
            assistant.check(texts[0][:100])
            for kind, asked in quotations(texts).items():
                times, verdicts = [], []
                for text in asked:
                    began = time.perf_counter()
                    verdicts.append(assistant.check(text).verdict)
                    times.append(1000 * (time.perf_counter() - began))
                times.sort()
                told = {verdict: verdicts.count(verdict) for verdict in sorted(set(verdicts))}
                at = {share: times[int(share * len(times))] for share in (0.5, 0.95, 0.99)}
                print(f"{kind:<30}" + "  ".join(f"p{100 * s:.0f} {t:.1f} ms" for s, t in at.items()) + f"  {told}")


if __name__ == "__main__":
    main()
