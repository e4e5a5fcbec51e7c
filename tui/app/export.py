"""Clips, answers and checks to take along: Markdown for a file, plain text for the clipboard, with full citations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from corpus.document import Citation
from corpus.flow import GAP_REASONS
from qa.results import Answer, Excerpt
from tui import messages
from tui.app.clips import Clip
from tui.language import Language, Phrase
from tui.markdown import escaped, quotation
from tui.printable import one_line, printable
from tui.wording import confidence, excerpt_chain, particulars

CLIPS = Phrase(da="Uddrag fra ministrenes svar", en="Excerpts from ministers' answers")
CONVERSATION = Phrase(
    da="Spørgsmål og uddrag fra ministrenes svar", en="Questions and excerpts from ministers' answers"
)
FOUND_WITH = Phrase(da="Fundet med: {question}", en="Found with: {question}")
FILTERED_BY = Phrase(da="Filtre: {filters}", en="Filters: {filters}")
SOURCE = Phrase(da="Kilde: {source}, tegn {start}–{end}", en="Source: {source}, characters {start}–{end}")
WITHOUT = Phrase(da="uden {start}–{end} ({reason})", en="without {start}–{end} ({reason})")


@dataclass(frozen=True, slots=True)
class Turn:
    """A question of a conversation with its answer and the filters that held it, as they are shown."""

    answer: Answer
    filters: Sequence[str] = ()


def clips_markdown(clips: Iterable[Clip], language: Language) -> str:
    parts = [f"# {CLIPS.to(language)}"]
    for number, clip in enumerate(clips, start=1):
        parts.append(f"## {number}. {escaped(clip.excerpt.citation.label)}")
        parts += _excerpt(clip.excerpt, language)
        if clip.found_with:
            parts.append(FOUND_WITH.to(language, question=escaped(clip.found_with)))
    return "\n\n".join(parts) + "\n"


def conversation_markdown(turns: Iterable[Turn], language: Language) -> str:
    parts = [f"# {CONVERSATION.to(language)}"]
    for number, turn in enumerate(turns, start=1):
        parts.append(f"## {number}. {escaped(turn.answer.question)}")
        parts += _turn(turn, language)
    return "\n\n".join(parts) + "\n"


def citation_text(excerpt: Excerpt, language: Language) -> str:
    """An excerpt with its citation as plain text."""
    quoted = messages.THE_WORDS.to(language, words=printable(excerpt.text).strip())
    return "\n".join([quoted, *(one_line(line) for line in _citation(excerpt, language))])


def _turn(turn: Turn, language: Language) -> Iterator[str]:
    answer = turn.answer
    if turn.filters:
        yield FILTERED_BY.to(language, filters=escaped(" · ".join(turn.filters)))
    if answer.interpreted_as:
        yield escaped(messages.INTERPRETED_AS.to(language, question=answer.interpreted_as.to(language)))
    if answer.answered:
        yield escaped(confidence(answer.confidence, language))
    else:
        verdict = messages.NO_ANSWER if answer.nearest else messages.NO_CANDIDATE
        yield f"**{escaped(verdict.to(language, percent=round(100 * answer.confidence)))}**"
        if answer.nearest:
            nearest = messages.NEAREST_ONE if len(answer.nearest) == 1 else messages.NEAREST
            yield nearest.to(language)
    for excerpt in answer.excerpts or answer.nearest:
        yield from _excerpt(excerpt, language)


def _excerpt(excerpt: Excerpt, language: Language) -> Iterator[str]:
    yield quotation(excerpt.text)
    # The backslash ends a line, not the paragraph.
    yield "\\\n".join(escaped(line) for line in _citation(excerpt, language))


def _citation(excerpt: Excerpt, language: Language) -> Iterator[str]:
    """Who stated it, where it stands, and where that place is in the source."""
    citation = excerpt.citation
    yield f"— {excerpt_chain(excerpt, language)}"
    yield " · ".join([citation.label, *particulars(citation, language)])
    yield _source(citation, language)
    for other in excerpt.also:
        where = messages.ALSO_IN.to(language, label=other.label)
        yield " · ".join([where, *particulars(other, language)])


def _source(citation: Citation, language: Language) -> str:
    """Offsets are of the stored source text, from 0; the end is the first character after it."""
    text = SOURCE.to(language, source=citation.source, start=citation.start, end=citation.end)
    for gap in citation.gaps:
        reason = messages.REASONS[GAP_REASONS[gap.reason]].to(language)
        text += f", {WITHOUT.to(language, start=gap.start, end=gap.end, reason=reason)}"
    return text
