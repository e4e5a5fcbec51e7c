"""Help, complaints and exit statuses, whatever the verb."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import Result

from corpus.errors import MinistersvarError
from corpus.files import MOST_BYTES, MOST_CHARACTERS, MOST_PAGES
from tui.command_line import VERBS

if TYPE_CHECKING:
    from tests.tui.conftest import RecordedAssistant

Run = Callable[..., Result]


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_alone_it_shows_help(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Usage: ministersvar [OPTIONS]... COMMAND ...\n")
    for verb in VERBS:
        assert f"\n  {verb} " in result.stdout


def test_help_is_danish_where_the_locale_is(run: Run) -> None:
    result = run("ask", "--help", language="da_DK.UTF-8")
    assert result.stdout.startswith("Brug: ministersvar ask [VALG]... SPØRGSMÅL...\n")
    for heading in ("Filtre (", "Valgmuligheder:", "Eksempler:"):
        assert f"\n{heading}" in result.stdout
    assert run("ask", "--help", "--language", "da").stdout == result.stdout
    assert run("--language=da", "ask", "--help").stdout == result.stdout


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("language", ["da", "en"])
def test_every_option_of_every_verb_is_explained(run: Run, verb: str, language: str) -> None:
    result = run(verb, "--help", language=language)
    assert result.exit_code == 0
    assert "ministersvar " + verb in result.stdout.split("Eksempler:" if language == "da" else "Examples:")[1]
    from tui.command_line import CommandLine

    command = CommandLine().get_command(click.Context(CommandLine()), verb)
    assert command is not None
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.opts[0] in result.stdout
            assert parameter.help
            assert parameter.help[-1] in ".:)"


@pytest.mark.parametrize("verb", [None, *VERBS])
@pytest.mark.parametrize("language", ["da", "en"])
def test_help_fits_a_terminal(run: Run, verb: str | None, language: str) -> None:
    result = run(*filter(None, [verb]), "--help", language=language)
    text = result.stdout.split("Eksempler:" if language == "da" else "Examples:")[0]
    assert max(map(len, text.splitlines())) <= 80


def test_the_version(run: Run) -> None:
    result = run("--version")
    assert result.exit_code == 0
    assert result.stdout.startswith("ministersvar ")


@pytest.mark.parametrize(
    ("arguments", "danish", "english"),
    [
        (
            ("aks", "x"),
            "kommandoen »aks« findes ikke. Mente du »ask«? Se »ministersvar --help«.",
            "there is no command 'aks'. Did you mean 'ask'? See 'ministersvar --help'.",
        ),
        (
            ("spørg",),
            "kommandoen »spørg« findes ikke. Mente du »ask«? Se »ministersvar --help«.",
            "there is no command 'spørg'. Did you mean 'ask'? See 'ministersvar --help'.",
        ),
        (
            ("xyzzy",),
            "kommandoen »xyzzy« findes ikke. Se »ministersvar --help«.",
            "there is no command 'xyzzy'. See 'ministersvar --help'.",
        ),
        (
            ("Hvad siger de?",),
            "kommandoen »Hvad siger de?« findes ikke. Et spørgsmål stilles med »ministersvar ask SPØRGSMÅL«. "
            "Se »ministersvar --help«.",
            "there is no command 'Hvad siger de?'. A question is asked with 'ministersvar ask QUESTION'. "
            "See 'ministersvar --help'.",
        ),
        (
            ("ask", "x", "--form", "2024"),
            "valgmuligheden --form findes ikke. Mente du »--from«? Se »ministersvar ask --help«.",
            "there is no option --form. Did you mean '--from'? See 'ministersvar ask --help'.",
        ),
        (
            ("ask", "x", "--limit"),
            "--limit skal have en værdi. Se »ministersvar ask --help«.",
            "--limit needs a value. See 'ministersvar ask --help'.",
        ),
        (
            ("ask", "x", "--json=ja"),
            "--json skal ikke have en værdi. Se »ministersvar ask --help«.",
            "--json takes no value. See 'ministersvar ask --help'.",
        ),
        (
            ("ask", "x", "--limit", "0"),
            "--limit: 0 er ikke et helt tal fra 1 og opefter. Se »ministersvar ask --help«.",
            "--limit: 0 is not a whole number from 1 up. See 'ministersvar ask --help'.",
        ),
        (
            ("search", "x", "--from", "i går"),
            "--from: i går er ikke en dato. Skriv for eksempel 2024, 2024-09, 2024-09-04 eller »4. september 2024«. "
            "Se »ministersvar search --help«.",
            "--from: i går is not a date. Write for example 2024, 2024-09, 2024-09-04 or '4 September 2024'. "
            "See 'ministersvar search --help'.",
        ),
        (
            ("ask", "x", "--from", "2025", "--to", "2024"),
            "--from ligger efter --to. Se »ministersvar ask --help«.",
            "--from lies after --to. See 'ministersvar ask --help'.",
        ),
        (
            ("ask", "x", "--status", "ny"),
            "--status: ny er ikke en af final, preliminary, supplementary, superseded. Se »ministersvar ask --help«.",
            "--status: ny is not one of final, preliminary, supplementary, superseded. See 'ministersvar ask --help'.",
        ),
        (
            ("info", "ekstra"),
            "der er ikke brug for »ekstra«. Se »ministersvar info --help«.",
            "there is no use for 'ekstra'. See 'ministersvar info --help'.",
        ),
        (
            ("backup", "a", "b", "c"),
            "der er ikke brug for »b c«. Se »ministersvar backup --help«.",
            "there is no use for 'b c'. See 'ministersvar backup --help'.",
        ),
        (
            ("verify", "--model", "nope"),
            "--model har ingen betydning her. Se »ministersvar verify --help«.",
            "--model has no meaning here. See 'ministersvar verify --help'.",
        ),
        (
            ("--model", "nope", "rebuild"),
            "--model bruges kun sammen med --encode: uden den beregnes ingen vektorer. "
            "Se »ministersvar rebuild --help«.",
            "--model goes with --encode only: without it no vectors are computed. See 'ministersvar rebuild --help'.",
        ),
        (
            ("ingest",),
            "STI mangler. Se »ministersvar ingest --help«.",
            "PATH is missing. See 'ministersvar ingest --help'.",
        ),
        (
            ("show", " "),
            "REFERENCE mangler. Se »ministersvar show --help«.",
            "REFERENCE is missing. See 'ministersvar show --help'.",
        ),
        (
            ("show", "1193", "--explain", "brev.txt"),
            "--explain viser, hvordan én fil er læst. Udelad REFERENCE. Se »ministersvar show --help«.",
            "--explain shows how one file was read. Leave out REFERENCE. See 'ministersvar show --help'.",
        ),
        (
            ("show", "--explain"),
            "--explain skal have en værdi. Se »ministersvar show --help«.",
            "--explain needs a value. See 'ministersvar show --help'.",
        ),
    ],
)
def test_wrong_use_is_one_line_that_says_what_to_do(
    run: Run, arguments: tuple[str, ...], danish: str, english: str
) -> None:
    for language, line in (("da", danish), ("en", english)):
        result = run(*arguments, language=language)
        assert (result.exit_code, result.stdout) == (2, "")
        assert result.stderr == f"ministersvar: {line}\n"


def test_a_language_it_does_not_speak_is_refused(run: Run) -> None:
    result = run("--language", "sv", "info")
    assert result.exit_code == 2
    assert result.stderr == "ministersvar: --language: sv is not one of da, en. See 'ministersvar --help'.\n"


@pytest.mark.parametrize(
    ("language", "line"), [("da", "arkivet er beskadiget: genskab det"), ("en", "the archive is damaged: restore it")]
)
def test_a_failure_speaks_the_interfaces_language(
    assistant: RecordedAssistant, run: Run, language: str, line: str
) -> None:
    assistant.failure = MinistersvarError("the archive is damaged: restore it", "arkivet er beskadiget:\ngenskab det")
    assert run("ask", "x", language=language).stderr == f"ministersvar: {line}\n"


def test_a_failure_without_danish_words_is_told_in_english(assistant: RecordedAssistant, run: Run) -> None:
    assistant.failure = MinistersvarError("odd")
    assert run("ask", "x", language="da").stderr == "ministersvar: odd\n"


def test_help_states_how_much_of_a_file_is_read(run: Run) -> None:
    for language, separator in (("da", "."), ("en", ",")):
        text = " ".join(run("ingest", "--help", language=language).stdout.split())
        assert f" {MOST_BYTES // 1_000_000} MB" in text
        assert f" {MOST_PAGES:,} ".replace(",", separator) in text
        assert f" {MOST_CHARACTERS:,} ".replace(",", separator) in text


@pytest.mark.parametrize(
    ("failure", "line"),
    [
        (MinistersvarError("the archive cannot be read:\nmend it"), "the archive cannot be read: mend it"),
        (MinistersvarError("bad \x1b[2J name"), "bad \ufffd[2J name"),
        (
            ValueError("odd.\nvery odd."),
            "unexpected error: ValueError: odd. very odd. Set MINISTERSVAR_DEBUG=1 to see where it arose.",
        ),
        (MemoryError(), "unexpected error: MemoryError. Set MINISTERSVAR_DEBUG=1 to see where it arose."),
    ],
)
def test_a_failure_is_one_line_and_status_2(
    assistant: RecordedAssistant, run: Run, failure: Exception, line: str
) -> None:
    assistant.failure = failure
    result = run("ask", "x")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"ministersvar: {line}\n"


def test_the_traceback_is_there_for_those_who_want_it(assistant: RecordedAssistant, run: Run) -> None:
    assistant.failure = ValueError("odd")
    result = run("ask", "x", env={"MINISTERSVAR_DEBUG": "1"})
    assert result.exit_code == 2
    assert "Traceback (most recent call last)" in result.stderr


@pytest.mark.parametrize(("language", "line"), [("da", "afbrudt."), ("en", "interrupted.")])
def test_an_interrupt_is_one_line_and_status_130(
    assistant: RecordedAssistant, run: Run, language: str, line: str
) -> None:
    assistant.failure = KeyboardInterrupt()
    result = run("ask", "x", language=language)
    assert (result.exit_code, result.stdout) == (130, "")
    assert result.stderr == f"ministersvar: {line}\n"
