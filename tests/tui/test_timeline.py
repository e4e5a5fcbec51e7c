"""The verb `timeline` and its pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from click.testing import Result

from index.filters import Filters
from qa.results import Change, Difference, Excerpt, MonthCount, SpeakerCount, Timeline, to_json
from tui.page import Medium, Page
from tui.timeline_page import plot, timeline_markdown, timeline_page

if TYPE_CHECKING:
    from tests.tui.conftest import RecordedAssistant

Run = Callable[..., Result]
TERMINAL = Medium(width=90, styled=False)


@pytest.fixture
def found(excerpt: Excerpt) -> Timeline:
    later = replace(excerpt, text="Der er 17.", citation=replace(excerpt.citation, date=date(2024, 11, 2)))
    return Timeline(
        "rejsehold",
        (excerpt, later),
        85,
        (MonthCount("2024-09", 80), MonthCount("2024-11", 1), MonthCount(None, 4)),
        (SpeakerCount("Rigspolitiet", 81, date(2024, 9, 4), date(2024, 11, 2)), SpeakerCount("Ukendt", 4, None, None)),
        (Change(excerpt, later, 0.9, (Difference("12", "17", "number"),)),),
        9.0,
    )


def test_the_plot_is_read_without_colour_and_shows_the_silent_months(found: Timeline) -> None:
    text = timeline_page(found, "da", Page(TERMINAL)).drawn()
    assert text.startswith(
        f"""\
85 udtalelser om »rejsehold« fra 4. september 2024 til 2. november 2024

Måned for måned
  2024-09    {"█" * 40} 80
  2024-10    ·
  2024-11    █ 1
  uden dato  ██ 4

Hvem
  Rigspolitiet: 81 (4. september 2024 – 2. november 2024)
  Ukendt: 4
"""
    )
    assert "\nÆndret? først »12«, siden »17« (tal)\n   Rigspolitiet finder ikke" in text


def test_many_months_are_drawn_as_years(found: Timeline) -> None:
    long = replace(found, months=(MonthCount("2019-12", 2), MonthCount("2022-01", 3), MonthCount("2022-02", 4)))
    assert plot(long, "en") == ("By year", [("2019", "██ 2"), ("2020", "·"), ("2021", "·"), ("2022", "███████ 7")])


def test_an_empty_timeline_is_one_line(found: Timeline) -> None:
    nothing = replace(found, statements=(), total=0, months=(), speakers=(), changes=())
    assert timeline_page(nothing, "en", Page(TERMINAL)).drawn() == "The archive holds no statements on that.\n"


def test_one_day_and_no_day_are_told_as_such(found: Timeline) -> None:
    speaker = SpeakerCount("Rigspolitiet", 6, date(2024, 9, 4), date(2024, 9, 4))
    text = timeline_page(replace(found, speakers=(speaker,), total=6), "en", Page(TERMINAL)).drawn()
    assert text.startswith("6 statements on 'rejsehold', 4 September 2024\n")
    undated = replace(found, speakers=(found.speakers[1],), months=(MonthCount(None, 4),), total=4)
    text = timeline_page(undated, "en", Page(TERMINAL)).drawn()
    assert text.startswith("4 statements on 'rejsehold', none dated\n\nBy month\n  undated  ████ 4\n")


def test_markdown_holds_the_plot_as_code(found: Timeline) -> None:
    text = timeline_markdown(found, "en").drawn()
    assert text.startswith(
        "# 85 statements on 'rejsehold', 4 September 2024 to 2 November 2024\n\n## By month\n\n```\n"
    )
    assert "\n2024-10  ·\n" in text
    assert "\n## Changed? first '12', later '17' (number)\n\n> Rigspolitiet finder ikke" in text


def test_the_verb_asks_as_it_is_told(assistant: RecordedAssistant, run: Run, found: Timeline) -> None:
    assistant.timeline_result = found
    result = run("timeline", "et", "rejsehold", "--limit", "3")
    assert result.exit_code == 0
    assert assistant.asked == [("et rejsehold", Filters(), 3)]
    assert json.loads(run("timeline", "x", "--json").stdout) == to_json(found)
    assert run("timeline", "x", "--markdown").stdout.startswith("# 85")


def test_nothing_stated_is_told_by_the_exit_status(assistant: RecordedAssistant, run: Run) -> None:
    assert run("timeline", "x").exit_code == 1


@pytest.mark.parametrize("arguments", [(), ("x", "--json", "--markdown"), ("x", "--from", "i går")])
def test_wrong_use_is_told_in_one_line(assistant: RecordedAssistant, run: Run, arguments: tuple[str, ...]) -> None:
    result = run("timeline", *arguments)
    # The model that a test before this one began to open may speak up on standard error.
    assert (result.exit_code, result.stdout, result.stderr.count("ministersvar: ")) == (2, "", 1)
    assert not assistant.asked
