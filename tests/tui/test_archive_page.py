from __future__ import annotations

import pytest

from index.archive import ArchiveInfo
from index.report import IngestReport, Refusal
from tui.archive_page import info_page, ingest_page
from tui.page import Medium, Page


@pytest.fixture
def info() -> ArchiveInfo:
    return ArchiveInfo(
        path="/arkiv",
        model="e5",
        format_version=1,
        revision=2,
        documents=1234,
        statements=5,
        passages=20,
        awaiting=7,
        bytes=1_234_567,
        first_date="2023-01-11",
        last_date="2024-09-04",
        by_kind={"alm_del": 1230, "question_time": 4},
        by_status={"final": 1234},
        by_ministry={"Justitsministeriet": 1234},
        by_committee={"Retsudvalget": 1230},
        by_year={"2024": 1230, "2023": 4},
    )


def test_what_is_in_an_archive(info: ArchiveInfo) -> None:
    assert (
        info_page(info, "da", Page(Medium(width=None, styled=False))).drawn()
        == """\
Arkiv        /arkiv
Model        e5
Format       1
Dokumenter   1.234
Udsagn       5
Passager     20
Uden vektor  7
Størrelse    1,2 MB
Periode      11. januar 2023 – 4. september 2024

Ministerier
  Justitsministeriet  1.234

Udvalg
  Retsudvalget  1.230

Arter
  alm. del-spørgsmål         1.230
  § 20-spørgsmål, spørgetid      4

Status
  endeligt svar  1.234

År
  2023      4
  2024  1.230
"""
    )


def test_an_ingest_is_summed_up() -> None:
    report = IngestReport(read=2, new=["a", "b"], unchanged=["c"], refused=[Refusal("x", "y")])
    page = Page(Medium(width=None, styled=False))
    assert (
        ingest_page(report, "en", page).drawn()
        == "Read       2\nNew        2\nChanged    0\nUnchanged  1\nRefused    1\n"
    )
