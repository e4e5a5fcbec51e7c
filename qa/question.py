"""What a question names and is then held to: case numbers, question numbers, speakers and dates.

By rule, from the question's words and the names that the archive knows. What is named is exact evidence: an excerpt
that does not satisfy it is no answer, however near its meaning.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache

from index.filters import Filters
from index.text import STOP_WORDS, fold, words
from qa.naming import asked_of, surnames
from qa.numbers import blank, read_cases, read_question_numbers
from qa.periods import Period, is_content, read_periods
from qa.phrases import quoted
from qa.results import Interpretation

_SPEECH = re.compile(
    r"^(?:svar|sagde|siger|sagt|oplys|udtal|besvar|men(?:er|te|ing)|skriv|skrev|forklar|vurder|anfør|bemærk|meddel|"
    r"konkluder|fremhæv|understreg|afvis|bekræft|lov(?:et|ede)|say|said|answer|state|respon|repl|explain|think|assess|"
    r"write|wrote|inform|tell|told)"
)
# "Hvad har ministeriet selv gjort": not what it passed on from others.
_OWN_VOICE = re.compile(
    r"\bminister(?:iet|en)s?\s+(?:\w+\s+)?(?:selv|eg(?:en|et|ne))\b|\bselv\s+\w+\s+minister(?:iet|en)\b"
    r"|\bminist(?:ry|er)(?:'s)?\s+(?:\w+\s+)?(?:itself|himself|herself|own)\b",
    re.IGNORECASE,
)
_ACCORDING = ("ifølge", "iflg", "according", "jf")


@dataclass(frozen=True, slots=True)
class Question:
    """`text` is what was asked, `topic` what is left of it without what it names. `has_topic` is false where nothing
    but the constraints is asked for, or nothing at all.

    `documents` are those that it names by their ids, each with the numbers of what has it, `phrases` what it has in
    quotation marks, which is looked for word for word. `stranger` is somebody
    whose words are asked for and who has none in the archive.
    """

    text: str
    filters: Filters
    periods: tuple[Period, ...]
    has_topic: bool
    documents: Mapping[str, Sequence[int]] = field(default_factory=dict)
    topic: str = ""
    stranger: str | None = None
    phrases: tuple[str, ...] = ()

    @property
    def is_held(self) -> bool:
        return bool(self.filters or self.periods or self.documents or self.phrases)


def read_question(
    text: str,
    speakers: Sequence[str],
    ministers: Sequence[str] = (),
    *,
    documents: Mapping[str, Sequence[int]] | None = None,
    latest: date | None = None,
    given: Filters = Filters(),  # noqa: B008
) -> Question:
    """Constraints that a question names.

    `speakers` and `ministers` are the names that the archive knows, `documents` the ids in the text that it holds
    (`qa.numbers.identified`), `latest` is the date of its newest document. `given` are the filters beside the question.
    """
    rest = text
    for identifier in sorted(documents or {}, key=len, reverse=True):
        rest = rest.replace(identifier, " " * len(identifier))
    cases, rest = read_cases(rest)
    every, rest = read_periods(rest)
    periods = tuple(period for period in every if not is_content(text, period, latest))
    numbers, rest = read_question_numbers(rest)
    stated_by, rest = _named(rest, speakers, ministers)
    asked_ministers, rest = _named(rest, ministers, ministers)
    filters = Filters(
        cases=tuple(dict.fromkeys(cases)),
        question_numbers=tuple(dict.fromkeys(numbers)),
        stated_by=stated_by,
        ministers=asked_ministers,
        roles=("ministry", "minister") if _OWN_VOICE.search(rest) else (),
    )
    stranger = None if stated_by or asked_ministers else asked_of(rest)
    if stranger:
        rest = rest.replace(stranger, " " * len(stranger))
    phrases = tuple(phrase for phrase in quoted(text) if not _is_number(phrase, documents or {}))
    # "Infrastrukturplan 2035" is no time.
    periods = tuple(period for period in periods if not any(period.words in phrase for phrase in phrases))
    read = Question(text, filters, periods, True, documents or {}, rest, stranger, phrases)
    if stranger and not any(map(_is_topic, words(rest))):
        return replace(read, has_topic=False)
    # What is given beside the question names its place as well as the question could.
    if not (read.is_held or given.cases or given.question_numbers):
        return replace(read, has_topic=not STOP_WORDS.issuperset(words(text)))
    asks = len(periods) < len(every) or bool(read.phrases) or any(_is_topic(word) for word in words(rest))
    return replace(read, has_topic=asks)


def _is_number(phrase: str, documents: Collection[str]) -> bool:
    """Whether what stands in quotation marks names a place by its number."""
    return phrase in documents or bool(read_cases(phrase)[0] or read_question_numbers(phrase)[0])


def merge(given: Filters, read: Filters) -> Filters:
    """The filters given beside a question win over what was read out of it."""
    return replace(
        given,
        cases=given.cases or read.cases,
        question_numbers=given.question_numbers or read.question_numbers,
        stated_by=given.stated_by or read.stated_by,
        ministers=given.ministers or read.ministers,
        roles=given.roles or read.roles,
    )


def describe(question: Question) -> Interpretation | None:
    """The question with what it was held to, as a reader would write the filters; None where it is held to nothing."""
    if question.stranger:
        none = (
            f"{question.stranger} has no words of their own in the archive",
            f"{question.stranger} har ikke selv ordet i arkivet",
        )
        return Interpretation(question.text, (none[0],), (none[1],))
    if not question.is_held:
        return None
    filters = question.filters
    named = (
        *filters.stated_by,
        *filters.ministers,
        *(period.words for period in question.periods),
        *(f"“{phrase}”" for phrase in question.phrases),
    )
    own = bool(filters.roles)
    return Interpretation(
        question.text,
        english=(
            *(f"document {identifier}" for identifier in question.documents),
            *(f"case no. {case}" for case in filters.cases),
            *(f"question {number}" for number in filters.question_numbers),
            *(["the ministry's own words"] if own else []),
            *named,
        ),
        danish=(
            *(f"dokument {identifier}" for identifier in question.documents),
            *(f"sagsnr. {case}" for case in filters.cases),
            *(f"spørgsmål {number}" for number in filters.question_numbers),
            *(["ministeriets egne ord"] if own else []),
            *named,
        ),
    )


@lru_cache(maxsize=100_000)
def _folded(name: str) -> str:
    """Every question is compared with all names of an archive."""
    return fold(name)


def _named(text: str, names: Sequence[str], ministers: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """Names that a question gives as who speaks, not as what it is about; a minister's surname is enough."""
    found: list[str] = []
    rest = text
    folded = fold(text)
    if len(folded) != len(text):
        return (), text
    # An archive knows thousands of names, a question holds few of them.
    held = (name for name in set(names) if _folded(name) in folded)
    for name in sorted(held, key=lambda name: (-len(name), name)):
        match = re.search(rf"(?<!\w){re.escape(_folded(name))}s?(?!\w)", folded)
        if match and _speaks(folded, match):
            found.append(name)
            rest = blank(rest, match)
            folded = blank(folded, match)
    for name, match in surnames(rest, ministers):
        if name in names and name not in found and _speaks(folded, match):
            found.append(name)
            rest = blank(rest, match)
            folded = blank(folded, match)
    return tuple(found), rest


def _speaks(text: str, name: re.Match[str]) -> bool:
    """ "Hvad svarede X", "Hvad har X sagt", "ifølge X", "X mener at"; not "Har X en vejledning?"."""
    before = words(text[: name.start()])[-2:]
    after = words(text[name.end() :])[:2]
    if name.group().endswith("s") and after and after[0].startswith(("svar", "udtalelse", "holdning", "vurdering")):
        return True
    if any(word in _ACCORDING for word in before):
        return True
    return any(_SPEECH.match(word) for word in before[-1:] + after[:1]) or (
        bool(before) and before[-1] in ("har", "did", "does", "has") and any(_SPEECH.match(word) for word in after)
    )


def _is_topic(word: str) -> bool:
    return word not in STOP_WORDS and not _SPEECH.match(word) and word not in _CONSTRAINT_WORDS


_CONSTRAINT_WORDS = frozenset(
    """
    nr nummer no number spm spørgsmål spørgsmålet question sag sagen sagsnr case folketinget udvalg udvalget alm del
    dato date den det året year fra from answer letter brev brevet respond state about according ifølge iflg
    står handler dokument dokumentet document
    """.split()
)
