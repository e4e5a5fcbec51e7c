"""One letter as the files in which it may come: HTML, Word, and PDF as a typesetter makes it."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Callable
from typing import Any

# A line of the text that is as long as this (characters) was wrapped, and a file has it as one paragraph.
_WRAPPED = 100


def paragraphs(text: str) -> list[list[str]]:
    """The lines of each paragraph of a letter as text; wrapped lines are one."""
    found = []
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = block.split("\n")
        wrapped = len(lines) > 1 and all(len(line) > _WRAPPED for line in lines[:-1])
        found.append([" ".join(lines)] if wrapped else lines)
    return found


def as_html(text: str) -> bytes:
    shown = "\n".join("<p>" + "<br>".join(html.escape(line) for line in lines) + "</p>" for lines in paragraphs(text))
    return f'<!DOCTYPE html><html lang="da"><head><title>Svar</title></head><body>{shown}</body></html>'.encode()


def as_docx(text: str) -> bytes:
    import docx

    document = docx.Document()
    for lines in paragraphs(text):
        paragraph = document.add_paragraph()
        for place, line in enumerate(lines):
            if place:
                paragraph.add_run().add_break()
            paragraph.add_run(line)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def as_pdf(text: str) -> bytes:
    """Justified lines in a narrow column, words parted at line ends, a stamp and a page number on every page."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    from tests.corpus.letters.files import font

    style = ParagraphStyle(
        "letter", fontName=font(), fontSize=11, leading=14, alignment=4, spaceAfter=12, embeddedHyphenation=1
    )
    buffer = io.BytesIO()

    def stamped(canvas: Any, page: Any) -> None:
        canvas.setFont(font(), 9)
        canvas.drawString(60, 815, "Offentligt")
        canvas.drawString(500, 30, f"Side {page.page}/9")

    document = SimpleDocTemplate(buffer, leftMargin=170, rightMargin=60)
    shown = [Paragraph("<br/>".join(html.escape(_parted(line)) for line in lines), style) for lines in paragraphs(text)]
    document.build(shown, onFirstPage=stamped, onLaterPages=stamped)
    return buffer.getvalue()


def _parted(line: str) -> str:
    """The line with soft hyphens where a typesetter may part its words."""
    return re.sub(r"(?<=[a-zæøå]{3})(?=[a-zæøå]{4})", "\u00ad", line)


RENDERINGS: dict[str, Callable[[str], bytes]] = {".html": as_html, ".docx": as_docx, ".pdf": as_pdf}
