"""The user's own keys: what is right is used, what is wrong is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.app.key_config import is_key, read_keys


def test_no_file_is_no_problem(tmp_path: Path) -> None:
    assert read_keys(tmp_path, "da") == ({}, [])


def test_keys_are_read_by_the_ids_of_their_bindings(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('[keys]\n"ask.submit" = "ctrl+j"\n"letter.next" = "right, n"\n', "utf-8")
    assert read_keys(tmp_path, "en") == ({"ask.submit": "ctrl+j", "letter.next": "right,n"}, [])


def test_what_is_wrong_is_told_and_the_rest_used(tmp_path: Path) -> None:
    text = '[keys]\n"ask.submt" = "f2"\n"app.help" = "ctrl+"\n"app.quit" = 7\n"letter.find" = "f"\n'
    (tmp_path / "config.toml").write_text(text, "utf-8")
    keys, problems = read_keys(tmp_path, "en")
    assert keys == {"letter.find": "f"}
    assert problems == [
        "config.toml: there is no binding 'ask.submt'. Did you mean 'ask.submit'?",
        "config.toml: 'ctrl+' for app.help is no key. Write for example ctrl+j or f2.",
        "config.toml: '7' for app.quit is no key. Write for example ctrl+j or f2.",
    ]


def test_what_is_not_under_keys_is_told(tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text('theme = "x"\n[key]\n"app.help" = "f8"\n', "utf-8")
    assert read_keys(tmp_path, "en") == (
        {},
        [
            "config.toml: 'theme' is not known. Keys stand under [keys].",
            "config.toml: 'key' is not known. Keys stand under [keys].",
        ],
    )


@pytest.mark.parametrize("content", [b"[keys", b"\xff\xfe", b'keys = "ctrl+j"'])
def test_a_file_that_is_no_configuration_is_told(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "config.toml").write_bytes(content)
    keys, problems = read_keys(tmp_path, "da")
    assert keys == {}
    assert len(problems) == 1
    assert "config.toml" in problems[0]


@pytest.mark.parametrize(
    "key", ["a", "Å", "?", "+", "ctrl+j", "ctrl+shift+up", "f12", "slash", "space", "question_mark"]
)
def test_a_key_that_can_be_pressed(key: str) -> None:
    assert is_key(key)


@pytest.mark.parametrize("key", ["", "ctrl+", "hest", "ctrl+hest", "hest+j", "ab", " ", "\x1b", "ctrl++j"])
def test_what_is_no_key(key: str) -> None:
    assert not is_key(key)
