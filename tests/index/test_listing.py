"""Documents are listed newest first, a page at a time, each once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from index.archive import Archive
from index.filters import Filters
from index.listing import Place, listed
from index.writer import Writer
from tests.index.documents import document, source
from tests.index.encoders import HashingEncoder

DAYS = [date(2031, 4, 1), date(2031, 5, 2), None, date(2031, 4, 1), None]
NEWEST_FIRST = ["d1", "d0", "d3", "d2", "d4"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Archive(tmp_path):
        pass
    with Writer(tmp_path, HashingEncoder()) as writer:
        for at, day in enumerate(DAYS):
            committee = "Retsudvalget" if at % 2 else "Kulturudvalget"
            code = "REU" if at % 2 else "KUU"
            kept = document(f"d{at}", "Et svar om noget.", date=day, committee=committee, committee_code=code)
            writer.put(source(f"s{at}", kept))
        writer.commit()
    return tmp_path


def pages(folder: Path, filters: Filters, limit: int) -> list[list[str]]:
    with Archive(folder) as archive, archive.view() as view:
        found = list[list[str]]()
        after: Place | None = None
        while page := listed(view, filters, after, limit)[0]:
            found.append([each.id for each in page])
            after = (page[-1].date, page[-1].id)
        return found


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 9])
def test_pages_hold_every_document_once_newest_first_and_undated_ones_last(folder: Path, limit: int) -> None:
    found = pages(folder, Filters(), limit)
    assert [identifier for page in found for identifier in page] == NEWEST_FIRST
    assert all(len(page) == limit for page in found[:-1])


def test_filters_hold_the_list_and_its_count(folder: Path) -> None:
    assert pages(folder, Filters(committees=("REU",)), 1) == [["d1"], ["d3"]]
    with Archive(folder) as archive, archive.view() as view:
        assert listed(view, Filters(committees=("REU",)), None, 1)[1] == 2
        assert listed(view, Filters(committees=("ERU",)), None, 1) == ([], 0)
        assert listed(view, Filters(), None, 1)[1] == 5


def test_a_page_goes_on_where_a_document_stood_that_is_gone(folder: Path) -> None:
    with Archive(folder) as archive, archive.view() as view:
        found, _ = listed(view, Filters(), (date(2031, 4, 1), "d1"), 9)
        assert [each.id for each in found] == ["d3", "d2", "d4"]
