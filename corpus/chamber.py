"""What the chamber's transcripts write between the turns: the time, and the chair's words.

Apart from `corpus.transcripts`, so that a page which shows a turn need not load the reader.
"""

from __future__ import annotations

import re

from corpus.document import Document, Statement

NAME = r"[^():?!]{2,60}"
CHAIR_LABEL = (
    r"(?:Formanden|(?:(?:Første|Anden|Tredje|Fjerde|Femte|[1-5]\.)\s?n|N)æstformand(?:en)?"
    r"|(?:[Dd]en\s)?(?:[Mm]idlertidige?|[Ff]ungerende|[Ff]g\.)\sformand|Aldersformanden|Mødelederen)"
)
# An office may also stand within a line, where the text lost its line ends.
CHAIR = re.compile(rf"^[ \t]*{CHAIR_LABEL}[ \t]*:|\(?\b{CHAIR_LABEL}\s?\({NAME}\)\s?:", re.MULTILINE)
# With seconds in some, in parentheses in others; a source may have the line ends of Windows.
CLOCK = re.compile(r"^[ \t]*\(?[Kk]l\.\s?(?P<clock>[0-2]?\d[.:][0-5]\d)(?:[.:][0-5]\d)?\)?\.?[ \t\r]*$", re.MULTILINE)
# Time is given every minute or two: a mark further away (characters) is not that of a turn.
_FAR = 10_000


def spoken_at(document: Document, statement: Statement) -> str | None:
    """When a turn of question time was spoken ("13:05"), by the last time that stands before it."""
    if document.kind != "question_time":
        return None
    last = None
    for found in CLOCK.finditer(document.source, max(0, statement.start - _FAR), statement.start):
        last = found
    return last["clock"].replace(".", ":") if last else None


def before_the_chair(words: str) -> str:
    """What stands in a turn before words of the chair that were left in it; all of it where there are none."""
    found = CHAIR.search(words)
    return words[: found.start()].rstrip() if found else words
