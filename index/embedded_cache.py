"""Prepares the embedded model on first use, and keeps it in the user's cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import platformdirs

from corpus.errors import MinistersvarError, reason_in_danish
from index import embedded_weights
from index.adapters import ADAPTED, foreign, read_adapters

PREPARATION = 2
"""Raised with every change in what is prepared that changes a vector or a file."""
ADAPTERS = Path(__file__).with_name("adapters.npz")
"""Trained on questions to ministers and their answers (`index.training`); shipped with the program."""
_MANIFEST = "manifest.json"
_PREPARING = ".preparing-"


def fingerprint(adapters: Path = ADAPTERS) -> str:
    """Names the prepared model: the same for the same weights and adapters prepared the same way.

    `MinistersvarError` where the file of adapters cannot be read.
    """
    try:
        content = adapters.read_bytes()
    except OSError as error:
        raise MinistersvarError(
            f"the adapters {adapters} cannot be read: {error.strerror or error}",
            f"adapterne {adapters} kan ikke læses: {reason_in_danish(error)}",
        ) from error
    settings = f"{embedded_weights.SHA256} {PREPARATION} ".encode()
    return hashlib.sha256(settings + hashlib.sha256(content).digest()).hexdigest()[:12]


FINGERPRINT = fingerprint()
"""With the adapters that the program ships."""


def model_folder(adapters: Path = ADAPTERS) -> Path:
    """Where the prepared model is, or will be."""
    return _cache_folder() / f"e5-small-{FINGERPRINT if adapters is ADAPTERS else fingerprint(adapters)}"


def prepared_model(progress: Callable[[str], None] | None = None, adapters: Path = ADAPTERS) -> Path:
    """The folder of the prepared model (`model.onnx` and what `embedded_tokenizer` reads), checked byte for byte.

    Prepared anew where it is absent or damaged; only one process does so at a time. `MinistersvarError` where the
    packaged weights are not installed, the adapters are none of this model, or the cache folder cannot be written.
    """
    folder = model_folder(adapters)
    home = folder.parent
    if is_whole(folder):
        return folder
    # Needed this once only, and slow to import.
    from filelock import FileLock

    with _writing_to(home):
        home.mkdir(parents=True, exist_ok=True)
        with FileLock(home / "preparing.lock"):
            if is_whole(folder):  # Another process was quicker.
                return folder
            # Nobody else prepares while the lock is held, so these are of a preparation that was killed.
            for leftover in home.glob(_PREPARING + "*"):
                shutil.rmtree(leftover)
            packaged = embedded_weights.packaged_file()
            if progress is not None:
                progress("preparing the embedded model (once, some seconds)")
            beside = Path(tempfile.mkdtemp(prefix=_PREPARING, dir=home))
            _prepare(packaged, adapters, beside)
            if folder.exists():
                shutil.rmtree(folder)
            beside.rename(folder)
    return folder


def adapted_model(packaged: Path, adapters: Path = ADAPTERS) -> embedded_weights.PackagedModel:
    """The packaged model with adapters: those that the program ships unless told. `MinistersvarError` for others."""
    model = embedded_weights.read_packaged_model(packaged)
    read = read_adapters(adapters)
    for layer in (f"l{number}.{part}" for number in range(model.layers) for part in ADAPTED):
        adapter = read.get(layer)
        if adapter is None or adapter.down.shape[0] != adapter.up.shape[1]:
            raise foreign(adapters)
        if (adapter.up.shape[0], adapter.down.shape[1]) != model.matrices[layer + ".w"].shape:
            raise foreign(adapters)
    return replace(model, adapters=read)


def _cache_folder() -> Path:
    chosen = os.environ.get("MINISTERSVAR_CACHE")
    return (Path(chosen) if chosen else platformdirs.user_cache_path("ministersvar")) / "embedded"


@contextlib.contextmanager
def _writing_to(home: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise MinistersvarError(
            f"cannot prepare the embedded model in {home} ({error.strerror or error}): "
            "make the folder writable, or name another in MINISTERSVAR_CACHE",
            f"den indbyggede model kan ikke gøres klar i {home} ({reason_in_danish(error)}): "
            "giv skriveadgang til mappen, eller angiv en anden i MINISTERSVAR_CACHE",
        ) from error


def _prepare(packaged: Path, adapters: Path, folder: Path) -> None:
    # Slow to import, and needed this once only.
    from index.embedded_graph import write_graph
    from index.embedded_tokenizer import latin_pieces, write_tokenizer

    model = adapted_model(packaged, adapters)
    pieces = latin_pieces(model)
    write_tokenizer(folder, model, pieces)
    write_graph(folder / "model.onnx", model, pieces)
    manifest = {path.name: _checksum(path) for path in folder.iterdir()}
    for path in folder.iterdir():
        _flush(path)
    # Last, so that a folder with a manifest is a folder with everything.
    (folder / _MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
    _flush(folder / _MANIFEST)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _checksum(path: Path) -> int:
    """CRC-32, which finds any accident and takes a tenth of the time of a cryptographic hash (20 ms for 60 MB)."""
    checksum = 0
    with path.open("rb") as file:
        while chunk := file.read(1 << 18):
            checksum = zlib.crc32(chunk, checksum)
    return checksum


def is_whole(folder: Path) -> bool:
    """Whether every file is what was written. Damage would not fail: it would give wrong vectors."""
    try:
        manifest = json.loads((folder / _MANIFEST).read_bytes())
        return bool(manifest) and all(_checksum(folder / name) == checksum for name, checksum in manifest.items())
    except (OSError, ValueError, AttributeError, TypeError):
        return False
