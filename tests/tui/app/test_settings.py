"""What is remembered of the user's choices."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.app.settings import FILE, Settings, read_settings, write_settings


def test_choices_come_back(tmp_path: Path) -> None:
    write_settings(tmp_path / "new", Settings("ministersvar-light", history=False))
    assert read_settings(tmp_path / "new") == Settings("ministersvar-light", history=False)
    assert [file.name for file in (tmp_path / "new").iterdir()] == [FILE]


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b'{"theme": 7, "history": "no"}', b'{"other": 1}'])
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert read_settings(tmp_path) == Settings()
