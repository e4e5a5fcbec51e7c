from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.document import Asker
from index.archive import Archive
from index.filters import Filters
from index.unknown_values import UnknownValue, unknown_values
from index.writer import Writer
from tests.index.documents import document, source
from tests.index.encoders import HashingEncoder

PARTIES = ("EL", "S", "V")
MINISTRIES = tuple(f"{name}ministeriet" for name in "Beskæftigelses Finans Forsvars Justits Kirke Klima Kultur "
    "Sundheds Transport Udenrigs Økonomi".split())  # fmt: skip


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    with Archive(folder):
        pass
    with Writer(folder, HashingEncoder()) as writer:
        for number, ministry in enumerate(MINISTRIES):
            held = replace(
                document(f"2031-{number}", f"Kvoten er {number} tons."),
                case_number=f"2031-{number}",
                question_number=str(number % 3),
                ministry=ministry,
                asked_by=(Asker("Anna Prøve", PARTIES[number % 3]),),
            )
            writer.put(source(f"{number}", held))
        writer.commit()
    return folder


def unknown(folder: Path, filters: Filters) -> Sequence[UnknownValue]:
    with Archive(folder) as archive, archive.view() as view:
        return unknown_values(view, filters)


def test_values_that_there_are_are_known(archive: Path) -> None:
    filters = Filters(
        parties=("el",), ministries=("justits",), asked_by=("Prøve",), cases=("2031-10",), question_numbers=("2",)
    )
    assert unknown(archive, filters) == []
    assert unknown(archive, Filters()) == []


def test_few_values_are_all_named(archive: Path) -> None:
    assert unknown(archive, Filters(parties=("S", "Enhedslisten"))) == [
        UnknownValue("party", "Enhedslisten", PARTIES, complete=True)
    ]
    assert unknown(archive, Filters(question_numbers=("9",))) == [
        UnknownValue("question", "9", ("0", "1", "2"), complete=True)
    ]


def test_of_many_values_the_nearest_are_named(archive: Path) -> None:
    (found,) = unknown(archive, Filters(ministries=("Justistministeriet",)))
    assert (found.values[0], found.complete) == ("Justitsministeriet", False)
    assert unknown(archive, Filters(ministries=("Xyzzy",), cases=("77",))) == [
        UnknownValue("ministry", "Xyzzy", (), complete=False),
        UnknownValue("case", "77", (), complete=False),
    ]


def test_an_empty_archive_has_nothing_to_name(tmp_path: Path) -> None:
    assert unknown(tmp_path, Filters(parties=("X",))) == []
