"""`ministersvar fetch`"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Any

import click

from corpus.errors import MinistersvarError
from tui import help_texts, messages
from tui.language import Language
from tui.options import filter_options, json_option, names_given, option_anywhere, period_given, program_options
from tui.output import complain
from tui.progress import ProgressReport
from tui.verb import FilterOption, Verb

if TYPE_CHECKING:
    from corpus.document import Document
    from corpus.open_data.fetching import FetchReport
    from corpus.open_data.scope import Scope
    from index.report import IngestReport

SERVICE_VARIABLE = "MINISTERSVAR_SERVICE"
"""Another service of the same form than the parliament's own, for trials."""
FOLLOW_SECONDS = 15 * 60.0


def command(language: Language) -> Verb:
    def run(everything: bool, follow: bool, dry_run: bool, as_json: bool, **values: Any) -> int:
        if dry_run and follow:
            raise click.UsageError(messages.DRY_FOLLOW.to(language))
        scope = _scope(language, values, everything)
        if dry_run:
            return _dry_run(scope, as_json, language)
        if not follow:
            return _fetch(scope, as_json, language)
        while True:
            try:
                _fetch(scope, as_json, language)
            except MinistersvarError as error:
                # An archive that somebody writes to now may be free the next time.
                complain(error.in_language(language))
            sleep(FOLLOW_SECONDS)

    return Verb(
        "fetch",
        language,
        run,
        parameters=[
            *(option for option in filter_options(language) if option.name in ("committees", "kinds")),
            FilterOption(
                ["--session", "sessions"],
                multiple=True,
                callback=names_given(language),
                metavar=help_texts.SESSION_NAME.to(language),
                help=help_texts.SESSION_OPTION.to(language),
            ),
            *(
                FilterOption(
                    [name],
                    callback=period_given(language),
                    metavar=help_texts.DATE.to(language),
                    help=text.to(language),
                )
                for name, text in (("--since", help_texts.SINCE), ("--until", help_texts.UNTIL))
            ),
            *(
                click.Option([*names], is_flag=True, help=text.to(language))
                for names, text in (
                    (("--all", "everything"), help_texts.ALL),
                    (("--follow",), help_texts.FOLLOW),
                    (("--dry-run",), help_texts.DRY_RUN),
                )
            ),
            json_option(language),
            *program_options(language),
        ],
        text=help_texts.FETCH,
        short=help_texts.FETCH_SHORT,
        examples=help_texts.FETCH_EXAMPLES,
    )


def _scope(language: Language, values: dict[str, Any], everything: bool) -> Scope:
    from corpus.open_data.scope import Scope, committee_codes, session_names

    since = values["since"][0] if values["since"] else None
    until = values["until"][1] if values["until"] else None
    if since and until and since > until:
        raise click.UsageError(messages.SINCE_UNTIL_SWAPPED.to(language))
    if not (everything or since or values["committees"] or values["sessions"]):
        raise click.UsageError(messages.NO_SCOPE.to(language))
    return Scope(
        committees=committee_codes(values["committees"]),
        kinds=values["kinds"],
        sessions=session_names(values["sessions"]),
        since=since,
        until=until,
    )


def _dry_run(scope: Scope, as_json: bool, language: Language) -> int:
    def no_archive(_files: Mapping[Path, str]) -> None:
        raise AssertionError("a dry run reads no file")

    with ProgressReport(language) as progress:
        report = _run(scope, progress, no_archive, lambda _name: (), dry=True)
    return _show(report, None, as_json, language)


def _fetch(scope: Scope, as_json: bool, language: Language) -> int:
    from index.report import IngestReport
    from tui.session import opened

    read = IngestReport()
    with opened(language) as (assistant, progress):

        def ingest(files: Mapping[Path, str]) -> None:
            some = assistant.ingest(list(files), progress=progress, addresses=files)
            read.read += some.read
            read.new += some.new
            read.changed += some.changed
            read.unchanged += some.unchanged
            read.refused += some.refused

        report = _run(scope, progress, ingest, assistant.documents)
    return _show(report, read, as_json, language)


def _run(
    scope: Scope,
    progress: ProgressReport,
    ingest: Callable[[Mapping[Path, str]], None],
    documents: Callable[[str], Sequence[Document]],
    *,
    dry: bool = False,
) -> FetchReport:
    from corpus.open_data.fetching import Fetch
    from corpus.open_data.service import SERVICE
    from corpus.open_data.transport import SECONDS_BETWEEN, Transport
    from index.archive import default_folder
    from index.report import Progress

    def wait(seconds: float) -> None:
        # Between two requests it is shorter: this is after one that failed.
        if seconds >= SECONDS_BETWEEN:
            progress(Progress("retrying", 0, 0))
        sleep(seconds)

    service = os.environ.get(SERVICE_VARIABLE) or SERVICE
    progress(Progress("connecting", 0, 0))
    with Transport(service, sleep=wait) as transport:
        fetch = Fetch(
            option_anywhere("archive") or default_folder(),
            service,
            transport,
            ingest,
            documents,
            lambda stage, done, total, note: progress(Progress(stage, done, total, note)),
        )
        return fetch.dry_run(scope) if dry else fetch.run(scope)


def _show(report: FetchReport, read: IngestReport | None, as_json: bool, language: Language) -> int:
    for refused in report.refused:
        reason = refused.error.in_language(language)
        complain(messages.NOT_FETCHED_FOR.to(language, name=refused.name, reason=reason))
    for refusal in read.refused if read else ():
        complain(messages.REFUSAL.to(language, name=refusal.name, reason=refusal.reason_in(language)))
    for phrase, count in ((messages.UNPLACED, report.unplaced), (messages.MALFORMED, report.malformed)):
        if count:
            complain(phrase.to(language, count=count))
    if report.stopped:
        complain(messages.STOPPED.to(language, reason=report.stopped.in_language(language)))
    if as_json:
        from tui.output import print_json

        print_json(_as_json(report, read), language)
    elif not (report.stopped and _nothing_came(report, read)):
        from tui.fetch_page import fetch_page
        from tui.output import print_page

        print_page(fetch_page(report, read, language), language)
    return 2 if report.refused or report.stopped or (read and read.refused) else 0


def _nothing_came(report: FetchReport, read: IngestReport | None) -> bool:
    """That a table of it would be one of zeros."""
    fetched = (report.found, report.new, report.changed, report.unchanged, report.left, report.refused, report.wanted)
    return not any(fetched) and not (read and (read.read or read.unchanged or read.refused))


def _as_json(report: FetchReport, read: IngestReport | None) -> dict[str, Any]:
    """Without the Danish reasons: what a program reads is the same in each language."""
    found: dict[str, Any] = {
        "found": report.found,
        "new": report.new,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "left": report.left,
        "refused": [{"name": each.name, "reason": str(each.error), "lasting": each.lasting} for each in report.refused],
        "unplaced": report.unplaced,
        "malformed": report.malformed,
        "stopped": str(report.stopped) if report.stopped else None,
    }
    if read is None:
        found["wanted"] = [
            {
                "title": answer.title,
                "date": answer.date.isoformat() if answer.date else None,
                "committees": list(answer.committees),
                "question_number": answer.question_number,
                "url": file.url,
            }
            for answer, file in report.wanted
        ]
    else:
        refused = [{"name": refusal.name, "reason": refusal.reason} for refusal in read.refused]
        found["ingested"] = {
            "new": read.new,
            "changed": read.changed,
            "unchanged": read.unchanged,
            "refused": refused,
        }
    return found
