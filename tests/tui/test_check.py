"""The verb `check` and its pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import Result

from api.mcp_text import check_text
from index.filters import Filters
from qa.check_draft import DraftCheck, DraftPart
from qa.otherwise import stands_otherwise
from qa.results import Check, Difference, DifferenceKind, Excerpt, Match, to_json
from tui.app.draft_parts import TURNING, verdict_content
from tui.check_page import check_markdown, check_page, draft_markdown, draft_page
from tui.language import Language
from tui.page import Medium, Page

if TYPE_CHECKING:
    from tests.tui.conftest import RecordedAssistant

Run = Callable[..., Result]
TERMINAL = Medium(width=80, styled=False)


def drawn(check: Check, language: Language) -> str:
    return check_page(check, language, Page(TERMINAL)).drawn()


def test_a_misquotation_in_danish(misquoted: Check) -> None:
    assert (
        drawn(misquoted, "da")
        == """\
Fejlciteret: står næsten sådan

-  Rigspolitiet finder ikke anledning til en ændring.
   — Rigspolitiet, gengivet af Justitsministeriet
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Sagsnr. 2024-08874 · 4. september 2024
     stillet af Karina Lorentzen Dehnhardt (SF)
   ! sagt »ikke«, påstået intet (benægtelse)
"""
    )


def test_a_misquotation_in_english(misquoted: Check) -> None:
    text = drawn(misquoted, "en")
    assert text.startswith("Misquoted: nearly stands so\n")
    assert text.endswith("   ! said 'ikke', claimed nothing (negation)\n")


def test_what_a_quotation_leaves_out_is_shown_shortened(misquoted: Check) -> None:
    def line(said: str, language: Language) -> str:
        difference = Difference(said, "[…]", "left_out")
        match = replace(misquoted.matches[0], differences=(difference,))
        return drawn(replace(misquoted, matches=(match,)), language).splitlines()[-1].strip()

    assert line("aktuelt\n\nanledning", "da") == "! sagt »aktuelt anledning«, påstået »[…]« (udeladt)"
    twelve = "a b c d e f g h i j k l"
    assert line(twelve, "en") == f"! said '{twelve}', claimed '[…]' (left out)"
    assert line(f"{twelve} m", "en") == "! said 'a b c d e f … h i j k l m', claimed '[…]' (left out)"


def test_places_that_are_not_shown_are_counted(misquoted: Check) -> None:
    quoted = replace(misquoted, verdict="quoted", total=7)
    assert drawn(quoted, "da").startswith("Citeret: står ordret i arkivet · 7 steder, de 1 nyeste:\n")
    assert drawn(replace(quoted, total=1), "en").startswith("Quoted: stands word for word in the archive\n")


def test_what_only_a_member_said_is_told_with_the_answer(misquoted: Check, excerpt: Excerpt) -> None:
    said = replace(excerpt, text="Det er for lidt.", role="asker", stated_by=("Karina Lorentzen Dehnhardt",))
    asked = replace(misquoted, verdict="asked", matches=(Match("asked", 1.0, said, (), excerpt),))
    text = drawn(asked, "da")
    assert text.startswith("Kun spurgt: sagt af en spørger\n\n-  Det er for lidt.\n   — Karina Lorentzen Dehnhardt\n")
    assert "   Det blev der svaret:\n   -  Rigspolitiet finder ikke anledning" in text


@pytest.mark.parametrize("text", ["ikke", "det er"])
def test_what_is_too_short_to_be_looked_for_word_for_word_is_told(misquoted: Check, text: str) -> None:
    short = replace(misquoted, text=text, verdict="not_found", matches=())
    line = "Teksten er for kort til at blive ledt efter ord for ord: det kræver 3 ord.\n"
    assert drawn(short, "da") == f"Ikke fundet i arkivet\n{line}"
    assert check_markdown(short, "da").drawn().endswith(f"\n\n{line}")
    assert line not in drawn(replace(short, verdict="stated"), "da")


def test_what_is_not_found_is_one_line(misquoted: Check) -> None:
    assert drawn(replace(misquoted, verdict="not_found", matches=()), "da") == "Ikke fundet i arkivet\n"


@pytest.fixture
def otherwise(misquoted: Check, excerpt: Excerpt) -> Check:
    """A claim whose likeliest statement, which is not the newest, has another number."""
    newest = Match("stated", 0.4, replace(excerpt, text="Det nyeste."))
    likeliest = Match("stated", 0.9, excerpt, (Difference("75", "57", "number"),))
    least = Match("stated", 0.3, replace(excerpt, text="Det fjerneste."))
    return replace(misquoted, verdict="stated", matches=(least, newest, likeliest))


def test_what_is_stated_otherwise_is_headed_so_in_both_languages(otherwise: Check) -> None:
    assert drawn(otherwise, "da").startswith(
        "Udtalt i sagen, men anderledes: se forskellene, det nyeste først\n\n-  Det fjerneste."
    )
    assert drawn(otherwise, "en").startswith(
        "Stated on this matter, but differently: see the differences, newest first\n"
    )
    assert check_markdown(otherwise, "da").drawn().startswith("## Udtalt i sagen, men anderledes:")
    assert check_text(otherwise).startswith("STATED ON THIS MATTER, BUT DIFFERENTLY:")


def test_what_may_be_stated_otherwise_is_headed_and_counted_so(otherwise: Check) -> None:
    match = replace(otherwise.matches[2], differences=(Difference("", "2031", "number"),))
    perhaps = replace(otherwise, matches=(match,))
    assert drawn(perhaps, "da").startswith("Udtalt i sagen, måske anderledes: se forskellene, det nyeste først\n")
    assert drawn(perhaps, "en").startswith("Stated on this matter, perhaps differently: see the differences,")
    assert check_text(perhaps).startswith("STATED ON THIS MATTER, PERHAPS DIFFERENTLY:")
    draft = DraftCheck((DraftPart(0, 10, False, perhaps),), {"stated": 1}, 0, 1.0)
    assert draft_page(draft, "en", Page(TERMINAL)).drawn().startswith("1 checked: 1 perhaps stated differently\n")


@pytest.mark.parametrize("kind", ["modality", "name", "word"])
def test_what_differs_in_a_reservation_is_stated_in_substance(otherwise: Check, kind: DifferenceKind) -> None:
    *others, likeliest = otherwise.matches
    changed = replace(likeliest, differences=(Difference("kan", "", kind),))
    stated = replace(otherwise, matches=(*others, changed))
    assert drawn(stated, "en").startswith("Stated in substance, newest first\n")
    assert check_text(stated).startswith("STATED IN SUBSTANCE")
    # A less likely statement may be of something else.
    less = replace(others[0], differences=(Difference("ikke", "", "negation"),))
    assert stands_otherwise(replace(stated, matches=(less, changed))) is None


def test_who_said_it_is_told_apart_from_what_was_said(otherwise: Check) -> None:
    match = replace(otherwise.matches[2], differences=(Difference("Bo Bosen", "Ida Idasen", "attribution"),))
    check = replace(otherwise, matches=(match,))
    assert drawn(check, "da").endswith("   ! sagt af Bo Bosen, påstået sagt af Ida Idasen (en anden taler)\n")
    assert drawn(check, "en").endswith("   ! said by Bo Bosen, claimed of Ida Idasen (another speaker)\n")
    assert "difference (attribution): said by Bo Bosen, claimed of Ida Idasen" in check_text(check)


def test_a_draft_counts_what_is_stated_otherwise_apart_and_shows_what_differs(
    misquoted: Check, otherwise: Check
) -> None:
    stated = replace(otherwise, matches=otherwise.matches[:1])
    parts = tuple(DraftPart(0, 10, False, check) for check in (otherwise, stated, misquoted))
    draft = DraftCheck(parts, {"stated": 2, "misquoted": 1}, 0, 1.0)
    text = draft_page(draft, "da", Page(TERMINAL)).drawn()
    assert text.startswith("3 tjekket: 1 fejlciteret, 1 udtalt i substansen, 1 udtalt anderledes\n")
    assert "   Udtalt i sagen, men anderledes: se forskellene, det nyeste først\n\n-  Det nyeste." in text
    assert "sagt »75«, påstået »57«" in text
    assert "1 stated differently" in draft_markdown(draft, "en").drawn()


@pytest.fixture
def draft(misquoted: Check) -> DraftCheck:
    absent = Check("Politiet har *fået* flere midler.", "not_found", (), 0, 1.0)
    return DraftCheck(
        (DraftPart(0, 10, True, misquoted), DraftPart(11, 40, False, absent)), {"misquoted": 1, "not_found": 1}, 3, 5.0
    )


def test_a_draft_is_reported_part_by_part(draft: DraftCheck) -> None:
    text = draft_page(draft, "da", Page(TERMINAL)).drawn()
    assert text.startswith(
        """\
2 tjekket: 1 fejlciteret, 1 ikke fundet
Ikke tjekket: 3 (spørgsmål og det, der er for kort eller for langt).

1  »Rigspolitiet finder anledning til en ændring.«
   Fejlciteret: står næsten sådan
"""
    )
    assert text.endswith("\n2  Politiet har *fået* flere midler.\n   Ikke fundet i arkivet\n")


def test_a_draft_without_anything_to_check_says_so() -> None:
    assert draft_page(DraftCheck((), {}, 0, 1.0), "en", Page(TERMINAL)).drawn() == "The text holds nothing to check.\n"


def test_markdown_is_one_section_a_part_with_marks_escaped(draft: DraftCheck) -> None:
    assert (
        draft_markdown(draft, "en").drawn()
        == """\
2 checked: 1 misquoted, 1 not found
Not checked: 3 (questions, and what is too short or too long).

## 1. Misquoted: nearly stands so

> 'Rigspolitiet finder anledning til en ændring.'

- 'Rigspolitiet finder ikke anledning til en ændring.' — Rigspolitiet, quoted by Justitsministeriet, \
REU alm. del, svar på spørgsmål 1193 (2023-24) · Case no. 2024-08874 · 4 September 2024 · \
asked by Karina Lorentzen Dehnhardt (SF)
  - said 'ikke', claimed nothing (negation)

## 2. Not found in the archive

> Politiet har \\*fået\\* flere midler.
"""
    )


def test_markdown_of_one_text(misquoted: Check) -> None:
    text = check_markdown(misquoted, "da").drawn()
    assert text.startswith(
        "## Fejlciteret: står næsten sådan\n\n> Rigspolitiet finder anledning til en ændring.\n\n- »"
    )


def test_a_text_needs_no_quotation_marks(assistant: RecordedAssistant, run: Run) -> None:
    result = run("check", "Ministeren", "har", "lovet", "det", "--from", "2024")
    assert (result.exit_code, result.stderr) == (0, "")
    ((text, filters, limit),) = assistant.asked
    assert (text, limit) == ("Ministeren har lovet det", 10)
    assert filters.date_from is not None
    assert run("check", "-", input=b"Ministeren har\nlovet det").exit_code == 0
    assert assistant.asked[1] == ("Ministeren har lovet det", Filters(), 10)


def test_what_is_not_found_is_told_by_the_exit_status(assistant: RecordedAssistant, run: Run) -> None:
    assistant.check_result = replace(assistant.check_result, verdict="not_found", matches=())
    assert run("check", "Ministeren har lovet det").exit_code == 1


def test_json_is_the_contract_s(assistant: RecordedAssistant, run: Run) -> None:
    result = run("check", "Ministeren har lovet det", "--json")
    expected = to_json(replace(assistant.check_result, text="Ministeren har lovet det"))
    assert json.loads(result.stdout) == expected


def test_a_file_is_checked_part_by_part(assistant: RecordedAssistant, run: Run, tmp_path: Path) -> None:
    draft = tmp_path / "udkast.txt"
    draft.write_text("Ministeren siger »det er nu for sent«. Er det rigtigt? Han har lovet flere penge.", "utf-8")
    result = run("check", "--file", str(draft), language="da")
    assert (result.exit_code, result.stderr) == (0, "")
    assert [text for text, _, _ in assistant.asked] == ["det er nu for sent", "Han har lovet flere penge."]
    assert result.stdout.startswith("2 tjekket: 2 fejlciteret\nIkke tjekket: 1 (spørgsmål")
    piped = run("check", "--file", "-", "--json", input=draft.read_bytes())
    data = json.loads(piped.stdout)
    assert [(part["start"], part["end"], part["quotation"]) for part in data["parts"]] == [
        (18, 36, True), (55, 81, False),
    ]  # fmt: skip
    assert (data["verdicts"], data["skipped"]) == ({"misquoted": 2}, 1)
    assert run("check", "--file", str(draft), "--markdown").stdout.count("\n## ") == 2


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ((), "no text was given. Write it after 'ministersvar check', or name a file with --file."),
        (("", " "), "no text was given."),
        (("x", "--file", "y"), "--file checks a whole text. Leave out TEXT..."),
        (("x", "--json", "--markdown"), "--json and --markdown do not go together."),
        (("--file", "findes-ikke.txt"), "findes-ikke.txt: no such file"),
    ],
)
def test_wrong_use_is_told_in_one_line(
    assistant: RecordedAssistant, run: Run, arguments: tuple[str, ...], problem: str
) -> None:
    result = run("check", *arguments)
    assert result.exit_code == 2
    assert problem in result.stderr
    assert result.stderr.count("\n") == 1
    assert not assistant.asked


def test_the_application_warns_of_what_stands_otherwise_though_the_newest_place_does_not(otherwise: Check) -> None:
    assert not otherwise.matches[0].differences
    shown = verdict_content(otherwise, "en")
    assert str(shown).startswith("≈ Stated on this matter, but differently:")
    assert TURNING.en in str(shown)
