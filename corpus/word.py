"""The text of a Word file (.docx: Office Open XML, ECMA-376), read with bounds on what it may unpack to."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from typing import Any

from corpus.files import MOST_CHARACTERS, MOST_UNPACKED, Extracted, too_long
from corpus.letters.reading import UnreadableFile

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DOCUMENT = "word/document.xml"
_MOST_PARTS = 5_000
# What reading a damaged archive can end in.
_DAMAGE = (zlib.error, lzma.LZMAError, struct.error, NotImplementedError, RuntimeError, EOFError, OSError, ValueError)


def read_docx(content: bytes) -> Extracted:
    """The text of the body, a line for each paragraph, with the page breaks the author or Word put in.

    Raises UnreadableFile with the reason.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            body = _part(archive, _DOCUMENT)
            headers = [
                _part(archive, name)
                for name in sorted(archive.namelist())
                if name.startswith("word/header") and name.endswith(".xml")
            ][:3]
    except zipfile.BadZipFile as error:
        raise UnreadableFile("a damaged Word file or zip archive", "en beskadiget Word-fil eller zip-fil") from error
    except _DAMAGE as error:
        raise UnreadableFile("a damaged or encrypted Word file", "en beskadiget eller krypteret Word-fil") from error
    pieces: list[str] = []
    for header in headers:
        text, _ = _text(header)
        if text.strip():
            pieces.append(text.strip("\n") + "\n\n")
    offset = sum(len(piece) for piece in pieces)
    text, breaks = _text(body)
    source = "".join(pieces) + text
    if not source.strip():
        raise UnreadableFile("a Word file without text", "en Word-fil uden tekst")
    return Extracted(source, "docx", (0, *(offset + at for at in breaks)) if breaks else ())


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    """One part, unpacked no further than the limit, whatever its directory entry claims."""
    if len(archive.infolist()) > _MOST_PARTS:
        raise UnreadableFile(
            "too large: a zip archive of thousands of parts", "for stor: en zip-fil med tusindvis af dele"
        )
    try:
        with archive.open(name) as part:
            content = part.read(MOST_UNPACKED + 1)
    except KeyError as error:
        raise UnreadableFile("a zip archive, not a Word file", "en zip-fil, ikke en Word-fil") from error
    if len(content) > MOST_UNPACKED:
        most = MOST_UNPACKED // 1_000_000
        raise UnreadableFile(
            f"too large: it unpacks to more than {most} MB", f"for stor: den fylder mere end {most} MB udpakket"
        )
    return content


def _text(part: bytes) -> tuple[str, list[int]]:
    import lxml.etree

    parser = lxml.etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = lxml.etree.fromstring(part, parser=parser)
    except lxml.etree.LxmlError as error:
        raise UnreadableFile("a damaged Word file", "en beskadiget Word-fil") from error
    pieces: list[str] = []
    breaks: list[int] = []
    length = 0

    def add(text: str) -> None:
        nonlocal length
        pieces.append(text)
        length += len(text)
        if length > MOST_CHARACTERS:
            raise too_long()

    for event, element in lxml.etree.iterwalk(root, events=("start", "end")):
        _element(event, element, add, breaks, lambda: length)
    return "".join(pieces), breaks


def _element(event: str, element: Any, add: Any, breaks: list[int], position: Any) -> None:
    tag = element.tag
    if event == "start":
        # Deleted text is not in the letter; field codes are not shown.
        if tag == f"{_W}t":
            add(element.text or "")
        elif tag == f"{_W}tab":
            add("\t")
        elif tag == f"{_W}noBreakHyphen":
            add("-")
        elif tag == f"{_W}br" and element.get(f"{_W}type") == "page":
            add("\f")
            breaks.append(position())
        elif tag == f"{_W}lastRenderedPageBreak":
            if position():
                breaks.append(position())
        elif tag in (f"{_W}br", f"{_W}cr"):
            add("\n")
        return
    if tag == f"{_W}p":
        # In a cell a paragraph is a line; elsewhere a blank line keeps paragraphs apart.
        parent = element.getparent()
        add("\n" if parent is not None and parent.tag == f"{_W}tc" else "\n\n")
