"""The archive keeps what was committed, whole, whatever happens to writers and derived files."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import threading
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path

import pytest

from corpus.errors import MinistersvarError
from corpus.flow import Gap
from index.archive import Archive, ModelMismatchError, _write_ahead
from index.backup import restore
from index.encoder import PassageText, PassageVectors
from index.filters import Filters
from index.report import Progress
from index.retrieval import retrieve
from index.rows import UnknownDocumentError
from index.schema import FORMAT, format_version
from index.snapshot import DamagedSnapshotError
from index.verification import verify
from index.writer import Writer
from tests.index.documents import document, source
from tests.index.encoders import HashingEncoder
from tests.index.old_formats import put_back_to_format, seal_as_in_4

FISH = "Kvoten for brisling i Prøvebugten er 1.200 tons."
ROADS = "Vejen til Eksempelkøbing får fire spor."


def fill(folder: Path, encoder: HashingEncoder, *sources: object) -> None:
    with Archive(folder):
        pass
    with Writer(folder, encoder) as writer:
        for each in sources:
            writer.put(each)  # type: ignore[arg-type]
        writer.commit()


def found(folder: Path, encoder: HashingEncoder, query: str, filters: Filters = Filters()) -> list[str]:  # noqa: B008
    """Ids of the documents of the passages found, best first, by the words and by the vectors both."""
    with Archive(folder) as archive, archive.view() as view:
        vectors = encoder.encode_questions([query])[0]
        candidates = retrieve(view, vectors, query, view.hold(filters)).candidates
        order = sorted(candidates, key=lambda c: -(c.cosine + c.coverage))
        return [view.document(candidate.passage.document).id for candidate in order]


def test_what_was_committed_is_found_by_a_new_reader(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)), source("b", document("2031-2", ROADS)))
    assert found(tmp_path, encoder, "kvoten for brisling")[0] == "2031-1"
    assert found(tmp_path, encoder, "spor på vejen")[0] == "2031-2"


def test_a_document_comes_back_as_it_went_in(tmp_path: Path) -> None:
    kept = document("2031-1", FISH, ROADS)
    fill(tmp_path, HashingEncoder(), source("a", kept))
    with Archive(tmp_path) as archive, archive.view() as view:
        assert view.documents("2031-1") == [kept]
        assert view.documents("17") == [kept]
        assert view.documents("2031-1.txt") == [kept]
        assert view.documents("2031-2") == []


def test_a_changed_source_replaces_its_documents_and_nothing_else(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)), source("b", document("2031-2", ROADS)))
    fill(tmp_path, encoder, source("a", document("2031-1", "Kvoten for brisling er nul.")))
    with Archive(tmp_path) as archive, archive.view() as view:
        assert (
            view.documents("2031-1")[0].text(view.documents("2031-1")[0].statements[0]) == "Kvoten for brisling er nul."
        )
        assert view.count("documents") == 2
    assert found(tmp_path, encoder, "tons brisling")[0] == "2031-1"
    assert len(found(tmp_path, encoder, "tons brisling")) == 2


def test_known_text_is_not_encoded_again(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH, ROADS)))
    assert encoder.encoded == 2
    fill(tmp_path, encoder, source("b", document("2031-2", FISH)))
    fill(tmp_path, encoder, source("a", document("2031-1", ROADS)))
    assert encoder.encoded == 2


def test_two_contents_with_the_same_letter_both_stay_and_neither_has_the_others_id(tmp_path: Path) -> None:
    of_pdf, of_text = source("a.pdf", document("2031-1", FISH)), source("a.txt", document("2031-1", FISH + " "))
    both = {f"2031-1~{each.hash[:8]}" for each in (of_pdf, of_text)}
    for runs in ([of_pdf, of_text], [of_text], [of_pdf]):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        fill(folder, HashingEncoder(), *runs)
        fill(folder, HashingEncoder(), of_pdf, of_text)
        with Archive(folder) as archive, archive.view() as view:
            assert {each.id for each in view.documents("2031-1")} == both
            assert {each.id for each in view.documents("17")} == both
            (one,) = view.documents(f"2031-1~{of_pdf.hash[:8]}")
            assert one.source == of_pdf.documents[0].source
        with Writer(folder, None) as writer:
            with pytest.raises(UnknownDocumentError, match="holds 2031-1 in 2 versions, 2031-1~"):
                writer.remove(["2031-1"])
            writer.remove([f"2031-1~{of_text.hash[:8]}"])
        with Archive(folder) as archive, archive.view() as view:
            assert [each.id for each in view.documents("17")] == ["2031-1"]


def test_an_id_of_a_record_s_own_that_looks_like_a_version_is_never_another_s(tmp_path: Path) -> None:
    one, other = source("a", document("2031-1", FISH)), source("b", document("2031-1", ROADS))
    alike = source("c", document(f"2031-1~{one.hash[:8]}", "Noget tredje."))
    for number, order in enumerate(permutations((one, other, alike))):
        for each in order:
            fill(tmp_path / str(number), HashingEncoder(), each)
        with Archive(tmp_path / str(number)) as archive, archive.view() as view:
            ids = {each.id for each in view.documents("17")}
        assert ids == {alike.documents[0].id, *(f"2031-1~{each.hash[:9]}" for each in (one, other))}


def test_one_content_in_two_places_is_one_until_both_are_another(tmp_path: Path) -> None:
    lying = document("2031-1", FISH, source_name="b.txt")
    other = replace(lying, source_name="a.txt")
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("/b.txt", lying))
    fill(tmp_path, encoder, source("/a.txt", other))
    with Archive(tmp_path) as archive, archive.view() as view:
        assert [each.source_name for each in view.documents("b.txt")] == ["a.txt"]
        assert view.count("documents") == 1
    fill(tmp_path, encoder, source("/a.txt", document("2031-2", ROADS, source_name="a.txt")))
    with Archive(tmp_path) as archive, archive.view() as view:
        assert [each.source_name for each in view.documents("2031-1")] == ["b.txt"]
        assert [each.id for each in view.documents("a.txt")] == ["2031-2"]
    assert not verify(Archive(tmp_path)).problems
    fill(tmp_path, encoder, source("/b.txt", document("2031-2", ROADS, source_name="a.txt")))
    with Archive(tmp_path) as archive, archive.view() as view:
        assert view.documents("2031-1") == []
        assert view.count("documents") == 1
    assert not verify(Archive(tmp_path)).problems


def test_an_open_reader_sees_a_commit_at_its_next_view_and_never_half(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)))
    with Archive(tmp_path) as archive:
        with archive.view() as view:
            before = view.revision
            fill(tmp_path, encoder, source("b", document("2031-2", ROADS)))
            assert view.revision == before
            assert view.count("documents") == 1
            assert view.snapshot is not None
            assert len(view.snapshot.vectors) == 1
        with archive.view() as view:
            assert view.count("documents") == len(view.snapshot.vectors) == 2  # type: ignore[union-attr]


def test_a_second_writer_is_told_who_writes(tmp_path: Path) -> None:
    with Archive(tmp_path):
        pass
    with (
        Writer(tmp_path, HashingEncoder()),
        pytest.raises(
            MinistersvarError, match=rf"another process \(number {os.getpid()}, 'ingest' since 20[^)]+\) is writing"
        ),
        Writer(tmp_path, HashingEncoder()),
    ):
        pass


def test_a_second_writer_is_told_in_danish_too(tmp_path: Path) -> None:
    with Archive(tmp_path):
        pass
    with (
        Writer(tmp_path, HashingEncoder(), verb="rebuild"),
        pytest.raises(MinistersvarError) as caught,
        Writer(tmp_path, HashingEncoder()),
    ):
        pass
    pattern = rf"en anden proces \(nummer {os.getpid()}, »rebuild« siden \d\d\.\d\d\.20\d\d kl\. \d\d\.\d\d\) skriver"
    assert re.match(pattern, caught.value.in_language("da"))


def test_a_writer_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)))

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("index.snapshot.update", full_disk)
    with pytest.raises(MinistersvarError, match="No space left on device"):
        fill(tmp_path, encoder, source("a", document("2031-1", ROADS)))
    monkeypatch.undo()
    assert found(tmp_path, encoder, "brisling") == ["2031-1"]
    fill(tmp_path, encoder, source("b", document("2031-2", ROADS)))
    assert len(found(tmp_path, encoder, "brisling")) == 2
    assert len(list(tmp_path.glob("*derived-*"))) == 1


def test_vectors_of_another_model_are_refused(tmp_path: Path) -> None:
    fill(tmp_path, HashingEncoder("one"), source("a", document("2031-1", FISH)))
    with (
        pytest.raises(MinistersvarError, match="holds vectors of the model one, not of other"),
        Writer(tmp_path, HashingEncoder("other")),
    ):
        pass


def test_an_archive_of_another_version_of_the_embedded_model_is_told_apart(tmp_path: Path) -> None:
    fill(tmp_path, HashingEncoder("embedded/old"), source("a", document("2031-1", FISH)))
    with (
        pytest.raises(
            MinistersvarError, match=r"another version of the embedded model: .*'ministersvar rebuild --encode'"
        ),
        Writer(tmp_path, HashingEncoder("embedded/new")),
    ):
        pass


class Stopped(HashingEncoder):
    """Of another model; it stops when it has encoded so many passages."""

    def __init__(self, after: int) -> None:
        super().__init__("other/32", 32)
        self.after = after

    def encode_passages(self, passages: Sequence[PassageText]) -> list[PassageVectors]:
        if self.encoded >= self.after:
            raise KeyboardInterrupt
        return super().encode_passages(passages)


def test_an_archive_is_encoded_anew_in_place_and_goes_on_where_that_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.writer._ENCODE_AHEAD", 2)
    monkeypatch.setattr("index.writer._ENCODE_AT_ONCE", 2)
    monkeypatch.setattr("index.writer._INDEX_AFTER_SECONDS", 0.0)
    texts = {f"2031-{number}": f"Havnen i {town} åbner." for number, town in enumerate("Aarup Nibe Odder Ribe".split())}
    sources = [source(identifier, document(identifier, text)) for identifier, text in texts.items()]
    fill(tmp_path / "anew", HashingEncoder("one"), *sources)
    fill(tmp_path / "fresh", Stopped(100), *sources)

    def encode(encoder: HashingEncoder) -> None:
        with Writer(tmp_path / "anew", encoder, "own.npz", verb="rebuild", replaces_model=True) as writer:
            writer.rebuild()
            writer.encode_awaiting()

    with pytest.raises(KeyboardInterrupt):
        encode(Stopped(2))
    with Archive(tmp_path / "anew") as archive:
        assert (archive.model, archive.model_argument, archive.info().awaiting) == ("other/32", "own.npz", 2)
        assert not verify(archive).problems
    with pytest.raises(ModelMismatchError), Writer(tmp_path / "anew", HashingEncoder("one")):
        pass
    with Archive(tmp_path / "anew") as archive, archive.view() as view:
        assert view.snapshot is not None
        assert len(view.snapshot.vectors) == 2
        for text in texts.values():
            ((passage, _),) = view.snapshot.lexical.search(text, 1)
            assert view.passages([passage])[0].text == text
    again = Stopped(100)
    encode(again)
    assert again.encoded == 2
    encode(again)
    assert again.encoded == 2
    with Archive(tmp_path / "anew") as archive, Archive(tmp_path / "fresh") as other:
        assert archive.info().awaiting == 0
        assert not verify(archive).problems
        with archive.view() as one, other.view() as two:
            vectors = "SELECT hash, data FROM vectors ORDER BY hash"
            assert one.rows(vectors) == two.rows(vectors)


@pytest.mark.parametrize("damage", ["vectors", "lexical", "columns", "contents", "all", "truncated", "segment"])
def test_damaged_derived_indexes_are_noticed_and_made_anew(tmp_path: Path, damage: str) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)), source("b", document("2031-2", ROADS)))
    (folder,) = tmp_path.glob("derived-*")
    match damage:
        case "vectors":
            (folder / "recent.faiss").unlink()
        case "lexical":
            shutil.rmtree(folder / "lexical")
        case "columns":
            (folder / "passages.npy").unlink()
        case "contents":
            (folder / "contents.json").unlink()
        case "all":
            shutil.rmtree(folder)
        case "segment":
            segment = next((folder / "lexical").glob("*.term"))
            segment.write_bytes(segment.read_bytes()[:-1])
        case "truncated":
            content = (folder / "recent.faiss").read_bytes()
            (folder / "recent.faiss").write_bytes(content[: len(content) // 2])
    with Archive(tmp_path) as archive, pytest.raises(DamagedSnapshotError), archive.view():
        pass
    encoded = encoder.encoded
    with Writer(tmp_path, encoder) as writer:
        writer.rebuild()
    assert found(tmp_path, encoder, "brisling")[0] == "2031-1"
    assert encoder.encoded == encoded


def test_a_writer_goes_on_from_a_damaged_snapshot(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)))
    for folder in tmp_path.glob("derived-*"):
        shutil.rmtree(folder)
    fill(tmp_path, encoder, source("b", document("2031-2", ROADS)))
    assert sorted(found(tmp_path, encoder, "brisling")) == ["2031-1", "2031-2"]


def test_an_archive_of_a_newer_format_is_refused_and_not_changed(tmp_path: Path) -> None:
    fill(tmp_path, HashingEncoder(), source("a", document("2031-1", FISH)))
    database = tmp_path / "archive.sqlite3"
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    # A newer version may keep its journal in another way, too.
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.close()
    before = database.read_bytes()
    shutil.copy(database, tmp_path / "backup")
    with pytest.raises(MinistersvarError, match="format 99"):
        Archive(tmp_path)
    with pytest.raises(MinistersvarError, match="format 99"):
        restore(tmp_path / "other", tmp_path / "backup")
    assert not (tmp_path / "other" / "archive.sqlite3").exists()
    with pytest.raises(MinistersvarError, match="format 99"):
        restore(tmp_path, tmp_path / "backup", overwrite=True)
    assert database.read_bytes() == before


@pytest.mark.parametrize("version", range(1, FORMAT))
def test_an_archive_of_an_earlier_format_is_brought_to_this_one(tmp_path: Path, version: int) -> None:
    encoder = HashingEncoder()
    kept = document("2031-1", FISH)
    fill(tmp_path, encoder, source("a", kept))
    put_back_to_format(tmp_path, version)
    with Archive(tmp_path) as archive, pytest.raises(DamagedSnapshotError), archive.view():
        pass
    encoded = encoder.encoded
    with Writer(tmp_path, encoder) as writer:
        writer.rebuild()
    assert found(tmp_path, encoder, "brisling", Filters(cases=("2031-1",), stated_by=("prøve",))) == ["2031-1"]
    with Archive(tmp_path) as archive, archive.view() as view:
        assert view.documents("2031-1") == [kept]
    assert encoder.encoded == encoded


@pytest.mark.parametrize("version", range(2, FORMAT))
def test_a_migration_tells_how_far_it_is_and_broken_off_has_changed_nothing(tmp_path: Path, version: int) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, *(source(str(n), document(f"2031-{n}", f"{FISH} {n}")) for n in range(40)))
    put_back_to_format(tmp_path, version)

    def interrupted(progress: Progress) -> None:
        if progress.done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Archive(tmp_path, interrupted)
    with closing(sqlite3.connect(tmp_path / "archive.sqlite3")) as connection:
        assert format_version(connection) == version
    told: list[Progress] = []
    with Archive(tmp_path, told.append) as archive:
        assert [each for each in verify(archive).problems if each.kind != "snapshot" and each.kind != "file"] == []
    assert {each.stage for each in told} == {"migrating"}
    assert [each.done for each in told] == sorted({each.done for each in told})
    # The last report is of one of the last rows.
    assert len({each.total for each in told}) == 1
    assert told[-1].total - 64 <= told[-1].done < told[-1].total
    told.clear()
    Archive(tmp_path, told.append).close()
    assert told == []


def test_ids_by_order_become_ids_by_content(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    pdf, text = source("a.pdf", document("2031-1", FISH)), source("a.txt", document("2031-1", FISH + " "))
    fill(tmp_path, encoder, pdf, text, source("b", document("2031-2", ROADS)))
    put_back_to_format(tmp_path, 4)
    with sqlite3.connect(tmp_path / "archive.sqlite3") as connection:
        for number, identifier in ((1, "2031-1"), (2, "2031-1~2")):
            connection.execute("UPDATE documents SET id = ? WHERE number = ?", (identifier, number))
        # Of the second something was removed: then it had no hash.
        connection.execute("UPDATE sources SET hash = '' WHERE number = 2")
        seal_as_in_4(connection)
    connection.close()
    with Writer(tmp_path, encoder) as writer:
        assert [writer.known(each.hash) for each in (pdf, text)] == [True, False]
        assert writer.holds("a.txt")
        writer.put(text)
        writer.commit()
    with Archive(tmp_path) as archive:
        assert not verify(archive).problems
        with archive.view() as view:
            ids = {each.id for each in view.documents("17")}
    assert ids == {"2031-2", *(f"2031-1~{each.hash[:8]}" for each in (pdf, text))}


def test_what_a_disk_has_changed_is_not_made_right_by_a_migration(tmp_path: Path) -> None:
    fill(tmp_path, HashingEncoder(), source("a", document("2031-1", FISH)), source("b", document("2031-2", ROADS)))
    put_back_to_format(tmp_path, 4)
    with sqlite3.connect(tmp_path / "archive.sqlite3") as connection:
        connection.execute("UPDATE documents SET case_number = '2031-99' WHERE number = 2")
        connection.execute("UPDATE sources SET text = 'x' WHERE number = 1")
    connection.close()
    with Archive(tmp_path) as archive:
        wrong = {(each.kind, each.where) for each in verify(archive).problems}
    assert {("document", "2031-1"), ("document", "2031-2")} <= wrong


def test_what_was_read_with_the_words_of_the_archive_is_read_again(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    whole = document("2031-1", "Kvoten for bris-\nling er nul.")
    at = whole.source.index("-\n")
    gapped = replace(whole.statements[0], gaps=(Gap(at, at + 2, "hyphen"),))
    bridged = source("a", replace(whole, statements=(gapped,)))
    fill(tmp_path, encoder, bridged, source("b", document("2031-2", ROADS)))
    put_back_to_format(tmp_path, 4)
    with Archive(tmp_path), Writer(tmp_path, encoder) as writer:
        assert not writer.known(bridged.hash)
        writer.put(bridged)
        writer.commit()
        assert writer.known(bridged.hash)
    with Archive(tmp_path) as archive, archive.view() as view:
        assert view.documents("2031-1") == list(bridged.documents)
        assert view.count("documents") == 2
    assert not verify(Archive(tmp_path)).problems


def test_a_file_that_is_no_archive_is_named(tmp_path: Path) -> None:
    (tmp_path / "archive.sqlite3").write_bytes(b"not a database, but long enough to look like one" * 100)
    with pytest.raises(MinistersvarError, match="damaged or is not an archive"):
        Archive(tmp_path)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(MinistersvarError, match="--archive"):
        Archive(tmp_path / "file" / "archive")


FILTERED = [
    (Filters(cases=("2031-1",)), {"2031-1"}),
    (Filters(cases=("2031 - 1",)), {"2031-1"}),
    (Filters(committees=("SUU",)), {"2031-2"}),
    (Filters(committees=("Folketingets Sundhedsudvalg",)), {"2031-2"}),
    (Filters(committees=("REU", "SUU")), {"2031-1", "2031-2"}),
    (Filters(ministers=("eksempelsen",)), {"2031-1", "2031-2"}),
    (Filters(ministers=("Andersen",)), set()),
    (Filters(date_from=date(2031, 5, 1)), {"2031-2"}),
    (Filters(date_to=date(2031, 4, 30)), {"2031-1"}),
    (Filters(date_from=date(2031, 4, 1), date_to=date(2031, 4, 1)), {"2031-1"}),
    (Filters(stated_by=("Prøveministeriet",)), {"2031-1", "2031-2"}),
    (Filters(stated_by=("Prøvestyrelsen",)), set()),
    (Filters(question_numbers=("S 9",)), {"2031-2"}),
    (Filters(question_numbers=("s9",)), {"2031-2"}),
    (Filters(kinds=("section_20",), committees=("REU",)), set()),
    (Filters(statuses=("preliminary",)), {"2031-2"}),
    (Filters(parties=("xx",)), {"2031-1", "2031-2"}),
    (Filters(asked_by=("Jørgensen",)), {"2031-1", "2031-2"}),
]


@pytest.mark.parametrize(("filters", "expected"), FILTERED)
def test_filters_hold_both_indexes_to_what_satisfies_them(tmp_path: Path, filters: Filters, expected: set[str]) -> None:
    encoder = HashingEncoder()
    other = document(
        "2031-2", ROADS, committee="Sundhedsudvalget", committee_code="SUU", date=date(2031, 5, 2), kind="section_20",
        question_number="S 9", status="preliminary",
    )  # fmt: skip
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)), source("b", other))
    assert set(found(tmp_path, encoder, "brisling vejen", filters)) == expected
    with Archive(tmp_path) as archive, archive.view() as view:
        held = view.hold(filters)
        assert held is not None
        assert view.snapshot is not None
        lexical = view.snapshot.lexical.search("brisling vejen", 10, held.groups, held.days)
        assert {number for number, _ in lexical} == set(held.passages.tolist())


def test_an_archive_that_grows_over_the_bounds_of_its_index_finds_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("index.vectors.EXACT_UP_TO", 20)
    monkeypatch.setattr("index.vectors.RECENT_UP_TO", 4)
    monkeypatch.setattr("index.vectors.PROBED", 1.0)
    encoder = HashingEncoder()
    towns = "Aarup Bogense Dragør Ebeltoft Faaborg Gilleleje Hobro Ikast Jelling Kerteminde Lemvig Maribo Nibe".split()
    texts = {f"2031-{number}": f"Havnen i {town} åbner til maj." for number, town in enumerate(towns * 2)}
    for number, (identifier, text) in enumerate(texts.items()):
        code = "REU" if number % 2 else "SUU"
        # Of two answers to one question the later one counts: the earlier one's status changes.
        answer = document(identifier, text, committee_code=code, committee=None, question_number=str(number // 2),
                          date=date(2031, 4, 1 + number))  # fmt: skip
        fill(tmp_path, encoder, source(identifier, answer))
    fill(tmp_path, encoder, source("2031-3", document("2031-3", "Havnen i Odder er lukket.", committee_code="REU")))
    with Archive(tmp_path) as archive, archive.view() as view:
        assert view.snapshot is not None
        assert len(view.snapshot.vectors) == len(view.snapshot.lexical) == view.count("passages") == 26
    assert found(tmp_path, encoder, "havnen i Odder")[0] == "2031-3"
    assert set(found(tmp_path, encoder, "havnen i Ikast")[:2]) == {"2031-7", "2031-20"}
    for filters, expected in (
        (Filters(committees=("REU",)), {f"2031-{number}" for number in range(1, 26, 2)}),
        (Filters(question_numbers=("3",)), {"2031-6", "2031-7"}),
        (Filters(date_from=date(2031, 4, 25)), {"2031-24", "2031-25"}),
    ):
        assert set(found(tmp_path, encoder, "havnen i Ikast", filters)) == expected


def test_a_view_within_another_shows_the_same_state(tmp_path: Path) -> None:
    encoder = HashingEncoder()
    fill(tmp_path, encoder, source("a", document("2031-1", FISH)))
    with Archive(tmp_path) as archive:
        with archive.view() as outer:
            fill(tmp_path, encoder, source("b", document("2031-2", ROADS)))
            with archive.view() as inner:
                assert inner.revision == outer.revision
                assert inner.documents("2031-2") == []
            assert outer.documents("2031-1")
        with archive.view() as later:
            assert later.documents("2031-2")


def test_a_new_archive_waits_for_another_process_that_makes_it(tmp_path: Path) -> None:
    """SQLite itself does not wait for that change: without a timeout here, as with one there."""
    database = tmp_path / "archive.sqlite3"
    with (
        closing(sqlite3.connect(database, isolation_level=None, check_same_thread=False)) as other,
        closing(sqlite3.connect(database, timeout=0, isolation_level=None)) as own,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            own.execute("PRAGMA journal_mode = WAL")
        released = threading.Timer(0.2, other.execute, ("ROLLBACK",))
        released.start()
        _write_ahead(own)
        released.join()
        assert own.execute("PRAGMA journal_mode").fetchone() == ("wal",)
