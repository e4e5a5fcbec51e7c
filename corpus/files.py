"""What kind of file the bytes are, whatever the name says, and how much of each kind is read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from corpus.letters.reading import UnreadableFile

FileType = Literal["pdf", "docx", "html", "records", "text"]

# A file larger than this (bytes) is not read: a letter of a hundred pages is a hundredth of it.
MOST_BYTES = 20_000_000
# Pages of a PDF that are read; a longer file is no letter.
MOST_PAGES = 1_000
# Characters of text that are read from one file, and bytes that its parts may unpack to.
MOST_CHARACTERS = 1_000_000
MOST_UNPACKED = 50_000_000


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a file, which becomes the document's source."""

    text: str
    type: FileType
    page_starts: tuple[int, ...] = ()
    """Offset at which each page begins; empty where the file has no pages."""
    url: str | None = None


_HTML = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+)?html)",
    re.IGNORECASE | re.DOTALL,
)
_RTF = ("a rich-text file (RTF); save it as .docx or PDF", "en RTF-fil; gem den som .docx eller PDF")
_OLD_OFFICE = (
    "an old Office file (.doc or an encrypted .docx); save it as .docx or PDF",
    "en gammel Office-fil (.doc eller en krypteret .docx); gem den som .docx eller PDF",
)
_IMAGE = ("an image, without text", "et billede uden tekst")
_GZIP = ("a gzip archive, not a letter", "et gzip-arkiv, ikke et brev")
_ARCHIVE = ("an archive, not a letter", "en arkivfil, ikke et brev")
_PROGRAM = ("a program, not a letter", "et program, ikke et brev")
_FOREIGN = (
    (b"{\\rtf", _RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLD_OFFICE),
    (b"\x89PNG", _IMAGE),
    (b"\xff\xd8\xff", _IMAGE),
    (b"GIF8", _IMAGE),
    (b"II*\x00", _IMAGE),
    (b"MM\x00*", _IMAGE),
    (b"\x1f\x8b", _GZIP),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"Rar!", _ARCHIVE),
    (b"\x7fELF", _PROGRAM),
    (b"MZ\x90", _PROGRAM),
)


def file_type(content: bytes) -> FileType:
    """The kind of file by its first bytes. Raises UnreadableFile for a kind that holds no letter."""
    if b"%PDF-" in content[:1024]:
        return "pdf"
    if content[:4] in (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"):
        return "docx"
    for start, reason in _FOREIGN:
        if content.startswith(start):
            raise UnreadableFile(*reason)
    head = content[:4096].removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(head):
        return "html"
    if head.lstrip().startswith(b"{"):
        return "records"
    return "text"


def too_long(most: int = MOST_CHARACTERS) -> UnreadableFile:
    return UnreadableFile(f"too long: more than {most} characters", f"for lang: mere end {most} tegn")


_BINARY = ("binary, not text", "binær, ikke tekst")
_ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
# Of so many characters (share of one) a text may have controls in place of letters.
_MOST_CONTROLS = 0.01
_LOOKED_AT = 20_000


def decoded(content: bytes, most: int = MOST_BYTES) -> str:
    """The text of a text file's bytes. Raises UnreadableFile for one that is empty, holds no text or is too long."""
    if not content.strip():
        raise UnreadableFile("empty", "tom")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as error:
            raise UnreadableFile(*_BINARY) from error
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    looked_at = text[:_LOOKED_AT]
    controls = sum(1 for character in looked_at if ord(character) < 32 and character not in "\n\r\t\f\v")
    if "\x00" in text or controls > _MOST_CONTROLS * len(looked_at):
        raise UnreadableFile(*_BINARY)
    if len(text) > most:
        raise too_long(most)
    if not text.strip():
        raise UnreadableFile("no text", "ingen tekst")
    return text


def page_starts(text: str) -> tuple[int, ...]:
    """Offsets at which the pages of a text begin: its start, and after each form feed. Empty without form feeds."""
    feeds = [at + 1 for at, character in enumerate(text) if character == "\f"] if "\f" in text else []
    return (0, *feeds) if feeds else ()
