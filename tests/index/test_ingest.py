"""An ingest can be broken off at any time and goes on where it stopped."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from collections.abc import Sequence
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from corpus.reading_processes import Read, ReadingProcesses, Task
from corpus.records import document_record
from index import writer
from index.archive import Archive
from index.damage import UnwrittenError
from index.encoder import PassageText, PassageVectors
from index.ingest import ingest
from index.report import IngestReport, Progress
from index.retrieval import retrieve
from index.verification import verify
from index.writer import Writer
from tests.index.encoders import HashingEncoder

PLACES = "Aarup Bogense Dragør Ebeltoft Faaborg Gilleleje Hobro Ikast Jelling Kerteminde".split()
LETTER = """Prøveministeriet

Dato: 1. april 2031
Sagsnr.: 2031-00017

Spørgsmål nr. 17 (Alm. del) fra Folketingets Retsudvalg:

”Hvor mange prøver er der?”

Svar:

Der er fem prøver i år.
"""


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
    monkeypatch.setattr(writer, "_ENCODE_AT_ONCE", 2)
    ticks = iter(range(0, 10_000, 10))
    monkeypatch.setattr("time.monotonic", lambda: float(next(ticks)))
    told: list[Progress] = []
    run(tmp_path / "archive", records, HashingEncoder(), told)
    assert [(each.done, each.total) for each in told if each.stage == "reading"] == [(at, 10) for at in range(10)]
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


def test_what_there_is_to_read_is_read_wherever_it_lies(
    tmp_path: Path, records: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    together = tmp_path / "together.jsonl"
    together.write_text("".join(file.read_text("utf-8") for file in records[:3]) + "broken\n", "utf-8")
    with zipfile.ZipFile(tmp_path / "letters.zip", "w") as archive:
        archive.writestr("brev.txt", LETTER)
        archive.writestr("notes.txt", "Kære alle")
        archive.writestr("more.jsonl", records[3].read_text("utf-8") + "{}\n")
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(records[4].read_bytes())))
    folder = tmp_path / "archive"
    paths = [together, tmp_path / "letters.zip", Path("-"), tmp_path / "records" / "[56].jsonl"]
    report = run(folder, paths, HashingEncoder())
    assert report.read == 8
    assert sorted(report.new) == sorted([f"2031-{number}" for number in range(7)] + ["2031-00017-2031-04-01"])
    assert {(each.name, each.reason) for each in report.refused} == {
        (str(together), "line 4: not JSON"),
        (f"{tmp_path}/letters.zip/notes.txt", "not a letter with an answer part"),
        (f"{tmp_path}/letters.zip/more.jsonl", "line 2: no id"),
    }
    with Archive(folder) as reader, reader.view() as view:
        assert view.count("documents") == 8
        (letter,) = view.documents("letters.zip/brev.txt")
        assert letter.case_number == "2031-00017"
        (record,) = view.documents("2031-3")
        assert record.source_name == "letters.zip/more.jsonl"


def test_read_again_nothing_changes_and_nothing_is_parsed(
    tmp_path: Path, records: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    together = tmp_path / "together.jsonl"
    together.write_text("".join(file.read_text("utf-8") for file in records), "utf-8")
    with zipfile.ZipFile(tmp_path / "letters.zip", "w") as archive:
        archive.writestr("brev.txt", LETTER)
    paths = [together, tmp_path / "letters.zip"]
    assert len(run(tmp_path / "archive", paths, HashingEncoder()).new) == 11

    def read(_task: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr("index.ingest.read", read)
    again = run(tmp_path / "archive", [*paths, *records], HashingEncoder())
    assert (len(again.unchanged), len(again.new + again.changed + again.refused)) == (21, 0)
    assert f"{together}:10" in again.unchanged


def test_of_records_with_one_id_the_last_counts(tmp_path: Path, records: list[Path]) -> None:
    record = json.loads(records[0].read_text("utf-8"))
    lines = [json.dumps({**record, "date": f"2031-04-{day:02}"}) for day in range(1, 6)]
    (tmp_path / "r.jsonl").write_text("\n".join(lines), "utf-8")
    report = run(tmp_path / "archive", [tmp_path / "r.jsonl"], HashingEncoder())
    assert (report.new, report.changed) == (["2031-0"], ["2031-0"] * 4)
    with Archive(tmp_path / "archive") as reader, reader.view() as view:
        (held,) = view.documents("2031-0")
        assert held.date == date(2031, 4, 5)


def test_the_same_letter_twice_is_one_and_an_unreadable_one_twice_is_refused_twice(tmp_path: Path) -> None:
    for name, text in {"a.txt": LETTER, "b.txt": LETTER, "c.txt": "Hej", "d.txt": "Hej"}.items():
        (tmp_path / name).write_text(text, "utf-8")
    report = run(tmp_path / "archive", [tmp_path / f"{name}.txt" for name in "abcd"], HashingEncoder())
    assert (len(report.new), report.unchanged) == (1, [str(tmp_path / "b.txt")])
    assert [Path(each.name).name for each in report.refused] == ["c.txt", "d.txt"]


def test_many_letters_are_read_in_processes_and_a_pdf_always_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for number in range(40):
        text = LETTER.replace("2031-00017", f"2031-{number:05}").replace("fem", str(number))
        (folder / f"{number}.txt").write_text(text, "utf-8")
    (folder / "hostile.pdf").write_bytes(b"%PDF-1.7\n" + bytes(1000))
    asked: list[str] = []
    submit = ReadingProcesses.submit

    def submitted(processes: ReadingProcesses, task: Task) -> Future[Read]:
        asked.append(task.source_name)
        return submit(processes, task)

    monkeypatch.setattr(ReadingProcesses, "submit", submitted)
    here = run(tmp_path / "here", [folder], HashingEncoder())
    assert asked == ["hostile.pdf"]
    monkeypatch.setattr("index.ingest.READ_HERE", 0)
    apart = run(tmp_path / "apart", [folder], HashingEncoder())
    assert len(asked) == 42
    assert apart == here
    assert len(apart.new) == 40
    (refused,) = apart.refused
    assert (Path(refused.name).name, refused.reason) == ("hostile.pdf", "a damaged PDF")


def test_where_a_letter_was_fetched_from_stands_with_it(tmp_path: Path) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text(LETTER, "utf-8")
    with Archive(tmp_path / "archive"):
        pass
    with Writer(tmp_path / "archive", HashingEncoder()) as open_writer:
        ingest(open_writer, [letter], addresses={letter: "https://www.ft.dk/samling/20301/x.pdf"})
    with Archive(tmp_path / "archive") as reader, reader.view() as view:
        (held,) = view.documents("2031-00017")
        assert held.url == "https://www.ft.dk/samling/20301/x.pdf"
        assert document_record(held)["url"] == held.url


def test_an_address_that_becomes_known_or_another_is_followed_though_the_letter_is_the_same(tmp_path: Path) -> None:
    letter = tmp_path / "brev.txt"
    letter.write_text(LETTER, "utf-8")
    folder, encoder = tmp_path / "archive", HashingEncoder()
    run(folder, [letter], encoder)
    for address in ("https://www.ft.dk/samling/20301/x.pdf", "https://www.ft.dk/samling/20301/y.pdf", None):
        with Writer(folder, encoder) as open_writer:
            report = ingest(open_writer, [letter], addresses={letter: address} if address else None)
        assert (len(report.unchanged), report.new, report.changed) == (1, [], [])
        with Archive(folder) as reader, reader.view() as view:
            (held,) = view.documents("2031-00017")
            # Read once more by hand, where its address is not told, it keeps the one that it has.
            assert held.url == (address or "https://www.ft.dk/samling/20301/y.pdf")
    assert not verify(Archive(folder)).problems


def test_a_file_that_becomes_what_another_is_leaves_nothing_behind(tmp_path: Path) -> None:
    one, other = tmp_path / "a.txt", tmp_path / "b.txt"
    one.write_text(LETTER, "utf-8")
    other.write_text(LETTER.replace("00017", "00018"), "utf-8")
    folder = tmp_path / "archive"
    run(folder, [one, other], HashingEncoder())
    one.write_bytes(other.read_bytes())
    run(folder, [one, other], HashingEncoder())
    with Archive(folder) as reader, reader.view() as view:
        assert view.documents("2031-00017") == []
        assert [each.source_name for each in view.documents("2031-00018")] == ["a.txt"]
    one.unlink()
    other.write_text(LETTER, "utf-8")
    run(folder, [other], HashingEncoder())
    with Archive(folder) as reader, reader.view() as view:
        assert {each.case_number for each in view.documents("17")} == {"2031-00017", "2031-00018"}
    assert not verify(Archive(folder)).problems


def by_words(folder: Path, query: str) -> list[str]:
    """Ids of the documents that words find."""
    with Archive(folder) as reader, reader.view() as view:
        assert view.snapshot is not None
        found = [number for number, _ in view.snapshot.lexical.search(query, 10)]
        return [view.document(passage.document).id for passage in view.passages(found)]


def vectors_in(folder: Path) -> int:
    with Archive(folder) as reader, reader.view() as view:
        assert view.snapshot is not None
        return len(view.snapshot.vectors)


@pytest.fixture
def words_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if ten records were ten thousand."""
    monkeypatch.setattr("index.ingest._ENCODED_AT_ONCE", 0)
    monkeypatch.setattr(writer, "_ENCODE_AT_ONCE", 2)
    monkeypatch.setattr(writer, "_ENCODE_AHEAD", 2)
    monkeypatch.setattr(writer, "_INDEX_AFTER_SECONDS", -1.0)


@pytest.mark.usefixtures("words_first")
def test_what_is_read_is_found_by_words_before_it_is_encoded(tmp_path: Path, records: list[Path]) -> None:
    folder = tmp_path / "archive"
    with pytest.raises(KeyboardInterrupt):
        run(folder, records, InterruptedEncoder(after=4))
    assert by_words(folder, "Jelling") == ["2031-8"]
    assert vectors_in(folder) == 4
    encoder = HashingEncoder()
    with Archive(folder) as reader, reader.view() as view:
        question = encoder.encode_questions(["Hvornår åbner havnen i Jelling?"])[0]
        found = retrieve(view, question, "Hvornår åbner havnen i Jelling?")
        assert len(found.candidates) == 10
        cosines = {view.document(each.passage.document).id: each.cosine for each in found.candidates}
    assert cosines["2031-0"] > 0
    assert cosines["2031-8"] == 0
    assert not verify(Archive(folder)).problems
    # Any later ingest encodes the rest, and nothing twice.
    report = run(folder, records[:1], encoder)
    assert (len(report.unchanged), encoder.encoded) == (1, 6)
    assert vectors_in(folder) == 10
    assert not verify(Archive(folder)).problems


@pytest.mark.usefixtures("words_first")
def test_words_first_gives_what_all_at_once_gives(tmp_path: Path, records: list[Path]) -> None:
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path / "a", records[:6], InterruptedEncoder(after=3))
    # Meanwhile one that awaits its vector is changed, and so is one that has it.
    for number in (1, 5):
        text = records[number].read_text("utf-8")
        records[number].write_text(text.replace("åbner til maj", "åbner til juni"), "utf-8")
    run(tmp_path / "a", records, HashingEncoder())
    run(tmp_path / "b", records, HashingEncoder())
    assert not verify(Archive(tmp_path / "a")).problems
    with Archive(tmp_path / "a") as one, Archive(tmp_path / "b") as other, one.view() as a, other.view() as b:
        question = HashingEncoder().encode_questions(["Hvornår åbner havnen i Jelling til juni?"])[0]
        answers = [
            sorted((each.passage.text, round(each.cosine, 5)) for each in retrieve(view, question, "juni").candidates)
            for view in (a, b)
        ]
    assert answers[0] == answers[1]
    assert len(answers[0]) == 10


@pytest.mark.usefixtures("words_first")
def test_what_awaits_its_vectors_can_be_removed_and_rebuilt(tmp_path: Path, records: list[Path]) -> None:
    folder = tmp_path / "archive"
    with pytest.raises(KeyboardInterrupt):
        run(folder, records, InterruptedEncoder(after=4))
    with Writer(folder, HashingEncoder()) as open_writer:
        open_writer.remove(["2031-8", "2031-0"])
    assert (vectors_in(folder), by_words(folder, "Jelling")) == (3, [])
    with Writer(folder, HashingEncoder()) as open_writer:
        open_writer.rebuild()
    assert vectors_in(folder) == 3
    assert not verify(Archive(folder)).problems
    with Writer(folder, HashingEncoder()) as open_writer:
        open_writer.encode_awaiting()
    assert vectors_in(folder) == 8


@pytest.mark.usefixtures("words_first")
def test_a_large_archive_takes_vectors_as_they_come(
    tmp_path: Path, records: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.vectors.EXACT_UP_TO", 3)
    monkeypatch.setattr("index.vectors.RECENT_UP_TO", 2)
    folder = tmp_path / "archive"
    with pytest.raises(KeyboardInterrupt):
        run(folder, records, InterruptedEncoder(after=7))
    assert not verify(Archive(folder)).problems
    # The same words in another document have the same vectors: it must not be there twice.
    copy = tmp_path / "copy.jsonl"
    copy.write_text(records[9].read_text("utf-8").replace('"2031-9"', '"2031-99"'), "utf-8")
    run(folder, [copy], HashingEncoder())
    assert vectors_in(folder) == 11
    assert not verify(Archive(folder)).problems
