"""How particulars read in a sentence: who stated it, who asked, when, how sure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from corpus.document import Asker, Citation, Document, Role, document_label
from qa.results import Excerpt, Reference
from tui import messages
from tui.dates import written_date
from tui.language import Language


def chain(names: Sequence[str], role: Role, minister: str | None, language: Language) -> str:
    """`Rigspolitiet, gengivet af Justitsministeriet`. A minister is not quoted by the ministry but speaks for it."""
    text = names[0] if names else ""
    for at in range(1, len(names)):
        speaks_for = names[at - 1] == minister or (at == 1 and role == "minister")
        text += ", " if speaks_for else messages.QUOTED_BY.to(language)
        text += names[at]
    return text


def excerpt_chain(excerpt: Excerpt, language: Language) -> str:
    speaker = chain(excerpt.stated_by, excerpt.role, excerpt.citation.minister, language)
    return marked_uncertain(speaker, language) if excerpt.uncertain else speaker


def marked_uncertain(speaker: str, language: Language) -> str:
    """The signer, where the source leaves open who spoke."""
    return f"{speaker} ({messages.UNCERTAIN_SPEAKER.to(language)})"


def askers(asked_by: Sequence[Asker], language: Language) -> str:
    """`Mai Villadsen (EL) og Rosa Lund (EL)`."""
    names = [f"{asker.name} ({asker.party})" if asker.party else asker.name for asker in asked_by]
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + messages.AND.to(language) + names[-1]


def particulars(citation: Citation, language: Language) -> list[str]:
    """Where an excerpt stands, beside its label. Without a case number the id says what `show` finds it by."""
    parts = [messages.CASE.to(language, case=citation.case_number) if citation.case_number else citation.id]
    parts.append(written_date(citation.date, language) if citation.date else messages.UNDATED.to(language))
    if citation.asked_by:
        parts.append(messages.ASKED_BY.to(language, askers=askers(citation.asked_by, language)))
    if citation.page is not None:
        parts.append(messages.PAGE.to(language, page=citation.page))
    if citation.status != "final":
        parts.append(messages.STATUS[citation.status].to(language))
    return parts


def confidence(probability: float, language: Language) -> str:
    percent = round(100 * probability)
    for bound, phrase in messages.CONFIDENCE:
        if probability >= bound:
            return phrase.to(language, percent=percent)
    return messages.CONFIDENCE[-1][1].to(language, percent=percent)


def reference(other: Reference, language: Language) -> str:
    """Another answer, as it is pointed at, and how to open it."""
    label = document_label(other.kind, other.committee, other.question_number, other.session)
    return _pointer(label, other.date, other.id, language)


def mentioning(document: Document, language: Language) -> str:
    """A document that points at this one, and how to open it."""
    return _pointer(document.label, document.date, document.id, language)


def _pointer(label: str, day: date | None, identifier: str | None, language: Language) -> str:
    where = f"ministersvar show {identifier}" if identifier else messages.NOT_IN_ARCHIVE.to(language)
    return f"{label}, {written_date(day, language)} ({where})" if day else f"{label} ({where})"


def counted(number: int, language: Language) -> str:
    """Thousands apart, as the language has it."""
    text = f"{number:,}"
    return text.replace(",", ".") if language == "da" else text
