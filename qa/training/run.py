"""One training from material to adapters: resumable, with figures of what is held out before and after."""

from __future__ import annotations

import hashlib
import importlib.util
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.document import Document
from corpus.errors import MinistersvarError, reason_in_danish
from index.adapters import read_about
from index.embedded_cache import ADAPTERS, fingerprint
from index.embedded_weights import SHA256, packaged_file
from index.encoders import ADAPTERS_SUFFIX
from index.report import Progress, ReportProgress
from qa.assistant import Assistant
from qa.evaluation.saved import require_place
from qa.training.material import (
    ITEMS,
    Material,
    Sourced,
    debate_speeches,
    document_speeches,
    hold_out,
    read_dates,
    read_items,
    read_turns,
)

if TYPE_CHECKING:
    from qa.training.figures import HeldOutFigures

RECIPE = 2
"""Raised with every change that makes other adapters of the same material."""
HELD_OUT = 0.1
LEAST = 10
"""Speeches with questions that are worth training on."""
_NEEDED = ("torch", "transformers")


@dataclass(frozen=True, slots=True)
class Training:
    """What was made of what. `start` is "shipped", "packaged" (no adapters) or the name of a file of adapters;
    `resumed_at` the step that this call went on from, which is `steps` where all was done before."""

    path: str
    start: str
    epochs: int
    seed: int
    speeches: int
    held_out: int
    steps: int
    resumed_at: int
    before: HeldOutFigures
    after: HeldOutFigures


def make_adapters(
    out: Path,
    *,
    folders: Sequence[Path] = (),
    archive: Path | None = None,
    with_archive: bool = False,
    left_out: Path | None = None,
    start: Path | None = ADAPTERS,
    epochs: int = 2,
    seed: int = 1,
    progress: ReportProgress | None = None,
) -> Training:
    """Train adapters on folders of debates and, `with_archive`, on the documents of an archive; write them to `out`.

    The dates of the evaluation set `left_out` are left out. The training begins with the adapters `start`, those that
    the program ships unless told; with the packaged weights as they are for None. What is broken off (a
    KeyboardInterrupt, a kill) goes on where it stopped when the same is called again; where it was done, its figures
    are given again. Stages of the progress: "measuring" and "training". Raises `MinistersvarError`.
    """
    tell: ReportProgress = progress or (lambda _: None)
    _require(out, start)
    existing = _about(out)
    sourced = list(_sourced(folders, archive, with_archive, left_out, seed, tell))
    material = hold_out(sourced, HELD_OUT, seed)
    if len(material.speeches) + len(material.held_out) < LEAST:
        raise _too_little(material)
    key = _key(material, start, epochs, seed)
    if existing is not None:
        return _again(out, existing, key)

    # Slow to import, and not installed everywhere.
    from index.trainable_encoder import TrainableEncoder
    from index.training import TrainingState, batches, train
    from index.training_checkpoint import Checkpoint
    from qa.training.figures import HeldOutFigures, measure

    steps = len(batches(material.speeches, epochs, seed))
    if not steps:
        raise _too_little(material)
    checkpoint = Checkpoint(out, key)
    kept = checkpoint.read()
    encoder = TrainableEncoder(seed, start)

    def measured() -> HeldOutFigures:
        return measure(encoder, material.held_out, _with_time_left(tell, "measuring"))

    state = kept[0] if kept else None
    before = HeldOutFigures(**kept[1]) if kept else measured()

    def keep(reached: TrainingState) -> None:
        checkpoint.write(reached, asdict(before))

    train(
        encoder,
        material.speeches,
        epochs=epochs,
        seed=seed,
        progress=_with_time_left(tell, "training", state.step if state else 0),
        state=state,
        keep=keep,
    )
    about: dict[str, Any] = {
        "start": _start_name(start),
        "epochs": epochs,
        "seed": seed,
        "speeches": len(material.speeches),
        "held_out": len(material.held_out),
        "steps": steps,
    }
    after = measured()
    try:
        encoder.save(out, {"key": key, **about, "before": asdict(before), "after": asdict(after)})
    except OSError as error:
        raise MinistersvarError(
            f"{out} cannot be written: {error.strerror or error}", f"{out} kan ikke skrives: {reason_in_danish(error)}"
        ) from error
    checkpoint.remove()
    return Training(path=str(out), resumed_at=state.step if state else 0, before=before, after=after, **about)


def _require(out: Path, start: Path | None) -> None:
    """What may fail for want of something fails before the work of hours."""
    if out.suffix != ADAPTERS_SUFFIX:
        raise MinistersvarError(
            f"{out}: the name of a file of adapters ends in {ADAPTERS_SUFFIX}",
            f"{out}: navnet på en fil med adaptere ender på {ADAPTERS_SUFFIX}",
        )
    if start is not None and start.suffix != ADAPTERS_SUFFIX:
        raise MinistersvarError(
            f"only the embedded model can be trained: {start} is no file of adapters ({ADAPTERS_SUFFIX})",
            f"kun den indbyggede model kan trænes: {start} er ikke en fil med adaptere ({ADAPTERS_SUFFIX})",
        )
    require_place(out)
    if missing := [name for name in _NEEDED if importlib.util.find_spec(name) is None]:
        names = " and ".join(missing)
        raise MinistersvarError(
            f"training needs {names}: run `pip install 'ministersvar[models]'`",
            f"træning kræver {names.replace(' and ', ' og ')}: kør »pip install 'ministersvar[models]'«",
        )
    packaged_file()


def _about(out: Path) -> dict[str, Any] | None:
    """How the file was made; None where there is none."""
    if not out.exists():
        return None
    try:
        return read_about(out)
    except MinistersvarError as error:
        raise _taken(out) from error


def _taken(out: Path) -> MinistersvarError:
    return MinistersvarError(
        f"{out} exists and was made of something else: name another file, or remove it",
        f"{out} findes og er lavet af noget andet: angiv en anden fil, eller slet den",
    )


def _again(out: Path, about: dict[str, Any], key: str) -> Training:
    """The figures of a training that is done."""
    from qa.training.figures import HeldOutFigures

    if about.pop("key", None) != key:
        raise _taken(out)
    before, after = (HeldOutFigures(**about.pop(name)) for name in ("before", "after"))
    return Training(path=str(out), resumed_at=about["steps"], before=before, after=after, **about)


def _too_little(material: Material) -> MinistersvarError:
    count = len(material.speeches) + len(material.held_out)
    return MinistersvarError(
        f"there is too little to train on: {count} answers with a question, at least {LEAST} are needed; "
        "ingest more letters, or name a folder of debates with --from",
        f"der er for lidt at træne på: {count} svar med et spørgsmål, mindst {LEAST} er nødvendige; "
        "læs flere breve ind, eller angiv en mappe med debatter med --from",
    )


def _sourced(
    folders: Sequence[Path],
    archive: Path | None,
    with_archive: bool,
    left_out: Path | None,
    seed: int,
    tell: ReportProgress,
) -> Iterator[Sourced]:
    dates = read_dates(left_out) if left_out else set()
    for folder in folders:
        turns = [turn for turn in read_turns(folder) if turn["date"] not in dates]
        items = read_items(folder / ITEMS) if (folder / ITEMS).exists() else []
        yield from debate_speeches(turns, items, seed)
    if with_archive:
        with Assistant.open(archive, progress=tell) as assistant, assistant.reading() as view:
            numbers = [number for (number,) in view.rows("SELECT number FROM documents ORDER BY number")]
            random.Random(seed).shuffle(numbers)  # noqa: S311
            documents: Iterator[Document] = (view.document(number) for number in numbers)
            yield from document_speeches(
                document for document in documents if not document.date or document.date.isoformat() not in dates
            )


def _key(material: Material, start: Path | None, epochs: int, seed: int) -> str:
    """Names settings and material: the same key, the same adapters."""
    digest = hashlib.sha256(f"{RECIPE} {SHA256} {epochs} {seed} {material!r}".encode())
    if start is not None:
        digest.update(fingerprint(start).encode())
    return digest.hexdigest()


def _start_name(start: Path | None) -> str:
    return "packaged" if start is None else "shipped" if start == ADAPTERS else start.name


def _with_time_left(tell: ReportProgress, stage: str, resumed_at: int = 0) -> Callable[..., None]:
    """Takes done, total and what else there is to tell, and works out how long the stage will still take."""
    began = time.monotonic()

    def progress(done: int, total: int, *_more: float) -> None:
        pace = (time.monotonic() - began) / (done - resumed_at)
        tell(Progress(stage, done, total, seconds_left=pace * (total - done)))

    return progress
