"""The clips: excerpts that are kept, each once, with what was asked when they were found."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from corpus.document import Asker, Citation
from corpus.errors import MinistersvarError
from corpus.flow import Gap
from qa.results import Excerpt, to_json
from tui.app.saving import save


@dataclass(frozen=True, slots=True)
class Clip:
    """An excerpt, and the question or claim it was found with."""

    excerpt: Excerpt
    found_with: str

    @property
    def place(self) -> tuple[str, int, int]:
        """What tells one clip from another: the document and the offsets in its source."""
        citation = self.excerpt.citation
        return citation.id, citation.start, citation.end


class ClipList:
    """Clips in the order in which they were taken, in a file of JSON Lines. `file` None: for this session only.

    The file is read before each change, so that two processes may share it.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._clips: list[Clip] = []
        self._read()

    def __iter__(self) -> Iterator[Clip]:
        return iter(self._clips)

    def __len__(self) -> int:
        return len(self._clips)

    def __contains__(self, excerpt: object) -> bool:
        return isinstance(excerpt, Excerpt) and any(clip.place == Clip(excerpt, "").place for clip in self._clips)

    def add(self, excerpt: Excerpt, found_with: str) -> bool:
        """False where it is among the clips already. Raises `MinistersvarError` where the file cannot be written; the
        clip is then kept for this session."""
        self._read()
        if excerpt in self:
            return False
        self._clips.append(Clip(excerpt, found_with))
        self._write()
        return True

    def remove(self, clip: Clip) -> None:
        """Raises `MinistersvarError` as `add` does."""
        self._read()
        self._clips = [each for each in self._clips if each.place != clip.place]
        self._write()

    def clear(self) -> None:
        """Raises `MinistersvarError` as `add` does."""
        self._clips = []
        self._write()

    def _read(self) -> None:
        if self._file is None:
            return
        try:
            lines = self._file.read_text("utf-8", "replace").split("\n")
        except OSError:
            return
        self._clips, damaged = _clips(lines)
        if damaged:
            # Not to be lost with the next change: somebody may mend it.
            with suppress(OSError, MinistersvarError):
                self._file.replace(self._file.with_suffix(".damaged"))
                self._write()

    def _write(self) -> None:
        if self._file is None:
            return
        lines = [json.dumps({"found_with": clip.found_with, "excerpt": to_json(clip.excerpt)}) for clip in self._clips]
        save(self._file, "".join(f"{line}\n" for line in lines), replace=True, private=True)


def _clips(lines: Sequence[str]) -> tuple[list[Clip], bool]:
    """The clips of a file, and whether lines of it cannot be read."""
    clips: list[Clip] = []
    damaged = False
    for line in filter(str.strip, lines):
        try:
            fields = json.loads(line)
            clips.append(Clip(_excerpt(fields["excerpt"]), str(fields["found_with"])))
        except (ValueError, TypeError, KeyError, AttributeError):
            damaged = True
    return clips, damaged


def _excerpt(fields: dict[str, Any]) -> Excerpt:
    """An excerpt from its JSON. Raises ValueError, TypeError or KeyError for what is none."""
    return Excerpt(
        **{
            **fields,
            "stated_by": tuple(fields["stated_by"]),
            "citation": _citation(fields["citation"]),
            "highlights": tuple((start, end) for start, end in fields["highlights"]),
            "also": tuple(_citation(each) for each in fields["also"]),
        }
    )


def _citation(fields: dict[str, Any]) -> Citation:
    return Citation(
        **{
            **fields,
            "date": date.fromisoformat(fields["date"]) if fields["date"] else None,
            "asked_by": tuple(Asker(**asker) for asker in fields["asked_by"]),
            "gaps": tuple(Gap(**gap) for gap in fields["gaps"]),
        }
    )
