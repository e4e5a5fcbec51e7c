"""Results as short readable text, for assistants whose clients show a model nothing of the structured content.

Each text says on its first line whether there is an answer, and of every passage who stated it and where it stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from corpus.document import Asker, Citation, Document, Role, Statement
from qa.otherwise import Otherwise, stands_otherwise
from qa.results import Answer, Check, Difference, Excerpt, Match, Search, Verdict

NO_ANSWER = (
    "NO ANSWER: the archive holds no statement that answers this (best candidate: {confidence:.0%}). "
    "Say so; do not answer from memory in a minister's name."
)
NEAREST = "The nearest passages, which do NOT answer the question:"
ANSWERED = "Answered with confidence {confidence:.0%}. Verbatim excerpts, the best first:"
UNCERTAIN_BELOW = 0.5
"""Confidence below which a reader is told that an excerpt may not answer; the terminal begins to hedge there, too."""
UNCERTAIN = "UNCERTAIN (confidence {confidence:.0%}): these verbatim excerpts may not answer the question. Say so."
MEMBERS_WORDS = "a member's question, NOT a minister's statement"
VERDICTS: dict[Verdict, str] = {
    "quoted": "QUOTED: stands word for word in the archive.",
    "misquoted": "MISQUOTED: nearly stands so; the differences are listed.",
    "stated": "STATED IN SUBSTANCE, in the other words below; do not present the checked text as a quotation.",
    "asked": "ASKED ONLY: the words are a member's, in a question. No minister stated them.",
    "not_found": "NOT FOUND in the archive: it does not show that this was said, nor that it was not.",
}

STATED_OTHERWISE: dict[Otherwise, str] = {
    "surely": "STATED ON THIS MATTER, BUT DIFFERENTLY: what comes nearest differs from the checked text in a number, a "
    "date, a denial or who is meant; see the differences. Do not say that it was stated so.",
    "perhaps": "STATED ON THIS MATTER, PERHAPS DIFFERENTLY: what comes nearest has another denial, or not every number "
    "of the checked text; see the differences, and say that it was stated only if they change nothing.",
}


def answer_text(answer: Answer) -> str:
    return "\n".join(_answer_lines(answer))


def _answer_lines(answer: Answer) -> Iterator[str]:
    if answer.interpreted_as:
        yield f"Understood as: {answer.interpreted_as.to('en')}"
    outcome = NO_ANSWER if not answer.answered else ANSWERED if answer.confidence >= UNCERTAIN_BELOW else UNCERTAIN
    yield outcome.format(confidence=answer.confidence)
    if answer.nearest:
        yield NEAREST
    for number, excerpt in enumerate(answer.excerpts or answer.nearest, start=1):
        yield from ("", *_passage(f"{number}. ", excerpt))
    if answer.see_also:
        numbers = ", ".join(f"{each.question_number} ({each.id or 'not in the archive'})" for each in answer.see_also)
        yield f"\nThe cited documents refer to the answers to the questions {numbers}."


def search_text(search: Search) -> str:
    shown = f"{len(search.hits)} of {search.total} passages, the nearest first. They are passages, not answers."
    lines = [shown if search.hits else "NO PASSAGES match."]
    for number, hit in enumerate(search.hits, start=1):
        lines += ["", *_passage(f"{number}. ", hit)]
    return "\n".join(lines)


def check_text(check: Check) -> str:
    otherwise = stands_otherwise(check)
    lines = [STATED_OTHERWISE[otherwise] if otherwise else VERDICTS[check.verdict]]
    if check.total > len(check.matches):
        lines.append(f"{check.total} places hold it; the {len(check.matches)} newest follow.")
    for match in check.matches:
        lines += ["", *_match(match)]
    return "\n".join(lines)


def _match(match: Match) -> Iterator[str]:
    yield from _passage("", match.excerpt)
    for difference in match.differences:
        yield f"   difference ({difference.kind}): {_difference(difference)}"
    if match.answer:
        yield "   What was answered:"
        yield from _passage("   ", match.answer)


def _difference(difference: Difference) -> str:
    if difference.kind == "attribution":
        return f"said by {difference.said}, claimed of {difference.claimed}"
    said, claimed = (f'"{words}"' if words else "nothing" for words in (difference.said, difference.claimed))
    return f"said {said}, claimed {claimed}"


def document_text(document: Document, parts: Sequence[Statement]) -> str:
    """A document, or some of its parts."""
    lines = [_head(document.cite(0, len(document.source)))]
    for part in parts:
        minister = document.minister.name if document.minister else None
        who = _speaker(part.stated_by, part.role, minister, uncertain=part.uncertain)
        lines += ["", f"{who} (characters {part.start}-{part.end}):", document.text(part)]
    return "\n".join(lines)


def candidates_text(reference: str, documents: Sequence[Document], total: int) -> str:
    """What a reference may mean, or that it means nothing here."""
    if not documents:
        return f"NO DOCUMENT has the id, case number, question number or file name {reference!r}."
    lines = [f"{total} documents match {reference!r}; ask again with the id of one:"]
    lines += [f"- id {document.id}: {_head(document.cite(0, len(document.source)))}" for document in documents]
    return "\n".join(lines)


def _passage(mark: str, excerpt: Excerpt) -> Iterator[str]:
    citation = excerpt.citation
    indent = " " * len(mark)
    yield f'{mark}"{excerpt.text}"'
    yield indent + _speaker(excerpt.stated_by, excerpt.role, citation.minister, uncertain=excerpt.uncertain)
    yield f"{indent}{_head(citation)}; document {citation.id}, characters {citation.start}-{citation.end}"
    for other in excerpt.also:
        yield f"{indent}also in {_head(other)}; document {other.id}"


def _speaker(chain: Sequence[str], role: Role, minister: str | None, *, uncertain: bool) -> str:
    if role == "asker":
        return f"— asked by {chain[0]}: {MEMBERS_WORDS}"
    words = "— stated by " + chain[0]
    for innermost, (inner, outer) in zip((True, *(False for _ in chain)), pairwise(chain), strict=False):
        # A minister is not quoted by the ministry but speaks for it.
        speaks_for = inner == minister or (innermost and role == "minister")
        words += f", {outer}" if speaks_for else f", as quoted by {outer}"
    return f"{words} (the source leaves open who speaks)" if uncertain else words


def _head(citation: Citation) -> str:
    parts = [
        citation.label,
        f"case no. {citation.case_number}" if citation.case_number else None,
        citation.date.isoformat() if citation.date else "undated",
        f"asked by {_askers(citation.asked_by)}" if citation.asked_by else None,
        f"page {citation.page}" if citation.page else None,
        f"{citation.status} answer".upper() if citation.status != "final" else None,
    ]
    return " · ".join(part for part in parts if part)


def _askers(asked_by: Sequence[Asker]) -> str:
    return ", ".join(f"{asker.name} ({asker.party})" if asker.party else asker.name for asker in asked_by)
