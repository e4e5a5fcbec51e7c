"""Where a text stands, or nearly, within the parts of documents: what each says, and the excerpt around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from corpus.document import Document, Statement
from corpus.flow import Flow
from corpus.sentences import sentences
from index.quotations import Part
from index.view import View
from qa.differences import Alignment, Text
from qa.results import Excerpt


@dataclass(frozen=True, slots=True)
class Place:
    """An alignment within a part of a document; an empty one of a part that was only looked up."""

    part: Part
    document: Document
    statement: Statement
    flow: Flow
    said: Text
    alignment: Alignment


class Places:
    """Of one state of the archive. Each document is read once, and each part put into words once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._documents: dict[int, Document] = {}
        self._looked_up: dict[Part, Place] = {}

    def document(self, number: int) -> Document:
        if number not in self._documents:
            self._documents[number] = self._view.document(number)
        return self._documents[number]

    def at(self, part: Part) -> Place:
        if part not in self._looked_up:
            self._looked_up[part] = self._read(part)
        return self._looked_up[part]

    def _read(self, part: Part) -> Place:
        document = self.document(part.document)
        statement = (document.questions if part.asked else document.statements)[part.number]
        flow = document.flow(statement)
        return Place(part, document, statement, flow, Text.of(flow.text), Alignment(0, 0, 0.0, ()))

    def asked_in(self, documents: Sequence[int]) -> list[Part]:
        """The members' parts of documents."""
        return [Part(each, at, True) for each in documents for at in range(len(self.document(each).questions))]


def excerpt(place: Place) -> Excerpt:
    """The sentences that the words stand in, for what stands around a quotation may turn it round; the words are its
    highlights; of a quotation with words left out, its pieces."""
    in_pieces = all(each.kind == "left_out" for each in place.alignment.differences)
    stretches = place.alignment.common if in_pieces else ()
    begin, finish = place.said.starts[place.alignment.first], place.said.ends[place.alignment.last - 1]
    text = place.flow.text
    # No sentence reaches beyond its paragraph.
    begins, ends = text.rfind("\n\n", 0, begin) + 1, text.find("\n\n", finish)
    around = [
        (begins + a, begins + b)
        for a, b in sentences(text[begins : ends if ends >= 0 else None])
        if begins + a < finish and begin < begins + b
    ]
    start, end = min(around[0][0], begin), max(around[-1][1], finish)
    statement = place.statement
    return Excerpt(
        text=text[start:end],
        score=round(place.alignment.similarity, 4),
        stated_by=statement.stated_by,
        role=statement.role,
        citation=place.document.cite(*place.flow.span(start, end), statement.gaps),
        highlights=tuple(
            (place.said.starts[a] - start, place.said.ends[b - 1] - start)
            for a, b in stretches or ((place.alignment.first, place.alignment.last),)
        ),
        uncertain=statement.uncertain,
    )
