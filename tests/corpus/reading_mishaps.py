"""What reading processes run in their tests: as `corpus.reading_processes.serve`, but for letters that do harm."""

from __future__ import annotations

import os
import time
from typing import Any

from corpus import reader, reading_processes
from corpus.document import Document

_read_piece = reader.read_piece


def harmful(content: bytes, *rest: Any) -> list[Document]:
    if content == b"abort":
        os.abort()
    if content == b"hang":
        time.sleep(1000)
    if content == b"print":
        os.write(1, b"a library prints")
    if content == b"bug":
        raise IndexError
    if content == b"memory":
        return [bytearray(1 << 40)]  # type: ignore[list-item]
    return _read_piece(content, *rest)


def serve() -> None:
    reader.read_piece = harmful  # type: ignore[assignment]
    reading_processes.serve()
