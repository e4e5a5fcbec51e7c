from __future__ import annotations

from tui.evaluation_page import evaluation_page
from tui.page import Medium, Page


def test_measures_line_up() -> None:
    measures = {
        "first excerpt right": {"count": 12, "of": 16, "share": 0.75},
        "unanswerable but answered": {"count": 0, "of": 10, "share": 0.0},
        "calibration": {"error": 0.0512},
    }
    page = evaluation_page(measures, "da", Page(Medium(width=None, styled=False)))
    assert (
        page.drawn()
        == """\
første uddrag rigtigt                 12 af 16, 75 %
besvaret, selv om svaret ikke findes    0 af 10, 0 %
calibration                              error 0,051
"""
    )
