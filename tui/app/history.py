"""The questions asked before, in this session and earlier ones."""

from __future__ import annotations

import json
import os
from pathlib import Path

MOST = 1000
"""Questions that are remembered."""


class History:
    """Questions in a file of JSON strings, one a line (JSON Lines). `file` None, or `keep` off: nothing is written.

    Each question is appended in a single write, so that two processes may share the file; lines that are damaged are
    passed over.
    """

    def __init__(self, file: Path | None, *, keep: bool = True) -> None:
        self.file, self.keep = file, keep
        self._questions: list[str] = _read(file) if file else []
        self._lines = _count(file) if file else 0
        self._at: int | None = None
        self._typed = ""

    def add(self, question: str) -> None:
        """Raises OSError where the file cannot be written; the question is remembered for this session all the same."""
        self._at = None
        if self._questions[-1:] == [question]:
            return
        self._questions.append(question)
        if self.file and self.keep:
            if self._lines >= 2 * MOST:
                self._shorten(self.file)
            else:
                _append(self.file, question)
            self._lines += 1

    def earlier(self, typed: str) -> str | None:
        """The question before the one shown; `typed` comes back after the last one."""
        if self._at is None:
            self._typed = typed
        at = (len(self._questions) if self._at is None else self._at) - 1
        if at < 0:
            return None
        self._at = at
        return self._questions[at]

    def later(self) -> str | None:
        if self._at is None:
            return None
        if self._at + 1 == len(self._questions):
            self._at = None
            return self._typed
        self._at += 1
        return self._questions[self._at]

    def _shorten(self, file: Path) -> None:
        """All that is remembered, in a file that takes the place of the long one as a whole."""
        part = file.with_suffix(f".{os.getpid()}")
        try:
            for question in self._questions[-MOST:]:
                _append(part, question)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
        self._lines = MOST

    def clear(self) -> None:
        """Forgets all, in the file too. Raises OSError where the file cannot be removed."""
        self._questions, self._at = [], None
        if self.file:
            self.file.unlink(missing_ok=True)


def _read(file: Path) -> list[str]:
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return []
    questions: list[str] = []
    for line in lines[-MOST:]:
        try:
            question = json.loads(line)
        except ValueError:
            continue
        if isinstance(question, str) and question.strip() and questions[-1:] != [question]:
            questions.append(question)
    return questions


def _count(file: Path) -> int:
    try:
        return file.read_bytes().count(b"\n")
    except OSError:
        return 0


def _append(file: Path, question: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # What was asked is the user's own affair: nobody else reads it.
    opened = os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        size = os.fstat(opened).st_size
        # Another process may have been ended in the middle of its line.
        os.lseek(opened, max(size - 1, 0), os.SEEK_SET)
        whole = not size or os.read(opened, 1) == b"\n"
        line = ("" if whole else "\n") + json.dumps(question, ensure_ascii=False) + "\n"
        os.write(opened, line.encode("utf-8", "replace"))
    finally:
        os.close(opened)
