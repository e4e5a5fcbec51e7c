"""A sentence is never cut in its middle: abbreviations, ordinals, initials and numbers do not end one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jeg henviser til spørgsmål nr. 12 til L 222, jf. § 3, stk. 2, i loven.",
        "Mødet var d. 4. juli 2024 kl. 10.30 i Udvalget for Prøver.",
        "Embedsmand Prøve V. Eksempelsen skrev under på 1.000 kr. pr. år.",
        "Der blev bl.a. gennemført kontroller hos gartnerier mv. med henblik på tvangsarbejde.",
        "I 2022-23 (2. samling) blev ca. 14,5 mio. kr. afsat.",
        "Ministeriet oplyste (jf. bilag 1.) at sagen var afsluttet.",
        "Prøvestyrelsen har, f.eks. i Norden, m.v. oplyst dette.",
        "Det følger af § 3, stk. 2, nr. 1, i lov nr. 45 af 1. marts 2020.",
        "Se lovbekendtgørelse nr. 1203 af 25. september 2019, ændret ved § 2 i lov nr. 2193 af 29. december 2020.",
        "Der henvises til pkt. 4.2. i bemærkningerne og til afsnit 3.1.2. om regn.",
        "Mødet holdes kl. 10.30 hos A.P. Opdigtet og P. V. Prøvesen.",
        "I 1. halvår var der hhv. 12 pct. og 14 pct., jf. 2. pkt. i § 4.",
        "Sagen med j.nr. 2023-1234 og dok.nr. 12 blev forelagt dr.jur. O. Opdigtet.",
        "Fra d. 31. dec. 2022 til feb. 2023 og t.o.m. 4. kvt. 2025 gives 45 mio. kr. i 2023-priser.",
        "Dronning Opdigta II. spurgte, jf. præmis 12 ff. i dommen.",
        "”Hvad nu?” spurgte spørgeren.",
        "Det gælder jf. art. 6, stk. 1, litra b. i forordningen, inkl. moms og iht. loven.",
    ],
)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert cut(sentence) == [sentence]
    following = "Derefter kom ministeren."
    assert cut(f"{sentence} {following}") == [sentence, following]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Det var i 2023. Det er slut.", ["Det var i 2023.", "Det er slut."]),
        ("Er det sådan? Ja! Godt.", ["Er det sådan?", "Ja!", "Godt."]),
        ("Han sagde: ”Jeg går.” Så gik han.", ["Han sagde: ”Jeg går.”", "Så gik han."]),
        ("Se § 3, stk. 2. Reglen gælder.", ["Se § 3, stk. 2.", "Reglen gælder."]),
        ("Vi har biler, cykler mv. Det er nok.", ["Vi har biler, cykler mv.", "Det er nok."]),
        ("Første afsnit uden punktum\n\nandet afsnit", ["Første afsnit uden punktum", "andet afsnit"]),
        (
            "Bøden følger af § 263, stk. 1, 2. pkt. Den er stor.",
            ["Bøden følger af § 263, stk. 1, 2. pkt.", "Den er stor."],
        ),
        (
            "Det skete i nov. 2022 og feb. 2023. Så var det slut.",
            ["Det skete i nov. 2022 og feb. 2023.", "Så var det slut."],
        ),
        ("Den ligger i København K. Den er gammel.", ["Den ligger i København K.", "Den er gammel."]),
        ("Det er den situation, vi er i. Det er klart.", ["Det er den situation, vi er i.", "Det er klart."]),
        ("Se præmis 12 ff. Dommen er klar.", ["Se præmis 12 ff.", "Dommen er klar."]),
        ("1. Det første svar. 2. Det andet.", ["1. Det første svar.", "2. Det andet."]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_sentences_end_where_they_end(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


@given(st.text(alphabet="abÆ.?!” 12\n()", max_size=80))
def test_every_visible_character_is_in_exactly_one_sentence(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)
