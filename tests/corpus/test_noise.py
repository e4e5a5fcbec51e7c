"""Noise inserted into a known letter changes no field and no chain; any bytes end in documents or a reason."""

from __future__ import annotations

import io
import time
import zipfile
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import files
from corpus.document import Document
from corpus.reader import UnreadableFile, extracted, read_letter
from corpus.shipped import shipped_letters
from tests.corpus.letters.files import docx, html, pdf

STAMPS = (
    "Side 2/3",
    "Offentligt",
    "Retsudvalget 2023-24",
    "2756988_0002.png",
    "REU, Alm.del - 2023-24 - Endeligt svar på spørgsmål 1193: Spm. om et tværgående rejsehold",
    "2756988_0003.png\nSide 3/3\nREU, Alm.del - 2023-24 - Endeligt svar på spørgsmål 1193: Spm. om et rejsehold",
)
MARGINS = (
    "Slotsholmsgade 10\n1216 København K\nTel.\nMail\nWeb\nCVR-nr.\n7226 8400\nwww.justitsministeriet.dk\n36977191",
    "Justitsministeriet\nSlotsholmsgade 10\n1216 København K\nT +45 7226 8400",
)
FIELDS = (
    "kind",
    "status",
    "session",
    "date",
    "question_number",
    "case_number",
    "document_number",
    "committee",
    "committee_code",
    "ministry",
    "minister",
    "asked_by",
)


def _letters() -> list[str]:
    with shipped_letters() as paths:
        return [path.read_text(encoding="utf-8") for path in paths]


LETTERS = _letters()


def summary(documents: list[Document]) -> list[tuple[Any, ...]]:
    return [
        (
            *(getattr(document, name) for name in FIELDS),
            _flat(document.question),
            [
                (statement.chain, statement.uncertain, _flat(document.text(statement)))
                for statement in document.statements
            ],
            [(entry.kind, entry.question_number, entry.committee) for entry in document.references],
        )
        for document in documents
    ]


def _flat(text: str) -> str:
    return " ".join(text.split())


EXPECTED = [summary(read_letter(letter, "letter.txt")) for letter in LETTERS]


def _wrapped(text: str, width: int) -> str:
    """Paragraphs as a page shows them: lines of a width."""
    lines: list[str] = []
    for line in text.split("\n"):
        words = line.split(" ")
        at = ""
        for word in words:
            if at and len(at) + 1 + len(word) > width:
                lines.append(at)
                at = word
            else:
                at = f"{at} {word}" if at else word
        lines.append(at)
    return "\n".join(lines)


def _places_in_body(text: str) -> list[int]:
    """Line ends inside the parts where a page may end: in a paragraph of the question or the answer."""
    start = text.rindex("Svar:") if "Svar:" in text else 0
    return [
        at
        for at in range(start + 8, len(text) - 1)
        if text[at] == "\n" and text[at - 1] not in "\n:”" and text[at + 1] != "\n" and len(_line_before(text, at)) > 55
    ]


def _line_before(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 : at]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_stamps_margins_and_page_breaks_change_nothing(data: st.DataObject) -> None:
    which = data.draw(st.sampled_from(range(len(LETTERS))))
    text = _wrapped(LETTERS[which], data.draw(st.integers(70, 100)))
    places = _places_in_body(text)
    for at in sorted(data.draw(st.lists(st.sampled_from(places), max_size=4, unique=True)), reverse=True):
        noise = data.draw(st.sampled_from(("\n", *STAMPS, *MARGINS)))
        before = text[:at].rstrip()
        if noise == "\n" and not (text[at + 1].islower() and before[-1].isalpha()):
            continue
        text = f"{text[:at]}\n{noise}\n{text[at + 1 :]}" if noise != "\n" else f"{text[:at]}\n\n{text[at + 1 :]}"
    read = summary(read_letter(text, "letter.txt"))
    assert read == EXPECTED[which]


def test_a_number_below_a_column_of_labels_belongs_to_the_sentence_above_it() -> None:
    for margin in MARGINS:
        text = LETTERS[1].replace("spørgsmål nr. 1193", f"spørgsmål nr.\n{margin}\n1193")
        assert text != LETTERS[1]
        assert summary(read_letter(text, "letter.txt")) == EXPECTED[1]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_hyphens_at_line_ends_change_nothing(data: st.DataObject) -> None:
    which = data.draw(st.sampled_from(range(len(LETTERS))))
    text = LETTERS[which]
    start = text.rindex("Svar:")
    words = [
        at for at in range(start, len(text) - 6) if text[at - 4 : at + 4].isalpha() and text[at - 4 : at + 4].islower()
    ]
    # A line is longer than a word.
    drawn = sorted(data.draw(st.lists(st.sampled_from(words), max_size=5, unique_by=lambda at: at // 40)))
    places = [at for before, at in pairwise([0, *drawn]) if at - before >= 40]
    for at in reversed(places):
        text = f"{text[:at]}-\n{text[at:]}"
    assert summary(read_letter(text, "letter.txt")) == EXPECTED[which]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(range(len(LETTERS))), st.sampled_from(("\r\n", "\n")), st.booleans())
def test_line_ends_and_composition_change_no_field(which: int, line_end: str, decomposed: bool) -> None:
    text = LETTERS[which].replace("\n", line_end)
    if decomposed:
        text = text.replace("å", "a\u030a")
    documents = read_letter(text, "letter.txt")
    for found, expected in zip(summary(documents), EXPECTED[which], strict=True):
        assert found[: len(FIELDS)] == expected[: len(FIELDS)]
        assert [chain for chain, _, _ in found[-2]] == [chain for chain, _, _ in expected[-2]]
        assert found[-1] == expected[-1]


def _read(content: bytes) -> None:
    started = time.process_time()
    reason = "read"
    try:
        text = extracted(content)
        assert read_letter(text.text, "any", text.page_starts, text.url)
    except UnreadableFile as error:
        reason = str(error)
    assert reason
    assert "\n" not in reason
    assert time.process_time() - started < 10


MADE = {"pdf": pdf(), "docx": docx(), "html": html()}


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_end_in_documents_or_a_reason(content: bytes) -> None:
    for start in (b"", b"%PDF-1.7\n", b"PK\x03\x04", b"<html>", b"\xff\xfe", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        _read(start + content)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(MADE)), st.data())
def test_damaged_files_end_in_documents_or_a_reason(kind: str, data: st.DataObject) -> None:
    content = bytearray(MADE[kind])
    cut = data.draw(st.integers(1, len(content)))
    for _ in range(data.draw(st.integers(0, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    _read(bytes(content[:cut]))
    _read(bytes(content))


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(
        (
            "”",
            "Svar:\n",
            "Spørgsmål nr. 1:\n",
            "har oplyst følgende:\n”",
            "/",
            "A ",
            "Dato:\n",
            "x-\n",
            "(",
            "Med venlig hilsen ",
        )
    ),
    st.integers(1, 4000),
)
def test_repetition_is_read_in_linear_time(piece: str, times: int) -> None:
    _read(("Retsudvalget\nSpørgsmål nr. 1:\n”Hvad?”\nSvar:\n" + piece * times).encode("utf-8"))


def test_limits_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("corpus.pdf.MOST_PAGES", 1)
    with pytest.raises(UnreadableFile, match="too long: 2 pages, at most 1 are read"):
        extracted(MADE["pdf"])
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (files.MOST_UNPACKED + 10))
    with pytest.raises(UnreadableFile, match="too large: it unpacks to more than 50 MB"):
        extracted(bomb.getvalue())
    entities = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>" + "".join(
        f"<!ENTITY {chr(98 + level)} '{f'&{chr(97 + level)};' * 10}'>" for level in range(9)
    )
    billion = io.BytesIO()
    with zipfile.ZipFile(billion, "w") as archive:
        archive.writestr("word/document.xml", f"{entities}]><x>&j;</x>")
    with pytest.raises(UnreadableFile):
        extracted(billion.getvalue())


def test_files_that_are_not_letters_are_named() -> None:
    def reason(content: bytes) -> str:
        with pytest.raises(UnreadableFile) as caught:
            extracted(content)
        return str(caught.value)

    plain_zip = io.BytesIO()
    with zipfile.ZipFile(plain_zip, "w") as archive:
        archive.writestr("letter.txt", "Svar:")
    assert reason(plain_zip.getvalue()) == "a zip archive, not a Word file"
    assert reason(b"\x89PNG\r\n\x1a\n") == "an image, without text"
    assert reason(b"%PDF-1.7 nothing") == "a damaged PDF"
    assert reason(b"{\\rtf1 x}").startswith("a rich-text file")
    assert reason(b"<html><body><script>x</script></body></html>") == "an HTML page without text"


def test_a_scan_and_an_encrypted_file_are_named(tmp_path: Path) -> None:
    from reportlab.lib import pdfencrypt
    from reportlab.pdfgen.canvas import Canvas

    scan = io.BytesIO()
    canvas = Canvas(scan)
    canvas.rect(50, 50, 400, 600, fill=1)
    canvas.showPage()
    canvas.save()
    with pytest.raises(UnreadableFile, match="a scan without a text layer"):
        extracted(scan.getvalue())
    locked = io.BytesIO()
    canvas = Canvas(locked, encrypt=pdfencrypt.StandardEncryption("secret", ownerPassword="owner"))
    canvas.drawString(50, 700, "Svar: hemmeligt")
    canvas.showPage()
    canvas.save()
    with pytest.raises(UnreadableFile, match="an encrypted PDF"):
        extracted(locked.getvalue())
