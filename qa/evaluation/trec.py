"""Rankings in the form of TREC (qrels and runs), which ir-measures, pytrec_eval and trec_eval read.

A line of qrels is `query 0 document relevance`, one of a run `query Q0 document rank score tag`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from corpus.errors import MinistersvarError, reason_in_danish
from qa.evaluation.outcome import Evaluation, Ranking


def write_trec(evaluation: Evaluation, folder: Path) -> list[Path]:
    """Write, of the formal and of the natural questions, `NAME.qrels`, `NAME.search.run` and `NAME.encoder.run`.

    Raises `MinistersvarError` where the folder cannot be written.
    """
    rankings = {"formal": evaluation.formal, "natural": [item.ranking for item in evaluation.items if item.ranking]}
    texts = {}
    for name, each in rankings.items():
        if each:
            texts[f"{name}.qrels"] = "".join(f"{_name(r.id)} 0 {_name(r.right)} 1\n" for r in each)
            texts[f"{name}.search.run"] = _run(each, "search")
            texts[f"{name}.encoder.run"] = _run(each, "encoder")
    make_folder(folder)
    for name, text in texts.items():
        try:
            (folder / name).write_text(text, "utf-8")
        except OSError as error:
            raise _unwritable(folder, error) from error
    return [folder / name for name in texts]


def make_folder(folder: Path) -> None:
    """Raises `MinistersvarError` where there is none and none can be made."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> MinistersvarError:
    return MinistersvarError(
        f"{folder} cannot be written: {error.strerror or error}",
        f"der kan ikke skrives i {folder}: {reason_in_danish(error)}",
    )


def _run(rankings: Sequence[Ranking], tag: str) -> str:
    lines = []
    for ranking in rankings:
        documents = ranking.search if tag == "search" else ranking.encoder
        # The tools order by score, not by rank: what is written is a score that says the rank and has no ties.
        lines += [
            f"{_name(ranking.id)} Q0 {_name(document)} {rank} {1 / rank:.6f} {tag}\n"
            for rank, document in enumerate(documents, 1)
        ]
    return "".join(lines)


def _name(identifier: str) -> str:
    """An id as one word: white space, and the sign that marks it, as in a URL."""
    return re.sub(r"[%\s]", lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), identifier)
