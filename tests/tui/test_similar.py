"""The verb `similar` and its pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from click.testing import Result

from index.filters import Filters
from qa.results import AskedQuestion, Difference, Excerpt, Similar, to_json
from tui.page import Medium, Page
from tui.similar_page import similar_markdown, similar_page

if TYPE_CHECKING:
    from tests.tui.conftest import RecordedAssistant

Run = Callable[..., Result]
TERMINAL = Medium(width=90, styled=False)


@pytest.fixture
def found(excerpt: Excerpt) -> Similar:
    asked = replace(
        excerpt, text="Er der *behov* for et rejsehold i 2023?", role="asker", stated_by=("Karina Lorentzen Dehnhardt",)
    )
    same = AskedQuestion("same", 0.91, asked, (Difference("2023", "2024", "number"),), excerpt)
    later = replace(asked, citation=replace(asked.citation, date=date(2025, 1, 2), status="preliminary"))
    return Similar("Er der behov for et rejsehold i 2024?", (same, AskedQuestion("near", 0.2, later, (), None)), 5.0)


def test_what_is_answered_already_is_told_first(found: Similar) -> None:
    text = similar_page(found, "da", Page(TERMINAL)).drawn()
    assert text.startswith(
        "Allerede besvaret: endeligt svar af 4. september 2024 (REU alm. del, svar på spørgsmål\n1193"
    )
    assert "1  Samme spørgsmål · 91 % sandsynligt det samme · endeligt svar\n" in text
    assert "   ! der blev spurgt »2023«, udkastet har »2024« (tal)\n" in text
    assert "   Det blev der svaret:\n   -  Rigspolitiet finder ikke anledning" in text
    assert "2  Nærliggende spørgsmål · 20 % sandsynligt det samme · foreløbigt svar\n" in text
    assert text.endswith("   Svaret indeholder ingen udtalelse.\n")


def test_what_is_only_near_is_not_called_answered(found: Similar) -> None:
    text = similar_page(replace(found, matches=found.matches[1:]), "en", Page(TERMINAL)).drawn()
    assert text.startswith("Not put before, as far as the archive shows. The nearest:\n")
    nothing = similar_page(replace(found, matches=()), "da", Page(TERMINAL)).drawn()
    assert nothing == "Intet spørgsmål i arkivet ligner udkastet.\n"


def test_markdown_is_one_section_a_question_with_marks_escaped(found: Similar) -> None:
    text = similar_markdown(found, "en").drawn()
    assert text.startswith("Already answered: final answer of 4 September 2024 (REU alm. del")
    assert text.count("\n## ") == 2
    assert "> Er der \\*behov\\* for et rejsehold i 2023?\n" in text
    assert "- asked '2023', the draft has '2024' (number)\n" in text


def test_the_verb_asks_as_it_is_told(assistant: RecordedAssistant, run: Run, found: Similar) -> None:
    assistant.similar_result = found
    result = run("similar", "Er", "der", "behov?", "--limit", "2")
    assert result.exit_code == 0
    assert assistant.asked == [("Er der behov?", Filters(), 2)]
    assert json.loads(run("similar", "x", "--json").stdout) == to_json(found)
    assert run("similar", "x", "--markdown").stdout.count("\n## ") == 2


def test_nothing_like_a_draft_is_told_by_the_exit_status(assistant: RecordedAssistant, run: Run) -> None:
    assert run("similar", "x").exit_code == 1


@pytest.mark.parametrize("arguments", [(), ("x", "--json", "--markdown"), ("x", "--limit", "0")])
def test_wrong_use_is_told_in_one_line(assistant: RecordedAssistant, run: Run, arguments: tuple[str, ...]) -> None:
    result = run("similar", *arguments)
    # The model that a test before this one began to open may speak up on standard error.
    assert (result.exit_code, result.stdout, result.stderr.count("ministersvar: ")) == (2, "", 1)
    assert not assistant.asked
