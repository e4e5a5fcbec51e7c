"""The text of an HTML page: an answer on the parliament's site, or a page saved by a browser."""

from __future__ import annotations

from typing import Any

from corpus.files import MOST_CHARACTERS, Extracted, too_long
from corpus.letters.reading import UnreadableFile

# What a browser shows as a line of its own, and what parts paragraphs.
_LINES = frozenset(("br", "tr", "li", "dt", "dd", "div", "form", "tbody", "thead", "address"))
_BLOCKS = frozenset(
    "p section article header footer main h1 h2 h3 h4 h5 h6 table ul ol dl blockquote pre figure hr".split()
)
_UNSEEN = frozenset(
    ("script", "style", "noscript", "template", "head", "nav", "iframe", "svg", "button", "select", "input", "title")
)
# Nesting deeper than this is no page that a person wrote.
_DEEPEST = 400


def read_html(content: bytes) -> Extracted:
    """The visible text, one line for each line shown. Raises UnreadableFile where there is none."""
    import lxml.etree
    import lxml.html

    parser = lxml.html.HTMLParser(
        encoding=_encoding(content), huge_tree=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = lxml.html.document_fromstring(content, parser=parser)
    except (lxml.etree.LxmlError, ValueError) as error:
        raise UnreadableFile("a damaged HTML page", "en beskadiget HTML-side") from error
    canonical = root.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    text = _Text()
    body = root.find("body")
    _walk(root if body is None else body, text)
    shown = text.finished()
    if not shown.strip():
        raise UnreadableFile("an HTML page without text", "en HTML-side uden tekst")
    return Extracted(shown, "html", url=str(canonical[0]) if canonical else None)


def _encoding(content: bytes) -> str | None:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return None if b"charset" in content[:2048].lower() else "cp1252"
    return "utf-8"


class _Text:
    """Text as a browser lays it out: white space collapsed, lines where the page has them."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._length = 0

    def words(self, text: str | None, preformatted: bool) -> None:
        if not text:
            return
        self._length += len(text)
        if self._length > MOST_CHARACTERS:
            raise too_long()
        if preformatted:
            *ended, rest = text.split("\n")
            for line in ended:
                self._line.append(line)
                self.line(blank=not line.strip())
            self._line.append(rest)
        else:
            self._line.append(text)

    def line(self, blank: bool) -> None:
        """Ends the line, if one is open; `blank` leaves a blank line after it."""
        shown = " ".join("".join(self._line).split())
        self._line = []
        if shown:
            self._lines.append(shown)
        if blank and self._lines and self._lines[-1]:
            self._lines.append("")

    def finished(self) -> str:
        self.line(blank=False)
        return "\n".join(self._lines).strip("\n") + "\n"


def _walk(root: Any, text: _Text) -> None:
    """Depth first without recursion, so that nesting cannot exhaust the stack."""
    stack: list[tuple[Any, bool, int, bool]] = [(root, False, 0, False)]
    while stack:
        element, leaving, depth, preformatted = stack.pop()
        tag = element.tag if isinstance(element.tag, str) else ""
        if leaving:
            if tag in _BLOCKS or tag in _LINES:
                text.line(blank=tag in _BLOCKS)
            elif tag in ("td", "th"):
                text.words(" ", preformatted=True)
            text.words(element.tail, preformatted)
            continue
        if not tag or tag in _UNSEEN or depth > _DEEPEST or _hidden(element):
            text.words(element.tail, preformatted)
            continue
        if tag in _BLOCKS or tag in _LINES:
            text.line(blank=tag in _BLOCKS)
        inside = preformatted or tag == "pre"
        stack.append((element, True, depth, preformatted))
        text.words(element.text, inside)
        stack.extend((child, False, depth + 1, inside) for child in reversed(element))


def _hidden(element: Any) -> bool:
    return "display:none" in (element.get("style") or "").replace(" ", "")
