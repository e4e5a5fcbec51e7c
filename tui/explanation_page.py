"""How a file was read, as a page: what a person checks before trusting a reading."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from corpus.document import Kind, Role, Status
from corpus.explanation import DocumentRead, Explanation, FieldRead, PartRead
from corpus.files import Extracted
from tui import messages
from tui.dates import written_date
from tui.language import Language
from tui.page import Page
from tui.wording import chain, counted

# What a field is called in other pages, where its name differs.
_NAMES = {"case_number": "case", "document_number": "document", "asked_by": "askers"}


class Places:
    """Says where a stretch stands as a person would look for it: by line in a text file, by page in a PDF."""

    def __init__(self, content: Extracted, language: Language) -> None:
        self.content = content
        self.language = language
        self._lines = [0, *(at + 1 for at, character in enumerate(content.text) if character == "\n")]

    @property
    def explained(self) -> str:
        return messages.PLACES[self.content.type].to(self.language)

    def at(self, start: int) -> str:
        """Where something begins."""
        if self.content.type == "text":
            line, column = self._line(start)
            return f"{line}:{column}"
        return self._pages(start, start) + str(start)

    def span(self, start: int, end: int) -> str:
        if self.content.type != "text":
            return f"{self._pages(start, end - 1)}{start}–{end}" if end > start else self.at(start)
        # A person looks at the first and the last character, not at the white space around them.
        stretch = self.content.text[start:end]
        start += len(stretch) - len(stretch.lstrip())
        end = start + len(stretch.strip())
        if end <= start + 1:
            return self.at(start)
        line, column = self._line(end - 1)
        return f"{self.at(start)}–{column}" if line == self._line(start)[0] else f"{self.at(start)}–{line}:{column}"

    def _line(self, offset: int) -> tuple[int, int]:
        """Line and column, both counted from 1."""
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1

    def _pages(self, first: int, last: int) -> str:
        """The page or pages on which two characters stand, as they begin a place."""
        if not self.content.page_starts:
            return ""
        pages = dict.fromkeys(bisect_right(self.content.page_starts, offset) for offset in (first, last))
        return f"{messages.PAGE.to(self.language, page='–'.join(map(str, pages)))}, "


def explanation_page(
    explanation: Explanation, content: Extracted, language: Language, page: Page | None = None
) -> Page:
    """`content` is what the file was found to hold: the places are told from it."""
    page = page or Page()
    # The text of a record is put together from its fields: nothing of it has a place in the file.
    places = None if content.type == "records" else Places(content, language)
    page.line(explanation.file, style="bold")
    page.blank()
    rows = {
        "type": messages.FILE_TYPES[content.type].to(language),
        "characters": counted(explanation.characters, language),
        "pages": counted(explanation.pages, language) if explanation.pages else None,
        "documents": counted(len(explanation.documents), language),
    }
    page.table([(messages.FIELDS[name].to(language), value) for name, value in rows.items() if value], indent=2)
    page.blank()
    page.line(places.explained if places else messages.OF_RECORDS.to(language), style="dim", indent=2)
    for document in explanation.documents:
        page.blank()
        _document(page, document, places, language)
    if explanation.left_out and places:
        page.blank()
        page.line(messages.LEFT_OUT.to(language), style="bold")
        for left in explanation.left_out:
            where = places.span(left.start, left.end)
            page.line(_reason(left.reason, language), indent=2, mark=f"{where} · ")
            if left.text:
                page.line(left.text, style="dim", indent=4)
    return page


def _document(page: Page, document: DocumentRead, places: Places | None, language: Language) -> None:
    page.line(document.id, style="bold")
    page.blank()
    page.line(messages.FIELDS_READ.to(language), style="bold", indent=2)
    names = [_name(found.name, language) for found in document.fields]
    widest = max(map(len, names), default=0)
    for name, found in zip(names, document.fields, strict=True):
        value, where = _field(found, places, language)
        page.line(value, indent=4, mark=f"{name:<{widest}}  ")
        if where:
            page.line(where, style="dim", indent=4 + widest + 2)
    page.blank()
    page.line(messages.PARTS_READ.to(language), style="bold", indent=2)
    minister = next((found.value for found in document.fields if found.name == "minister"), "")
    for part in document.parts:
        _part(page, part, minister.rpartition(", ")[2], places, language)
    if document.references:
        page.blank()
        page.line(messages.REFERENCES.to(language), style="bold", indent=2)
        for mention in document.references:
            kinds: dict[str, str] = {kind: phrase.to(language) for kind, phrase in messages.KIND.items()}
            page.line(f"{kinds.get(mention.name, mention.name)}: {mention.value}", indent=4, mark="- ")
            if places and mention.start is not None:
                page.line(_found_at(mention, places, language), style="dim", indent=6)


def _part(page: Page, part: PartRead, minister: str, places: Places | None, language: Language) -> None:
    role: Role = part.role  # type: ignore[assignment]
    title = (messages.QUESTION if part.part == "question" else messages.REPLY).to(language)
    particulars = [title, messages.ROLE[role].to(language)]
    if places:
        particulars.append(places.span(part.start, part.end))
    if part.uncertain:
        particulars.append(messages.UNCERTAIN_SPEAKER.to(language))
    page.items(particulars, indent=4)
    page.line(chain(part.stated_by, role, minister, language), style="italic", indent=6)
    page.line(part.text, style="dim", indent=6)


def _field(found: FieldRead, places: Places | None, language: Language) -> tuple[str, str]:
    """What a field says, and where that stands unless the same line tells it."""
    value = _value(found, language)
    if places is None:
        return value or messages.NO_VALUE.to(language), ""
    if found.start is None:
        why = f"({_reason(found.found_in, language)})"
        return f"{value} {why}" if value else why, ""
    if value == found.found_in:
        return f"{value} ({places.at(found.start)})", ""
    return value, _found_at(found, places, language)


def _found_at(found: FieldRead, places: Places, language: Language) -> str:
    return messages.FOUND_AT.to(language, place=places.at(found.start or 0), words=found.found_in)


def _value(found: FieldRead, language: Language) -> str:
    if not found.value:
        return ""
    match found.name:
        case "kind":
            kind: Kind = found.value  # type: ignore[assignment]
            return messages.KIND[kind].to(language)
        case "status":
            status: Status = found.value  # type: ignore[assignment]
            return messages.STATUS[status].to(language)
        case "date":
            return written_date(date.fromisoformat(found.value), language)
    return found.value


def _name(name: str, language: Language) -> str:
    phrase = messages.FIELDS.get(_NAMES.get(name, name))
    return phrase.to(language) if phrase else name


def _reason(reason: str, language: Language) -> str:
    phrase = messages.REASONS.get(reason)
    return phrase.to(language) if phrase else reason
