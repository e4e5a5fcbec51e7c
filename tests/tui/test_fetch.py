"""`ministersvar fetch` against the stand-in, and what `info --problems` says afterwards."""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import Result

from corpus.document import Document
from corpus.errors import MinistersvarError
from index.report import IngestReport, Refusal
from tests.corpus.stand_in import StandIn, answer

if TYPE_CHECKING:
    from tests.tui.conftest import RecordedAssistant

Run = Callable[..., Result]
REU = ("--committee", "REU", "--since", "2024-01-01")


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    for variable in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr("corpus.open_data.transport.SECONDS_BETWEEN", 0.0)
    monkeypatch.setattr("corpus.open_data.transport.FIRST_PAUSE", 0.0)
    monkeypatch.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
    with StandIn().serving() as stand_in:
        monkeypatch.setenv("MINISTERSVAR_SERVICE", stand_in.service)
        yield stand_in


def test_what_is_fetched_is_read_into_the_archive(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path
) -> None:
    service.add(answer(1193), answer(1198))
    assistant.report = IngestReport(read=2, new=["a", "b"])
    result = run("--archive", str(tmp_path), "fetch", *REU, language="da")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == (
        "Svar fundet            2\n"
        "Nye filer              2\n"
        "Ændrede filer          0\n"
        "Uændrede filer         0\n"
        "Ikke hentet            0\n"
        "Venter til næste gang  0\n"
        "\n"
        "I arkivet\n"
        "Læst      2\n"
        "Nye       2\n"
        "Ændrede   0\n"
        "Uændrede  0\n"
        "Afviste   0\n"
    )
    assert [path.name for path in assistant.paths] == [
        "20231-almdel-REU-spm-1193-5001193.pdf",
        "20231-almdel-REU-spm-1198-5001198.pdf",
    ]
    assert all(path.is_relative_to(tmp_path / "fetched") for path in assistant.paths)


def test_what_could_not_be_had_is_named_with_the_reason(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path
) -> None:
    service.add(answer(1), answer(2))
    service.files.pop("/samling/20231/almdel/REU/spm/1/svar/1/1.pdf")
    assistant.report = IngestReport(refused=[Refusal("2.pdf", "no text", "ingen tekst")])
    result = run("--archive", str(tmp_path), "fetch", *REU, language="da")
    assert result.exit_code == 2
    assert "/spm/1/svar/1/1.pdf blev ikke hentet: HTTP 404\n" in result.stderr
    assert "2.pdf blev afvist: ingen tekst\n" in result.stderr


def test_a_service_that_ignores_the_filter_is_told_of(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path
) -> None:
    service.ignores = {"$filter"}
    service.add(answer(1, typeid=13))
    result = run("--archive", str(tmp_path), "fetch", *REU, language="en")
    assert result.exit_code == 2
    assert result.stderr.startswith("ministersvar: the fetch ended early: the service ignored the filter on typeid")
    assert assistant.paths == []


def test_json_counts_and_names(service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path) -> None:
    service.add(answer(1))
    assistant.report = IngestReport(new=["a"])
    told = json.loads(run("--archive", str(tmp_path), "fetch", *REU, "--json").stdout)
    assert told == {
        **dict.fromkeys(("found", "new"), 1),
        **dict.fromkeys(("changed", "unchanged", "left", "unplaced", "malformed"), 0),
        "refused": [],
        "stopped": None,
        "ingested": {"new": ["a"], "changed": [], "unchanged": [], "refused": []},
    }


def test_a_dry_run_lists_and_opens_no_archive(service: StandIn, run: Run, tmp_path: Path) -> None:
    service.add(answer(1193))
    folder = tmp_path / "archive"
    result = run("--archive", str(folder), "fetch", *REU, "--dry-run")
    url = f"{service.address}/samling/20231/almdel/REU/spm/1193/svar/1/1193.pdf"
    assert result.stdout == (
        f"REU alm. del, svar på spørgsmål 1193 (2023-24), 1 February 2024\n  {url}\n\n"
        "Answers found     1\nWould be fetched  1\n"
    )
    told = json.loads(run("--archive", str(folder), "fetch", *REU, "--dry-run", "--json").stdout)
    assert told["wanted"] == [
        {
            "title": "REU alm. del - svar på spm. 1193 om prøver, fra prøveministeren",
            "date": "2024-02-01",
            "committees": ["REU"],
            "question_number": "1193",
            "url": url,
        }
    ]
    assert not folder.exists()


def test_following_goes_on_until_it_is_interrupted(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests: list[float] = []

    def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) > 1:
            raise KeyboardInterrupt
        service.add(answer(2, opdateringsdato="2024-02-02T00:00:00"))

    monkeypatch.setattr("tui.verbs.fetch.sleep", rest)
    service.add(answer(1))
    result = run("--archive", str(tmp_path), "fetch", *REU, "--follow", "--json")
    assert [json.loads(line)["new"] for line in result.stdout.splitlines()] == [1, 1]
    assert (result.exit_code, rests) == (130, [900.0, 900.0])


def test_following_outlasts_an_archive_that_is_in_use(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = [MinistersvarError("the archive is in use", "arkivet er i brug")]

    def rest(_seconds: float) -> None:
        if not failures:
            raise KeyboardInterrupt
        failures.clear()

    def ingest(_paths: list[Path], progress: object, addresses: object) -> IngestReport:
        if failures:
            raise failures[0]
        return IngestReport(new=["a"])

    monkeypatch.setattr("tui.verbs.fetch.sleep", rest)
    monkeypatch.setattr(assistant, "ingest", ingest)
    service.add(answer(1))
    result = run("--archive", str(tmp_path), "fetch", *REU, "--follow", "--json", language="da")
    assert result.stderr.startswith("ministersvar: arkivet er i brug\n")
    assert json.loads(result.stdout)["ingested"]["new"] == ["a"]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ((), "say what to fetch: --committee, --session or --since; all there is with --all."),
        (("--kind", "bill"), "say what to fetch"),
        (("--all", "--dry-run", "--follow"), "--dry-run and --follow do not go together."),
        (("--since", "2024", "--until", "2023"), "--since lies after --until."),
        (("--since", "soon"), "--since: soon is not a date."),
        (("--committee", "XYZ"), "no committee is known as 'XYZ'"),
        (("--session", "1"), "'1' is no session"),
        (("--all", "--kind", "letter"), "--kind: letter is not one of"),
    ],
)
def test_wrong_use_asks_nothing_of_the_service(
    service: StandIn, run: Run, arguments: tuple[str, ...], problem: str
) -> None:
    result = run("fetch", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert problem in result.stderr
    assert service.asked == []


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Of what is told of a fetch."""
    told: list[str] = []
    monkeypatch.setattr("tui.progress.ProgressReport.__call__", lambda _, progress: told.append(progress.stage))
    return told


def test_without_a_connection_no_table_of_zeros_is_printed(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path, stages: list[str]
) -> None:
    nowhere = {"MINISTERSVAR_SERVICE": "http://127.0.0.1:9/api"}
    result = run("--archive", str(tmp_path), "fetch", *REU, env=nowhere, language="da")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("ministersvar: hentningen sluttede før tid: ")
    assert result.stderr.endswith("ingen forbindelse\n")
    assert stages == ["connecting", *["retrying"] * 4]
    told = json.loads(run("--archive", str(tmp_path), "fetch", *REU, "--json", env=nowhere).stdout)
    assert (told["found"], "no connection" in told["stopped"]) == (0, True)


def test_a_fetch_that_goes_well_tries_nothing_again(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path, stages: list[str]
) -> None:
    service.add(answer(1))
    assert run("--archive", str(tmp_path), "fetch", *REU).exit_code == 0
    assert stages == ["connecting", "listing", "fetching"]


def test_what_was_found_is_counted_although_no_file_came(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path
) -> None:
    service.add(answer(1))
    service.faults["/samling/20231/almdel/REU/spm/1/svar/1/1.pdf"] = ["hang up"] * 5
    result = run("--archive", str(tmp_path), "fetch", *REU)
    assert result.exit_code == 2
    assert result.stdout.startswith("Answers found          1\n")


def test_a_service_address_that_is_none_is_wrong_use(assistant: RecordedAssistant, run: Run, tmp_path: Path) -> None:
    result = run("--archive", str(tmp_path), "fetch", *REU, env={"MINISTERSVAR_SERVICE": "oda.ft.dk"}, language="da")
    assert result.exit_code == 2
    assert "oda.ft.dk er ikke adressen på en tjeneste" in result.stderr


def test_where_service_and_letter_disagree_is_listed(
    service: StandIn, assistant: RecordedAssistant, run: Run, tmp_path: Path, document: Document
) -> None:
    name = "20231-almdel-REU-spm-1193-5001193.pdf"
    assistant.found = [replace(document, source_name=name, question_number="1194", date=date(2024, 2, 1))]
    service.add(answer(1193))
    run("--archive", str(tmp_path), "fetch", *REU)
    result = run("--archive", str(tmp_path), "info", "--problems", language="da")
    assert result.stdout == (
        "Tjenesten og brevet er uenige (brevet gælder i arkivet):\n"
        "  - 2024-08874, spørgsmålsnummer: tjenesten »1193«, brevet »1194«\n"
    )
    told = json.loads(run("--archive", str(tmp_path), "info", "--problems", "--json").stdout)
    problem = {"document": "2024-08874", "field": "question_number", "service": "1193", "letter": "1194"}
    assert told == {"disagreements": [problem], "withdrawn": []}

    service.rows[:] = [answer(1193, offentlighedskode="F", opdateringsdato="2024-03-01T00:00:00")]
    run("--archive", str(tmp_path), "fetch", *REU)
    told = json.loads(run("--archive", str(tmp_path), "info", "--problems", "--json").stdout)
    assert told["withdrawn"] == [f"20231/{name}"]


def test_an_archive_that_nothing_was_fetched_into_has_no_problems(run: Run, tmp_path: Path) -> None:
    result = run("--archive", str(tmp_path / "none"), "info", "--problems")
    assert (result.exit_code, result.stdout[:18]) == (0, "Nothing to report:")
    assert not (tmp_path / "none").exists()


def test_a_fetched_letter_is_found_in_a_real_archive(service: StandIn, run: Run, tmp_path: Path) -> None:
    reportlab = pytest.importorskip("reportlab.pdfgen.canvas")
    lines = """Prøveministeriet

Folketinget
Retsudvalget

Dato: 1. april 2024
Sagsnr.: 2024-00017

Besvarelse af spørgsmål nr. 18 (Alm. del) fra Folketingets Retsudvalg

Spørgsmål nr. 18 (Alm. del) fra Folketingets Retsudvalg:

”Hvor mange vandprøver er der taget i år?”

Svar:

Der er taget tre hundrede vandprøver i år.""".split("\n")
    drawn = reportlab.Canvas(str(tmp_path / "letter.pdf"))
    for at, line in enumerate(lines):
        drawn.drawString(70, 780 - 16 * at, line)
    drawn.save()
    service.add(answer(17, dato="2024-04-01T00:00:00"), content=(tmp_path / "letter.pdf").read_bytes())
    folder = str(tmp_path / "archive")
    result = run("--archive", folder, "fetch", *REU)
    assert (result.exit_code, "was refused" in result.stderr) == (0, False)
    (hit, *_) = json.loads(run("--archive", folder, "search", "vandprøver", "--json").stdout)["hits"]
    assert "tre hundrede vandprøver" in hit["text"]
    address = f"{service.address}/samling/20231/almdel/REU/spm/17/svar/1/17.pdf"
    assert hit["citation"]["source"] == address
    assert json.loads(run("--archive", folder, "show", "2024-00017", "--json").stdout)["url"] == address
    assert address in run("--archive", folder, "show", "2024-00017").stdout
    problems = json.loads(run("--archive", folder, "info", "--problems", "--json").stdout)["disagreements"]
    assert [(each["field"], each["service"], each["letter"]) for each in problems] == [("question_number", "17", "18")]


@pytest.mark.parametrize(
    ("wished", "numbers"),
    [
        (["--all"], ["1", "2", "3 til L 9", "S 4", "5"]),
        (["--committee", "REU", "--committee", "SUU"], ["1", "2"]),
        (["--committee", "Retsudvalget", "--since", "2024"], ["1"]),
        (["--all", "--kind", "bill", "--kind", "section_20"], ["3 til L 9", "S 4"]),
        (["--session", "2023-24"], ["1", "3 til L 9", "S 4"]),
        (["--session", "20231", "--session", "2022-23 (2. samling)", "--kind", "alm_del"], ["1", "2", "5"]),
        (["--since", "2023-01-01", "--until", "2023-12-31"], ["2", "5"]),
    ],
)
def test_what_is_wished_for_is_what_would_be_fetched(
    service: StandIn, run: Run, tmp_path: Path, wished: list[str], numbers: list[str]
) -> None:
    place = "/samling/20222/almdel/{}/spm/{}/svar/1/{}.pdf"
    before = {"dato": "2023-03-01T00:00:00"}
    service.add(
        answer(1),
        answer(2, filurl=place.format("SUU", 2, 2), **before),
        answer(3, filurl="/samling/20231/lovforslag/L9/spm/3/svar/1/3.pdf"),
        answer(4, filurl="/samling/20231/spoergsmaal/S4/svar/1/4.pdf"),
        answer(5, filurl=place.format("IFU", 5, 5), **before),
    )
    told = json.loads(run("--archive", str(tmp_path / "none"), "fetch", *wished, "--dry-run", "--json").stdout)
    assert sorted(each["question_number"] for each in told["wanted"]) == sorted(numbers)
