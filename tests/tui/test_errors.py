"""What the lower rooms say went wrong, in the language of the interface."""

from __future__ import annotations

import ast
import errno
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result

from corpus.errors import MinistersvarError, reason_in_danish
from corpus.letters import reading
from index.damage import DATABASE

Run = Callable[..., Result]

ROOMS = ("corpus", "index", "qa", "tui")
ERRORS = ("MinistersvarError", "DamagedSnapshotError", "UnreadableFile")


def _raised() -> Iterator[tuple[str, ast.Call]]:
    for room in ROOMS:
        for file in sorted(Path(room).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ERRORS:
                    yield f"{file}:{node.lineno}", node


@pytest.mark.parametrize(("place", "call"), list(_raised()), ids=lambda value: value if isinstance(value, str) else "")
def test_every_error_is_worded_in_both_languages(place: str, call: ast.Call) -> None:
    assert len(call.args) == 2 or any(isinstance(argument, ast.Starred) for argument in call.args), place


def test_every_reason_why_a_letter_has_no_parts_has_danish_words() -> None:
    reasons = {
        argument.value
        for node in ast.walk(ast.parse(Path("corpus/letters/parts.py").read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Parts"
        for argument in node.args[2:]
        if isinstance(argument, ast.Constant)
    }
    assert reasons
    assert reasons <= set(reading._IN_DANISH)


def test_an_error_speaks_both_languages() -> None:
    error = MinistersvarError("odd", "sært")
    assert (str(error), error.in_language("en"), error.in_language("da")) == ("odd", "odd", "sært")
    assert MinistersvarError("odd").in_language("da") == "odd"
    # Errors cross processes: what they say in Danish goes along.
    assert pickle.loads(pickle.dumps(error)).in_language("da") == "sært"


def test_the_systems_common_reasons_are_told_in_danish() -> None:
    assert reason_in_danish(PermissionError(errno.EACCES, "Permission denied")) == "adgang nægtet"
    assert reason_in_danish(OSError(errno.ENOSPC, "No space left on device")) == "der er ikke mere plads på disken"
    assert reason_in_danish(OSError(-1, "an odd reason")) == "an odd reason"
    assert reason_in_danish(OSError("odd")) == "odd"


@pytest.mark.parametrize(
    ("name", "content", "danish", "english"),
    [
        ("tom.txt", b" \n", "tom", "empty"),
        ("binær.txt", b"\x01\x02\x03\x00", "binær, ikke tekst", "binary, not text"),
        ("billede.txt", b"\x89PNG\r\n", "et billede uden tekst", "an image, without text"),
        (
            "svar.rtf",
            b"{\\rtf1 Svar:}",
            "en RTF-fil; gem den som .docx eller PDF",
            "a rich-text file (RTF); save it as .docx or PDF",
        ),
        ("svar.pdf", b"%PDF-1.7\nodd", "en beskadiget PDF", "a damaged PDF"),
        (
            "svar.docx",
            b"PK\x03\x04odd",
            "en beskadiget Word-fil eller zip-fil",
            "a damaged Word file or zip archive",
        ),
        ("digt.txt", b"Roser er roede.\n", "ikke et brev med en svardel", "not a letter with an answer part"),
        (
            "svar.html",
            b"<!doctype html><html><body></body></html>",
            "en HTML-side uden tekst",
            "an HTML page without text",
        ),
        ("poster.jsonl", b'{"id": "a"}\n', "linje 1: intet svar", "line 1: no answer"),
        (
            "poster.jsonl",
            b'{"id": "a", "answer": [{"text": "Ja."}], "date": "snart"}\n',
            "linje 1: date er 'snart', ikke som 2024-09-04",
            "line 1: date is 'snart', not like 2024-09-04",
        ),
        ("poster.jsonl", b"{odd\n", "linje 1: ikke JSON", "line 1: not JSON"),
    ],
)
def test_a_file_that_cannot_be_read(
    run: Run, archive: Path, tmp_path: Path, name: str, content: bytes, danish: str, english: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    for language, reason, refused in (("da", danish, "blev afvist"), ("en", english, "was refused")):
        result = run("ingest", str(file), "--archive", str(archive), language=language)
        assert (result.exit_code, result.stderr) == (2, f"ministersvar: {file} {refused}: {reason}\n")
        result = run("show", "--explain", str(file), language=language)
        assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"ministersvar: {file}: {reason}\n")


def test_paths_that_lead_to_nothing(run: Run, archive: Path, tmp_path: Path) -> None:
    def complaint(path: Path, language: str) -> str:
        result = run("ingest", str(path), "--archive", str(archive), language=language)
        assert (result.exit_code, result.stdout) == (2, "")
        return result.stderr

    missing, empty = tmp_path / "findes-ikke.txt", tmp_path / "tom"
    empty.mkdir()
    assert complaint(missing, "da") == (
        f"ministersvar: {missing} findes ikke: angiv et brev eller en mappe med breve\n"
    )
    assert complaint(missing, "en") == (
        f"ministersvar: {missing} does not exist: name a letter or a folder of letters\n"
    )
    assert complaint(empty, "da") == f"ministersvar: mappen {empty} indeholder ingen filer: angiv en med breve i\n"
    assert complaint(empty, "en") == (f"ministersvar: the folder {empty} holds no files: name one with letters in it\n")


@pytest.mark.parametrize(
    ("question", "danish", "english"),
    [
        ("?", "spørgsmålet er tomt: skriv, hvad du vil vide", "the question is empty: write what you want to know"),
        (
            "x" * 4001,
            "spørgsmålet har 4.001 tegn, højst 4.000 læses: gør det kortere",
            "the question has 4,001 characters, at most 4,000 are read: shorten it",
        ),
    ],
)
def test_questions_that_cannot_be_asked(run: Run, archive: Path, question: str, danish: str, english: str) -> None:
    for verb in ("ask", "search"):
        for language, line in (("da", danish), ("en", english)):
            result = run(verb, question, "--archive", str(archive), language=language)
            assert (result.exit_code, result.stdout, result.stderr) == (2, "", f"ministersvar: {line}\n")


def test_archives_that_cannot_be_opened(run: Run, tmp_path: Path) -> None:
    def complaint(archive: Path, language: str) -> str:
        result = run("info", "--archive", str(archive), language=language)
        assert (result.exit_code, result.stdout) == (2, "")
        return result.stderr

    file, damaged = tmp_path / "fil", tmp_path / "beskadiget"
    file.write_text("")
    damaged.mkdir()
    (damaged / DATABASE).write_text("not a database, but long enough to be taken for one" * 20)
    below = file / "arkiv"
    assert complaint(below, "da") == (
        f"ministersvar: arkivmappen {below} kan ikke bruges (stien går gennem noget, der ikke er en mappe): "
        "vælg en anden med --archive eller MINISTERSVAR_ARCHIVE\n"
    )
    assert complaint(below, "en") == (
        f"ministersvar: the archive folder {below} cannot be used (Not a directory): "
        "name another with --archive or MINISTERSVAR_ARCHIVE\n"
    )
    assert complaint(damaged, "da") == (
        f"ministersvar: arkivet {damaged / DATABASE} er beskadiget eller er ikke et arkiv: "
        "hent en kopi frem med »ministersvar restore FIL«\n"
    )
    assert complaint(damaged, "en") == (
        f"ministersvar: the archive {damaged / DATABASE} is damaged or is not an archive: "
        "bring a copy back with 'ministersvar restore FILE'\n"
    )


def test_another_model_than_the_archives(run: Run, archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "ingen"
    arguments = ("ask", "Hvad siger de om vejret?", "--archive", str(archive), "--model", str(folder))
    assert run(*arguments, language="da").stderr == f"ministersvar: der er ingen model i {folder}\n"
    assert run(*arguments, language="en").stderr == f"ministersvar: there is no model in {folder}\n"


def test_an_evaluation_without_items(run: Run, tmp_path: Path) -> None:
    items = tmp_path / "items.jsonl"
    assert run("evaluate", str(tmp_path), language="da").stderr == (
        f"ministersvar: {items} kan ikke læses (den findes ikke): angiv en mappe med items.jsonl\n"
    )
    items.write_text("{}\n")
    assert run("evaluate", str(tmp_path), language="da").stderr == (
        f"ministersvar: {items}, linje 1: ikke et punkt med id og question\n"
    )
    assert run("evaluate", str(tmp_path), language="en").stderr == (
        f"ministersvar: {items}, line 1: not an item with id and question\n"
    )
