"""The entry point `ministersvar`: finds the verb, runs it, and turns its outcome into an exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

import click

from tui import help_texts, messages
from tui.failures import report
from tui.language import Language, interface_language
from tui.options import option_anywhere, program_options
from tui.printable import one_line
from tui.verb import Verb, help_option, write_options, write_usage

VERBS = (
    "ask",
    "search",
    "check",
    "similar",
    "timeline",
    "show",
    "ingest",
    "fetch",
    "serve",
    "mcp",
    "info",
    "verify",
    "rebuild",
    "remove",
    "backup",
    "restore",
    "evaluate",
    "train",
)
# What somebody who thinks in Danish, or of another program, may type first.
_OTHER_NAMES = {
    "spørg": "ask",
    "svar": "ask",
    "question": "ask",
    "søg": "search",
    "find": "search",
    "query": "search",
    "tjek": "check",
    "citat": "check",
    "kontrol": "check",
    "quote": "check",
    "ligner": "similar",
    "lignende": "similar",
    "tidslinje": "timeline",
    "history": "timeline",
    "vis": "show",
    "get": "show",
    "cat": "show",
    "tilføj": "ingest",
    "indlæs": "ingest",
    "add": "ingest",
    "import": "ingest",
    "index": "ingest",
    "hent": "fetch",
    "download": "fetch",
    "sync": "fetch",
    "update": "fetch",
    "server": "serve",
    "http": "serve",
    "api": "serve",
    "status": "info",
    "stats": "info",
    "efterprøv": "verify",
    "fsck": "verify",
    "genopbyg": "rebuild",
    "reindex": "rebuild",
    "fjern": "remove",
    "slet": "remove",
    "delete": "remove",
    "rm": "remove",
    "sikkerhedskopi": "backup",
    "kopi": "backup",
    "dump": "backup",
    "gendan": "restore",
    "genskab": "restore",
    "mål": "evaluate",
    "eval": "evaluate",
    "træn": "train",
    "finetune": "train",
}


class CommandLine(click.Group):
    """All verbs. Each is imported when it is asked for, so that none waits for what another needs."""

    def __init__(self) -> None:
        super().__init__(
            "ministersvar",
            callback=self._alone,
            invoke_without_command=True,
            no_args_is_help=False,
            add_help_option=False,
        )
        self.speak("en")

    def speak(self, language: Language) -> None:
        self.language = language
        self.help = help_texts.PROGRAM.to(language)
        self.options_metavar = help_texts.ANY_OPTIONS.to(language)
        self.subcommand_metavar = help_texts.VERB.to(language)
        self.params = [*program_options(language), _version_option(language), help_option(language)]

    def main(self, args: Sequence[str] | None = None, prog_name: str | None = None, **extra: Any) -> NoReturn:  # type: ignore[override]
        """Runs the arguments and exits; nothing but SystemExit leaves it."""
        arguments = list(sys.argv[1:] if args is None else args)
        self.speak(interface_language(arguments, os.environ))
        extra["standalone_mode"] = False
        try:
            status = super().main(args, prog_name or "ministersvar", **extra)
        except (Exception, KeyboardInterrupt) as error:
            status = report(error, self.language)
        sys.exit(status)

    def invoke(self, ctx: click.Context) -> int:
        try:
            status: int = super().invoke(ctx)
            return status
        except KeyboardInterrupt as error:
            # Before click sees it: click would add an empty line.
            return report(error, self.language)

    def _alone(self, **_options: object) -> int:
        ctx = click.get_current_context()
        if ctx.invoked_subcommand is not None:
            return 0
        from tui.app.start import can_start, start

        # Textual draws on standard error.
        if can_start((sys.stdin, sys.stdout, sys.stderr), os.environ):
            return start(self.language, option_anywhere("archive"), option_anywhere("model"))
        click.echo(ctx.get_help())
        return 0

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> Verb | None:  # noqa: ARG002
        if cmd_name not in VERBS:
            return None
        verb: Verb = import_module(f"tui.verbs.{cmd_name}").command(self.language)
        return verb

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        name = args[0]
        if name not in VERBS and not name.startswith("-"):
            ctx.fail(self._no_verb(name))
        return super().resolve_command(ctx, args)

    def _no_verb(self, name: str) -> str:
        problem = messages.NO_VERB.to(self.language, verb=_shortened(name))
        if len(name.split()) > 1 or name.endswith("?"):
            return f"{problem} {messages.QUESTION_AS_VERB.to(self.language)}"
        from difflib import get_close_matches

        likely = _OTHER_NAMES.get(name.lower()) or next(iter(get_close_matches(name.lower(), VERBS, 1)), None)
        return f"{problem} {messages.DID_YOU_MEAN.to(self.language, verb=likely)}" if likely else problem

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_usage(self, ctx, formatter, self.language)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [
            (name, verb.get_short_help_str(80)) for name in VERBS if (verb := self.get_command(ctx, name)) is not None
        ]
        with formatter.section(help_texts.VERBS.to(self.language)):
            formatter.write_dl(records)
        write_options(self, ctx, formatter, self.language)


def _shortened(name: str) -> str:
    line = one_line(name)
    return line if len(line) <= 60 else line[:59] + "…"


def _version_option(language: Language) -> click.Option:
    def show(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
        if wanted and not ctx.resilient_parsing:
            # Not at the top: it takes longer to import than all else that help needs.
            from importlib.metadata import PackageNotFoundError, version

            try:
                number = version("ministersvar")
            except PackageNotFoundError:
                number = "(not installed)"
            click.echo(f"ministersvar {number}")
            ctx.exit()

    return click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=help_texts.VERSION.to(language),
    )


def main() -> NoReturn:
    CommandLine().main()


if __name__ == "__main__":
    main()
