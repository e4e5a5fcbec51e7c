"""A third set, of plainer shapes, counted before any rule was changed for it: 10 of 10 were read exactly."""

# Letters have lines of their own length.
# ruff: noqa: E501

from __future__ import annotations

from typing import Any

from tests.corpus.letters.expected import Letter, answer

_BRIDGE: dict[str, Any] = {
    "ministry": "Broministeriet",
    "minister_title": "brominister",
    "minister_name": "Bente Bro",
    "committee": "Broudvalget",
}
_IDA = (("Ida Intet-Navn", "Z"),)
LETTERS = (
    Letter(
        "old justice head",
        """Broministeriet

Folketinget
Broudvalget
Christiansborg
1240 København K

Civil- og Broafdelingen
Dato:           2. juni 2031
Kontor:         Brokontoret
Sagsbeh:        Otto Opdigtet
Sagsnr.:        2031-0030-0811
Dok.:           516881

Hermed sendes besvarelse af spørgsmål nr. 701 (Alm. del), som Folketingets Broudvalg har stillet til broministeren den 5. maj 2031.
Spørgsmålet er stillet efter ønske fra ikkemedlem af udvalget Ida Intet-Navn (Z).

Bente Bro
/
Otto Opdigtet

Spørgsmål nr. 701 (Alm. del) fra Folketingets Broudvalg:

”Kan ministeren bekræfte, at broen er lukket?”

Svar:

Ja, det kan jeg bekræfte.
""",
        (
            answer(
                "701",
                "Kan ministeren bekræfte, at broen er lukket?",
                ("M", "Ja, det kan jeg bekræfte."),
                **_BRIDGE,
                date="2031-06-02",
                case_number="2031-0030-0811",
                document_number="516881",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "employment style",
        """Folketingets Broudvalg
broudvalget@ft.dk
Brogade 8
1060 København K

T 12 34 56 78
E bro@bro.dk
www.broministeriet.dk

CVR 10172748

J.nr. 2031-1234
2. juni 2031

Broudvalget har i brev af 5. maj 2031 stillet følgende spørgsmål nr. 702 (alm. del), som hermed besvares. Spørgsmålet er stillet efter ønske fra Ida Intet-Navn (Z).

Spørgsmål nr. 702:

”Hvor lang er broen?”

Svar:

Jeg kan oplyse, at broen er 12 m lang.

Venlig hilsen

Bente Bro
""",
        (
            answer(
                "702",
                "Hvor lang er broen?",
                ("M", "Jeg kan oplyse, at broen er 12 m lang."),
                **(_BRIDGE | {"minister_title": None}),
                date="2031-06-02",
                case_number="2031-1234",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "culture style",
        """BROMINISTEREN

Folketingets Broudvalg
Christiansborg

Bronævnet Brogade 2
1203 København K

Tlf : 12 34 56 78

2. juni 2031

Folketingets Broudvalg har den 5. maj 2031 stillet mig følgende spørgsmål nr. 703 (alm. del), som jeg hermed skal besvare.

Spørgsmål:

Hvad er en bro?

Svar:

En bro er en vej over vand.

Bente Bro
""",
        (answer("703", "Hvad er en bro?", ("P", "En bro er en vej over vand."), **_BRIDGE, date="2031-06-02"),),
    ),
    Letter(
        "business style title",
        """BROMINISTEREN

2. juni 2031

Besvarelse af spørgsmål 704 alm. del stillet af udvalget den 5. maj 2031 efter ønske fra Ida Intet-Navn (Z).

Spørgsmål:

Hvor mange broer er der?

Svar:

Jeg har indhentet oplysninger fra Brostyrelsen, som oplyser, at der er 300 broer.

Brostyrelsen vurderer, at de fleste holder.

Med venlig hilsen

Bente Bro
""",
        (
            answer(
                "704",
                "Hvor mange broer er der?",
                (
                    "Brostyrelsen>P",
                    "Jeg har indhentet oplysninger fra Brostyrelsen, som oplyser, at der er 300 broer. Brostyrelsen vurderer, at de fleste holder.",
                ),
                **(_BRIDGE | {"committee": None}),
                date="2031-06-02",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "foreign style",
        """Broministeriet

Medlem af Folketinget Ida Intet-Navn
Folketinget
Christiansborg

Bilag Sag/ID Nr. Kontor
1 2031-5486 BRO 2. juni 2031

BRU alm. del – svar på spørgsmål 705 fra Ida Intet-Navn (Z) stillet den 5. maj 2031 til broministeren

Spørgsmål

Er broen farlig?

Svar

Broen er ikke farlig. Regeringen har bedt Brostyrelsen følge den.

Bente Bro
""",
        (
            answer(
                "705",
                "Er broen farlig?",
                ("P", "Broen er ikke farlig. Regeringen har bedt Brostyrelsen følge den."),
                **(_BRIDGE | {"committee": None}),
                committee_code="BRU",
                date="2031-06-02",
                case_number="2031-5486",
                asked_by=_IDA,
            ),
        ),
    ),
    Letter(
        "correction of an answer with reprint",
        """Broministeriet

Folketingets Broudvalg

Dato: 2. juni 2031
Sagsnr.: 2031-706

Korrigeret svar på spørgsmål nr. 706 (Alm. del) fra Folketingets Broudvalg

Dette svar erstatter svaret af 1. maj 2031.

Spørgsmål nr. 706:

Hvor bred er broen?

Korrigeret svar:

Broen er 4 m bred.

Med venlig hilsen

Bente Bro
""",
        (
            answer(
                "706",
                "Hvor bred er broen?",
                ("P", "Broen er 4 m bred."),
                **(_BRIDGE | {"minister_title": None}),
                date="2031-06-02",
                case_number="2031-706",
            ),
        ),
    ),
    Letter(
        "several agencies in sections",
        """Broministeriet

Folketingets Broudvalg

Dato: 2. juni 2031
Sagsnr.: 2031-707

Folketingets Broudvalg har den 5. maj 2031 stillet følgende spørgsmål nr. 707 (Alm. del) til broministeren, som hermed besvares.

Spørgsmål nr. 707:

Hvem passer broen?

Svar:

Broministeriet har til brug for besvarelsen indhentet bidrag fra Brostyrelsen og Kommunernes Broforening.

Brostyrelsen har oplyst følgende:

”Styrelsen passer broen om dagen.

Det er dyrt.”

Kommunernes Broforening anfører, at kommunerne passer broen om natten.

Broministeriet bemærker, at broen er passet.

Med venlig hilsen

Bente Bro
""",
        (
            answer(
                "707",
                "Hvem passer broen?",
                (
                    "P",
                    "Broministeriet har til brug for besvarelsen indhentet bidrag fra Brostyrelsen og Kommunernes Broforening. Brostyrelsen har oplyst følgende:",
                ),
                ("Brostyrelsen>P", "Styrelsen passer broen om dagen. Det er dyrt."),
                ("Kommunernes Broforening>P", "Kommunernes Broforening anfører, at kommunerne passer broen om natten."),
                ("P", "Broministeriet bemærker, at broen er passet."),
                **_BRIDGE,
                date="2031-06-02",
                case_number="2031-707",
            ),
        ),
    ),
    Letter(
        "question in italics followed by answer in the ministry's name, page header",
        """Broministeriet

Folketingets Broudvalg

Dato: 2. juni 2031
Sagsnr.: 2031-708
Side 1 af 2

Folketingets Broudvalg har den 5. maj 2031 stillet følgende spørgsmål nr. 708 (Alm. del) til broministeren, som hermed besvares.

Spørgsmål nr. 708:

Vil ministeren oplyse, hvor mange broer der er bygget i hvert af årene 2020-2030, og hvilke broer ministe-
Side 2 af 2
ren selv har indviet? Svaret bedes opdelt på kommuner.

Svar:

Der henvises til tabellen nedenfor.

2020: 3
2021: 4

Med venlig hilsen

Bente Bro
""",
        (
            answer(
                "708",
                "Vil ministeren oplyse, hvor mange broer der er bygget i hvert af årene 2020-2030, og hvilke broer ministeren selv har indviet? Svaret bedes opdelt på kommuner.",
                ("P", "Der henvises til tabellen nedenfor. 2020: 3 2021: 4"),
                **_BRIDGE,
                date="2031-06-02",
                case_number="2031-708",
            ),
        ),
    ),
    Letter(
        "bill with several questions in one letter",
        """BROMINISTERIET

Folketingets Broudvalg

Dato: 2. juni 2031
Sagsnr.: 2031-709

Besvarelse af spørgsmål nr. 1-2 vedrørende forslag til lov om broer (L 99)

Hermed sendes besvarelse af spørgsmål nr. 1-2 vedrørende forslag til lov om broer (L 99), som Folketingets Broudvalg har stillet til broministeren den 5. maj 2031.

Spørgsmål nr. 1:

”Hvad koster broer?”

Svar:

De koster meget.

Spørgsmål nr. 2:

”Hvem betaler?”

Svar:

Brugerne betaler, jf. besvarelsen af spørgsmål nr. 1.

Med venlig hilsen

Bente Bro
""",
        tuple(
            answer(n, q, ("P", s), **_BRIDGE, kind="bill", date="2031-06-02", case_number="2031-709")
            for n, q, s in (
                ("1 til L 99", "Hvad koster broer?", "De koster meget."),
                ("2 til L 99", "Hvem betaler?", "Brugerne betaler, jf. besvarelsen af spørgsmål nr. 1."),
            )
        ),
    ),
    Letter(
        "consultation answer by letter",
        """Broministeriet

2. juni 2031

Besvarelse af samrådsspørgsmål D (Alm. del) fra Folketingets Broudvalg

Samrådsspørgsmål D

”Ministeren bedes redegøre for broen.”

Svar

[Det talte ord gælder]

Broen er lukket. Den åbner til efteråret.
""",
        (
            answer(
                "D",
                "Ministeren bedes redegøre for broen.",
                ("M", "[Det talte ord gælder] Broen er lukket. Den åbner til efteråret."),
                **(_BRIDGE | {"minister_title": None, "minister_name": None}),
                kind="samraad",
                date="2031-06-02",
            ),
        ),
    ),
)
