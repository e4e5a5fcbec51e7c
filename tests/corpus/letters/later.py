"""A second set written after the rules were mended once more: 11 of 15 were read exactly before any rule was changed for
it."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

_FOREST: dict[str, Any] = {
    "ministry": "Skovministeriet",
    "minister_title": "skovminister",
    "minister_name": "Signe Skovby",
    "committee": "Skovudvalget",
}
_OLE = (("Ole Opfundet", "Y"),)


def _letter(
    name: str,
    number: str,
    question: str,
    text: str,
    *says: tuple[str, str],
    refers: tuple[tuple[str, str, str | None, str | None, str | None], ...] = (),
) -> Letter:
    """A letter in the plainest shape, for what is special in its answer."""
    source = f"""SKOVMINISTERIET

Folketingets Skovudvalg

Dato: 14. maj 2031
Sagsnr.: 2031-{number}00

Folketingets Skovudvalg har den 14. april 2031 stillet følgende spørgsmål nr. {number} (Alm. del) til skovministeren, som hermed
besvares.

Spørgsmål nr. {number}:

”{question}”

Svar:

{text}

Med venlig hilsen

Signe Skovby
"""
    known = _FOREST | {"date": "2031-05-14", "case_number": f"2031-{number}00"}
    return Letter(name, source, (answer(number, question, *says, refers=refers, **known),))


LETTERS = (
    _letter(
        "a chief of police who says I inside the marks",
        "601",
        "Hvem passer skoven?",
        """Skovministeriet har indhentet en udtalelse fra Skovpolitiet, der har oplyst følgende:

”Jeg kan oplyse, at skoven passes af 12 betjente. Ministeriet har fået besked.

Jeg skal samtidig bemærke, at skoven er stor.”

Jeg er glad for indsatsen.""",
        ("P", "Skovministeriet har indhentet en udtalelse fra Skovpolitiet, der har oplyst følgende:"),
        (
            "Skovpolitiet>P",
            "Jeg kan oplyse, at skoven passes af 12 betjente. Ministeriet har fået besked. Jeg skal samtidig bemærke, at skoven er stor.",
        ),
        ("M", "Jeg er glad for indsatsen."),
    ),
    _letter(
        "an agency's remarks under a heading without a colon",
        "602",
        "Hvad mener styrelsen?",
        """Ministeriet har indhentet bemærkninger fra Skovstyrelsen.

Skovstyrelsens bemærkninger

Skoven vokser hvert år med 3 pct.

Ministeriets bemærkninger

Ministeriet er enig.""",
        ("P", "Ministeriet har indhentet bemærkninger fra Skovstyrelsen."),
        ("?P", "Skovstyrelsens bemærkninger Skoven vokser hvert år med 3 pct."),
        ("P", "Ministeriets bemærkninger Ministeriet er enig."),
    ),
    _letter(
        "remarks made to that by an authority, and the minister's own list",
        "603",
        "Hvor mange træer er der?",
        """Hertil har Træstyrelsen bemærket følgende:

”Der er 5 mio. træer.”

Jeg kan i øvrigt oplyse følgende:

1. Der plantes flere.
2. Der fældes færre.""",
        ("P", "Hertil har Træstyrelsen bemærket følgende:"),
        ("Træstyrelsen>P", "Der er 5 mio. træer."),
        ("M", "Jeg kan i øvrigt oplyse følgende: 1. Der plantes flere. 2. Der fældes færre."),
    ),
    _letter(
        "an association's letter to the committee is commented on",
        "604",
        "Ministeren bedes kommentere henvendelsen af 1. april 2031 fra Foreningen af Skovfolk, jf. SKO alm. del – bilag 45.",
        """Foreningen af Skovfolk skriver i sin henvendelse, at skoven er i fare.

Jeg deler ikke den opfattelse.""",
        ("Foreningen af Skovfolk>P", "Foreningen af Skovfolk skriver i sin henvendelse, at skoven er i fare."),
        ("M", "Jeg deler ikke den opfattelse."),
        refers=(("alm_del", "bilag 45", "SKO", None, None),),
    ),
    _letter(
        "a passage of a former answer quoted",
        "605",
        "Står ministeren ved sit svar?",
        """I min besvarelse af spørgsmål nr. 590 (Alm. del) fra Folketingets Skovudvalg svarede jeg således:

”Skoven er sund.”

Det står jeg ved.""",
        (
            "M",
            "I min besvarelse af spørgsmål nr. 590 (Alm. del) fra Folketingets Skovudvalg svarede jeg således:",
        ),
        ("P", "Skoven er sund."),
        ("M", "Det står jeg ved."),
        refers=(("alm_del", "590", "Skovudvalget", None, None),),
    ),
    _letter(
        "a statement of the ministry's with the number of a law and a bulleted list that ends without a stop",
        "606",
        "Hvad siger loven?",
        """Efter skovlovens § 8, stk. 1, nr. 2, jf. lov nr. 305 af 3. juni 2004, skal fredskov:

- holdes bevokset
- dyrkes flerstammet

Skovstyrelsen fører tilsyn med, at loven overholdes, jf. pkt. 2.1. i vejledningen.""",
        (
            "P",
            "Efter skovlovens § 8, stk. 1, nr. 2, jf. lov nr. 305 af 3. juni 2004, skal fredskov: - holdes bevokset - dyrkes flerstammet "
            "Skovstyrelsen fører tilsyn med, at loven overholdes, jf. pkt. 2.1. i vejledningen.",
        ),
    ),
    _letter(
        "a newspaper is quoted by the minister",
        "607",
        "Læser ministeren aviser?",
        """I Prøvebladet den 3. marts 2031 kunne man læse følgende: ”Skovministeren sover i timen.”

Det er forkert.""",
        ("P", "I Prøvebladet den 3. marts 2031 kunne man læse følgende:"),
        ("?P", "Skovministeren sover i timen."),
        ("P", "Det er forkert."),
    ),
    Letter(
        "a letter to the member, with a date of strokes and an enclosure's mark",
        """Skovministeriet

Medlem af Folketinget
Ole Opfundet (Y)
Christiansborg

Dato: 14/5 2031
J.nr. 2031-60800

Besvarelse af spørgsmål nr. S 608, som medlem af Folketinget Ole Opfundet (Y) har stillet til skovministeren den 7. maj 2031.

Spørgsmål nr. S 608:

Er skoven grøn?

Svar:

./. Skoven er grøn, jf. vedlagte billede.

Med venlig hilsen

Signe Skovby
""",
        (
            answer(
                "S 608",
                "Er skoven grøn?",
                ("P", "Skoven er grøn, jf. vedlagte billede."),
                **(_FOREST | {"committee": None}),
                kind="section_20",
                date="2031-05-14",
                case_number="2031-60800",
                asked_by=_OLE,
            ),
        ),
    ),
    Letter(
        "three questions with an asker each, one of them answered by an agency",
        """SKOVMINISTERIET

Folketingets Skovudvalg

Dato: 14. maj 2031
Sagsnr.: 2031-60900

Folketingets Skovudvalg har den 14. april 2031 stillet følgende spørgsmål nr. 609-611 (Alm. del) til skovministeren, som hermed
besvares.

Spørgsmål nr. 609

Hvor mange ege er der?

Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).

Svar

Der er 100 ege.

Spørgsmål nr. 610

Hvor mange bøge er der?

Spørgsmålet er stillet efter ønske fra Eva Eksempel (X).

Svar

Skovstyrelsen har oplyst følgende:

”Der er 200 bøge.”

Spørgsmål nr. 611

Hvor mange graner er der?

Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).

Svar

Der henvises til besvarelsen af spørgsmål nr. 609.

Med venlig hilsen

Signe Skovby
""",
        (
            answer(
                "609",
                "Hvor mange ege er der?",
                ("P", "Der er 100 ege."),
                **_FOREST,
                date="2031-05-14",
                case_number="2031-60900",
                asked_by=_OLE,
            ),
            answer(
                "610",
                "Hvor mange bøge er der?",
                ("P", "Skovstyrelsen har oplyst følgende:"),
                ("Skovstyrelsen>P", "Der er 200 bøge."),
                **_FOREST,
                date="2031-05-14",
                case_number="2031-60900",
                asked_by=(("Eva Eksempel", "X"),),
            ),
            answer(
                "611",
                "Hvor mange graner er der?",
                ("P", "Der henvises til besvarelsen af spørgsmål nr. 609."),
                **_FOREST,
                date="2031-05-14",
                case_number="2031-60900",
                asked_by=_OLE,
            ),
        ),
    ),
    Letter(
        "the words of a title that tell that the answer is preliminary",
        """Skovministeriet

Folketingets Skovudvalg

14. maj 2031
Sagsnr. 2031-61200

Foreløbig besvarelse af spørgsmål nr. 612 (Alm. del) fra Folketingets Skovudvalg

Spørgsmål nr. 612 (Alm. del) fra Folketingets Skovudvalg:

Hvor gammel er skoven?

Svar:

Skovministeriet undersøger sagen.

Signe Skovby

/

Otto Opdigtet
""",
        (
            answer(
                "612",
                "Hvor gammel er skoven?",
                ("P", "Skovministeriet undersøger sagen."),
                **(_FOREST | {"minister_title": None}),
                status="preliminary",
                date="2031-05-14",
                case_number="2031-61200",
            ),
        ),
    ),
    Letter(
        "a letter in one paragraph to each part and the case number below the signature",
        """Skovministeren

Skovudvalget, Folketinget

Skovudvalget har i brev af 14. april 2031 efter ønske fra Ole Opfundet (Y) stillet mig følgende spørgsmål nr. 613 (alm. del), som jeg skal besvare således:

Spørgsmål nr. 613
Hvor høj er den højeste gran?

Svar
Den højeste gran er 51,5 m, jf. Skovstyrelsens opgørelse fra 2029.

Med venlig hilsen
Signe Skovby

Skovministeriet
Skovvej 1
1216 København K
Dato: 14. maj 2031
Sags nr.: 2031-61300
""",
        (
            answer(
                "613",
                "Hvor høj er den højeste gran?",
                ("P", "Den højeste gran er 51,5 m, jf. Skovstyrelsens opgørelse fra 2029."),
                **_FOREST,
                date="2031-05-14",
                case_number="2031-61300",
                asked_by=_OLE,
            ),
        ),
    ),
    Letter(
        "a table of several lines between the paragraphs of a contribution, with footnotes below it",
        """Skovministeriet

Folketingets Skovudvalg

Dato: 14. maj 2031
Sagsnr.: 2031-61400

Folketingets Skovudvalg har den 14. april 2031 stillet følgende spørgsmål nr. 614 (Alm. del) til skovministeren, som hermed besvares.

Spørgsmål nr. 614:

Hvor meget skov er der i kommunerne?

Svar:

Skovministeriet har indhentet bidrag fra Skovstatistik Danmark, der oplyser følgende:

”Tabel 1 viser skoven1 i kommunerne.

Tabel 1. Skov, ha
Kommune 2029 2030
Prøvestrup 120 125
Opdigtbro 80 90
1) Herunder krat.

Skoven er vokset.”

På den baggrund kan jeg oplyse, at der er kommet mere skov.

Med venlig hilsen

Signe Skovby
""",
        (
            answer(
                "614",
                "Hvor meget skov er der i kommunerne?",
                ("P", "Skovministeriet har indhentet bidrag fra Skovstatistik Danmark, der oplyser følgende:"),
                (
                    "Skovstatistik Danmark>P",
                    "Tabel 1 viser skoven1 i kommunerne. Tabel 1. Skov, ha Kommune 2029 2030 Prøvestrup 120 125 Opdigtbro 80 90 1) Herunder "
                    "krat. Skoven er vokset.",
                ),
                ("M", "På den baggrund kan jeg oplyse, at der er kommet mere skov."),
                **_FOREST,
                date="2031-05-14",
                case_number="2031-61400",
            ),
        ),
    ),
    Letter(
        "a question from a committee with several subjects, in the session after an election",
        """Udvalget for Skov, Sten og Sø 2022-23 (2. samling)
SSS Alm.del - endeligt svar på spørgsmål 615
Offentligt
Skov-, Sten- og Søministeriet
Folketingets Udvalg for Skov, Sten og Sø
Den 14. maj 2023
Sagsnr. 2023 - 615
Udvalget for Skov, Sten og Sø har den 14. april 2023 stillet følgende spørgsmål nr. 615 (Alm. del) til skov-, sten- og søministeren,
som hermed besvares. Spørgsmålet er stillet efter ønske fra Ole Opfundet (Y).
Spørgsmål nr. 615:
Er der sten i søen?
Svar:
Der er sten i søen.
Med venlig hilsen
Signe Skovby
""",
        (
            answer(
                "615",
                "Er der sten i søen?",
                ("P", "Der er sten i søen."),
                ministry="Skov-, Sten- og Søministeriet",
                minister_title="skov-, sten- og søminister",
                minister_name="Signe Skovby",
                committee="Udvalget for Skov, Sten og Sø",
                committee_code="SSS",
                session="2022-23 (2. samling)",
                date="2023-05-14",
                case_number="2023 - 615",
                asked_by=_OLE,
            ),
        ),
    ),
    Letter(
        "the second page begins with the bill's question again",
        """SKOVMINISTERIET

Folketingets Skovudvalg

Dato: 14. maj 2031
Sagsnr.: 2031-61600

Vedlagt sendes i 5 eksemplarer besvarelse af spørgsmål nr. 16 vedrørende forslag til lov om skove (L 88).

Signe Skovby

/

Otto Opdigtet

Besvarelse af spørgsmål nr. 16 af 14. april 2031 fra Folketingets Skovudvalg vedrørende forslag til lov om skove (L 88)

Spørgsmål:

”Hvad koster loven kommunerne?”

Svar:

Loven koster kommunerne 2,5 mio. kr. årligt fra 2032, jf. lovforslagets almindelige bemærkninger, pkt. 4.
""",
        (
            answer(
                "16 til L 88",
                "Hvad koster loven kommunerne?",
                (
                    "P",
                    "Loven koster kommunerne 2,5 mio. kr. årligt fra 2032, jf. lovforslagets almindelige bemærkninger, pkt. 4.",
                ),
                **(_FOREST | {"minister_title": None}),
                kind="bill",
                date="2031-05-14",
                case_number="2031-61600",
            ),
        ),
    ),
    Letter(
        "text whose line ends all became spaces, signed by greeting",
        "SKOVMINISTERIET Folketingets Skovudvalg Dato: 14. maj 2031 Sagsnr.: 2031-61700 Folketingets Skovudvalg har den 14. april 2031 "
        "stillet følgende spørgsmål nr. 617 (Alm. del) til skovministeren, som hermed besvares. Spørgsmålet er stillet efter ønske fra Ole "
        "Opfundet (Y). Spørgsmål nr. 617: Hvor mange dyr er der i skoven? Endeligt svar: Jeg har spurgt Dyrestyrelsen, der har oplyst "
        "følgende: ”Der er 3.000 dyr.” Jeg noterer mig tallet. Med venlig hilsen Signe Skovby",
        (
            answer(
                "617",
                "Hvor mange dyr er der i skoven?",
                ("M", "Jeg har spurgt Dyrestyrelsen, der har oplyst følgende:"),
                ("Dyrestyrelsen>P", "Der er 3.000 dyr."),
                ("M", "Jeg noterer mig tallet."),
                **_FOREST,
                date="2031-05-14",
                case_number="2031-61700",
                asked_by=_OLE,
            ),
        ),
    ),
)
