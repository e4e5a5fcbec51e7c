"""Files that are written whole or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from corpus.errors import MinistersvarError, reason_in_danish


def save(path: Path, text: str, *, replace: bool = False, private: bool = False) -> None:
    """Write a file in UTF-8; where it fails, what was there before stays as it was.

    Raises FileExistsError where there is one already and `replace` is not given, else `MinistersvarError`. `private`:
    nobody else may read it.
    """
    try:
        # Through a link, not in its place.
        target = Path(os.path.realpath(path.expanduser()))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if private:
            target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, text.encode("utf-8", "replace"), replace, 0o600 if private else 0o666)
    except (OSError, ValueError, RuntimeError) as error:
        if isinstance(error, FileExistsError) and not replace:
            raise
        raise _unsaved(path, error) from error


def _write(target: Path, content: bytes, replace: bool, mode: int) -> None:
    if not replace and target.exists():
        raise FileExistsError(target)
    part = target.with_name(f".ministersvar-{os.getpid()}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if not replace:
            # Taken at once or not at all, should another have come between.
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
        part.replace(target)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _unsaved(path: Path, error: Exception) -> MinistersvarError:
    # ValueError: a null character in the name. RuntimeError: a home folder that nobody knows.
    english = error.strerror or str(error) if isinstance(error, OSError) else str(error)
    danish = reason_in_danish(error) if isinstance(error, OSError) else str(error)
    return MinistersvarError(
        f"{path} could not be saved ({english}): choose another place",
        f"{path} kunne ikke gemmes ({danish}): vælg et andet sted",
    )
