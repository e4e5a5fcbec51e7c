from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.page import WIDEST, Medium, Page, medium_of


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("environ", "styled"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_a_terminal_is_styled_unless_told(environ: dict[str, str], styled: bool) -> None:
    assert medium_of(Terminal(), environ).styled is styled


def test_a_pipe_is_neither_styled_nor_wrapped() -> None:
    assert medium_of(io.StringIO(), {}) == Medium(width=None, styled=False)
    assert medium_of(None, {}) == Medium(width=None, styled=False)
    assert medium_of(io.StringIO(), {"FORCE_COLOR": "1"}) == Medium(width=None, styled=True)


@pytest.mark.parametrize(("columns", "width"), [("80", 80), ("40", 40), ("400", WIDEST), ("3", 20)])
def test_lines_are_as_wide_as_the_terminal_but_no_wider_than_reads_well(
    columns: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert medium_of(Terminal(), {}).width == width


def drawn(page: Page) -> list[str]:
    return page.drawn().splitlines()


def test_a_passage_hangs_under_its_mark() -> None:
    page = Page(Medium(width=20, styled=False))
    page.passage("et to tre fire fem seks\n\nsyv", mark="1  ")
    assert drawn(page) == ["1  et to tre fire", "   fem seks", "", "   syv"]


def test_a_pipe_gets_each_paragraph_on_one_line() -> None:
    page = Page(Medium(width=None, styled=False))
    page.passage(" ".join(["ord"] * 5000), mark="1  ")
    assert len(drawn(page)) == 1


def test_highlights_and_numbers_are_bold_and_nothing_else_is() -> None:
    page = Page(Medium(width=80, styled=True))
    page.passage("et to tre", highlights=[(3, 5)], mark="1  ")
    assert page.drawn() == "\x1b[1m1  \x1b[0met \x1b[1mto\x1b[0m tre\n"


def test_items_are_parted_where_a_line_ends() -> None:
    page = Page(Medium(width=24, styled=False))
    page.items(["Sagsnr. 2024-08874", "4. maj", "side 2"], indent=2)
    assert drawn(page) == ["  Sagsnr. 2024-08874", "  4. maj · side 2"]


def test_a_table_lines_up() -> None:
    page = Page(Medium(width=40, styled=False))
    page.table([("Nye", "2"), ("Uændrede", "1.234")], numbers=True)
    assert drawn(page) == ["Nye           2", "Uændrede  1.234"]


@given(text=st.text(st.characters(exclude_categories=())), width=st.integers(20, 100))
def test_no_text_steers_the_terminal_or_overflows_it(text: str, width: int) -> None:
    page = Page(Medium(width=width, styled=False))
    page.passage(text, indent=2, mark="1  ")
    page.line(text, indent=4)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", page.drawn())
    assert max(map(cell_len, page.drawn().split("\n"))) <= width


@given(text=st.text(st.sampled_from("aå ”-,.\n")), width=st.integers(20, 60))
def test_wrapping_changes_white_space_only(text: str, width: int) -> None:
    page = Page(Medium(width=width, styled=False))
    page.passage(text, indent=3)
    assert page.drawn().split() == text.split() or "".join(page.drawn().split()) == "".join(text.split())
