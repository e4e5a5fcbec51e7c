"""What is printed of the letters that are shipped, to the letter."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Run = Callable[..., Result]

QUESTION = "Er der ifølge Rigspolitiet anledning til at ændre organiseringen af indsatsen mod menneskehandel?"
CONCLUSION = (
    "Afslutningsvis skal Rigspolitiet bemærke, at henset til politikredsens størrelse, robusthed og specialisering med "
    "faste nøglepersoner på området for menneskehandel og menneskeudnyttelse samt det samarbejde og den "
    "erfaringsudveksling, som foregår på tværs af kredsene, finder Rigspolitiet ikke aktuelt anledning til en ændring "
    "af organiseringen på området."
)


@pytest.fixture
def asked(archive: Path, run: Run) -> Run:
    """Asks the archive of the shipped letters."""

    def asked(*arguments: str, language: str = "en") -> Result:
        return run(*arguments, "--archive", str(archive), language=language)

    return asked


@pytest.mark.parametrize(
    ("language", "confidence", "attribution"),
    [
        (
            "da",
            r"((Næsten sikkert|Sandsynligvis|Muligvis) et svar|Usikkert, om det er et svar) \(\d+ %\)",
            """\
   — Rigspolitiet, gengivet af Justitsministeriet
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Sagsnr. 2024-08874 · 4. september 2024 · stillet af Karina Lorentzen Dehnhardt (SF)
""",
        ),
        (
            "en",
            r"((Almost certainly|Probably|Possibly) an answer|Uncertain whether it is an answer) \(\d+%\)",
            """\
   — Rigspolitiet, quoted by Justitsministeriet
     REU alm. del, svar på spørgsmål 1193 (2023-24)
     Case no. 2024-08874 · 4 September 2024 · asked by Karina Lorentzen Dehnhardt (SF)
""",
        ),
    ],
)
def test_an_answer(asked: Run, language: str, confidence: str, attribution: str) -> None:
    result = asked("ask", QUESTION, "--limit", "1", language=language)
    assert (result.exit_code, result.stderr) == (0, "")
    excerpt = re.escape(f"1  {CONCLUSION}\n{attribution}")
    interpreted = r"((Forstået som|Understood as): .*\n\n)?"
    assert re.fullmatch(f"{interpreted}{confidence}\n\n{excerpt}(\n.*)?", result.stdout, re.DOTALL), result.stdout


@pytest.mark.parametrize(
    ("language", "verdict", "introduction"),
    [
        (
            "da",
            r"Arkivet indeholder ikke noget svar på spørgsmålet \(bedste kandidat: \d+ %\)\.",
            "Nærmest kommer disse passager, som ikke besvarer det:",
        ),
        (
            "en",
            r"The archive holds no answer to the question \(best candidate: \d+%\)\.",
            "These passages come nearest, without answering it:",
        ),
    ],
)
def test_no_answer(asked: Run, language: str, verdict: str, introduction: str) -> None:
    result = asked("ask", "Hvad koster en liter mælk i Brugsen?", language=language)
    assert (result.exit_code, result.stderr) == (1, "")
    assert re.match(f"{verdict}\n{re.escape(introduction)}\n\n-  ", result.stdout), result.stdout


def test_a_letter_in_danish(asked: Run) -> None:
    result = asked("show", "1198", language="da")
    assert (result.exit_code, result.stderr) == (0, "")
    head, answer = result.stdout.split("\nSvar\n")
    assert (
        head
        == """\
REU alm. del, svar på spørgsmål 1198 (2023-24)

  Id           2024-08879-3364860
  Art          alm. del-spørgsmål
  Sagsnr.      2024-08879
  Dok.nr.      3364860
  Udvalg       Retsudvalget (REU)
  Ministerium  Justitsministeriet
  Minister     Peter Hummelgaard (justitsminister)
  Dato         4. september 2024
  Stillet af   Karina Lorentzen Dehnhardt (SF)
  Status       endeligt svar
  Kilde        2024-08879.txt

Spørgsmål
  Vil ministeren i forlængelse af samrådet om menneskehandel den 4. juni 2024 og på baggrund af, at der i nordisk regi \
i 2022 på baggrund af en beslutning i Nordisk Ministerråd blev oprettet en arbejdsgruppe for indsatsen mod \
menneskehandel, oplyse, hvad der konkret er kommet ud af det?
"""
    )
    speakers = re.findall(r"^  (\S.*):$", answer, re.MULTILINE)
    assert speakers == [
        "Justitsministeriet",
        "Digitaliserings- og Ligestillingsministeriet, gengivet af Justitsministeriet",
        "Center mod Menneskehandel, gengivet af Digitaliserings- og Ligestillingsministeriet, gengivet af "
        "Justitsministeriet",
        "Justitsministeriet",
    ]
    assert answer.endswith(
        """
Henvisninger
  - Retsudvalget alm. del, svar på spørgsmål 1193 (ministersvar show 2024-08874-3364844)
"""
    )


@pytest.mark.parametrize(
    ("language", "mentioned_by"),
    [
        (
            "da",
            """
Henvist til fra
  - REU alm. del, svar på spørgsmål 1198 (2023-24), 4. september 2024 (ministersvar show 2024-08879-3364860)
""",
        ),
        (
            "en",
            """
Referred to by
  - REU alm. del, svar på spørgsmål 1198 (2023-24), 4 September 2024 (ministersvar show 2024-08879-3364860)
""",
        ),
    ],
)
def test_a_letter_tells_what_refers_to_it(asked: Run, language: str, mentioned_by: str) -> None:
    assert asked("show", "1193", language=language).stdout.endswith(mentioned_by)


@pytest.mark.parametrize("reference", ["2024-08874", "1193", "2024-08874.txt", "2024-08874-3364844"])
def test_a_letter_is_found_by_each_of_its_names(asked: Run, reference: str) -> None:
    result = asked("show", reference, "--json")
    assert (result.exit_code, result.stderr) == (0, "")
    record = json.loads(result.stdout)
    assert (record["case_number"], record["question_number"]) == ("2024-08874", "1193")
    assert record["answer"][-1]["speaker"] == "Rigspolitiet"


def test_a_search_shows_whole_passages(asked: Run) -> None:
    result = asked("search", "politinetværk", "--limit", "2", language="da")
    assert result.exit_code == 0
    assert result.stdout.startswith("De 2 nærmeste af ")
    assert "politinetværk" in result.stdout


def test_what_the_archive_holds(asked: Run, archive: Path) -> None:
    result = asked("info", language="da")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(f"Arkiv       {archive}\nModel       ")
    assert "\nDokumenter  2\n" in result.stdout
    assert result.stdout.endswith(
        """\
Periode     4. september 2024

Ministerier
  Justitsministeriet  2

Udvalg
  Retsudvalget  2

Arter
  alm. del-spørgsmål  2

Status
  endeligt svar  2

År
  2024  2
"""
    )
    assert json.loads(asked("info", "--json").stdout)["documents"] == 2


def test_an_ingest_again_changes_nothing(asked: Run) -> None:
    result = asked("ingest", "corpus/documents", "--json")
    assert result.exit_code == 0
    report = json.loads(result.stdout)
    assert (report["new"], report["changed"], report["refused"]) == ([], [], [])
    assert len(report["unchanged"]) == 2


def test_what_cannot_be_ingested_is_named(asked: Run, tmp_path: Path) -> None:
    (tmp_path / "tom.txt").write_text("")
    (tmp_path / "binær.txt").write_bytes(bytes(range(256)))
    result = asked("ingest", str(tmp_path), language="da")
    assert result.exit_code == 2
    lines = result.stderr.splitlines()
    assert len(lines) == 2
    assert all(re.fullmatch(r"ministersvar: .*(tom|binær)\.txt blev afvist: .+", line) for line in lines)
    assert result.stdout == "Læst      0\nNye       0\nÆndrede   0\nUændrede  0\nAfviste   2\n"


@pytest.mark.parametrize("path", ["findes-ikke.txt", "tom mappe"])
def test_a_path_that_leads_to_nothing_is_one_line(asked: Run, tmp_path: Path, path: str) -> None:
    (tmp_path / "tom mappe").mkdir()
    result = asked("ingest", str(tmp_path / path))
    assert (result.exit_code, result.stdout) == (2, "")
    assert len(result.stderr.splitlines()) == 1
    assert path in result.stderr
