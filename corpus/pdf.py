"""The text layer of a PDF, page by page."""

from __future__ import annotations

import re
from typing import Any

from corpus.files import MOST_CHARACTERS, MOST_PAGES, Extracted, too_long
from corpus.letters.reading import UnreadableFile

# A page with less text than this (characters) is a picture with a stamp on it.
_LEAST_OF_A_PAGE = 12


_ENCRYPTED = (
    "an encrypted PDF; open it with its password and save it without",
    "en krypteret PDF; åbn den med adgangskoden, og gem den uden",
)
_DAMAGED = ("a damaged PDF", "en beskadiget PDF")


def read_pdf(content: bytes) -> Extracted:
    """The text of all pages, with a form feed between them. Raises UnreadableFile with the reason."""
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        encrypted = getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "assword" in str(error)
        raise UnreadableFile(*(_ENCRYPTED if encrypted else _DAMAGED)) from error
    try:
        return _pages(document)
    except pypdfium2.PdfiumError as error:
        raise UnreadableFile(*_DAMAGED) from error
    finally:
        document.close()


def _pages(document: Any) -> Extracted:
    count = len(document)
    if count == 0:
        raise UnreadableFile("a damaged PDF: it has no pages", "en beskadiget PDF: den har ingen sider")
    if count > MOST_PAGES:
        raise UnreadableFile(
            f"too long: {count} pages, at most {MOST_PAGES} are read",
            f"for lang: {count} sider, højst {MOST_PAGES} læses",
        )
    pieces: list[str] = []
    starts: list[int] = []
    length = 0
    for number in range(count):
        text = _page_text(document, number)
        starts.append(length)
        pieces.append(text + "\f")
        length += len(text) + 1
        if length > MOST_CHARACTERS:
            raise too_long()
    source = "".join(pieces)[:-1]
    if sum(1 for character in source if character.isalnum()) < _LEAST_OF_A_PAGE * count:
        raise UnreadableFile(
            "a scan without a text layer; run text recognition on it first",
            "en scanning uden tekstlag; kør tekstgenkendelse på den først",
        )
    return Extracted(source, "pdf", tuple(starts))


_BROKEN_WORD = re.compile("[\ufffe\x02]\r?\n?")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff]")


def _page_text(document: Any, number: int) -> str:
    page = document[number]
    try:
        text_page = page.get_textpage()
        try:
            text: str = text_page.get_text_bounded() if text_page.count_rects() == 0 else text_page.get_text_range()
        finally:
            text_page.close()
    finally:
        page.close()
    # PDFium marks a hyphen at a line end by a control character in place of the hyphen and the line end.
    text = _BROKEN_WORD.sub("-\n", text).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", text).replace("\f", "\n")
