"""An ingest can be broken off at any time and goes on where it stopped."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from index import writer
from index.archive import Archive
from index.damage import UnwrittenError
from index.encoder import PassageText, PassageVectors
from index.ingest import ingest
from index.report import IngestReport, Progress
from index.writer import Writer
from tests.index.encoders import HashingEncoder

PLACES = "Aarup Bogense Dragør Ebeltoft Faaborg Gilleleje Hobro Ikast Jelling Kerteminde".split()


class InterruptedEncoder(HashingEncoder):
    """Ctrl-C comes when so many passages are encoded."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.after = after

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        if self.encoded >= self.after:
            raise KeyboardInterrupt
        return super().encode_passages(passages)


@pytest.fixture
def records(tmp_path: Path) -> list[Path]:
    """Ten interchange records in files of their own, with one passage each."""
    folder = tmp_path / "records"
    folder.mkdir()
    for number, place in enumerate(PLACES):
        record = {
            "id": f"2031-{number}",
            "kind": "alm_del",
            "date": "2031-04-01",
            "question": f"Hvornår åbner havnen i {place}?",
            "answer": [{"speaker": "Prøveministeriet", "role": "ministry", "text": f"Havnen i {place} åbner til maj."}],
        }
        (folder / f"{number}.jsonl").write_text(json.dumps(record) + "\n", "utf-8")
    return sorted(folder.iterdir())


def run(archive: Path, files: list[Path], encoder: HashingEncoder, told: list[Progress] | None = None) -> IngestReport:
    with Archive(archive):
        pass
    with Writer(archive, encoder) as open_writer:
        return ingest(open_writer, files, told.append if told is not None else None)


def test_what_was_encoded_before_an_interrupt_is_not_encoded_again(
    tmp_path: Path, records: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_ENCODE_AT_ONCE", 2)
    archive = tmp_path / "archive"
    with pytest.raises(KeyboardInterrupt):
        run(archive, records, InterruptedEncoder(after=6))
    with Archive(archive) as reader:
        assert reader.is_empty
    again = HashingEncoder()
    report = run(archive, records, again)
    assert len(report.new) == 10
    assert again.encoded == 4
    with Archive(archive) as reader, reader.view() as view:
        assert view.count("documents") == 10


def test_what_is_known_is_skipped_without_being_read(tmp_path: Path, records: list[Path]) -> None:
    archive = tmp_path / "archive"
    encoder = HashingEncoder()
    run(archive, records[:7], encoder)
    report = run(archive, records, encoder)
    assert (len(report.unchanged), len(report.new)) == (7, 3)
    assert encoder.encoded == 10


def test_the_same_words_from_another_source_are_not_encoded_again(tmp_path: Path, records: list[Path]) -> None:
    archive = tmp_path / "archive"
    encoder = HashingEncoder()
    run(archive, records, encoder)
    copy = tmp_path / "copy.jsonl"
    copy.write_text(records[0].read_text("utf-8").replace('"2031-0"', '"2031-99"'), "utf-8")
    assert run(archive, [copy], encoder).new == ["2031-99"]
    assert encoder.encoded == 10


def test_a_record_of_which_only_a_date_is_another_has_changed(tmp_path: Path, records: list[Path]) -> None:
    archive = tmp_path / "archive"
    encoder = HashingEncoder()
    run(archive, records, encoder)
    records[0].write_text(records[0].read_text("utf-8").replace("2031-04-01", "2031-04-02"), "utf-8")
    assert run(archive, records, encoder).changed == ["2031-0"]
    assert encoder.encoded == 10


def test_it_tells_how_long_the_rest_will_take(
    tmp_path: Path, records: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.ingest._COMMIT_AFTER_PASSAGES", 2)
    ticks = iter(range(0, 10_000, 10))
    monkeypatch.setattr("time.monotonic", lambda: float(next(ticks)))
    told: list[Progress] = []
    run(tmp_path / "archive", records, HashingEncoder(), told)
    left = [each.seconds_left for each in told]
    assert left[0] is None
    known = [seconds for seconds in left if seconds is not None]
    assert known[-1] == pytest.approx(0, abs=1)
    assert max(known) < 1000


@pytest.mark.parametrize("table", ["vectors", "documents"])
def test_what_sqlite_rolled_back_by_itself_is_told_as_what_it_was(
    tmp_path: Path, records: list[Path], table: str
) -> None:
    # As it does where a disk is full. An interrupt right after COMMIT also finds no transaction to roll back.
    with Archive(tmp_path / "archive"):
        pass
    with sqlite3.connect(tmp_path / "archive" / "archive.sqlite3") as connection:
        connection.execute(
            f"CREATE TRIGGER full BEFORE INSERT ON {table} BEGIN SELECT RAISE(ROLLBACK, 'disk is full'); END"
        )
    connection.close()
    with pytest.raises(UnwrittenError, match=r"could not be written \(disk is full\)"):
        run(tmp_path / "archive", records, HashingEncoder())
