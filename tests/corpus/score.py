"""How many of the test letters are read right, field by field: `python -m tests.corpus.score [SET...]`.

A set is a module of `tests.corpus.letters` ("houses", "further"); without one, all are read.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.document import Document
from corpus.errors import MinistersvarError
from corpus.reader import read_file
from tests.corpus.letters import LETTERS, SETS
from tests.corpus.letters.expected import FIELDS, MINISTER, Answer, Letter

CHECKED = (*FIELDS, "question", "says", "chains", "references")


def read(letter: Letter, folder: Path) -> list[Document]:
    path = folder / f"letter{letter.ending}"
    if callable(letter.source):
        path.write_bytes(letter.source())
    else:
        path.write_bytes(letter.source.encode("utf-8"))
    return read_file(path)


def as_read(document: Document) -> dict[str, Any]:
    minister = document.minister
    found: dict[str, Any] = {name: getattr(document, name) for name in FIELDS if not name.startswith("minister_")}
    found |= {
        "date": document.date.isoformat() if document.date else None,
        "minister_title": minister.title if minister else None,
        "minister_name": minister.name if minister else None,
        "asked_by": tuple((asker.name, asker.party) for asker in document.asked_by),
        "question": _flat(document.question),
        "says": tuple(_flat(document.text(statement)) for statement in document.statements),
        "chains": tuple(
            (statement.stated_by, statement.role, statement.uncertain) for statement in document.statements
        ),
        "references": tuple(
            (
                entry.kind,
                entry.question_number,
                entry.committee,
                entry.session,
                entry.date.isoformat() if entry.date else None,
            )
            for entry in document.references
        ),
    }
    return found


def as_expected(answer: Answer) -> dict[str, Any]:
    return answer.fields | {
        "question": _flat(answer.question),
        "says": tuple(_flat(text) for _, text in answer.says),
        "chains": tuple(_chain(written, answer) for written, _ in answer.says),
        "references": answer.refers,
    }


def _flat(text: str) -> str:
    return " ".join(text.split())


def _chain(written: str, answer: Answer) -> tuple[tuple[str, ...], str, bool]:
    ministry, minister = answer.fields["ministry"], answer.fields["minister_name"] or answer.fields["minister_title"]
    names: list[str] = []
    roles: list[str] = []
    for part in written.removeprefix("?").split(">"):
        if part == "P":
            names.append(ministry)
            roles.append("ministry")
        elif part == "M":
            names += [minister or "ministeren", ministry]
            roles += ["minister", "ministry"]
        else:
            names.append(part)
            roles.append("quoted")
    return tuple(names), roles[0], written.startswith("?")


def differences(letter: Letter, folder: Path) -> Iterator[tuple[str, Any, Any]]:
    """What was read otherwise than expected: (field, expected, read)."""
    try:
        documents = read(letter, folder)
    except MinistersvarError as error:
        for name in CHECKED:
            yield name, "a document", str(error)
        return
    if len(documents) != len(letter.answers):
        for name in CHECKED:
            yield name, f"{len(letter.answers)} documents", f"{len(documents)} documents"
        return
    for document, answer in zip(documents, letter.answers, strict=True):
        found, expected = as_read(document), as_expected(answer)
        for name in CHECKED:
            if found[name] != expected[name]:
                yield name, expected[name], found[name]


def main() -> int:
    names = sys.argv[1:]
    chosen = [letter for name in names for letter in SETS[name]] if names else list(LETTERS)
    wrong: Counter[str] = Counter()
    exact = 0
    with tempfile.TemporaryDirectory() as folder:
        for letter in chosen:
            wrongly_read = list(differences(letter, Path(folder)))
            exact += not wrongly_read
            for name, expected, found in wrongly_read:
                wrong[name] += 1
                print(f"{letter.name}: {name}\n  expected {expected!r}\n  read     {found!r}")
    documents = sum(len(letter.answers) for letter in chosen)
    print(
        f"\n{exact} of {len(chosen)} letters read exactly, {documents} documents ({MINISTER} and all others invented)"
    )
    for name in CHECKED:
        print(f"{name:16} {documents - wrong[name]:3}/{documents}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
