"""What is read as one: files, folders, patterns, zip archives, hostile ones among them, and standard input."""

from __future__ import annotations

import io
import os
import stat
import struct
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import sources, zip_archives
from corpus.errors import MinistersvarError
from corpus.sources import Piece, checked, count, pieces

LETTER = b"Sp\xc3\xb8rgsm\xc3\xa5l nr. 3:\n\nHvad?\n\nSvar:\n\nDer er fem.\n"
RECORD = b'{"id": "a", "answer": []}'


def read(*paths: Path) -> tuple[list[Piece], dict[str, str]]:
    """The pieces, and what was refused by name."""
    refused: dict[str, str] = {}
    found = list(pieces(checked(paths), lambda name, error: refused.update({name: str(error)})))
    return found, refused


def packed(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_a_folder_is_read_in_the_order_of_its_names_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "c/d/e.txt", ".hidden.txt", ".git/config", "a/.DS_Store"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(LETTER)
    found, refused = read(tmp_path)
    assert [Path(piece.name).relative_to(tmp_path).as_posix() for piece in found] == ["a/z.txt", "b.txt", "c/d/e.txt"]
    assert [piece.source_name for piece in found] == ["z.txt", "b.txt", "e.txt"]
    assert not refused
    assert count([tmp_path, Path("-")]) == 4


def test_a_pattern_is_what_it_fits(tmp_path: Path) -> None:
    for name in ("a.txt", "b.pdf", "d/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(LETTER)
    assert [piece.source_name for piece in read(tmp_path / "*.txt")[0]] == ["a.txt"]
    assert [piece.source_name for piece in read(tmp_path / "**" / "*.txt")[0]] == ["a.txt", "c.txt"]
    (tmp_path / "[1].txt").write_bytes(LETTER)
    assert [piece.source_name for piece in read(tmp_path / "[1].txt")[0]] == ["[1].txt"]
    with pytest.raises(MinistersvarError, match="fits no file"):
        checked([tmp_path / "*.docx"])


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user from whom a folder can be kept")
def test_a_folder_that_cannot_be_looked_into_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LETTER)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    found, refused = read(tmp_path)
    assert (len(found), list(refused)) == (1, [str(closed)])


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_that_leads_in_a_circle_or_nowhere_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(LETTER)
    (tmp_path / "circle").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "missing.txt")
    found, refused = read(tmp_path)
    assert [piece.source_name for piece in found] == ["a.txt"]
    assert list(refused) == [str(tmp_path / "nowhere.txt")]


def test_records_are_a_piece_each_with_their_lines(tmp_path: Path) -> None:
    file = tmp_path / "r.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + RECORD + b"\r\n\n  \n" + RECORD + b"\nbroken\n" + RECORD)
    found, refused = read(file)
    assert [(piece.line, piece.content.strip()) for piece in found] == [
        (1, RECORD),
        (4, RECORD),
        (5, b"broken"),
        (6, RECORD),
    ]
    assert not refused


def test_a_line_that_is_too_long_is_named_and_the_rest_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "LONGEST_RECORD", 50)
    file = tmp_path / "r.jsonl"
    file.write_bytes(RECORD + b"\n{" + b"x" * 1000 + b"}\n" + RECORD + b"\n")
    found, refused = read(file)
    assert [piece.line for piece in found] == [1, 3]
    assert refused == {str(file): "line 2: too long for a record"}


def test_json_over_several_lines_is_named_once(tmp_path: Path) -> None:
    file = tmp_path / "r.json"
    file.write_bytes(b'{\n  "id": "a",\n  "answer": []\n}\n')
    assert read(file) == ([], {str(file): "JSON over several lines: write each record on a line of its own"})


def test_members_of_a_zip_are_named_within_it(tmp_path: Path) -> None:
    archive = packed(
        tmp_path / "breve.zip",
        {"2031/svar.txt": LETTER, "poster.jsonl": RECORD + b"\n" + RECORD, "__MACOSX/._svar.txt": b"x", "tom/": b""},
    )
    found, refused = read(archive)
    assert [(piece.name, piece.source_name, piece.line) for piece in found] == [
        (f"{archive}/2031/svar.txt", "breve.zip/2031/svar.txt", None),
        (f"{archive}/poster.jsonl", "breve.zip/poster.jsonl", 1),
        (f"{archive}/poster.jsonl", "breve.zip/poster.jsonl", 2),
    ]
    assert found[0].content == LETTER
    assert not refused


def test_a_zip_is_known_by_its_bytes_and_a_word_file_is_none(tmp_path: Path) -> None:
    archive = packed(tmp_path / "letters.txt", {"a.txt": LETTER})
    assert [piece.source_name for piece in read(archive)[0]] == ["letters.txt/a.txt"]
    word = packed(tmp_path / "letter.zip", {"[Content_Types].xml": b"x", "word/document.xml": b"x"})
    assert [piece.source_name for piece in read(word)[0]] == ["letter.zip"]
    within = packed(tmp_path / "w.zip", {"brev.docx": word.read_bytes()})
    assert [piece.source_name for piece in read(within)[0]] == ["w.zip/brev.docx"]


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "/etc/passwd", "C:\\x\\y.txt", "a\nb.txt", "x" * 5000, "con", " "]
)
def test_names_are_never_paths(tmp_path: Path, name: str) -> None:
    archive = packed(tmp_path / "a.zip", {name: LETTER, "last.txt": LETTER})
    before = sorted(tmp_path.rglob("*"))
    found, refused = read(archive)
    assert [piece.content for piece in found] == [LETTER, LETTER]
    assert found[0].name.startswith(f"{archive}/")
    assert found[0].key != str(tmp_path / name)
    assert not refused
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_danish_letters_in_names_that_do_not_say_how_they_are_written(tmp_path: Path, encoding: str) -> None:
    stored = "spørgsmål/æø.txt".encode(encoding)
    plain = packed(tmp_path / "a.zip", {"x" * len(stored): LETTER}).read_bytes()
    (tmp_path / "a.zip").write_bytes(plain.replace(b"x" * len(stored), stored))
    assert [piece.source_name for piece in read(tmp_path / "a.zip")[0]] == ["a.zip/spørgsmål/æø.txt"]


def changed(content: bytes, **fields: int) -> bytes:
    """A zip archive of one member with other values in both of its headers."""
    places = {"flags": (6, 8, "<H"), "method": (8, 10, "<H"), "size": (22, 24, "<L")}
    changed = bytearray(content)
    directory = content.index(b"PK\x01\x02")
    for field, value in fields.items():
        local, central, form = places[field]
        struct.pack_into(form, changed, local, value)
        struct.pack_into(form, changed, directory + central, value)
    return bytes(changed)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"flags": 1}, "encrypted; unpack it with its password first"),
        ({"method": 99}, "packed by a method that is not read"),
        ({"size": 7}, "damaged in its zip archive"),
        ({"size": 0x7FFFFFFF}, "it unpacks to more than 200 times its size"),
    ],
)
def test_a_member_that_cannot_be_read_is_named(tmp_path: Path, change: dict[str, int], reason: str) -> None:
    archive = packed(tmp_path / "a.zip", {"a.txt": LETTER})
    archive.write_bytes(changed(archive.read_bytes(), **change))
    found, refused = read(archive)
    assert not found
    assert refused == {f"{archive}/a.txt": reason}


def test_one_bad_member_does_not_stop_the_others(tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as put:
        put.writestr("a.txt", LETTER)
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        put.writestr(link, "/etc/passwd")
        put.writestr("nested.zip", packed(tmp_path / "inner.zip", {"x.txt": LETTER}).read_bytes())
        put.writestr("z.txt", LETTER)
    found, refused = read(archive)
    assert [piece.source_name for piece in found] == ["a.zip/a.txt", "a.zip/z.txt"]
    assert refused == {
        f"{archive}/link.txt": "a link, not a file",
        f"{archive}/nested.zip": "an archive within an archive: unpack it first",
    }


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_second_member_of_the_same_name_is_refused(tmp_path: Path) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as put:
        put.writestr("a.txt", LETTER)
        put.writestr("a.txt", LETTER + b"!")
    found, refused = read(archive)
    assert [piece.content for piece in found] == [LETTER]
    assert refused == {f"{archive}/a.txt": "a second file of the same name"}


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    archive = packed(tmp_path / "bomb.zip", {"a.txt": LETTER, "bomb.txt": bytes(60_000_000), "b.txt": LETTER})
    found, refused = read(archive)
    assert [piece.source_name for piece in found] == ["bomb.zip/a.txt", "bomb.zip/b.txt"]
    assert refused == {f"{archive}/bomb.txt": "it unpacks to more than 200 times its size"}


def test_members_that_overlap_are_held_to_what_they_unpack_to_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zip_archives, "_UNSUSPECTED", 2000)
    monkeypatch.setattr(zip_archives, "MOST_RATIO", 2)
    archive = packed(tmp_path / "a.zip", {f"{number}.txt": os.urandom(500) + bytes(500) for number in range(100)})
    found: list[str] = []
    with archive.open("rb") as stream, zip_archives.opened(stream) as listed, pytest.raises(MinistersvarError):
        found.extend(name for name, _ in zip_archives.members(listed, 5000, lambda *_: None))
    assert len(found) == 10


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[:-10],
        lambda content: content[:30],
        lambda content: content[:4] + bytes(len(content) - 4),
        lambda content: b"PK\x03\x04",
        lambda content: b"PK\x05\x06" + b"\xff" * 18,
    ],
)
def test_a_damaged_zip_is_named(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    archive = packed(tmp_path / "a.zip", {"a.txt": LETTER * 100})
    archive.write_bytes(damage(archive.read_bytes()))
    assert read(archive)[1]


@settings(max_examples=150, deadline=None)
@given(at=st.integers(0, 400), value=st.integers(0, 255), cut=st.integers(0, 400))
def test_any_zip_ends_in_pieces_or_a_reason(at: int, value: int, cut: int) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", LETTER * 3)
        archive.writestr("b.jsonl", RECORD)
    content = bytearray(buffer.getvalue())
    content[at % len(content)] = value
    stream = io.BytesIO(bytes(content[: len(content) - cut % 7]))
    refused: list[str] = []
    found = sources._guarded(
        "a.zip",
        lambda name, _: refused.append(name),
        sources._of_stream("a.zip", "a.zip", "k", stream, len(content), lambda name, _: refused.append(name)),
    )
    assert all(piece.content for piece in found)


def test_an_empty_zip_is_named(tmp_path: Path) -> None:
    archive = packed(tmp_path / "a.zip", {"folder/": b"", ".hidden": LETTER})
    assert read(archive) == ([], {str(archive): "a zip archive without files"})


def test_a_directory_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zip_archives, "_MOST_DIRECTORY", 100)
    archive = packed(tmp_path / "a.zip", {f"{number}.txt": LETTER for number in range(5)})
    assert read(archive) == ([], {str(archive): "a zip archive of too many files"})
    monkeypatch.setattr(zip_archives, "_MOST_DIRECTORY", 10_000)
    monkeypatch.setattr(zip_archives, "MOST_MEMBERS", 3)
    assert read(archive) == ([], {str(archive): "a zip archive of 5 files: at most 3 are read"})


@pytest.mark.parametrize(
    ("sent", "lines"), [(LETTER, [None]), (RECORD + b"\n" + RECORD + b"\n", [1, 2]), (b"\n" + RECORD, [2])]
)
def test_standard_input_is_a_letter_or_records(
    monkeypatch: pytest.MonkeyPatch, sent: bytes, lines: list[int | None]
) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(sent)))
    found, refused = read(Path("-"))
    assert [piece.line for piece in found] == lines
    assert {(piece.name, piece.key) for piece in found} == {("-", None)}
    assert not refused


def test_standard_input_may_be_a_zip_archive_and_has_a_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    archive = packed(tmp_path / "a.zip", {"a.txt": LETTER})
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(archive.read_bytes())))
    assert [piece.name for piece in read(Path("-"))[0]] == ["-/a.txt"]
    monkeypatch.setattr(sources, "MOST_BYTES", 10)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(LETTER)))
    assert read(Path("-"))[1]["-"].startswith("too large")
    with pytest.raises(MinistersvarError, match="twice"):
        checked([Path("-"), Path("-")])


def test_a_stream_is_not_read_to_its_end_before_its_first_record(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        """Fails the test where somebody wants all of it."""

        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: object) -> int:
            view = memoryview(buffer)  # type: ignore[arg-type]
            self.given += len(view)
            assert self.given < 10_000_000
            line = RECORD + b"\n"
            view[:] = (line * (len(view) // len(line) + 1))[: len(view)]
            return len(view)

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=Endless()))
    found = pieces([Path("-")], lambda *_: None)
    assert next(found).line == 1
    assert zlib.crc32(next(found).content)
