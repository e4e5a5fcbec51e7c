from __future__ import annotations

import pytest

from tui.markdown import escaped, quotation


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a *b* _c_ `d`", r"a \*b\* \_c\_ \`d\`"),
        ("<script> & [x](y) |", r"\<script\> \& \[x\](y) \|"),
        ("# 5 kr. $x$ ~~y~~", r"\# 5 kr. \$x\$ \~\~y\~\~"),
        ("æøå \x1b[31m\u202e\ud800", "æøå �\\[31m��"),
    ],
)
def test_marks_are_shown_as_they_stand(text: str, written: str) -> None:
    assert escaped(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Et afsnit.\n\nEt til.", "> Et afsnit.\n>\n> Et til."),
        ("1. juli 2024", "> 1\\. juli 2024"),
        ("2024 var", "> 2024 var"),
        ("- et punkt\n+ et til\n---", "> \\- et punkt\n> \\+ et til\n> \\---"),
        ("    som kode\n===", "> som kode\n> \\==="),
    ],
)
def test_a_quotation_holds_nothing_but_its_text(text: str, written: str) -> None:
    assert quotation(text) == written
