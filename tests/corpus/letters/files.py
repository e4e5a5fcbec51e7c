"""File types: Markdown, PDF, Word and HTML, made with the tools that people use."""

# Letters have lines of their own length.
# ruff: noqa: E501, W291

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from tests.corpus.letters.expected import Letter, answer

_QUESTION = "Hvor mange prøver er der taget i år?"
_LEAD_IN = (
    "Prøveministeriet har til brug for besvarelsen af spørgsmålet indhentet en udtalelse fra Målestyrelsen, der har oplyst "
    "følgende:"
)
_FIRST = "Målestyrelsen kan oplyse, at der er taget 200 prøver i år. Prøverne er taget i hele landet."
_SECOND = (
    "Det er flere prøver end året før, og det er også flere, end styrelsen havde ventet, da planen for årets prøver blev lagt i "
    "samarbejde med landets kommuner."
)
_OWN = "Jeg kan henholde mig til det, som Målestyrelsen har oplyst."
_SAYS = (("P", _LEAD_IN), ("Målestyrelsen>P", f"{_FIRST} {_SECOND}"), ("M", _OWN))
_KNOWN: dict[str, Any] = {
    "date": "2031-04-01",
    "case_number": "2031-02927",
    "document_number": "3647172",
    "asked_by": (("Eva Eksempel", "X"),),
}
_TITLE = "Besvarelse af spørgsmål nr. 111 (Alm. del) fra Folketingets Prøveudvalg"
_INTRO = (
    "Hermed sendes besvarelse af spørgsmål nr. 111 (Alm. del), som Folketingets Prøveudvalg har stillet til prøveministeren den "
    "3. marts 2031. Spørgsmålet er stillet efter ønske fra Eva Eksempel (X)."
)
_HEADING = "Spørgsmål nr. 111 (Alm. del) fra Folketingets Prøveudvalg:"
_ANSWER = answer("111", _QUESTION, *_SAYS, **_KNOWN)

_MARKDOWN = f"""## PRØVEMINISTERIET

Folketinget  
Prøveudvalget  
1240 København K

**Dato:** 1. april 2031  
**Sagsnr.:** 2031-02927  
**Dok.:** 3647172

### {_TITLE}

{_INTRO}

Minna Prøvesen

/

Otto Opdigtet

[www.proeveministeriet.dk](http://www.proeveministeriet.dk)

### {_HEADING}

”{_QUESTION}”

#### **Svar:**

{_LEAD_IN}

”{_FIRST}

{_SECOND}”

{_OWN}
"""


def font() -> str:
    """The name of a typeface with Danish letters."""
    import reportlab
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(TTFont("Vera", Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"))
    return "Vera"


def pdf(pages: int = 2, two_columns: bool = True) -> bytes:  # noqa: C901 - one page after the other
    """A letter as a ministry prints it: labels in one column and values in another, running header and footer, page numbers."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    face = font()
    page = 0
    y = 0.0

    def begin() -> None:
        nonlocal page, y
        page += 1
        canvas.setFont(face, 9)
        canvas.drawString(60, 810, "Prøveministeriets svar til Folketinget")
        canvas.drawString(60, 30, f"Side {page}/{pages}")
        canvas.setFont(face, 11)
        y = 770

    def lines(text: str, width: int = 470) -> None:
        nonlocal y
        for line in simpleSplit(text, face, 11, width):
            canvas.drawString(60, y, line)
            y -= 15
        y -= 12

    begin()
    for line in ("PRØVEMINISTERIET", "Folketinget", "Prøveudvalget", "1240 København K"):
        canvas.drawString(60, y, line)
        y -= 15
    labels = (("Dato:", "1. april 2031"), ("Sagsnr.:", "2031-02927"), ("Dok.:", "3647172"))
    if two_columns:
        for place, (label, _) in enumerate(labels):
            canvas.drawString(360, 770 - 15 * place, label)
        for place, (_, value) in enumerate(labels):
            canvas.drawString(430, 770 - 15 * place, value)
    else:
        for label, value in labels:
            canvas.drawString(60, y, f"{label} {value}")
            y -= 15
    y -= 30
    lines(_TITLE)
    lines(_INTRO)
    for line in ("Minna Prøvesen", "/", "Otto Opdigtet"):
        canvas.drawString(60, y, line)
        y -= 15
    y -= 30
    lines(_HEADING)
    lines(f"”{_QUESTION}”")
    lines("Svar:")
    lines(_LEAD_IN)
    lines(f"”{_FIRST}")
    first_lines = simpleSplit(_SECOND + "”", face, 11, 470)
    canvas.drawString(60, y, first_lines[0])
    canvas.showPage()
    begin()
    for line in first_lines[1:]:
        canvas.drawString(60, y, line)
        y -= 15
    y -= 12
    lines(_OWN)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def docx() -> bytes:
    import docx as word
    import docx.enum.text

    document = word.Document()
    document.sections[0].header.paragraphs[0].text = "PRØVEMINISTERIET"
    for line in ("Folketinget", "Prøveudvalget", "1240 København K"):
        document.add_paragraph(line)
    table = document.add_table(rows=3, cols=2)
    for row, (label, value) in enumerate(
        (("Dato:", "1. april 2031"), ("Sagsnr.:", "2031-02927"), ("Dok.:", "3647172"))
    ):
        table.cell(row, 0).text = label
        table.cell(row, 1).text = value
    document.add_heading(_TITLE, 2)
    document.add_paragraph(_INTRO)
    for line in ("Minna Prøvesen", "/", "Otto Opdigtet"):
        document.add_paragraph(line)
    document.add_paragraph().add_run().add_break(word.enum.text.WD_BREAK.PAGE)
    document.add_heading(_HEADING, 2)
    document.add_paragraph(f"”{_QUESTION}”")
    document.add_paragraph().add_run("Svar:").bold = True
    paragraph = document.add_paragraph("Prøveministeriet har til brug for besvarelsen af spørgsmålet ")
    paragraph.add_run("indhentet en udtalelse").italic = True
    paragraph.add_run(" fra Målestyrelsen, der har oplyst følgende:")
    document.add_paragraph(f"”{_FIRST}")
    document.add_paragraph(f"{_SECOND}”")
    document.add_paragraph(_OWN)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def html() -> bytes:
    """As the parliament's site shows an answer: the published page inside the site's own furniture."""
    return f"""<!DOCTYPE html>
<html lang="da"><head><title>PRU alm. del - svar på spørgsmål 111</title>
<link rel="canonical" href="https://example.org/samling/20301/almdel/pru/spm/111/svar/1/2/index.htm">
<script>var x = "Svar:";</script><style>p {{ color: red }}</style></head>
<body><nav><ul><li>Dokumenter</li><li>Svar</li></ul></nav>
<div class="page"><p>Pr&oslash;veudvalget 2030-31<br>PRU Alm.del<br>Offentligt</p>
<p>PRØVEMINISTERIET</p><p>Folketinget<br>Prøveudvalget</p>
<table><tr><td>Dato:</td><td>1. april 2031</td></tr><tr><td>Sagsnr.:</td><td>2031-02927</td></tr>
<tr><td>Dok.:</td><td>3647172</td></tr></table>
<h2>{_TITLE}</h2><p>{_INTRO}</p><p>Minna Prøvesen</p><p>/</p><p>Otto Opdigtet</p>
<h2>{_HEADING}</h2><p>”{_QUESTION}”</p><p><b>Svar:</b></p>
<p>{_LEAD_IN}</p><blockquote><p>”{_FIRST}</p><p>{_SECOND}”</p></blockquote>
<p>{_OWN}</p></div><div style="display: none">Skjult</div></body></html>
""".encode()


LETTERS = (
    Letter("Markdown", _MARKDOWN, (_ANSWER,), ".md"),
    Letter("PDF with a two-column head and a page break", pdf, (_ANSWER,), ".pdf"),
    Letter("PDF with one column", lambda: pdf(two_columns=False), (_ANSWER,), ".pdf"),
    Letter("PDF named as text", pdf, (_ANSWER,), ".txt"),
    Letter("Word", docx, (_ANSWER,), ".docx"),
    Letter(
        "HTML of the parliament's site",
        html,
        (answer("111", _QUESTION, *_SAYS, **_KNOWN, session="2030-31", committee_code="PRU"),),
        ".htm",
    ),
    Letter(
        "HTML named as PDF",
        html,
        (answer("111", _QUESTION, *_SAYS, **_KNOWN, session="2030-31", committee_code="PRU"),),
        ".pdf",
    ),
    Letter("text in the encoding of Windows", lambda: _MARKDOWN.encode("cp1252"), (_ANSWER,), ".txt"),
)
